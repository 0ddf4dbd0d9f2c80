"""Which stored rows a reading speaks of: those of its system and entity, and as far back as it was asked."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, or_, true

from canonical_model.collecting import Hold
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from store.reading import Reading
from store.schema import TABLES
from store.session import Session


def owned(session: Session, rows: Table, reading: Reading) -> list[ColumnElement[bool]]:
    """Rows of the reading's system and entity in scope that are the ERP's and not ours."""
    owned = [rows.c.system == reading.system, session.within(rows, shared=True)]
    if reading.entity:
        owned.append(rows.c.entity == reading.entity)
    return [*owned, rows.c.set_by == "erp"] if rows in TABLES[Hold.KIND] else owned


def in_range(rows: Table, reading: Reading, *, kind: type[Any]) -> ColumnElement[bool]:
    """What a reading from `history_from` on lists at all: open items and what was settled since."""
    if reading.history_from is None or kind not in {OpenItem, Settlement, SettlementLeg}:
        return true()
    recent = rows.c.settled_on >= reading.history_from
    return or_(rows.c.open_minor != 0, recent) if kind is OpenItem else recent
