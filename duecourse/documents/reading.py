"""What the commands of setting up and reading print."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from msgspec import Struct

from canonical_model.adapter import Check
from duecourse.documents.base import Document
from duecourse.flows.sync import StreamReport


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
    """One piece of work: a flow, a part of one, or a month of one entity's past."""

    id: str
    flow: str
    system: str
    entity: str
    partition: str
    state: Literal["waiting", "running", "done", "failed", "cancelled"]
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


class ReadStateRow(Struct, frozen=True, kw_only=True):
    """How the readings of one feed of one entity went."""

    system: str
    entity: str
    feed: str
    completeness: str
    reason: str
    complete_at: str | None
    attempted_at: str
    failure: str
    open_count: int


class ReadStates(Document, frozen=True, kw_only=True):
    """How far each feed of each entity was read."""

    states: tuple[ReadStateRow, ...]
