from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import requests

from simulators.books import Books, Customer, Entity, Rate, Sale, generate
from simulators.sap import RunningServer, serve

SHARED = Path(__file__).parents[2].parent / "shared" / "data"
TODAY = date(2026, 11, 20)


def shared_file(name: str) -> Path:
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"../shared/data is absent: {name}")
    return path


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    return shared_file


@pytest.fixture(scope="session")
def small() -> Books:
    """Generated books nobody changes."""
    return generate(7)


@pytest.fixture
def desk() -> Books:
    """Two entities, three customers, nothing posted yet."""
    books = Books(as_of=TODAY)
    books.add_entity(
        Entity(code="DE01", name="D", country="DE", city="Hamburg", currency="EUR", tax_rate=Decimal("0.19"))
    )
    books.add_entity(Entity(code="JP01", name="J", country="JP", city="Tokyo", currency="JPY", fiscal_start=4))
    for day, usd in ((date(2026, 1, 1), "0.90000"), (date(2026, 11, 1), "0.95000")):
        books.add_rate(Rate(valid_on=day, from_currency="USD", to_currency="EUR", rate=Decimal(usd)))
    books.add_rate(
        Rate(valid_on=date(2026, 1, 1), from_currency="JPY", to_currency="EUR", rate=Decimal("0.61"), from_factor=100)
    )
    for number, name in (("0000000001", "Alder"), ("0000000002", "Birch"), ("0000000003", "Cedar")):
        books.add_customer(customer("DE01", number, name))
    books.add_customer(customer("JP01", "0000000001", "Alder"))
    return books


def customer(entity: str, number: str, name: str, **more: Any) -> Customer:
    return Customer(
        entity=entity,
        number=number,
        name=name,
        country="DE",
        city="Bonn",
        street="Weg 1",
        postal_code="53111",
        language="DE",
        control_account="12100000",
        created_on=date(2025, 1, 1),
        **more,
    )


@pytest.fixture(scope="session")
def sale() -> Callable[..., Sale]:
    def make(amount: str, currency: str = "EUR", *, on: date = date(2026, 10, 1), **more: Any) -> Sale:
        more = {"entity": "DE01", "customer": "0000000001", **more}
        return Sale(amount=Decimal(amount), currency=currency, document_date=on, **more)

    return make


@pytest.fixture
def running(desk: Books) -> Iterator[RunningServer]:
    """The desk's books, served without a logon."""
    with serve(desk, auth="none", page_size=2) as server:
        yield server


@pytest.fixture
def web() -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.headers["Accept"] = "application/json"
        yield session


CUBE = "/sap/opu/odata/sap/API_OPLACCTGDOCITEMCUBE_SRV/A_OperationalAcctgDocItemCube"


def read_all(session: requests.Session, url: str, **params: str) -> list[dict[str, Any]]:
    """Follows the next links to the end."""
    records: list[dict[str, Any]] = []
    asked: dict[str, str] | None = {f"${name}": value for name, value in params.items()}
    for _ in range(200):
        answer = session.get(url, params=asked, timeout=10)
        assert answer.status_code == 200, answer.text
        body = answer.json()["d"]
        records += body["results"]
        if "__next" not in body:
            return records
        url, asked = body["__next"], None
    pytest.fail("more than 200 pages")


@pytest.fixture(scope="session")
def reader() -> Callable[..., list[dict[str, Any]]]:
    return read_all


@pytest.fixture(scope="session")
def cube_path() -> str:
    return CUBE
