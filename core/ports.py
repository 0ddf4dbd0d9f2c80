"""What the engine and the flows need from outside: a clock, ids, and a unit of work over the store.

Every repository call is made within a unit of work, which carries the actor and the scope: rows outside the scope do
not exist for it, and every change it makes stands in the audit chain of the same transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Protocol

from msgspec import Struct

from canonical_model.access import Actor, Scope
from canonical_model.adapter import Completeness, Feed, Page, Quarantined, ReadEnd, ReadRequest, Stream
from canonical_model.collecting import Activity, Dispute, PromiseToPay
from canonical_model.decisions import Decision
from canonical_model.identity import IdentityLink, NativeKey, RecordId, SystemUid
from canonical_model.parties import PartyVerdict
from canonical_model.write_back import Operation, WriteBack, WriteMode
from core.access_port import AccessRecords
from core.account_port import AccountRecords
from core.audit_port import AuditTrail
from core.cash_port import CashRecords
from core.conversation_port import Conversations
from core.erasing_port import Erasing
from core.export_port import Exports
from core.figures_port import Figures
from core.job_port import Jobs
from core.outbox_port import Outbox
from core.oversight_port import Oversight
from core.own_records import OwnRecord
from core.page_port import PageRecords
from core.recorded import Recorded
from core.source_port import SourceRecords
from core.standing_port import Counted
from core.sums_port import LedgerSums


class Clock(Protocol):
    """The time, as a parameter."""

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        ...

    def today(self) -> date:
        """The business day."""
        ...


class System(Struct, frozen=True, kw_only=True):
    """A source system as the store knows it."""

    uid: SystemUid
    name: str
    #: the adapter's entry-point name
    product: str
    #: what tells this tenant from another one (address, client), so that another store cannot write to it
    tenant: str


class ReadState(Struct, frozen=True, kw_only=True):
    """How the readings of one feed of one entity went."""

    system: SystemUid
    entity: str
    feed: str
    cursor: str
    completeness: Completeness
    reason: str
    #: when the last *complete* reading ended
    complete_at: datetime | None
    #: when the last reading, of whatever outcome, ended
    attempted_at: datetime
    #: "" or what the last attempt failed with
    failure: str
    #: open items after the last complete reading, and after the one before
    open_count: int
    open_count_before: int | None


class EchoSeen(Struct, frozen=True, kw_only=True):
    """A block that we set or an item that we settled, beside what the last reading saw in its place."""

    native_id: RecordId
    record_id: RecordId
    #: `echo` by its key, `reference` by the reference it carries
    kind: str
    system: SystemUid
    entity: str
    #: the code while it is ours
    shows: str
    #: the item or customer that is blocked
    subject_id: str
    #: when it was confirmed
    linked_at: datetime
    #: the code that stands there, SETTLED for an item that is; None where nothing stands, or the item is open
    seen: str | None


class Counts(Struct, frozen=True, kw_only=True):
    """What a merge did to one stream."""

    stream: Stream
    read: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    deleted: int = 0
    quarantined: int = 0


class Merged(Struct, frozen=True, kw_only=True):
    """The outcome of one merge."""

    #: the batch given to what was written; None where nothing was
    batch: int | None
    counts: tuple[Counts, ...]


class Staging(Protocol):
    """Pages of one feed on their way into the store: copied as they come, merged at once at the end, or not at all."""

    def add(self, page: Page) -> None:
        """Copy one page in."""
        ...

    def unexplained(self) -> Sequence[NativeKey]:
        """Items open on one side alone, or deleted at the source, that no page explained."""
        ...

    def merge(self, end: ReadEnd, *, reread: Sequence[NativeKey] = ()) -> Merged:
        """Write what is new or changed, move what it replaces to history, sweep where the reading was complete.

        The read state (cursor, completeness, open count) is kept in the same transaction.
        `reread` are open-item keys that were asked for by key: those of them that no page brought are gone.
        """
        ...


class Repository(
    SourceRecords,
    AccessRecords,
    AccountRecords,
    AuditTrail,
    Erasing,
    Exports,
    LedgerSums,
    Oversight,
    CashRecords,
    Conversations,
    Jobs,
    Figures,
    Outbox,
    PageRecords,
    Counted,
    Protocol,
):
    """Reading and writing within one transaction, one actor, one scope."""

    def batch(self, *, beside: str = "") -> int:
        """The newest committed batch; with `beside` the newest that was not written for this job of several parts."""
        ...

    def acting(self, actor: Actor) -> AbstractContextManager[None]:
        """What is written within is this one's doing, among several who decide in one transaction."""
        ...

    def writes_for(self, job: str) -> None:
        """From now on this transaction writes for one of the parts of a job: the others need not look at it."""
        ...

    def batch_at(self, instant: datetime) -> int:
        """The newest batch committed at or before an instant (`known_at`)."""
        ...

    def systems(self) -> Sequence[System]: ...
    def add_system(self, system: System) -> System:
        """Register a system under its name; the one of that name that another process registered first, if any."""
        ...

    def promises(self) -> Sequence[PromiseToPay]: ...
    def disputes(self) -> Sequence[Dispute]: ...
    def activities(self, *, customer_id: RecordId | None = None) -> Sequence[Activity]: ...
    def party_verdicts(self) -> Sequence[PartyVerdict]: ...
    def decisions(self) -> Sequence[Decision]:
        """The newest decision of each account."""
        ...

    def decided(self, prefix: str = "") -> Sequence[Decision]:
        """Every decision ever kept whose id begins so."""
        ...

    def keep_inputs(self, told: Sequence[Recorded]) -> None:
        """Keep what decisions were made of."""
        ...

    def input_of(self, decision: RecordId) -> Recorded | None: ...
    def keep_content(self, name: str, body: bytes) -> None:
        """Keep a policy or a rate set under the name that its content gives it."""
        ...

    def content(self, name: str) -> bytes | None: ...
    def read_states(self) -> Sequence[ReadState]: ...
    def quarantine(self, *, after: RecordId | None = None, limit: int = 1000) -> Sequence[Quarantined]: ...
    def forget_payloads(self, *, before: datetime) -> int:
        """Empty the payloads of records that were seen before an instant; how many."""
        ...

    def quarantine_payload(self, record: RecordId) -> bytes: ...
    def write_backs(
        self,
        *,
        state: str = "",
        since: datetime | None = None,
        approved_since: datetime | None = None,
        prefix: str = "",
    ) -> Sequence[WriteBack]:
        """Write-backs in a state, proposed or given an approval since an instant, whose id begins so."""
        ...

    def approvals_since(self, instant: datetime) -> int:
        """How many approvals were given since an instant, of whatever."""
        ...

    def write_modes(self) -> dict[tuple[str, str, Operation], WriteMode]: ...

    def put(self, record: OwnRecord, *, because: str) -> bool:
        """Keep a record of ours; an equal one writes nothing (False). Its earlier version moves to history."""
        ...

    def link(self, link: IdentityLink, *, system: SystemUid, entity: str) -> None:
        """Remember that a native id stands for a record of ours, so that it comes back as ours; once."""
        ...

    def links(self) -> Sequence[IdentityLink]:
        """Those that stand now."""
        ...

    def unlink(self, native_id: RecordId, record_id: RecordId) -> None:
        """From now on a native record is not ours any more."""
        ...

    def echoes(self) -> Sequence[EchoSeen]:
        """What we set or settled in the ERPs, and what the last reading saw in its place."""
        ...

    def set_write_mode(self, system: str, entity: str, operation: Operation, mode: WriteMode) -> None: ...
    def note_failure(self, system: SystemUid, entity: str, feed: str, failure: str) -> None:
        """Remember that a reading failed; what the last complete one brought stands."""
        ...

    def settings(self) -> dict[str, str]: ...
    def set_setting(self, name: str, value: str) -> None: ...


class UnitsOfWork(Protocol):
    """The store's door."""

    def unit(self, actor: Actor, scope: Scope) -> AbstractContextManager[Repository]:
        """One transaction: committed durably at the end of the block, rolled back if it raises."""
        ...

    def snapshot(self, actor: Actor, scope: Scope) -> AbstractContextManager[Repository]:
        """A unit that only reads, all of it as of one instant, whatever is merged meanwhile."""
        ...

    def staging(
        self, actor: Actor, scope: Scope, *, system: SystemUid, feed: Feed, request: ReadRequest
    ) -> AbstractContextManager[Staging]:
        """Room for one feed's pages, outside any lock until `merge`."""
        ...
