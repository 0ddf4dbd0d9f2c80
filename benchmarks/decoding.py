"""Benchmark 1: pages of the item service → canonical records, against `orjson.loads` of the same bytes."""

from __future__ import annotations

import cProfile
import pstats
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime
from itertools import islice
from time import process_time
from types import SimpleNamespace
from typing import Any, Final, cast

import msgspec
import orjson

from adapters.kit.answers import Answer
from adapters.kit.auth import Basic
from adapters.kit.edmx import EntityShape
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Service
from adapters.kit.secrets import Secret
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.items import ItemMapper
from adapters.sap.s4.reader.items import ItemFeed
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from benchmarks.cube_pages import PAGE_SIZE, Pages, environment
from benchmarks.rounds import Result, middle, ratios
from canonical_model.adapter import ReadRequest, Record, Rejected
from canonical_model.identity import SystemUid

#: decode + map + id + checks takes at most so many times as long as the floor
TARGET: Final = 2.5
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
SETTINGS: Final = Settings(
    base_url="http://127.0.0.1", auth=Basic(user="", password=Secret("")), page_size=PAGE_SIZE
)  # fmt: skip
#: lines of a profile that are shown
SHOWN: Final = 40
#: pages that a contestant takes before the next one has its turn
STRETCH: Final = 20
#: yields after each page
Contestant = Callable[[Pages], Iterator[None]]


class Remembered:
    """A session that answers from memory, page after page: what is left of a reading without a network."""

    def __init__(self, bodies: tuple[bytes, ...]) -> None:
        self._bodies = iter(bodies)
        self.findings: dict[str, str] = {}

    def read(self, url: str, *, entity: str = "", accept: str = "") -> Answer:
        del entity, accept
        return Answer(status=200, headers={}, body=next(self._bodies), url=url)


class Described(Service):
    """The item service over remembered pages; its description was read before."""

    def __init__(self, session: Remembered, shapes: dict[str, EntityShape]) -> None:
        super().__init__(cast("Any", session), "/items")
        self._shapes = shapes


def floor(pages: Pages) -> Iterator[None]:
    """Parsing the bytes alone, into plain dictionaries; yields after each page."""
    for body in pages.bodies:
        orjson.loads(body)
        yield


def mapped(pages: Pages) -> Iterator[None]:
    """The decoder and the mapper, as the feed calls them; yields after each page."""
    decoder: RowDecoder[CubeItem] = RowDecoder(CubeItem)
    mapper = ItemMapper(SystemUid("b" * 32), SETTINGS, companies={})
    items = 0
    for body in pages.bodies:
        page, records, rejected = decoder.page(body), list[Record](), list[Rejected]()
        for rows in page.parts():
            mapper.page(rows, records, rejected)
        items += page.received - len(rejected)
        del page, rows, records
        yield
    if items != pages.rows:
        raise AssertionError(f"{items} of {pages.rows} rows were mapped")


def fed(pages: Pages) -> Iterator[None]:
    """The whole feed that sync reads: what `mapped` does, and that no row came twice, is missing or is foreign."""
    session = Remembered(pages.bodies)
    client = cast("S4Client", SimpleNamespace(items=Described(session, pages.shapes), session=session))
    request = ReadRequest(feed="items", entity=pages.entity, history_from=date(2000, 1, 1))
    read, ended = 0, ""
    for page in ItemFeed(client, SETTINGS, environment(NOW), request=request, companies={}).pages():
        read += page.read - len(page.rejected)
        ended = page.end.completeness if page.end else ""
        del page
        yield
    if read != pages.rows or ended != "complete":
        raise AssertionError(f"{read} of {pages.rows} rows were read, {ended or 'without an end'}")


def one_round(pages: Pages, contestants: Mapping[str, Contestant]) -> dict[str, float]:
    """CPU seconds of each, some pages each in turn, so that a busy neighbour slows all of them alike.

    Pages in one stretch are enough that each runs from caches it has warmed itself.
    """
    running = {name: contestant(pages) for name, contestant in contestants.items()}
    spent = dict.fromkeys(running, 0.0)
    turn = 0
    while running:
        turn += 1
        for name in list(running) if turn % 2 else list(reversed(running)):
            started = process_time()
            taken = sum(1 for _ in islice(running[name], STRETCH))
            spent[name] += process_time() - started
            if taken < STRETCH:
                del running[name]
    return spent


def measured(pages: Pages, *, rounds: int) -> tuple[Result, ...]:
    """The two results: what the target speaks of, and the wider one."""
    contestants = {"orjson.loads": floor, "ours": mapped, "ours, the feed": fed}
    one_round(first_of(pages), contestants)
    every = [one_round(pages, contestants) for _ in range(rounds)]
    figures = {name: tuple(one[name] for one in every) for name in contestants}
    return (
        _result("decode + map + id + checks", "ours", pages, figures),
        _result("the whole feed: also no row twice, none missing, none foreign", "ours, the feed", pages, figures),
    )


def _result(name: str, contestant: str, pages: Pages, figures: dict[str, tuple[float, ...]]) -> Result:
    found = ratios(figures, contestant, "orjson.loads")
    return Result(
        name=name, ratio_of=f"{contestant} / orjson.loads", unit="CPU seconds", rows=pages.rows,
        figures={one: tuple(round(value, 4) for value in figures[one]) for one in (contestant, "orjson.loads")},
        ratios=tuple(round(value, 3) for value in found), median=middle(found), target=TARGET,
        note=f"{len(pages.bodies)} pages, {pages.size / 1e6:.0f} MB, {len(pages.select)} fields a row",
    )  # fmt: skip


def first_of(pages: Pages) -> Pages:
    """The first page alone, to warm up with."""
    rows = msgspec.json.decode(pages.bodies[0])["d"]
    alone = {"__count": str(len(rows["results"])), "results": rows["results"]}
    return msgspec.structs.replace(
        pages, bodies=(msgspec.json.encode({"d": alone}),), rows=len(rows["results"])
    )  # fmt: skip


def profile(pages: Pages) -> None:
    """Where the time of the mapping goes, function by function."""
    profiler = cProfile.Profile()
    profiler.runcall(list, mapped(pages))
    pstats.Stats(profiler).sort_stats("tottime").print_stats(SHOWN)
