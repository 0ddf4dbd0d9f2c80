"""What a customer tells us about a Finance & Operations environment."""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

from adapters.dynamics.entra import Application
from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.downloads import must_be_hosts
from adapters.kit.named_fields import Reference, must_be_names

#: records of one page [dynamics_crm.md §1.1]
LARGEST_PAGE: Final = 10_000
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,80}")


class Sets(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Public names of entity sets, which differ by version and by what a tenant publishes; empty: there is none."""

    #: transactions and what is open of them, both or neither; empty: what is published is asked for at connecting
    transactions: str = ""
    open_transactions: str = ""
    #: one set that has both; empty: read only where the other two are not published [addendum A2]
    bi_transactions: str = ""
    disputes: str = "CustDisputes"
    #: no source names one: what is applied to what is then known per voucher only
    settlements: str = ""
    #: ledger balances of main accounts; no source names one
    balances: str = ""
    attachments: str = "CustomerAttachmentsV2"
    #: activities that are linked to customers; no source names one: without it notes are attachments
    activities: str = ""

    def __post_init__(self) -> None:
        if bool(self.transactions) != bool(self.open_transactions):
            raise ValueError("sets.transactions and sets.open_transactions are named together, or neither is")
        if self.bi_transactions and self.transactions:
            raise ValueError("sets.bi_transactions takes the place of sets.transactions: name one of them")


class Bulk(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Full readings of items by an exported package; empty: by OData like everything else."""

    #: the export project in data management that has the entities of transactions and of what is open of them
    definition_group: str = ""
    #: where packages lie: a host, `*.` and a domain, or either between a scheme and a port
    hosts: tuple[str, ...] = ("*.blob.core.windows.net",)
    #: how long an export may take
    wait_minutes: int = 60
    #: of the source data format that the project exports in
    delimiter: str = ","
    #: a package as it is sent, and all its tables unpacked
    most_bytes: int = 2 * 1024**3
    most_unpacked_bytes: int = 20 * 1024**3

    def __post_init__(self) -> None:
        must_be_hosts(self.hosts)
        if len(self.delimiter) != 1 or self.wait_minutes <= 0:
            raise ValueError("bulk.delimiter is one character, bulk.wait_minutes above zero")


class BankAccount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How payments of one bank account are drafted."""

    journal_name: str
    #: the bank account's id in Finance & Operations
    offset_account: str
    payment_method: str = ""


class Posting(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A custom service that posts a payment journal; empty: a person posts."""

    group: str = ""
    service: str = ""
    operation: str = ""


class Activity(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a note is written as an activity, in the set that sets.activities names."""

    #: the property with the account of the customer that it is linked to: this tenant's own
    customer: str = "CustomerAccountNumber"
    category: str = "Task"

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.customer):
            raise ValueError(f"not the name of a property: {self.customer[:80]!r}")


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this environment. What is empty is not written."""

    bank_accounts: dict[str, BankAccount] = {}
    #: why something is written off (bank_charge, rounding) → the main account with its dimensions as journals show it
    difference_accounts: dict[str, str] = {}
    #: our reason of a dispute → its reason code here
    dispute_reasons: dict[str, str] = {}
    #: false where CustDisputes is read-only here: promises and disputes are then refused when they are planned
    slots: bool = True
    #: a transaction has one slot for a dispute or a promise: which of them may take the other's place
    precedence: Literal["neither", "promise", "dispute"] = "neither"
    note_type: str = "Note"
    activity: Activity = Activity()
    posting: Posting = Posting()


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One environment."""

    base_url: str
    auth: Application
    #: what tokens are for; empty: base_url
    resource: str = ""
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    #: companies (dataAreaId) to read; empty for all that the user reaches
    companies: tuple[str, ...] = ()
    #: main accounts that customers' transactions are posted to, for the tie-out
    control_accounts: tuple[str, ...] = ()
    sets: Sets = Sets()
    bulk: Bulk = Bulk()
    page_size: int = 1000
    rate_type: str = "Default"
    #: transactions settled longer ago are not read
    history_from_months: int = 24
    #: currencies to which this environment gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    #: references of open items → properties of transactions that they are kept in here
    fields: dict[Reference, str] = {}
    strategic_customers: tuple[str, ...] = ()
    #: customers that are companies of the group → the legal entity that each is, for consolidation
    trading_partners: dict[str, str] = {}
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        must_be_names(self.fields)
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        for name in (getattr(self.sets, field) for field in Sets.__struct_fields__):
            if name and not _NAME.fullmatch(name):
                raise ValueError(f"not the name of an entity set: {name[:80]!r}")
