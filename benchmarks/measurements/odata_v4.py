"""Decode and map, OData V4: open transactions of Finance & Operations → canonical records.

Each row is what is open of a transaction with its transaction: decoder and mapper alone against a parse of those pages,
and the feed that sync reads, which lists what is open once more at the end and compares, against a parse of all pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, Final, cast

import msgspec
import orjson
from msgspec import Struct

from adapters.dynamics.answers import page_in
from adapters.dynamics.entra import Application
from adapters.dynamics.finance.client import service_of
from adapters.dynamics.finance.mapping.items import item_mapper
from adapters.dynamics.finance.mapping.settlements import by_voucher
from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.reader.items import ItemFeed
from adapters.dynamics.finance.reader.published import ItemSets
from adapters.dynamics.finance.reader.sources import grouped, spelled
from adapters.dynamics.finance.settings import Settings
from adapters.dynamics.finance.wire import Open, Transaction
from adapters.dynamics.odata import Question
from adapters.dynamics.records import Told
from adapters.dynamics.values import Where
from adapters.kit.named_fields import NO_FIELDS, NamedFields
from adapters.kit.secrets import Secret
from benchmarks.cube_pages import environment, evening
from benchmarks.measuring import Asked, Result
from benchmarks.remembered_pages import Remembered, moved, parsed
from benchmarks.rounds import in_stretches
from canonical_model.adapter import Page, ReadRequest, Record
from canonical_model.receivables import OpenItem
from simulators.books import generate
from simulators.dynamics.finance import serve

ROWS: Final = 200_000
ROUNDS: Final = 5
PAGE_SIZE: Final = 1_000
ENTITY: Final = "us01"
SETS: Final = ItemSets(transactions="CustTransactions", opens="CustTransOpens", why="as the settings say")
PARENT: Final = "CustTransaction"
#: how far the record ids of one copy lie from those of the next
STEP: Final = 10_000_000
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
WHERE: Final = Where(system=environment(NOW).system, entity=ENTITY, functional_currency="USD")
NOTHING: Final = b'{"@odata.count":0,"value":[]}'


class Pages(Struct, frozen=True, kw_only=True):
    """What one company's open transactions are answered with, and the list of what is open at the end."""

    opens: tuple[bytes, ...]
    listed: tuple[bytes, ...]
    rows: int
    #: fewer: of some what is open falls due on several days
    transactions: int


def mapped(pages: Pages, fields: NamedFields = NO_FIELDS) -> Iterator[None]:
    """The decoder and the mapper, as the feed calls them; yields after each page."""
    read, make, transactions = spelled(fields), item_mapper(WHERE, fields), 0
    read.learn(Told.of(page_in(pages.opens[0]).value[0]))
    for body in pages.opens:
        page, records = read.page(body), list[Record]()
        if page is None:
            raise AssertionError("a page was not as its records say")
        for transaction, opens in grouped(iter(page.value)):
            told = cast("Transaction", transaction)
            made = make(told, cast("Sequence[Open]", opens))
            records += (made.document, made.item, *([made.receipt] if made.receipt else ()))
            records += by_voucher(WHERE, told, made)
        transactions += sum(isinstance(one, OpenItem) for one in records)
        del page, records
        yield
    # what falls due on several days may do so on two pages
    if not pages.transactions <= transactions < pages.transactions + len(pages.opens):
        raise AssertionError(f"{transactions} of {pages.transactions} transactions were mapped")


def read(made: Made, settings: Settings) -> Iterator[Page]:
    """The pages of the feed, over those of the service."""
    session = cast("Any", Remembered(made.answers()))
    lent = environment(NOW)
    companies = cast("Companies", SimpleNamespace(
        service=service_of(session, settings), settings=settings, items=SETS, session=session, findings=set(),
        environment=lent, where=lambda _entity: WHERE,
    ))  # fmt: skip
    return ItemFeed(companies, ReadRequest(feed="items", entity=ENTITY, history_from=date(2000, 1, 1))).pages()


def fed(pages: Pages, settings: Settings) -> Iterator[None]:
    """The whole feed: decoded, mapped, identified, each row once, none missing, open still open at the end."""
    came, ended = 0, ""
    for page in read(Made(opens=iter(pages.opens), listed=iter(pages.listed)), settings):
        came += page.read - len(page.rejected)
        ended = page.end.completeness if page.end else ""
        del page
        yield
    if came != pages.transactions or ended != "complete":
        raise AssertionError(f"{came} of {pages.transactions} transactions were read, {ended or 'without an end'}")


def measured(asked: Asked) -> Iterator[Result]:
    """Two results: the decoder and the mapper, and the whole feed, each against a parse of the pages that it reads."""
    pages, settings = rendered(seed=asked.seed, rows=asked.rows or ROWS)
    contestants = {
        "rows": partial(parsed, pages.opens),
        "all": partial(parsed, (*pages.opens, *pages.listed)),
        "mapped": partial(mapped, pages),
        "fed": partial(fed, pages, settings),
    }
    figures = in_stretches(contestants, asked.rounds or ROUNDS)
    size = sum(map(len, pages.opens))
    whole = size + sum(map(len, pages.listed))
    yield Result(
        goal="odata_v4_mapped", rows=pages.rows, unit="CPU seconds", ours=figures["mapped"], anchor=figures["rows"],
        note=f"{len(pages.opens)} pages, {size / 1e6:.0f} MB",
    )  # fmt: skip
    yield Result(
        goal="odata_v4", rows=pages.rows, unit="CPU seconds", ours=figures["fed"], anchor=figures["all"],
        note=f"{len(pages.opens)} pages and {len(pages.listed)} of the list, {whole / 1e6:.0f} MB",
    )  # fmt: skip


def rendered(*, seed: int, rows: int) -> tuple[Pages, Settings]:
    """So many distinct rows, in the shape in which the simulated environment answers the adapter's own question."""
    made, transactions, settings = as_they_are_read(seed=seed, rows=rows)
    return Pages(opens=tuple(made.opens), listed=tuple(made.listed), rows=rows, transactions=transactions), settings


class Made(Struct, frozen=True, kw_only=True):
    """The pages of both questions, each made when it is asked for."""

    opens: Iterator[bytes]
    listed: Iterator[bytes]

    def answers(self) -> Any:  # noqa: ANN401 - a function
        """Answers each question with its pages in turn."""

        def answer(url: str, _body: bytes) -> bytes:
            if SETS.opens not in url:
                return NOTHING
            return next(self.opens if "$expand" in url or "/more/" in url else self.listed)

        return answer


def as_they_are_read(*, seed: int, rows: int) -> tuple[Made, int, Settings]:
    """Pages of so many rows, how many transactions these are of, and how they are read."""
    records, settings = _records(seed)

    def row(number: int) -> dict[str, Any]:
        return _copied(records[number % len(records)], number // len(records))

    def short(number: int) -> dict[str, Any]:
        return {name: value for name, value in row(number).items() if name in {"dataAreaId", "SysRecId", "RefRecId"}}

    copies, rest = divmod(rows, len(records))
    own, some = ({one["RefRecId"] for one in part} for part in (records, records[:rest]))
    made = Made(opens=_bodies(row, rows, "more"), listed=_bodies(short, rows, "list"))
    return made, copies * len(own) + len(some), settings


def _records(seed: int) -> tuple[list[dict[str, Any]], Settings]:
    books = generate(seed)
    now = evening(books)
    with serve(books, clock=lambda: now) as server:
        known = server.credentials
        auth = Application(
            tenant=known.tenant, client_id=known.client_id, client_secret=Secret(known.client_secret),
            authority=server.url,
        )  # fmt: skip
        settings = Settings(
            base_url=server.url, auth=auth, resource=known.scope.removesuffix("/.default"), page_size=PAGE_SIZE
        )
        companies = Companies(settings, environment(now))
        question = Question(
            entity_set=SETS.opens, filter=of_company(ENTITY), expand=(PARENT,), orderby=("RefRecId", "SysRecId")
        )  # fmt: skip
        url, found = companies.service.url(question), list[dict[str, Any]]()
        while url:
            told = orjson.loads(companies.session.read(url).body)
            found += told["value"]
            url = told.get("@odata.nextLink", "")
        companies.close()
    return found, settings


def _copied(row: dict[str, Any], copy: int) -> dict[str, Any]:
    parent = dict(row[PARENT])
    own = {name: _further(row[name], copy) for name in ("SysRecId", "RefRecId")}
    parent["SysRecId"] = _further(parent["SysRecId"], copy)
    return {**row, **own, PARENT: parent}


def _further(number: Any, copy: int) -> Any:  # noqa: ANN401 - a number or its text
    return number + copy * STEP if isinstance(number, int) else moved(number, copy, STEP)


def _bodies(row: Callable[[int], dict[str, Any]], rows: int, name: str) -> Iterator[bytes]:
    """Pages with their links; the first one counts."""
    for start in range(0, rows, PAGE_SIZE):
        page: dict[str, Any] = {"@odata.context": f"https://host/data/$metadata#{SETS.opens}"}
        if not start:
            page["@odata.count"] = rows
        page["value"] = [row(number) for number in range(start, min(start + PAGE_SIZE, rows))]
        if start + PAGE_SIZE < rows:
            page["@odata.nextLink"] = f"/data/{SETS.opens}/{name}/{start + PAGE_SIZE}"
        yield msgspec.json.encode(page)
