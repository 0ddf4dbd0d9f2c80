"""What each kind of proposal becomes once a person agrees: the record that people would make by hand, the same way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from msgspec import Struct, structs

from canonical_model.collecting import Activity, HoldKind
from canonical_model.communications import ProposalKind, ReceivedMessage, ReplyProposal
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.wire import to_wire
from core.escalation import REPLY_HARDSHIP, REPLY_QUESTION, Case
from core.findings import NotAllowed
from core.plan_schedules import Due, Schedule
from core.ports import Repository
from core.reply_pauses import barred
from duecourse.documents import PlanAnswered, Recorded, WriteBackRow
from duecourse.flows.accounts import find_items
from duecourse.flows.plan_ground import Planning
from duecourse.flows.plans import PlanOrder, plan_within
from duecourse.flows.record import (
    DisputeOrder,
    HoldOrder,
    PromiseOrder,
    dispute_within,
    hold_within,
    note_within,
    promise_within,
)
from duecourse.flows.reply_ground import free_items, named
from duecourse.flows.reply_handing import case_about, hand_over, handing, stopped

_MAIL: Final = "mail"
#: no item of it: the account as a whole
_ACCOUNT: Final = RecordId("")


class Corrections(Struct, frozen=True, kw_only=True):
    """What a person knows better than the reading of a mail; empty: as it was read."""

    on: date | None = None
    amount: str = ""
    #: document numbers, item keys or ids
    items: tuple[str, ...] = ()
    reason: str = ""
    instalments: int = 0
    request: Schedule = ()
    note: str = ""


class Agreed(Struct, frozen=True, kw_only=True):
    """A proposal that somebody agrees to, with what it rests on."""

    run: Planning
    repository: Repository
    message: ReceivedMessage
    proposal: ReplyProposal
    customer: Customer
    given: Corrections

    @property
    def account(self) -> str:
        """The account's full name."""
        return named(self.repository, self.customer)

    @property
    def on(self) -> date:
        """The day."""
        return self.run.recording.clock.today()

    @property
    def evidence(self) -> str:
        """Where it can be seen."""
        return f"reply {self.message.id[:12]} of {self.message.received_at:%Y-%m-%d}: {self.proposal.evidence}"

    def items(self) -> tuple[RecordId, ...]:
        """The open items that it is about: as corrected, else as read; none: nothing was named."""
        if self.given.items:
            open_items = list(self.repository.open_items(customer_id=self.customer.id))
            return tuple(item.id for item in find_items(open_items, self.given.items))
        return self.proposal.items

    def amount(self) -> str:
        """The amount: as corrected, else as read; empty: all that is open."""
        if self.given.amount:
            return self.given.amount
        return str(self.proposal.amount) if self.proposal.amount is not None else ""


class Became(Struct, frozen=True, kw_only=True):
    """What was made of a proposal."""

    record: dict[str, Any] | None = None
    became: RecordId | None = None
    write_backs: tuple[WriteBackRow, ...] = ()
    plan: PlanAnswered | None = None
    escalation: str = ""
    said: str = ""
    findings: tuple[str, ...] = ()


def carry_out(agreed: Agreed) -> Became:
    """Make what was proposed; NotAllowed where the account or the policy does not bear it."""
    return _ACTS[agreed.proposal.kind](agreed)


def _promise(agreed: Agreed) -> Became:
    day = agreed.given.on or agreed.proposal.on
    if day is None:
        raise NotAllowed("the reply names no day that can be believed: give one with --on")
    items = agreed.items() or tuple(free_items(agreed.repository, agreed.customer))
    order = PromiseOrder(
        account=agreed.account, promised_for=day, items=tuple(items), amount=agreed.amount(),
        promised_by=agreed.message.sender, channel=_MAIL, evidence=agreed.evidence,
    )  # fmt: skip
    return _recorded(promise_within(agreed.run.recording, agreed.repository, order))


def _dispute(agreed: Agreed) -> Became:
    items = agreed.items()
    free = free_items(agreed.repository, agreed.customer)
    if not items and len(free) != 1:
        raise NotAllowed(f"the reply names none of the {len(free)} open invoices: say which with --item")
    order = DisputeOrder(
        account=agreed.account, reason=agreed.given.reason or agreed.proposal.reason or "other",
        items=tuple(items or free), amount=agreed.amount(), note=agreed.evidence,
    )  # fmt: skip
    return _recorded(dispute_within(agreed.run.recording, agreed.repository, order))


def _paid_claim(agreed: Agreed) -> Became:
    day = agreed.given.on or agreed.proposal.on
    told = ", ".join(
        part for part in (agreed.amount(), f"of {day}" if day else "", agreed.proposal.detail) if part
    )  # fmt: skip
    reason = f"paid, the customer says{f' ({told})' if told else ''}; {agreed.evidence}"
    days = agreed.run.recording.policy.replies.paid_claim_days
    return _holds(agreed, "payment_in_process", days=days, reason=reason, items=agreed.items())


def _question(agreed: Agreed) -> Became:
    days = agreed.run.recording.policy.replies.question_days
    held = _holds(agreed, "question", days=days, reason=agreed.evidence, items=agreed.items())
    return _with_case(agreed, held, REPLY_QUESTION, recommended="answer the customer, then release the hold")


def _hardship(agreed: Agreed) -> Became:
    days = agreed.run.recording.policy.replies.hardship_days
    held = _holds(agreed, "question", days=days, reason=agreed.evidence, items=())
    return _with_case(agreed, held, REPLY_HARDSHIP, recommended="speak with the customer; no plan without a person")


def _stop(agreed: Agreed) -> Became:
    kind: HoldKind = "insolvency" if agreed.proposal.detail == "insolvency" else "legal"
    days = agreed.run.recording.policy.replies.stop_days
    held = _holds(agreed, kind, days=days, reason=agreed.evidence, items=())
    case = stopped(agreed.repository, agreed.customer, agreed.message, agreed.proposal, on=agreed.on)
    return _handed(agreed, held, case)


def _plan(agreed: Agreed) -> Became:
    """A turn of the negotiation: yes, the nearest that policy allows, or a person; after so many turns a person."""
    terms = agreed.run.recording.policy.replies
    turn = 1 + turns_taken(agreed)
    order = PlanOrder(
        account=agreed.account, items=tuple(agreed.items()), amount=agreed.given.amount,
        instalments=_count(agreed),
        request=agreed.given.request or _asked(agreed), firm=turn > terms.most_turns,
        hardship=any(one.kind == "hardship" for one in agreed.message.proposals), evidence=agreed.evidence,
    )  # fmt: skip
    answered = plan_within(agreed.run, agreed.repository, order)
    reasons = "; ".join(answered.reasons)
    said = (
        f"turn {turn} of {terms.most_turns}: {answered.verdict.replace('_', ' ')}{f' ({reasons})' if reasons else ''}"
    )
    made = answered.plan
    return Became(
        plan=answered, became=RecordId(made.id) if made else None, said=said, escalation=answered.escalation
    )  # fmt: skip


def _count(agreed: Agreed) -> int | None:
    if agreed.given.request:
        return None
    return agreed.given.instalments or agreed.proposal.instalments or None


def _asked(agreed: Agreed) -> Schedule:
    if agreed.given.instalments:
        return ()
    return tuple(Due(one.on, one.amount) for one in agreed.proposal.schedule)


def turns_taken(agreed: Agreed) -> int:
    """How often a request for a plan was answered on this account while replies of it count."""
    since = agreed.on - timedelta(days=agreed.run.recording.policy.replies.paused_within_days)
    return sum(
        one.kind == "plan" and one.state == "accepted"
        for message in agreed.repository.received_messages(customer_id=agreed.customer.id)
        if message.received_at.date() >= since
        for one in message.proposals
    )


def _contact(agreed: Agreed) -> Became:
    """Whom to write to is finance's record: they are told, and change it."""
    better = agreed.given.note or agreed.proposal.detail
    if agreed.proposal.reason == "bounce":
        gone = ", ".join(agreed.message.failed) or "an address of this customer"
        text = f"Mail to {gone} came back; a working address is needed{f': {better}' if better else ''}"
    elif better:
        text = f"The customer asks to be written to at {better} instead of {agreed.message.sender}"
    else:
        text = f"{agreed.message.sender} is not, or no longer, the one to write to; a contact is needed"
    return _noted(agreed, text)


def _unsubscribe(agreed: Agreed) -> Became:
    persons = agreed.repository.persons_at([agreed.message.sender])
    if not persons:
        raise NotAllowed(
            f"{agreed.message.sender} is nobody's address here: nothing is sent to it; reject the proposal"
        )
    run, days = agreed.run.recording, agreed.run.recording.policy.replies.unsubscribed_days
    made = barred(
        agreed.message, agreed.proposal, persons, days=days, reason=f"wants no mails: {agreed.evidence}", on=agreed.on
    )  # fmt: skip
    for hold in made:
        if not run.shadow:
            agreed.repository.put(hold, because=f"recorded by {run.actor.id}")
    return Became(record=to_wire(made[0]), became=made[0].id, said=f"{len(made)} contacts are not written to")


def _sending(agreed: Agreed) -> Became:
    """Marked: what sends to customers looks for it (duecourse.flows.reply_answers)."""
    return Became(said=f"a {agreed.proposal.kind} is to be sent")


def _read(agreed: Agreed) -> Became:
    return Became(said=agreed.given.note or "read")


_ACTS: Final[Mapping[ProposalKind, Callable[[Agreed], Became]]] = {
    "promise": _promise,
    "dispute": _dispute,
    "paid_claim": _paid_claim,
    "question": _question,
    "plan": _plan,
    "copy": _sending,
    "statement": _sending,
    "stop": _stop,
    "contact": _contact,
    "unsubscribe": _unsubscribe,
    "hardship": _hardship,
    "to_read": _read,
}


def _recorded(told: Recorded) -> Became:
    return Became(
        record=told.record,
        became=RecordId(str(told.record["id"])),
        write_backs=told.write_backs,
        findings=told.findings,
    )


def _holds(agreed: Agreed, kind: HoldKind, *, days: int, reason: str, items: Sequence[RecordId]) -> Became:
    """A hold on each item that is still open, or on the account where none is named."""
    still_open = {item.id for item in agreed.repository.open_items(customer_id=agreed.customer.id)}
    wanted = [item for item in items if item in still_open]
    if items and not wanted:
        return Became(said="nothing of what it names is open any more")
    until = agreed.on + timedelta(days=days)
    told = [
        hold_within(
            agreed.run.recording, agreed.repository,
            HoldOrder(account=agreed.account, kind=kind, until=until, reason=reason, item=item),
        ) for item in wanted or [_ACCOUNT]
    ]  # fmt: skip
    return Became(
        record=told[0].record,
        became=RecordId(str(told[0].record["id"])),
        write_backs=tuple(row for one in told for row in one.write_backs),
        said=f"held as {kind.replace('_', ' ')} until {until}",
        findings=tuple(dict.fromkeys(finding for one in told for finding in one.findings)),
    )


def _with_case(agreed: Agreed, held: Became, rule: str, *, recommended: str) -> Became:
    case = case_about(
        agreed.repository, agreed.customer, rule=rule, text=f"a reply says: {agreed.proposal.evidence}",
        evidence=(agreed.message.id, agreed.proposal.id), recommended=recommended, on=agreed.on,
        subject=agreed.proposal.id,
    )  # fmt: skip
    return _handed(agreed, held, case)


def _handed(agreed: Agreed, held: Became, case: Case) -> Became:
    run = agreed.run.recording
    if run.shadow:
        return held
    made = hand_over(
        agreed.repository, case, handing(agreed.run, agreed.repository), because=f"recorded by {run.actor.id}"
    )  # fmt: skip
    return structs.replace(held, escalation=made.id)


def _noted(agreed: Agreed, text: str) -> Became:
    run = agreed.run.recording
    made = Activity(
        id=engine_id("activity", ("reply", agreed.proposal.id)),
        system=agreed.customer.system,
        entity=agreed.customer.entity,
        customer_id=agreed.customer.id,
        customer_number=agreed.customer.number,
        kind="note",
        text=text,
        happened_at=run.clock.now(),
        actor=run.actor.id,
    )
    return _recorded(note_within(run, agreed.repository, made))
