"""Whether what is scored now still looks like what was learned from: the population stability index.

PSI = Σ (now − then) · ln(now / then) over the tenths of what was learned from. By custom in credit scoring below 0.10
is stable, above 0.25 is another population.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import log
from typing import Final, Literal

from msgspec import Struct

from core.risk.logistic import kept
from core.risk.samples import quantile

OUTCOME: Final = "days_late"
_TENTHS: Final = 10
_NONE: Final = 0.001
_STABLE: Final = 0.10
_MOVED: Final = 0.25


class Bins(Struct, frozen=True, kw_only=True):
    """The tenths of one value in a training cohort, and the share in each (equal values make fewer)."""

    edges: tuple[float, ...]
    shares: tuple[float, ...]


class Drift(Struct, frozen=True, kw_only=True):
    """How far one value moved."""

    name: str
    psi: float
    verdict: Literal["stable", "moving", "moved"]


def binned(rows: Sequence[Sequence[float]], delays: Sequence[int], *, names: Sequence[str]) -> dict[str, Bins]:
    """The tenths of each value and of the outcome."""
    columns = zip(*rows, strict=True)
    found = {name: _bins(column) for name, column in zip(names, columns, strict=True)}
    return {**found, OUTCOME: _bins([float(delay) for delay in delays])}  # not money


def drifted(bins: dict[str, Bins], rows: Sequence[Sequence[float]], delays: Sequence[int]) -> tuple[Drift, ...]:
    """How far each value moved, the farthest first; nothing is said of what there is none of now."""
    names = [name for name in bins if name != OUTCOME]
    now = dict(zip(names, zip(*rows, strict=True), strict=True)) if rows else {}
    found = [_drift(name, bins[name], column) for name, column in now.items()]
    if delays:
        found.append(_drift(OUTCOME, bins[OUTCOME], [float(delay) for delay in delays]))  # not money
    return tuple(sorted(found, key=lambda one: (-one.psi, one.name)))


def _bins(column: Sequence[float]) -> Bins:
    ordered = sorted(column)
    edges = tuple(sorted({kept(quantile(ordered, part / _TENTHS)) for part in range(1, _TENTHS)}))
    return Bins(edges=edges, shares=_shares(edges, column))


def _shares(edges: Sequence[float], column: Sequence[float]) -> tuple[float, ...]:
    counts = [0] * (len(edges) + 1)
    for value in column:
        counts[bisect_right(edges, kept(value))] += 1
    return tuple(kept(count / len(column)) for count in counts)


def _drift(name: str, then: Bins, column: Sequence[float]) -> Drift:
    pairs = zip(_shares(then.edges, column), then.shares, strict=True)
    psi = round(sum(_moved(max(now, _NONE), max(before, _NONE)) for now, before in pairs), 4)
    return Drift(name=name, psi=psi, verdict="stable" if psi < _STABLE else "moving" if psi < _MOVED else "moved")


def _moved(now: float, before: float) -> float:
    return (now - before) * log(now / before)
