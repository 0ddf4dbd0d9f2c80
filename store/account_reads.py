"""Reading accounts a page at a time: streams that meet in one order, and the records of some named accounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import ColumnElement, Table, Text, cast, func, select
from sqlalchemy.dialects.postgresql import ARRAY, distinct_on

from canonical_model.collecting import Activity
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem, Receipt
from store.engine_records import EngineRecords
from store.schema import TABLES
from store.source_reads import SourceReads


class AccountReads(SourceReads, EngineRecords):
    """The repository's part about many accounts."""

    def every_customer(self) -> Iterator[Customer]:
        return self._read(Customer, {}, order=("entity", "id"))

    def customers_of(self, ids: Iterable[RecordId]) -> Sequence[Customer]:
        named = list(ids)
        return list(self._read(Customer, {}, order=("entity", "id"), where=lambda table: [_among(table.c.id, named)]))

    def receipts_of(self, customers: Iterable[RecordId]) -> Sequence[Receipt]:
        named, order = list(customers), ("entity", "customer_id", "id")
        return list(self._read(Receipt, {}, order=order, where=lambda table: [_among(table.c.customer_id, named)]))

    def activities_of(self, customers: Iterable[RecordId]) -> Sequence[Activity]:
        return self._ours(Activity, [_among(TABLES["activity"][0].c.customer_id, list(customers))])

    def open_items_of(self, customers: Iterable[RecordId], *, with_credit: bool = False) -> Iterator[OpenItem]:
        named = list(customers)

        def where(table: Table) -> list[ColumnElement[bool]]:
            theirs = _among(table.c.customer_id, named)
            owed = select(table.c.customer_id).where(theirs, table.c.open_minor < 0)
            return [theirs, table.c.open_minor != 0, *([table.c.customer_id.in_(owed)] if with_credit else ())]

        return self._read(OpenItem, {}, order=("entity", "customer_id", "id"), where=where)

    def last_decisions(self) -> Iterator[Decision]:
        table = TABLES["decision"][0]
        account = (table.c.entity, table.c.customer_id, table.c.system)
        wanted = self._wanted(table).ext(distinct_on(*account)).order_by(*account, *self._newest_first(table))
        return self._streamed(Decision, wanted)


def _among(column: ColumnElement[str], named: Sequence[str]) -> ColumnElement[bool]:
    return column == func.any(cast(named, ARRAY(Text(collation="C"))))
