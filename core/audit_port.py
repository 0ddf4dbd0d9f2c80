"""What the flows need of the store about the audit trail: looking things up in it, and proving that it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from msgspec import Struct


class AuditEntry(Struct, frozen=True, kw_only=True):
    """One link of the audit chain."""

    number: int
    at: datetime
    actor: str
    action: str
    system: str = ""
    entity: str = ""
    subject: str
    #: what was said about it; empty where that was erased
    detail: str
    hash: str
    #: what was said was about a person and is gone
    erased: bool = False


class AuditWanted(Struct, frozen=True, kw_only=True):
    """Which entries somebody looks for; empty fields ask nothing."""

    actor: str = ""
    #: the action, or the beginning of it
    action: str = ""
    #: a record's id, or the beginning of it
    subject: str = ""
    system: str = ""
    entity: str = ""
    since: datetime | None = None
    until: datetime | None = None
    #: what the texts hold, in any case of letters
    text: str = ""


class Head(Struct, frozen=True, kw_only=True):
    """The end of the chain."""

    number: int
    hash: bytes


class AuditVerdict(Struct, frozen=True, kw_only=True):
    """Whether the audit chain is whole."""

    ok: bool
    entries: int
    first_broken: int | None
    #: how that one was broken, in words
    how: str = ""


class Unproven(Struct, frozen=True, kw_only=True):
    """A record of which the chain does not say that it was ever put there so."""

    kind: str
    id: str
    why: str


class AuditTrail(Protocol):
    """The audit trail as it is read."""

    def audit(self, *, after: int = 0, limit: int = 1000) -> Sequence[AuditEntry]:
        """Entries in scope, the oldest first."""
        ...

    def audit_page(self, wanted: AuditWanted, *, before: int | None, limit: int) -> Sequence[AuditEntry]:
        """Entries in scope that are looked for, the newest first, those before a number."""
        ...

    def audit_head(self) -> Head | None:
        """The end of the chain; None before its first entry."""
        ...

    def audit_anchor(self, number: int, line: str) -> None:
        """Say in the chain that its end was written down outside, and as which line."""
        ...

    def audit_restored(self, backup: str, detail: str) -> None:
        """Say in the chain that it is a restored one, and out of which backup."""
        ...

    def verify_audit(self, anchors: Sequence[Head] = ()) -> AuditVerdict:
        """Whether the whole chain is unbroken and holds every end that is known from outside."""
        ...

    def unproven(self, *, limit: int) -> Sequence[Unproven]:
        """Decisions, messages, approvals and write-backs that do not stand in the chain as they stand in the store."""
        ...
