"""The 22 mutants: the protocol with one of its rules broken. A checker that lets one of them pass proves nothing.

Each breaks a rule of core.write_back, of the store or of an adapter's table from outside; the product has no switches.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from msgspec import structs

from canonical_model.steps import Bounds, Step
from canonical_model.writing import NotExecuted, Outcome, Refused
from conformance.crash.protocol import THE_PROTOCOL, Protocol, bounds_of, outcome_of, reference_at
from conformance.crash.wire import Answer
from core.write_back.carrying import Reducer
from core.write_back.events import Claimed, Commit, Event, Found, Send, ValueRead
from core.write_back.judging import holds
from core.write_back.machine import Advance, advance
from simulators.write_rules import WriteRules


class _NoQuarantine(Bounds, frozen=True, kw_only=True):
    """Bounds after which nothing is waited for."""

    @property
    def quarantine(self) -> timedelta:
        """No time at all."""
        return timedelta(0)


def _with(**fields: float) -> Callable[[WriteRules], Bounds]:
    return lambda rules: structs.replace(bounds_of(rules), **fields)


def _unguarded(rules: WriteRules) -> Bounds:
    return _NoQuarantine(**structs.asdict(bounds_of(rules)))


def _believing(kind: str, outcome: Outcome) -> Callable[[Answer], Outcome]:
    """A table in which one kind of uncertain answer is taken for certain."""
    return lambda answer: outcome if answer.kind == kind else outcome_of(answer)


def _seeing(change: Callable[[Step, Event], Event]) -> Reducer:
    """The machine, shown something else than what happened."""

    def reduce(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
        return advance(step, change(step, event), now=now, bounds=bounds)

    return reduce


def _send_first(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
    made, effects = advance(step, event, now=now, bounds=bounds)
    return made, (Send(), Commit()) if any(isinstance(effect, Send) for effect in effects) else effects


def _one_find(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
    if step.state == "unknown" and step.absent_at is None:
        step = structs.replace(step, absent_at=now - timedelta(seconds=bounds.visible))
    return advance(step, event, now=now, bounds=bounds)


def _no_look(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
    if not (isinstance(event, Claimed) and step.state == "planned" and step.kind == "create"):
        return advance(step, event, now=now, bounds=bounds)
    owned, _ = advance(step, structs.replace(event, lost_commits_at=None), now=now, bounds=bounds)
    return advance(owned, Found(()), now=now, bounds=bounds)


def _new_reference(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
    made, effects = advance(step, event, now=now, bounds=bounds)
    if made.state == "sending" and made.kind == "create":
        drawn = sha256(f"{made.id}{made.token}{made.attempt}".encode()).hexdigest()[:14].upper()
        made = structs.replace(made, reference=f"XX{drawn}")
    return made, effects


def _takes_for_equal(step: Step, event: Event) -> Event:
    if not isinstance(event, Found):
        return event
    return Found(tuple(structs.replace(record, content=step.content) for record in event.records))


def _takes_the_first(_step: Step, event: Event) -> Event:
    return Found(event.records[:1]) if isinstance(event, Found) else event


def _takes_for_expected(step: Step, event: Event) -> Event:
    """Whatever a person set is seen as the value that may be replaced."""
    if not isinstance(event, ValueRead) or event.record is None or step.state not in {"planned", "unknown"}:
        return event
    if holds(event.record, step.content):
        return event
    return ValueRead(structs.replace(event.record, content=step.before or {}, version=step.before_version))


def _mutant(**parts: Any) -> Protocol:  # noqa: ANN401 - parts of a protocol
    return structs.replace(THE_PROTOCOL, **parts)


MUTANTS: Final[Mapping[str, Protocol]] = {
    "no quarantine": _mutant(bounds=_unguarded),
    "Q without L": _mutant(bounds=_with(in_flight=0.0)),
    "without V": _mutant(bounds=_with(visible=0.0)),
    "no lease check": _mutant(lease_clock="none"),
    "wall-clock lease": _mutant(lease_clock="wall"),
    "send before commit": _mutant(reducer=_send_first),
    "result without token": _mutant(fenced=False),
    "5xx believed": _mutant(outcome=_believing("server_error", NotExecuted(said="5xx"))),
    "read timeout believed": _mutant(outcome=_believing("timeout", NotExecuted(said="timeout"))),
    "unreadable 2xx = refused": _mutant(outcome=_believing("unreadable", Refused(said="unreadable"))),
    "one find suffices": _mutant(reducer=_one_find),
    "found-different = applied": _mutant(reducer=_seeing(_takes_for_equal)),
    "two found = applied": _mutant(reducer=_seeing(_takes_the_first)),
    "random reference per attempt": _mutant(reducer=_new_reference),
    "revision ignored": _mutant(reference=lambda identity, name, _revision: reference_at(identity, name, 0)),
    "item set in the cash identity": _mutant(identity=lambda transaction, items: f"cash:{transaction}:{items}"),
    "two in flight per subject": _mutant(exclusive=False),
    "unsorted locks": _mutant(sorted_locks=False),
    "own posting re-applied by sync": _mutant(recognises_own=False),
    "both drafts posted": _mutant(posts_all_drafts=True),
    "no look-first after restore": _mutant(reducer=_no_look),
    "an assignment overwrites a human's later value": _mutant(reducer=_seeing(_takes_for_expected)),
}
#: clients without the machine, which do duplicate
NAIVE: Final[Mapping[str, Protocol]] = {
    "retry": _mutant(naive="retry"),
    "read_before_retry": _mutant(naive="read_before_retry"),
}
