"""Whether the records stand in the audit chain as they stand in the store: asked of the database, kind by kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, String, Table, and_, cast, exists, func, literal, or_, select
from sqlalchemy.dialects.postgresql import BYTEA

from core.audit_port import Unproven
from store.schema import APPROVAL, AUDIT, AUDIT_TEXT, ENGINE_KINDS, TABLES, WRITE_STEP

#: the entry that stands for a record's versions after something of them was erased
ERASE_RECORDS: Final = "erase records"


def unproven(connection: Connection, *, limit: int) -> Iterator[Unproven]:
    """Records that no entry stands for, at most so many of a kind."""
    for kind in ENGINE_KINDS:
        for table in TABLES[kind]:
            for found in connection.execute(_versions(kind, table).limit(limit)).scalars():
                yield Unproven(kind=kind, id=found, why="no entry says that this version of it was kept")
    for found in connection.execute(_steps().limit(limit)).scalars():
        yield Unproven(kind="write step", id=found, why="no entry says that it came into this state")
    for found in connection.execute(_approvals().limit(limit)).scalars():
        yield Unproven(kind="approval", id=found, why="no version of what it approves has it")


def _versions(kind: str, table: Table) -> Select[Any]:
    put = and_(AUDIT.c.action == f"put {kind}", or_(_plain(table), _sealed(table), AUDIT_TEXT.c.key == b""))
    erased = and_(AUDIT.c.action == ERASE_RECORDS, _plain(table))
    joined = AUDIT.outerjoin(AUDIT_TEXT, AUDIT_TEXT.c.number == AUDIT.c.number)
    stands = select(literal(1)).select_from(joined).where(AUDIT.c.subject == table.c.id, or_(put, erased))
    return select(table.c.id).where(~stands.correlate(table).exists()).order_by(table.c.sk)


def _plain(table: Table) -> ColumnElement[bool]:
    return AUDIT.c.content == func.encode(table.c.row_hash, "hex")


def _sealed(table: Table) -> ColumnElement[bool]:
    under_key = func.sha256(cast(AUDIT_TEXT.c.key, BYTEA).op("||")(table.c.row_hash))
    return AUDIT.c.content == literal("sealed:", String).concat(func.encode(under_key, "hex"))


def _steps() -> Select[Any]:
    """Steps whose newest entry names another state."""
    joined = AUDIT.outerjoin(AUDIT_TEXT, AUDIT_TEXT.c.number == AUDIT.c.number)
    newest = select(func.coalesce(AUDIT_TEXT.c.text, AUDIT.c.detail), AUDIT_TEXT.c.key).select_from(joined)
    newest = newest.where(AUDIT.c.subject == WRITE_STEP.c.id, AUDIT.c.action == "write step")
    last = newest.order_by(AUDIT.c.number.desc()).limit(1).correlate(WRITE_STEP).subquery("last").lateral()
    said, key = last.c[0], last.c[1]
    stands = or_(said.startswith(WRITE_STEP.c.state), key == b"")
    return select(WRITE_STEP.c.id).where(~exists().select_from(last).where(stands)).order_by(WRITE_STEP.c.id)


def _approvals() -> Select[Any]:
    """Approvals that no version of what they approve bears."""
    borne = [
        exists().where(
            table.c.id == APPROVAL.c.write_back,
            table.c.record["record"]["approvals"].op("@>")(
                func.jsonb_build_array(
                    func.jsonb_build_object("approver", APPROVAL.c.approver, "input_hash", APPROVAL.c.input_hash)
                )
            ),
        )
        for kind in ("write_back", "approval_request")
        for table in TABLES[kind]
    ]
    return select(APPROVAL.c.write_back).where(~or_(*borne)).order_by(APPROVAL.c.write_back)
