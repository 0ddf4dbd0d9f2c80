"""What a page shows at once: one account's records, and a few rows after a cursor, read by index alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, DateTime, Table, Text, cast, select, tuple_

from canonical_model.collecting import Dispute, Hold, PromiseToPay
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack
from store.engine_records import EngineRecords
from store.identity_links import is_echo
from store.schema import TABLES
from store.shapes import SHAPES
from store.source_reads import SourceReads


class PageReads(SourceReads, EngineRecords):
    """The repository's part about pages."""

    def promises_of(self, customer: RecordId) -> Sequence[PromiseToPay]:
        return self._ours(PromiseToPay, [TABLES["promise"][0].c.customer_id == customer])

    def disputes_of(self, customer: RecordId) -> Sequence[Dispute]:
        return self._ours(Dispute, [TABLES["dispute"][0].c.customer_id == customer])

    def holds_of(self, customer: RecordId) -> Sequence[Hold]:
        def where(table: Table) -> list[ColumnElement[bool]]:
            return [table.c.customer_id == customer, ~is_echo(table, None)]

        return list(self._read(Hold, {}, order=("system", "entity", "id"), where=where, few=True))

    def write_backs_of(self, customer: RecordId, *, limit: int) -> Sequence[WriteBack]:
        table = TABLES["write_back"][0]
        wanted = self._wanted(table).where(table.c.customer_id == customer).order_by(table.c.sk.desc()).limit(limit)
        return self._decoded(WriteBack, wanted)

    def last_decision(self, customer: RecordId) -> Decision | None:
        table = TABLES["decision"][0]
        wanted = self._wanted(table).where(table.c.customer_id == customer).order_by(*self._newest_first(table))
        found = self._decoded(Decision, wanted.limit(1))
        return found[0] if found else None

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
        columns: list[Any] = [
            cast(table.c[name], Text).label(name) if name in shape.json_names else table.c[name] for name in shape.names
        ]
        wanted = select(*columns).where(self.within(table), *asked).order_by(*place).limit(limit)
        return [shape.record(row) for row in self.connection.execute(wanted)]

    def write_backs_after(
        self, after: RecordId | None, *, state: str = "", since: datetime | None = None, limit: int
    ) -> Sequence[WriteBack]:
        """Write-backs, the newest proposal first, after one of them."""
        table = TABLES["write_back"][0]
        place = (table.c.record["record"]["proposed_at"].astext, table.c.id)
        asked: list[ColumnElement[bool]] = [table.c.status == state] if state else []
        asked += [cast(place[0], DateTime(timezone=True)) >= since] if since is not None else []
        if after is not None:
            before = select(*place).where(table.c.id == after, self.within(table)).scalar_subquery()
            asked.append(tuple_(*place) < before)
        wanted = self._wanted(table).where(*asked).order_by(*(part.desc() for part in place)).limit(limit)
        return self._decoded(WriteBack, wanted)
