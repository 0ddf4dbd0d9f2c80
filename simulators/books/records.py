"""The records a ledger is made of. Amounts are Decimals at the currency's own number of places, never floats."""

from datetime import date, time
from decimal import Decimal
from typing import Literal, NamedTuple
from zlib import crc32

import msgspec

AccountKind = Literal["receivable", "intercompany", "down_payment", "bank", "revenue", "tax", "discount", "fx"]
#: the kinds whose balance is made of customers' items
CONTROL_KINDS: tuple[AccountKind, ...] = ("receivable", "intercompany", "down_payment")

#: the one bank (a German BLZ) where all customers have their accounts
BANK_CODE = "12030000"

DocumentKind = Literal["invoice", "credit_memo", "payment", "clearing", "reversal"]
ItemKind = Literal["whole", "instalment", "credit", "payment", "partial", "residual", "down_payment", "reversal"]
Link = Literal["", "partial", "residual", "credit"]


class DocumentKey(NamedTuple):
    """What a document is found by; the year is the entity's fiscal year, not the calendar's."""

    entity: str
    number: str
    year: int


class ItemKey(NamedTuple):
    """One line of one document."""

    entity: str
    number: str
    year: int
    position: int

    @property
    def document(self) -> DocumentKey:
        return DocumentKey(self.entity, self.number, self.year)


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    code: str
    name: str
    country: str
    city: str
    #: functional currency
    currency: str
    language: str = "EN"
    #: the month the fiscal year starts in; the year carries the name of the calendar year it starts in
    fiscal_start: int = 1
    tax_rate: Decimal = Decimal(0)


class Account(msgspec.Struct, frozen=True, kw_only=True):
    number: str
    name: str
    kind: AccountKind


class Rate(msgspec.Struct, frozen=True, kw_only=True):
    """A direct quotation: `from_factor` units of the one cost `rate` × `to_factor` units of the other."""

    valid_on: date
    from_currency: str
    to_currency: str
    rate: Decimal
    from_factor: int = 1
    to_factor: int = 1


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    number: str
    first_name: str
    last_name: str
    email: str
    phone: str
    #: what the person does at the customer
    function: str = "accounts payable"
    #: the last day the person stands for the customer; None: until further notice
    until: date | None = None


class Customer(msgspec.Struct, kw_only=True):
    entity: str
    #: ten characters; a number of digits only is padded with zeros
    number: str
    name: str
    country: str
    city: str
    street: str
    postal_code: str
    language: str
    control_account: str
    tax_id: str = ""
    #: the number whose account the items are posted to; the customer then is the items' branch
    head_office: str = ""
    #: the number of another customer who pays
    payer: str = ""
    #: the entity of our own group the customer is; empty for outsiders
    trading_partner: str = ""
    #: the group of companies the customer belongs to
    corporate_group: str = ""
    terms: str = "N030"
    net_days: int = 30
    dunning_procedure: str = ""
    dunning_block: str = ""
    #: further dunning areas, each with its block
    dunning_areas: dict[str, str] = {}
    dunning_level: int = 0
    last_dunned_on: date | None = None
    payment_block: str = ""
    clerk: str = ""
    posting_blocked: bool = False
    deletion_flag: bool = False
    email: str = ""
    phone: str = ""
    note: str = ""
    contacts: tuple[Contact, ...] = ()
    created_on: date
    changed_on: date | None = None
    #: goes up with every change
    version: int = 0

    @property
    def account(self) -> str:
        """The number items of this customer are posted to."""
        return self.head_office or self.number

    @property
    def bank_number(self) -> str:
        """The account it pays from: ten digits that are always the same for a number and a name."""
        return f"{crc32(f'{self.number} {self.name}'.encode()):010d}"

    @property
    def iban(self) -> str:
        """The same account with Germany's check digits [ISO 13616], whatever country the customer is in."""
        plain = f"{BANK_CODE}{self.bank_number}"
        return f"DE{98 - int(f'{plain}131400') % 97:02d}{plain}"


class Line(msgspec.Struct, kw_only=True):
    """One journal line; with a customer it is an item of receivables with a life of its own."""

    position: int
    account: str
    #: debit positive, credit negative, in the document's currency
    amount: Decimal
    #: the same in the entity's functional currency
    functional: Decimal
    #: the same in the group currency, at the posting date's rate
    group: Decimal = Decimal(0)
    customer: str = ""
    branch: str = ""
    kind: ItemKind = "whole"
    #: the mark of a control account other than the customer's usual one
    special_gl: str = ""
    baseline_on: date | None = None
    due_on: date | None = None
    terms: str = ""
    net_days: int = 0
    discount_days: int = 0
    discount_percent: Decimal = Decimal(0)
    assignment: str = ""
    text: str = ""
    payment_reference: str = ""
    #: a key of a business partner or of another system
    partner_key: str = ""
    #: the item this one follows, and how
    follows: ItemKey | None = None
    link: Link = ""
    difference_reason: str = ""
    cleared_by: DocumentKey | None = None
    #: the business date of the clearing
    cleared_on: date | None = None
    #: the day the clearing was entered
    cleared_recorded_on: date | None = None
    dunning_block: str = ""
    dunning_level: int = 0
    last_dunned_on: date | None = None
    payment_block: str = ""
    payment_method: str = ""
    in_execution: bool = False
    #: who holds the pledge; empty when the receivable is free
    pledged: str = ""
    in_payment_run: bool = False
    changed_on: date | None = None
    #: goes up with every change, so that a reader can keep what it made of the line
    version: int = 0

    @property
    def is_item(self) -> bool:
        return self.customer != ""

    @property
    def is_open(self) -> bool:
        return self.customer != "" and self.cleared_by is None


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """An amount of an open credit that is used on an open debit; amounts without sign."""

    credit: ItemKey
    debit: ItemKey
    amount: Decimal
    on: date
    #: what it is worth in functional currency at the rate of either side
    credit_functional: Decimal
    debit_functional: Decimal
    #: the document of the exchange difference between the two
    gap: DocumentKey | None = None


class Document(msgspec.Struct, kw_only=True):
    key: DocumentKey
    kind: DocumentKind
    currency: str
    document_date: date
    posting_date: date
    period: int
    lines: list[Line]
    reference: str = ""
    header_text: str = ""
    #: the billing document behind it; empty when posted by hand
    billing: str = ""
    user: str = "BATCH"
    #: posted as a journal entry from outside
    by_interface: bool = False
    #: functional units for one unit of the document's currency
    rate: Decimal = Decimal(1)
    trading_partner: str = ""
    reversed_by: DocumentKey | None = None
    reverses: DocumentKey | None = None
    reversal_reason: str = ""
    #: this document cleared items and was taken back
    clearing_reset: bool = False
    created_on: date
    created_at: time
    changed_on: date | None = None
    #: goes up with every change
    version: int = 0

    def item_key(self, line: Line) -> ItemKey:
        return ItemKey(self.key.entity, self.key.number, self.key.year, line.position)
