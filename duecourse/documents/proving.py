"""What the commands that prove something print: tie-out, crashes, conformance."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


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


class Simulated(Document, frozen=True, kw_only=True):
    """Where a simulated ERP listens."""

    system: str
    address: str
    credentials: dict[str, str]
    entities: tuple[str, ...]
    report: tuple[dict[str, Any], ...] = ()


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


class ConformedCell(Struct, frozen=True, kw_only=True):
    """One cell of an adapter's matrix, as it was observed and as it claims."""

    level: str
    finality: str = ""
    read_back: bool = False
    #: native, and where it is written effected and read back
    counts: bool = False


class ExemptedRule(Struct, frozen=True, kw_only=True):
    """A rule that an adapter does not claim to keep."""

    rule: str
    reason: str


class FailedRule(Struct, frozen=True, kw_only=True):
    """A rule that an adapter claims and does not keep."""

    rule: str
    says: str
    why: str


class ConformedAdapter(Struct, frozen=True, kw_only=True):
    """One adapter before the rules."""

    adapter: str
    cells: dict[str, ConformedCell]
    #: how many rules are done and kept
    passed: int
    exempted: tuple[ExemptedRule, ...]
    failed: tuple[FailedRule, ...]
    #: rules it is exempt from, although it keeps them
    needless: tuple[str, ...]
    #: cells that count, of all
    counted: int
    of: int


class Conformed(Document, frozen=True, kw_only=True):
    """Which rules the adapters keep, and what they may claim."""

    adapters: tuple[ConformedAdapter, ...]
    seconds: float
