"""How a forecast would have done: what was expected on a past day, beside what came of the same invoices."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from canonical_model.money import Money
from core.forecasting.likely import Account, WeekCash, monday
from core.risk.invoices import Invoice


class Accuracy(Struct, frozen=True, kw_only=True):
    """How near the weeks of one currency were."""

    currency: str
    weeks: int
    #: Σ |expected − came| / Σ came; None where nothing came
    wape: float | None
    #: the share of rows whose cash lay between P10 and P90
    within: float


def came_of(invoices: Iterable[Invoice], weeks: Sequence[date]) -> Mapping[tuple[date, Account], Money]:
    """What was settled of invoices, by week and account."""
    known, found = set(weeks), dict[tuple[date, Account], int]()
    for one in invoices:
        if one.settled is not None and (week := monday(one.settled)) in known:
            key = (week, (one.system, one.entity, one.currency))
            found[key] = found.get(key, 0) + one.amount_minor
    return {key: Money.from_minor(minor, key[1][2]) for key, minor in found.items()}


def accuracy(told: Iterable[WeekCash], came: Mapping[tuple[date, Account], Money]) -> tuple[Accuracy, ...]:
    """How near it was, each currency by itself."""
    rows: dict[str, list[tuple[WeekCash, Money]]] = defaultdict(list)
    for one in told:
        nothing = Money.zero(one.currency)
        rows[one.currency].append((one, came.get((one.week, (one.system, one.entity, one.currency)), nothing)))
    return tuple(_near(currency, rows[currency]) for currency in sorted(rows))


def _near(currency: str, rows: Sequence[tuple[WeekCash, Money]]) -> Accuracy:
    weeks = {one.week for one, _ in rows}
    off = sum(
        abs(sum(one.expected.minor - came.minor for one, came in rows if one.week == week)) for week in sorted(weeks)
    )
    total = sum(came.minor for _, came in rows)
    inside = sum(one.p10 <= came <= one.p90 for one, came in rows)
    return Accuracy(
        currency=currency, weeks=len(weeks), wape=round(off / total, 4) if total else None,
        within=round(inside / len(rows), 4),
    )  # fmt: skip
