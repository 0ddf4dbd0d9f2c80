"""What the operator's commands print: backups, restores, erasures, retention, bundles for support."""

from __future__ import annotations

from datetime import datetime

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
