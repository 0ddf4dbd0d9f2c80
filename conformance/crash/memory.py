"""The store of the crash world: rows, a log of commits that can be lost from its end, locks that die with their owner.

It keeps the rules of the product's store (core.write_back.claims, results by token) without a database, so that a
schedule takes milliseconds; the product's own store is held to the same rules on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from msgspec import Struct, structs

from canonical_model.steps import Bounds, Step
from core.write_back.claims import due, hopeless, in_the_way, needs_met
from core.write_back.events import Superseded
from core.write_back.machine import SETTLED, advance

EPOCH: Final = datetime(2026, 1, 1, tzinfo=UTC)


class ActRow(Struct, frozen=True, kw_only=True):
    """An act as ordered: what must not happen twice, and what was wished for it."""

    identity: str
    revision: int
    wish: str
    steps: tuple[str, ...]


class MemoryStore:
    """Rows by id, and what each commit replaced."""

    def __init__(self, *, fenced: bool, exclusive: bool) -> None:
        self._fenced, self._exclusive = fenced, exclusive
        self.steps: dict[str, Step] = {}
        #: those that are not settled
        self.unsettled: dict[str, Step] = {}
        #: act → its steps
        self._of_act: dict[str, tuple[str, ...]] = {}
        self.acts: dict[str, ActRow] = {}
        self.sends = 0
        self.lost_commits_at: datetime | None = None
        self.locks: dict[str, int] = {}
        #: seconds by which the store's clock differs from the world's
        self.offset = 0.0
        self.stale_results = 0
        self._place = 0
        #: per commit, how to undo what it wrote
        self._log: list[list[tuple[Callable[..., None], tuple[Any, ...]]]] = []

    def time(self, now: float) -> datetime:
        """The store's clock."""
        return EPOCH + timedelta(seconds=now + self.offset)

    def order(self, identity: str, wish: str, *, revision: int, steps: Sequence[Step]) -> bool:
        """Keep an act and its steps; an act that is known is answered, another wish for it refused (False)."""
        known = self.acts.get(identity)
        if known is not None and known.revision >= revision:
            return known.wish == wish
        self._log.append([])
        self._place += 1
        placed = [structs.replace(step, order=self._place) for step in steps]
        made = ActRow(identity=identity, revision=revision, wish=wish, steps=tuple(step.id for step in placed))
        self._log[-1].append((self._restore, (identity, known, made.steps)))
        self.acts[identity] = made
        self._of_act[steps[0].write_back] = made.steps
        for step in placed:
            self._set(step)
        return True

    def _restore(self, identity: str, before: ActRow | None, made: Sequence[str]) -> None:
        if before is None:
            self.acts.pop(identity, None)
        else:
            self.acts[identity] = before
        for step in made:
            gone = self.steps.pop(step, None)
            self.unsettled.pop(step, None)
            if gone is not None:
                self._of_act.pop(gone.write_back, None)

    def candidates(self, now: float) -> Iterator[Step]:
        """Steps that may be claimed now, in the order decided."""
        if not self.unsettled:
            return
        at = self.time(now)
        waiting = [step for step in self.unsettled.values() if due(step, at)]
        for step in sorted(waiting, key=lambda one: (one.order, one.ordinal)):
            if self.free(step):
                yield step

    def free(self, step: Step) -> bool:
        """Whether nothing stands in the way of a step."""
        if self._exclusive and any(in_the_way(step, other) for other in self.unsettled.values()):
            return False
        return needs_met(step, [self.steps[one] for one in self.siblings(step)])

    def siblings(self, step: Step) -> tuple[str, ...]:
        """The ids of all steps of its act at its revision that the store knows."""
        return self._of_act.get(step.write_back, ())

    def claim(self, step: Step, *, token: str, until: datetime, now: float) -> Step | None:
        """The step with a new token, or None if it is not claimable any more."""
        fresh = self.steps.get(step.id)
        if fresh is None or not due(fresh, self.time(now)) or not self.free(fresh):
            return None
        owned = structs.replace(fresh, token=token, lease_until=until)
        self._log.append([])
        self._put(owned)
        return owned

    def keep(self, step: Step, *, token: str, sending: bool) -> bool:
        """Keep a result if its token is the newest; what it made hopeless is superseded with it."""
        known = self.steps.get(step.id)
        if known is None:
            return False
        if known.token != token:
            if self._fenced:
                return False
            self.stale_results += 1
        self._log.append([])
        if sending:
            self._log[-1].append((self._unsend, (self.sends,)))
            self.sends += 1
        self._put(step)
        self._end_hopeless(step)
        return True

    def change(self, step: Step) -> None:
        """Keep what a person decided."""
        self._log.append([])
        self._put(structs.replace(step, token=step.token + "*"))
        self._end_hopeless(step)

    def _end_hopeless(self, step: Step) -> None:
        siblings = [self.steps[one] for one in self.siblings(step)]
        for other in siblings:
            if why := hopeless(other, siblings):
                self._put(self._superseded(other, why))

    def _superseded(self, step: Step, why: str) -> Step:
        event = Superseded(why, self.lost_commits_at)
        return advance(structs.replace(step, lease_until=None), event, now=EPOCH, bounds=Bounds())[0]

    def _put(self, step: Step) -> None:
        self._log[-1].append((self._unput, (step.id, self.steps[step.id])))
        self._set(step)

    def _set(self, step: Step) -> None:
        self.steps[step.id] = step
        if step.state in SETTLED:
            self.unsettled.pop(step.id, None)
        else:
            self.unsettled[step.id] = step

    def _unput(self, step: str, before: Step) -> None:
        if step in self.steps:
            self._set(before)

    def _unsend(self, before: int) -> None:
        self.sends = before

    def lose(self, commits: int) -> None:
        """Be the store as it was before the last commits, as after a restore."""
        for _ in range(min(commits, len(self._log))):
            for undo, arguments in reversed(self._log.pop()):
                undo(*arguments)
