"""What the commands of the audit trail print."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from duecourse.documents.base import Document


class AnchorRow(Struct, frozen=True, kw_only=True):
    """A file of anchors, and whether it can be believed."""

    file: str
    ok: bool
    anchors: int
    #: the newest entry that it tells of, and since when
    newest: int
    at: datetime | None
    #: how often later entries were given up because a backup was restored
    restored: int
    #: what is wrong with it
    detail: str


class UnprovenRow(Struct, frozen=True, kw_only=True):
    """A record that does not stand in the chain as it stands in the store."""

    kind: str
    id: str
    why: str


class AuditVerified(Document, frozen=True, kw_only=True):
    """Whether the audit chain is whole, holds what was written down outside, and proves the records."""

    ok: bool
    entries: int
    first_broken: int | None
    #: how that entry was broken
    how: str = ""
    #: newest entries that no anchor tells of: only the chain itself vouches for them
    beyond_anchors: int = 0
    anchors: tuple[AnchorRow, ...] = ()
    unproven: tuple[UnprovenRow, ...] = ()


class AuditAnchored(Document, frozen=True, kw_only=True):
    """The end of the chain as it was written down outside; no files where nothing was added since."""

    number: int
    at: datetime | None
    files: tuple[str, ...]
    #: file and why it could not be written
    failed: tuple[str, ...]


class AuditEntryRow(Struct, frozen=True, kw_only=True):
    """One entry: who did what to which record, when, and what was said about it."""

    number: int
    at: datetime
    actor: str
    action: str
    system: str
    entity: str
    subject: str
    detail: str
    #: what was said was about a person, and was erased
    erased: bool
    hash: str


class AuditEntries(Document, frozen=True, kw_only=True):
    """Entries, the newest first, and the cursor of the next page."""

    entries: tuple[AuditEntryRow, ...]
    next: str | None = None
