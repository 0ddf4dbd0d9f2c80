"""One reading into the store, in one transaction: work out what differs, then write exactly that.

Working it out (reads and temporary tables) happens before the writer's lock is taken; a lock per system keeps a second
merge of the same system from moving the ground meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import msgspec
from msgspec import Struct
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Table,
    and_,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    union_all,
    update,
)

from canonical_model.adapter import STREAM_OF, ReadEnd, Stream
from canonical_model.collecting import Hold
from canonical_model.master_data import Person
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from core.ports import Counts, Merged
from store import quarantine, read_states
from store.reading import Reading
from store.schema import ERASED, current, history
from store.session import Session
from store.shapes import SHAPES, Shape
from store.stage_tables import ASKED, KEPT, analyze, create, diff, gone, stage

#: order in which streams are reported
_STREAMS: Final = tuple(dict.fromkeys(STREAM_OF.values()))


class Found(Struct, frozen=True, kw_only=True):
    """What merging one kind will do."""

    read: int
    new: int
    changed: int
    deleted: int

    @property
    def touched(self) -> bool:
        return bool(self.new or self.changed or self.deleted)


def merge(
    session: Session,
    reading: Reading,
    *,
    end: ReadEnd,
    kinds: Sequence[Shape[Any]],
    swept: frozenset[type[Any]],
    asked: Sequence[str],
) -> Merged:
    """Merge what is staged. `swept` are kinds of which everything was listed, `asked` ids asked for by key."""
    session.lock_system(reading.system)
    create(session.connection, [table(shape) for shape in kinds for table in (stage, diff, gone)])
    _stage_asked(session, asked)
    found = {
        shape: _find(session, reading, shape=shape, swept=shape.kind in swept, asked=bool(asked)) for shape in kinds
    }
    session.lock()
    rejected, moved = quarantine.merge(session, reading, end=end, kinds=kinds)
    batch = session.new_batch() if moved or any(one.touched for one in found.values()) else None
    for shape, one in found.items():
        if batch is not None and one.touched:
            _write(session, shape, batch=batch)
    counts = _counts(found, rejected)
    _remember(session, reading, end=end, batch=batch, counts=counts)
    return Merged(batch=batch, counts=counts)


def _stage_asked(session: Session, ids: Sequence[str]) -> None:
    if ids:
        create(session.connection, (ASKED,))
        session.connection.execute(insert(ASKED), [{"id": one} for one in ids])


def _find(session: Session, reading: Reading, *, shape: Shape[Any], swept: bool, asked: bool) -> Found:
    """Fill the kind's difference tables and count them."""
    _collapse(session, stage(shape))
    analyze(session.connection, stage(shape))
    read = _count(session, stage(shape))
    _leave_ours(session, shape)
    changed, new = _differ(session, shape)
    deleted = _vanished(session, reading, shape=shape) if swept else 0
    if asked and not swept and shape.kind is OpenItem:
        deleted = _unanswered(session, reading, shape=shape)
    if reading.items_bring_their_legs and not swept and shape.kind is SettlementLeg:
        deleted = _reset(session, reading, shape=shape)
    return Found(read=read, new=new, changed=changed, deleted=deleted)


def _count(session: Session, table: Table) -> int:
    return int(session.connection.execute(select(func.count()).select_from(table)).scalar_one())


def _collapse(session: Session, staged: Table) -> None:
    """One row an id: of several, the one that came last."""
    several = (
        select(staged.c.id, func.max(staged.c.n).label("last"))
        .group_by(staged.c.id)
        .having(func.count() > 1)
        .subquery()
    )
    older = and_(staged.c.id == several.c.id, staged.c.n < several.c.last)
    session.connection.execute(delete(staged).where(older))


def _leave_ours(session: Session, shape: Shape[Any]) -> None:
    """Take out of staging what the source may not bring back: people who were erased."""
    staged = stage(shape)
    if shape.kind is Person:
        session.connection.execute(delete(staged).where(exists().where(ERASED.c.id == staged.c.id)))


def _differ(session: Session, shape: Shape[Any]) -> tuple[int, int]:
    staged, now = stage(shape), current(shape)
    joined = staged.outerjoin(now, now.c.id == staged.c.id)
    differs = or_(now.c.sk.is_(None), now.c.row_hash != staged.c.row_hash)
    pairs = select(staged.c.n, now.c.sk).select_from(joined).where(differs)
    session.connection.execute(insert(diff(shape)).from_select(["n", "sk"], pairs))
    analyze(session.connection, diff(shape))
    both = select(func.count(diff(shape).c.sk), func.count()).select_from(diff(shape))
    changed, differing = session.connection.execute(both).one()
    return int(changed), int(differing - changed)


def _vanished(session: Session, reading: Reading, *, shape: Shape[Any]) -> int:
    """Current rows in the range of a complete reading that it did not list."""
    now, staged = current(shape), stage(shape)
    unlisted = [~exists().where(staged.c.id == now.c.id), ~exists().where(KEPT.c.id == now.c.id)]
    missing = select(now.c.sk).where(
        *_owned(session, now, reading), _in_range(now, reading, kind=shape.kind), *unlisted
    )
    return session.affected(insert(gone(shape)).from_select(["sk"], missing))


def _unanswered(session: Session, reading: Reading, *, shape: Shape[Any]) -> int:
    now, staged = current(shape), stage(shape)
    unlisted = [~exists().where(staged.c.id == now.c.id), ~exists().where(KEPT.c.id == now.c.id)]
    asked = exists().where(ASKED.c.id == now.c.id)
    missing = select(now.c.sk).where(*_owned(session, now, reading), asked, *unlisted)
    return session.affected(insert(gone(shape)).from_select(["sk"], missing))


def _reset(session: Session, reading: Reading, *, shape: Shape[Any]) -> int:
    """Legs of items that came without them: their clearing was reset."""
    now, staged, items = current(shape), stage(shape), stage(SHAPES[OpenItem])
    came = exists().where(items.c.id == now.c.item_id)
    unlisted = ~exists().where(staged.c.id == now.c.id)
    missing = select(now.c.sk).where(*_owned(session, now, reading), came, unlisted)
    return session.affected(insert(gone(shape)).from_select(["sk"], missing))


def _owned(session: Session, now: Table, reading: Reading) -> list[ColumnElement[bool]]:
    owned = [now.c.system == reading.system, session.within(now, shared=True)]
    if reading.entity:
        owned.append(now.c.entity == reading.entity)
    return [*owned, now.c.set_by == "erp"] if now is current(SHAPES[Hold]) else owned


def _in_range(now: Table, reading: Reading, *, kind: type[Any]) -> ColumnElement[bool]:
    """What a reading from `history_from` on lists at all: open items and what was settled since."""
    if reading.history_from is None or kind not in {OpenItem, Settlement, SettlementLeg}:
        return true()
    recent = now.c.settled_on >= reading.history_from
    return or_(now.c.open_minor != 0, recent) if kind is OpenItem else recent


def _write(session: Session, shape: Shape[Any], *, batch: int) -> None:
    now, before, staged, differing, vanished = current(shape), history(shape), stage(shape), diff(shape), gone(shape)
    names = [*shape.names, "row_hash"]
    kept = [now.c[name] for name in [*names, "recorded_from"]]
    replaced = union_all(select(differing.c.sk).where(differing.c.sk.is_not(None)), select(vanished.c.sk)).subquery()
    superseded = select(*kept, _constant(batch)).join(replaced, replaced.c.sk == now.c.sk)
    session.connection.execute(insert(before).from_select([*names, "recorded_from", "recorded_to"], superseded))
    values = {name: staged.c[name] for name in names} | {"recorded_from": _constant(batch)}
    changed = update(now).values(values).where(now.c.sk == differing.c.sk, staged.c.n == differing.c.n)
    session.connection.execute(changed)
    fresh = select(*(staged.c[name] for name in names), _constant(batch)).join(differing, staged.c.n == differing.c.n)
    fresh = fresh.where(differing.c.sk.is_(None))
    session.connection.execute(insert(now).from_select([*names, "recorded_from"], fresh))
    session.connection.execute(delete(now).where(now.c.sk == vanished.c.sk))


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
