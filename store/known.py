"""Ids and hashes of what is stored of a kind, in memory while a complete reading comes.

They tell what came as it is stored, and what did not come, without a question or a row in the database for either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

import psycopg
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.dialects import postgresql

from canonical_model.adapter import STREAM_OF
from canonical_model.errors import Retry
from canonical_model.identity import RecordId, source_id
from store.reading import Reading
from store.schema import BATCH, QUARANTINE, current, history
from store.session import Session
from store.shapes import Shape
from store.stage_ranges import in_range, owned

#: rows of all kinds that one reading holds in memory, some 200 bytes each; beyond, the store is asked page by page
MOST_KNOWN: Final = 1_000_000
#: rows that are fetched at once: a COPY, which gives them one at a time, takes twice as long
_FETCHED: Final = 20_000
#: the hash of what has to be staged though it is as stored
_TO_STAGE: Final = b""


class Known:
    """The rows of one kind in a reading's range as they were stored when its first page came."""

    def __init__(self, stored: dict[str, bytes], *, newest_batch: int) -> None:
        #: those that did not come yet
        self._stored = stored
        self._newest_batch = newest_batch
        self._many = len(stored)
        self._came: list[str] = []
        self._staged: set[str] = set()

    def __len__(self) -> int:
        return self._many

    def differing(self, ids: Sequence[str], digests: Sequence[bytes]) -> Sequence[int]:
        """Places of a page's records that are not stored as they came, or came before."""
        take = self._stored.pop
        was = [take(one, None) for one in ids]
        self._came += ids
        if was == digests:
            return ()
        places = [place for place, digest in enumerate(digests) if was[place] != digest]
        self._staged.update(ids[place] for place in places)
        return places

    def same(self) -> list[str]:
        """Ids of those that came as they are stored, and once."""
        return [one for one in self._came if one not in self._staged]

    def unlisted(self) -> list[str]:
        """Ids of those that did not come."""
        return list(self._stored)

    def must_be_unmoved(self, session: Session, reading: Reading, shape: Shape[Any]) -> None:
        """Retry where another reading changed meanwhile what came as it had been stored."""
        if _newest_batch(session) == self._newest_batch:
            return
        before = history(shape)
        moved = select(before.c.id).where(before.c.recorded_to > self._newest_batch)
        moved = moved.where(*owned(session, before, reading)).order_by(before.c.id)
        same = set(self.same())
        for record in session.connection.execute(moved).scalars():
            if record in same:
                raise Retry(
                    "another reading of the same records was merged meanwhile; nothing of this one was taken",
                    system=reading.system, entity=reading.entity, record=record, remedy="read again",
                )  # fmt: skip


def known(session: Session, reading: Reading, shape: Shape[Any], *, most: int) -> Known | None:
    """What is stored of a kind in the range that a reading is to list; None where that is more than so many rows."""
    newest = _newest_batch(session)
    now = current(shape)
    ranged = (*owned(session, now, reading), in_range(now, reading, kind=shape.kind))
    stored = _read(session, [now.c.id, now.c.row_hash], ranged, limit=most + 1)
    if len(stored) > most:
        return None
    for waiting in _waiting(session, reading, shape):
        # read well, it is let go by what is staged
        if waiting in stored:
            stored[waiting] = _TO_STAGE
    return Known(stored, newest_batch=newest)


def _read(
    session: Session, columns: Sequence[ColumnElement[Any]], where: Sequence[ColumnElement[bool]], *, limit: int
) -> dict[str, bytes]:
    wanted = select(*columns).where(*where).limit(limit)
    dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]  # untyped in SQLAlchemy
    told = wanted.compile(dialect=dialect, compile_kwargs={"literal_binds": True})
    driver = cast("psycopg.Connection[Any]", session.connection.connection.dbapi_connection)
    stored: dict[str, bytes] = {}
    with driver.cursor("known", binary=True) as cursor:
        cursor.execute(str(told).encode())
        while rows := cursor.fetchmany(_FETCHED):
            stored.update(rows)
    return stored


def _waiting(session: Session, reading: Reading, shape: Shape[Any]) -> list[RecordId]:
    here = (QUARANTINE.c.system == reading.system, QUARANTINE.c.stream == STREAM_OF[shape.kind])
    keys = session.connection.execute(select(QUARANTINE.c.native_key).where(*here)).scalars()
    return [source_id(reading.system, shape.kind.KIND, tuple(key)) for key in keys]


def _newest_batch(session: Session) -> int:
    return int(session.connection.execute(select(func.max(BATCH.c.number))).scalar() or 0)
