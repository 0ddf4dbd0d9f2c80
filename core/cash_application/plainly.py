"""The plain case, which most lines are: items named in full, open for just what came, nothing else said or in the way.

It is what `by_reference` would find too, without looking at anything else first.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from canonical_model.bank import BankTransaction
from canonical_model.currency import EXPONENTS
from core.cash_application.confidence import likelihood, odds
from core.cash_application.debts import Debt
from core.cash_application.desk import Desk
from core.cash_application.proposals import Part, Proposal
from core.cash_application.reference_index import LONG, tokens_of
from core.references import LONGEST_TEXT

#: a line that says any of these is looked at in full
_SPECIAL: Final = re.compile("RETURN|NSF|REVERS|CHE[CQ]|R(?:Ü|UE?)CK|BOUNCE|UNPAID|return|che[cq]|nsf")
_CONFIDENCE: Final = likelihood(odds(("reference", "amount_exact")))  # not money


def plainly(desk: Desk, line: BankTransaction) -> Proposal | None:
    """The line applied, if it is a plain case; None: look at it in full."""
    if line.status != "booked" or line.reversal or line.instructed is not None or desk.book.ours:
        return None
    if desk.doubts and line.id in desk.doubts:
        return None
    on = line.value_date or line.booking_date
    if on is None or on > desk.as_of or desk.tolerances.strangers == "review" or _late_entry(desk, line):
        return None
    places = _named(desk, line)
    if not places:
        return None
    return _applied_to_one(desk, line, places[0]) if len(places) == 1 else _applied(desk, line, places)


def _applied_to_one(desk: Desk, line: BankTransaction, place: int) -> Proposal | None:
    """What most lines are."""
    minor, debt, money = desk.remaining[place], desk.book.debts[place], line.amount
    if not minor or debt.held or debt.currency != money.currency or _SCALES[money.currency] * minor != money.amount:
        return None
    desk.remaining[place] = 0
    desk.taken[place] = line
    return Proposal(
        line=line.id, decision="auto", confidence=_CONFIDENCE, currency=debt.currency, line_minor=minor,
        parts=(_whole(debt, minor),), account=debt.account,
        explanation=(f"the payment names {debt.document_no}", f"{line.amount} is open of it, and that came"),
    )  # fmt: skip


def _applied(desk: Desk, line: BankTransaction, places: list[int]) -> Proposal | None:
    money, debts = line.amount, desk.book.debts
    minor = sum([desk.remaining[place] for place in places])
    if _SCALES[money.currency] * minor != money.amount or not _fits(desk, places, money.currency):
        return None
    first = debts[places[0]]
    numbers = ", ".join([debts[place].document_no for place in places])
    parts = tuple([_whole(debts[place], desk.remaining[place]) for place in places])
    for place in places:
        desk.remaining[place] = 0
        desk.taken[place] = line
    return Proposal(
        line=line.id, decision="auto", confidence=_CONFIDENCE, currency=first.currency, line_minor=minor,
        parts=parts, account=first.account,
        explanation=(f"the payment names {numbers}", f"{line.amount} is open of it, and that came"),
    )  # fmt: skip


#: what one minor unit of each currency is
_SCALES: Final = {code: Decimal(1).scaleb(-digits) for code, digits in EXPONENTS.items()}


def _late_entry(desk: Desk, line: BankTransaction) -> bool:
    if line.value_date is None or line.booking_date is None or line.value_date <= line.booking_date:
        return False
    return (line.value_date - line.booking_date).days > desk.tolerances.ahead_days


def _named(desk: Desk, line: BankTransaction) -> list[int]:
    """The places named in full; empty if any name is short or that of several items, or if the line says more."""
    text = line.text.upper()
    reference = line.bank_reference
    if (
        _SPECIAL.search(text)
        or (line.code and _SPECIAL.search(line.code))
        or ("R" in reference and _SPECIAL.search(reference))
        or ("CH" in reference and _SPECIAL.search(reference))
    ):
        return []
    texts = text
    if line.references or line.end_to_end_id:
        texts = " ".join((*line.references, text, line.end_to_end_id)).upper()
    called, found = desk.book.references.places, []
    for word in texts[:LONGEST_TEXT].replace(",", " ").replace(";", " ").split():
        if word.isalpha():
            continue
        for token in (word.lstrip("0"),) if word.isalnum() else tokens_of((word,)):
            place = called.get(token)
            if place is None or place in found:
                continue
            if isinstance(place, tuple) or len(token) < LONG:
                return []
            found.append(place)
    return found


def _fits(desk: Desk, places: list[int], currency: str) -> bool:
    debts = desk.book.debts
    account = debts[places[0]].account
    for place in places:
        debt = debts[place]
        if debt.held or debt.currency != currency or debt.account != account or not desk.remaining[place]:
            return False
    return True


def _whole(debt: Debt, is_open: int) -> Part:
    return Part(
        item=debt.item, currency=debt.currency, open_minor=is_open, amount_minor=is_open, paid_minor=is_open,
    )  # fmt: skip
