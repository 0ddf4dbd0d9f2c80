"""Every single crash with every outcome of the write, and every pair of outcomes: chance visits rare pairs too late."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from typing import Final

from msgspec import Struct

from conformance.crash.fate import OUTCOMES, Outcome, Script
from conformance.crash.protocol import THE_PROTOCOL
from conformance.crash.world import Result, World
from simulators.write_rules import PROFILES

#: where a worker dies, in the order of its work: C0 to C7 of one write
POINTS: Final = ("idle", "locking", "claimed", "looking", "looked", "committed", "sent", "answered", "kept")
#: at which of its passings
_PASSINGS: Final = (1, 2, 3, 4)
#: what is written
KINDS: Final = ("cash", "note", "hold")
_SEED: Final = 1


class Case(Struct, frozen=True, kw_only=True):
    """One scripted schedule."""

    profile: str
    kind: str
    #: a point and at which of its passings, or None: nobody dies
    crash_at: tuple[str, int] | None
    outcomes: tuple[Outcome, ...]


def cases(profile: str) -> Iterator[Case]:
    """All of one profile: crash point × passing × first outcome, and first × second outcome, per kind of write."""
    for kind, point, passing, outcome in product(KINDS, POINTS, _PASSINGS, OUTCOMES):
        yield Case(profile=profile, kind=kind, crash_at=(point, passing), outcomes=(outcome,))
    for kind, first, second in product(KINDS, OUTCOMES, OUTCOMES):
        yield Case(profile=profile, kind=kind, crash_at=None, outcomes=(first, second))


def play(case: Case) -> Result:
    """One case on the product's protocol."""
    outcomes = dict(enumerate(case.outcomes, 1))
    fate = Script(Random(_SEED), crash_at=case.crash_at, outcomes=outcomes)  # noqa: S311 - repeatable
    return World(_SEED, PROFILES[case.profile], THE_PROTOCOL, fate=fate, only=case.kind).run()
