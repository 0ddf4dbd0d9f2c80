"""What a page shows at once: one account's records, and a few rows after a cursor, read by index alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, TypeVar

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    DateTime,
    ScalarSelect,
    Select,
    Table,
    Text,
    bindparam,
    cast,
    func,
    literal,
    literal_column,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.access import Scope
from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.communications import Communication, ReceivedMessage
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.oversight import Escalation
from canonical_model.plans import PaymentPlan
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack
from core.page_port import KeptOfAccount
from store.engine_records import DECODERS, KIND_OF, EngineRecords, document, newest_first
from store.identity_links import is_echo
from store.schema import TABLES
from store.session import in_scope
from store.shapes import SHAPES, Shape
from store.source_reads import SourceReads, columns_of

R = TypeVar("R")

#: what is kept of an account, by its names there
_ACCOUNT: Final[dict[str, type[Struct]]] = {
    "promises": PromiseToPay, "disputes": Dispute, "plans": PaymentPlan, "escalations": Escalation,
    "messages": Communication, "notes": Activity, "write_backs": WriteBack, "decisions": Decision,
}  # fmt: skip
#: scopes whose questions are remembered as they were built
_MOST_SCOPES: Final = 256


class PageReads(SourceReads, EngineRecords):
    """The repository's part about pages."""

    def customers_numbered(self, numbers: Collection[str]) -> Sequence[Customer]:
        return self._answered_by(SHAPES[Customer], _customers_numbered(self.scope), numbers=sorted(numbers))

    def items_of_account(self, customer: RecordId, *, most: int) -> Sequence[OpenItem]:
        return self._answered_by(SHAPES[OpenItem], _items_of_account(self.scope), customer=customer, most=most)

    def items_of_accounts(self, customers: Collection[RecordId], *, most: int) -> Sequence[OpenItem]:
        """So many of each account, by one question."""
        wanted = _items_of_accounts(self.scope)
        return self._answered_by(SHAPES[OpenItem], wanted, customers=sorted(customers), most=most)

    def kept_of(self, customer: RecordId, *, newest: int) -> KeptOfAccount:
        """All by one question, which is planned once for a scope."""
        found: dict[str, list[Any]] = {name: [] for name in _ACCOUNT}
        rows = self.connection.execute(_account_records(self.scope), {"customer": customer, "newest": newest})
        for name, _, text in sorted(rows, key=lambda row: row.sk):
            found[name].append(DECODERS[_ACCOUNT[name]](document(text)))
        notes = sorted(found["notes"], key=lambda one: one.happened_at, reverse=True)
        return KeptOfAccount(**{**found, "notes": notes, "write_backs": found["write_backs"][::-1]})

    def holds_of(self, customer: RecordId) -> Sequence[Hold]:
        return self._answered_by(SHAPES[Hold], _holds_of(self.scope), customer=customer)

    def _answered_by(self, shape: Shape[R], wanted: Select[Any], **asked: object) -> list[R]:
        return [shape.record(row) for row in self.connection.execute(wanted, asked)]

    def is_open(self, item: RecordId) -> bool:
        table = TABLES["open_item"][0]
        wanted = select(table.c.id).where(self.within(table), table.c.id == item, table.c.open_minor != 0)
        return self.connection.execute(wanted).first() is not None

    def open_items_after(
        self, after: RecordId | None, *, entity: str = "", number: str = "", limit: int
    ) -> Sequence[OpenItem]:
        """Open items in the order of `open_items`, after one of them."""
        shape = SHAPES[OpenItem]
        table = TABLES["open_item"][0]
        place = (table.c.entity, table.c.customer_id, table.c.id)
        asked: list[ColumnElement[bool]] = [table.c.open_minor != 0]
        asked += [table.c.entity == entity] if entity else []
        asked += [table.c.customer_number == number] if number else []
        if after is not None:
            asked.append(
                tuple_(*place) > select(*place).where(table.c.id == after, self.within(table)).scalar_subquery()
            )
        wanted = select(*columns_of(shape, table)).where(self.within(table), *asked).order_by(*place).limit(limit)
        return [shape.record(row) for row in self.connection.execute(wanted)]

    def write_backs_after(
        self, after: RecordId | None, *, state: str = "", since: datetime | None = None, limit: int
    ) -> Sequence[WriteBack]:
        """Write-backs, the newest proposal first, after one of them."""
        table = TABLES["write_back"][0]
        # in the very words of its index
        place = (literal_column("(record #>> '{record,proposed_at}')", Text()), table.c.id)
        asked: list[ColumnElement[bool]] = [table.c.status == state] if state else []
        asked += [cast(place[0], DateTime(timezone=True)) >= since] if since is not None else []
        if after is not None:
            before = select(*place).where(table.c.id == after, self.within(table)).scalar_subquery()
            asked.append(tuple_(*place) < before)
        wanted = self._wanted(table).where(*asked).order_by(*(part.desc() for part in place)).limit(limit)
        return self._decoded(WriteBack, wanted)

    def received_after(
        self, after: RecordId | None, *, state: str = "", entity: str = "", limit: int
    ) -> Sequence[ReceivedMessage]:
        """Messages from customers, the newest first, after one of them."""
        asked = [] if after is None else [tuple_(*_RECEIVED_AT) < self._received_place(after)]
        wanted = self._wanted(_RECEIVED).where(*_received_in(state, entity), *asked)
        return self._decoded(ReceivedMessage, wanted.order_by(*(part.desc() for part in _RECEIVED_AT)).limit(limit))

    def received_count(self, *, state: str = "", entity: str = "") -> int:
        """How many there are."""
        wanted = select(func.count()).select_from(_RECEIVED).where(self.within(_RECEIVED), *_received_in(state, entity))
        return int(self.connection.execute(wanted).scalar_one())

    def _received_place(self, message: RecordId) -> ScalarSelect[Any]:
        return select(*_RECEIVED_AT).where(_RECEIVED.c.id == message, self.within(_RECEIVED)).scalar_subquery()


_RECEIVED: Final = TABLES[ReceivedMessage.KIND][0]
#: in the very words of its index
_RECEIVED_AT: Final = (literal_column("(record #>> '{record,received_at}')", Text()), _RECEIVED.c.id)


def _received_in(state: str, entity: str) -> list[ColumnElement[bool]]:
    asked = {"status": state, "entity": entity}
    return [_RECEIVED.c[name] == value for name, value in asked.items() if value]


# Questions about one account are built once for a scope: building them takes longer than answering them.


@lru_cache(_MOST_SCOPES)
def _customers_numbered(scope: Scope) -> Select[Any]:
    shape, table = SHAPES[Customer], TABLES["customer"][0]
    numbered = table.c.number == func.any(bindparam("numbers", type_=ARRAY(Text(collation="C"))))
    wanted = select(*columns_of(shape, table)).where(in_scope(scope, table), numbered)
    return wanted.order_by(table.c.system, table.c.entity, table.c.number)


@lru_cache(_MOST_SCOPES)
def _items_of_account(scope: Scope) -> Select[Any]:
    return _open_of(scope, bindparam("customer"))


def _open_of(scope: Scope, customer: ColumnElement[str]) -> Select[Any]:
    shape, table = SHAPES[OpenItem], TABLES["open_item"][0]
    theirs = (table.c.customer_id == customer, table.c.open_minor != 0)
    wanted = select(*columns_of(shape, table)).where(in_scope(scope, table), *theirs)
    return wanted.order_by(table.c.entity, table.c.customer_id, table.c.id).limit(bindparam("most"))


@lru_cache(_MOST_SCOPES)
def _items_of_accounts(scope: Scope) -> Select[Any]:
    asked = func.unnest(bindparam("customers", type_=ARRAY(Text(collation="C"))))
    named = asked.table_valued("customer").render_derived(name="named")
    each = _open_of(scope, named.c.customer).lateral("each")
    return select(each).select_from(named.join(each, true())).order_by(each.c.entity, each.c.customer_id, each.c.id)


@lru_cache(_MOST_SCOPES)
def _holds_of(scope: Scope) -> Select[Any]:
    shape, table = SHAPES[Hold], TABLES["hold"][0]
    theirs = (table.c.customer_id == bindparam("customer"), ~is_echo(table, None))
    wanted = select(*columns_of(shape, table)).where(in_scope(scope, table), *theirs)
    return wanted.order_by(table.c.system, table.c.entity, table.c.id)


@lru_cache(_MOST_SCOPES)
def _account_records(scope: Scope) -> CompoundSelect[Any]:
    """Our records of an account `customer`, of some kinds the `newest` alone, each with its name and key."""
    return union_all(*(_arm(scope, name) for name in _ACCOUNT))


def _arm(scope: Scope, name: str) -> Select[Any]:
    table = TABLES[KIND_OF[_ACCOUNT[name]]][0]
    wanted = select(literal(name).label("name"), table.c.sk, cast(table.c.record, Text).label("record"))
    wanted = wanted.where(in_scope(scope, table), table.c.customer_id == bindparam("customer"))
    order = _NEWEST.get(name)
    if order is None:
        return wanted
    some = wanted.order_by(*order(table)).limit(1 if name == "decisions" else bindparam("newest")).subquery()
    return select(some.c.name, some.c.sk, some.c.record)


def _happened(table: Table) -> ColumnElement[Any]:
    return cast(table.c.record["record"]["happened_at"].astext, DateTime(timezone=True))


#: of what there may be much: how the newest of it are told
_NEWEST: Final[dict[str, Callable[[Table], Sequence[ColumnElement[Any]]]]] = {
    "messages": lambda table: (table.c.sk.desc(),), "write_backs": lambda table: (table.c.sk.desc(),),
    "notes": lambda table: (_happened(table).desc(), table.c.sk), "decisions": newest_first,
}  # fmt: skip
