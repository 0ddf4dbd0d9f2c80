"""What the operator's commands print: backups, restores, erasures, retention, bundles for support."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from duecourse.documents.base import Document


class BackedUp(Document, frozen=True, kw_only=True):
    """A backup that was made."""

    ok: bool
    path: str
    #: of all tables
    rows: int
    tables: int
    revision: str
    taken_at: datetime
    #: entries of the audit chain
    entries: int
    bytes: int
    sha256: str


class Restored(Document, frozen=True, kw_only=True):
    """A store that was put back. Nothing is written or sent from it until somebody adopts it."""

    ok: bool
    path: str
    rows: int
    #: as it was backed up, and as it is now
    from_revision: str
    revision: str
    taken_at: datetime
    entries: int
    #: whether the audit chain is whole
    chain_whole: bool
    #: entries that were known after the backup was made, and that it does not have
    given_up: int
    #: what is to be done before anything goes out
    next: str


class ErasedRow(Struct, frozen=True, kw_only=True):
    """So many versions of records of one kind that do not name the person any more."""

    what: str
    count: int


class KeptRow(Struct, frozen=True, kw_only=True):
    """What still names the person here, why, and until when."""

    kind: str
    id: str
    why: str
    #: the last day on which a law wants it kept; None: until what is said under `why` is done
    until: date | None


class NativeRow(Struct, frozen=True, kw_only=True):
    """A record of an ERP or CRM that still names the person: it is to be erased there."""

    system: str
    what: str
    key: tuple[str, ...]
    url: str


class Erased(Document, frozen=True, kw_only=True):
    """What was erased of a person, what was kept, and what others still hold."""

    ok: bool
    preview: bool
    persons: tuple[str, ...]
    #: rows that were changed, or would be
    rows: int
    erased: tuple[ErasedRow, ...]
    kept: tuple[KeptRow, ...]
    native: tuple[NativeRow, ...]
    #: records that hold a part of the name: a person looks at them
    look_at: tuple[str, ...]
    #: what this store cannot reach
    elsewhere: tuple[str, ...]


class RetentionRow(Struct, frozen=True, kw_only=True):
    """One class of records: how many days it is kept, and what was emptied of it."""

    what: str
    #: 0: for ever
    days: int
    emptied: int
    #: older than that, and kept since a law wants them or somebody still works on them
    kept: int
    why: str


class RetentionApplied(Document, frozen=True, kw_only=True):
    """What was kept long enough and is empty now."""

    preview: bool
    rows: tuple[RetentionRow, ...]


class Bundled(Document, frozen=True, kw_only=True):
    """A support bundle that was made."""

    ok: bool
    path: str
    #: how many files it holds
    rows: int
    files: tuple[str, ...]
    bytes: int
