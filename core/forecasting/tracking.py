"""Forecasts that were kept, each past week beside what came: by the newest forecast that was made before it began."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from canonical_model.money import Money
from core.forecasting.back_test import came_of
from core.forecasting.likely import Account, WeekCash
from core.risk.invoices import Invoice

_WEEK = timedelta(days=7)


class Kept(Struct, frozen=True, kw_only=True):
    """A forecast as it was made."""

    as_of: date
    #: of the model that it was made by
    version: str
    weeks: tuple[WeekCash, ...]


class Tracked(Struct, frozen=True, kw_only=True):
    """One past week of one entity and currency."""

    made_on: date
    told: WeekCash
    came: Money


def tracked(kept: Iterable[Kept], invoices: Sequence[Invoice], *, until: date) -> tuple[Tracked, ...]:
    """Every week that was over when `until` began and that a forecast was made for before its Monday.

    What came is what was settled of invoices that were open when the forecast was made: of later ones it knew nothing.
    """
    newest: dict[tuple[date, Account], tuple[date, WeekCash]] = {}
    for one in sorted(kept, key=lambda forecast: forecast.as_of):
        for cash in one.weeks:
            if one.as_of < cash.week and cash.week + _WEEK <= until:
                newest[cash.week, (cash.system, cash.entity, cash.currency)] = (one.as_of, cash)
    came = {day: _came(invoices, day, newest) for day in {made_on for made_on, _ in newest.values()}}
    return tuple(
        Tracked(made_on=made_on, told=cash, came=came[made_on].get(place, Money.zero(cash.currency)))
        for place, (made_on, cash) in sorted(newest.items(), key=lambda pair: pair[0])
    )


def _came(
    invoices: Sequence[Invoice], made_on: date, newest: Mapping[tuple[date, Account], tuple[date, WeekCash]]
) -> Mapping[tuple[date, Account], Money]:
    weeks = sorted({week for (week, _), (day, _) in newest.items() if day == made_on})
    return came_of((one for one in invoices if one.issued < made_on and one.known_at(made_on).settled is None), weeks)
