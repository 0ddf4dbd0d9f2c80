"""What a payment that names nothing clears first: costs, interest or the debt, as the law or else policy orders."""

from __future__ import annotations

from collections.abc import Mapping

from canonical_model.money import Money
from core.late_payment.law import Claim, LatePaymentTerms, Law


def cleared(payment: Money, owed: Mapping[Claim, Money], law: Law, terms: LatePaymentTerms) -> dict[Claim, Money]:
    """How a payment is used up, claim by claim; what is left of it beyond all claims is in none of them."""
    left, found = payment, dict[Claim, Money]()
    for claim in law.clearing or terms.clearing:
        due = owed.get(claim, Money.zero(payment.currency))
        used = min(left, due, key=lambda money: money.minor)
        found[claim] = used
        left = left - used
    return found
