"""The state machine of a step: a pure reducer. Nothing here knows an ERP, a clock or a database.

    proposed → planned → sending → applied → confirmed, or refused; whatever is not certain is `unknown` and is settled
    by looking, never by believing.

Recovery after a crash is the same call with the row as it was found: a row left in `sending` is claimed again once
nothing of the request can still be under way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from msgspec import structs

from canonical_model.steps import Bounds, NativeRecord, Step, StepState
from canonical_model.writing import Accepted, Applied, NotExecuted, Refused
from core.write_back.events import (
    Answered,
    Approved,
    Claimed,
    Commit,
    Discard,
    Effect,
    Event,
    Find,
    Found,
    LeaseLost,
    Read,
    Rejected,
    Resolved,
    Send,
    Superseded,
    TransportFailed,
    Undone,
    Unreadable,
    ValueRead,
)
from core.write_back.judging import Verdict, holds, judge

Advance = tuple[Step, tuple[Effect, ...]]

#: nothing more happens to a step by itself
SETTLED: Final[frozenset[StepState]] = frozenset({"confirmed", "refused", "rejected", "superseded", "withdrawn"})
#: a worker may take it up
CLAIMABLE: Final[frozenset[StepState]] = frozenset({"planned", "sending", "unknown", "accepted", "applied"})
#: only a person takes it further
FOR_A_PERSON: Final[frozenset[StepState]] = frozenset({"needs_human", "duplicate"})


class NotPossible(ValueError):
    """An event that cannot happen to a step in this state."""

    def __init__(self, step: Step, event: Event) -> None:
        super().__init__(f"step {step.name} of {step.write_back} is {step.state}: {type(event).__name__} cannot happen")


def advance(step: Step, event: Event, *, now: datetime, bounds: Bounds) -> Advance:
    """The step after an event, and what is to be done in order; NotPossible where the event cannot happen.

    Instants are aware UTC; `bounds` are the seconds of the product and operation.
    """
    rule = _RULES.get(type(event))
    if rule is None or step.state not in rule[0]:
        raise NotPossible(step, event)
    made: Advance = rule[1](step, event, now, bounds)
    return made


def _approved(step: Step, _event: Approved, now: datetime, _bounds: Bounds) -> Advance:
    return _rest(step, "planned", planned_at=now)


def _rejected(step: Step, event: Rejected, _now: datetime, _bounds: Bounds) -> Advance:
    return _rest(step, "rejected", said=event.why)


def _superseded(step: Step, event: Superseded, now: datetime, _bounds: Bounds) -> Advance:
    if step.lease_until is not None and step.lease_until > now:
        raise NotPossible(step, event)
    if step.state == "planned" and _in_doubt(step, event.lost_commits_at):
        return _ask(step, f"{event.why}; the store lost commits, and this may have been sent before")
    return _rest(step, "superseded", said=event.why)


def _claimed(step: Step, event: Claimed, now: datetime, bounds: Bounds) -> Advance:
    owned = structs.replace(step, token=event.token, lease_until=event.lease_until)
    if owned.state in {"planned", "sending", "unknown"} and _in_doubt(owned, event.lost_commits_at):
        return _doubted(owned, event.lost_commits_at or now, now, bounds)
    if owned.state == "sending":
        return _crashed(owned, now, bounds)
    if owned.state == "planned" and owned.kind == "create" and not owned.searchable:
        return (owned, (Read(),)) if owned.before is not None else _send(owned, now, bounds)
    return owned, (_look(owned),)


def _look(step: Step) -> Effect:
    return Find() if step.kind == "create" else Read()


def _in_doubt(step: Step, lost_commits_at: datetime | None) -> bool:
    """Whether the store lost commits since the step was last sent, or proved not to be in the ERP."""
    if lost_commits_at is None:
        return False
    return all(at is None or at < lost_commits_at for at in (step.sent_at, step.cleared_at))


def _doubted(step: Step, lost_commits_at: datetime, now: datetime, bounds: Bounds) -> Advance:
    """The store lost commits: this step may have been sent at any moment up to then."""
    if step.kind == "create" and not step.searchable:
        return _ask(step, "the store lost commits; whether this was sent cannot be searched for")
    doubted = structs.replace(step, sent_at=lost_commits_at, doubted=_may_have_gone_back(step, lost_commits_at))
    return _settle(doubted, now, bounds)


def _may_have_gone_back(step: Step, lost_commits_at: datetime) -> bool:
    """Whether the old value proves nothing: a lost change may have set the new one, and a later one the old one again.

    A status of a record of ours only goes forward; what was decided after the loss was decided on what stands there.
    """
    decided_before = step.planned_at is None or step.planned_at < lost_commits_at
    return step.kind == "assign" and not step.own_record and decided_before


def _crashed(step: Step, now: datetime, bounds: Bounds) -> Advance:
    """A worker died, or lost its lease, after the request was committed."""
    if step.kind == "create" and not step.searchable:
        return _ask(step, "the worker died while sending, and the record cannot be searched for")
    return _settle(step, now, bounds)


def _settle(step: Step, now: datetime, bounds: Bounds) -> Advance:
    """Look at once if nothing can still be under way, else when that is so."""
    settled_at = (step.sent_at or now) + bounds.quarantine
    if now < settled_at:
        return _rest(step, "unknown", waiting_since=now, absent_at=None, not_before=settled_at)
    unknown = structs.replace(step, state="unknown", waiting_since=now, absent_at=None)
    return unknown, (_look(unknown),)


def _send(step: Step, now: datetime, bounds: Bounds) -> Advance:
    """Commit that it is about to be sent, then send."""
    sending = structs.replace(
        step,
        state="sending",
        attempt=step.attempt + 1,
        sent_at=now,
        not_before=now + bounds.quarantine,
        absent_at=None,
        waiting_since=None,
    )
    return sending, (Commit(), Send())


def _found(step: Step, event: Found, now: datetime, bounds: Bounds) -> Advance:
    verdict = judge(step, event.records)
    match verdict.finding:
        case "absent":
            made = _not_found(step, event, now, bounds)
        case "one" if verdict.record is not None:
            made = _there(step, verdict.record, now)
        case "pending":
            made = _pending(step, now, bounds)
        case "surplus_drafts":
            made = _merge_drafts(step, verdict, now, bounds)
        case "several":
            made = _rest(step, "duplicate", said=verdict.why)
        case "refused" if step.state != "applied":
            made = _rest(step, "refused", said=verdict.why)
        case _:
            made = _ask(step, verdict.why or "the ERP shows something else than was written")
    return made


def _there(step: Step, record: NativeRecord, now: datetime) -> Advance:
    """The effect is there: certain if it was not, confirmed if it was already."""
    if step.state == "applied":
        return _rest(step, "confirmed", native=record)
    return _rest(step, "applied", native=record, applied_at=now)


def _not_found(step: Step, event: Found | ValueRead, now: datetime, bounds: Bounds) -> Advance:
    match step.state:
        case "planned":
            return (step, (Read(),)) if step.before is not None else _send(step, now, bounds)
        case "unknown":
            return _absent(step, now, bounds)
        case "accepted":
            return _pending(step, now, bounds)
    return _not_yet_visible(step, event.asked_at or now, bounds)


def _absent(step: Step, now: datetime, bounds: Bounds) -> Advance:
    """Absent twice, V apart, after Q: it was not executed and will not be."""
    visible = timedelta(seconds=bounds.visible)
    settled_at = (step.sent_at or now) + bounds.quarantine
    if step.sent_at is not None and now < settled_at:
        return _rest(step, "unknown", not_before=settled_at)
    if step.absent_at is None:
        return _rest(step, "unknown", absent_at=now, not_before=now + visible)
    if now < step.absent_at + visible:
        return _rest(step, "unknown", not_before=step.absent_at + visible)
    return _rest(step, "planned", cleared_at=now, sent_at=None)


def _not_yet_visible(step: Step, asked_at: datetime, bounds: Bounds) -> Advance:
    """Asked too early, it is looked for again, however long the answer took."""
    shows_by = (step.applied_at or asked_at) + timedelta(seconds=bounds.visible)
    if asked_at < shows_by:
        return _rest(step, "applied", not_before=shows_by)
    return _ask(step, "the ERP said it was done, but an independent read does not show it")


def _pending(step: Step, now: datetime, bounds: Bounds) -> Advance:
    """Taken, not yet done: ask again later, and a person when it takes too long."""
    since = step.waiting_since or now
    if now >= since + timedelta(seconds=bounds.patience):
        return _ask(step, "the ERP accepted it and never said what became of it")
    state: StepState = "applied" if step.state == "applied" else "accepted"
    return _rest(step, state, waiting_since=since, not_before=now + timedelta(seconds=bounds.pause))


def _merge_drafts(step: Step, verdict: Verdict, now: datetime, bounds: Bounds) -> Advance:
    """Surplus drafts of ours are removed, and it is looked for again: a draft has had no effect."""
    state: StepState = "unknown" if step.state == "planned" else step.state
    waiting, (commit,) = _rest(
        step,
        state,
        not_before=now + timedelta(seconds=bounds.pause),
        sent_at=step.sent_at or now,
        waiting_since=step.waiting_since or now,
        absent_at=None,
    )
    return waiting, (commit, Discard(verdict.surplus))


def _value_read(step: Step, event: ValueRead, now: datetime, bounds: Bounds) -> Advance:
    record = event.record
    if record is None:
        return _ask(step, "what it changes is not there any more")
    if step.state == "planned":
        return _compared(step, record, now, bounds)
    if holds(record, step.content):
        return _there(step, record, now)
    if not (step.before is not None and holds(record, step.before) and _same_version(step, record)):
        return _ask(step, f"somebody changed it meanwhile: {_shown(record, step.content)}")
    if step.doubted and step.state == "unknown":
        return _ask(step, "the store lost commits: this may have been set before, and changed back since")
    return _not_found(step, event, now, bounds)


def _compared(step: Step, record: NativeRecord, now: datetime, bounds: Bounds) -> Advance:
    """Right before sending: what stands there must be what was decided upon."""
    if holds(record, step.before or {}):
        return _send(structs.replace(step, before_version=record.version), now, bounds)
    if step.own_record and holds(record, step.content):
        return _there(step, record, now)
    return _ask(step, f"what it was decided upon has changed: {_shown(record, step.before or {})}")


def _same_version(step: Step, record: NativeRecord) -> bool:
    return not step.before_version or step.before_version == record.version


def _shown(record: NativeRecord, names: Mapping[str, str]) -> str:
    return ", ".join(f"{name} is {record.content.get(name, 'absent')!r}" for name in names)


def _unreadable(step: Step, event: Unreadable, now: datetime, bounds: Bounds) -> Advance:
    since = step.waiting_since or now
    if now >= since + timedelta(seconds=bounds.patience):
        return _ask(step, f"the ERP could not be read for {bounds.patience:.0f} s: {event.why}")
    wait = now + timedelta(seconds=bounds.pause)
    return _rest(step, step.state, waiting_since=since, not_before=wait, said=event.why)


def _answered(step: Step, event: Answered, now: datetime, bounds: Bounds) -> Advance:
    outcome = event.outcome
    match outcome:
        case Applied(native=native):
            return _rest(step, "applied", native=native, applied_at=now)
        case Accepted(handle=handle):
            wait = now + timedelta(seconds=bounds.pause)
            return _rest(step, "accepted", handle=handle, waiting_since=now, not_before=wait)
        case Refused(said=said, support_id=support_id):
            return _rest(step, "refused", said=said, support_id=support_id)
        case NotExecuted(wait_seconds=wait_seconds, said=said):
            return _not_sent(step, said, now, wait_seconds)
    return _uncertain(step, outcome.why, now, bounds)


def _transport_failed(step: Step, event: TransportFailed, now: datetime, bounds: Bounds) -> Advance:
    if event.sent == "not_sent":
        return _not_sent(step, event.why, now, bounds.pause)
    return _uncertain(step, event.why, now, bounds)


def _lease_lost(step: Step, event: LeaseLost, now: datetime, _bounds: Bounds) -> Advance:
    return _not_sent(step, event.why, now, event.wait_seconds)


def _not_sent(step: Step, said: str, now: datetime, wait_seconds: float) -> Advance:
    return _rest(step, "planned", sent_at=None, said=said, not_before=now + timedelta(seconds=max(wait_seconds, 0.0)))


def _uncertain(step: Step, why: str, now: datetime, bounds: Bounds) -> Advance:
    """It may have been executed, it may still be."""
    if step.kind == "create" and not step.searchable:
        return _ask(step, f"whether it was executed is not known and cannot be searched for: {why}")
    settled_at = (step.sent_at or now) + bounds.quarantine
    return _rest(step, "unknown", waiting_since=now, said=why, not_before=settled_at)


def _resolved(step: Step, event: Resolved, now: datetime, _bounds: Bounds) -> Advance:
    said = f"resolved by {event.actor}: {event.choice}"
    if event.choice == "again":
        return _rest(_fresh(step, event), "planned", said=said, cleared_at=now)
    if event.choice == "applied":
        return _rest(step, "applied", said=said, applied_at=now)
    return _rest(step, event.choice, said=said)


def _fresh(step: Step, event: Resolved) -> Step:
    """The next revision: another reference, so that what stands under the old one is not taken for it."""
    return structs.replace(
        step,
        revision=step.revision + 1,
        reference=event.reference if step.kind == "create" else "",
        attempt=0,
        sent_at=None,
        native=None,
        handle="",
        request=None,
        doubted=False,
    )


def _undone(step: Step, event: Undone, _now: datetime, _bounds: Bounds) -> Advance:
    return _rest(step, "withdrawn", said=event.why or step.said)


def _ask(step: Step, why: str) -> Advance:
    return _rest(step, "needs_human", said=why)


def _rest(step: Step, state: StepState, **fields: Any) -> tuple[Step, tuple[Commit]]:  # noqa: ANN401 - fields of a step
    """The step at rest: its lease is given back, and others are told if its state is another one."""
    told = {"not_before": None, "lease_until": None, **fields}
    if state != "unknown":
        told.setdefault("absent_at", None)
    if state not in {"unknown", "accepted", step.state}:
        told.setdefault("waiting_since", None)
    emits = () if state == step.state else (state,)
    return structs.replace(step, state=state, **told), (Commit(emits),)


_Rule = tuple[frozenset[StepState], Callable[[Step, Any, datetime, Bounds], Advance]]
#: event → the states in which it can happen, and what becomes of the step
_RULES: Final[Mapping[type[Any], _Rule]] = {
    Approved: (frozenset({"proposed"}), _approved),
    Rejected: (frozenset({"proposed"}), _rejected),
    Superseded: (frozenset({"proposed", "planned"}), _superseded),
    Claimed: (CLAIMABLE, _claimed),
    Found: (CLAIMABLE - {"sending"}, _found),
    ValueRead: (CLAIMABLE - {"sending"}, _value_read),
    Unreadable: (CLAIMABLE - {"sending"}, _unreadable),
    Answered: (frozenset({"sending"}), _answered),
    TransportFailed: (frozenset({"sending"}), _transport_failed),
    LeaseLost: (frozenset({"sending"}), _lease_lost),
    Resolved: (FOR_A_PERSON, _resolved),
    Undone: (frozenset({"confirmed"}), _undone),
}
