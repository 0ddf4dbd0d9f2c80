"""Send: carry planned write-backs to their ERPs; dying anywhere on the way loses nothing and doubles nothing.

The order of effects is the machine's (core.write_back); here they are performed on the store and on the wire.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from uuid import uuid4

from msgspec import Struct, field, structs

from canonical_model.access import Actor, Scope
from canonical_model.errors import AdapterError
from canonical_model.identity import SystemUid
from canonical_model.observing import Observer, Unobserved, Work
from canonical_model.steps import Bounds, ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, TransportFailure, Unknown, Wire, WriteSide
from core.outbox_port import ClaimedStep
from core.ports import Repository, UnitsOfWork
from core.write_back.carrying import Fenced, Task, carry
from core.write_back.events import (
    Answered,
    Claimed,
    Commit,
    Discard,
    Event,
    Find,
    Found,
    LeaseLost,
    Read,
    Send,
    TransportFailed,
    Unreadable,
    ValueRead,
)
from core.write_back.machine import FOR_A_PERSON, advance
from duecourse.failpoints import reached
from duecourse.flows.acknowledge import acknowledge
from duecourse.flows.commits import Asked, GroupCommits, stop
from duecourse.flows.lines import Counted, Crew, on_lines

#: steps carried in one run, against a run that never ends
MOST_STEPS: Final = 100_000
#: how long a run sleeps at a time while it waits
_LONGEST_NAP: Final = 5.0
#: states to which a step comes that did not get on
_PUT_OFF: Final = frozenset({"planned", "sending", "unknown"})
#: a step that was held back is looked at again after so many seconds
_HELD_BACK: Final = 60.0


class Writing(Struct, frozen=True, kw_only=True):
    """One system that can be written to."""

    name: str
    side: WriteSide
    wire: Wire
    bounds: Callable[[Step], Bounds]
    #: seconds for which a step is lent
    lease: float = 60.0


class Sending(Struct, frozen=True, kw_only=True):
    """One run's companions."""

    units: UnitsOfWork
    actor: Actor
    scope: Scope
    systems: Mapping[SystemUid, Writing]
    commits: GroupCommits
    #: why a step is not to be sent now, or ""
    gate: Callable[[Repository, Step], str]
    progress: Counted
    observer: Observer = field(default_factory=Unobserved)
    monotonic: Callable[[], float]
    sleep: Callable[[float], None]


#: makes, or has made, the companions of each further line
Beside = Sequence[Callable[[], Sending]]


class SentReport(Struct, frozen=True, kw_only=True):
    """What a run did."""

    #: how often steps were carried, by the state they came to
    reached: dict[str, int]
    #: when the next step is due that waits for time alone
    next_due: datetime | None

    @property
    def needs_a_person(self) -> bool:
        """Whether a step now waits for a person."""
        return any(self.reached.get(state) for state in FOR_A_PERSON)


def send_due(run: Sending, *, most: int = MOST_STEPS, wait: float = 0.0, beside: Beside = ()) -> SentReport:
    """Carry every step that is due, and for `wait` seconds those that come due. LostCommits if the store went back.

    `beside` are further lines to the same systems, with connections of their own: while one waits for its ERP the
    others go on, each with another step. A line asks for its companions whenever it looks for a step, and only then.
    """
    crew = Crew(1 + len(beside), most=most)
    _same_store(run)
    acknowledge(run.units, run.actor, run.scope)
    until = run.monotonic() + wait
    on_lines(crew, [partial(_look, one, crew, until) for one in (lambda: run, *beside)], partial(_carry_told, crew))
    acknowledge(run.units, run.actor, run.scope)
    return SentReport(reached=dict(crew.reached), next_due=_next_due(run))


def send_until_nothing_is_due_soon(run: Sending, *, beside: Beside, soon: float) -> SentReport:
    """`send_due` again and again, as long as something comes due within so many seconds.

    An ERP that says to wait a moment, or shows a record a moment later, is none for the next run; what is put off
    again and again for longer than that is.
    """
    reached, moved = Counter[str](), run.monotonic()
    for _ in range(MOST_STEPS):
        report = send_due(run, beside=beside)
        reached.update(report.reached)
        moved = run.monotonic() if report.reached.keys() - _PUT_OFF else moved
        wait = _seconds_until(run, report.next_due)
        if wait is None or run.monotonic() + wait > moved + soon:
            break
        run.sleep(max(wait, 0.01))
    return SentReport(reached=dict(reached), next_due=report.next_due)


def _seconds_until(run: Sending, instant: datetime | None) -> float | None:
    if instant is None:
        return None
    with run.units.unit(run.actor, run.scope) as repository:
        return (instant - repository.time()).total_seconds()


def _look(line: Callable[[], Sending], crew: Crew, until: float) -> _Claim | None:
    """The next step; while nobody holds any, of those that come due, too."""
    run = line()
    while (claim := _claim(run)) is None and crew.only_time_helps() and _nap(run, until):
        pass
    return claim


def _carry_told(crew: Crew, claim: _Claim) -> float:
    """Carry a step and tell of it; how much of its lease that took."""
    with claim.run.observer.during(_work(claim.lent.step)) as came_to:
        step = _carry(claim)
        came_to(step.state)
    share = claim.share()
    crew.carried(step, claim.run.progress)
    return share


def _work(step: Step) -> Work:
    return Work(
        name="step", what=step.operation, id=step.id, system=step.system, entity=step.entity,
        write_back=step.write_back,
    )  # fmt: skip


def _same_store(run: Sending) -> None:
    # asked before the store is: another worker may send meanwhile
    witnessed = run.commits.witness.newest()
    with run.units.unit(run.actor, run.scope) as repository:
        known = repository.sends()
    if known < witnessed:
        stop(run.units, run.actor, run.scope)


def _claim(run: Sending) -> _Claim | None:
    for uid, writing in run.systems.items():
        started = run.monotonic()
        with run.units.unit(run.actor, run.scope) as repository:
            lent = repository.claim_step(token=uuid4().hex, lease_seconds=writing.lease, system=uid)
        if lent is not None:
            reached("claimed")
            return _Claim(run, lent, started)
    return None


def _next_due(run: Sending) -> datetime | None:
    with run.units.unit(run.actor, run.scope) as repository:
        waits = [repository.next_due(system=uid) for uid in run.systems]
    return min((wait for wait in waits if wait is not None), default=None)


def _nap(run: Sending, until: float) -> bool:
    """Sleep until something may be due; whether there was time for it."""
    left = until - run.monotonic()
    soonest = _next_due(run) if left > 0 else None
    if soonest is None:
        return False
    pause = _seconds_until(run, soonest) or 0.0
    run.sleep(min(max(pause, 0.01), left, _LONGEST_NAP))
    return True


def _carry(claim: _Claim) -> Step:
    """Drive the machine with what the store and the wire answer."""
    lent = claim.lent
    machine = carry(
        lent.step,
        Claimed(lent.token, lent.lease_until, lent.lost_commits_at),
        now=claim.now,
        bounds=claim.bounds,
        render=claim.request,
    )
    answer: Event | Fenced | None = None
    try:
        while True:
            task = machine.send(answer)
            answer = claim.perform(task)
    except StopIteration as done:
        step: Step = done.value
        return step
    except ValueError as error:
        return claim.put_off(str(error))


class _Claim:
    """One lent step: performs the machine's effects while the lease lasts."""

    def __init__(self, run: Sending, lent: ClaimedStep, started: float) -> None:
        self.run, self.lent = run, lent
        self._writing = run.systems[lent.step.system]
        # from before the claim: what it took counts as passed, so that no instant is written down too early
        self._started = started
        #: as it was last committed
        self._step = structs.replace(lent.step, token=lent.token)
        #: what stood there when it was last read
        self._seen: NativeRecord | None = None
        #: what was asked when it was looked for a moment ago, with the answer, while nothing was done since
        self._just: tuple[ErpRequest, ErpResponse | Unreadable] | None = None
        self.bounds = structs.replace(self._writing.bounds(lent.step), lease=self._writing.lease)

    @property
    def _facts(self) -> Facts:
        known = self._seen or self._step.native
        return self.lent.facts if known is None else {**self.lent.facts, self._step.name: known}

    def now(self) -> datetime:
        """The store's time, at least: as it was at the claim and what has passed since; no wall clock is asked."""
        return self.lent.now + timedelta(seconds=self.run.monotonic() - self._started)

    def share(self) -> float:
        """How much of the lease has passed; beyond 1 it is over."""
        return (self.run.monotonic() - self._started) / self._writing.lease

    def request(self, step: Step) -> ErpRequest:
        """What will be sent, as the adapter says."""
        return self._writing.side.request(step, self._facts)

    def perform(self, task: Task) -> Event | Fenced | None:
        """One effect; what it brings is the next event."""
        if not isinstance(task.effect, Read):
            self._just = None
        match task.effect:
            case Commit(emits=emits):
                return self._commit(task.step, emits)
            case Send():
                return self._send(task.step)
            case Discard(surplus=surplus):
                for draft in surplus:
                    self._ask(self._writing.side.discard(task.step, draft))
                return None
            case Find():
                return self._find(task.step)
        return self._read(task.step)

    def put_off(self, why: str) -> Step:
        """The adapter cannot say or understand it: try again later, and in the end ask a person.

        Whatever goes wrong once it may have left says nothing about what became of it.
        """
        lost = self._step.state == "sending"
        event = TransportFailed("maybe_sent", why) if lost else Unreadable(why)
        waiting, (commit,) = advance(self._step, event, now=self.now(), bounds=self.bounds)
        self._commit(waiting, commit.emits if isinstance(commit, Commit) else ())
        return waiting

    def _commit(self, step: Step, emits: tuple[str, ...]) -> Fenced | None:
        sends = step.state == "sending"
        if sends:
            reached("looked")
        asked = Asked(
            actor=self.run.actor, scope=self.run.scope, step=step, token=self.lent.token, emits=emits,
            because=f"attempt {step.attempt}",
        )  # fmt: skip
        if not self.run.commits.keep(asked):
            return Fenced()
        self._step = step
        if sends:
            reached("committed")
            return None
        self._seen = None
        reached("result_committed")
        return None

    def _send(self, step: Step) -> Event:
        with self.run.units.unit(self.run.actor, self.run.scope) as repository:
            held = self.run.gate(repository, step)
        if held:
            return LeaseLost(held, wait_seconds=_HELD_BACK)
        left = self._writing.lease - (self.run.monotonic() - self._started)
        if left <= self.bounds.margin or step.request is None:
            return LeaseLost("too little of the lease was left to send")
        answer = self._writing.wire.send(step.request, timeout=min(self.bounds.timeout, left))
        reached("answered")
        outcome = self._writing.side.outcome(step, answer)
        if isinstance(answer, TransportFailure) and isinstance(outcome, Unknown):
            return TransportFailed(answer.sent, answer.why)
        return Answered(outcome)

    def _find(self, step: Step) -> Event:
        asked = self._writing.side.find(step, self._facts)
        answer = self._ask(asked)
        self._just = (asked, answer)
        if isinstance(answer, Unreadable):
            return answer
        return self._understood(step, answer)

    def _read(self, step: Step) -> Event:
        side = self._writing.side
        asked = side.find(step, self._facts) if step.kind == "assign" else side.precondition(step, self._facts)
        # the very question that it was looked for by has its answer: nothing lies between the two
        just = self._just
        answer = just[1] if just is not None and just[0] == asked else self._ask(asked)
        if isinstance(answer, Unreadable):
            return answer
        try:
            self._seen = side.standing(step, answer)
        except AdapterError as error:
            return Unreadable(str(error))
        return ValueRead(self._seen)

    def _ask(self, request: ErpRequest) -> ErpResponse | Unreadable:
        try:
            answer = self._writing.wire.send(request, timeout=self.bounds.timeout)
        except AdapterError as error:
            return Unreadable(str(error))
        return Unreadable(answer.why) if isinstance(answer, TransportFailure) else answer

    def _understood(self, step: Step, answer: ErpResponse) -> Found | Unreadable:
        try:
            return Found(self._writing.side.found(step, answer))
        except AdapterError as error:
            return Unreadable(str(error))
