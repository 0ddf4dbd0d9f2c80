"""The feed of items: lines of customers' accounts in one company code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime

from adapters.kit.odata_literals import day_of
from adapters.sap.days import cursor, months_before
from adapters.sap.ecc import wire
from adapters.sap.ecc.client import EccClient
from adapters.sap.ecc.mapping.amounts import line_amounts, sent_amounts, stored_amounts
from adapters.sap.ecc.mapping.items import ItemMapper
from adapters.sap.ecc.mapping.master import payment_terms
from adapters.sap.ecc.mapping.open_item import Posted, Reading
from adapters.sap.ecc.reader.company_codes import CompanyCodes
from adapters.sap.ecc.reader.lines import BapiLines, Lines, TableLines, dats, together
from adapters.sap.ecc.reader.rows import ask
from adapters.sap.ecc.reader.sources import HEADERS, TERMS, ask_for_keys, company
from adapters.sap.ecc.settings import Settings
from adapters.sap.numbers import padded
from adapters.sap.rfc.questions import any_of, where
from canonical_model.adapter import Environment, Page, ReadEnd, ReadRequest, Record
from canonical_model.errors import Misconfigured

_PARTS = 4


class ItemFeed:
    """Reads items for one request."""

    def __init__(
        self,
        client: EccClient,
        settings: Settings,
        environment: Environment,
        *,
        request: ReadRequest,
        codes: CompanyCodes,
        customers: Sequence[str],
    ) -> None:
        self._client, self._settings, self._environment, self._request = client, settings, environment, request
        self._by_tables = settings.items_by == "tables"
        real = stored_amounts(codes.tcurx()) if self._by_tables else sent_amounts()
        reading = Reading(
            system=environment.system, signed=line_amounts(real, settings.decimals), currencies=codes.currencies(),
            companies=codes.partners(),
        )  # fmt: skip
        self._mapper = ItemMapper(reading, settings)
        at_once = settings.tables.customers_at_once
        self._tables = TableLines(client, entity=request.entity, customers=customers, at_once=at_once)
        self._bapi = BapiLines(client, entity=request.entity, customers=customers)
        self._findings: set[str] = set()
        self._incomplete, self._read = "", 0

    @property
    def accounts(self) -> dict[str, tuple[bool, bool]]:
        """The control accounts met: whether all items on each had a special G/L code, and a partner company."""
        return self._mapper.accounts

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        started = self._environment.now()
        for lines in self._lines(started):
            yield self._page(lines)
        if self._request.mode == "changes" and self._by_tables:
            yield from self._open_keys()
        yield self._last(started)

    def _lines(self, started: datetime) -> Iterator[Lines]:
        source = self._tables if self._by_tables else self._bapi
        if self._request.mode == "window":
            if self._request.window is None:
                raise Misconfigured("a window reading names its window")
            return source.cleared_within(*self._request.window)
        if self._request.mode == "keys":
            return self._of_keys(started)
        if self._request.mode == "changes" and self._by_tables:
            return self._changed(_day(self._request.cursor))
        return source.everything(self._start(started))

    def _start(self, started: datetime) -> date:
        today = started.astimezone(UTC).date()
        return self._request.history_from or months_before(today, self._settings.history_from_months)

    def _of_keys(self, started: datetime) -> Iterator[Lines]:
        """The lines asked for by their key; BAPIs know no documents, so there all lines are looked through."""
        wanted = {_wanted(key) for key in self._request.keys}
        numbers = sorted({number for number, _, _ in wanted})
        everything = self._bapi.everything(self._start(started))
        lines = together(self._tables.of_documents(numbers) if self._by_tables else everything)
        kept = tuple(one for one in lines.lines if (padded(one.BELNR), one.GJAHR, one.BUZEI) in wanted)
        yield Lines(lines=kept, moved=lines.moved, findings=lines.findings)

    def _changed(self, since: date) -> Iterator[Lines]:
        """Lines of documents entered or changed since that day, lines cleared since, and lines those documents cleared.

        A clearing may be dated back: then only the day its document was entered shows it [sap.md §1.2].
        """
        days = any_of(where(field, ">=", dats(since)) for field in ("CPUDT", "AEDAT"))
        changed = ask(self._client, HEADERS, [company(self._request.entity), days])
        numbers = [header.BELNR for header in changed.rows]
        self._moved(moved=changed.moved)
        most = self._settings.tables.keys_at_once
        entered = self._tables.of_documents(numbers, most=most)
        cleared_by = self._tables.of_documents(numbers, field="AUGBL", most=most)
        yield together((*entered, *cleared_by, self._tables.cleared_since(since)))

    def _page(self, lines: Lines) -> Page:
        self._read += len(lines.lines)
        self._findings |= lines.findings
        self._moved(moved=lines.moved)
        records, rejected = self._mapper.mapped(self._posted(lines.lines))
        return Page(records=tuple(records), rejected=tuple(rejected), read=len(lines.lines))

    def _posted(self, lines: Sequence[wire.Line]) -> Iterator[Posted]:
        headers = self._headers(lines) if self._by_tables else {}
        for line in lines:
            own = headers.get((padded(line.BELNR), line.GJAHR)) or _no_header(line)
            yield Posted(line=line, header=own, cleared_recorded_on=_entered(headers, line))

    def _headers(self, lines: Iterable[wire.Line]) -> dict[tuple[str, str], wire.Header]:
        """The documents of these lines, and those that cleared them."""
        numbers = {number for line in lines for number in (line.BELNR, line.AUGBL) if number}
        base, most = (company(self._request.entity),), self._settings.tables.keys_at_once
        found: dict[tuple[str, str], wire.Header] = {}
        for part in ask_for_keys(self._client, HEADERS, base, field="BELNR", values=sorted(numbers), most=most):
            self._findings.update(part.findings)
            found.update({(padded(row.BELNR), row.GJAHR): row for row in part.rows})
        return found

    def _open_keys(self) -> Iterator[Page]:
        """Which items are open now: one that was open and is not among them was cleared, reset or archived."""
        for found in self._tables.open_keys():
            self._moved(moved=found.moved)
            keys = ((row.BUKRS, padded(row.BELNR), row.GJAHR, row.BUZEI.rjust(3, "0")) for row in found.rows)
            yield Page(open_keys=tuple(keys))

    def _moved(self, *, moved: bool) -> None:
        if moved:
            self._incomplete = "items were posted or cleared while they were read, twice"

    def _last(self, started: datetime) -> Page:
        full = self._request.mode == "full"
        if full and not self._read:
            self._incomplete = f"no item at all came from company code {self._request.entity}: no data access?"
        if not self._by_tables:
            self._findings.add("read by BAPI: document headers are not read, so a reversal shows as an application")
        return Page(
            records=self._terms() if full and self._by_tables else (),
            end=ReadEnd(
                completeness="partial" if self._incomplete else "complete",
                reason=self._incomplete,
                cursor=cursor(started, self._settings.overlap_days),
                findings=tuple(sorted(self._findings)),
            ),
        )

    def _terms(self) -> tuple[Record, ...]:
        rows = ask(self._client, TERMS, ()).rows
        return tuple(payment_terms(self._environment.system, self._request.entity, rows))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise Misconfigured(
            f"not a cursor of this adapter: {written!r}", remedy="read everything once (mode full)"
        ) from None


def _wanted(key: tuple[str, ...]) -> tuple[str, str, str]:
    if len(key) != _PARTS:
        raise Misconfigured(f"an item has four keys (company code, document, year, item), not {key!r}")
    return padded(key[1]), key[2], key[3]


def _no_header(line: wire.Line) -> wire.Header:
    return wire.Header(BUKRS=line.BUKRS, BELNR=line.BELNR, GJAHR=line.GJAHR, CPUDT=line.CPUDT)


def _entered(headers: dict[tuple[str, str], wire.Header], line: wire.Line) -> date | None:
    """The day the clearing was entered: of the clearing document's year, or of the only one with its number."""
    if not line.AUGBL:
        return None
    number = padded(line.AUGBL)
    year = line.AUGGJ or line.AUGDT[:4]
    known = headers.get((number, year))
    return day_of(known.CPUDT) if known is not None else None
