"""What a year came to, and what may be said of the difference between two ways of collecting."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import fmean, stdev
from typing import Final

from msgspec import Struct

#: Student's t at 97.5 %, by degrees of freedom from 1 on; beyond, that of the normal distribution
_T: Final = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
    2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
_NORMAL: Final = 1.960


class Year(Struct, kw_only=True):
    """One way of collecting over one seed's year; money in minor units."""

    billed: int = 0
    cash: int = 0
    #: summed over the days
    open_days: int = 0
    overdue_days: int = 0
    days: int = 0
    contacts: int = 0
    #: contacts that named an invoice in dispute or under a promise that still stood
    unwelcome: int = 0
    promises: int = 0
    kept: int = 0

    @property
    def dso(self) -> float:
        """Days sales outstanding: what was open in the mean, in days of what was billed."""
        return self.open_days / self.billed if self.billed else 0.0

    @property
    def overdue_share(self) -> float:
        """Percent of what was open that was overdue."""
        return 100 * self.overdue_days / self.open_days if self.open_days else 0.0

    @property
    def cash_share(self) -> float:
        """Cash that came in, in percent of what was billed in the year."""
        return 100 * self.cash / self.billed if self.billed else 0.0


class Interval(Struct, frozen=True, kw_only=True):
    """A mean with its 95 % confidence interval."""

    mean: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        """What may be said of a difference: nothing, where the interval contains 0."""
        if self.low <= 0 <= self.high:
            return "no effect"
        return "higher" if self.low > 0 else "lower"

    def __str__(self) -> str:
        return f"{self.mean:.2f} [{self.low:.2f}, {self.high:.2f}]"


def interval(values: Sequence[float]) -> Interval:
    """The mean over seeds, with its 95 % confidence interval (Student's t); at least two seeds."""
    mean, free = fmean(values), len(values) - 1
    half = (_T[free - 1] if free <= len(_T) else _NORMAL) * stdev(values) / sqrt(len(values))
    return Interval(mean=mean, low=mean - half, high=mean + half)


def paired(values: Sequence[float], others: Sequence[float]) -> Interval:
    """The difference of two ways of collecting, seed by seed."""
    return interval([one - other for one, other in zip(values, others, strict=True)])
