"""A small pod behind a socket and a caller of raw HTTP: nothing of ours in between."""

from __future__ import annotations

import csv
import json
import re
from base64 import b64decode
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
import requests

from simulators.books import Books, Cash, Customer, Entity, ItemKey, Part, Rate, Sale
from simulators.oracle.fusion import Options, RunningServer, kept, made_credentials, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = date(2026, 11, 1)
KNOWN = made_credentials()
BASE = "/fscmRestApi/resources/11.13.18.05"
PORT = "/xmlpserver/services/ExternalReportWSSService"
SPACE = "http://xmlns.oracle.com/oxp/service/PublicReportService"
ACTION = "application/vnd.oracle.adf.action+json"


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def made_books() -> Books:
    """Two business units; account 1004 in both, 1005 in the first."""
    books = Books(as_of=NOW.date())
    books.add_entity(Entity(code="US", name="Vision Operations", country="US", city="Reno", currency="USD"))
    books.add_entity(Entity(code="DE", name="Vision Germany", country="DE", city="Bonn", currency="EUR"))
    books.add_rate(Rate(valid_on=date(2020, 1, 1), from_currency="EUR", to_currency="USD", rate=Decimal("1.10")))
    books.add_rate(Rate(valid_on=date(2026, 11, 10), from_currency="EUR", to_currency="USD", rate=Decimal("1.20")))
    for entity, number in (("US", "1004"), ("US", "1005"), ("DE", "1004")):
        books.add_customer(Customer(
            entity=entity, number=number, name=f"O'Hara {number}", country="US", city="Reno", street="A 1",
            postal_code="1", language="EN", control_account="12100000", created_on=DAY,
        ))  # fmt: skip
    return books


class Caller:
    """Raw HTTP with a password."""

    def __init__(self, server: RunningServer, clock: Clock, session: requests.Session) -> None:
        self.server, self.books, self.clock, self.session = server, server.books, clock, session

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        url = f"{self.server.url}{path if path.startswith('/screens') else f'{BASE}/{path}'}"
        kind = ACTION if "/action/" in path else "application/json"
        data = None if body is None else json.dumps(body)
        sent = {"Content-Type": kind, **named}
        login = None if "Authorization" in named else (KNOWN.username, KNOWN.password)
        return self.session.request(method, url, data=data, headers=sent, auth=login, timeout=10)

    def items(self, path: str, **headers: str) -> list[dict[str, Any]]:
        """The rows of one page."""
        answer = self("GET", path, **headers)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["items"]
        return found

    def ids(self, path: str, version: str = "2") -> set[Any]:
        """The transaction numbers of one page."""
        return {row["TransactionNumber"] for row in self.items(path, REST_Framework_Version=version)}

    def invoice(self, amount: str, currency: str = "USD", **more: Any) -> ItemKey:
        """A new invoice's item in the books."""
        told = {"entity": "US", "customer": "1004", "document_date": DAY, **more}
        document = self.books.post_invoice(Sale(amount=Decimal(amount), currency=currency, **told), today=DAY)
        return document.item_key(document.lines[0])

    def instalments(self, *amounts: str) -> None:
        """A new invoice that falls due in parts, a month apart."""
        parts = [Part(amount=Decimal(one), due_on=date(2026, 10 + n, 1)) for n, one in enumerate(amounts)]
        whole = sum((one.amount for one in parts), Decimal(0))
        sale = Sale(entity="US", customer="1004", amount=whole, currency="USD", document_date=DAY)
        self.books.post_instalments(sale, parts, today=DAY)

    def cash(self, amount: str, currency: str = "USD", **more: Any) -> Cash:
        told = {"entity": "US", "customer": "1004", "received_on": DAY, **more}
        return Cash(amount=Decimal(amount), currency=currency, **told)

    def installment(self, key: ItemKey) -> dict[str, Any]:
        """The installment of an item, as REST shows it."""
        for row in self.items("receivablesInvoices?limit=500&onlyData=true&expand=receivablesInvoiceInstallments"):
            if row["TransactionNumber"] == key.number:
                found: dict[str, Any] = row["receivablesInvoiceInstallments"][key.position - 1]
                return found
        pytest.fail(f"no installment {key}")


class Reports:
    """Runs reports by hand."""

    def __init__(self, call: Caller) -> None:
        self.call, self.books = call, call.books

    def post(
        self, statement: str, *, headers: dict[str, str] | None = None, **binds: str | Iterable[str]
    ) -> requests.Response:
        items = "".join(
            f"<item><name>{name}</name><values>"
            + "".join(f"<item>{one}</item>" for one in ([told] if isinstance(told, str) else told))
            + "</values></item>"
            for name, told in binds.items()
        )
        body = (
            '<e:Envelope xmlns:e="http://www.w3.org/2003/05/soap-envelope"><e:Body>'
            f'<runReport xmlns="{SPACE}"><reportRequest><attributeFormat>csv</attributeFormat>'
            f"<parameterNameValues>{items}</parameterNameValues>"
            f"<reportAbsolutePath>/Custom/{statement}.xdo</reportAbsolutePath>"
            "<sizeOfDataChunkDownload>-1</sizeOfDataChunkDownload></reportRequest></runReport></e:Body></e:Envelope>"
        )
        known = self.call.server.credentials
        login = None if headers else (known.username, known.password)
        return requests.post(f"{self.call.server.url}{PORT}", data=body, headers=headers, auth=login, timeout=10)

    def __call__(self, statement: str, unit: str = "US", **binds: str | Iterable[str]) -> list[dict[str, str]]:
        answer = self.post(statement, P_BU=self.unit(unit), **{"P_LIMIT": "1000", **binds})
        assert answer.status_code == 200, answer.text
        return list(csv.DictReader(StringIO(content(answer))))

    def items(self, **binds: str) -> list[dict[str, str]]:
        """Everything there is."""
        return self("items", **{"P_OPEN": "Y", "P_CLOSED_FROM": "2000-01-01", **binds})

    def unit(self, code: str = "US") -> str:
        return str(kept(self.books).id_of("business unit", code))

    def schedule(self, key: ItemKey) -> str:
        return str(kept(self.books).id_of("installment", key))


def content(answer: requests.Response) -> str:
    found = re.search(r"<ns2:reportBytes>([^<]*)", answer.text)
    return b64decode(found[1]).decode("utf-8-sig") if found else ""


Connect = Callable[..., Caller]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes callers of pods of their own."""
    running: list[RunningServer] = []
    with requests.Session() as session:

        def connected(**options: Any) -> Caller:
            clock = Clock()
            server = serve(made_books(), credentials=KNOWN, clock=clock, options=Options(**options))
            running.append(server)
            return Caller(server, clock, session)

        yield connected
        for server in running:
            server.stop()


@pytest.fixture
def call(connect: Connect) -> Caller:
    return connect()


@pytest.fixture
def reports(call: Caller) -> Reports:
    return Reports(call)


@pytest.fixture
def reports_of() -> type[Reports]:
    return Reports
