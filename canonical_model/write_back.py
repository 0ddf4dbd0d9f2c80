"""A write-back: one canonical act that is to land in an ERP as a native record finance sees."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

Operation = Literal["note", "promise", "dispute", "hold", "cash", "undo"]
ActState = Literal[
    "proposed",
    "planned",
    "sending",
    "unknown",
    "accepted",
    "applied",
    "confirmed",
    "handed_over",
    "refused",
    "rejected",
    "superseded",
    "withdrawn",
    "needs_human",
    "duplicate",
]
WriteMode = Literal["off", "propose", "auto"]


class NoteAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="note"):
    """Put a note on a customer, or on one of its items."""

    activity_id: RecordId
    text: str
    item_id: RecordId | None = None


class PromiseAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="promise"):
    """Record a promise to pay."""

    promise_id: RecordId
    promised_for: date
    amount: Money
    items: tuple[RecordId, ...]


class DisputeAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="dispute"):
    """Open or close a dispute."""

    dispute_id: RecordId
    reason: str
    amount: Money
    items: tuple[RecordId, ...]
    note: str = ""
    close: bool = False


class HoldAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="hold"):
    """Set or release a hold."""

    hold_id: RecordId
    kind: str
    subject_id: str
    until: date | None
    reason: str
    release: bool = False


class Application(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An amount of cash used on one open item."""

    item_id: RecordId
    amount: Money


class CashAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="cash"):
    """Apply standing cash to open items."""

    receipt_item_id: RecordId
    applications: tuple[Application, ...]
    why: str


Act = NoteAct | PromiseAct | DisputeAct | HoldAct | CashAct


class WriteBack(Struct, frozen=True, kw_only=True):
    """One act, whom it concerns, who asked for it, and how far it got."""

    id: RecordId
    operation: Operation
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    act: Act
    state: ActState
    proposer: str
    proposed_at: datetime
    #: a decision's id or the person who asked (law L12)
    because_of: str
    #: the ERP object it would become, and the screen where finance would see it
    lands_in: str = ""
    screen: str = ""
    #: what the ERP cannot keep of it
    lost: tuple[str, ...] = ()
