"""An office: small books that were read and assessed, money in the bank, and somebody of every role."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from msgspec import structs

from canonical_model.access import Role
from console.application import make
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application, application
from duecourse.demo import DemoClock
from duecourse.flows import access
from duecourse.flows.assess import assess_accounts
from duecourse.flows.bank_take_in import TakingIn, take_in
from duecourse.flows.record import HoldOrder, PromiseOrder, record_promise, set_hold
from duecourse.flows.reply_ground import Incoming
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.flows.take_in import take_in as take_in_mails
from duecourse.flows.write_back import set_mode
from duecourse.passwords import hashed
from simulators.books import Books, Contact, Customer, Entity, Sale
from simulators.sap import serve

TODAY = date(2026, 11, 20)
PASSWORD = "eleven green umbrellas walk"
NATIVE = "https://fiori.example/item?company={entity}&document={1}&year={2}&line={3}"
#: who works here, and as what
STAFF: Final[dict[str, tuple[Role, ...]]] = {
    "ada": ("collector",), "lea": ("lead",), "carl": ("cash_applier",), "dora": ("dispute_owner",),
    "bob": ("controller",), "carla": ("controller",), "olga": ("operator",), "audrey": ("auditor",),
    "adam": ("access_administrator",), "nick": (),
}  # fmt: skip
SETTINGS = """
[store]
url = "{database}"
[group]
currency = "EUR"
[systems.s4]
product = "sap-s4"
base_url = "{url}"
client = "{client}"
auth = {{ kind = "basic", user = "{user}", password = "{password}" }}
bounds = {{ first_wait_seconds = 0.0, longest_wait_seconds = 0.0 }}
write_bounds = {{ lease = 3, margin = 1, in_flight = 1, visible = 1, skew = 0.2, pause = 0.3, patience = 60 }}
[systems.s4.writing]
note_text_id = "0001"
hold_block = "H"
promise_block = "P"
dispute_block = "S"
empty_codes = true
allow = ["payment_advice", "clearing"]
posting_user = "DUECOURSE"
bank_accounts = {{ "DEUT-1" = "11001000" }}
clear_in = ["DE01"]
"""
STATEMENT = """:20:STMT
:25:DEUT-1
:28C:1/1
:60F:C261117EUR1000,00
:61:2611181118C200,00NTRFNONREF//88
:86:166?00GUTSCHRIFT?20{document}?32CUSTOMER 2
:62F:C261118EUR1200,00
-
"""

MAIL = """From: ap3@de01.example
To: us@us.example
Subject: Re: reminder
Date: Fri, 20 Nov 2026 09:00:00 +0100
Message-ID: <1@de01.example>

Hello, we will pay 300.00 EUR on 4 December 2026. Best regards, Max
"""


class Browser:
    """Somebody's browser, without scripts."""

    def __init__(self, client: TestClient[Litestar]) -> None:
        self.client = client

    def get(self, path: str, **headers: str) -> Any:
        return self.client.get(path, headers={"Accept": "text/html", **headers}, follow_redirects=False)

    def post(self, path: str, **fields: str) -> Any:
        return self.client.post(path, data=fields, headers={"Accept": "text/html"}, follow_redirects=False)

    def sent(self, page: str, action: str, **fields: str) -> Any:
        """The form of a page that goes to `action`, filled in and sent; `action` empty: to the page's own address."""
        html = self.get(page).text if page.startswith("/") else page
        return self.post(action, **{**hidden(html, action), **fields})


def hidden(html: str, action: str) -> dict[str, str]:
    """What the form to an address carries unseen."""
    (form,) = [one for one in re.findall(r"<form[^>]*>.*?</form>", html, re.DOTALL) if f'action="{action}"' in one][:1]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))


class Clock(DemoClock):
    """The books' day; another one where a test says so."""

    def days_later(self, days: int) -> None:
        self._evening += timedelta(days=days)


class Office:
    """The console over the office's books."""

    def __init__(self, app: Application, clock: Clock) -> None:
        self.app, self.clock = app, clock
        self.settings = ConsoleSettings(
            requests_per_second=1000, burst=100_000, links={"s4": {"open_item": NATIVE}}
        )  # fmt: skip
        self.console = make(app, self.settings)
        self.account = "s4/DE01/2"

    @property
    def door(self) -> Any:
        return self.console.state["entry"].door

    def promised(self, account: str, amount: str, *, by: str = "ada") -> str:
        """A promise that somebody recorded: the write-back that it proposes."""
        desk = structs.replace(self.app, actor=structs.replace(self.app.actor, id=by))
        order = PromiseOrder(account=account, promised_for=date(2026, 12, 4), amount=amount)
        (act,) = record_promise(desk.recording(), order).write_backs
        return act.id

    @contextmanager
    def browser(self, name: str = "") -> Iterator[Browser]:
        with TestClient(self.console, base_url="http://testserver.local", raise_server_exceptions=True) as client:
            if name:
                client.cookies.set("duecourse", self.door.let_in(name))
            yield Browser(client)


def _books() -> Books:
    books = Books(as_of=TODAY)
    for code, city in (("DE01", "Bonn"), ("DE02", "Köln")):
        books.add_entity(Entity(code=code, name=f"Rhein {code}", country="DE", city=city, currency="EUR"))
        for number, name in (("1", "Alder Bau"), ("2", "Birke Logistik"), ("3", "Cedar Medical"), ("4", "Dorn & Sohn")):
            books.add_customer(
                Customer(
                    entity=code, number=number.zfill(10), name=name, country="DE", city=city, street="Weg 1",
                    postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1),
                    contacts=(Contact(
                        number=f"900000{code[-2:]}0{number}", first_name="Max", last_name=name,
                        email=f"ap{number}@{code.lower()}.example", phone="",
                    ),),
                )
            )  # fmt: skip
            for due, amount in ((date(2026, 9, 30), f"{number}00.00"), (date(2026, 11, 5), f"{number}250.40")):
                books.post_invoice(
                    Sale(
                        entity=code, customer=number.zfill(10), amount=Decimal(amount), currency="EUR",
                        document_date=date(2026, 8, 31), due_on=due,
                    ),
                    today=date(2026, 8, 31),
                )  # fmt: skip
    books.add_customer(
        Customer(
            entity="DE02", number="5".zfill(10), name="Alder Bau GmbH", country="DE", city="Köln", street="Weg 1",
            postal_code="53111", language="DE", control_account="12100000", created_on=date(2026, 1, 1),
        )
    )  # fmt: skip
    return books


def _hire(app: Application) -> None:
    run = app.granting()
    for name, roles in STAFF.items():
        access.account_opened(run, name)
        for role in roles:
            wanted = access.grant_of(run, name, role)
            limit = {"EUR": Decimal(5000)} if role == "controller" else {}
            access.role_granted(run, structs.replace(wanted, up_to=limit))
    for name in ("ada", "bob"):
        access.password_set(run, name, PASSWORD, hashed=hashed)


def _worked(app: Application, books: Books, home: Path) -> None:
    """Read, assessed, a statement taken in, one write-back proposed by somebody else."""
    run = app.syncing(lambda *_: None)
    with app.reader("s4") as reader:
        sync_system(reader, app.system("s4"), order=SyncOrder(), run=run)
    set_mode(app.approving(), system=app.system("s4"), entity="*", operation="*", mode="propose")
    document, _ = books.items_of("DE01", "2".zfill(10))[0]
    statement = home / "statement.sta"
    statement.write_text(STATEMENT.format(document=document.key[1]), encoding="ascii")
    take_in(_taking(app), [statement])
    by_lea = structs.replace(app, actor=structs.replace(app.actor, id="lea")).recording()
    set_hold(by_lea, HoldOrder(account="s4/DE02/4", kind="insolvency", until=None, reason="petition in the gazette"))
    take_in_mails(app.planning(), [Incoming(name="mail.eml", content=MAIL.encode())], limit=10)
    assess_accounts(app.assessing(), as_of=TODAY, shadow=False)


def _taking(app: Application) -> TakingIn:
    from duecourse.banks import bank_reader

    reader = bank_reader((), decimal="", date_order="", account="", currency="")
    return TakingIn(recording=app.recording(), read=reader, rate_type=app.settings.group.rate_type, entity="DE01")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, emptied: Callable[[], str]) -> Iterator[Office]:
    home, books = tmp_path_factory.mktemp("office"), _books()
    clock = Clock(books.as_of)
    with serve(books, clock=clock.now, page_size=1000, sleep=lambda _: None) as server:
        known = server.credentials
        (home / "duecourse.toml").write_text(
            SETTINGS.format(
                database=emptied(), url=server.url, client=known.sap_client, user=known.user, password=known.password
            ),
            encoding="utf-8",
        )
        with application(home, clock=clock) as app:
            _hire(app)
            _worked(app, books, home)
            made = Office(app, clock)
            yield made
            made.console.state["workshop"].wait()
