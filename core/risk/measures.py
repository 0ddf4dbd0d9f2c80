"""How good predictions were: ranking, calibration, days, coverage, weekly cash."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from math import log
from typing import Final

_SURE: Final = 1e-6


def auc(chances: Sequence[float], outcomes: Sequence[bool]) -> float | None:
    """How often a late invoice ranks above one in time, ties half; None unless there are both."""
    late = sum(outcomes)
    early = len(outcomes) - late
    if not late or not early:
        return None
    ranks = _ranks(chances)
    of_late = sum(rank for rank, outcome in zip(ranks, outcomes, strict=True) if outcome)
    return (of_late - late * (late + 1) / 2) / (late * early)


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            ranks[place] = (start + end) / 2 + 1
        start = end + 1
    return ranks


def logloss(chances: Sequence[float], outcomes: Sequence[bool]) -> float:
    """The mean surprise, in nats."""
    kept = (min(max(one, _SURE), 1 - _SURE) for one in chances)
    return mean(-log(one if late else 1 - one) for one, late in zip(kept, outcomes, strict=True))


def brier(chances: Sequence[float], outcomes: Sequence[bool]) -> float:
    """The mean squared distance of a probability from what happened."""
    return mean((one - late) ** 2 for one, late in zip(chances, outcomes, strict=True))


def mean(values: Iterable[float]) -> float:
    """The mean; 0 of nothing."""
    every = list(values)
    return sum(every) / len(every) if every else 0.0


def mae(told: Sequence[float], true: Sequence[float]) -> float:
    """The mean distance, in the unit of the values."""
    return mean(abs(one - other) for one, other in zip(told, true, strict=True))


def coverage(spans: Sequence[tuple[float, float]], true: Sequence[float]) -> float:
    """The share of values within their span, both ends included."""
    return mean(float(low <= one <= high) for (low, high), one in zip(spans, true, strict=True))  # not money


class Payment:
    """Cash of one currency on one day."""

    __slots__ = ("currency", "day", "minor")

    def __init__(self, currency: str, day: date, minor: float) -> None:
        self.currency, self.day, self.minor = currency, day, minor


def weekly_wape(told: Iterable[Payment], true: Iterable[Payment]) -> float | None:
    """Σ over weeks of |told − true| / Σ true, each currency by itself, weighted by its number of payments.

    Amounts of two currencies are never added. None where nothing was paid.
    """
    actual = list(true)
    forecast, came = _by_week(told), _by_week(actual)
    counts: dict[str, int] = defaultdict(int)
    for one in actual:
        counts[one.currency] += 1
    if not counts:
        return None
    return sum(_missed(forecast[of], came[of]) * count for of, count in counts.items()) / len(actual)


def _by_week(payments: Iterable[Payment]) -> dict[str, dict[int, float]]:
    found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for one in payments:
        # weeks from Monday: the ordinal 1 was one
        found[one.currency][(one.day.toordinal() - 1) // 7] += one.minor
    return found


def _missed(told: dict[int, float], true: dict[int, float]) -> float:
    off = sum(abs(told.get(week, 0.0) - true.get(week, 0.0)) for week in told.keys() | true.keys())
    return off / sum(true.values())
