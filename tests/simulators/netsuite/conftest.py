"""A small account behind a socket, and a caller who signs by token: raw HTTP, nothing of ours in between."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
import requests

from simulators.books import Books, Customer, Entity, ItemKey, Rate, Sale
from simulators.netsuite import Options, RunningServer, kept, made_credentials, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = date(2026, 11, 1)
KNOWN = made_credentials()
BASE = "/services/rest/record/v1"


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


def made_books() -> Books:
    """Two subsidiaries; C1 with a child C2 in the one, C1 in the other too, and C3, nobody's relative."""
    books = Books(as_of=NOW.date())
    books.add_entity(Entity(code="US", name="US", country="US", city="Reno", currency="USD"))
    books.add_entity(Entity(code="DE", name="DE", country="DE", city="Bonn", currency="EUR"))
    books.add_rate(Rate(valid_on=date(2020, 1, 1), from_currency="EUR", to_currency="USD", rate=Decimal("1.10")))
    books.add_rate(Rate(valid_on=date(2026, 11, 10), from_currency="EUR", to_currency="USD", rate=Decimal("1.20")))
    for entity, number in (("US", "C1"), ("US", "C2"), ("US", "C3"), ("DE", "C1")):
        books.add_customer(Customer(
            entity=entity, number=number, name=f"Company {number}", country="US", city="Reno", street="A 1",
            postal_code="1", language="EN", control_account="12100000", created_on=DAY,
        ))  # fmt: skip
    kept(books).parents["C2"] = "C1"
    return books


def sale(books: Books, amount: str, currency: str = "USD", **more: Any) -> ItemKey:
    told = {"entity": "US", "customer": "C1", "document_date": DAY, **more}
    document = books.post_invoice(Sale(amount=Decimal(amount), currency=currency, **told), today=DAY)
    return document.item_key(document.lines[0])


class Caller:
    """Raw HTTP with a signed request."""

    def __init__(self, server: RunningServer, clock: Clock, session: requests.Session) -> None:
        self.server, self.books, self.clock, self._session = server, server.books, clock, session
        self._nonces = count(1)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        target = path if path.startswith(("/services", "/app", "/screens")) else f"{BASE}{path}"
        url = f"{self.server.url}{target}"
        signed = {"Authorization": self._signature(method, url), "Content-Type": "application/json", **named}
        data = None if body is None else json.dumps(body)
        return self._session.request(method, url, data=data, headers=signed, timeout=10)

    def ask(self, statement: str) -> list[dict[str, str]]:
        """Rows of a statement, without their links."""
        answer = self("POST", "/services/rest/query/v1/suiteql", {"q": statement}, Prefer="transient")
        assert answer.status_code == 200, answer.text
        return [{name: value for name, value in row.items() if name != "links"} for row in answer.json()["items"]]

    def invoice(self, amount: str, currency: str = "USD", **more: Any) -> str:
        """A new invoice's internal id."""
        key = sale(self.books, amount, currency, **more)
        rows = self.ask(f"SELECT id FROM transaction WHERE tranid = '{key.number}' ORDER BY id DESC")
        return rows[0]["id"]

    def id_of(self, kind: str, key: str) -> str:
        """The internal id of a customer, a currency, an account or a subsidiary."""
        return str(kept(self.books).id_of(kind, key))

    def due(self, number: str) -> str:
        """What is unpaid of an invoice, as SuiteQL says."""
        return self.ask(f"SELECT foreignamountunpaid AS due FROM transaction WHERE id = {number}")[0]["due"]

    @staticmethod
    def code(answer: requests.Response) -> tuple[int, str]:
        """Status and NetSuite's own code."""
        return answer.status_code, answer.json()["o:errorDetails"][0]["o:errorCode"]

    @staticmethod
    def said(answer: requests.Response) -> str:
        return str(answer.json()["o:errorDetails"][0]["detail"])

    @staticmethod
    def number_of(answer: requests.Response) -> str:
        """The internal id of what was made."""
        assert answer.status_code == 204, answer.text
        return str(answer.headers["Location"]).rpartition("/")[2]

    def _signature(self, method: str, url: str) -> str:
        told = {
            "oauth_consumer_key": KNOWN.consumer_key, "oauth_token": KNOWN.token_id, "oauth_version": "1.0",
            "oauth_timestamp": str(int(self.clock.time.timestamp())), "oauth_nonce": f"n{next(self._nonces)}",
            "oauth_signature_method": "HMAC-SHA256",
        }  # fmt: skip
        plain, _, query = url.partition("?")
        pairs = sorted((_q(n), _q(v)) for n, v in [*told.items(), *parse_qsl(query, keep_blank_values=True)])
        base = f"{method}&{_q(plain)}&{_q('&'.join(f'{n}={v}' for n, v in pairs))}"
        key = f"{_q(KNOWN.consumer_secret)}&{_q(KNOWN.token_secret)}".encode()
        signature = b64encode(hmac.new(key, base.encode(), "sha256").digest()).decode()
        written = {"realm": KNOWN.account, **told, "oauth_signature": signature}
        return "OAuth " + ", ".join(f'{name}="{_q(value)}"' for name, value in written.items())


def _q(text: str) -> str:
    return quote(text, safe="-._~")


Connect = Callable[..., Caller]


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Makes callers of accounts of their own."""
    running: list[RunningServer] = []
    with requests.Session() as session:

        def connected(**options: Any) -> Caller:
            clock = Clock()
            # these callers ask for columns as they are kept
            own = Options(**{"date_format": "", **options})
            server = serve(made_books(), credentials=KNOWN, clock=clock, options=own)
            running.append(server)
            return Caller(server, clock, session)

        yield connected
        for server in running:
            server.stop()


@pytest.fixture
def call(connect: Connect) -> Caller:
    return connect()
