"""The feed of holds: every block and flag there is now, on open items and on customers' accounts.

Read whole each time: a block that was lifted shows in no change date, only in not being there any more.
"""

from __future__ import annotations

from collections.abc import Iterator

from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Query
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.holds import ItemHolds
from adapters.sap.s4.mapping.items import unreadable_item
from adapters.sap.s4.metadata import ITEMS, readable
from adapters.sap.s4.reader.customers import CustomerFeed
from adapters.sap.s4.reader.items import hidden_blocks, item_text_key, keep_wanted
from adapters.sap.s4.reader.questions import KEYS, asked, blocked, company, customers_only, still_open
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from canonical_model.adapter import Environment, Page, ReadEnd

_LINES: RowDecoder[CubeItem] = RowDecoder(CubeItem)


class HoldFeed:
    """Reads the holds of one company code."""

    def __init__(
        self, client: S4Client, settings: Settings, environment: Environment, *, customers: CustomerFeed, hidden: str
    ) -> None:
        self._client, self._settings, self._customers = client, settings, customers
        self._mapper = ItemHolds(environment.system, settings)
        #: why blocks on items cannot be seen, where reading the items showed that
        self._incomplete = hidden

    def pages(self, entity: str) -> Iterator[Page]:
        """The pages of the feed."""
        yield from self._customers.holds(entity)
        self._incomplete = self._incomplete or self._customers.incomplete
        yield from self._items(entity)
        yield Page(
            end=ReadEnd(
                completeness="partial" if self._incomplete else "complete",
                reason=self._incomplete,
                findings=tuple(sorted(self._customers.findings)),
            )
        )

    def _items(self, entity: str) -> Iterator[Page]:
        offered = readable(self._client.items, ITEMS)
        conditions = [company(entity), customers_only(self._settings), still_open(), blocked(offered.select)]
        query = Query(
            entity_set=ITEMS, select=offered.select, filter=asked(conditions, offered.unfilterable), orderby=KEYS,
            page_size=self._settings.page_size,
        )  # fmt: skip
        reading = self._client.items.reading(query, _LINES, key=item_text_key, entity=entity)
        for rows in reading:
            keep_wanted(rows, conditions, offered.unfilterable)
            yield Page(
                records=tuple(hold for row in rows.rows for hold in self._mapper.of(row)),
                rejected=tuple(unreadable_item(fault, "holds") for fault in rows.faulty),
                read=rows.received,
            )
        if reading.moved:
            self._incomplete = "items changed while their blocks were read, twice"
        self._incomplete = self._incomplete or hidden_blocks(reading.oddities)
