"""Amounts with the days they may come on, and what is made of them: cash by week with P10 and P90."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from math import sqrt
from typing import Final

from msgspec import Struct

from canonical_model.money import Money

#: standard deviations from the middle of a normal distribution to its tenth and ninetieth percentile
_TENTH: Final = 1.2816
#: the longest forecast
MOST_WEEKS: Final = 53

Days = tuple[tuple[date, float], ...]
#: system, entity, currency
Account = tuple[str, str, str]


class Likely(Struct, frozen=True, kw_only=True):
    """An amount that one payer owes, and the days it may come on with the share of each; together at most 1."""

    payer: str
    system: str
    entity: str
    currency: str
    minor: int
    days: Days


class WeekCash(Struct, frozen=True, kw_only=True):
    """What is expected in one week of one legal entity, from Monday to Sunday; equal codes of two systems stay two."""

    week: date
    system: str
    entity: str
    currency: str
    expected: Money
    p10: Money
    p90: Money


class _Cell:
    """One week of one entity and currency."""

    __slots__ = ("deviations", "most", "sum")

    def __init__(self) -> None:
        self.sum, self.most = 0.0, 0
        self.deviations: dict[str, float] = defaultdict(float)

    def add(self, part: Likely, share: float) -> None:
        self.sum += part.minor * share
        self.most += part.minor
        self.deviations[part.payer] += part.minor * sqrt(max(share * (1 - share), 0.0))

    def spread(self) -> float:
        """What one payer owes comes together or not at all; payers do not wait for one another."""
        return _TENTH * sqrt(sum(one * one for one in self.deviations.values()))


def monday(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def weeks_of(as_of: date, count: int) -> tuple[date, ...]:
    """The Mondays of the week of a day and of those after it."""
    return tuple(monday(as_of) + timedelta(weeks=number) for number in range(count))


def weekly(parts: Iterable[Likely], *, weeks: Sequence[date]) -> tuple[WeekCash, ...]:
    """Expected cash by week, entity and currency, a row for each that anything is expected in at all."""
    cells: dict[tuple[date, Account], _Cell] = defaultdict(_Cell)
    accounts: set[Account] = set()
    for part in parts:
        account = (part.system, part.entity, part.currency)
        accounts.add(account)
        for week, share in _by_week(part.days).items():
            cells[week, account].add(part, share)
    return tuple(_cash(week, account, cells[week, account]) for week in weeks for account in sorted(accounts))


def _by_week(days: Days) -> dict[date, float]:
    found: dict[date, float] = defaultdict(float)
    for day, share in days:
        found[monday(day)] += share
    return found


def _cash(week: date, account: Account, cell: _Cell) -> WeekCash:
    system, entity, currency = account
    off = cell.spread()
    expected, low, high = (
        Money.from_minor(round(minor), currency)
        for minor in (cell.sum, max(cell.sum - off, 0.0), min(cell.sum + off, cell.most))
    )
    return WeekCash(week=week, system=system, entity=entity, currency=currency, expected=expected, p10=low, p90=high)
