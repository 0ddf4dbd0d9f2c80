"""Decode and map, OData V2: pages of the item service → canonical records, against `orjson.loads` of the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, Final, cast

import orjson

from adapters.kit.answers import Answer
from adapters.kit.auth import Basic
from adapters.kit.edmx import EntityShape
from adapters.kit.named_fields import with_fields
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Service
from adapters.kit.secrets import Secret
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.mapping.items import ItemMapper
from adapters.sap.s4.reader.items import ItemFeed
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from benchmarks.cube_pages import ENTITY, PAGE_SIZE, Pages, environment, rendered
from benchmarks.measuring import Asked, Result
from benchmarks.rounds import in_stretches
from canonical_model.adapter import Page, ReadRequest, Record, Rejected
from canonical_model.identity import SystemUid

ROWS: Final = 200_000
ROUNDS: Final = 5
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
SETTINGS: Final = Settings(
    base_url="http://127.0.0.1", auth=Basic(user="", password=Secret("")), page_size=PAGE_SIZE
)  # fmt: skip


class Remembered:
    """A session that answers from memory, page after page: what is left of a reading without a network."""

    def __init__(self, bodies: Iterable[bytes]) -> None:
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


def mapped(pages: Pages, settings: Settings = SETTINGS) -> Iterator[None]:
    """The decoder and the mapper, as the feed calls them; yields after each page."""
    decoder = RowDecoder(with_fields(CubeItem, tuple(settings.fields.values())))
    mapper = ItemMapper(SystemUid("b" * 32), settings, companies={})
    items = 0
    for body in pages.bodies:
        rows, records, rejected = decoder.page(body), list[Record](), list[Rejected]()
        mapper.page(rows, records, rejected)
        mapper.forget()
        items += rows.received - len(rejected)
        del rows, records
        yield
    if items != pages.rows:
        raise AssertionError(f"{items} of {pages.rows} rows were mapped")


def read(bodies: Iterable[bytes], shapes: dict[str, EntityShape]) -> Iterator[Page]:
    """The pages of the feed, over those of the service."""
    session = Remembered(bodies)
    client = cast("S4Client", SimpleNamespace(items=Described(session, shapes), session=session))
    request = ReadRequest(feed="items", entity=ENTITY, history_from=date(2000, 1, 1))
    return ItemFeed(client, SETTINGS, environment(NOW), request=request, companies={}).pages()


def fed(pages: Pages) -> Iterator[None]:
    """The whole feed that sync reads: what `mapped` does, and that no row came twice, is missing or is foreign."""
    came, ended = 0, ""
    for page in read(pages.bodies, pages.shapes):
        came += page.read - len(page.rejected)
        ended = page.end.completeness if page.end else ""
        del page
        yield
    if came != pages.rows or ended != "complete":
        raise AssertionError(f"{came} of {pages.rows} rows were read, {ended or 'without an end'}")


def measured(asked: Asked) -> Iterator[Result]:
    """Two results: the decoder and the mapper, and the whole feed."""
    yield from compared(rendered(seed=asked.seed, rows=asked.rows or ROWS), rounds=asked.rounds or ROUNDS)


def compared(pages: Pages, *, rounds: int) -> Iterator[Result]:
    """Both against the floor, in the same rounds."""
    contestants = {
        "floor": partial(floor, pages),
        "odata_v2": partial(mapped, pages),
        "odata_v2_feed": partial(fed, pages),
    }
    figures = in_stretches(contestants, rounds)
    told = f"{len(pages.bodies)} pages, {pages.size / 1e6:.0f} MB, {len(pages.select)} fields a row"
    for name in ("odata_v2", "odata_v2_feed"):
        yield Result(
            goal=name, rows=pages.rows, unit="CPU seconds", ours=figures[name], anchor=figures["floor"], note=told
        )  # fmt: skip
