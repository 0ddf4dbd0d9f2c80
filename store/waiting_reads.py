"""What waits for people, a page at a time in its order and by index alone: approvals, and cases handed up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    Text,
    cast,
    func,
    literal,
    literal_column,
    select,
    tuple_,
    union_all,
)

from canonical_model.identity import RecordId
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.write_back import WriteBack
from core.outbox_port import WriteEvent
from store.engine_records import DECODERS, KIND_OF, EngineRecords, begins, document
from store.schema import TABLES, WRITE_EVENT

_ACTS: Final = TABLES[KIND_OF[WriteBack]][0]
_REQUESTS: Final = TABLES[KIND_OF[ApprovalRequest]][0]
_CASES: Final = TABLES[KIND_OF[Escalation]][0]
_KINDS: Final[Mapping[str, type[Any]]] = {KIND_OF[kind]: kind for kind in (WriteBack, ApprovalRequest)}


class _Arm(Struct, frozen=True):
    """One of the two kinds that approvals are: its table, what is asked of it, and its order."""

    kind: type[WriteBack | ApprovalRequest]
    table: Table
    asked: tuple[ColumnElement[bool], ...]
    place: tuple[ColumnElement[Any], ColumnElement[Any]]


class WaitingReads(EngineRecords):
    """The repository's part about lists of what waits."""

    def approvals_after(
        self, after: RecordId | None, *, kind: str = "", answered: bool = False, limit: int
    ) -> Sequence[WriteBack | ApprovalRequest]:
        """Proposals and requests, the oldest first, after one of them, whatever became of it since."""
        begin = None if after is None else self._place_of(after)
        if after is not None and begin is None:
            return ()
        arms = [self._some(one, begin, limit).subquery() for one in _arms(kind, answered=answered)]
        both = union_all(*(select(arm) for arm in arms)).subquery()
        wanted = select(both.c.kind, both.c.record).order_by(both.c.at, both.c.id).limit(limit)
        return [DECODERS[_KINDS[row.kind]](document(row.record)) for row in self.connection.execute(wanted)]

    def approvals_waiting(self, *, kind: str = "", answered: bool = False) -> int:
        """How many there are."""
        counts = [
            select(func.count()).select_from(one.table).where(self.within(one.table), *one.asked).scalar_subquery()
            for one in _arms(kind, answered=answered)
        ]
        return sum(self.connection.execute(select(*counts)).one())

    def _some(self, one: _Arm, begin: tuple[str, str] | None, limit: int) -> Select[Any]:
        """So many of one kind, after a place."""
        at, name = one.place
        shown = (literal(KIND_OF[one.kind]).label("kind"), at.label("at"), name.label("id"))
        wanted = select(*shown, cast(one.table.c.record, Text).label("record")).where(self.within(one.table))
        behind = [] if begin is None else [tuple_(*one.place) > tuple_(*(literal(part) for part in begin))]
        return wanted.where(*one.asked, *behind).order_by(*one.place).limit(limit)

    def _place_of(self, record: RecordId) -> tuple[str, str] | None:
        for one in _arms("", answered=True):
            found = select(*one.place).where(self.within(one.table), one.table.c.id == record)
            row = self.connection.execute(found).one_or_none()
            if row is not None:
                return row[0], row[1]
        return None

    def escalations_after(
        self, after: RecordId | None, *, destination: str = "", closed: bool = False, limit: int
    ) -> Sequence[Escalation]:
        """Cases, those that are open and due first at the top, after one of them, open or not."""
        asked: list[ColumnElement[bool]] = [] if closed else [_CASES.c.status == "open"]
        asked += [_CASES.c.record["record"]["destination"].astext == destination] if destination else []
        if after is not None:
            place = select(*_URGENCY).where(_CASES.c.id == after, self.within(_CASES)).scalar_subquery()
            asked.append(tuple_(*_URGENCY) > place)
        return self._decoded(Escalation, self._wanted(_CASES).where(*asked).order_by(*_URGENCY).limit(limit))

    def escalations_named(self, prefix: str, *, changing: bool = False) -> Sequence[Escalation]:
        """Cases whose id begins so."""
        if changing:
            self.lock()
        return self._ours(Escalation, [begins(_CASES.c.id, prefix)])

    def newest_event(self) -> int:
        """The number of the newest event of a write-back, of whatever scope; 0 before the first."""
        return int(self.connection.execute(select(func.coalesce(func.max(WRITE_EVENT.c.number), 0))).scalar_one())

    def newest_events(self, *, limit: int) -> Sequence[WriteEvent]:
        """The newest events of write-backs in scope, the newest last."""
        wanted = select(WRITE_EVENT).where(self.within(WRITE_EVENT)).order_by(WRITE_EVENT.c.number.desc()).limit(limit)
        return [WriteEvent(**row) for row in self.connection.execute(wanted).mappings()][::-1]


def _in_record(table: Table, name: str) -> ColumnElement[Any]:
    """A field of a record, written as its index is."""
    return literal_column(f"({table.name}.record #>> '{{record,{name}}}')", Text)


def _arms(kind: str, *, answered: bool) -> tuple[_Arm, _Arm]:
    """What approvals are made of: proposals, and requests that wait or with `answered` all."""
    acts: list[ColumnElement[bool]] = [_ACTS.c.status == "proposed"]
    requests: list[ColumnElement[bool]] = [] if answered else [_REQUESTS.c.status == "waiting"]
    if kind:
        acts.append(_in_record(_ACTS, "operation") == kind)
        requests.append(_in_record(_REQUESTS, "kind") == kind)
    return (
        _Arm(WriteBack, _ACTS, tuple(acts), (_in_record(_ACTS, "proposed_at"), _ACTS.c.id)),
        _Arm(ApprovalRequest, _REQUESTS, tuple(requests), (_in_record(_REQUESTS, "asked_at"), _REQUESTS.c.id)),
    )


#: open before closed, then what is due first
_URGENCY: Final = (_CASES.c.status == "closed", _in_record(_CASES, "due_on"), _CASES.c.id)
