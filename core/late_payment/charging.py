"""What late payment costs: simple interest day by day at the rates of the law, and its lump sum."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from msgspec import Struct

from canonical_model.money import Money
from core.findings import NotAllowed
from core.late_payment.law import Law, Rate

_LEAP, _PLAIN = 366, 365
_DAY: Final = timedelta(days=1)


class Span(Struct, frozen=True, kw_only=True):
    """Days of one rate: the first and the last day that interest is due for."""

    begin: date
    end: date
    #: per cent a year, surcharge included
    percent: Decimal
    source: str

    @property
    def days(self) -> int:
        return (self.end - self.begin).days + 1


class Charge(Struct, frozen=True, kw_only=True):
    """What may be charged on one debt."""

    principal: Money
    due: date
    until: date
    spans: tuple[Span, ...]
    interest: Money
    #: None where the law gives none for a debt of this currency
    lump_sum: Money | None


def charge(principal: Money, due: date, until: date, law: Law, *, rates: Sequence[Rate] = ()) -> Charge:
    """Interest from the day after the due date up to and with a day, rounded once, and the lump sum.

    `rates` are those that the user's policy adds to the law's own. NotAllowed where no rate is known for some of the
    days: a rate that is out of date is not charged.
    """
    spans = tuple(_spans(due + _DAY, until, law, rates)) if until > due else ()
    exact = sum((_interest(principal, span, law) for span in spans), Fraction(0))
    interest = Money.from_minor(round(exact), principal.currency)
    lump = _lump_sum(principal, until, law) if spans else None
    return Charge(principal=principal, due=due, until=until, spans=spans, interest=interest, lump_sum=lump)


def _spans(begin: date, end: date, law: Law, more: Sequence[Rate]) -> Iterator[Span]:
    if not law.rate_stays:
        yield from _by_rate(begin, end, law, more)
        return
    first = next(_by_rate(begin, begin, law, more))
    yield Span(begin=begin, end=end, percent=first.percent, source=first.source)


def _by_rate(begin: date, end: date, law: Law, more: Sequence[Rate]) -> Iterator[Span]:
    known = sorted((*law.rates, *more), key=lambda rate: rate.begin)
    _refuse_unknown(begin, end, law, known, more)
    for place, rate in enumerate(known):
        last = known[place + 1].begin - _DAY if place + 1 < len(known) else end
        first, until = max(begin, rate.begin), min(end, last)
        if first <= until:
            yield Span(begin=first, end=until, percent=rate.percent + law.surcharge, source=rate.source)


def _refuse_unknown(begin: date, end: date, law: Law, known: Sequence[Rate], more: Iterable[Rate]) -> None:
    if not known or begin < known[0].begin:
        raise NotAllowed(f"{law.name}: no rate is known before {known[0].begin if known else end}")
    added = max((rate.begin for rate in more), default=date.min)
    # a rate that the policy adds is taken to hold for its half-year
    until = max(law.known_until, _half_year_end(added) if added > date.min else law.known_until)
    if (begin if law.rate_stays else end) > until:
        raise NotAllowed(
            f"{law.name}: no rate is known after {until}; add the published one under [policy.late_payment]"
        )


def _half_year_end(day: date) -> date:
    return date(day.year, 6, 30) if day.month <= 6 else date(day.year, 12, 31)  # noqa: PLR2004 - June and December


def _interest(principal: Money, span: Span, law: Law) -> Fraction:
    """In minor units, exact."""
    years = _years(span, law)
    return Fraction(principal.minor) * Fraction(span.percent) / 100 * years


def _years(span: Span, law: Law) -> Fraction:
    if law.year == _PLAIN:
        return Fraction(span.days, _PLAIN)
    every = (span.begin + timedelta(days=number) for number in range(span.days))
    by_year: dict[int, int] = {}
    for day in every:
        by_year[day.year] = by_year.get(day.year, 0) + 1
    return sum((Fraction(days, _LEAP if _is_leap(year) else _PLAIN) for year, days in by_year.items()), Fraction(0))


def _is_leap(year: int) -> bool:
    return (date(year + 1, 1, 1) - date(year, 1, 1)).days == _LEAP


def _lump_sum(principal: Money, on: date, law: Law) -> Money | None:
    """The largest step that the debt reaches, by what holds on a day."""
    known = (one for one in law.lump_sums if one.begin <= on and (one.end is None or on <= one.end))
    own = (one for one in known if one.from_debt.currency == principal.currency)
    reached = [one for one in own if one.from_debt <= principal]
    newest = max((one.begin for one in reached), default=None)
    steps = [one for one in reached if one.begin == newest]
    return max(steps, key=lambda one: one.from_debt.minor).amount if steps else None
