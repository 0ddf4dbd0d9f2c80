"""Decode and map, SuiteQL: ledger lines of invoices of one NetSuite subsidiary → canonical records.

Decoder and mapper alone, and sync's feed, which compares what NetSuite adds up to be open with what was handed on;
nothing is applied to these invoices.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import partial
from itertools import pairwise
from types import SimpleNamespace
from typing import Any, Final, cast

import msgspec
from msgspec import Struct, structs

from adapters.kit.named_fields import NO_FIELDS, NamedFields, with_fields
from adapters.kit.secrets import Secret
from adapters.netsuite.client import NetSuiteClient
from adapters.netsuite.mapping.items import Where, item_mapper
from adapters.netsuite.query_page import QueryPage, Rows, Typed
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.items import ItemFeed
from adapters.netsuite.reader.questions import of_book
from adapters.netsuite.settings import Settings, Token
from adapters.netsuite.suiteql import BEFORE_ALL, Condition, Reading, bounds, statement
from adapters.netsuite.tables import LEDGER, Listing
from adapters.netsuite.wire import LedgerLine
from benchmarks.cube_pages import environment
from benchmarks.measuring import Asked, Result
from benchmarks.remembered_pages import moved, parsed
from benchmarks.rounds import in_stretches
from canonical_model.adapter import Page, ReadRequest, Record
from simulators.books import generate
from simulators.netsuite import serve

ROWS: Final = 200_000
ROUNDS: Final = 5
PAGE_SIZE: Final = 1_000
#: how far the ids of one copy lie from those of the next
STEP: Final = 1_000_000
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
#: a subsidiary that keeps its books in euros; three in ten of its invoices are in other currencies
WHERE: Final = Where(system=environment(NOW).system, entity="2", functional_currency="EUR")
NO_ROWS: Final[QueryPage[Any]] = QueryPage(rows=[], total=0, more=False)
INVOICES: Final = Condition(text="t.type = ?", params=("CustInvc",))


class Pages(Struct, frozen=True, kw_only=True):
    """What one subsidiary's invoices are answered with, and what they add up to."""

    bodies: tuple[bytes, ...]
    rows: int
    #: currency → what is unpaid
    totals: dict[str, str]
    settings: Settings

    def client(self, bodies: Iterator[bytes]) -> NetSuiteClient:
        """Answers the ledger's statement page by page, and the sums."""

        def page_of(
            rows: Rows[Any], text: str, params: Sequence[Any], *, limit: int, entity: str = ""
        ) -> QueryPage[Any]:
            del text, params, limit, entity
            return rows.page(next(bodies))

        def page(text: str, params: Sequence[Any], *, limit: int, entity: str = "") -> QueryPage[Any]:
            del params, limit, entity
            sums = [{"currency": one, "unpaid": total, "unused": "0"} for one, total in self.totals.items()]
            return QueryPage(rows=sums, total=len(sums), more=False) if "EXISTS" in text else NO_ROWS

        return cast("NetSuiteClient", SimpleNamespace(page=page, page_of=page_of, session=SimpleNamespace(findings={})))

    def account(self, bodies: Iterator[bytes]) -> Account:
        """An account that has all columns, and in which nothing is applied to anything."""
        lent, client = environment(NOW), self.client(bodies)

        def reading_of(
            rows: Rows[Any], _listing: Listing, where: Sequence[Condition], *, entity: str = ""
        ) -> Reading[Any]:  # fmt: skip
            text, params = statement(LEDGER, _all_columns(), where), [v for one in where for v in one.params]
            return Reading(client, text, params, rows=rows, names=LEDGER.key_names, page_size=PAGE_SIZE, entity=entity)

        known = SimpleNamespace(
            reading_of=reading_of, reading=lambda *_, **__: _Nothing(), lacks=lambda _listing: (),
            columns=lambda _table: frozenset({"id"}),
        )  # fmt: skip
        return cast("Account", SimpleNamespace(
            settings=self.settings, environment=lent, client=client, known=known, ledger=LEDGER,
            where=lambda _entity: WHERE, cursor=lambda: "2026-11-20 18:00:00",
        ))  # fmt: skip


class _Nothing:
    """A reading without rows."""

    moved = False

    def __iter__(self) -> Iterator[list[dict[str, str]]]:
        return iter(())


def mapped(pages: Pages, fields: NamedFields = NO_FIELDS) -> Iterator[None]:
    """The decoder and the mapper, as the feed calls them; yields after each page."""
    rows, make, items = Typed(with_fields(LedgerLine, tuple(fields.values()))), item_mapper(WHERE, fields), 0
    for body in pages.bodies:
        records = list[Record]()
        for line in rows.page(body).rows:
            made = make((line,))
            records += (made.document, made.item)
        items += len(records) // 2
        del records
        yield
    if items != pages.rows:
        raise AssertionError(f"{items} of {pages.rows} rows were mapped")


def read(pages: Pages, bodies: Iterable[bytes]) -> Iterator[Page]:
    """The pages of the feed, over those of the service."""
    request = ReadRequest(feed="items", entity="2", mode="full", history_from=date(2000, 1, 1))
    return ItemFeed(pages.account(iter(bodies)), request).pages()


def fed(pages: Pages) -> Iterator[None]:
    """The whole feed: decoded, mapped, identified, each line once, as many as were counted, the sums compared."""
    came, told = 0, ""
    for page in read(pages, pages.bodies):
        came += page.read - len(page.rejected)
        told = f"{page.end.completeness} {page.end.reason}" if page.end else ""
        del page
        yield
    if came != pages.rows or told != "complete ":
        raise AssertionError(f"{came} of {pages.rows} rows were read, {told or 'without an end'}")


def measured(asked: Asked) -> Iterator[Result]:
    """Two results: the decoder and the mapper, and the whole feed."""
    pages = rendered(seed=asked.seed, rows=asked.rows or ROWS)
    contestants = {
        "floor": partial(parsed, pages.bodies),
        "suiteql_mapped": partial(mapped, pages),
        "suiteql": partial(fed, pages),
    }
    figures = in_stretches(contestants, asked.rounds or ROUNDS)
    size = sum(map(len, pages.bodies))
    for name in ("suiteql_mapped", "suiteql"):
        yield Result(
            goal=name, rows=pages.rows, unit="CPU seconds", ours=figures[name], anchor=figures["floor"],
            note=f"{len(pages.bodies)} pages, {size / 1e6:.0f} MB",
        )  # fmt: skip


def rendered(*, seed: int, rows: int) -> Pages:
    """So many invoices with ids of their own, in the shape in which the simulated account answers."""
    bodies, pages = as_they_are_read(seed=seed, rows=rows)
    return structs.replace(pages, bodies=tuple(bodies))


def as_they_are_read(*, seed: int, rows: int) -> tuple[Iterator[bytes], Pages]:
    """The same, each page made when it is asked for."""
    found, settings = _lines(seed)
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for number in range(rows):
        row = found[number % len(found)]
        totals[row["currency"]] += Decimal(row.get("foreignamountunpaid") or "0")
    stated = {one: str(total) for one, total in totals.items()}
    bodies = (_body(_copies(found, start, rows), rows - start) for start in range(0, rows, PAGE_SIZE))
    return bodies, Pages(bodies=(), rows=rows, totals=stated, settings=settings)


def _copies(found: list[dict[str, str]], start: int, rows: int) -> list[dict[str, str]]:
    numbers = range(start, min(start + PAGE_SIZE, rows))
    return [_copied(found[number % len(found)], number // len(found)) for number in numbers]


def _lines(seed: int) -> tuple[list[dict[str, str]], Settings]:
    """Invoices of one accounting line each: their rows as the account gives them, in the order of their keys."""
    with serve(generate(seed), auth="tba", clock=lambda: NOW) as server:
        known = server.credentials
        token = Token(
            consumer_key=known.consumer_key, consumer_secret=Secret(known.consumer_secret), token_id=known.token_id,
            token_secret=Secret(known.token_secret),
        )  # fmt: skip
        settings = Settings(account=known.account, base_url=server.url, auth=token, page_size=PAGE_SIZE)
        client = NetSuiteClient(settings, environment(NOW))
        first = bounds((BEFORE_ALL,) * len(LEDGER.key))
        mine = of_book(settings, WHERE.entity)
        text = statement(LEDGER, _all_columns(), (mine, INVOICES))
        rows = client.page(text, (*mine.params, *INVOICES.params, *first), limit=PAGE_SIZE).rows
        client.close()
    several = {row["id"] for row, following in pairwise(rows) if row["id"] == following["id"]}
    return [row for row in rows if row["id"] not in several and not row.get("terminstallment")], settings


def _all_columns() -> frozenset[tuple[str, str]]:
    aliases = {table.alias: table.name for table in LEDGER.tables}
    return frozenset((aliases[column.of], column.name) for column in LEDGER.columns if not column.feature)


def _copied(row: dict[str, str], copy: int) -> dict[str, str]:
    return {**row, "id": moved(row["id"], copy, STEP)}


def _body(rows: list[dict[str, str]], left: int) -> bytes:
    items = [{"links": [], **row} for row in rows]
    page = {"links": [], "count": len(rows), "hasMore": left > len(rows), "items": items, "offset": 0,
            "totalResults": left}  # fmt: skip
    return msgspec.json.encode(page)
