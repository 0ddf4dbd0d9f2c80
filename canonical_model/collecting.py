"""Promises to pay, disputes, holds and notes: what stands between an open item and a reminder."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.money import Money

HoldScope = Literal["customer", "item", "person", "entity"]
HoldKind = Literal[
    "dispute",
    "promise",
    "question",
    "legal",
    "insolvency",
    "do_not_contact",
    "credit",
    "data",
    "payment_in_process",
    "native",
    "manual",
]
PromiseStatus = Literal["open", "cash_seen", "partly_kept", "kept", "broken", "withdrawn", "superseded"]
DisputeStatus = Literal["open", "in_review", "resolved", "rejected", "withdrawn"]
DISPUTE_REASONS: tuple[str, ...] = (
    "pricing",
    "quantity",
    "quality",
    "damaged",
    "not_received",
    "late_delivery",
    "duplicate",
    "wrong_customer",
    "tax",
    "freight",
    "promotion",
    "discount_taken",
    "missing_po",
    "already_paid",
    "contract",
    "other",
)


class Allocation(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The part of a promise or dispute that concerns one item."""

    item_id: RecordId
    amount: Money


class PromiseToPay(Struct, frozen=True, kw_only=True):
    """A customer's word that an amount will be paid by a day."""

    KIND: ClassVar[str] = "promise"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    promised_on: date
    promised_for: date
    amount: Money
    allocations: tuple[Allocation, ...]
    status: PromiseStatus
    promised_by: str = ""
    channel: str = ""
    evidence: str = ""
    set_by: Literal["us", "erp"] = "us"
    #: the ERP's own verdict, kept beside ours
    native_status: str = ""
    #: the payment plan of which it is an instalment
    plan_id: RecordId | None = None


class Dispute(Struct, frozen=True, kw_only=True):
    """A customer's objection to an item or to part of it."""

    KIND: ClassVar[str] = "dispute"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    reason: str
    amount: Money
    items: tuple[Allocation, ...]
    status: DisputeStatus
    opened_on: date
    closed_on: date | None = None
    native_reason: str = ""
    owner: str = ""
    note: str = ""
    resolution: str = ""
    set_by: Literal["us", "erp"] = "us"
    #: the day by which it is to be closed
    due_on: date | None = None
    #: what it came from in the end
    root_cause: str = ""


class Hold(Struct, frozen=True, kw_only=True):
    """A reason not to chase. Only the side that set it lifts it; ours expire."""

    KIND: ClassVar[str] = "hold"
    VOLATILE: ClassVar[frozenset[str]] = frozenset()

    id: RecordId
    system: SystemUid
    entity: str
    native_key: NativeKey = ()
    scope: HoldScope
    #: the customer, item or person held; the entity's code for an entity hold
    subject_id: str
    customer_id: RecordId | None = None
    kind: HoldKind
    set_by: Literal["us", "erp"]
    since: date | None = None
    until: date | None = None
    reason: str = ""
    #: the block, flag or status in the ERP's own code
    native_code: str = ""
    #: the reference that the record behind it carries in the ERP, which may be one of ours
    reference: str = ""


class Activity(Struct, frozen=True, kw_only=True):
    """A note, call, letter or task about an account."""

    KIND: ClassVar[str] = "activity"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    item_id: RecordId | None = None
    #: `signal`: what somebody outside says of the business
    kind: Literal["note", "call", "mail", "letter", "task", "signal"]
    text: str
    happened_at: datetime
    actor: str
