"""Proposing write-backs: canonical acts that a person may approve, with ids that cannot exist twice.

The id comes from the business identity, from what must not happen twice: cash from (entity, receipt), never from the
items it pays. An act whose operation is switched off is not even proposed, and the reason is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from msgspec import Struct, structs

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities, WriteCapability
from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.identity import RecordId, SystemUid, engine_id
from canonical_model.receivables import OpenItem
from canonical_model.steps import Step
from canonical_model.write_back import (
    Act,
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    Operation,
    PromiseAct,
    SummaryAct,
    UndoAct,
    WriteBack,
    WriteMode,
    WrittenRecord,
)
from core.cash_application.exact import Proposal
from core.findings import NotAllowed
from core.write_back.approving import edit
from core.write_back.cash_limits import beyond
from core.write_back.references import input_hash


class Place(Struct, frozen=True, kw_only=True):
    """Whose account in which ledger an act concerns."""

    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str


class Intent(Struct, frozen=True, kw_only=True):
    """An act before anybody asked whether it may be proposed."""

    operation: Operation
    place: Place
    act: Act
    #: what must not happen twice
    identity: tuple[str, ...]


class Permission(Struct, frozen=True, kw_only=True):
    """Who proposes, when and why, and what the settings and the product allow."""

    mode: WriteMode
    capabilities: Capabilities
    proposer: str
    #: the person behind the proposer
    proposed_for: str = ""
    at: datetime
    #: a decision's id or the person who asked (law L12)
    because_of: str


class Proposed(Struct, frozen=True, kw_only=True):
    """The proposal, or why there is none."""

    write_back: WriteBack | None
    why_not: str = ""


def propose(intent: Intent, permission: Permission, *, revision: int = 0) -> Proposed:
    """The write-back of an intent, in state `proposed`; none where writing is off or the product cannot keep it.

    Same identity and revision, same id: proposing twice is one proposal.
    """
    operation, place = intent.operation, intent.place
    if permission.mode == "off":
        where = f"{place.system} {place.entity}"
        return Proposed(write_back=None, why_not=f"writing is off for {operation} in {where}")
    capability = permission.capabilities.writes.get(operation, WriteCapability(level="absent"))
    if capability.level == "absent":
        return Proposed(write_back=None, why_not=f"{permission.capabilities.product} cannot keep a {operation}")
    if isinstance(intent.act, CashAct) and intent.act.payment is None and not capability.on_account:
        why = f"{permission.capabilities.product} applies no money that stands on an account: a person does"
        return Proposed(write_back=None, why_not=why)
    beside = beyond(intent.act, capability) if isinstance(intent.act, CashAct) else ""
    if beside:
        return Proposed(write_back=None, why_not=f"{permission.capabilities.product} {beside}")
    if not permission.because_of:
        return Proposed(write_back=None, why_not="no decision and no person stands behind it (L12)")
    return Proposed(write_back=_write_back(intent, permission, capability=capability, revision=revision))


def _write_back(intent: Intent, permission: Permission, *, capability: WriteCapability, revision: int) -> WriteBack:
    place = intent.place
    return WriteBack(
        id=act_id(intent.operation, place.system, place.entity, intent.identity, revision),
        operation=intent.operation,
        system=place.system,
        entity=place.entity,
        customer_id=place.customer_id,
        customer_number=place.customer_number,
        act=intent.act,
        state="proposed",
        proposer=permission.proposer,
        proposed_for=permission.proposed_for,
        proposed_at=permission.at,
        because_of=permission.because_of,
        lands_in=capability.object,
        screen=capability.screen,
        lost=capability.lost,
        identity=intent.identity,
        revision=revision,
        input_hash=input_hash(intent.act),
    )


def act_id(operation: Operation, system: SystemUid, entity: str, identity: tuple[str, ...], revision: int) -> RecordId:
    """The id of an act: what must not happen twice, and which deliberate time it is."""
    return engine_id("write_back", (system, entity, operation, *identity), revision)


def ordered(standing: WriteBack | None, wanted: WriteBack, *, actor: Actor) -> WriteBack:
    """What becomes of an order for an act that may stand already.

    NotAllowed for another wish once the act is planned: a changed allocation of money whose outcome is not known.
    """
    if standing is None:
        return wanted
    if standing.input_hash == wanted.input_hash:
        return structs.replace(wanted, approvals=()) if standing.state == "superseded" else standing
    if standing.state == "superseded":
        return wanted
    if standing.state != "proposed":
        raise NotAllowed(
            f"{standing.operation} {standing.id[:12]} is {standing.state} with another content: "
            "it is not changed before it is refused or withdrawn"
        )
    return edit(standing, wanted.act, actor)


def place_of(record: PromiseToPay | Dispute | Activity | OpenItem) -> Place:
    """The account that a record belongs to."""
    return Place(
        system=record.system,
        entity=record.entity,
        customer_id=record.customer_id,
        customer_number=record.customer_number,
    )


def note(activity: Activity) -> Intent:
    """Put a note where finance reads it."""
    act = NoteAct(activity_id=activity.id, text=activity.text, item_id=activity.item_id)
    return Intent(operation="note", place=place_of(activity), act=act, identity=(activity.id,))


def promise(record: PromiseToPay) -> Intent:
    """Record a promise."""
    act = PromiseAct(
        promise_id=record.id,
        promised_for=record.promised_for,
        amount=record.amount,
        items=tuple(part.item_id for part in record.allocations),
    )
    return Intent(operation="promise", place=place_of(record), act=act, identity=(record.id,))


def dispute(record: Dispute) -> Intent:
    """Open a dispute, or close it if it is closed; the two are two acts."""
    closing = record.status in {"resolved", "rejected", "withdrawn"}
    act = DisputeAct(
        dispute_id=record.id,
        reason=record.reason,
        amount=record.amount,
        items=tuple(part.item_id for part in record.items),
        note=record.resolution if closing else record.note,
        close=closing,
    )
    identity = (record.id, "close" if closing else "open")
    return Intent(operation="dispute", place=place_of(record), act=act, identity=identity)


def hold(record: Hold, place: Place, *, release: bool = False) -> Intent:
    """Set a hold, or release it; the two are two acts."""
    act = HoldAct(
        hold_id=record.id,
        kind=record.kind,
        subject_id=record.subject_id,
        until=record.until,
        reason=record.reason,
        release=release,
    )
    return Intent(operation="hold", place=place, act=act, identity=(record.id, "release" if release else "set"))


def cash(receipt: OpenItem, proposal: Proposal) -> Intent:
    """Apply standing cash; ValueError for a proposal that applies nothing or is of another receipt."""
    if not proposal.applications or proposal.receipt_item_id != receipt.id:
        raise ValueError("this proposal applies nothing of this receipt")
    act = CashAct(receipt_item_id=receipt.id, applications=proposal.applications, why="; ".join(proposal.explanation))
    return Intent(operation="cash", place=place_of(receipt), act=act, identity=(receipt.id,))


def payment(came_in: IncomingPayment, place: Place, applications: tuple[Application, ...], *, why: str) -> Intent:
    """Post a payment and apply it. What must not happen twice is the bank's transaction, never what it pays."""
    act = CashAct(payment=came_in, applications=applications, why=why)
    return Intent(operation="cash", place=place, act=act, identity=(came_in.transaction_id,))


def mirrored(act: WriteBack, place: Place) -> Intent:
    """The same act on a CRM's account. What must not happen twice is the act in the ledger."""
    return Intent(operation=act.operation, place=place, act=act.act, identity=(act.id,))


def summary(told: SummaryAct, place: Place) -> Intent:
    """Tell a CRM what is open of an account: once a day."""
    return Intent(operation="summary", place=place, act=told, identity=(told.account_id, told.as_of.isoformat()))


def undo(earlier: WriteBack, steps: Sequence[Step], *, why: str) -> Intent:
    """Take back what an earlier act's confirmed steps did, the newest first, as an act of its own."""
    place = Place(
        system=earlier.system,
        entity=earlier.entity,
        customer_id=earlier.customer_id,
        customer_number=earlier.customer_number,
    )
    confirmed = sorted((step for step in steps if step.state == "confirmed"), key=lambda one: -one.ordinal)
    act = UndoAct(undoes=earlier.id, why=why, records=tuple(_written(step) for step in confirmed))
    return Intent(operation="undo", place=place, act=act, identity=(earlier.id,))


def _written(step: Step) -> WrittenRecord:
    native = step.native
    return WrittenRecord(
        step=step.name,
        kind=step.kind,
        native_type=native.type if native else "",
        native_key=native.key if native else (),
        subjects=step.subjects,
        content=step.content,
        before=step.before,
    )


#: act → the field with the record of ours that it is about
_SUBJECTS: Final[Mapping[type[Any], str]] = {
    NoteAct: "activity_id",
    PromiseAct: "promise_id",
    DisputeAct: "dispute_id",
    HoldAct: "hold_id",
    CashAct: "cash_id",
    SummaryAct: "account_id",
    UndoAct: "undoes",
}


def subject_of(act: Act) -> RecordId:
    """The record of ours that an act is about; for cash the receipt's item or the bank transaction."""
    subject: RecordId = getattr(act, _SUBJECTS[type(act)])
    return subject


def revised(
    standing: Mapping[RecordId, WriteBack], wanted: Mapping[RecordId, WriteBack]
) -> tuple[tuple[WriteBack, ...], tuple[WriteBack, ...]]:
    """What becomes of proposals when all that is certain today is `wanted`: those to keep, and those superseded.

    Only what is still a proposal moves: from approval on an act has a life of its own.
    """
    kept = tuple(
        act
        for known, act in wanted.items()
        if known not in standing
        or standing[known].state == "superseded"
        or (standing[known].state == "proposed" and standing[known].act != act.act)
    )
    gone = tuple(
        structs.replace(act, state="superseded")
        for known, act in standing.items()
        if act.state == "proposed" and known not in wanted
    )
    return kept, gone
