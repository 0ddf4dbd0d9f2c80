"""The way to the world's ERP: requests that may arrive, late or never, and answers that may not come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from canonical_model.steps import NativeRecord, RecordStatus, Step
from conformance.crash.fate import Fate, Outcome
from conformance.crash.ledger import US, Ledger
from conformance.crash.protocol import TIMEOUT
from conformance.crash.wire import Answer
from simulators.write_rules import Answer as Said
from simulators.write_rules import Shown

Facts = Mapping[str, NativeRecord]
#: outcomes in which the ERP executes the request
_EXECUTED: Final = frozenset({"ok", "lost_answer", "late", "truncated", "bad_gateway", "mixed_up"})
_ANSWER_LOST: Final[Mapping[Outcome, Answer]] = {
    "lost_before": Answer(kind="timeout"),
    "lost_answer": Answer(kind="timeout"),
    "late": Answer(kind="timeout"),
    "truncated": Answer(kind="unreadable"),
    "mixed_up": Answer(kind="unreadable"),
    "bad_gateway": Answer(kind="server_error"),
    "error_nothing_done": Answer(kind="server_error"),
    "not_sent": Answer(kind="not_sent"),
    "throttled": Answer(kind="throttled", wait_seconds=15.0),
}
_WAITS: Final = frozenset({"lost_before", "lost_answer", "late"})


class Sent(Struct):
    """A write under way: what it becomes is decided when it leaves."""

    #: when the worker hears of it
    answered_at: float
    answer: Answer | None = None


class Network:
    """Requests of the workers on their way to one ledger."""

    def __init__(
        self, ledger: Ledger, fate: Fate, *, at: Callable[[float, Callable[[], None]], None], posts_all: bool = False
    ) -> None:
        self.ledger, self._fate, self._at, self._posts_all = ledger, fate, at, posts_all
        #: told before and after each execution of ours
        self.arriving: Callable[[Step], None] = lambda _step: None
        self.executed: Callable[[Step, str], None] = lambda _step, _truth: None

    def send(self, step: Step, facts: Facts, *, now: float, truth: str) -> Sent:
        """Let a write go; from here on nothing can call it back."""
        fate = self._fate.network()
        latency = self._fate.random.uniform(0.1, 3.0)
        late = self._fate.random.uniform(0.0, self.ledger.rules.in_flight_seconds - self.ledger.rules.job_seconds)
        sent = Sent(answered_at=now + (TIMEOUT if fate in _WAITS else 2 * latency), answer=_ANSWER_LOST.get(fate))
        if fate in _EXECUTED:
            when = now + (late if fate == "late" else latency)
            self._at(when, lambda: self._execute(step, facts, sent, when=when, truth=truth))
        return sent

    def _execute(self, step: Step, facts: Facts, sent: Sent, *, when: float, truth: str) -> None:
        self.arriving(step)
        said = self._act(step, facts, now=when, truth=truth)
        if said.outcome != "refused":
            self.executed(step, truth)
        if sent.answer is None:
            sent.answer = _answer(step, said)

    def _act(self, step: Step, facts: Facts, *, now: float, truth: str) -> Said:
        ledger = self.ledger
        match step.name:
            case "post":
                return self._post(step, facts, now=now)
            case "reverse" | "reverse_application":
                return ledger.reverse(now, step.subjects[-1], actor=US)
            case "block":
                version = step.before_version if ledger.rules.checks_version else ""
                return ledger.assign(
                    now, subject=step.subjects[0], content=step.content, version=version, actor=US, truth=truth
                )
        return ledger.create(
            now,
            reference=step.reference,
            kind=step.name,
            content=step.content,
            number=step.reference,
            date=step.content.get("date", ""),
            amount=step.content.get("amount", ""),
            customer=step.content.get("customer", ""),
            key=step.reference,
            truth=truth,
        )

    def _post(self, step: Step, facts: Facts, *, now: float) -> Said:
        draft = facts["receipt"].key[0]
        if self._posts_all:
            reference = self.ledger.documents[draft].reference
            for other in list(self.ledger.documents.values()):
                if other.reference == reference and other.status == "draft" and other.key != draft:
                    self.ledger.post(now, other.key)
                    self.executed(step, other.truth)
        return self.ledger.post(now, draft)

    def find(self, step: Step, *, now: float, blind: bool) -> tuple[NativeRecord, ...]:
        """What a search for the step's reference shows now; for an accepted job, what became of it."""
        waiting = step.handle and step.state == "accepted"
        job = self.ledger.job(now, step.handle) if waiting else None
        shown = (job,) if job is not None else self.ledger.search(now, step.reference, blind=blind)
        return tuple(native(document) for document in shown)

    def read(self, step: Step, facts: Facts, *, now: float) -> NativeRecord | None:
        """What stands now where an assign writes."""
        if step.name == "post" and "receipt" not in facts:
            return None
        key = facts["receipt"].key[0] if step.name == "post" else step.subjects[-1]
        value = self.ledger.read(now, key)
        if value is None:
            return None
        version = value.version if step.name == "block" else ""
        return NativeRecord(type="value", key=(key,), content=value.content, version=version)

    def discard(self, surplus: NativeRecord, *, now: float) -> None:
        """Delete a surplus draft."""
        self.ledger.discard(now, surplus.key[0])


def native(document: Shown) -> NativeRecord:
    """A document as the ERP's interface shows it."""
    return NativeRecord(
        type=document.kind, key=(document.key,), content=document.content, status=document.status, said=document.said
    )


def _answer(step: Step, said: Said) -> Answer:
    """The ERP's answer in its own words; the adapter's table says what they mean."""
    match said.outcome:
        case "created":
            made = NativeRecord(type=step.name, key=(said.key,), content=step.content, status=_made(step))
            return Answer(kind="done", native=made)
        case "accepted":
            return Answer(kind="accepted", handle=said.handle)
        case "done":
            return Answer(kind="done", native=NativeRecord(type="value", key=step.subjects[-1:], content=step.content))
    # "exists already" does not say that what exists is ours; a changed version or status is settled by reading
    known = said.code in {"blocked", "unknown_document", "unknown_subject"}
    return Answer(kind="refused" if known else "unreadable", said=said.said)


def _made(step: Step) -> RecordStatus:
    return "draft" if step.leaves == "draft" else "effective"
