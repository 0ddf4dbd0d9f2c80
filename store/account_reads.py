"""Many accounts at a time: streams that meet in one order, the records of some named ones, and keeping many of ours."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Table, func, insert, select, tuple_
from sqlalchemy.dialects.postgresql import distinct_on

from canonical_model.collecting import Activity
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem, Receipt
from core.customer_ranges import EVERY_CUSTOMER, CustomerRange
from core.own_records import OwnRecord
from store.audit_texts import Told
from store.engine_records import EngineRecords, Standing, among, kind_of, newest_first, observed, values_of
from store.replacing import standing
from store.schema import TABLES
from store.source_reads import SourceReads, lies_in

#: records of ours that are looked up and written at once
AT_ONCE: Final = 500


class AccountReads(SourceReads, EngineRecords):
    """The repository's part about many accounts."""

    def every_customer(self) -> Iterator[Customer]:
        return self._read(Customer, {}, order=("entity", "id"))

    def customers_of(self, ids: Iterable[RecordId]) -> Sequence[Customer]:
        named = list(ids)
        return list(
            self._read(Customer, {}, order=("entity", "id"), where=lambda table: [among(table.c.id, named)], few=True)
        )

    def receipts_of(self, customers: Iterable[RecordId], *, since: date | None = None) -> Sequence[Receipt]:
        named, order = list(customers), ("entity", "customer_id", "id")

        def where(table: Table) -> list[ColumnElement[bool]]:
            day = func.coalesce(table.c.value_date, table.c.receipt_date, table.c.posting_date, since)
            return [among(table.c.customer_id, named), *([day >= since] if since is not None else ())]

        return list(self._read(Receipt, {}, order=order, where=where, few=True))

    def receipts_over(self, amounts: Collection[tuple[str, int]], *, since: date | None = None) -> Sequence[Receipt]:
        """Receipts over just these amounts, of a day or later and those without any day."""

        def where(table: Table) -> list[ColumnElement[bool]]:
            day = func.coalesce(table.c.value_date, table.c.receipt_date, table.c.posting_date, since)
            named = tuple_(table.c.currency, table.c.amount_minor).in_(list(amounts))
            return [named, *([day >= since] if since is not None else ())]

        return list(self._read(Receipt, {}, order=("entity", "customer_id", "id"), where=where, few=True))

    def activities_of(self, customers: Iterable[RecordId]) -> Sequence[Activity]:
        return self._ours(Activity, [among(TABLES["activity"][0].c.customer_id, list(customers))])

    def open_items_of(self, customers: Iterable[RecordId], *, with_credit: bool = False) -> Iterator[OpenItem]:
        named = list(customers)

        def where(table: Table) -> list[ColumnElement[bool]]:
            theirs = among(table.c.customer_id, named)
            owed = select(table.c.customer_id).where(theirs, table.c.open_minor < 0)
            return [theirs, table.c.open_minor != 0, *([table.c.customer_id.in_(owed)] if with_credit else ())]

        return self._read(OpenItem, {}, order=("entity", "customer_id", "id"), where=where)

    def versions(self, kinds: Sequence[str]) -> tuple[tuple[int, int], ...]:
        newest = (TABLES[kind][0].c.recorded_from for kind in kinds)
        wanted = (select(func.coalesce(func.max(one), 0), func.count(one)) for one in newest)
        told = (self.connection.execute(one).one() for one in wanted)
        return tuple((int(batch), int(count)) for batch, count in told)

    def customer_count(self) -> int:
        table = TABLES["customer"][0]
        return int(
            self.connection.execute(select(func.count()).select_from(table).where(self.within(table))).scalar_one()
        )

    def last_decisions(self, within: CustomerRange = EVERY_CUSTOMER) -> Iterator[Decision]:
        table = TABLES["decision"][0]
        account = (table.c.entity, table.c.customer_id, table.c.system)
        wanted = (
            self._wanted(table)
            .where(*lies_in(table, within))
            .ext(distinct_on(*account))
            .order_by(*account, *newest_first(table))
        )
        return self._streamed(Decision, wanted)

    def put_all(self, records: Sequence[OwnRecord], *, because: str) -> int:
        """`put` of many records at once, in their order and each with its link of the chain; how many were written."""
        for record in records:
            self.must_allow(record.system, record.entity)
        self.lock()
        written = 0
        for start in range(0, len(records), AT_ONCE):
            written += self._put_some(records[start : start + AT_ONCE], because)
        return written

    def _put_some(self, records: Sequence[OwnRecord], because: str) -> int:
        links: list[Told] = []
        fresh: dict[str, list[dict[str, Any]]] = {}
        known = self._known_of(records)
        for record in {record.id: record for record in records}.values():
            kind, (values, digest) = kind_of(record), values_of(record)
            row = known.get((kind, record.id))
            if row is not None:
                self.must_allow(row.system, row.entity)
                if row.row_hash == digest:
                    continue
                self._replace(kind, row, values)
            else:
                fresh.setdefault(kind, []).append(values)
            self.observed.append(observed(record))
            links.append((self.actor.id, f"put {kind}", record.system, record.entity, record.id, because, digest.hex()))
        for kind, rows in fresh.items():
            batch = self.new_batch()
            self.connection.execute(insert(TABLES[kind][0]), [{**row, "recorded_from": batch} for row in rows])
        self.note_all(links)
        self.last_put = None
        return len(links)

    def _known_of(self, records: Sequence[OwnRecord]) -> dict[tuple[str, str], Standing]:
        ids: dict[str, list[str]] = {}
        for record in records:
            ids.setdefault(kind_of(record), []).append(record.id)
        asked = ((kind, standing(kind).where(among(TABLES[kind][0].c.id, named))) for kind, named in ids.items())
        return {
            (kind, row.id): Standing(kind, *row) for kind, wanted in asked for row in self.connection.execute(wanted)
        }
