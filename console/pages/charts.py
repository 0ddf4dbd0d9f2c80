"""Charts beside their tables: lengths for SVG that the page draws itself; nothing is in one that the table has not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.money import Money
from console.pages.written import bucket, money
from duecourse.documents import AgedRow, ForecastWeek

#: units of the drawing: the labels' column, the bars' room, and a row's height
LABELS: Final = 110
ROOM: Final = 320
ROW: Final = 26


class Bar(Struct, frozen=True, kw_only=True):
    """One bar: what it is called, what it says, and where it begins and how long it is, in units of the drawing."""

    label: str
    said: str
    begin: float
    length: float
    #: from and to of a spread; none: it has none
    spread: tuple[float, float] | None = None


def aging_bars(rows: Iterable[AgedRow], currency: str) -> tuple[Bar, ...]:
    """What is open in one currency, by days overdue."""
    sums: dict[str, Decimal] = {}
    for row in rows:
        for one in row.buckets if row.currency == currency else ():
            sums[bucket(one)] = sums.get(bucket(one), Decimal(0)) + Decimal(one.amount)
    return _bars([(label, amount, None) for label, amount in sums.items()], currency)


def forecast_bars(weeks: Iterable[ForecastWeek], currency: str) -> tuple[Bar, ...]:
    """What is expected in one currency, by week; with its P10 and P90 where one row alone makes the week."""
    of_week: dict[str, list[ForecastWeek]] = {}
    for row in weeks:
        if row.currency == currency:
            of_week.setdefault(f"{row.week}", []).append(row)
    told = [
        (
            label,
            sum((one.expected for one in found), Money.zero(currency)).amount,
            (found[0].p10.amount, found[0].p90.amount) if len(found) == 1 else None,
        )
        for label, found in of_week.items()
    ]
    return _bars(told, currency)


def _bars(told: Sequence[tuple[str, Decimal, tuple[Decimal, Decimal] | None]], currency: str) -> tuple[Bar, ...]:
    ends = [end for _, value, spread in told for end in (value, *(spread or ()))]
    low, high = min([Decimal(0), *ends]), max([Decimal(0), *ends])
    unit = ROOM / float(high - low) if high > low else 0.0

    def at(value: Decimal) -> float:
        return round(LABELS + float(value - low) * unit, 1)

    return tuple(
        Bar(
            label=label, said=money(value, currency), begin=min(at(value), at(Decimal(0))),
            length=round(abs(float(value)) * unit, 1),
            spread=None if spread is None else (at(spread[0]), at(spread[1])),
        )
        for label, value, spread in told
    )  # fmt: skip


def currencies(rows: Iterable[AgedRow | ForecastWeek]) -> tuple[str, ...]:
    """The currencies of rows, each once, in their order."""
    return tuple(dict.fromkeys(row.currency for row in rows))
