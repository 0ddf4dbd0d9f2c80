"""What goes on around an installation that is left alone for days: business in the books, people, outages, limits."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final

from msgspec import structs

from benchmarks.simulated_time import SimulatedTime
from canonical_model.access import Actor
from duecourse.bootstrap import Application
from duecourse.demo_settings import DYNAMICS, FUSION, NETSUITE, SAP, Servers, customer_names
from duecourse.flows.record import add_note
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.flows.write_back import EVERY, set_mode
from simulators.books import Books
from simulators.books.history import Counts, write_history
from simulators.books.inputs import Cash, Sale
from simulators.books.market import add_rates
from simulators.books.population import GROUP, populate

#: in Berlin 8 o'clock on the last business day of October 2027; summer time ends on Sunday, the 31st
START: Final = datetime(2027, 10, 29, 6, tzinfo=UTC)
ERPS: Final = (SAP, NETSUITE, FUSION, DYNAMICS)
#: seconds that each request is under way, and those after which a token of NetSuite's ends
LAG: Final = 1.0
TOKEN_LIFE: Final = timedelta(seconds=45)
#: hours after the start: Fusion is down, NetSuite allows so many requests in a minute
DOWN: Final = (20, 26)
SLOWED: Final = (30, 40)
ALLOWED: Final = 20
#: hours between two bouts of business
_EVERY: Final = 4


class Story:
    """What happens outside: business in the books, people who note something, an outage, an allowance."""

    def __init__(self, app: Application, books: Books, servers: Servers, clock: SimulatedTime, *, seed: int) -> None:
        self._app, self.books, self.servers, self._clock = app, books, servers, clock
        self._random, self._hour = Random(seed), -1
        self.notes = self._logons = 0

    def logons(self) -> int:
        """Tokens that NetSuite gave out so far; the ERPs' logs are emptied, which are not what is measured."""
        asked = self.servers.netsuite.requests
        self._logons += sum("/oauth2/" in one.target and "token" in one.target for one in asked)
        for server in erps(self.servers):
            server.forget()
        return self._logons

    @property
    def hour(self) -> int:
        """Full hours since the start."""
        return int((self._clock.now() - START).total_seconds() // 3600)

    def begin(self) -> None:
        """Read everything once, and allow notes to be written without a person."""
        run = self._app.syncing(lambda *_: None)
        for system in self._app.settings.systems:
            with self._app.reader(system.name) as reader:
                sync_system(reader, self._app.system(system.name), order=SyncOrder(), run=run)
        # nobody allows their own: somebody else wrote the notes that are to be sent without a person
        other = structs.replace(self._app, actor=Actor(id="controller", kind="person")).approving()
        for name in ERPS:
            set_mode(other, system=self._app.system(name), entity=EVERY, operation="note", mode="auto")

    def next_due(self) -> datetime:
        """The next full hour."""
        return START + timedelta(hours=self.hour + 1)

    def happen(self) -> None:
        """What the hour brings."""
        if self.hour == self._hour:
            return
        self._hour = self.hour
        self.servers.fusion.edge.away = DOWN[0] <= self.hour < DOWN[1]
        self.servers.netsuite.edge.allowance = (ALLOWED, 60.0) if SLOWED[0] <= self.hour < SLOWED[1] else None
        if self.hour % _EVERY == 0:
            self._business()
            self._note()

    def _business(self) -> None:
        """Some invoices are posted, and some are paid."""
        today = self._clock.today()
        for key in self._random.sample(sorted(self.books.customers), 4):
            customer = self.books.customers[key]
            self.books.post_invoice(
                Sale(
                    entity=customer.entity, customer=customer.number, amount=Decimal(self._random.randint(10, 900)),
                    currency=self.books.entities[customer.entity].currency, document_date=today,
                ),
                today=today,
            )  # fmt: skip
        debts = [
            (document, line)
            for document, line in self.books.items(open_only=True)
            if document.kind == "invoice" and not self.books.is_applied(document.item_key(line))
        ]
        for document, line in self._random.sample(debts, 2):
            cash = Cash(
                entity=document.key.entity, customer=line.customer, amount=line.amount, currency=document.currency,
                received_on=today,
            )  # fmt: skip
            self.books.post_payment(cash, today=today, clears=[document.item_key(line)])

    def _note(self) -> None:
        """Somebody writes a note on an account of each ERP."""
        recording = self._app.recording()
        with self._app.store.unit(self._app.actor, self._app.scope) as repository:
            owing = sorted({(one.system, one.entity, one.customer_number) for one in repository.open_items()})
        for name in ERPS:
            uid = self._app.system(name).uid
            _, entity, number = self._random.choice([one for one in owing if one[0] == uid])
            made = add_note(recording, f"{name}/{entity}/{number}", text=f"asked for a copy, hour {self.hour}")
            if not made.write_backs:
                raise AssertionError(f"{name}/{entity}/{number}: {made.findings}")
            self.notes += 1


def books_of(seed: int, customers: int) -> Books:
    rng, books = Random(seed), Books(as_of=START.date())
    profiles = populate(books, count=customers, rng=rng, entities=GROUP)
    add_rates(books, rng=rng)
    counts = Counts(customers=customers, open_invoices=customers * 6, cleared_invoices=customers, specials=0)
    write_history(books, profiles, counts=counts, rng=rng)
    return books


def served(stack: ExitStack, books: Books, clock: SimulatedTime) -> Servers:
    from simulators.crm.hubspot import serve as serve_hubspot
    from simulators.dynamics.finance import serve as serve_dynamics
    from simulators.netsuite import serve as serve_netsuite
    from simulators.oracle.fusion import serve as serve_fusion
    from simulators.sap import serve as serve_sap

    servers = Servers(
        sap=stack.enter_context(serve_sap(books, clock=clock.now)),
        netsuite=stack.enter_context(serve_netsuite(books, auth="oauth2", clock=clock.now, token_ttl=TOKEN_LIFE)),
        fusion=stack.enter_context(serve_fusion(books, clock=clock.now)),
        dynamics=stack.enter_context(serve_dynamics(books, clock=clock.now)),
        hubspot=stack.enter_context(serve_hubspot(books, clock=clock.now, named=customer_names(books))),
    )
    for server in erps(servers):
        server.edge.lag, server.edge.sleep = LAG, clock.sleep
    return servers


def erps(servers: Servers) -> tuple[Any, ...]:
    return servers.sap, servers.netsuite, servers.fusion, servers.dynamics
