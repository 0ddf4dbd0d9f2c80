"""What a page shows at once: one account's records, and a few rows after a cursor."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct

from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.oversight import Escalation
from canonical_model.plans import PaymentPlan
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack


class KeptOfAccount(Struct, frozen=True, kw_only=True):
    """What we keep of one account."""

    promises: Sequence[PromiseToPay] = ()
    disputes: Sequence[Dispute] = ()
    plans: Sequence[PaymentPlan] = ()
    escalations: Sequence[Escalation] = ()
    #: the newest last
    messages: Sequence[Communication] = ()
    #: the newest first, by when it happened
    notes: Sequence[Activity] = ()
    #: the newest first
    write_backs: Sequence[WriteBack] = ()
    #: at most one: the last
    decisions: Sequence[Decision] = ()


class PageRecords(Protocol):
    """Few records, however many there are."""

    def customers_numbered(self, numbers: Collection[str]) -> Sequence[Customer]:
        """Customers with one of these numbers, in whatever legal entity."""
        ...

    def kept_of(self, customer: RecordId, *, newest: int) -> KeptOfAccount:
        """Our records of an account; of messages, notes and write-backs so many of the newest."""
        ...

    def items_of_account(self, customer: RecordId, *, most: int) -> Sequence[OpenItem]:
        """So many open items of an account, in the order of `open_items`."""
        ...

    def items_of_accounts(self, customers: Collection[RecordId], *, most: int) -> Sequence[OpenItem]:
        """So many open items of each of several accounts, in the order of `open_items`."""
        ...

    def holds_of(self, customer: RecordId) -> Sequence[Hold]: ...
    def is_open(self, item: RecordId) -> bool:
        """Whether there is such an open item."""
        ...

    def open_items_after(
        self, after: RecordId | None, *, entity: str = "", number: str = "", limit: int
    ) -> Sequence[OpenItem]:
        """Open items in the order of `open_items`, after one of them."""
        ...

    def write_backs_after(
        self, after: RecordId | None, *, state: str = "", since: datetime | None = None, limit: int
    ) -> Sequence[WriteBack]:
        """Write-backs, the newest proposal first, after one of them."""
        ...

    def received_after(
        self, after: RecordId | None, *, state: str = "", entity: str = "", limit: int
    ) -> Sequence[ReceivedMessage]:
        """Messages from customers, the newest first, after one of them."""
        ...

    def received_count(self, *, state: str = "", entity: str = "") -> int:
        """How many there are."""
        ...
