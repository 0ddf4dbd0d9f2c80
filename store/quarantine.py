"""What could not be read waits here, with its payload, for a better reading or for a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, exists, func, literal, or_, select, update
from sqlalchemy.dialects import postgresql

from canonical_model.adapter import STREAM_OF, Quarantined, ReadEnd
from canonical_model.identity import RecordId
from store.reading import Reading
from store.schema import QUARANTINE
from store.session import Session
from store.shapes import Shape
from store.stage_tables import REJECTED, analyze, stage

#: the most rows one question returns
MOST_ROWS = 10_000
_CONTENT = ("entity", "reason", "customer_number", "payload")


def merge(
    session: Session, reading: Reading, *, end: ReadEnd, came: Iterable[Shape[Any]], rejected: bool
) -> tuple[dict[str, int], bool]:
    """Keep what was rejected, let go what was read well: rejected records per stream, and whether anything moved."""
    moved = _keep(session, reading) if rejected else 0
    if _some_wait(session, reading):
        moved += sum(_released_by(session, reading, shape=shape) for shape in came)
        if reading.mode == "full" and end.completeness == "complete":
            moved += _cleared(session, reading)
    return _per_stream(session) if rejected else {}, bool(moved)


def _per_stream(session: Session) -> dict[str, int]:
    per_stream = select(REJECTED.c.stream, func.count()).group_by(REJECTED.c.stream)
    return {row[0]: row[1] for row in session.connection.execute(per_stream)}


def _some_wait(session: Session, reading: Reading) -> bool:
    waiting = exists().where(QUARANTINE.c.system == reading.system)
    return bool(session.connection.execute(select(waiting)).scalar())


def _collapse(session: Session) -> None:
    later = REJECTED.alias("later")
    again = exists().where(later.c.id == REJECTED.c.id, later.c.n > REJECTED.c.n)
    session.connection.execute(delete(REJECTED).where(again))
    analyze(session.connection, (REJECTED,))


def _keep(session: Session, reading: Reading) -> int:
    """Write the rejected ones; one that is rejected as before stays as it is, with the day it was first seen."""
    _collapse(session)
    told = (literal(reading.system), literal(session.now()), literal(reading.feed), literal(reading.entity))
    columns = ("id", "stream", "native_key", *_CONTENT)
    names = (*columns, "system", "seen_at", "feed", "read_for")
    rows = select(*(REJECTED.c[name] for name in columns), *told)
    written = postgresql.insert(QUARANTINE).from_select(names, rows)
    differs = or_(*(QUARANTINE.c[name] != written.excluded[name] for name in (*_CONTENT, "feed", "read_for")))
    replaced = {name: written.excluded[name] for name in (*_CONTENT, "seen_at", "feed", "read_for")}
    upsert = written.on_conflict_do_update(index_elements=["id"], set_=replaced, where=differs)
    return session.affected(upsert)


def _released_by(session: Session, reading: Reading, *, shape: Shape[Any]) -> int:
    staged = stage(shape)
    here = (QUARANTINE.c.system == reading.system, QUARANTINE.c.stream == STREAM_OF[shape.kind])
    read_well = QUARANTINE.c.native_key.in_(select(staged.c.native_key))
    return session.affected(delete(QUARANTINE).where(*here, read_well, ~_again(QUARANTINE)))


def _cleared(session: Session, reading: Reading) -> int:
    same = (
        QUARANTINE.c.system == reading.system,
        QUARANTINE.c.feed == reading.feed,
        QUARANTINE.c.read_for == reading.entity,
        session.within(QUARANTINE, shared=True),
    )
    return session.affected(delete(QUARANTINE).where(*same, ~_again(QUARANTINE)))


def _again(table: Table) -> Any:  # noqa: ANN401 - a condition
    return exists().where(REJECTED.c.id == table.c.id)


class QuarantineReads(Session):
    """The repository's part about quarantine."""

    def quarantine(self, *, after: RecordId | None = None, limit: int = 1000) -> Sequence[Quarantined]:
        names = Quarantined.__struct_fields__
        wanted = select(*(QUARANTINE.c[name] for name in names)).where(self.within(QUARANTINE))
        wanted = wanted.where(QUARANTINE.c.id > after) if after is not None else wanted
        wanted = wanted.order_by(QUARANTINE.c.id).limit(max(0, min(limit, MOST_ROWS)))
        rows = self.connection.execute(wanted).mappings()
        return [Quarantined(**{**row, "native_key": tuple(row["native_key"])}) for row in rows]

    def quarantine_payload(self, record: RecordId) -> bytes:
        """The record as the source sent it; LookupError if it does not wait here."""
        wanted = select(QUARANTINE.c.payload).where(self.within(QUARANTINE), QUARANTINE.c.id == record)
        payload = self.connection.execute(wanted).scalar_one_or_none()
        if payload is None:
            raise LookupError(f"record {record} is not in quarantine")
        return bytes(payload)

    def forget_payloads(self, *, before: datetime) -> int:
        """Empty the payloads of records that were seen before an instant (their retention is over); how many."""
        self.lock()
        old = (QUARANTINE.c.seen_at < before, func.length(QUARANTINE.c.payload) > 0)
        emptied = update(QUARANTINE).where(self.within(QUARANTINE), *old).values(payload=b"")
        count = self.affected(emptied)
        if count:
            self.note("forget payloads", "quarantine", detail=f"{count} seen before {before.isoformat()}")
        return count
