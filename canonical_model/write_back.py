"""A write-back: one canonical act that is to land in an ERP as a native record finance sees."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import UNSET, Struct, UnsetType

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

Operation = Literal["note", "promise", "dispute", "hold", "cash", "summary", "undo"]
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
    "partly",
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


class Application(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """An amount of cash used on one open item, and what else goes off the item with it; the rest of it stays open.

    Of a credit that is used up the amount is negative. Fields at their default are no part of what is hashed.
    """

    item_id: RecordId
    amount: Money
    #: cash discount that the terms grant
    discount: Money | None = None
    #: written off within tolerance; below zero where more came than is open
    written_off: Money | None = None
    #: why something is written off or stays open: bank_charge, rounding, deduction, instalment, short_payment
    reason: str = ""

    @property
    def off_item(self) -> Money:
        """All that goes off the item."""
        return sum((one for one in (self.discount, self.written_off) if one is not None), self.amount)


class IncomingPayment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Money that came into a bank account and that the ledger does not know yet."""

    transaction_id: RecordId
    #: what the bank calls its account
    bank_account: str
    amount: Money
    value_date: date
    #: what the payer wrote
    text: str = ""
    #: what it settles, where its items are in another currency; a field that is not set is no part of what is hashed
    settles: Money | UnsetType = UNSET

    @property
    def on_items(self) -> Money:
        """What can be applied of it, in the currency of its items."""
        return self.amount if self.settles is UNSET else self.settles


class CashAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="cash"):
    """Apply cash to open items: cash that stands on the account, or a payment that is to be posted first."""

    receipt_item_id: RecordId | None = None
    applications: tuple[Application, ...]
    why: str
    payment: IncomingPayment | None = None

    @property
    def cash_id(self) -> RecordId:
        """What must not be applied twice: the receipt's item, or the bank transaction."""
        told = self.payment.transaction_id if self.payment is not None else self.receipt_item_id
        if told is None:
            raise ValueError("an act of cash is about a receipt or a payment")
        return told


class OpenTotal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is open of an account in one currency."""

    #: net of credits and unapplied cash, as the ledgers have it
    open: Money
    #: what of it is past due, net of credits
    overdue: Money


class SummaryAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="summary"):
    """Tell a CRM what is open of an account in the ledgers."""

    #: the CRM's account
    account_id: RecordId
    as_of: date
    totals: tuple[OpenTotal, ...]
    #: due date of the oldest item that is past due
    oldest_due: date | None = None
    #: the ledger accounts that are added up
    ledger_accounts: tuple[RecordId, ...] = ()


class WrittenRecord(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a confirmed step left in the ERP: a record it made, or a value it set over another one."""

    step: str
    kind: Literal["create", "assign"]
    native_type: str
    native_key: tuple[str, ...]
    subjects: tuple[str, ...]
    content: dict[str, str]
    before: dict[str, str] | None


class UndoAct(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="act", tag="undo"):
    """Take back what an earlier write-back did, as an act of its own."""

    undoes: RecordId
    why: str
    #: what is there to be taken back, the newest first
    records: tuple[WrittenRecord, ...] = ()


Act = NoteAct | PromiseAct | DisputeAct | HoldAct | CashAct | SummaryAct | UndoAct


class Approval(Struct, frozen=True, kw_only=True):
    """Somebody's yes to exactly this content."""

    approver: str
    #: the person behind a service account or the one a deputy stands in for
    behalf_of: str = ""
    at: datetime
    #: the content it was given for; another content has no approval
    input_hash: str
    #: given in advance, by setting the mode `auto`
    by_mode: bool = False


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
    #: what must not happen twice
    identity: tuple[str, ...] = ()
    #: a deliberate second time
    revision: int = 0
    #: items, amounts and texts: the same identity with another hash is another wish
    input_hash: str = ""
    #: the person behind the proposer, where the proposer acts for one
    proposed_for: str = ""
    #: who changed it since it was proposed; none of them may approve it
    editors: tuple[str, ...] = ()
    approvals: tuple[Approval, ...] = ()
    #: why it stands where it stands, for whoever has to act
    said: str = ""
    #: what becomes of the rest when a step of it is refused
    on_refusal: Literal["all_or_withdraw", "keep_and_report"] = "keep_and_report"


class Acknowledgement(Struct, frozen=True, kw_only=True):
    """The proof that a step of a write-back reached its ERP."""

    step: RecordId
    write_back: RecordId
    system: SystemUid
    entity: str
    #: the step's name, and whether its effect is the ERP's or was handed over
    what: str
    native_type: str
    native_key: tuple[str, ...]
    native_url: str
    at: datetime
