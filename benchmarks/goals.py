"""The goals: one table a row in `goals.toml`, changed only by an ADR."""

from __future__ import annotations

import tomllib
from pathlib import Path
from statistics import median
from typing import Final, Literal

import msgspec
from msgspec import Struct

from benchmarks.measuring import Result

#: at most and no less than are ours divided by the anchor, at least is the anchor divided by ours
Direction = Literal["at most", "at least", "no less than"]
GOALS: Final = Path(__file__).parent / "goals.toml"


class Goal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one row is about, and what its ratio is to be."""

    work: str
    anchor: str
    direction: Direction
    #: None: told beside the others, not judged
    goal: float | None = None
    #: where the goal comes from: a record in docs/adr
    source: str = ""

    def ratios(self, result: Result) -> tuple[float, ...]:
        """One figure divided by the other, round by round."""
        pairs = zip(result.ours, result.anchor, strict=True)
        return tuple(anchor / ours if self.direction == "at least" else ours / anchor for ours, anchor in pairs)

    def holds(self, ratio: float) -> bool | None:
        """Whether a ratio meets the goal; None where there is none."""
        if self.goal is None:
            return None
        return ratio <= self.goal if self.direction == "at most" else ratio >= self.goal

    def ratio(self, result: Result) -> float:
        """The median of all rounds, to three decimals."""
        return round(median(self.ratios(result)), 3)


def goals(path: Path = GOALS) -> dict[str, Goal]:
    """All goals by the name of their row."""
    return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), dict[str, Goal])
