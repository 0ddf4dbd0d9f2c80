"""The audit chain: each entry carries the hash of the one before, and the end of the chain is kept apart from it.

Whoever edits, inserts or deletes an entry, or cuts the last ones off, breaks a link that `verify` finds. Somebody who
can rewrite the whole chain and its end leaves no trace here: keep a copy of the newest hash elsewhere for that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, literal, select, true
from sqlalchemy.dialects.postgresql import Insert, insert

from core.ports import AuditVerdict
from store.schema import AUDIT, AUDIT_HEAD

#: what stands before the first entry
START: Final = bytes(32)
#: rows fetched at once while verifying
_FETCH: Final = 2_000
#: actor, action, system, entity, subject, detail, content (hash of what was written, or "")
Told = tuple[str, str, str, str, str, str, str]
_NAMES: Final = ("actor", "action", "system", "entity", "subject", "detail", "content")


def link_hash(before: bytes, number: int, at: datetime, *, told: Told) -> bytes:
    """SHA-256 over the hash before and the entry's fields."""
    return sha256(before + msgspec.msgpack.encode((number, at.astimezone(UTC).isoformat(), *told))).digest()


def append(connection: Connection, *, at: datetime, told: Told) -> None:
    """Add an entry; the caller holds the writer's lock."""
    end = connection.execute(select(AUDIT_HEAD.c.number, AUDIT_HEAD.c.hash)).one_or_none()
    number, before = (end.number + 1, end.hash) if end else (1, START)
    new = link_hash(before, number, at, told=told)
    entry = dict(zip(_NAMES, told, strict=True))
    moving = _moved_to(number, new).cte("moving")
    added = AUDIT.insert().values(number=number, at=at, prev_hash=before, hash=new, **entry)
    connection.execute(added.add_cte(moving))


def append_all(connection: Connection, *, at: datetime, told: Sequence[Told]) -> None:
    """Add entries in their order, the chain's end moved once; the caller holds the writer's lock."""
    if not told:
        return
    end = connection.execute(select(AUDIT_HEAD.c.number, AUDIT_HEAD.c.hash)).one_or_none()
    number, before = (end.number, end.hash) if end else (0, START)
    rows: list[dict[str, Any]] = []
    for one in told:
        number, earlier = number + 1, before
        before = link_hash(earlier, number, at, told=one)
        link = {"number": number, "at": at, "prev_hash": earlier, "hash": before}
        rows.append({**link, **dict(zip(_NAMES, one, strict=True))})
    connection.execute(AUDIT.insert(), rows)
    connection.execute(_moved_to(number, before))


def _moved_to(number: int, new: bytes) -> Insert:
    head = insert(AUDIT_HEAD).values(one=True, number=number, hash=new)
    moved = {"number": head.excluded.number, "hash": head.excluded.hash}
    return head.on_conflict_do_update(index_elements=["one"], set_=moved)


def verify(connection: Connection) -> AuditVerdict:
    """Walk the whole chain, its end included, as of one instant."""
    entries, before, head = 0, START, None
    for row in _chain_and_end(connection):
        head = None if row.head_number is None else (row.head_number, row.head_hash)
        if row.number is None:
            break
        if not _follows(row, entries + 1, before=before):
            return AuditVerdict(ok=False, entries=entries, first_broken=entries + 1)
        entries, before = row.number, row.hash
    whole = head == (entries, before) or (head is None and entries == 0)
    return AuditVerdict(ok=whole, entries=entries, first_broken=None if whole else entries + 1)


def _follows(row: Row[Any], number: int, *, before: bytes) -> bool:
    told = (row.actor, row.action, row.system, row.entity, row.subject, row.detail, row.content)
    linked = bool(row.number == number and row.prev_hash == before)
    return linked and link_hash(before, number, row.at, told=told) == row.hash


def _chain_and_end(connection: Connection) -> Iterator[Row[Any]]:
    # One statement, so that an entry written meanwhile shows in both or in neither.
    one = select(literal(1).label("one")).subquery()
    joined = one.outerjoin(AUDIT_HEAD, true()).outerjoin(AUDIT, true())
    head = (AUDIT_HEAD.c.number.label("head_number"), AUDIT_HEAD.c.hash.label("head_hash"))
    chain = select(AUDIT, *head).select_from(joined).order_by(AUDIT.c.number)
    with connection.execute(chain, execution_options={"yield_per": _FETCH}) as rows:
        yield from rows
