"""The whole application over a simulated S/4HANA and a test database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from typer.testing import CliRunner

from duecourse.bootstrap import Application, application
from duecourse.cli.app import app as command_line
from duecourse.demo import DemoClock
from duecourse.flows.sync import SyncOrder, SyncReport, sync_system
from simulators.books import Books, Cash, Customer, Entity, Sale
from simulators.sap import RunningServer, serve

TODAY = date(2026, 11, 20)


class Said(NamedTuple):
    """What a command left behind."""

    status: int
    document: Any
    text: str


class Site:
    """One installation: a home directory whose system `s4` is the simulated one."""

    def __init__(self, home: Path, server: RunningServer, clock: DemoClock) -> None:
        self.home, self.server, self.clock = home, server, clock

    @contextmanager
    def open(self) -> Iterator[Application]:
        with application(self.home, clock=self.clock) as app:
            yield app

    def sync(self, app: Application, *, full: bool = False, entity: str = "") -> SyncReport:
        run = app.syncing(lambda *_: None)
        with app.reader("s4") as reader:
            return sync_system(reader, app.system("s4"), order=SyncOrder(full=full, entity=entity), run=run)

    def run(self, *arguments: str) -> Said:
        """One command with --json, in this process."""
        found = CliRunner().invoke(command_line, ["--home", str(self.home), *arguments, "--json"])
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        document = json.loads(found.stdout) if found.stdout.strip() else None
        return Said(found.exit_code, document, found.stderr)


Sites = Callable[..., AbstractContextManager[Site]]


@pytest.fixture
def site(tmp_path: Path, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Sites:
    @contextmanager
    def make(books: Books, *, options: str = "", page_size: int = 1000) -> Iterator[Site]:
        clock = DemoClock(books.as_of)
        monkeypatch.setattr("duecourse.bootstrap.application", partial(application, clock=clock))
        with serve(books, clock=clock.now, page_size=page_size, sleep=lambda _: None) as server:
            known = server.credentials
            (tmp_path / "duecourse.toml").write_text(
                f"""
[store]
url = "{database_url}"
[systems.s4]
product = "sap-s4"
base_url = "{server.url}"
client = "{known.sap_client}"
auth = {{ kind = "basic", user = "{known.user}", password = "{known.password}" }}
bounds = {{ first_wait_seconds = 0.0, longest_wait_seconds = 0.0 }}
{options}
""",
                encoding="utf-8",
            )
            yield Site(tmp_path, server, clock)

    return make


def sold(customer: str, amount: str, *, due: date = date(2026, 9, 30), entity: str = "DE01", **more: Any) -> Sale:
    return Sale(
        entity=entity, customer=customer.zfill(10), amount=Decimal(amount), currency="EUR",
        document_date=date(2026, 8, 31), due_on=due, **more,
    )  # fmt: skip


def paid(customer: str, amount: str, *, entity: str = "DE01", **more: Any) -> Cash:
    return Cash(
        entity=entity, customer=customer.zfill(10), amount=Decimal(amount), currency="EUR",
        received_on=date(2026, 11, 18), **more,
    )  # fmt: skip


@pytest.fixture
def desk() -> Books:
    """Two company codes, four customers each, one overdue invoice a customer."""
    books = Books(as_of=TODAY)
    for code in ("DE01", "DE02"):
        books.add_entity(Entity(code=code, name=code, country="DE", city="Bonn", currency="EUR"))
        for number in "1234":
            books.add_customer(_customer(code, number))
            books.post_invoice(sold(number, f"{number}00.00", entity=code), today=date(2026, 8, 31))
    return books


def _customer(entity: str, number: str) -> Customer:
    return Customer(
        entity=entity, number=number.zfill(10), name=f"Customer {number}", country="DE", city="Bonn", street="Weg 1",
        postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1),
    )  # fmt: skip
