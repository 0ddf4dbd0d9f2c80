"""A console over simulated books: people and programs with roles, asked through its whole passage."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import psycopg
from litestar import Litestar
from litestar.testing import TestClient
from msgspec import structs
from psycopg import sql
from sqlalchemy import make_url

from canonical_model.access import Role
from console.application import make
from console.doors import csrf_of
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application
from duecourse.flows import access
from duecourse.passwords import hashed
from simulators.books import Books, Customer, Entity, Sale
from simulators.sap import RunningServer, serve

TODAY = date(2026, 11, 20)
PASSWORD = "eleven green umbrellas walk"


def posted(room: Room, name: str, path: str, body: dict[str, Any]) -> Any:
    """A post of somebody who is signed in."""
    with room.client() as client:
        secret = room.browser(name)
        client.cookies.set("duecourse", secret)
        return client.post(path, json=body, headers={**once(), "X-CSRF-Token": csrf_of(secret)})


class Room:
    """A console over read books, and how to come in as whoever is wanted."""

    def __init__(self, app: Application, settings: ConsoleSettings) -> None:
        self.app, self.settings = app, settings
        self.console: Litestar = make(app, settings)

    def grant(self, account: str, role: Role, *, entities: set[str] | None = None, **up_to: str) -> None:
        run = self.app.granting()
        wanted = structs.replace(
            access.grant_of(run, account, role),
            entities=None if entities is None else frozenset(entities),
            up_to={currency: Decimal(amount) for currency, amount in up_to.items()},
        )
        access.role_granted(run, wanted)

    def person(self, name: str, *roles: Role, entities: set[str] | None = None, **up_to: str) -> str:
        run = self.app.granting()
        access.account_opened(run, name)
        for role in roles:
            self.grant(name, role, entities=entities, **(up_to if role == "controller" else {}))
        return name

    def password(self, name: str) -> None:
        access.password_set(self.app.granting(), name, PASSWORD, hashed=hashed)

    def key(self, name: str, *rights: str) -> str:
        return access.key_issued(self.app.granting(), name, rights=frozenset(rights), days=1).secret

    @contextmanager
    def client(self, secret: str = "") -> Iterator[TestClient[Litestar]]:
        with TestClient(self.console, raise_server_exceptions=False) as client:
            if secret:
                client.headers["Authorization"] = f"Bearer {secret}"
            yield client

    def browser(self, name: str) -> str:
        """The cookie of somebody who signed in."""
        return self.console.state["entry"].door.let_in(name)


def once() -> dict[str, str]:
    """The header of a new wish."""
    return {"Idempotency-Key": secrets.token_hex(8)}


def sold(entity: str, number: str) -> Sale:
    return Sale(
        entity=entity, customer=number.zfill(10), amount=Decimal(f"{number}00.00"), currency="EUR",
        document_date=date(2026, 8, 31), due_on=date(2026, 9, 30),
    )  # fmt: skip


def customer(entity: str, number: str) -> Customer:
    return Customer(
        entity=entity, number=number.zfill(10), name=f"Customer {entity} {number}", country="DE", city="Bonn",
        street="Weg 1", postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1),
    )  # fmt: skip


def small_books() -> Books:
    """Two company codes, two customers each, one overdue invoice a customer."""
    books = Books(as_of=TODAY)
    for code, numbers in (("DE01", "12"), ("DE02", "34")):
        books.add_entity(Entity(code=code, name=code, country="DE", city="Bonn", currency="EUR"))
        for number in numbers:
            books.add_customer(customer(code, number))
            books.post_invoice(sold(code, number), today=date(2026, 8, 31))
    return books


@contextmanager
def database(server_url: str, module: str) -> Iterator[str]:
    """A migrated database for one module, beside the one that tests share."""
    name = "console_" + module.rpartition(".")[2]
    admin = make_url(server_url).set(drivername="postgresql", database="postgres")
    with psycopg.connect(admin.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE migrated").format(sql.Identifier(name)))
    yield make_url(server_url).set(database=name).render_as_string(hide_password=False)


@contextmanager
def served(books: Books, *, clock: Callable[[], datetime]) -> Iterator[RunningServer]:
    with serve(books, clock=clock, page_size=1000, sleep=lambda _: None) as server:
        yield server
