"""Samples that lean on a larger one while they are small: five invoices of the larger stand beside one's own."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from math import log
from typing import Final

#: how many invoices of the larger group a smaller one is mixed with (k)
SHRINKAGE: Final = 5
#: newest delays that a sample keeps
KEPT: Final = 60
#: delays are taken into account up to here, so that one forgotten invoice does not move a mean
EARLIEST: Final = -60
LATEST: Final = 120
#: shares nearer to 0 or 1 than this are taken as this
_NEAR: Final = 0.005


def shrunk_share(late: int, of: int, toward: float) -> float:
    """A share of late invoices, mixed with k of the larger group's; the larger group's share where there are none."""
    return (late + SHRINKAGE * toward) / (of + SHRINKAGE)


def log_odds(share: float) -> float:
    """The logarithm of the odds, finite also at 0 and 1."""
    kept = min(max(share, _NEAR), 1 - _NEAR)
    return log(kept / (1 - kept))


def bounded(delay: int) -> int:
    """A delay within what is taken into account."""
    return min(max(delay, EARLIEST), LATEST)


def quantile(ordered: Sequence[float], level: float) -> float:
    """A quantile of ordered values, between the two that are nearest; 0 of none."""
    if not ordered:
        return 0.0
    place = level * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def five_of(ordered: Sequence[float]) -> tuple[float, ...]:
    """Five values that stand for a sample: the middles of its fifths."""
    return tuple(quantile(ordered, (2 * part + 1) / (2 * SHRINKAGE)) for part in range(SHRINKAGE))


def halves(ordered: Sequence[float]) -> tuple[Sequence[float], Sequence[float]]:
    """Delays of what was paid in time, and of what was paid late."""
    late = bisect_right(ordered, 0)
    return ordered[:late], ordered[late:]


class Sample:
    """How one group of invoices was paid: counts of all, delays of the newest."""

    __slots__ = ("count", "delays", "late", "total")

    def __init__(self, kept: int = KEPT) -> None:
        self.count, self.late, self.total = 0, 0, 0
        self.delays: deque[int] = deque(maxlen=kept)

    def add(self, delay: int) -> None:
        """Count one settled invoice."""
        kept = bounded(delay)
        self.count += 1
        self.late += delay > 0
        self.total += kept
        self.delays.append(kept)

    def share(self, toward: float) -> float:
        """The share of late ones, shrunk."""
        return shrunk_share(self.late, self.count, toward)

    def mean(self, toward: float) -> float:
        """The mean delay, shrunk."""
        return (self.total + SHRINKAGE * toward) / (self.count + SHRINKAGE)

    def beside(self, five: Sequence[float]) -> list[float]:
        """The newest delays together with five of the larger group, in order."""
        return sorted([*self.delays, *five])


EMPTY: Final = Sample()
