"""The whole application over a simulated S/4HANA and a test database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta
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
from simulators.books import Books, Cash, Customer, Entity, ItemKey, Sale
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


WRITING = """
write_bounds = { lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }
[systems.s4.writing]
note_text_id = "0001"
hold_block = "H"
promise_block = "P"
dispute_block = "S"
empty_codes = true
allow = ["payment_advice", "clearing"]
posting_user = "DUECOURSE"
bank_accounts = { "DEUT-1" = "11001000" }
CLEAR_IN
FSCM
[actor]
allow_as = true
[approvers.bob]
up_to = { "*" = 100000 }
"""


class SapDesk:
    """One installation that writes: what people ask for, approve and see."""

    def __init__(self, here: Site, books: Books) -> None:
        self.here, self.books = here, books

    def run(self, *words: str, by: str = "ada", status: int = 0) -> Any:
        said = self.here.run("--as", by, *words)
        assert said.status == status, said.text
        return said.document

    def proposed(self, *words: str) -> str:
        (row,) = self.run(*words)["write_backs"]
        assert row["state"] == "proposed"
        return str(row["id"])

    def sent(self, act: str, *, status: int = 0) -> Any:
        self.run("write-backs", "approve", act, by="bob")
        self.run("write-backs", "send", "--wait", "20", status=status)
        return self.shown(act)

    def shown(self, act: str) -> Any:
        (row,) = self.run("write-backs", "show", act)["write_backs"]
        return row

    def days_later(self, days: int) -> None:
        self.here.clock._evening += timedelta(days=days)

    def undoing(self) -> list[str]:
        acts = self.run("write-backs", "list")["write_backs"]
        return [act["id"] for act in acts if act["operation"] == "undo"]

    def item(self, customer: str) -> ItemKey:
        document, line = self.books.items_of("DE01", customer.zfill(10))[0]
        return ItemKey(*document.key, line.position)


@pytest.fixture
def desks(site: Sites, desk: Books) -> Any:
    """The desk's books in S/4HANA, with every operation proposed."""

    @contextmanager
    def opened(*, clear_in: str = "", fscm: str = "", more: str = "") -> Iterator[SapDesk]:
        options = WRITING.replace("CLEAR_IN", f'clear_in = ["{clear_in}"]' if clear_in else "").replace("FSCM", fscm)
        with site(desk, options=options + more) as here:
            made = SapDesk(here, desk)
            made.run("sync")
            made.run("writes", "mode", "s4", "*", "*", "propose", by="carl")
            yield made

    return opened
