"""Sync end to end: loading items from pre-rendered pages into PostgreSQL, against what others would use."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import psycopg
from msgspec import Struct, structs
from sqlalchemy import make_url

from adapters.sap.s4.wire import CubeItem
from benchmarks.client_task import Outcome, Task
from benchmarks.clients import OURS, in_turn, own_python, results, run
from benchmarks.cube_pages import PAGE_SIZE, evening
from benchmarks.measuring import Asked, Result
from simulators.books import Size, generate
from simulators.sap import serve
from store import Bundled, bundled, migrate

ROUNDS: Final = 5
HERE: Final = Path(__file__).parent.parent
COMMANDS: Final = {
    OURS: [sys.executable, "-m", "benchmarks.our_client"],
    "pyodata": [sys.executable, "-m", "benchmarks.peer_pyodata_orm"],
    "dlt": [str(own_python("dlt")), str(HERE / "peer_dlt.py")],
    "singer": [str(own_python("singer")), str(HERE / "peer_singer.py")],
}


class Bench(Struct, frozen=True, kw_only=True):
    """What is running: the recorded pages and an empty database whenever one is wanted."""

    task: Task
    server: Bundled
    numbers: Iterator[int]

    def run(self, name: str) -> Outcome:
        """One client on a database of its own, once the server has nothing left to write of the one before."""
        database = self._database()
        if name == OURS:
            migrate(database)
        self._administer("CHECKPOINT")
        outcome = run(COMMANDS[name], structs.replace(self.task, database=database))
        self._administer(f"DROP DATABASE {make_url(database).database}")
        return outcome

    def _database(self) -> str:
        name = f"bench{next(self.numbers)}"
        self._administer(f"CREATE DATABASE {name}")
        return make_url(self.server.url).set(database=name).render_as_string(hide_password=False)

    def _administer(self, statement: str) -> None:
        plain = make_url(self.server.url).set(drivername="postgresql", database="postgres")
        with psycopg.connect(plain.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(statement.encode())


def measured(asked: Asked) -> Iterator[Result]:
    """Record in a first pass of each client, end the upstream, then replay in measured passes."""
    with _replay(asked.seed, asked.books) as (task, stop_upstream), _database_server() as server:
        bench = Bench(task=task, server=server, numbers=count(1))
        clients = {name: partial(bench.run, name) for name in _installed()}
        rows = {name: client().rows for name, client in clients.items()}
        if len(set(rows.values())) != 1:
            raise AssertionError(f"the clients loaded different numbers of rows: {rows}")
        stop_upstream()
        outcomes = in_turn(clients, rows=rows[OURS], rounds=asked.rounds or ROUNDS)
        for peer in clients.keys() - {OURS}:
            yield from results(f"sync_{peer}", outcomes, peer)


def _installed() -> Iterator[str]:
    for name, command in COMMANDS.items():
        if Path(command[0]).exists():
            yield name
        else:
            print(f"{name} is not measured: it is not installed in {command[0]} (make peers does it)")


@contextmanager
def _replay(seed: int, size: str) -> Iterator[tuple[Task, Callable[[], None]]]:
    """The replay server in a process of its own, before a simulated SAP in this one."""
    books = generate(seed, Size(size))
    now = evening(books)
    with serve(books, page_size=PAGE_SIZE, clock=lambda: now) as upstream:
        command = [sys.executable, "-m", "benchmarks.replay_server", "--upstream", upstream.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            try:
                if process.stdout is None:
                    raise RuntimeError("the replay server says nothing")
                known = upstream.credentials
                yield Task(
                    server=process.stdout.readline().decode().strip(), database="", user=known.user,
                    password=known.password, sap_client=known.sap_client, entities=tuple(sorted(books.entities)),
                    select=CubeItem.__struct_encode_fields__, page_size=PAGE_SIZE, now=now,
                ), upstream.stop  # fmt: skip
            finally:
                process.terminate()


@contextmanager
def _database_server() -> Iterator[Bundled]:
    with TemporaryDirectory(prefix="duecourse-bench-", ignore_cleanup_errors=True) as directory:
        server = bundled(Path(directory))
        try:
            yield server
        finally:
            server.stop()
