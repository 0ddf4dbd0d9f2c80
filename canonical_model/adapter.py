"""The adapter contract: what every ERP adapter offers, ours and a stranger's alike.

An adapter reads *feeds*. A feed is one pass over the source and fills one or more canonical *streams*; it yields pages,
bounded in memory, and ends with a `ReadEnd` that says how complete the reading was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, Literal, Protocol

from msgspec import Struct, field

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities
from canonical_model.collecting import Hold
from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    PaymentTerms,
    Person,
)
from canonical_model.observing import Observer, Unobserved
from canonical_model.ports import RateBucket, SlotPool
from canonical_model.receivables import Document, OpenItem, Receipt, Settlement, SettlementLeg
from canonical_model.relationships import Contract, CrmAccount, CrmOrganisation, Interaction
from canonical_model.writing import Writer

Stream = Literal[
    "entities",
    "customers",
    "persons",
    "bank_accounts",
    "terms",
    "documents",
    "open_items",
    "receipts",
    "settlements",
    "deletions",
    "disputes",
    "promises",
    "holds",
    "control_accounts",
    "control_balances",
    "rates",
    "accounts",
    "activities",
    "contracts",
]
#: How well a stream can be read; after the colon of `partial` and `absent` stands the reason.
Completeness = Literal["complete", "partial", "absent"]

Record = (
    LegalEntity
    | ControlAccount
    | ControlBalance
    | Customer
    | Person
    | BankAccount
    | PaymentTerms
    | ExchangeRate
    | Document
    | OpenItem
    | Receipt
    | Settlement
    | SettlementLeg
    | Hold
    | CrmOrganisation
    | CrmAccount
    | Interaction
    | Contract
)

#: record type → the stream it belongs to
STREAM_OF: Mapping[type[Any], Stream] = {
    LegalEntity: "entities",
    ControlAccount: "control_accounts",
    ControlBalance: "control_balances",
    Customer: "customers",
    Person: "persons",
    BankAccount: "bank_accounts",
    PaymentTerms: "terms",
    ExchangeRate: "rates",
    Document: "documents",
    OpenItem: "open_items",
    Receipt: "receipts",
    Settlement: "settlements",
    SettlementLeg: "settlements",
    Hold: "holds",
    CrmOrganisation: "entities",
    CrmAccount: "accounts",
    Interaction: "activities",
    Contract: "contracts",
}


class Feed(Struct, frozen=True, kw_only=True):
    """One pass over the source."""

    name: str
    #: the streams that this pass fills
    streams: tuple[Stream, ...]
    #: read once per legal entity, or once for the system
    per_entity: bool
    #: record types of which a complete reading lists all there are, so that what it does not list is gone
    sweeps: tuple[type[Any], ...] = ()
    #: the source can only be read as a whole, never what changed
    always_full: bool = False
    #: an item is read together with all its settlement legs: a leg that does not come with it was reset
    items_bring_their_legs: bool = False


class ReadRequest(Struct, frozen=True, kw_only=True):
    """What to read: everything, what changed, the records with these keys, or one window of the past."""

    feed: str
    entity: str = ""
    mode: Literal["full", "changes", "keys", "window"] = "full"
    #: where the last complete reading ended (the adapter's own `ReadEnd.cursor`); with mode `full` only for feeds that
    #: are always read in full: what was there then
    cursor: str = ""
    #: settled items older than this are not read
    history_from: date | None = None
    #: for `window`: what was settled from the first day (inclusive) to the second (exclusive)
    window: tuple[date, date] | None = None
    #: for `keys`
    keys: tuple[NativeKey, ...] = ()


class Rejected(Struct, frozen=True, kw_only=True):
    """A source record that could not be read; it goes to quarantine with its payload."""

    stream: Stream
    entity: str
    native_key: NativeKey
    reason: str
    payload: bytes = b""
    #: the customer's number where it could be read: that account is not pushed
    customer_number: str = ""


class ReadEnd(Struct, frozen=True, kw_only=True):
    """How a feed's reading ended."""

    completeness: Completeness
    reason: str = ""
    #: hand it back as `ReadRequest.cursor`
    cursor: str = ""
    #: what looked unusual without stopping the reading: fields added, lost, retyped
    findings: tuple[str, ...] = ()


class Page(Struct, frozen=True, kw_only=True):
    """Some records, in memory at once, and what could not be read among them."""

    records: tuple[Record, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    #: rows received from the source for this page
    read: int = 0
    #: native keys of open items that the source still has as open (for the key comparison)
    open_keys: tuple[NativeKey, ...] = ()
    #: keys of open items that the source lists as deleted; each is asked for by key before it is taken for gone
    deleted_keys: tuple[NativeKey, ...] = ()
    #: on the last page only
    end: ReadEnd | None = None


class Check(Struct, frozen=True, kw_only=True):
    """One line of `doctor`."""

    system: str
    check: str
    status: Literal["ok", "warn", "fail"]
    detail: str = ""
    remedy: str = ""


class Environment(Struct, frozen=True, kw_only=True):
    """What the composition root lends an adapter: identity, clock, throttles. Nothing of it is global."""

    system: SystemUid
    #: the name the customer gave the system
    name: str
    now: Callable[[], datetime]
    sleep: Callable[[float], None]
    slots: SlotPool
    bucket: RateBucket
    actor: Actor
    #: is told of each request
    observer: Observer = field(default_factory=Unobserved)
    #: looks the system's secrets up anew where they are kept; whether any changed: those it has are the new ones then
    secrets_anew: Callable[[], bool] = lambda: False


class Reader(Protocol):
    """The reading side of an adapter, connected to one system."""

    def feeds(self) -> tuple[Feed, ...]:
        """The passes this adapter makes, in the order they are to be read."""
        ...

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream how completely this product can be read, and why not, where not."""
        ...

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """Pages of one feed. Raises an AdapterError where the source cannot be read; what came before is discarded."""
        ...

    def check(self) -> Iterator[Check]:
        """What `doctor` asks: reachability, credentials, permission per feed, drift, clock."""
        ...

    def close(self) -> None:
        """Give back connections."""
        ...


class Adapter(Struct, frozen=True, kw_only=True):
    """What an adapter's package exports under the entry-point group `duecourse.adapters`."""

    #: the entry-point name (sap-s4, file, …)
    name: str
    settings_type: type[Any]
    make: Callable[[Any, Environment], Reader]
    capabilities: Capabilities
    #: how it writes; None where it does not
    writer: Writer | None = None
    #: requests that a system of this product should have under way at once; 0: as many as there are
    concurrent: int = 0


class Quarantined(Struct, frozen=True, kw_only=True):
    """A rejected record as it waits in the store for a person or for a better reading."""

    id: RecordId
    system: SystemUid
    entity: str
    stream: str
    native_key: NativeKey
    reason: str
    customer_number: str
    seen_at: datetime
