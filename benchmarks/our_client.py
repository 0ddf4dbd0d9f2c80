"""Our side: a full sync of the items into the store, by the flow that `duecourse sync` runs.

Of the adapter's feeds two are read: the legal entities, without which there are none to read for, and the items.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Final

import httpcore2  # noqa: F401 - httpx2 imports it with its first client; imports do not count, peers' neither

from adapters.kit.auth import Basic
from adapters.kit.secrets import Secret
from adapters.sap.s4.reader import S4Reader
from adapters.sap.s4.settings import Settings
from benchmarks.client_task import Task, run
from benchmarks.cube_pages import environment
from canonical_model.access import EVERYTHING
from canonical_model.adapter import Check, Completeness, Feed, Page, ReadRequest, Stream
from core.ports import System
from duecourse.flows.runs import Syncing
from duecourse.flows.sync import SyncOrder, sync_system
from duecourse.interpreter import look_rarely
from store import Store

FEEDS: Final = frozenset({"entities", "items"})
#: how long the payloads of rejected rows are kept; there are none here
PAYLOAD_DAYS: Final = 30
#: before everything that is in the books
HISTORY_FROM: Final = date(2000, 1, 1)


class ItemsOnly:
    """The adapter's reader, without the feeds that the peer does not read either."""

    def __init__(self, reader: S4Reader) -> None:
        self._reader = reader

    def feeds(self) -> tuple[Feed, ...]:
        return tuple(feed for feed in self._reader.feeds() if feed.name in FEEDS)

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        return self._reader.streams()

    def read(self, request: ReadRequest) -> Iterator[Page]:
        return self._reader.read(request)

    def check(self) -> Iterator[Check]:
        return self._reader.check()

    def close(self) -> None:
        self._reader.close()


class Still:
    """A clock that stands at the books' evening."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()


def prepare(task: Task) -> Callable[[], int]:
    """Everything but the sync itself: the database has its tables, and the client its session, as peers have."""
    look_rarely()
    lent = environment(task.now)
    settings = Settings(
        base_url=task.server, auth=Basic(user=task.user, password=Secret(task.password)), client=task.sap_client,
        page_size=task.page_size,
    )  # fmt: skip
    store, clock = Store(task.database), Still(task.now)
    reader = ItemsOnly(S4Reader(settings, lent))
    system = System(uid=lent.system, name=lent.name, product="sap-s4", tenant="benchmark")
    with store.unit(lent.actor, EVERYTHING) as repository:
        repository.add_system(system)
    run = Syncing(
        units=store, clock=clock, actor=lent.actor, scope=EVERYTHING, progress=_unheard, payload_days=PAYLOAD_DAYS,
    )  # fmt: skip

    def load() -> int:
        report = sync_system(reader, system, order=SyncOrder(full=True, history_from=HISTORY_FROM), run=run)
        reader.close()
        items = [row for row in report.streams if row.stream == "open_items"]
        if any(row.attention for row in items):
            raise AssertionError(f"not all of it was read: {items}")
        return sum(row.new for row in items)

    return load


def _unheard(_system: str, _entity: str, _feed: str, _rows: int) -> None:
    """Progress that nobody watches."""


if __name__ == "__main__":
    run(prepare)
