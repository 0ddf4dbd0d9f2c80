"""Benchmark 2: loading items from pre-rendered pages into PostgreSQL, client CPU a row, against a competent peer."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
import psycopg
from msgspec import Struct, structs
from sqlalchemy import make_url

from adapters.sap.s4.wire import CubeItem
from benchmarks.client_task import Outcome, Task
from benchmarks.cube_pages import PAGE_SIZE, evening
from benchmarks.rounds import Result, interleaved, middle, ratios
from simulators.books import Size, generate
from simulators.sap import serve
from store import Bundled, bundled, migrate

#: the peer takes at least so many times our CPU a row
TARGET: Final = 5.0
OURS: Final = "benchmarks.our_client"
PEER: Final = "benchmarks.peer_pyodata_orm"
#: seconds a client may take
PATIENCE: Final = 300
_MICROSECONDS: Final = 1_000_000


class Bench(Struct, frozen=True, kw_only=True):
    """What is running: the recorded pages and an empty database whenever one is wanted."""

    task: Task
    server: Bundled
    numbers: Iterator[int]

    def run(self, module: str) -> Outcome:
        """One client on a database of its own."""
        database = self._database()
        if module == OURS:
            migrate(database)
        task = msgspec.json.encode(structs.replace(self.task, database=database))
        done = subprocess.run(
            [sys.executable, "-m", module], input=task, capture_output=True, timeout=PATIENCE, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{module}: {done.stderr.decode(errors='replace')[-2000:]}")
        outcome = msgspec.json.decode(done.stdout, type=Outcome)
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


def measured(*, seed: int, rounds: int, size: str = "small") -> tuple[Result, ...]:
    """Record in a first pass of each client, end the upstream, then replay in measured passes."""
    with _replay(seed, size) as (task, stop_upstream), _database_server() as server:
        bench = Bench(task=task, server=server, numbers=count(1))
        rows = {bench.run(module).rows for module in (OURS, PEER)}
        if len(rows) != 1:
            raise AssertionError(f"the two clients loaded different numbers of rows: {rows}")
        stop_upstream()
        return _results(bench, rows.pop(), rounds)


def _results(bench: Bench, rows: int, rounds: int) -> tuple[Result, ...]:
    outcomes: dict[str, list[Outcome]] = {"ours": [], "peer": []}

    def contestant(name: str, module: str) -> Callable[[], float]:
        def run() -> float:
            outcome = bench.run(module)
            if outcome.rows != rows:
                raise AssertionError(f"{module} loaded {outcome.rows} rows, not {rows}")
            outcomes[name].append(outcome)
            return outcome.cpu_seconds

        return run

    interleaved({"ours": contestant("ours", OURS), "peer": contestant("peer", PEER)}, rounds)
    loading = {name: tuple(one.cpu_seconds / rows for one in found) for name, found in outcomes.items()}
    whole = {name: tuple(one.process_seconds / rows for one in found) for name, found in outcomes.items()}
    wall = {name: tuple(one.wall_seconds / rows for one in found) for name, found in outcomes.items()}
    return (
        _result("sync, client CPU a row", loading, rows, target=TARGET),
        _result("the same with interpreter start and imports", whole, rows),
        _result("elapsed time a row, servers' work included", wall, rows),
    )


def _result(name: str, figures: dict[str, tuple[float, ...]], rows: int, target: float | None = None) -> Result:
    found = ratios(figures, "peer", "ours")
    return Result(
        name=name, ratio_of="peer / ours", unit="microseconds a row", rows=rows,
        figures={one: tuple(round(value * _MICROSECONDS, 1) for value in values) for one, values in figures.items()},
        ratios=tuple(round(value, 3) for value in found), median=middle(found), target=target, wanted="at least",
    )  # fmt: skip


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
