"""Small environments behind a socket and callers of raw HTTP: nothing of ours in between."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
import requests

from simulators.books import Books, Cash, Customer, Entity, ItemKey, Part, Rate, Sale
from simulators.dynamics import business_central
from simulators.dynamics.finance import Options, RunningServer, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = date(2026, 11, 1)


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def made_books() -> Books:
    """Two companies; account US-004 in both, US-005 in the first."""
    books = Books(as_of=NOW.date())
    books.add_entity(Entity(code="USMF", name="Contoso Entertainment", country="US", city="Reno", currency="USD"))
    books.add_entity(Entity(code="DEMF", name="Contoso Germany", country="DE", city="Bonn", currency="EUR"))
    books.add_rate(Rate(valid_on=date(2020, 1, 1), from_currency="EUR", to_currency="USD", rate=Decimal("1.10")))
    books.add_rate(
        Rate(valid_on=date(2020, 1, 1), from_currency="JPY", to_currency="USD", rate=Decimal("0.90"), from_factor=100)
    )
    books.add_rate(Rate(valid_on=date(2026, 11, 10), from_currency="EUR", to_currency="USD", rate=Decimal("1.20")))
    for entity, number in (("USMF", "US-004"), ("USMF", "US-005"), ("DEMF", "US-004")):
        books.add_customer(Customer(
            entity=entity, number=number, name=f"O'Hara {number}", country="US", city="Reno", street="A 1",
            postal_code="1", language="EN", control_account="12100000", created_on=DAY,
        ))  # fmt: skip
    return books


class Desk:
    """What happens in the books."""

    def __init__(self, books: Books) -> None:
        self.books = books

    def invoice(self, amount: str, currency: str = "USD", **more: Any) -> ItemKey:
        told = {"entity": "USMF", "customer": "US-004", "document_date": DAY, **more}
        document = self.books.post_invoice(Sale(amount=Decimal(amount), currency=currency, **told), today=DAY)
        return document.item_key(document.lines[0])

    def credit(self, amount: str) -> ItemKey:
        sale = Sale(entity="USMF", customer="US-004", amount=Decimal(amount), currency="USD", document_date=DAY)
        document = self.books.post_credit_memo(sale, today=DAY)
        return document.item_key(document.lines[0])

    def instalments(self, *amounts: str) -> ItemKey:
        """An invoice that falls due in parts, a month apart."""
        parts = [Part(amount=Decimal(one), due_on=date(2026, 10 + n, 1)) for n, one in enumerate(amounts)]
        whole = sum((one.amount for one in parts), Decimal(0))
        sale = Sale(entity="USMF", customer="US-004", amount=whole, currency="USD", document_date=DAY)
        document = self.books.post_instalments(sale, parts, today=DAY)
        return document.item_key(document.lines[0])

    def cash(self, amount: str, currency: str = "USD", **more: Any) -> Cash:
        told = {"entity": "USMF", "customer": "US-004", "received_on": DAY, **more}
        return Cash(amount=Decimal(amount), currency=currency, **told)


class Caller:
    """Raw HTTP with a token."""

    def __init__(self, server: RunningServer, clock: Clock, session: requests.Session) -> None:
        self.server, self.books, self.clock, self.session = server, server.books, clock, session
        self.desk = Desk(server.books)
        self.token = self.login().json()["access_token"]

    def login(self, **told: str) -> requests.Response:
        known = self.server.credentials
        form = {
            "grant_type": "client_credentials", "client_id": known.client_id, "client_secret": known.client_secret,
            "scope": known.scope, **told,
        }  # fmt: skip
        return self.session.post(f"{self.server.url}{known.token_path}", data=form, timeout=10)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        url = path if path.startswith("http") else f"{self.server.url}{path if path[0] == '/' else f'/data/{path}'}"
        sent = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}", **named}
        data = body if isinstance(body, str) else None if body is None else json.dumps(body)
        return self.session.request(method, url, data=data, headers=sent, timeout=10)

    def rows(self, path: str, **headers: str) -> list[dict[str, Any]]:
        """The rows of one page."""
        answer = self("GET", path, **headers)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["value"]
        return found

    def inner(self, answer: requests.Response) -> str:
        """The real text of a refusal."""
        error = answer.json()["error"]
        assert (error["code"], error["message"]) in {("", "An error has occurred."), ("NotFound", error["message"])}
        return str(error["innererror"]["message"])

    def record(self, key: ItemKey) -> int:
        return self.server.tenant.record(key)

    def screen(self, path: str) -> str:
        answer = self.session.get(f"{self.server.url}/screens/{path}", timeout=10)
        assert answer.status_code == 200
        return str(answer.text)


@pytest.fixture
def connect() -> Iterator[Callable[..., Caller]]:
    """Makes callers of environments of their own."""
    running: list[RunningServer] = []
    with requests.Session() as session:

        def connected(**options: Any) -> Caller:
            clock = Clock()
            server = serve(made_books(), clock=clock, options=Options(**options))
            running.append(server)
            return Caller(server, clock, session)

        yield connected
        for server in running:
            server.stop()


@pytest.fixture
def call(connect: Callable[..., Caller]) -> Caller:
    return connect()


class Central:
    """Raw HTTP with a token, in one company."""

    def __init__(self, server: business_central.RunningServer, clock: Clock, session: requests.Session) -> None:
        self.server, self.books, self.clock, self.session = server, server.books, clock, session
        self.desk = Desk(server.books)
        self.token = self.login().json()["access_token"]
        self.company = f"companies({server.tenant.company_id('USMF')})"

    def login(self, **told: str) -> requests.Response:
        known = self.server.credentials
        form = {
            "grant_type": "client_credentials", "client_id": known.client_id, "client_secret": known.client_secret,
            "scope": known.scope, **told,
        }  # fmt: skip
        return self.session.post(f"{self.server.url}{known.token_path}", data=form, timeout=10)

    def send(self, method: str, url: str, body: Any = None, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}", **named}
        data = body if isinstance(body, str | bytes) else None if body is None else json.dumps(body)
        return self.session.request(method, url, data=data, headers=sent, timeout=10)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        """In the company, unless the path begins with a stroke."""
        inside = path[1:] if path[0] == "/" else f"{self.company}/{path}"
        url = path if path.startswith("http") else f"{self.server.base}/api/v2.0/{inside}"
        return self.send(method, url, body, **headers)

    def page(self, name: str = "Customer_Ledger_Entries", company: str = "Contoso Entertainment") -> requests.Response:
        return self.send("GET", f"{self.server.base}/ODataV4/Company('{company}')/{name}")

    def rows(self, path: str, **headers: str) -> list[dict[str, Any]]:
        answer = self("GET", path, **headers)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["value"]
        return found

    def entries(self, question: str = "") -> list[dict[str, Any]]:
        answer = self.page(f"Customer_Ledger_Entries{question}")
        assert answer.status_code == 200, answer.text
        found: list[dict[str, Any]] = answer.json()["value"]
        return found

    def error(self, answer: requests.Response) -> tuple[int, str, str]:
        told = answer.json()["error"]
        assert "CorrelationId:" in told["message"]
        return answer.status_code, told["code"], told["message"].partition("  CorrelationId")[0]

    def screen(self, path: str) -> str:
        return str(self.session.get(f"{self.server.url}/screens/{path}", timeout=10).text)


@pytest.fixture
def connect_central() -> Iterator[Callable[..., Central]]:
    """Makes callers of environments of their own."""
    running: list[business_central.RunningServer] = []
    with requests.Session() as session:

        def connected(**options: Any) -> Central:
            clock = Clock()
            server = business_central.serve(made_books(), clock=clock, options=business_central.Options(**options))
            running.append(server)
            return Central(server, clock, session)

        yield connected
        for server in running:
            server.stop()


@pytest.fixture
def central(connect_central: Callable[..., Central]) -> Central:
    return connect_central()
