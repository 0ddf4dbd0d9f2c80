from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from adapters.kit.throttle import Unlimited
from adapters.sap.ecc.reader import EccReader
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.logon import Logon
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.identity import SystemUid
from simulators.books import Books, Cash, Customer, Entity, Sale
from simulators.ecc import Ecc

EVENING = datetime(2026, 11, 20, 18, tzinfo=UTC)
OLD, TODAY = date(2026, 6, 1), date(2026, 11, 20)
OWNER = "0000000001"


def settings_of(**more: Any) -> Settings:
    return Settings(
        **{"logon": Logon(parameters={"ashost": "erp.example.com", "sysnr": "00", "client": "100"}), **more}
    )


@pytest.fixture(scope="session")
def erp(books: Books) -> Ecc:
    """The generated books behind ECC's function modules; no test changes them."""
    return Ecc(books, lambda: EVENING)


@pytest.fixture(scope="session", params=["tables", "bapi"])
def whole(request: Any, erp: Ecc, books: Books, read: Any) -> dict[str, Any]:
    """Every item of every entity, settled ones included, by tables and by BAPIs; read once each."""
    here = Environment(
        system=SystemUid("s4-test"), name="ecc", now=lambda: EVENING, sleep=lambda _seconds: None, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="tester", kind="service"),
    )  # fmt: skip
    reader = EccReader(settings_of(items_by=request.param), here, connect=erp.connect)
    return {code: read(reader, "items", code, history_from=date(2000, 1, 1)) for code in books.entities}


@pytest.fixture
def opened(environment: Environment) -> Iterator[Callable[..., EccReader]]:
    """A reader of a simulated system; closed at the end of the test."""
    made: list[EccReader] = []

    def make(system: Ecc, **more: Any) -> EccReader:
        made.append(EccReader(settings_of(**more), environment, connect=system.connect))
        return made[-1]

    yield make
    for reader in made:
        reader.close()


@pytest.fixture
def desk() -> Books:
    """One entity, one customer, three invoices of June."""
    books = Books(as_of=TODAY)
    books.add_entity(Entity(code="DE01", name="D", country="DE", city="Hamburg", currency="EUR"))
    books.add_customer(
        Customer(
            entity="DE01", number=OWNER, name="Alder", country="DE", city="Bonn", street="Weg 1", postal_code="53111",
            language="DE", control_account="12100000", created_on=OLD,
        )
    )  # fmt: skip
    for amount in ("100.00", "200.00", "300.00"):
        books.post_invoice(sale(amount), today=OLD)
    return books


@pytest.fixture
def system(desk: Books) -> Ecc:
    """The desk's books behind ECC's function modules."""
    return Ecc(desk, lambda: EVENING)


def sale(amount: str, day: date = OLD, **more: Any) -> Sale:
    told = {"entity": "DE01", "customer": OWNER, "currency": "EUR", "document_date": day, **more}
    return Sale(amount=Decimal(amount), **told)


def cash(amount: str, **more: Any) -> Cash:
    told = {"entity": "DE01", "customer": OWNER, "currency": "EUR", "received_on": TODAY, **more}
    return Cash(amount=Decimal(amount), **told)


@pytest.fixture
def sales() -> Callable[..., Sale]:
    return sale


@pytest.fixture
def payments() -> Callable[..., Cash]:
    return cash


@pytest.fixture
def ecc_settings() -> Callable[..., Settings]:
    return settings_of
