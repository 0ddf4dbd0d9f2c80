"""Carrying an act to the ERP as production does: the same machine, a clock that passes at once, deaths on demand.

What production keeps in the outbox is kept here in a dictionary; what it sends goes over the adapter's own wire.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from msgspec import structs

from canonical_model.errors import AdapterError
from canonical_model.identity import RecordId
from canonical_model.steps import Bounds, ErpRequest, NativeRecord, Step
from canonical_model.write_back import ActState, WriteBack
from canonical_model.writing import ErpResponse, Known, Plan, TransportFailure, Unknown, Wire, WriteSide
from conformance.suite.bench import Bench
from conformance.suite.rule import Failed
from core.write_back.acts import state_of, told
from core.write_back.carrying import Fenced, Task, carry
from core.write_back.claims import claimable, hopeless
from core.write_back.events import (
    Answered,
    Approved,
    Claimed,
    Commit,
    Discard,
    Event,
    Find,
    Found,
    Send,
    Superseded,
    TransportFailed,
    Unreadable,
    ValueRead,
)
from core.write_back.machine import CLAIMABLE, advance
from core.write_back.planning import steps_of

#: claims of one act, against an act that never settles
MOST_CLAIMS: Final = 200
_TENANT: Final = "conformance"


class Died(Exception):
    """The worker's process ended between two effects."""


class Carrier:
    """One worker, one outbox."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.side, self.wire = bench.writer()
        self.steps: dict[RecordId, Step] = {}
        #: effects performed so far
        self.effects = 0
        self._dies_at = 0
        self._claims = 0

    def plan(self, act: WriteBack, known: Known) -> Plan:
        """What the adapter makes of it; ValueError in words where it cannot."""
        return self.side.plan(act, self._bench.adapter.capabilities, known)

    def order(self, act: WriteBack, known: Known) -> tuple[Step, ...]:
        """Planned and approved."""
        made = steps_of(act, self.plan(act, known), tenant=_TENANT)
        for step in made:
            planned, _ = advance(step, Approved(), now=self._bench.clock.now(), bounds=self.bounds(step))
            self.steps[step.id] = planned
        return made

    def of(self, act: WriteBack) -> tuple[Step, ...]:
        """The act's steps as they stand."""
        return tuple(step for step in self.steps.values() if step.write_back == act.id)

    def state(self, act: WriteBack) -> ActState:
        """How far it got."""
        return state_of(self.of(act))

    def said(self, act: WriteBack) -> str:
        """Why it stands where it stands."""
        return told(self.of(act))

    def bounds(self, step: Step) -> Bounds:
        """As the product declares them for the operation."""
        return self._bench.adapter.capabilities.writes[step.operation].bounds

    def run(self, *, dies_at: int = 0) -> None:
        """Until nothing is left that time alone settles; dying before the given effect, if any, and going on."""
        self._dies_at = self.effects + dies_at if dies_at else 0
        while (step := self._next()) is not None:
            self._claims += 1
            if self._claims > MOST_CLAIMS:
                raise Failed(f"step {step.name} is {step.state} after {MOST_CLAIMS} claims: it never settles")
            try:
                self._carry(step)
            except Died:
                self._dies_at = 0

    def _next(self) -> Step | None:
        """The step that may be claimed now, or once time has passed."""
        for _ in range(MOST_CLAIMS):
            self._give_up()
            now = self._bench.clock.now()
            free = [step for step in self.steps.values() if claimable(step, self.steps.values(), now=now)]
            if free:
                return min(free, key=lambda step: step.ordinal)
            waits = [wait for step in self.steps.values() if step.state in CLAIMABLE for wait in _waits(step, now)]
            if not waits:
                return None
            self._bench.clock.until(min(waits))
        raise Failed("a step waits without end")

    def _give_up(self) -> None:
        for step in list(self.steps.values()):
            why = hopeless(step, self._siblings(step)) if step.state == "planned" else ""
            if why:
                ended, _ = advance(step, Superseded(why), now=self._bench.clock.now(), bounds=self.bounds(step))
                self.steps[step.id] = ended

    def _siblings(self, step: Step) -> list[Step]:
        return [other for other in self.steps.values() if other.write_back == step.write_back]

    def _carry(self, step: Step) -> None:
        bounds, now = self.bounds(step), self._bench.clock.now()
        claimed = Claimed(f"t{self._claims}", now + timedelta(seconds=bounds.lease))
        self.steps[step.id] = structs.replace(step, token=claimed.token, lease_until=claimed.lease_until)
        hands = _Hands(self._bench, self.side, self.wire, self._facts(step))
        machine = carry(step, claimed, now=self._bench.clock.now, bounds=bounds, render=hands.request)
        answer: Event | Fenced | None = None
        try:
            while True:
                task = machine.send(answer)
                self._live()
                answer = self._performed(task, hands)
        except StopIteration:
            return
        except ValueError as error:
            self._put_off(step, str(error))

    def _live(self) -> None:
        self.effects += 1
        if self.effects == self._dies_at:
            raise Died

    def _performed(self, task: Task, hands: _Hands) -> Event | None:
        if isinstance(task.effect, Commit):
            self.steps[task.step.id] = task.step
            return None
        return hands.perform(task)

    def _put_off(self, step: Step, why: str) -> None:
        """The adapter cannot say it as a request: later, and in the end a person."""
        waiting, _ = advance(
            self.steps[step.id], Unreadable(why), now=self._bench.clock.now(), bounds=self.bounds(step)
        )
        self.steps[step.id] = waiting

    def _facts(self, step: Step) -> dict[str, NativeRecord]:
        done = (other for other in self._siblings(step) if other.state == "confirmed" and other.native is not None)
        return {other.name: other.native for other in done if other.native is not None}


def _waits(step: Step, now: datetime) -> list[datetime]:
    return [wait for wait in (step.not_before, step.lease_until) if wait is not None and wait > now]


class _Hands:
    """Performs what the machine asks for, as production's sender does."""

    def __init__(self, bench: Bench, side: WriteSide, wire: Wire, facts: Mapping[str, NativeRecord]) -> None:
        self._bench, self._side, self._wire, self._facts = bench, side, wire, dict(facts)

    def request(self, step: Step) -> ErpRequest:
        """What will be sent."""
        return self._side.request(step, self._facts)

    def perform(self, task: Task) -> Event | None:
        """One effect; what it brings is the next event."""
        match task.effect:
            case Send():
                return self._send(task.step)
            case Discard(surplus=surplus):
                for draft in surplus:
                    self._ask(self._side.discard(task.step, draft))
                return None
            case Find():
                return self._find(task.step)
        return self._read(task.step)

    def _send(self, step: Step) -> Event:
        if step.request is None:
            raise Failed(f"step {step.name} is sent without a request")
        answer = self._wire.send(step.request, timeout=self._timeout(step))
        outcome = self._side.outcome(step, answer)
        if isinstance(answer, TransportFailure) and isinstance(outcome, Unknown):
            return TransportFailed(answer.sent, answer.why)
        return Answered(outcome)

    def _find(self, step: Step) -> Event:
        answer = self._ask(self._side.find(step, self._facts))
        if isinstance(answer, Unreadable):
            return answer
        try:
            return Found(self._side.found(step, answer))
        except AdapterError as error:
            return Unreadable(str(error))

    def _read(self, step: Step) -> Event:
        side = self._side
        answer = self._ask(
            side.find(step, self._facts) if step.kind == "assign" else side.precondition(step, self._facts)
        )
        if isinstance(answer, Unreadable):
            return answer
        try:
            seen = side.standing(step, answer)
        except AdapterError as error:
            return Unreadable(str(error))
        if seen is not None:
            self._facts[step.name] = seen
        return ValueRead(seen)

    def _ask(self, request: ErpRequest) -> ErpResponse | Unreadable:
        try:
            answer = self._wire.send(request, timeout=30.0)
        except AdapterError as error:
            return Unreadable(str(error))
        return Unreadable(answer.why) if isinstance(answer, TransportFailure) else answer

    def _timeout(self, step: Step) -> float:
        return self._bench.adapter.capabilities.writes[step.operation].bounds.timeout
