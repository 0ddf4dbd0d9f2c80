"""Reading the audit trail: its entries by what somebody looks for, and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, Select, func, select

from core.audit_port import AuditEntry, AuditVerdict, AuditWanted, Head, Unproven
from store.audit import verify
from store.audit_records import unproven
from store.audit_texts import is_sealed
from store.schema import AUDIT, AUDIT_HEAD, AUDIT_TEXT
from store.session import Session

#: the most audit entries one question returns
MOST_ENTRIES: Final = 10_000


class AuditReads(Session):
    """The repository's part about the audit trail."""

    def audit(self, *, after: int = 0, limit: int = 1000) -> Sequence[AuditEntry]:
        """Entries about what is in scope, oldest first; entries about no entity only for whoever sees all of them."""
        wanted = self._entries().where(AUDIT.c.number > after).order_by(AUDIT.c.number)
        return self._made(wanted, limit)

    def audit_page(self, wanted: AuditWanted, *, before: int | None, limit: int) -> Sequence[AuditEntry]:
        """Entries about what is in scope that are looked for, the newest first."""
        asked = self._entries().where(*_conditions(wanted))
        asked = asked if before is None else asked.where(AUDIT.c.number < before)
        return self._made(asked.order_by(AUDIT.c.number.desc()), limit)

    def audit_head(self) -> Head | None:
        row = self.connection.execute(select(AUDIT_HEAD.c.number, AUDIT_HEAD.c.hash)).one_or_none()
        return None if row is None else Head(number=row.number, hash=bytes(row.hash))

    def audit_anchor(self, number: int, line: str) -> None:
        """Say in the chain that its end was written down outside."""
        self.note("audit anchor", str(number), detail=line)

    def audit_restored(self, backup: str, detail: str) -> None:
        """Say in the chain that it is a restored one, and out of which backup."""
        self.note("restore", backup, detail=detail)

    def verify_audit(self, anchors: Sequence[Head] = ()) -> AuditVerdict:
        """Whether the whole chain is unbroken, entries outside the scope included."""
        return verify(self.connection, anchors)

    def unproven(self, *, limit: int) -> Sequence[Unproven]:
        """Records of the whole store that the chain does not prove, at most so many of a kind."""
        return list(unproven(self.connection, limit=limit))

    def _entries(self) -> Select[Any]:
        joined = AUDIT.outerjoin(AUDIT_TEXT, AUDIT_TEXT.c.number == AUDIT.c.number)
        return select(AUDIT, AUDIT_TEXT.c.text, AUDIT_TEXT.c.key).select_from(joined).where(self.within(AUDIT))

    def _made(self, wanted: Select[Any], limit: int) -> Sequence[AuditEntry]:
        rows = self.connection.execute(wanted.limit(max(0, min(limit, MOST_ENTRIES))))
        return [_entry(row) for row in rows]


def _entry(row: Row[Any]) -> AuditEntry:
    apart = is_sealed(row.detail)
    return AuditEntry(
        number=row.number, at=row.at, actor=row.actor, action=row.action, system=row.system, entity=row.entity,
        subject=row.subject, detail=(row.text or "") if apart else row.detail, hash=row.hash.hex(),
        erased=apart and row.key == b"",
    )  # fmt: skip


def _conditions(wanted: AuditWanted) -> list[ColumnElement[bool]]:
    asked = [AUDIT.c[name] == value for name in ("actor", "system", "entity") if (value := getattr(wanted, name))]
    asked += [
        AUDIT.c[name].startswith(value, autoescape=True)
        for name in ("action", "subject")
        if (value := getattr(wanted, name))
    ]
    asked += [AUDIT.c.at >= wanted.since] if wanted.since is not None else []
    asked += [AUDIT.c.at < wanted.until] if wanted.until is not None else []
    if wanted.text:
        told = func.coalesce(AUDIT_TEXT.c.text, AUDIT.c.detail)
        asked.append(told.icontains(wanted.text, autoescape=True))
    return asked
