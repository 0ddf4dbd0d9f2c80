"""What to do about a deduction or another dispute: what the books say of it, for the person who resolves it.

It is a recommendation. A credit is given by whoever may give one, in the ERP; once the ledger shows it, the dispute
closes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from canonical_model.collecting import Dispute
from canonical_model.receivables import OpenItem

Verdict = Literal["credit", "charge_back", "apply_cash", "find_out"]


class Advice(NamedTuple):
    """What is recommended, and why."""

    verdict: Verdict
    because: str


#: reason → what is to be looked at where the books say nothing
_ASK: Final[Mapping[str, str]] = {
    "pricing": "compare the invoice with the price that was agreed", "promotion": "look for the promotion's agreement",
    "quantity": "ask for the proof of delivery", "not_received": "ask for the proof of delivery",
    "late_delivery": "ask for the proof of delivery, and what the contract says of delay",
    "quality": "ask for the report of the defect", "damaged": "ask for pictures and the carrier's note",
    "freight": "compare the freight with the terms of delivery", "tax": "look at the tax code and the tax id",
    "missing_po": "send the invoice again with the order number", "contract": "read the clause that is named",
    "wrong_customer": "look whom the delivery went to", "already_paid": "ask for the proof of payment",
    "duplicate": "ask which other invoice is meant", "discount_taken": "look at the terms that were agreed",
}  # fmt: skip
_OTHERWISE: Final = "ask the customer what is wrong"


def advised(dispute: Dispute, items: Sequence[OpenItem], account: Sequence[OpenItem]) -> Advice:
    """What the books say about a dispute: its items, and everything open on its account."""
    finder = _FINDERS.get(dispute.reason)
    found = None if finder is None else finder(dispute, items, account)
    return found or Advice("find_out", _ASK.get(dispute.reason, _OTHERWISE))


def _discount(dispute: Dispute, items: Sequence[OpenItem], _account: Sequence[OpenItem]) -> Advice | None:
    days = [item.discount_until for item in items if item.discount_until is not None]
    if not days or len(days) < len(items):
        return None
    until = min(days)
    if dispute.opened_on <= until:
        return Advice("credit", f"the terms grant the discount until {until}")
    return Advice("charge_back", f"the discount was granted until {until}, it was taken on {dispute.opened_on}")


def _duplicate(_dispute: Dispute, items: Sequence[OpenItem], account: Sequence[OpenItem]) -> Advice | None:
    own = {item.id for item in items}
    for item in items:
        twins = [one for one in account if one.id not in own and _alike(one, item)]
        if twins:
            return Advice("credit", f"{twins[0].document_no} is of the same amount, day and reference")
    return None


def _alike(one: OpenItem, other: OpenItem) -> bool:
    def seen(item: OpenItem) -> tuple[object, ...]:
        return item.currency, item.original_minor, item.document_date, item.reference, item.document_type

    return bool(one.reference) and seen(one) == seen(other)


def _paid(dispute: Dispute, _items: Sequence[OpenItem], account: Sequence[OpenItem]) -> Advice | None:
    free = _unapplied(account, dispute.amount.currency)
    if free < dispute.amount.minor:
        return None
    return Advice("apply_cash", "cash over that much stands unapplied on the account")


def _unapplied(account: Iterable[OpenItem], currency: str) -> int:
    return -sum(one.open_minor for one in account if one.is_cash and one.currency == currency and one.offsets is None)


_Finder = Callable[[Dispute, Sequence[OpenItem], Sequence[OpenItem]], Advice | None]
_FINDERS: Final[Mapping[str, _Finder]] = {"discount_taken": _discount, "duplicate": _duplicate, "already_paid": _paid}
