"""What goes wrong, and when: by chance from a seed, or as a script says."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final, Literal

#: what the network may do to a write
Outcome = Literal[
    "ok",
    "not_sent",
    "throttled",
    "lost_before",
    "lost_answer",
    "late",
    "truncated",
    "bad_gateway",
    "error_nothing_done",
    "mixed_up",
]
OUTCOMES: Final[tuple[Outcome, ...]] = (
    "ok",
    "not_sent",
    "throttled",
    "lost_before",
    "lost_answer",
    "late",
    "truncated",
    "bad_gateway",
    "error_nothing_done",
    "mixed_up",
)
#: where a worker can die or stall
POINTS: Final = ("idle", "locking", "claimed", "looked", "committed", "sent", "answered", "kept")
_WEIGHTS: Final = (46, 6, 8, 8, 10, 10, 3, 3, 3, 3)
_KILL, _STALL = 0.03, 0.04
_LONGEST_STALL: Final = 300.0


class Fate:
    """Chance from one seed; after `calm` nothing goes wrong any more."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.calm = False

    def network(self) -> Outcome:
        """What becomes of one write."""
        return "ok" if self.calm else self.random.choices(OUTCOMES, _WEIGHTS)[0]

    def at(self, _point: str) -> float:
        """Seconds that a worker stalls at a point; negative: it dies there."""
        if self.calm:
            return 0.0
        drawn = self.random.random()
        if drawn < _KILL:
            return -1.0
        return self.random.uniform(1.0, _LONGEST_STALL) if drawn < _KILL + _STALL else 0.0

    def unreadable(self) -> bool:
        """Whether a read fails."""
        return not self.calm and self.random.random() < 0.05  # noqa: PLR2004 - a share of reads

    def happens(self, share: float) -> bool:
        """Whether something happens that happens in this share of cases."""
        return not self.calm and self.random.random() < share


class Script(Fate):
    """One crash at one point's n-th passing, one outcome of the first write, and nothing else."""

    def __init__(self, random: Random, *, crash_at: tuple[str, int] | None, outcomes: Mapping[int, Outcome]) -> None:
        super().__init__(random)
        self._crash_at = crash_at
        self._outcomes = outcomes
        self._sends = 0
        self._passed: dict[str, int] = {}

    def network(self) -> Outcome:
        """What the script says about this write."""
        self._sends += 1
        return self._outcomes.get(self._sends, "ok")

    def at(self, point: str) -> float:
        """Death at the scripted passing of the scripted point."""
        self._passed[point] = self._passed.get(point, 0) + 1
        return -1.0 if self._crash_at == (point, self._passed[point]) else 0.0

    def unreadable(self) -> bool:
        """Reads work."""
        return False

    def happens(self, share: float) -> bool:
        """Nothing else happens."""
        return share >= 1.0
