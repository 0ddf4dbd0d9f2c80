"""What each command prints with `--json`: one document each, whose JSON Schema is in docs/schemas.

Amounts are decimal strings beside a currency; `next` is the cursor of the next page, null on the last.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final, Literal

from msgspec import Struct

from canonical_model.adapter import Check
from canonical_model.money import Money
from duecourse.flows.sync import StreamReport


class Document(Struct, frozen=True, kw_only=True):
    """One command's answer."""


class Doctor(Document, frozen=True, kw_only=True):
    """Whether the systems can be read, and what is missing."""

    checks: tuple[Check, ...]


class Initialised(Document, frozen=True, kw_only=True):
    """Where everything is."""

    home: str
    settings: str
    systems: tuple[str, ...]
    checks: tuple[Check, ...]


class DataFinding(Struct, frozen=True, kw_only=True):
    """Something about the data that a person should mend before going live."""

    system: str
    entity: str
    record: str
    finding: str
    detail: str
    remedy: str


class DataAudit(Document, frozen=True, kw_only=True):
    """What is wrong with the data."""

    findings: tuple[DataFinding, ...]


class Synced(Document, frozen=True, kw_only=True):
    """What a sync did to each stream."""

    streams: tuple[StreamReport, ...]
    findings: tuple[str, ...] = ()


class JobRow(Struct, frozen=True, kw_only=True):
    """One piece of work: a month of one entity's past."""

    id: str
    flow: str
    system: str
    entity: str
    partition: str
    state: Literal["done", "failed"]
    scheduled: str
    attempts: int
    progress: str


class BackFilled(Document, frozen=True, kw_only=True):
    """What was filled in, newest month first."""

    jobs: tuple[JobRow, ...]


class QuarantineRow(Struct, frozen=True, kw_only=True):
    """A source record that could not be read."""

    id: str
    system: str
    entity: str
    stream: str
    native_key: tuple[str, ...]
    reason: str
    customer: str
    seen_at: str
    payload: str | None = None


class Quarantine(Document, frozen=True, kw_only=True):
    """What waits for a person or for a better reading."""

    records: tuple[QuarantineRow, ...]
    next: str | None = None


class Items(Document, frozen=True, kw_only=True):
    """Open items in the canonical wire format."""

    items: tuple[dict[str, Any], ...]
    as_of: date
    next: str | None = None


class AgedAmount(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One aging bucket: days overdue from and to, both included; null is without end."""

    from_: int | None
    to: int | None
    amount: str


class AgedRow(Struct, frozen=True, kw_only=True):
    """The aging of one key; `total` is the sum of the buckets, total + unapplied is what ties out."""

    key: str
    currency: str
    buckets: tuple[AgedAmount, ...]
    unapplied: str
    total: str
    #: something of this key could not be read or has no due date
    incomplete: bool


class EliminatedRow(Struct, frozen=True, kw_only=True):
    """Debt between two legal entities of the group, left out of the group's total."""

    entity: str
    partner: str
    functional: Money
    group: Money | None


class Aged(Document, frozen=True, kw_only=True):
    """Aging, with what was eliminated between entities of the group."""

    as_of: date
    rows: tuple[AgedRow, ...]
    eliminated: tuple[EliminatedRow, ...]
    findings: tuple[str, ...] = ()


class ReasonRow(Struct, frozen=True, kw_only=True):
    """One reason, with the rule that gave it and what it looked at."""

    rule: str
    text: str
    evidence: tuple[str, ...]


class DecisionRow(Struct, frozen=True, kw_only=True):
    """The move for one account."""

    account: str
    name: str
    system: str
    entity: str
    move: str
    next_step: str
    reasons: tuple[ReasonRow, ...]
    score: Money
    items: tuple[str, ...]


class Assessed(Document, frozen=True, kw_only=True):
    """What was decided for every account, and how many cash applications were proposed."""

    as_of: date
    batch: int
    decisions: tuple[DecisionRow, ...]
    changed: int
    proposed: int


class Worked(Document, frozen=True, kw_only=True):
    """Accounts by value at risk, in the group currency where a rate exists."""

    accounts: tuple[DecisionRow, ...]
    next: str | None = None
    findings: tuple[str, ...] = ()


class Explained(Document, frozen=True, kw_only=True):
    """Why an account has the move it has: the decision and all it looked at."""

    account: DecisionRow
    customer: dict[str, Any]
    items: tuple[dict[str, Any], ...]
    holds: tuple[dict[str, Any], ...]
    promises: tuple[dict[str, Any], ...]
    disputes: tuple[dict[str, Any], ...]
    notes: tuple[dict[str, Any], ...]
    quarantined: tuple[QuarantineRow, ...]


class StepRow(Struct, frozen=True, kw_only=True):
    """One request to the ERP, and how far it got; of a proposal, one that it would be."""

    reference: str
    kind: str
    state: str
    native: dict[str, str]
    name: str = ""
    #: the ERP's words or ours about it
    said: str = ""


class WriteBackRow(Struct, frozen=True, kw_only=True):
    """One act and how far it got."""

    id: str
    operation: str
    system: str
    entity: str
    customer: str
    state: str
    act: dict[str, Any]
    lands_in: str
    screen: str
    steps: tuple[StepRow, ...]
    lost: tuple[str, ...]
    proposer: str
    proposed_at: str
    because: str
    approvers: tuple[str, ...] = ()
    #: why it stands where it stands
    said: str = ""


class WriteBacks(Document, frozen=True, kw_only=True):
    """Write-backs, newest first."""

    write_backs: tuple[WriteBackRow, ...]
    next: str | None = None


class Recorded(Document, frozen=True, kw_only=True):
    """A record of ours, and the write-backs it proposes; `findings` says why there are none."""

    record: dict[str, Any]
    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...] = ()


class ModeRow(Struct, frozen=True, kw_only=True):
    """What may be written to one entity of one system."""

    system: str
    entity: str
    operation: str
    mode: str
    #: whoever set it answers for what `auto` sends
    set_by: str = ""


class CeilingRow(Struct, frozen=True, kw_only=True):
    """How much may go out without a person, and how much did today."""

    system: str
    entity: str
    operation: str
    per: Literal["run", "day"]
    count: int
    accounts: int
    #: in each currency by itself
    amount: str
    used_count: int
    used_accounts: int
    used_amounts: tuple[Money, ...]


class WriteModes(Document, frozen=True, kw_only=True):
    """Write modes; what is not listed is off."""

    modes: tuple[ModeRow, ...]
    #: one global stop, honoured before each send
    stopped: bool = False
    why: str = ""
    #: of operations in mode `auto`
    ceilings: tuple[CeilingRow, ...] = ()
    #: systems that this store may not write to, and why
    unbound: tuple[str, ...] = ()


class Adopted(Document, frozen=True, kw_only=True):
    """The tenants that this store writes to from now on."""

    systems: tuple[str, ...]
    #: those of them that were bound anew
    bound: tuple[str, ...]
    #: since when what the store says about sends is not the whole story; empty if it never lost any
    lost_commits_at: str = ""


class WrittenBack(Document, frozen=True, kw_only=True):
    """What a run of sending did."""

    #: how often a step came to a state
    steps: dict[str, int]
    approved: int
    #: acts whose undo was confirmed
    withdrawn: int
    #: proposals to take back the part that took effect of what is all or nothing
    withdrawals_proposed: int
    needs_a_person: bool
    #: when the next step is due that waits for time alone
    next_due: str | None = None


class TieOutRow(Struct, frozen=True, kw_only=True):
    """The subledger beside its control account."""

    system: str
    entity: str
    gl_account: str
    currency: str
    subledger: str
    control_account: str
    difference: str


class DifferenceRow(Struct, frozen=True, kw_only=True, rename={"class_": "class"}):
    """Why a subledger and its control account differ."""

    class_: str
    system: str
    entity: str
    amount: Money
    detail: str
    items: tuple[str, ...]


class CountedRow(Struct, frozen=True, kw_only=True):
    """A record or value of ours that the ERP shows differently."""

    system: str
    entity: str
    write_back: str
    reference: str
    finding: str
    detail: str


class Reconciled(Document, frozen=True, kw_only=True):
    """The tie-out, and what we wrote beside what the ERPs show."""

    rows: tuple[TieOutRow, ...]
    differences: tuple[DifferenceRow, ...]
    #: records of ours that the ERP has not exactly once, as we wrote them
    duplicates: tuple[CountedRow, ...] = ()
    #: values of ours that somebody changed since
    assignments: tuple[CountedRow, ...] = ()
    #: how many records and values of ours were looked for
    counted: int = 0


class AuditVerified(Document, frozen=True, kw_only=True):
    """Whether the audit chain is whole."""

    ok: bool
    entries: int
    first_broken: int | None


class Simulated(Document, frozen=True, kw_only=True):
    """Where a simulated ERP listens."""

    system: str
    address: str
    credentials: dict[str, str]
    entities: tuple[str, ...]
    report: tuple[dict[str, Any], ...] = ()


class DemoSystem(Struct, frozen=True, kw_only=True):
    """What was read from one system."""

    name: str
    entities: int
    customers: int
    open_items: int
    synced_rows: int


class DemoMoves(Struct, frozen=True, kw_only=True):
    """How many accounts got which move."""

    push: int
    pause: int
    escalate: int


class DemoWriteBacks(Struct, frozen=True, kw_only=True):
    """How far the write-backs of one operation got."""

    system: str
    operation: str
    proposed: int
    confirmed: int = 0
    handed_over: int = 0
    refused: int = 0
    unknown: int = 0
    needs_human: int = 0
    #: acts of which every record was seen on the ERP's own screens
    on_screen: int = 0
    #: acts that an approved undo took back
    taken_back: int = 0


class DemoBooks(Struct, frozen=True, kw_only=True):
    """A group total of ours beside the simulated books, which no adapter can influence."""

    currency: str
    #: document: all that is open in this currency; group: everything in the group's currency, without intercompany
    basis: Literal["document", "group"]
    group_total: str
    simulated_books: str
    difference: str


class Demonstrated(Document, frozen=True, kw_only=True):
    """What the demonstration did."""

    systems: tuple[DemoSystem, ...]
    accounts: DemoMoves
    write_backs: tuple[DemoWriteBacks, ...]
    tie_out: tuple[TieOutRow, ...]
    tie_out_after_writing: tuple[TieOutRow, ...]
    books: tuple[DemoBooks, ...]
    #: SAP has no service that resets a clearing: an accountant did, on the ERP's own screen
    clearings_reset_by_hand: int
    #: nothing in the simulated books differs from before the first write but documents and those that reverse them
    books_as_before_after_undo: bool
    #: rows that a second sync changed
    second_sync_changed: int
    data_findings: int
    seconds: float


class CrashedProfile(Struct, frozen=True, kw_only=True):
    """In how many schedules of one kind of ERP something was breached."""

    profile: str
    schedules: int
    duplicates: int
    lost: int
    phantom: int
    out_of_order: int
    seconds: float
    #: what was seen, and the command that shows it again
    failures: tuple[str, ...] = ()


class CrashedMutants(Struct, frozen=True, kw_only=True):
    """Faults planted into the protocol, and which of them were found; all of them, or the proof proves nothing."""

    planted: int
    killed: int
    #: per fault: name, profile, after how many schedules, at which seed, as which breach
    by: tuple[dict[str, Any], ...]
    survived: tuple[str, ...]


class NaiveClient(Struct, frozen=True, kw_only=True):
    """In how many schedules of the same world a plain client wrote something twice."""

    client: str
    profile: str
    schedules: int
    duplicated: int


class CrashProof(Document, frozen=True, kw_only=True):
    """The write-back machine in a world of crashes."""

    profiles: tuple[CrashedProfile, ...]
    exhaustive: tuple[CrashedProfile, ...]
    mutants: CrashedMutants | None
    naive: tuple[NaiveClient, ...]
    seed: int


#: command → the document it prints
DOCUMENTS: Final[Mapping[str, type[Document]]] = {
    "adopt": Adopted,
    "aging": Aged,
    "assess": Assessed,
    "audit-data": DataAudit,
    "audit-verify": AuditVerified,
    "backfill": BackFilled,
    "crash": CrashProof,
    "demo": Demonstrated,
    "doctor": Doctor,
    "explain": Explained,
    "init": Initialised,
    "items": Items,
    "quarantine": Quarantine,
    "reconcile": Reconciled,
    "record": Recorded,
    "simulate": Simulated,
    "sync": Synced,
    "worklist": Worked,
    "write-backs": WriteBacks,
    "write-backs-send": WrittenBack,
    "writes": WriteModes,
}
