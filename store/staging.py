"""Pages of one feed on their way in: copied into temporary tables as they come, merged in one transaction at the end.

The temporary tables belong to one connection that does nothing else meanwhile: no lock is held and no transaction is
open while the source is read, and what was staged by a process that dies is gone with it. Readings that follow one
another use the same connection and its tables, emptied in between.

Most of a ledger did not change. A complete reading holds ids and hashes of what is stored in memory and stages what
differs; in others a record that is stored as it came is staged from what is stored, its keys and its hash alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import count
from typing import Any, Final, cast

import psycopg
from psycopg import sql
from psycopg.types.string import BytesBinaryDumper
from sqlalchemy import Connection, Table

from canonical_model.access import Actor, Scope
from canonical_model.adapter import STREAM_OF, Page, ReadEnd, Rejected
from canonical_model.identity import NativeKey, source_id, source_id_maker
from canonical_model.observing import Observed, RowsMerged
from canonical_model.receivables import OpenItem, SettlementLeg
from core.ports import Merged
from store import open_keys, read_states
from store.filling import tell_planner
from store.known import MOST_KNOWN, Known, known
from store.merge import Staged, merge
from store.reading import Reading
from store.session import Session
from store.shapes import SHAPES, Row, Shape
from store.stage_tables import COMMON, DELETED, KEPT, KEYS, REJECTED, create, filled, forget, stage
from store.unstorable import sift

#: rows of one COPY as psycopg takes them
_Rows = Iterable[Sequence[Any]]
#: OFFSET 0: each is looked up in the index, whatever the planner knows of the table
_STORED: Final = """
INSERT INTO {into} (n, id, native_key, row_hash)
SELECT %s + came.place, stored.id, stored.native_key, stored.row_hash
FROM unnest(%b::text[], %b::bytea[]) WITH ORDINALITY AS came (id, row_hash, place) CROSS JOIN LATERAL
(SELECT id, native_key, row_hash FROM {stored} WHERE id = came.id OFFSET 0) AS stored
WHERE stored.row_hash = came.row_hash RETURNING n
"""


class PostgresStaging:
    """`Staging` of core.ports over one connection of its own."""

    def __init__(
        self,
        connection: Connection,
        *,
        reading: Reading,
        actor: Actor,
        scope: Scope,
        now: Callable[[], datetime],
        tell: Callable[[Iterable[Observed]], None] = lambda _: None,
    ) -> None:
        self._connection = connection
        self._tell = tell
        self._reading = reading
        self._who = (actor, scope, now)
        self._session().must_allow_shared(reading.system, reading.entity)
        self._rows = 0
        self._rejected = False
        #: how many pages brought records of a kind, and how many records
        self._pages: Counter[type[Any]] = Counter()
        self._records: Counter[type[Any]] = Counter()
        self._make_id = source_id_maker(reading.system, OpenItem.KIND)
        with self._transaction():
            create(connection, COMMON)
            #: whether anything can be stored already
            self._read_before = read_states.was_read(self._session(), reading)
        #: kind → what was stored of it when it came first
        self._known: dict[type[Any], Known] = {}

    def add(self, page: Page) -> None:
        """Copy one page in; a record that PostgreSQL cannot hold goes to quarantine in its place."""
        by_kind = _by_kind(page)
        self._must_belong(by_kind)
        try:
            self._copy_page(by_kind, page)
        except (psycopg.DataError, UnicodeEncodeError, OverflowError):
            kept, unfit = sift(page, STREAM_OF)
            self._copy_page(_by_kind(kept), kept)
            self._reject(unfit)

    def unexplained(self) -> Sequence[NativeKey]:
        """Items open on one side alone, or deleted at the source, that no page explained."""
        if self._reading.mode != "changes":
            return ()
        with self._transaction():
            create(self._connection, (stage(SHAPES[OpenItem]),))
            return open_keys.unexplained(self._session(), self._reading.system, self._reading.entity)

    def merge(self, end: ReadEnd, *, reread: Sequence[NativeKey] = ()) -> Merged:
        """Write what is new or changed and sweep what a complete reading did not list, in one transaction."""
        asked = [self._make_id(key) for key in reread] if end.completeness == "complete" else []
        swept = frozenset(kind for kind in SHAPES if self._swept(kind, end))
        kinds = [
            shape
            for kind, shape in SHAPES.items()
            if kind in self._pages or kind in swept or _asked(kind, asked) or self._reset(kind)
        ]
        staged = Staged(
            kinds=kinds, pages=self._pages, records=self._records, swept=swept, asked=asked, rejected=self._rejected,
            known=self._known, unread=not self._read_before,
        )  # fmt: skip
        with self._transaction():
            merged = merge(self._session(), self._reading, end=end, staged=staged)
        tell_planner(self._connection)
        self._tell(self._observed(merged))
        return merged

    def _observed(self, merged: Merged) -> Iterator[RowsMerged]:
        for one in merged.counts:
            yield RowsMerged(
                system=self._reading.system, entity=self._reading.entity, stream=one.stream, read=one.read,
                new=one.new, changed=one.changed, deleted=one.deleted, quarantined=one.quarantined,
            )  # fmt: skip

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            with self._connection.begin():
                yield
        except BaseException:
            forget(self._connection)
            raise

    def _session(self) -> Session:
        actor, scope, now = self._who
        return Session(self._connection, actor=actor, scope=scope, now=now)

    def _swept(self, kind: type[Any], end: ReadEnd) -> bool:
        # S6: only a complete reading of everything says what is no longer there.
        return self._reading.mode == "full" and end.completeness == "complete" and kind in self._reading.sweeps

    def _lists_all(self, kind: type[Any]) -> bool:
        # Legs that are not swept go with the items they did not come with: those have to be staged.
        swept = kind in self._reading.sweeps and (
            SettlementLeg in self._reading.sweeps or not self._reading.items_bring_their_legs
        )
        return self._reading.mode == "full" and swept

    def _reset(self, kind: type[Any]) -> bool:
        return kind is SettlementLeg and self._reading.items_bring_their_legs and OpenItem in self._pages

    def _must_belong(self, by_kind: dict[type[Any], dict[str, Any]]) -> None:
        session = self._session()
        for system, entity in {(one.system, one.entity) for records in by_kind.values() for one in records.values()}:
            if system != self._reading.system:
                raise ValueError(f"a record of system {system} in a reading of {self._reading.system}")
            session.must_allow_shared(system, entity)

    def _copy_page(self, by_kind: dict[type[Any], dict[str, Any]], page: Page) -> None:
        with self._transaction():
            for kind, records in by_kind.items():
                self._copy_records(kind, records)
            self._copy_keys(KEYS, page.open_keys)
            self._copy_keys(DELETED, page.deleted_keys)
            if page.rejected:
                self._copy_rejected(page.rejected)

    def _copy_records(self, kind: type[Any], records: Mapping[str, Any]) -> None:
        shape, ids = SHAPES[kind], list(records)
        create(self._connection, (stage(shape),))
        self._pages[kind] += 1
        self._records[kind] += len(ids)
        values = list(map(shape.values, records.values()))
        digests = shape.digests(values)
        places = self._differing(shape, ids, digests) if self._read_before else range(len(ids))
        first, self._rows = self._rows + 1, self._rows + len(ids)
        if places:
            rows = _numbered(first, values, digests, places)
            self._copy(stage(shape), shape.copied(rows), types=shape.copy_types)

    def _differing(self, shape: Shape[Any], ids: Sequence[str], digests: Sequence[bytes]) -> Sequence[int]:
        """Places of those that need a row of theirs: they are not stored as they came."""
        stored = self._known_of(shape)
        if stored is not None:
            return stored.differing(ids, digests)
        as_stored = self._staged_as_stored(ids, digests, shape=shape)
        return [at for at in range(len(ids)) if at not in as_stored]

    def _known_of(self, shape: Shape[Any]) -> Known | None:
        """What is stored of a kind that the reading lists as a whole, read at its first page."""
        if self._pages[shape.kind] == 1 and self._lists_all(shape.kind):
            room = MOST_KNOWN - sum(map(len, self._known.values()))
            found = known(self._session(), self._reading, shape, most=room)
            if found is not None:
                self._known[shape.kind] = found
        return self._known.get(shape.kind)

    def _staged_as_stored(self, ids: Sequence[str], digests: Sequence[bytes], *, shape: Shape[Any]) -> set[int]:
        """Stage those that are stored as they came, from what is stored; their places."""
        staging = sql.SQL(_STORED).format(into=sql.Identifier(stage(shape).name), stored=sql.Identifier(shape.name))
        first = self._rows + 1
        with self._driver().cursor(binary=True) as cursor:
            found = {n - first for (n,) in cursor.execute(staging, (self._rows, ids, digests))}
        filled(self._connection, stage(shape), len(found))
        return found

    def _copy_keys(self, table: Table, keys: Sequence[NativeKey]) -> None:
        if keys:
            self._copy(table, ((self._make_id(key), open_keys.as_json(key)) for key in keys))

    def _reject(self, rejected: Sequence[Rejected]) -> None:
        with self._transaction():
            self._copy_rejected(rejected)

    def _copy_rejected(self, rejected: Sequence[Rejected]) -> None:
        self._rejected = True
        self._copy(REJECTED, (self._rejected_row(one) for one in rejected))
        self._copy(KEPT, ((kept,) for one in rejected for kept in self._ids_of(one)))

    def _rejected_row(self, one: Rejected) -> Row:
        self._rows += 1
        record = source_id(self._reading.system, f"rejected:{one.stream}", one.native_key)
        key = open_keys.as_json(one.native_key)
        return (self._rows, record, one.entity, one.stream, key, one.reason, one.customer_number, one.payload)

    def _ids_of(self, one: Rejected) -> Iterable[str]:
        # It could not be read, but it is there: what is known of it is not swept away.
        for kind, stream in STREAM_OF.items():
            if stream == one.stream:
                yield source_id(self._reading.system, kind.KIND, one.native_key)

    def _driver(self) -> psycopg.Connection[Any]:
        return cast("psycopg.Connection[Any]", self._connection.connection.dbapi_connection)

    def _copy(self, table: Table, rows: _Rows, *, types: Sequence[int] = ()) -> None:
        """Copy rows in: as texts, or in binary if their types are told."""
        told = f"COPY {table.name} FROM STDIN{' (FORMAT BINARY)' if types else ''}"
        with self._driver().cursor() as cursor:
            with cursor.copy(told.encode()) as copy:
                if types:
                    # psycopg knows bytes twice, and takes the kind that Python writes
                    cursor.adapters.register_dumper(bytes, BytesBinaryDumper)
                    copy.set_types(types)
                for row in rows:
                    copy.write_row(row)
            filled(self._connection, table, cursor.rowcount)


def _numbered(
    first: int, values: Sequence[Row], digests: Sequence[bytes], places: Sequence[int]
) -> Iterable[tuple[int, Row, bytes]]:
    """What stands at some places, with its number."""
    if len(places) == len(values):
        return zip(count(first), values, digests, strict=False)
    return ((first + at, values[at], digests[at]) for at in places)


def _asked(kind: type[Any], asked: Sequence[str]) -> bool:
    return kind is OpenItem and bool(asked)


def _by_kind(page: Page) -> dict[type[Any], dict[str, Any]]:
    """The page's records per kind and id: one record that several rows brought is one, the last."""
    found: defaultdict[type[Any], dict[str, Any]] = defaultdict(dict)
    for record in page.records:
        found[type(record)][record.id] = record
    return found
