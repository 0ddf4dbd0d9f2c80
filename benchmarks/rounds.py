"""Interleaved rounds: in each one every contestant runs once, and ratios are taken inside the round."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from typing import Literal

from msgspec import Struct


class Result(Struct, frozen=True, kw_only=True):
    """One benchmark's figure: what was divided by what, round by round."""

    name: str
    #: what is above and what is below the line
    ratio_of: str
    unit: str
    rows: int
    #: a contestant → its figure in each round, in `unit`
    figures: dict[str, tuple[float, ...]]
    ratios: tuple[float, ...]
    median: float
    #: the median must be at most or at least this; None: told, not judged
    target: float | None = None
    wanted: Literal["at most", "at least"] = "at most"
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        if self.target is None:
            return None
        return self.median <= self.target if self.wanted == "at most" else self.median >= self.target


def interleaved(contestants: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, tuple[float, ...]]:
    """Each contestant's figure in each round; who goes first changes from round to round."""
    figures: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            figures[name].append(contestants[name]())
    return {name: tuple(values) for name, values in figures.items()}


def ratios(figures: Mapping[str, Sequence[float]], above: str, below: str) -> tuple[float, ...]:
    """One figure divided by the other, round by round."""
    return tuple(top / bottom for top, bottom in zip(figures[above], figures[below], strict=True))


def middle(values: Sequence[float]) -> float:
    """The median, to three decimals."""
    return round(median(values), 3)
