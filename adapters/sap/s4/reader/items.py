"""The feed of items: lines of customers' accounts in one company code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import compress, count

from adapters.kit.odata_rows import RowDecoder, Rows
from adapters.kit.odata_v2 import Query
from adapters.sap.days import cursor, months_before
from adapters.sap.numbers import WIDTH
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.items import ItemMapper, item_key
from adapters.sap.s4.mapping.ledger import payment_terms
from adapters.sap.s4.metadata import ITEMS, Readable, items_readable
from adapters.sap.s4.reader.questions import KEYS, Condition, asked, company, customers_only, scopes, still_open
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem, CubeKey
from canonical_model.adapter import Environment, Page, ReadEnd, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured

#: where these come as null, the user may not see whether an item is blocked
BLOCKS = ("DunningBlockingReason", "PaymentBlockingReason")
ALWAYS_TESTED = frozenset({"CompanyCode"})
_KEYS: RowDecoder[CubeKey] = RowDecoder(CubeKey)


class ItemFeed:
    """Reads items for one request."""

    def __init__(
        self,
        client: S4Client,
        settings: Settings,
        environment: Environment,
        *,
        request: ReadRequest,
        companies: Mapping[str, str],
    ) -> None:
        self._client, self._settings, self._environment, self._request = client, settings, environment, request
        self._mapper = ItemMapper(environment.system, settings, companies=companies)
        self._rows: RowDecoder[CubeItem]
        self._findings: set[str] = set()
        self._incomplete = ""
        #: why blocks on items cannot be seen
        self.hidden = ""
        self._read = 0

    @property
    def accounts(self) -> Mapping[str, tuple[bool, bool]]:
        """The control accounts met: whether all items on each had a special G/L code, and a partner company."""
        return self._mapper.accounts

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        started = self._environment.now()
        row_type, offered = items_readable(self._client, self._settings.fields)
        self._rows = RowDecoder(row_type)
        self._findings.update(offered.findings)
        for conditions in scopes(self._request, self._settings, start=self._start(started)):
            yield from self._lines(conditions, offered)
        if self._request.mode == "changes":
            yield from self._open_keys(offered)
        yield self._last(started)

    def _start(self, started: datetime) -> date:
        if self._request.mode != "changes":
            return self._request.history_from or months_before(
                started.astimezone(UTC).date(), self._settings.history_from_months
            )
        try:
            return date.fromisoformat(self._request.cursor)
        except ValueError:
            raise Misconfigured(
                f"not a cursor of this adapter: {self._request.cursor!r}", remedy="read everything once (mode full)"
            ) from None

    def _lines(self, conditions: list[Condition], offered: Readable) -> Iterator[Page]:
        query = Query(
            entity_set=ITEMS, select=offered.select, filter=asked(conditions, offered.unfilterable), orderby=KEYS,
            page_size=self._settings.page_size,
        )  # fmt: skip
        reading = self._client.items.reading(
            query, self._rows, key=item_text_key, entity=self._request.entity, ascending=True
        )
        records: list[Record] = []
        rejected: list[Rejected] = []
        read = 0
        for rows in reading:
            read += rows.received
            keep_wanted(rows, conditions, offered.unfilterable)
            self._mapper.page(rows, records, rejected)
            del rows
            if read >= self._settings.page_size:
                yield self._page(records, rejected, read)
                records, rejected, read = [], [], 0
        yield self._page(records, rejected, read)
        self._note(reading.oddities, moved=reading.moved)

    def _page(self, records: list[Record], rejected: list[Rejected], read: int) -> Page:
        self._read += read
        self._mapper.forget()
        return Page(records=tuple(records), rejected=tuple(rejected), read=read)

    def _open_keys(self, offered: Readable) -> Iterator[Page]:
        """Which items are open now: one that was open and is not among them was cleared, reset or archived."""
        conditions = [company(self._request.entity), customers_only(self._settings), still_open()]
        wanted = tuple(field for field in CubeKey.__struct_fields__ if field in offered.select)
        query = Query(
            entity_set=ITEMS, select=wanted, filter=asked(conditions, offered.unfilterable), orderby=KEYS,
            page_size=self._settings.page_size,
        )  # fmt: skip
        reading = self._client.items.reading(
            query, _KEYS, key=item_text_key, entity=self._request.entity, ascending=True
        )
        for rows in reading:
            for row in rows.rows:
                self._mapper.note_account(row)
            yield Page(open_keys=tuple(_native(row) for row in rows.rows if not row.ClearingAccountingDocument))
            if rows.faulty:
                self._incomplete = "some keys of open items cannot be read"
        self._note(reading.oddities, moved=reading.moved)

    def _note(self, oddities: set[str], *, moved: bool) -> None:
        self._findings |= {f"{ITEMS}: {oddity}" for oddity in oddities}
        self.hidden = self.hidden or hidden_blocks(oddities)
        self._incomplete = self._incomplete or self.hidden
        if moved:
            self._incomplete = "items were posted or cleared while they were read, twice"

    def _last(self, started: datetime) -> Page:
        if self._mapper.left_out:
            self._findings.add(f"{self._mapper.left_out} lines without entry view (item 000) left out")
        if self._request.mode == "full" and not self._read:
            self._incomplete = f"no item at all came from company code {self._request.entity}: no data access?"
        full = self._request.mode == "full"
        terms = payment_terms(self._environment.system, self._request.entity, self._mapper.terms) if full else ()
        return Page(
            records=tuple(terms),
            end=ReadEnd(
                completeness="partial" if self._incomplete else "complete",
                reason=self._incomplete,
                cursor=cursor(started, self._settings.overlap_days),
                findings=tuple(sorted(self._findings | set(self._client.session.findings.values()))),
            ),
        )


def hidden_blocks(oddities: set[str]) -> str:
    """Why blocks cannot be seen: a block field that comes as null is one the user may not read."""
    hidden = [field for field in BLOCKS if f"{field} came as null" in oddities]
    return f"{', '.join(hidden)} came as null: blocks on items cannot be seen" if hidden else ""


def item_text_key(row: CubeItem | CubeKey) -> str:
    """The key of a line as one text, which ascends as the database sorts: numbers may come without their zeros."""
    document = row.AccountingDocument
    document = document.rjust(WIDTH, "0") if document.isdecimal() else document.ljust(WIDTH)
    return f"{row.CompanyCode:4}{row.FiscalYear:4}{document}{row.AccountingDocumentItem:>3}"


def _native(row: CubeKey) -> tuple[str, ...]:
    return item_key(row.CompanyCode, row.AccountingDocument, row.FiscalYear, row.AccountingDocumentItem)


def keep_wanted(rows: Rows[CubeItem], conditions: list[Condition], unfilterable: frozenset[str]) -> None:
    """Leave out what was not asked for: another company code's lines always, others where no filter could say so."""
    for part in conditions:
        if part.fields & (unfilterable | ALWAYS_TESTED):
            held = list(map(part.holds, rows.rows))
            if not all(held):
                rows.keep(list(compress(count(), held)))
