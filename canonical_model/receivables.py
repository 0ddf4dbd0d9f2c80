"""What customers owe and what they paid: documents, open items, receipts, settlements.

Signs: what the customer owes is positive; credit memos, receipts and prepayments are negative.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.provenance import SourceRecord

DocumentType = Literal[
    "invoice", "credit_memo", "receipt", "down_payment", "down_payment_request", "clearing", "reversal", "journal"
]
ItemKind = Literal[
    "whole", "instalment", "residual", "on_account", "unapplied", "unidentified", "retention", "down_payment"
]
SettlementKind = Literal["application", "netting", "contra", "refund", "transfer", "adjustment", "reversal"]
LegKind = Literal[
    "item",
    "receipt",
    "discount",
    "write_off",
    "small_balance",
    "bank_charge",
    "withholding",
    "rounding",
    "fx",
    "chargeback",
    "intercompany",
    "refund",
    "payable",
    "transfer",
    "difference",
    "opening",
]

#: kinds of cash that stand on a customer's account without being applied to anything
CASH_KINDS: frozenset[str] = frozenset({"on_account", "unapplied", "unidentified"})


class Document(SourceRecord, frozen=True, gc=False):
    """An invoice, credit memo, receipt or journal as the ERP numbers it."""

    KIND: ClassVar[str] = "document"

    number: str
    type: DocumentType
    #: the ERP's own document type (SAP BLART)
    native_type: str
    customer_id: RecordId | None = None
    reference: str = ""
    header_text: str = ""
    billing_document: str = ""
    document_date: date | None = None
    posting_date: date | None = None
    entered_on: date | None = None
    currency: str = ""
    reversed_by: str = ""
    reversal: bool = False
    #: where it came from in the ERP (SAP AWTYP/AWKEY)
    origin_type: str = ""
    origin_key: str = ""


class OpenItem(SourceRecord, frozen=True, gc=False):
    """The unit of collection: one line a customer owes, or a credit or payment standing on the account."""

    KIND: ClassVar[str] = "open_item"
    AMOUNTS: ClassVar[dict[str, str]] = {
        "original_minor": "currency",
        "open_minor": "currency",
        "original_functional_minor": "functional_currency",
        "open_functional_minor": "functional_currency",
        "open_group_minor": "group_currency",
    }
    VOLATILE: ClassVar[frozenset[str]] = frozenset({"changed_on"})

    document_id: RecordId
    document_no: str
    document_type: DocumentType
    customer_id: RecordId
    customer_number: str
    kind: ItemKind
    currency: str
    original_minor: int
    open_minor: int
    functional_currency: str
    original_functional_minor: int
    open_functional_minor: int
    group_currency: str | None = None
    open_group_minor: int | None = None
    #: the day it falls due; due today is not overdue
    due_date: date | None = None
    document_date: date | None = None
    posting_date: date | None = None
    baseline_date: date | None = None
    discount_until: date | None = None
    discount_percent: Decimal | None = None
    payment_terms: str = ""
    control_account: str = ""
    special_gl: str = ""
    reference: str = ""
    assignment: str = ""
    payment_reference: str = ""
    billing_document: str = ""
    text: str = ""
    our_reference: str = ""
    reason_code: str = ""
    #: the settled item this one is the rest of
    residual_of: RecordId | None = None
    #: the item this payment or credit hangs on: it counts only through that one
    offsets: RecordId | None = None
    #: the invoice a credit memo refers to, without hanging on it
    refers_to: RecordId | None = None
    collectible: bool = True
    not_collectible_because: str = ""
    dunning_level: int | None = None
    last_dunned_on: date | None = None
    settled_on: date | None = None
    settled_by: str = ""
    trading_partner: str | None = None
    created_on: date | None = None
    changed_on: date | None = None

    @property
    def original(self) -> Money:
        return self.money("original")

    @property
    def open(self) -> Money:
        return self.money("open")

    @property
    def open_functional(self) -> Money:
        return self.money("open_functional")

    @property
    def is_open(self) -> bool:
        return self.open_minor != 0

    @property
    def is_cash(self) -> bool:
        return self.kind in CASH_KINDS


class Receipt(SourceRecord, frozen=True, gc=False):
    """A cash movement. It holds no balance: what is not applied is an open item."""

    KIND: ClassVar[str] = "receipt"
    AMOUNTS: ClassVar[dict[str, str]] = {"amount_minor": "currency", "amount_functional_minor": "functional_currency"}

    customer_id: RecordId
    number: str
    currency: str
    #: negative: money received
    amount_minor: int
    functional_currency: str
    amount_functional_minor: int
    method: str = ""
    receipt_date: date | None = None
    value_date: date | None = None
    posting_date: date | None = None
    reference: str = ""
    text: str = ""
    reversed: bool = False


class Settlement(SourceRecord, frozen=True, gc=False):
    """Items taken off the account together: an application, a netting, a reversal."""

    KIND: ClassVar[str] = "settlement"

    number: str
    kind: SettlementKind
    settled_on: date | None = None
    recorded_on: date | None = None


class SettlementLeg(SourceRecord, frozen=True, gc=False):
    """What one settlement took off one item (positive: an invoice paid; negative: cash or credit used)."""

    KIND: ClassVar[str] = "settlement_leg"
    AMOUNTS: ClassVar[dict[str, str]] = {"amount_minor": "currency", "amount_functional_minor": "functional_currency"}

    settlement_id: RecordId
    item_id: RecordId | None
    kind: LegKind
    currency: str
    amount_minor: int
    functional_currency: str
    amount_functional_minor: int
    settled_on: date | None = None
