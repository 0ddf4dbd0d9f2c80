from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest
from mocksap import Config, make_server

from adapters.kit.auth import Basic, Credentials
from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.sap.s4.reader import S4Reader
from adapters.sap.s4.settings import Settings
from canonical_model.access import Actor
from canonical_model.adapter import Environment, Page, ReadEnd, ReadRequest
from canonical_model.identity import SystemUid
from simulators.books import Books
from simulators.books.history import Counts, write_history
from simulators.books.market import add_rates
from simulators.books.population import populate
from simulators.sap import RunningServer, serve

EVENING = datetime(2026, 11, 20, 18, tzinfo=UTC)
SHARED = Path(__file__).parents[3].parent / "shared" / "data"


@pytest.fixture(scope="session")
def shared() -> Callable[[str], Path]:
    """A file of the shared material, or a skip that says so."""

    def find(name: str) -> Path:
        if not (SHARED / name).exists():
            pytest.skip(f"../shared/data is absent: {name}")
        return SHARED / name

    return find


class Clock:
    """A clock that moves only when somebody sleeps."""

    def __init__(self, start: datetime) -> None:
        self.time = start
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock(EVENING)


@pytest.fixture
def environment(clock: Clock) -> Environment:
    return environment_of(clock)


def environment_of(clock: Clock) -> Environment:
    return Environment(
        system=SystemUid("s4-test"), name="s4", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
        bucket=Unlimited(), actor=Actor(id="tester", kind="service"),
    )  # fmt: skip


class Reading:
    """Everything a feed brought, by kind."""

    def __init__(self, pages: Iterator[Page]) -> None:
        self.pages = list(pages)
        self.records = [record for page in self.pages for record in page.records]
        self.rejected = [one for page in self.pages for one in page.rejected]
        self.open_keys = [key for page in self.pages for key in page.open_keys]
        self.ends = [page.end for page in self.pages if page.end]

    @property
    def end(self) -> ReadEnd:
        assert len(self.ends) == 1, "a feed ends once"
        assert self.pages[-1].end is self.ends[0], "a feed ends with its last page"
        return self.ends[0]

    def of(self, kind: type[Any]) -> list[Any]:
        return [record for record in self.records if type(record) is kind]


def read_feed(reader: S4Reader, feed: str, entity: str = "", **more: Any) -> Reading:
    return Reading(reader.read(ReadRequest(feed=feed, entity=entity, **more)))


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    return read_feed


@pytest.fixture(scope="session")
def books() -> Books:
    """Generated books of four entities, kept small; no test changes them."""
    rng = Random(7)
    made = Books(as_of=date(2026, 11, 20))
    counts = Counts(customers=80, open_invoices=900, cleared_invoices=200, specials=1)
    profiles = populate(made, count=counts.customers, rng=rng)
    add_rates(made, rng=rng)
    write_history(made, profiles, counts=counts, rng=rng)
    return made


@pytest.fixture(scope="session")
def erp(books: Books) -> Iterator[RunningServer]:
    """The books behind S/4HANA's wire; its clock stands at the evening of the books' day."""
    with serve(books, auth="both", page_size=150, clock=lambda: EVENING, sleep=lambda _seconds: None) as server:
        yield server


@pytest.fixture
def sound(erp: RunningServer) -> Iterator[RunningServer]:
    """The same, without the faults that a test injected."""
    yield erp
    erp.clear_faults()


@pytest.fixture(scope="session")
def whole(erp: RunningServer, books: Books) -> dict[str, Reading]:
    """Every item of every entity, settled ones included, read once."""
    erp.clear_faults()
    reader = opened(erp, environment_of(Clock(EVENING)))
    found = {code: read_feed(reader, "items", code, history_from=date(2000, 1, 1)) for code in books.entities}
    reader.close()
    return found


def opened(server: RunningServer, environment: Environment, **more: Any) -> S4Reader:
    known = server.credentials
    told = {
        "auth": Basic(user=known.user, password=Secret(known.password)), "client": known.sap_client, "page_size": 5000,
    }  # fmt: skip
    return S4Reader(Settings(**{"base_url": server.url, **told, **more}), environment)


@pytest.fixture
def connect(environment: Environment) -> Iterator[Callable[..., S4Reader]]:
    """A reader of a served system; closed at the end of the test."""
    made: list[S4Reader] = []

    def make(server: RunningServer, **more: Any) -> S4Reader:
        made.append(opened(server, environment, **more))
        return made[-1]

    yield make
    for reader in made:
        reader.close()


def beside(name: str) -> ModuleType:
    """A module of this folder: test folders are not packages."""
    if name not in sys.modules:
        spec = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


profile = beside("mock_sap_profile")


@pytest.fixture(scope="session")
def recording() -> ModuleType:
    """How the fixtures were recorded."""
    return beside("record_fixtures")


class MockSap:
    """A running mock-sap and the settings that make it readable."""

    def __init__(self, server: Any, environment: Environment) -> None:
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        self.profile = profile.MockSapProfile()
        self._environment = environment
        self.readers: list[S4Reader] = []

    def reader(self, auth: Credentials | None = None, **more: Any) -> S4Reader:
        told = {
            "auth": auth or Basic(user="U", password=Secret("mock-password")),
            **profile.SETTINGS,
            "bounds": Bounds(read_seconds=0.3, attempts=2),
        }
        settings = Settings(**{"base_url": self.url, **told, **more})
        self.readers.append(S4Reader(settings, self._environment, transport=self.profile))
        return self.readers[-1]


@pytest.fixture
def mock_sap(environment: Environment) -> Iterator[Callable[..., MockSap]]:
    """mock-sap in this process, with its own clock where it keeps one."""
    running: list[tuple[Any, threading.Thread]] = []
    made: list[MockSap] = []

    def start(**config: Any) -> MockSap:
        server = make_server(Config(port=0, quiet=True, slow_ms=600, **config))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        running.append((server, thread))
        made.append(MockSap(server, environment))
        return made[-1]

    yield start
    for mock in made:
        for reader in mock.readers:
            reader.close()
    for server, thread in running:
        server.shutdown()
        server.server_close()
        thread.join(5)
