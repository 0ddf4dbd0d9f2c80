"""A step of a write-back: one request to an ERP and how far it got. The state machine of writing runs on steps.

A *create* makes a record that must not exist twice; it carries a reference to be found by. An *assign* sets a value;
it carries the value it replaces, and what stands there afterwards says whether it happened.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct, field

from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id
from canonical_model.write_back import Operation

StepKind = Literal["create", "assign"]
StepState = Literal[
    "proposed",
    "planned",
    "sending",
    "unknown",
    "accepted",
    "applied",
    "confirmed",
    "refused",
    "rejected",
    "superseded",
    "withdrawn",
    "needs_human",
    "duplicate",
]
#: what is true of a record in the ERP besides its content
RecordStatus = Literal["effective", "draft", "pending", "refused", "reversed"]
Finality = Literal["effected", "handed_over"]


class Echo(Struct, frozen=True, kw_only=True):
    """As which source record a reading brings back what was written."""

    #: the KIND of the canonical record (hold, open_item, …)
    kind: str
    #: its key; empty where it comes back under a key that only the ERP knows, and is known by our reference, `shows`
    native_key: NativeKey = ()
    #: the native code that it shows while it is still ours
    shows: str = ""
    #: kind and key of the item or customer that it is about, where it is about one
    about: tuple[str, NativeKey] | None = None

    def id_in(self, system: SystemUid) -> RecordId:
        """What an identity link knows it by."""
        return source_id(system, self.kind, self.native_key or ("reference", self.shows))


class NativeRecord(Struct, frozen=True, kw_only=True):
    """A record as the ERP shows it to an independent read."""

    #: the ERP's own name of its type
    type: str
    key: NativeKey
    #: the fields a step may have written, in the step's words
    content: dict[str, str] = field(default_factory=dict)
    status: RecordStatus = "effective"
    #: etag, row version or timestamp, where the ERP has one
    version: str = ""
    display_no: str = ""
    url: str = ""
    #: the ERP's words about it, where it refused
    said: str = ""
    #: what of it a reading brings back, so that it is known as ours then
    echoes: tuple[Echo, ...] = ()


class ErpRequest(Struct, frozen=True, kw_only=True):
    """One request, as it is committed before it is sent; the wire adds credentials, cookies and tokens."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""


class Bounds(Struct, frozen=True, kw_only=True):
    """Seconds within which things happen, per product and operation; each from a source or a setting."""

    #: how long a worker owns a claimed step
    lease: float = 60.0
    #: a send begins no later than this long before the lease ends
    margin: float = 30.0
    #: L: how long a request that was sent may still execute
    in_flight: float = 900.0
    #: V: how long until our search shows what was executed
    visible: float = 60.0
    #: how far two of our clocks may be apart
    skew: float = 5.0
    #: how long one request may take
    timeout: float = 30.0
    #: until something that could not be read, or was not ready, is tried again
    pause: float = 30.0
    #: T_max: how long something may stay unreadable before a person is asked
    patience: float = 86_400.0

    @property
    def quarantine(self) -> timedelta:
        """Q: how long after a send nothing found proves nothing."""
        return timedelta(seconds=(self.lease - self.margin) + self.in_flight + self.visible + self.skew)


class Step(Struct, frozen=True, kw_only=True):
    """One request to the ERP."""

    id: RecordId
    write_back: RecordId
    #: its place within the act
    ordinal: int
    #: what the adapter calls it (post, clear, block)
    name: str
    kind: StepKind
    operation: Operation
    system: SystemUid
    entity: str
    #: the item, customer or receipt it changes, sorted: one change of a subject is under way at a time
    subjects: tuple[str, ...]
    #: what to write, and what a record found must show to be this one
    content: dict[str, str]
    #: what must stand there before (the value an assign replaces, the open amount cash relies on); None: nothing
    before: dict[str, str] | None = None
    #: the version that stood there when it was last read
    before_version: str = ""
    #: searched for in the ERP; empty for an assign
    reference: str = ""
    #: two letters at its head
    reference_kind: str = ""
    #: what must not happen twice, beside the act's own identity
    identity: tuple[str, ...] = ()
    searchable: bool = True
    #: what the step leaves behind: a draft has no effect until a later step posts it
    leaves: Literal["effective", "draft"] = "effective"
    #: the record it changes is one that an earlier step of this act created
    own_record: bool = False
    finality: Finality = "effected"
    revision: int = 0
    #: the place in the order decided, over all acts of this store
    order: int = 0
    #: steps of the same act whose records it refers to, by name: they are confirmed first
    needs: tuple[str, ...] = ()

    state: StepState = "proposed"
    #: when its act was approved
    planned_at: datetime | None = None
    #: how often it was sent
    attempt: int = 0
    #: whoever holds the newest token may write results
    token: str = ""
    lease_until: datetime | None = None
    #: nothing happens to it before
    not_before: datetime | None = None
    sent_at: datetime | None = None
    #: when it was found absent for the first time since it was sent
    absent_at: datetime | None = None
    #: since when it has waited for something that could not be read
    waiting_since: datetime | None = None
    applied_at: datetime | None = None
    #: when a first search after the store had lost commits was proved empty
    cleared_at: datetime | None = None
    #: an assign of which the old value does not prove that it was never made
    doubted: bool = False
    request: ErpRequest | None = None
    #: what the ERP gave for asking again (a job, a queue entry)
    handle: str = ""
    native: NativeRecord | None = None
    #: the ERP's words, or ours, about why it stands where it stands
    said: str = ""
    support_id: str = ""
