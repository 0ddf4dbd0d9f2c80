"""The plain case, which most lines are: items named in full, open for just what came, nothing else said or in the way.

It is what `by_reference` would find too, without looking at anything else first.
"""

from __future__ import annotations

import re
from typing import Final

from canonical_model.bank import BankTransaction
from core.cash_application.cash_book import written
from core.cash_application.confidence import likelihood, odds
from core.cash_application.debts import Debt
from core.cash_application.desk import Desk, texts_of
from core.cash_application.earlier import Taken
from core.cash_application.proposals import Part, Proposal
from core.cash_application.reference_index import LONG, tokens_of, words_of

#: a line that says any of these is looked at in full
_SPECIAL: Final = re.compile(r"RETURN|NSF|REVERS|CHE[CQ]|R[UÜ]CK|BOUNCE|UNPAID", re.IGNORECASE)
_CONFIDENCE: Final = likelihood(odds(("reference", "amount_exact")))  # not money


def plainly(desk: Desk, line: BankTransaction) -> Proposal | None:
    """The line applied, if it is a plain case; None: look at it in full."""
    if line.status != "booked" or line.reversal or line.instructed is not None or desk.book.ours:
        return None
    on = line.value_date or line.booking_date
    if on is None or on > desk.as_of or desk.tolerances.strangers == "review" or _late_entry(desk, line):
        return None
    places = _named(desk, line)
    if not places or _SPECIAL.search(f"{line.text} {line.code} {line.bank_reference}"):
        return None
    minor, currency = line.amount.minor, line.amount.currency
    debts = [desk.book.debts[place] for place in places]
    if not _fits(desk, places, debts, currency) or sum(desk.remaining[place] for place in places) != minor:
        return None
    taken = Taken(line=line.bank_reference or line.id, minor=minor, currency=currency, on=on)
    parts = tuple(_whole(debt, desk.remaining[place]) for debt, place in zip(debts, places, strict=True))
    for place in places:
        desk.remaining[place] = 0
        desk.taken[place] = taken
    numbers = ", ".join([debt.document_no for debt in debts])
    return Proposal(
        line=line.id, decision="auto", confidence=_CONFIDENCE, currency=currency, line_minor=minor, parts=parts,
        account=debts[0].account,
        explanation=(f"the payment names {numbers}", f"{written(minor, currency)} is open of it, and that came"),
    )  # fmt: skip


def _late_entry(desk: Desk, line: BankTransaction) -> bool:
    if line.value_date is None or line.booking_date is None:
        return False
    return (line.value_date - line.booking_date).days > desk.tolerances.ahead_days


def _named(desk: Desk, line: BankTransaction) -> list[int]:
    """The places named in full; empty if any name is short or is that of several items."""
    called, found = desk.book.references.places, {}
    for token in tokens_of([word for text in texts_of(line) if text for word in words_of(text)]):
        place = called.get(token)
        if place is None:
            continue
        if isinstance(place, tuple) or len(token) < LONG:
            return []
        found[place] = True
    return list(found)


def _fits(desk: Desk, places: list[int], debts: list[Debt], currency: str) -> bool:
    first = debts[0]
    return all(
        debt.account == first.account and debt.currency == currency and not debt.held and desk.remaining[place]
        for debt, place in zip(debts, places, strict=True)
    )


def _whole(debt: Debt, is_open: int) -> Part:
    return Part(
        item=debt.item, currency=debt.currency, open_minor=is_open, amount_minor=is_open, paid_minor=is_open,
    )  # fmt: skip
