"""A worker of the crash world: it claims a step, carries it as far as it goes, and can die between any two effects."""

from __future__ import annotations

from collections.abc import Generator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import Unknown
from conformance.crash.naive import insist
from conformance.crash.pauses import Pause
from conformance.crash.wire import Answer
from core.write_back.carrying import Fenced, carry
from core.write_back.events import (
    Answered,
    Claimed,
    Commit,
    Discard,
    Effect,
    Event,
    Find,
    Found,
    LeaseLost,
    Send,
    TransportFailed,
    Unreadable,
    ValueRead,
)

if TYPE_CHECKING:
    from conformance.crash.world import World

#: how long an idle worker sleeps at most
_LONGEST_NAP: Final = 60.0
_LOCK_TRY: Final = 1.0
#: what the world's requests say; nothing depends on it
_REQUEST: Final = ErpRequest(method="POST", url="/")


Running = Generator[Pause, None, None]


class Lent(Struct, frozen=True):
    """A claimed step, and the clocks at the moment of the claim."""

    step: Step
    token: str
    #: the store's time, the world's (monotonic) and the node's wall clock
    at: datetime
    monotonic: float
    wall: float


class Worker:
    """One process on one node."""

    def __init__(self, world: World, node: int) -> None:
        self._world, self._node = world, node
        self._claims = 0

    def work(self) -> Running:
        """Claim and carry, for ever."""
        world = self._world
        while True:
            yield Pause(self._nap(), "idle")
            lent = yield from self._claim()
            if lent is None:
                continue
            yield Pause(world.random.uniform(0.01, 1.0), "claimed")
            yield from self._naively(lent) if world.protocol.naive else self._carry(lent)

    def _nap(self) -> float:
        world = self._world
        least = world.random.uniform(0.5, 10.0)
        waits = [step.not_before for step in world.store.steps.values() if step.not_before is not None]
        if not waits:
            return _LONGEST_NAP
        return min(max((min(waits) - world.store.time(world.now)).total_seconds(), least), _LONGEST_NAP)

    def _claim(self) -> Generator[Pause, None, Lent | None]:
        world = self._world
        if world.store.sends < world.witnessed:
            world.rolled_back()
        candidate = None if world.stopped else next(world.store.candidates(world.now), None)
        if candidate is None:
            return None
        held: list[str] = []
        try:
            for subject in self._lock_order(candidate):
                while world.store.locks.get(subject, self._node) != self._node:
                    yield Pause(_LOCK_TRY, "locking")
                world.store.locks[subject] = self._node
                held.append(subject)
                yield Pause(world.random.uniform(0.01, 0.2), "locking")
            return self._take(candidate)
        finally:
            # a transaction's locks die with it
            for subject in held:
                world.store.locks.pop(subject, None)

    def _lock_order(self, step: Step) -> list[str]:
        subjects = sorted(step.subjects)
        if not self._world.protocol.sorted_locks and self._node % 2:
            subjects.reverse()
        return subjects

    def _take(self, candidate: Step) -> Lent | None:
        world = self._world
        self._claims += 1
        token = f"{self._node}.{self._claims}.{world.now:.3f}"
        at = world.store.time(world.now)
        until = at + timedelta(seconds=world.bounds.lease)
        step = world.store.claim(candidate, token=token, until=until, now=world.now)
        if step is None:
            return None
        return Lent(step, token, at, world.now, self._wall())

    def _wall(self) -> float:
        return self._world.now + self._world.wall[self._node]

    def _carry(self, lent: Lent) -> Running:
        world = self._world
        claimed = Claimed(lent.token, lent.step.lease_until or lent.at, world.store.lost_commits_at)
        machine = carry(
            lent.step,
            claimed,
            now=lambda: lent.at + timedelta(seconds=world.now - lent.monotonic),
            bounds=world.bounds,
            render=lambda _step: _REQUEST,
            reducer=world.protocol.reducer,
        )
        answer: Event | Fenced | None = None
        try:
            while True:
                task = machine.send(answer)
                answer = yield from self._perform(task.effect, task.step, lent)
        except StopIteration:
            return

    def _perform(self, effect: Effect, step: Step, lent: Lent) -> Generator[Pause, None, Event | Fenced | None]:
        match effect:
            case Commit():
                return (yield from self._commit(step, lent))
            case Send():
                return (yield from self._send(step, lent))
            case Discard(surplus=surplus):
                for draft in surplus:
                    self._world.network.discard(draft, now=self._world.now)
                return None
        return (yield from self._look(effect, step))

    def _commit(self, step: Step, lent: Lent) -> Generator[Pause, None, Event | Fenced | None]:
        world = self._world
        sending = step.state == "sending"
        if not world.store.keep(step, token=lent.token, sending=sending):
            return Fenced()
        world.checker.kept(step, world.now)
        world.business.kept(step)
        if not sending:
            yield Pause(0.01, "kept")
            return None
        if world.store.sends <= world.witnessed:
            world.rolled_back()
            # the commit stands, and nothing was sent: the machine finds that out like any crash
            return Fenced()
        world.witnessed = world.store.sends
        yield Pause(world.random.uniform(0.01, 0.5), "committed")
        return None

    def _send(self, step: Step, lent: Lent) -> Generator[Pause, None, Event]:
        world = self._world
        if not self._lease_left(lent):
            return LeaseLost("the lease is nearly over")
        # between this check and the write nothing can happen: the honest limit of any client
        sent = world.network.send(step, self._facts(step), now=world.now, truth=world.business.truth(step))
        yield Pause(sent.answered_at - world.now, "sent")
        yield Pause(0.01, "answered")
        answer = sent.answer or Answer(kind="timeout")
        if answer.kind == "not_sent":
            return TransportFailed("not_sent", "no connection")
        outcome = world.protocol.outcome(answer)
        if answer.kind == "timeout" and isinstance(outcome, Unknown):
            return TransportFailed("maybe_sent", "no answer")
        return Answered(outcome)

    def _lease_left(self, lent: Lent) -> bool:
        bounds, clock = self._world.bounds, self._world.protocol.lease_clock
        if clock == "none":
            return True
        passed = self._wall() - lent.wall if clock == "wall" else self._world.now - lent.monotonic
        return passed < bounds.lease - bounds.margin

    def _look(self, effect: Effect, step: Step) -> Generator[Pause, None, Event]:
        world = self._world
        yield Pause(world.random.uniform(0.05, 2.0), "looking")
        if world.fate.unreadable():
            event: Event = Unreadable("no answer")
        elif isinstance(effect, Find):
            world.checker.searched_at[step.id, step.token] = world.now
            event = Found(world.network.find(step, now=world.now, blind=world.is_blind(step)))
        else:
            world.checker.read_at[step.id, step.token] = world.now
            event = ValueRead(world.network.read(step, self._facts(step), now=world.now))
        yield Pause(world.random.uniform(0.01, 0.5), "looked")
        return event

    def _facts(self, step: Step) -> dict[str, NativeRecord]:
        store = self._world.store
        siblings = (store.steps[one] for one in store.siblings(step))
        return {one.name: one.native for one in siblings if one.native is not None}

    def _naively(self, lent: Lent) -> Running:
        """What a plain client does: send, and send again until an answer says that it worked."""
        yield from insist(self._world, lent.step, lent.token, self._facts(lent.step))
