"""Group commits: what several lines are about to commit goes into one transaction, its sends witnessed together.

Each line waits until its own step is on disk, as if it had committed alone, and only then does anything leave.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from contextlib import nullcontext
from threading import Lock
from typing import Final, NoReturn

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.errors import AdapterError
from canonical_model.steps import Step
from core.ports import Repository, UnitsOfWork
from duecourse.flows.names import STOPPED
from duecourse.witness import Witness

LOST_COMMITS_AT: Final = "writes.lost_commits_at"
#: steps that go into one transaction
_AT_ONCE: Final = 40
_LOST: Final = "the store knows fewer sends than were made: it was restored from an older state"


class LostCommits(AdapterError):
    """The store lost commits: nothing is sent until a person adopts it."""


class Asked(Struct, frozen=True, kw_only=True):
    """A step that somebody who holds it commits, with the events that it emits."""

    actor: Actor
    scope: Scope
    step: Step
    token: str
    emits: tuple[str, ...]
    because: str


class _Waiting:
    """A step that a line waits for, and what became of it: whether it was kept, or why that is not known."""

    __slots__ = ("asked", "error", "kept", "sends", "whose")

    def __init__(self, asked: Asked) -> None:
        self.asked, self.whose, self.sends = asked, (asked.actor, asked.scope), asked.step.state == "sending"
        self.kept: bool | None = None
        self.error: BaseException | None = None

    @property
    def is_over(self) -> bool:
        return self.kept is not None or self.error is not None


class GroupCommits:
    """The steps of one process: whichever line finds nobody committing commits for all that wait."""

    def __init__(self, units: UnitsOfWork, witness: Witness) -> None:
        self.witness = witness
        self._units = units
        self._waiting: deque[_Waiting] = deque()
        self._turn = Lock()

    def keep(self, asked: Asked) -> bool:
        """Commit a step; False where its token is not the newest one any more.

        A step that is about to be sent is numbered and witnessed, too. LostCommits if the store went back.
        """
        mine = _Waiting(asked)
        self._waiting.append(mine)
        while not mine.is_over:
            with self._turn:
                if not mine.is_over:
                    self._commit(self._next())
        if mine.error is not None:
            raise mine.error
        return bool(mine.kept)

    def _next(self) -> list[_Waiting]:
        """Those that came first, of one committer."""
        found = [self._waiting.popleft()]
        while self._waiting and len(found) < _AT_ONCE and self._waiting[0].whose == found[0].whose:
            found.append(self._waiting.popleft())
        return found

    def _commit(self, some: Sequence[_Waiting]) -> None:
        """What one step raises is its own; the others are committed without it."""
        left = list(some)
        while left:
            failing: list[_Waiting] = []
            try:
                self._written(left, failing)
            except BaseException as error:  # noqa: BLE001 - it is raised again by each line that waits for it
                for one in failing or left:
                    one.error = error
            left = [one for one in left if not one.is_over]

    def _written(self, some: Sequence[_Waiting], failing: list[_Waiting]) -> None:
        actor, scope = some[0].whose
        with self.witness.alone() if any(one.sends for one in some) else nullcontext():
            with self._units.unit(actor, scope) as repository:
                kept = _kept(repository, some, failing)
                sends = sum(one.sends and was for one, was in zip(some, kept, strict=True))
                newest = repository.number_sends(sends) if sends else 0
            if sends:
                if newest - sends < self.witness.newest():
                    # the first of them has a number that another send had before
                    stop(self._units, actor, scope)
                self.witness.saw(newest)
        for one, was in zip(some, kept, strict=True):
            one.kept = was


def _kept(repository: Repository, some: Sequence[_Waiting], failing: list[_Waiting]) -> list[bool]:
    """Which of them were kept; `failing` holds the one that raised."""
    kept: list[bool] = []
    with repository.together():
        for one in some:
            failing[:] = [one]
            told = one.asked
            kept.append(repository.keep_step(told.step, token=told.token, emits=told.emits, because=told.because))
    failing.clear()
    return kept


def stop(units: UnitsOfWork, actor: Actor, scope: Scope) -> NoReturn:
    """Stop all writing, and remember since when what the store says is not the whole story."""
    with units.unit(actor, scope) as repository:
        repository.set_setting(LOST_COMMITS_AT, repository.time().isoformat())
        repository.set_setting(STOPPED, _LOST)
    raise LostCommits(_LOST, remedy="look at what is in the ERPs, then run `duecourse adopt`")
