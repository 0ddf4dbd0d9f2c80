"""Payments with an advice: what it says of each document, held against what is open of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from msgspec import Struct

from canonical_model.bank import RemittanceAdvice, RemittanceLine
from core.cash_application.advices import name_of, places_of
from core.cash_application.cases import Case, Explanation, quotes_of
from core.cash_application.cash_book import written
from core.cash_application.proposals import Part, PartReason

_MILLE = 1000


class _Told(Struct, frozen=True, kw_only=True):
    """What became of one line of an advice: what it does to an item, and why a person must look."""

    place: int | None = None
    part: Part | None = None
    bars: tuple[str, ...] = ()


def by_advice(case: Case, advice: RemittanceAdvice) -> Explanation:
    """The documents of an advice, each with what is paid of it; whatever of it is in doubt is a person's."""
    told: list[_Told] = []
    for line in advice.lines:
        told.append(_line(case, line, {one.place for one in told}))
    parts = tuple(one.part for one in told if one.part is not None)
    places = tuple(one.place for one in told if one.place is not None)
    rest = case.minor - sum(part.paid_minor for part in parts)
    bars = (*(bar for one in told for bar in one.bars), *_against(case, advice, places, rest))
    named = f"remittance advice {name_of(advice)} names {case.named(places) or 'nothing that is open'}"
    evidence = ("reference", case.payer_evidence(places), "amount_exact") if parts else ("amount_short",)
    return Explanation(
        parts=parts, evidence=evidence,
        told=(named, *_deductions(case, parts)), bars=tuple(dict.fromkeys(bars)), rest_minor=rest,
        rest="overpayment" if rest > 0 else "",
    )  # fmt: skip


def _against(case: Case, advice: RemittanceAdvice, places: Sequence[int], rest: int) -> Iterator[str]:
    yield from (f"the advice does not add up: {finding}" for finding in advice.findings[:1])
    if advice.unread:
        yield f"{len(advice.unread)} lines of the advice could not be read"
    if not places:
        yield "the advice names nothing that is open"
    elif rest:
        yield f"{written(case.minor - rest, case.currency)} of what came is explained by the advice"
    others = [one.place for one in quotes_of(case) if one.evidence == "reference" and case.remaining[one.place]]
    others = [place for place in others if place not in places]
    if others:
        yield f"the payment itself names {case.named(others)}, the advice does not"


def _deductions(case: Case, parts: Sequence[Part]) -> Iterator[str]:
    for part in parts:
        if part.residual_minor:
            number = case.book.debts[case.book.place_of(part.item)].document_no
            reason = f" ({part.detail})" if part.detail else ""
            yield f"{written(part.residual_minor, part.currency)} of {number} stays open{reason}"


def _line(case: Case, line: RemittanceLine, before: set[int | None]) -> _Told:
    if not line.document:
        return _Told(bars=_without_document(line))
    places = [p for p in places_of(case.book, line.document) if case.book.debts[p].currency == case.currency]
    live = [p for p in places if case.remaining[p]] or places
    own = [p for p in live if case.book.debts[p].account in case.payer.accounts]
    chosen = own if len(own) == 1 else live
    if len(chosen) != 1:
        how = "several items are" if chosen else "no item is"
        return _Told(bars=(f"{how} called {line.document[:40]} in {case.currency}",))
    if chosen[0] in before or not case.remaining[chosen[0]]:
        what = "twice" if chosen[0] in before else "and it is not open"
        return _Told(bars=(f"the advice names {case.named(chosen)} {what}",))
    return _item(case, line, chosen[0])


def _without_document(line: RemittanceLine) -> tuple[str, ...]:
    if line.adjustment:
        return (f"the advice takes {line.adjustment} off without saying of which document",)
    return (f"the advice pays {line.paid} without saying of which document",) if line.paid else ()


def _item(case: Case, line: RemittanceLine, place: int) -> _Told:
    paid, is_open = _paid(case, line, place), case.remaining[place]
    number = case.named((place,))
    if paid is None:
        return _Told(bars=(f"what is paid of {number} is not said in {case.currency}",))
    if not paid or (paid < 0) != (is_open < 0) or abs(paid) > abs(is_open):
        why = f"the advice pays {written(paid, case.currency)} of {number}, {written(is_open, case.currency)} is open"
        return _Told(bars=(why,))
    if is_open < 0:
        part = case.part(place, residual=is_open - paid, reason="credit_memo")
        return _Told(place=place, part=part)
    return _short(case, line, place, is_open - paid)


def _paid(case: Case, line: RemittanceLine, place: int) -> int | None:
    """What is paid of an item: as said, else what it was over less what was taken off, else all that is open."""
    said = [one for one in (line.paid, line.gross, line.discount, line.adjustment) if one is not None]
    if any(one.currency != case.currency for one in said):
        return None
    if line.paid is not None:
        return line.paid.minor
    if line.gross is not None:
        off = line.discount.minor if line.discount else 0
        return line.gross.minor - abs(off) - (abs(line.adjustment.minor) if line.adjustment else 0)
    return case.remaining[place] if not said else None


def _short(case: Case, line: RemittanceLine, place: int, missing: int) -> _Told:
    """What is missing of an item: the discount of its terms, in time; else it stays open, for the reason told."""
    number = case.named((place,))
    taken = min(abs(line.discount.minor), missing) if line.discount else 0
    granted = _granted(case, place)
    discount = taken if taken <= granted else 0
    left = missing - discount
    bars = []
    if taken > discount:
        bars.append(f"a discount of {written(taken, case.currency)} is taken off {number} that no terms grant any more")
    reason: PartReason = "late_discount" if taken > discount else "discount" if discount and not left else "full"
    deducted = left and (line.adjustment or line.adjustment_reason)
    if left and reason == "full":
        reason = "deduction" if deducted else "short_payment"
    if deducted:
        bars += _against_deduction(case, place, left)
    detail = (line.adjustment_reason or line.text or "claim")[:80] if deducted else ""
    part = case.part(place, discount=discount, residual=left, reason=reason, detail=detail)
    return _Told(place=place, part=part, bars=tuple(bars))


def _granted(case: Case, place: int) -> int:
    """The discount that an item's terms grant on the day; none on part of it."""
    debt = case.book.debts[place]
    grace = timedelta(days=case.tolerances.discount_grace_days)
    in_time = debt.discount_until is not None and case.on <= debt.discount_until + grace
    return debt.discount_minor() if in_time and case.remaining[place] == debt.open_minor else 0


def _against_deduction(case: Case, place: int, left: int) -> Iterator[str]:
    if case.tolerances.deductions == "review":
        yield "deductions are looked at before anything is applied"
    if left * _MILLE > case.remaining[place] * case.tolerances.deduction_per_mille:
        yield f"the deduction is a large part of what is open of {case.named((place,))}"
