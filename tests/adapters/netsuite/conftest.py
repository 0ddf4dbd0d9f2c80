"""A simulated account, and readers connected to it. Nothing sleeps: the clock moves when somebody waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.netsuite.reader import NetSuiteReader
from adapters.netsuite.settings import Certificate, Settings
from canonical_model.access import Actor
from canonical_model.adapter import Environment, ReadRequest
from canonical_model.currency import exponent_of
from canonical_model.identity import SystemUid
from simulators.books import Books
from simulators.books.generate import AS_OF
from simulators.books.history import Counts, write_history
from simulators.books.market import add_rates
from simulators.books.population import populate
from simulators.netsuite import Credentials, Options, RunningServer, made_credentials, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
SYSTEM = SystemUid("ns")


class Clock:
    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Found:
    """Everything one reading brought."""

    def __init__(self, pages: list[Any]) -> None:
        self.pages = pages
        self.records = [record for page in pages for record in page.records]
        self.rejected = [one for page in pages for one in page.rejected]
        self.open_keys = {key for page in pages for key in page.open_keys}
        (self.end,) = [page.end for page in pages if page.end is not None]

    def of(self, kind: type[Any]) -> list[Any]:
        return [record for record in self.records if type(record) is kind]


def minor(amount: Any, currency: str) -> int:
    return int(amount.scaleb(exponent_of(currency)))


@pytest.fixture(scope="session")
def credentials() -> Credentials:
    return made_credentials()


@pytest.fixture(scope="package")
def books() -> Books:
    """Every special case of generated books, with fewer plain invoices around them."""
    rng = Random(1)
    made = Books(as_of=AS_OF)
    counts = Counts(customers=120, open_invoices=1_100, cleared_invoices=400, specials=1)
    profiles = populate(made, count=counts.customers, rng=rng)
    add_rates(made, rng=rng)
    write_history(made, profiles, counts=counts, rng=rng)
    return made


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="package")
def sound(books: Books, credentials: Credentials) -> Iterator[RunningServer]:
    """The made-up books of four subsidiaries; nobody writes in them."""
    with serve(books, credentials=credentials, clock=lambda: NOW) as server:
        yield server


Connect = Callable[..., NetSuiteReader]


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return Environment(
        system=SYSTEM, name="the-account", now=clock.now, sleep=clock.sleep, slots=Unlimited(), bucket=Unlimited(),
        actor=Actor(id="test", kind="service"),
    )  # fmt: skip


@pytest.fixture
def connect(environment: Environment) -> Iterator[Connect]:
    made: list[NetSuiteReader] = []

    def connected(server: RunningServer, **changed: Any) -> NetSuiteReader:
        made.append(NetSuiteReader(settings_for(server, **changed), environment))
        return made[-1]

    yield connected
    for reader in made:
        reader.close()


def settings_for(server: RunningServer, **changed: Any) -> Settings:
    known = server.credentials
    auth = Certificate(
        client_id=known.client_id, certificate_id=known.certificate_id, private_key=Secret(known.private_key)
    )
    return Settings(**{"account": known.account, "base_url": server.url, "auth": auth, **changed})


@pytest.fixture(scope="session")
def settings_of() -> Callable[..., Settings]:
    return settings_for


@pytest.fixture
def reader(connect: Connect, sound: RunningServer) -> NetSuiteReader:
    return connect(sound)


@pytest.fixture(scope="session")
def read() -> Callable[..., Found]:
    def found(reader: NetSuiteReader, feed: str, entity: str = "", **request: Any) -> Found:
        asked = ReadRequest(feed=feed, entity=entity, **{"history_from": date(2000, 1, 1), **request})
        return Found(list(reader.read(asked)))

    return found


@pytest.fixture(scope="session")
def small(credentials: Credentials) -> Callable[..., RunningServer]:
    """Serves books of a test's own."""

    def served(books: Books, clock: Clock, **options: Any) -> RunningServer:
        return serve(books, credentials=credentials, clock=clock.now, options=Options(**options))

    return served


@pytest.fixture(scope="session")
def vendor() -> Callable[[str], Path]:
    """A file of the vendor's or of others; the test is skipped where the reference data is not there."""
    root = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "netsuite"

    def found(name: str) -> Path:
        path = root / name
        if not path.exists():
            pytest.skip(f"reference data is not here: netsuite/{name}")
        return path

    return found
