"""Records the fixtures anew: `python tests/adapters/sap/record_fixtures.py`. Scrubbed while recording.

Hosts become erp.example.com, credentials, cookies and dates are left out. `expected.json` is written from the same
run: read its difference before keeping it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
import vcr
from mock_sap_profile import SETTINGS, MockSapProfile
from mocksap import Config, make_server

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.sap.s4.reader import S4Reader
from adapters.sap.s4.settings import Settings
from canonical_model import wire
from canonical_model.access import Actor
from canonical_model.adapter import Environment, ReadRequest
from canonical_model.identity import SystemUid
from simulators.books import Books, Cash, Contact, Customer, Entity, ItemKey, Sale
from simulators.sap import serve

FIXTURES = Path(__file__).parents[3] / "fixtures" / "sap-s4"
HOST = "http://erp.example.com"
NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
LEFT_OUT = ("authorization", "cookie", "set-cookie", "date", "user-agent", "host")
OWNER = "0000000001"
#: the scenario recorded from mock-sap 0.22.0
MOCKED = "items-of-mock-sap"


def environment() -> Environment:
    """A machine whose clock stands at the evening of the recording's day."""
    return Environment(
        system=SystemUid("fixture"), name="s4", now=lambda: NOW, sleep=lambda _seconds: None, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="recorder", kind="service"),
    )  # fmt: skip


def settings_of(scenario: str, base_url: str = HOST) -> Settings:
    """The settings a scenario is read with; for mock-sap they are part of its profile (sap.md §5.1)."""
    login = Basic(user="COLLECT_RO", password=Secret("simulated-only"))
    profile = SETTINGS if scenario == MOCKED else {"client": "100"}
    return Settings(base_url=base_url, auth=login, page_size=5, **profile)


def reader_of(scenario: str, base_url: str = HOST) -> S4Reader:
    """A reader for a scenario."""
    transport = MockSapProfile() if scenario == MOCKED else None
    return S4Reader(settings_of(scenario, base_url), environment(), transport=transport)


def feeds_of(scenario: str) -> tuple[tuple[str, str], ...]:
    """The feeds and entities that a scenario reads."""
    if scenario == MOCKED:
        return (("items", "1710"),)
    return (("entities", ""), *((feed, "DE01") for feed in ("customers", "items", "holds", "balances")))


def documents(reader: S4Reader, scenario: str) -> list[Any]:
    """What a scenario reads, in the canonical wire format."""
    read = [
        record
        for feed, entity in feeds_of(scenario)
        for page in reader.read(ReadRequest(feed=feed, entity=entity, history_from=date(2026, 1, 1)))
        for record in page.records
    ]
    return [msgspec.json.decode(wire.encode(record)) for record in read]


def sale(amount: str, **more: Any) -> Sale:
    """An invoice of June."""
    told = {"entity": "DE01", "customer": OWNER, "currency": "EUR", "document_date": date(2026, 6, 1)}
    return Sale(**{**told, "amount": Decimal(amount), **more})


def cash(amount: str, **more: Any) -> Cash:
    """Money of July."""
    told = {"entity": "DE01", "customer": OWNER, "currency": "EUR", "received_on": date(2026, 7, 1)}
    return Cash(**{**told, "amount": Decimal(amount), **more})


def one_of_each() -> Books:
    """Books with one of each kind of item."""
    books = Books(as_of=NOW.date())
    books.add_entity(Entity(code="DE01", name="Alster Works", country="DE", city="Hamburg", currency="EUR"))
    books.add_customer(
        Customer(
            entity="DE01", number=OWNER, name="O'Hara & Söhne", country="DE", city="Bonn", street="Weg 1",
            postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1),
            tax_id="DE000000001", email="books@customer.example.com", dunning_procedure="0001", dunning_block="A",
            contacts=(Contact(number="C1", first_name="Ada", last_name="Byron", email="ada@customer.example.com",
                              phone="+49 30 000000"),),
        )
    )  # fmt: skip
    today = date(2026, 7, 1)
    keys = [_key(books.post_invoice(sale(amount), today=today)) for amount in ("119.00", "238.00", "357.00", "476.00")]
    books.post_payment(cash("119.00"), today=today, clears=[keys[0]])
    books.post_partial(cash("38.00"), on=keys[1], today=today)
    books.post_residual(cash("300.00"), of=keys[2], today=today, reason="FRT")
    books.post_credit_memo(sale("59.50"), today=today, against=keys[3])
    books.post_unapplied(cash("10.00", reference="WIRE 4711"), today=today)
    books.post_down_payment(cash("500.00"), today=today)
    books.change_item(keys[3], today=today, dunning_block="B", dunning_level=2)
    return books


def without_ibans() -> Any:
    """Books whose customers have bank accounts and no IBANs that could be somebody's."""
    return patch.object(Customer, "iban", "left out")


def _key(document: Any) -> ItemKey:
    return next(document.item_key(line) for line in document.lines if line.is_item)


@contextmanager
def simulated() -> Iterator[str]:
    """The simulator over these books."""
    with serve(one_of_each(), clock=lambda: NOW, page_size=4) as server:
        yield server.url


@contextmanager
def mocked() -> Iterator[str]:
    """mock-sap in this process."""
    server = make_server(Config(port=0, quiet=True, clock="2026-11-20T18:00"))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def scrubbing(url: str) -> Any:
    """A recorder that leaves out what must not be kept."""

    def request(one: Any) -> Any:
        one.uri = one.uri.replace(url, HOST)
        one.headers = {}
        return one

    def response(one: Any) -> Any:
        one["headers"] = {name: value for name, value in one["headers"].items() if name.lower() not in LEFT_OUT}
        one["body"]["string"] = one["body"]["string"].replace(url.encode(), HOST.encode())
        one["headers"].pop("content-length", None)
        return one

    return vcr.VCR(
        record_mode="all", decode_compressed_response=True, before_record_request=request,
        before_record_response=response,
    )  # fmt: skip


SCENARIOS: dict[str, tuple[Callable[[], Any], str]] = {
    "everything-of-one-entity": (simulated, "simulator"),
    MOCKED: (mocked, "third-party"),
}


def record(scenario: str) -> None:
    """One scenario: cassette, expectation, provenance."""
    start, origin = SCENARIOS[scenario]
    folder = FIXTURES / scenario
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cassette.yaml").unlink(missing_ok=True)
    with without_ibans(), start() as url, scrubbing(url).use_cassette(str(folder / "cassette.yaml")):
        reader = reader_of(scenario, url)
        found = documents(reader, scenario)
        reader.close()
    (folder / "expected.json").write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=1) + b"\n")
    (folder / "provenance.toml").write_text(
        f'origin = "{origin}"\ndate = {NOW.date()}\napi_version = "OData V2"\n', encoding="utf-8"
    )


if __name__ == "__main__":
    for name in SCENARIOS:
        record(name)
