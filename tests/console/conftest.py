"""One console a module, on a database of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from console_room import Room, database, served, small_books

from console.settings import ConsoleSettings
from duecourse.bootstrap import application
from duecourse.demo import DemoClock
from duecourse.flows.sync import SyncOrder, sync_system
from simulators.books import Books


@pytest.fixture(scope="module")
def books() -> Books:
    """The books that a module's console is read from."""
    return small_books()


@pytest.fixture(scope="module")
def room(
    server_url: str, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, books: Books
) -> Iterator[Room]:
    """One console a module, on a database of its own: its tests keep to accounts of their own."""
    home = tmp_path_factory.mktemp("console")
    clock = DemoClock(books.as_of)
    with database(server_url, request.module.__name__) as url, served(books, clock=clock.now) as server:
        known = server.credentials
        (home / "duecourse.toml").write_text(
            f"""
[store]
url = "{url}"
[systems.s4]
product = "sap-s4"
base_url = "{server.url}"
client = "{known.sap_client}"
auth = {{ kind = "basic", user = "{known.user}", password = "{known.password}" }}
bounds = {{ first_wait_seconds = 0.0, longest_wait_seconds = 0.0 }}
[systems.s4.writing]
promise_block = "P"
dispute_block = "S"
empty_codes = true
""",
            encoding="utf-8",
        )
        with application(home, clock=clock) as app:
            run = app.syncing(lambda *_: None)
            with app.reader("s4") as reader:
                sync_system(reader, app.system("s4"), order=SyncOrder(), run=run)
            yield Room(app, ConsoleSettings(requests_per_second=1_000_000, burst=1_000_000, hooks={"bank": "s" * 32}))
