"""The store's door: units of work and staging areas over one PostgreSQL database."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, func, make_url, select, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry

from canonical_model.access import Actor, Scope
from canonical_model.adapter import Feed, ReadRequest
from canonical_model.identity import SystemUid
from canonical_model.observing import Observed, Observer, Unobserved
from canonical_model.ports import RateBucket, SlotPool
from store.marks import MarkReader
from store.reading import Reading
from store.repository import PostgresRepository
from store.schema import metadata
from store.stage_tables import empty
from store.staging import PostgresStaging

#: connections kept open, and how many more may be opened for a while: each of those is made, and learns its statements,
#: anew, which takes longer than what it is made for
_POOL: Final[dict[str, Any]] = {"pool_size": 12, "max_overflow": 4}
#: of those that readings are staged on, each with its temporary tables
_STAGING_POOL: Final[dict[str, Any]] = {"pool_size": 1, "max_overflow": 12}
#: seconds for which a connection that was given back is taken to live
_FRESH: Final = 1.0
_IDLE_SINCE: Final = "idle_since"
#: a commit is on disk when it returns, on every server, and instants are UTC
_SESSION: Final = "-c timezone=UTC -c synchronous_commit=on"
#: of those that requests wait for their turn by; a place or a start that a crash forgets is of the last moment
_TURNS_POOL: Final[dict[str, Any]] = {"pool_size": 8, "max_overflow": 8}
_TURNS: Final = "-c synchronous_commit=off"
#: what a merge may use of the server's memory, where the default is meant for many small questions at once
_STAGING_MEMORY: Final = "-c temp_buffers=64MB -c work_mem=64MB"


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


def engine(url: str, *, settings: str = "", **options: Any) -> Engine:  # noqa: ANN401 - create_engine's own
    """An SQLAlchemy engine over psycopg 3 for any way of writing a PostgreSQL URL."""
    with_driver = make_url(url).set(drivername="postgresql+psycopg")
    connecting = {"options": f"{_SESSION} {settings}", "application_name": "duecourse"}
    made = create_engine(with_driver, connect_args=connecting, **options)
    event.listen(made, "checkin", _given_back)
    event.listen(made, "checkout", partial(_taken, made))
    return made


def _given_back(_connection: object, record: ConnectionPoolEntry) -> None:
    record.info[_IDLE_SINCE] = time.monotonic()


def _taken(of: Engine, connection: DBAPIConnection, record: ConnectionPoolEntry, _proxy: object) -> None:
    """Ask a connection that lay idle whether it lives; one that was used a moment ago does, and work takes it often."""
    if time.monotonic() - record.info.get(_IDLE_SINCE, time.monotonic()) < _FRESH:
        return
    try:
        of.dialect.do_ping(connection)
    except psycopg.Error as error:
        raise InvalidatePoolError from error


class Store:
    """One database; `UnitsOfWork` of core.ports."""

    def __init__(
        self, url: str, *, now: Callable[[], datetime] | None = None, observer: Observer | None = None
    ) -> None:
        self.url = url
        self._observer = observer or Unobserved()
        self._engine = engine(url, **_POOL)
        self._staging = engine(url, settings=_STAGING_MEMORY, **_STAGING_POOL)
        self._turns = engine(url, settings=_TURNS, **_TURNS_POOL)
        self._now, self._now_is_given = now or utc_now, now is not None

    @contextmanager
    def unit(self, actor: Actor, scope: Scope) -> Iterator[PostgresRepository]:
        """One transaction: committed durably at the end of the block, rolled back if it raises."""
        with self._engine.begin() as connection:
            repository = self._repository(connection, actor, scope)
            yield repository
        self._tell(repository.observed)

    @contextmanager
    def snapshot(self, actor: Actor, scope: Scope) -> Iterator[PostgresRepository]:
        """A unit that only reads, all of it as of one instant, whatever is merged meanwhile."""
        fixed = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with fixed.begin() as connection:
            yield self._repository(connection, actor, scope)

    def _tell(self, observed: Iterable[Observed]) -> None:
        """What is committed, and nothing that was rolled back."""
        for one in observed:
            self._observer.saw(one)

    def _repository(self, connection: Connection, actor: Actor, scope: Scope) -> PostgresRepository:
        return PostgresRepository(connection, actor=actor, scope=scope, now=self._now, now_is_given=self._now_is_given)

    @contextmanager
    def staging(
        self, actor: Actor, scope: Scope, *, system: SystemUid, feed: Feed, request: ReadRequest
    ) -> Iterator[PostgresStaging]:
        """Room for one feed's pages, on a connection that nobody else uses meanwhile."""
        reading = Reading.of(system, feed, request)
        with self._staging.connect() as connection:
            try:
                yield PostgresStaging(
                    connection, reading=reading, actor=actor, scope=scope, now=self._now, tell=self._tell
                )
                empty(connection)
            except BaseException:
                # What was staged is gone with it: the next reading finds nothing of this one.
                connection.invalidate()
                raise

    def throttles(
        self, most: int | None, requests: int | None, *, seconds: float, sleep: Callable[[float], None] = time.sleep
    ) -> tuple[SlotPool, RateBucket]:
        """Places to ask a system from, and requests in a window, that all processes share; None: no limit."""
        from store.throttles import Freely, SharedBucket, SharedSlots

        holder = f"{socket.gethostname()}:{os.getpid()}"
        slots = SharedSlots(self._turns, most, holder=holder, sleep=sleep) if most else Freely()
        if not requests:
            return slots, Freely()
        return slots, SharedBucket(self._turns, requests, seconds=seconds, sleep=sleep)

    def marks(self) -> MarkReader:
        """What tells an event loop whether a table changed since, or the books went on beyond a kept figure."""
        return MarkReader(_plain(self.url))

    def rows(self) -> dict[str, int]:
        """How many rows each table holds, by count."""
        with self._engine.connect() as connection:
            return {
                name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
                for name, table in sorted(metadata.tables.items())
            }

    def server_version(self) -> str:
        """PostgreSQL's own version."""
        with self._engine.connect() as connection:
            return str(connection.execute(text("SHOW server_version")).scalar_one())

    def close(self) -> None:
        """Give back all connections."""
        for one in (self._engine, self._staging, self._turns):
            one.dispose()


def _plain(url: str) -> str:
    """A URL as psycopg itself reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
