"""One reading into the store, in one transaction: work out what differs, then write exactly that.

Working it out (reads and temporary tables) happens before the writer's lock is taken; a lock per system keeps a second
merge of the same system from moving the ground meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final

import msgspec
from msgspec import Struct, structs
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Insert,
    Text,
    and_,
    cast,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    union_all,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.adapter import STREAM_OF, ReadEnd, Stream
from canonical_model.errors import Retry
from canonical_model.master_data import BankAccount, Person
from canonical_model.receivables import OpenItem, SettlementLeg
from core.ports import Counts, Merged
from store import filling, quarantine, read_states
from store.known import Known
from store.reading import Reading
from store.schema import ERASED, current, history
from store.session import Session
from store.shapes import SHAPES, Shape
from store.stage_ranges import in_range, owned
from store.stage_tables import ASKED, DIFF, GONE, KEPT, analyze, filled, stage

#: order in which streams are reported
_STREAMS: Final = tuple(dict.fromkeys(STREAM_OF.values()))


class Found(Struct, frozen=True, kw_only=True):
    """What merging one kind will do."""

    read: int
    new: int
    changed: int
    deleted: int
    #: whether nothing was stored that it could differ from: all that came is new, and no differences are put down
    first: bool = False

    @property
    def touched(self) -> bool:
        return bool(self.new or self.changed or self.deleted)


class Staged(Struct, frozen=True, kw_only=True):
    """What a reading brought, and what it says about what it did not bring."""

    kinds: Sequence[Shape[Any]]
    #: kind → how many pages brought records of it; without, there is no table of its rows
    pages: Mapping[type[Any], int]
    #: kind → how many records came, those that came again among them
    records: Mapping[type[Any], int]
    #: kinds of which everything was listed
    swept: frozenset[type[Any]]
    #: ids asked for by key
    asked: Sequence[str]
    #: whether any record was rejected
    rejected: bool
    #: kind → what was stored of it when it came first; who came so is not staged
    known: Mapping[type[Any], Known]
    #: whether no reading of the feed was merged before
    unread: bool

    def shapes(self) -> list[Shape[Any]]:
        """The kinds of which something came."""
        return [shape for shape in self.kinds if shape.kind in self.pages]


def merge(session: Session, reading: Reading, *, end: ReadEnd, staged: Staged) -> Merged:
    """Merge what is staged."""
    session.lock_system(reading.system)
    for kind, known in staged.known.items():
        known.must_be_unmoved(session, reading, SHAPES[kind])
    if reading.items_bring_their_legs and end.completeness != "complete":
        # which legs go is asked of the items that are staged
        staged = _all_staged(session, staged)
    first = _come_first(session, reading, staged.shapes()) if staged.unread else frozenset[Shape[Any]]()
    _prepare(session, staged, first)
    found = {
        shape: _first(session, shape, staged) if shape in first else _find(session, reading, shape=shape, staged=staged)
        for shape in staged.kinds
    }
    filled(session.connection, GONE, sum(one.deleted for one in found.values()))
    session.lock()
    rejected, moved = quarantine.merge(session, reading, end=end, came=staged.shapes(), rejected=staged.rejected)
    batch = session.new_batch() if moved or any(one.touched for one in found.values()) else None
    if batch is not None:
        found = {shape: _write(session, shape, found=one, batch=batch, staged=staged) for shape, one in found.items()}
    counts = _counts(found, rejected)
    _remember(session, reading, end=end, batch=batch, counts=counts)
    return Merged(batch=batch, counts=counts)


def _all_staged(session: Session, staged: Staged) -> Staged:
    """The same with a row for each record that came as it is stored."""
    for kind, known in staged.known.items():
        into, now, same = stage(SHAPES[kind]), current(SHAPES[kind]), known.same()
        stored = select(literal(0, BigInteger), now.c.id, now.c.native_key, now.c.row_hash).where(
            _among(now.c.id, same)
        )
        session.connection.execute(insert(into).from_select(["n", "id", "native_key", "row_hash"], stored))
        filled(session.connection, into, len(same))
    return structs.replace(staged, known={})


def _among(column: ColumnElement[str], ids: Sequence[str]) -> ColumnElement[bool]:
    return column == func.any(cast(ids, ARRAY(Text(collation="C"))))


def _prepare(session: Session, staged: Staged, first: AbstractSet[Shape[Any]]) -> None:
    """One row an id, and the planner told of those that are compared with what is stored."""
    compared = [shape for shape in staged.shapes() if shape not in first]
    for shape in compared:
        _collapse(session, shape, staged)
    analyze(session.connection, [stage(shape) for shape in compared])
    if staged.asked:
        filled(session.connection, ASKED, len(staged.asked))
        session.connection.execute(insert(ASKED), [{"id": one} for one in staged.asked])


def _first(session: Session, shape: Shape[Any], staged: Staged) -> Found:
    """That something came of which nothing is stored: how much of it is new shows when it is inserted."""
    rows = staged.records[shape.kind] - _leave_ours(session, shape)
    return Found(read=rows, new=rows, changed=0, deleted=0, first=True)


def _find(session: Session, reading: Reading, *, shape: Shape[Any], staged: Staged) -> Found:
    """Put down the kind's differences and count them."""
    read = changed = new = deleted = 0
    if shape.kind in staged.pages:
        _leave_ours(session, shape)
        read, changed, new = _differ(session, shape)
        read += len(staged.known[shape.kind].same()) if shape.kind in staged.known else 0
        if changed or new:
            # told at once: without, the planner takes the differences for few and compares each row with each
            filled(session.connection, DIFF, changed + new)
            analyze(session.connection, (DIFF,))
            _must_be_whole(session, reading, shape=shape)
    if shape.kind in staged.swept:
        deleted = _vanished(session, reading, shape=shape, staged=staged)
    elif staged.asked and shape.kind is OpenItem:
        deleted = _unanswered(session, reading, shape=shape, staged=staged)
    elif reading.items_bring_their_legs and shape.kind is SettlementLeg and OpenItem in staged.pages:
        deleted = _reset(session, reading, shape=shape, staged=staged)
    return Found(read=read, new=new, changed=changed, deleted=deleted)


def _come_first(session: Session, reading: Reading, shapes: Sequence[Shape[Any]]) -> AbstractSet[Shape[Any]]:
    """The kinds of which nothing is stored that could be compared."""
    if not shapes:
        return frozenset()
    stored = session.connection.execute(select(*(_is_stored(reading, shape) for shape in shapes))).one()
    return {shape for shape, one in zip(shapes, stored, strict=True) if not one}


def _is_stored(reading: Reading, shape: Shape[Any]) -> ColumnElement[bool]:
    """Whether anything is stored of the reading's entity, or anything that came, as another entity's."""
    now, staged = current(shape), stage(shape)
    of_it = [now.c.system == reading.system, *([now.c.entity == reading.entity] if reading.entity else [])]
    # the least of them, not the first found: what ends early is planned as if it ended at once
    came = select(func.min(staged.c.id)).where(now.c.id == staged.c.id).scalar_subquery()
    return or_(exists().where(*of_it), came.is_not(None)).label(shape.name)


def _collapse(session: Session, shape: Shape[Any], staged: Staged) -> None:
    """One row an id: of several, the one that came last."""
    if staged.pages[shape.kind] == 1:
        # within a page an id stands once
        return
    rows = stage(shape)
    several = (
        select(rows.c.id, func.max(rows.c.n).label("last")).group_by(rows.c.id).having(func.count() > 1).subquery()
    )
    older = and_(rows.c.id == several.c.id, rows.c.n < several.c.last)
    session.connection.execute(delete(rows).where(older))


def _leave_ours(session: Session, shape: Shape[Any]) -> int:
    """Take out of staging what the source may not bring back, people and bank accounts that were erased: how many."""
    staged = stage(shape)
    if shape.kind not in {Person, BankAccount}:
        return 0
    return session.affected(delete(staged).where(exists().where(ERASED.c.id == staged.c.id)))


def _differ(session: Session, shape: Shape[Any]) -> tuple[int, int, int]:
    """Note the staged rows that are not as the current ones: how many were read, are changed, are new."""
    staged, now = stage(shape), current(shape)
    joined = staged.outerjoin(now, now.c.id == staged.c.id)
    differs = or_(now.c.sk.is_(None), now.c.row_hash != staged.c.row_hash)
    pairs = select(_named(shape), staged.c.n, now.c.sk).select_from(joined).where(differs)
    noted = insert(DIFF).from_select(["shape", "n", "sk"], pairs).returning(DIFF.c.sk).cte("noted")
    read = select(func.count()).select_from(staged).scalar_subquery()
    asked = select(read, func.count(noted.c.sk), func.count()).select_from(noted)
    rows, changed, differing = session.connection.execute(asked).one()
    return int(rows), int(changed), int(differing - changed)


def _must_be_whole(session: Session, reading: Reading, *, shape: Shape[Any]) -> None:
    """Retry where a record was stored as it came when it came, and is not any more: another reading changed it."""
    staged = stage(shape)
    bare = (DIFF.c.shape == shape.name, staged.c.n == DIFF.c.n, staged.c.system.is_(None))
    # the least of them, not the first found: what ends early is planned as if it ended at once
    found = session.connection.execute(select(func.min(staged.c.id)).where(*bare)).scalar_one()
    if found is not None:
        raise Retry(
            "another reading of the same records was merged meanwhile; nothing of this one was taken",
            system=reading.system, entity=reading.entity, record=found, remedy="read again",
        )  # fmt: skip


def _note_gone(session: Session, shape: Shape[Any], *, where: Sequence[ColumnElement[bool]]) -> int:
    missing = select(_named(shape), current(shape).c.sk).where(*where)
    return session.affected(insert(GONE).from_select(["shape", "sk"], missing))


def _vanished(session: Session, reading: Reading, *, shape: Shape[Any], staged: Staged) -> int:
    """Current rows in the range of a complete reading that it did not list."""
    now = current(shape)
    ranged = in_range(now, reading, kind=shape.kind)
    kept = ~exists().where(KEPT.c.id == now.c.id)
    where = (*owned(session, now, reading), ranged, *_not_listed(shape, staged), kept)
    return _note_gone(session, shape, where=where)


def _not_listed(shape: Shape[Any], staged: Staged) -> list[ColumnElement[bool]]:
    """That the reading did not list a current row: by what was known of it in memory, else by what is staged."""
    found = staged.known.get(shape.kind)
    if found is None:
        return _unlisted(shape, staged)
    return [_among(current(shape).c.id, found.unlisted())]


def _unanswered(session: Session, reading: Reading, *, shape: Shape[Any], staged: Staged) -> int:
    now = current(shape)
    asked = exists().where(ASKED.c.id == now.c.id)
    where = (*owned(session, now, reading), asked, *_unlisted(shape, staged), ~exists().where(KEPT.c.id == now.c.id))
    return _note_gone(session, shape, where=where)


def _reset(session: Session, reading: Reading, *, shape: Shape[Any], staged: Staged) -> int:
    """Legs of items that came without them: their clearing was reset."""
    now, items = current(shape), stage(SHAPES[OpenItem])
    came = exists().where(items.c.id == now.c.item_id)
    return _note_gone(session, shape, where=(*owned(session, now, reading), came, *_unlisted(shape, staged)))


def _unlisted(shape: Shape[Any], staged: Staged) -> list[ColumnElement[bool]]:
    """That a current row was not brought; none was where nothing came, and there is no table to look into."""
    return [~exists().where(stage(shape).c.id == current(shape).c.id)] if shape.kind in staged.pages else []


def _write(session: Session, shape: Shape[Any], *, found: Found, batch: int, staged: Staged) -> Found:
    """Write what was found; what was, of a kind of which nothing was stored as it turned out."""
    if found.changed or found.deleted:
        _keep_replaced(session, shape, batch=batch)
    if found.changed:
        _change(session, shape, batch=batch)
    if found.first:
        added = _add_all(session, shape, batch=batch, staged=staged)
        return structs.replace(found, read=added, new=added)
    if found.new:
        _add(session, shape, batch=batch)
    if found.deleted:
        now = current(shape)
        gone = (GONE.c.shape == shape.name, now.c.sk == GONE.c.sk)
        session.connection.execute(delete(now).where(*gone))
    return found


def _keep_replaced(session: Session, shape: Shape[Any], *, batch: int) -> None:
    """What is changed or deleted, into the history."""
    now, names = current(shape), [*shape.names, "row_hash", "recorded_from"]
    changed = select(DIFF.c.sk).where(DIFF.c.shape == shape.name, DIFF.c.sk.is_not(None))
    replaced = union_all(changed, select(GONE.c.sk).where(GONE.c.shape == shape.name)).subquery()
    kept = [now.c[name] for name in names]
    superseded = select(*kept, _constant(batch)).join(replaced, replaced.c.sk == now.c.sk)
    session.connection.execute(insert(history(shape)).from_select([*names, "recorded_to"], superseded))


def _change(session: Session, shape: Shape[Any], *, batch: int) -> None:
    now, staged = current(shape), stage(shape)
    values = {name: staged.c[name] for name in (*shape.names, "row_hash")} | {"recorded_from": _constant(batch)}
    differing = (DIFF.c.shape == shape.name, now.c.sk == DIFF.c.sk, staged.c.n == DIFF.c.n)
    session.connection.execute(update(now).values(values).where(*differing))


def _add(session: Session, shape: Shape[Any], *, batch: int) -> None:
    new = (DIFF.c.n == stage(shape).c.n, DIFF.c.shape == shape.name, DIFF.c.sk.is_(None))
    session.connection.execute(_addition(shape, batch, *new))


def _add_all(session: Session, shape: Shape[Any], *, batch: int, staged: Staged) -> int:
    """All that is staged of a kind, one row an id; how many rows it came to."""
    added = _addition(shape, batch)
    if staged.records[shape.kind] >= filling.MANY:
        rows = filling.fill(session, current(shape), added)
        if rows is not None:
            return rows
    _collapse(session, shape, staged)
    return session.affected(added)


def _addition(shape: Shape[Any], batch: int, *where: ColumnElement[bool]) -> Insert:
    staged, names = stage(shape), [*shape.names, "row_hash"]
    fresh = select(*(staged.c[name] for name in names), _constant(batch)).where(*where)
    return insert(current(shape)).from_select([*names, "recorded_from"], fresh)


def _named(shape: Shape[Any]) -> ColumnElement[str]:
    return literal(shape.name, DIFF.c.shape.type).label("shape")


def _constant(batch: int) -> ColumnElement[int]:
    return literal(batch, BigInteger)


def _counts(found: dict[Shape[Any], Found], rejected: dict[str, int]) -> tuple[Counts, ...]:
    streams: dict[Stream, list[Found]] = {}
    for shape, one in found.items():
        streams.setdefault(STREAM_OF[shape.kind], []).append(one)
    return tuple(
        _count_of(stream, streams.get(stream, []), quarantined=rejected.get(stream, 0))
        for stream in (*_STREAMS, *_other_streams(rejected))
        if stream in streams or stream in rejected
    )


def _other_streams(rejected: dict[str, int]) -> list[Stream]:
    return msgspec.convert(sorted(rejected.keys() - set(_STREAMS)), list[Stream])


def _count_of(stream: Stream, found: Sequence[Found], *, quarantined: int) -> Counts:
    read, new = sum(one.read for one in found), sum(one.new for one in found)
    changed, deleted = sum(one.changed for one in found), sum(one.deleted for one in found)
    unchanged = read - new - changed
    return Counts(
        stream=stream,
        read=read,
        new=new,
        changed=changed,
        unchanged=unchanged,
        deleted=deleted,
        quarantined=quarantined,
    )


def _remember(
    session: Session, reading: Reading, *, end: ReadEnd, batch: int | None, counts: tuple[Counts, ...]
) -> None:
    brought_items = any(one.stream == "open_items" for one in counts) or OpenItem in reading.sweeps
    read_states.after_merge(session, reading, end=end, counts_items=brought_items)
    told = {"mode": reading.mode, "completeness": end.completeness, "batch": batch, "counts": counts}
    session.note(
        "merge",
        reading.feed,
        system=reading.system,
        entity=reading.entity,
        detail=msgspec.json.encode(told).decode(),
    )
