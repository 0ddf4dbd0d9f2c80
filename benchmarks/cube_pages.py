"""Pages of the item service, rendered once by the simulated SAP and multiplied with keys of their own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from itertools import groupby, islice
from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.kit.auth import Basic
from adapters.kit.edmx import EntityShape
from adapters.kit.odata_v2 import Query
from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.sap.s4.client import S4Client
from adapters.sap.s4.metadata import ITEMS, readable
from adapters.sap.s4.reader.questions import KEYS
from adapters.sap.s4.settings import Settings
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid
from simulators.books import Books, generate
from simulators.sap import serve

PAGE_SIZE: Final = 1000
#: a company code that keeps its books in euros
ENTITY: Final = "DE01"
#: ten-digit numbers that are moved with every copy, so that each row is a row of its own
NUMBERS: Final = (
    "AccountingDocument", "ClearingAccountingDocument", "InvoiceReference", "BillingDocument", "DocumentReferenceID",
    "Customer", "ReverseDocument",
)  # fmt: skip
#: how far the numbers of one copy lie from those of the next; more than a company code has of one number range
STEP: Final = 10_000


class Pages(Struct, frozen=True, kw_only=True):
    """What one company code's item service answers, page after page, as bytes."""

    entity: str
    bodies: tuple[bytes, ...]
    rows: int
    #: what the service describes itself as having
    shapes: dict[str, EntityShape]
    #: the fields asked for
    select: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes of all pages."""
        return sum(map(len, self.bodies))


def rendered(*, seed: int, rows: int, page_size: int = PAGE_SIZE) -> Pages:
    """So many distinct rows of one company code, in the shape and with the fields that the adapter asks for."""
    bodies, shapes, select = as_they_are_read(seed=seed, rows=rows, page_size=page_size)
    return Pages(entity=ENTITY, bodies=tuple(bodies), rows=rows, shapes=shapes, select=select)


def as_they_are_read(
    *, seed: int, rows: int, page_size: int = PAGE_SIZE
) -> tuple[Iterator[bytes], dict[str, EntityShape], tuple[str, ...]]:
    """The same, each page made when it is asked for; what the service says of itself, and the fields."""
    records, shapes, select = _records(generate(seed), ENTITY)
    return _bodies(records, rows=rows, page_size=page_size), shapes, select


def environment(now: datetime) -> Environment:
    """What the adapter is lent here: no throttle, a clock that stands still."""
    return Environment(
        system=SystemUid("b" * 32), name="benchmark", now=lambda: now, sleep=lambda _seconds: None,
        slots=Unlimited(), bucket=Unlimited(), actor=Actor(id="benchmark", kind="service"),
    )  # fmt: skip


def evening(books: Books) -> datetime:
    """The evening of the books' day."""
    return datetime.combine(books.as_of, time(18), tzinfo=UTC)


def _records(books: Books, entity: str) -> tuple[list[dict[str, Any]], dict[str, EntityShape], tuple[str, ...]]:
    """The rows as the wire has them, read with the adapter's own client and question."""
    now = evening(books)
    with serve(books, clock=lambda: now) as server:
        auth = Basic(user=server.credentials.user, password=Secret(server.credentials.password))
        settings = Settings(base_url=server.url, auth=auth, client=server.credentials.sap_client)
        client = S4Client(settings, environment(now))
        try:
            select = readable(client.items, ITEMS).select
            asked = f"CompanyCode eq '{entity}' and {settings.items_filter}"
            query = Query(entity_set=ITEMS, select=select, filter=asked, orderby=KEYS, page_size=settings.page_size)
            return list(_followed(client, client.items.url(query))), client.items.shapes(), select
        finally:
            client.close()


def _followed(client: S4Client, url: str) -> Iterator[dict[str, Any]]:
    following = url
    while following:
        page = msgspec.json.decode(client.session.read(following).body)["d"]
        yield from page["results"]
        following = page.get("__next", "")


def _bodies(records: list[dict[str, Any]], *, rows: int, page_size: int) -> Iterator[bytes]:
    copies = _copies(records, -(-rows // len(records)))
    for start in range(0, rows, page_size):
        size = min(page_size, rows - start)
        page: dict[str, Any] = {} if start else {"__count": str(rows)}
        page["results"] = list(islice(copies, size))
        if start + size < rows:
            page["__next"] = f"/page/{start // page_size + 1}"
        yield msgspec.json.encode({"d": page})


def _copies(records: list[dict[str, Any]], copies: int) -> Iterator[dict[str, Any]]:
    """The records so many times, each time with other numbers, in the order of their keys."""
    for _, some in groupby(records, key=_range):
        group = list(some)
        for copy in range(copies):
            yield from (_copied(record, copy) for record in group)


def _range(record: dict[str, Any]) -> tuple[str, int]:
    """The year and the number range of a line: copies of its lines go before the next one."""
    return record["FiscalYear"], int(record["AccountingDocument"]) // STEP


def _copied(record: dict[str, Any], copy: int) -> dict[str, Any]:
    moved = {name: _moved(record[name], copy) for name in NUMBERS if record.get(name, "").isdecimal()}
    about = dict(record["__metadata"])
    for name in ("id", "uri"):
        about[name] = about[name].replace(record["AccountingDocument"], moved["AccountingDocument"])
    return {**record, **moved, "__metadata": about}


def _moved(number: str, copy: int) -> str:
    return f"{int(number) + copy * STEP:010d}" if number.strip("0") else number
