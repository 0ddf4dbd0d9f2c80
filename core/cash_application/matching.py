"""Matching: every bank line against the cash book. Certain ones are applied, the others explained to a person.

Lines with a remittance advice come first, then plain ones, then those that name items less plainly, then those that
name none, on what is left; each by date. The order in which lines and items are given changes nothing, and the same
input gives the same proposals.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from msgspec import structs

from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.identity import RecordId
from core.cash_application.advices import NOTHING_ADVISED, Assigned, assigned
from core.cash_application.advised import by_advice
from core.cash_application.cases import Case, Explanation, quotes_of
from core.cash_application.cash_book import CashBook, written
from core.cash_application.deciding import decided
from core.cash_application.desk import Desk
from core.cash_application.earlier import again, returned
from core.cash_application.foreign import by_rate, by_rate_alone, held_to_rate, instructed, stated
from core.cash_application.plainly import plainly
from core.cash_application.proposals import Proposal, RestReason
from core.cash_application.quoted import by_reference
from core.cash_application.remittance_text import said
from core.cash_application.tolerances import DEFAULT_TOLERANCES, Tolerances
from core.cash_application.unquoted import by_amount, by_payer


def match(
    lines: Sequence[BankTransaction], book: CashBook, *, as_of: date, tolerances: Tolerances = DEFAULT_TOLERANCES,
    advices: Sequence[RemittanceAdvice] = (), whose: Mapping[RecordId, str] | None = None,
) -> tuple[Proposal, ...]:  # fmt: skip
    """One proposal a line, in the order of the lines; L8 holds for each. `whose`: line → account, as a person said."""
    found = _nothing_to_do(lines, book)
    told = NOTHING_ADVISED
    if advices:
        told = assigned([line for at, line in enumerate(lines) if at not in found], book, advices)
    desk = Desk.of(book, tolerances, as_of, told.doubts, whose)
    keys = _keys(lines)
    left = sorted((at for at in range(len(lines)) if at not in found), key=keys.__getitem__)
    passes: tuple[Callable[[Desk, BankTransaction], Proposal | None], ...] = (plainly, _named, _unnamed)
    if told.of:
        passes = (partial(_advised, told), *passes)
    for one in passes:
        waiting = []
        for at in left:
            proposal = one(desk, lines[at])
            if proposal is None:
                waiting.append(at)
            else:
                found[at] = proposal
        left = waiting
    return tuple([found[at] for at in range(len(lines))])


def _advised(told: Assigned, desk: Desk, line: BankTransaction) -> Proposal | None:
    """A line by its remittance advice; None if it has none, or takes something back."""
    advice = told.of.get(line.id)
    if advice is None or line.reversal:
        return None
    case = desk.case(line)
    return structs.replace(decided(desk, case, (by_advice(case, advice),)), advice=advice.id)


def _keys(lines: Sequence[BankTransaction]) -> list[tuple[date, str, str, str, str]]:
    """By what lines are taken in turn, whatever order they are given in."""
    last = date.max
    return [
        (line.value_date or line.booking_date or last, line.bank_reference, line.text, line.payer_name, line.id)
        for line in lines
    ]


def _nothing_to_do(lines: Sequence[BankTransaction], book: CashBook) -> dict[int, Proposal]:
    """Lines that are not applied themselves: money that went out, batches whose parts are there, lines seen before."""
    parents: set[str] = {line.parent for line in lines if line.parent}
    seen: set[str] = set()
    found: dict[int, Proposal] = {}
    announced = "announced" in [line.status for line in lines]
    booked = {line.id for line in lines if line.status == "booked"} if announced else frozenset[str]()
    for at, line in enumerate(lines):
        if line.status == "announced" and line.id in booked:
            found[at] = _left_alone(line, "announced here, and booked by another line", "duplicate")
            continue
        if line.amount.amount <= 0 or line.id in parents or line.id in seen or line.id in book.applied:
            why, rest = _why_not(line, parents, seen, book)
            if why:
                found[at] = _left_alone(line, why, rest)
        seen.add(line.id)
    return found


def _left_alone(line: BankTransaction, why: str, rest: RestReason) -> Proposal:
    return Proposal(
        line=line.id, decision="none", confidence=1.0, currency=line.amount.currency,  # not money
        line_minor=line.amount.minor, rest_minor=line.amount.minor, rest=rest, explanation=(why,),
    )  # fmt: skip


def _why_not(
    line: BankTransaction, parents: set[str], seen: set[str], book: CashBook
) -> tuple[str, RestReason]:  # fmt: skip
    if line.id in seen or line.id in book.applied:
        return "the same transaction was seen before: it is applied once", "duplicate"
    if line.id in parents:
        return "a batch: its parts are looked at one by one", "unidentified"
    back = line.amount.minor < 0 and (line.reversal or said(line.text).returned)
    if line.amount.minor <= 0 and not back:
        return "no money came in", "outgoing"
    return "", ""


def _named(desk: Desk, line: BankTransaction) -> Proposal | None:
    """A line that names items, takes something back or comes a second time; None if it names nothing."""
    case = desk.case(line)
    if line.reversal or case.said.returned:
        return decided(desk, case, (returned(case),))
    quotes = quotes_of(case)
    for currency in (case, instructed(case), stated(case)):
        found = by_reference(currency, quotes) if currency is not None else ()
        if found and currency is not None:
            return decided(desk, currency, [held_to_rate(currency, one) for one in found])
    converted = by_rate(case, quotes)
    if converted:
        return decided(desk, converted[0], (converted[1],))
    before = again(case, quotes, desk.taken)
    return decided(desk, case, (before,)) if before else None


def _unnamed(desk: Desk, line: BankTransaction) -> Proposal:
    """A line that names nothing: by who pays and how much, else nobody's money."""
    case = desk.case(line)
    for currency in (case, instructed(case), stated(case)):
        found = by_payer(currency) if currency is not None else ()
        if found and currency is not None:
            return decided(desk, currency, [held_to_rate(currency, one) for one in found], by_amount=True)
    alone = by_rate_alone(case)
    if alone:
        return decided(desk, alone[0], alone[1], by_amount=True)
    return decided(desk, case, tuple(by_amount(case)) or (_nobodys(case),))


def _nobodys(case: Case) -> Explanation:
    """Nothing is open that it may be for."""
    rest: RestReason = "prepayment" if case.said.ahead else "unidentified"
    amount = written(case.line_minor, case.line_currency)
    owing = f"nothing is open of {', '.join(case.payer.accounts[:3])}" if case.payer.accounts else "it names nothing"
    told = f"{amount} is paid ahead" if case.said.ahead else f"{owing}: {amount} stays unidentified"
    bars = ("a payment ahead of its invoice is for a person to place",) if case.said.ahead else (told,)
    return Explanation(
        parts=(), evidence=("amount_short",), told=(case.payer.told, told), bars=bars, rest_minor=case.line_minor,
        rest=rest,
    )  # fmt: skip
