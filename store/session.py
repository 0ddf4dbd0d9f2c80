"""What every part of the store works with: one transaction, who acts, what they may see, and the time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    DateTime,
    Executable,
    FromClause,
    Table,
    bindparam,
    cast,
    false,
    func,
    or_,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.sql.dml import ReturningInsert

from canonical_model.access import Actor, Scope
from canonical_model.observing import Observed
from core.audit_port import Head
from store.audit import append, append_all, end_of
from store.audit_texts import Told
from store.schema import BATCH

#: the advisory lock under which batches are numbered and the audit chain grows
_WRITER_LOCK: Final = 0x64756563
#: first key of the advisory locks that let one reading of a system be merged at a time
_SYSTEM_LOCK: Final = 0x6475


_LOCKED: Final = select(func.pg_advisory_xact_lock(cast(_WRITER_LOCK, BigInteger)))


def _next_batch() -> ReturningInsert[int]:
    """The next batch; never before the one that came earlier, whatever the machines' clocks say."""
    number, at = (select(one).order_by(BATCH.c.number.desc()).limit(1).scalar_subquery() for one in BATCH.c[:2])
    now = bindparam("now", type_=DateTime(timezone=True))
    values = {
        "number": func.coalesce(number, 0) + 1,
        "committed_at": func.greatest(now, at),
        "job": bindparam("of_job"),
    }
    return insert(BATCH).values(values).returning(BATCH.c.number)


#: the next batch, as a statement
NEXT_BATCH: Final = _next_batch()


class OutOfScope(PermissionError):
    """A record of a legal entity or system outside the caller's scope was to be written."""


class Session:
    """One transaction of one actor within one scope."""

    def __init__(
        self,
        connection: Connection,
        *,
        actor: Actor,
        scope: Scope,
        now: Callable[[], datetime],
        now_is_given: bool = True,
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.scope = scope
        self.now = now
        #: whether the time is the caller's; otherwise the database's own clock measures leases
        self.now_is_given = now_is_given
        #: the job of several parts that it writes for
        self.job = ""
        #: what is told to whoever watches, once it is committed
        self.observed: list[Observed] = []
        self._locked = False
        self._batch: int | None = None
        #: the chain's end as this transaction left it: nobody else moves it meanwhile
        self._end: Head | None = None
        #: what is said at once when the work that says it is done; None: each for itself
        self._together: list[Told] | None = None

    @property
    def changed(self) -> bool:
        """Whether this transaction changed a record or said something to the audit chain."""
        return self._batch is not None or self._end is not None

    @contextmanager
    def acting(self, actor: Actor) -> Iterator[None]:
        """What is written within is this one's doing, among several who decide in one transaction."""
        before, self.actor = self.actor, actor
        try:
            yield
        finally:
            self.actor = before

    def within(self, table: Table, *, shared: bool = False) -> ColumnElement[bool]:
        """The condition that a row is in scope; `shared`: whoever sees any entity sees what is of all (entity '')."""
        return in_scope(self.scope, table, shared=shared)

    def must_allow(self, system: str, entity: str) -> None:
        """Raise OutOfScope unless the scope has this system and legal entity."""
        if not self.scope.allows(system, entity):
            raise OutOfScope(f"{system} {entity}: outside the scope of {self.actor.id}")

    def must_allow_shared(self, system: str, entity: str) -> None:
        """`must_allow`, but what concerns a whole system (entity '') is allowed to whoever sees any entity of it."""
        if entity:
            self.must_allow(system, entity)
        elif not self.scope.allows_some(system):
            raise OutOfScope(f"{system}: outside the scope of {self.actor.id}")

    def lock_system(self, system: str) -> None:
        """One merge of a system at a time."""
        self.connection.execute(select(func.pg_advisory_xact_lock(_SYSTEM_LOCK, func.hashtext(system))))

    def lock(self) -> None:
        """Become the one writer, until the transaction ends."""
        if not self._locked:
            self.connection.execute(_LOCKED)
            self._locked = True

    @property
    def has_batch(self) -> bool:
        """Whether this transaction changed a record before."""
        return self._batch is not None

    def new_batch(self) -> int:
        """The batch number of this transaction, given at its first change."""
        return self._batch if self._batch is not None else self.first_batch(NEXT_BATCH, {})

    def first_batch(self, change: Executable, told: Mapping[str, Any]) -> int:
        """The same by a statement that makes the first change with it, and answers its number."""
        self.lock()
        made = self.connection.execute(change, {**told, "now": self.now(), "of_job": self.job})
        self._batch = batch = int(made.scalar_one())
        return batch

    def note(
        self, action: str, subject: str, *, system: str = "", entity: str = "", detail: str = "", content: str = ""
    ) -> None:
        """Add a link to the audit chain, in this transaction."""
        told = (self.actor.id, action, system, entity, subject, detail, content)
        if self._together is not None:
            self._together.append(told)
            return
        self._end = append(self.connection, self._chain_end(), at=self.now(), told=told)

    def note_all(self, told: Sequence[Told]) -> None:
        """Add several links at once."""
        if self._together is not None:
            self._together += told
            return
        if len(told) == 1:
            self._end = append(self.connection, self._chain_end(), at=self.now(), told=told[0])
            return
        self._end = append_all(self.connection, self._chain_end(), at=self.now(), told=told)

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is noted within is added at its end, in one statement; nothing of it is read before."""
        if self._together is not None:
            yield
            return
        told: list[Told] = []
        self._together = told
        try:
            yield
        finally:
            self._together = None
        if told:
            self.note_all(told)

    def chain_ends(self, number: int | None, end: bytes | None) -> None:
        """The chain's end, for the one writer who read it beside something else."""
        if self._end is None and self._locked and number is not None and end is not None:
            self._end = Head(number=number, hash=bytes(end))

    def _chain_end(self) -> Head:
        self.lock()
        return self._end or end_of(self.connection)

    def affected(self, statement: Executable, values: Mapping[str, Any] | None = None) -> int:
        """Execute a statement that writes; how many rows it wrote."""
        result = self.connection.execute(statement, values, execution_options={"preserve_rowcount": True})
        return result.rowcount

    def upsert(self, table: Table, values: dict[str, Any]) -> None:
        """Write one row by its primary key."""
        keys = [column.name for column in table.primary_key]
        written = insert(table).values(values)
        others = {name: written.excluded[name] for name in values if name not in keys}
        self.connection.execute(written.on_conflict_do_update(index_elements=keys, set_=others))


def in_scope(scope: Scope, table: FromClause, *, shared: bool = False) -> ColumnElement[bool]:
    """The condition that a row is in a scope (`Session.within`)."""
    return or_(*(_within(area, table, shared=shared) for area in scope.areas))


def _within(area: Scope, table: FromClause, *, shared: bool) -> ColumnElement[bool]:
    found: ColumnElement[bool] = true()
    if area.systems is not None:
        found = found & table.c.system.in_(sorted(area.systems))
    if area.entities is None:
        return found
    if not area.entities:
        return false()
    named = table.c.entity.in_(sorted(area.entities))
    return found & (or_(named, table.c.entity == "") if shared else named)
