"""How the readings of each feed went: where to go on from, when one was complete last, how many items were open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select

from canonical_model.adapter import ReadEnd
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from core.ports import ReadState
from store.reading import Reading
from store.schema import READ_STATE, current
from store.session import Session
from store.shapes import SHAPES


def after_merge(session: Session, reading: Reading, *, end: ReadEnd, counts_items: bool) -> None:
    """Remember how this reading ended; one of a window of the past leaves cursor and completeness as they are."""
    old = _state(session, reading.system, reading.entity, reading.feed)
    state = _blank(reading) if old is None else dict(old._mapping)  # noqa: SLF001 - SQLAlchemy's public name for it
    state |= {"attempted_at": session.now(), "failure": ""}
    if reading.mode != "window":
        state |= {"completeness": end.completeness, "reason": end.reason}
        if end.completeness == "complete":
            state |= _complete(session, reading, end=end, old=old, counts_items=counts_items)
    session.upsert(READ_STATE, state)


def was_read(session: Session, reading: Reading) -> bool:
    """Whether a reading of this feed was ever merged."""
    state = _state(session, reading.system, reading.entity, reading.feed)
    return state is not None and state.completeness != "absent"


def _blank(reading: Reading) -> dict[str, Any]:
    return {
        "system": reading.system,
        "entity": reading.entity,
        "feed": reading.feed,
        "cursor": "",
        "completeness": "partial",
        "reason": "not read as a whole yet",
        "complete_at": None,
        "open_count": 0,
        "open_count_before": None,
    }


def _complete(
    session: Session, reading: Reading, *, end: ReadEnd, old: Row[Any] | None, counts_items: bool
) -> dict[str, Any]:
    before = old.open_count if old is not None and old.complete_at is not None else None
    return {
        "cursor": end.cursor,
        "complete_at": session.now(),
        "open_count": _open_items(session, reading) if counts_items else 0,
        "open_count_before": before,
    }


def _open_items(session: Session, reading: Reading) -> int:
    items = current(SHAPES[OpenItem])
    wanted = select(func.count()).select_from(items).where(items.c.system == reading.system, items.c.open_minor != 0)
    wanted = wanted.where(items.c.entity == reading.entity) if reading.entity else wanted
    return int(session.connection.execute(wanted).scalar_one())


def _state(session: Session, system: str, entity: str, feed: str) -> Row[Any] | None:
    keys = (READ_STATE.c.system == system, READ_STATE.c.entity == entity, READ_STATE.c.feed == feed)
    return session.connection.execute(select(READ_STATE).where(*keys)).one_or_none()


class ReadStates(Session):
    """The repository's part about readings."""

    def read_states(self) -> Sequence[ReadState]:
        wanted = select(READ_STATE).where(self.within(READ_STATE, shared=True))
        wanted = wanted.order_by(READ_STATE.c.system, READ_STATE.c.entity, READ_STATE.c.feed)
        return [ReadState(**row) for row in self.connection.execute(wanted).mappings()]

    def note_failure(self, system: SystemUid, entity: str, feed: str, failure: str) -> None:
        """Remember that a reading failed; what the last complete one brought stands."""
        self.must_allow_shared(system, entity)
        self.lock()
        old = _state(self, system, entity, feed)
        fresh = {"cursor": "", "completeness": "absent", "reason": "never read", "complete_at": None, "open_count": 0}
        state = {**fresh, "open_count_before": None} if old is None else dict(old._mapping)  # noqa: SLF001 - as above
        state |= {"system": system, "entity": entity, "feed": feed, "attempted_at": self.now(), "failure": failure}
        self.upsert(READ_STATE, state)
        self.note("reading failed", feed, system=system, entity=entity, detail=failure)
