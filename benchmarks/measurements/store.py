"""The store: open items new, then unchanged, then one in a hundred changed, by the staging and merge that sync uses.

Elapsed time, and CPU of client and server together, of what the store is given and does; making the records is not
counted. The floor copies the same columns of the same records into a bare table, as psycopg takes rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any, Final

import msgspec
import psutil
import psycopg
from msgspec import Struct, structs
from sqlalchemy import MetaData, Table, make_url
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from benchmarks.large_ledger import ACTOR, PLACES, accounts
from benchmarks.measuring import Asked, Result
from canonical_model.access import EVERYTHING
from canonical_model.adapter import STREAM_OF, Feed, Page, ReadEnd, ReadRequest
from canonical_model.identity import SystemUid
from canonical_model.receivables import OpenItem
from core.ports import Counts, System
from duecourse.interpreter import look_rarely
from store import Bundled, Store, bundled, migrate
from store.shapes import SHAPES

ROWS: Final = 1_000_000
ROUNDS: Final = 3
#: records in one page of a reading
PAGE: Final = 1_000
#: one in so many is changed in the third reading
CHANGED: Final = 100
#: all items are of one entity, the first of the ledger by rule
SYSTEM, ENTITY = SystemUid(PLACES[0][0]), PLACES[0][1]
FEED: Final = Feed(name="items", streams=tuple(STREAM_OF.values()), per_entity=True, sweeps=(OpenItem,))
SHAPE: Final = SHAPES[OpenItem]
_JSON: Final = tuple(at for at, name in enumerate(SHAPE.names) if name in SHAPE.json_names)
_to_json: Final = msgspec.json.Encoder().encode


class Spent(Struct, frozen=True):
    """What something took."""

    elapsed: float
    #: of the client and of the server's processes
    cpu: float

    def __add__(self, other: Spent) -> Spent:
        return Spent(self.elapsed + other.elapsed, self.cpu + other.cpu)


class Watch:
    """Counts what is done while it is told to."""

    def __init__(self, server: psutil.Process) -> None:
        self._server, self.spent = server, Spent(0.0, 0.0)

    @contextmanager
    def running(self) -> Iterator[None]:
        before, started = self._cpu(), perf_counter()
        yield
        self.spent += Spent(perf_counter() - started, self._cpu() - before)

    def _cpu(self) -> float:
        ended = self._server.cpu_times()
        running = [_own(child) for child in self._server.children()]
        return process_time() + ended.children_user + ended.children_system + sum(running)


class Bench(Struct, frozen=True, kw_only=True):
    """A server, and a ledger of so many items."""

    server: Bundled
    process: psutil.Process
    rows: int
    seed: int

    def readings(self) -> dict[str, Spent]:
        """What is spent on the first reading, of the same again, and of one with changes, in an empty database."""
        with _database(self.server, "store") as url:
            migrate(url)
            store = Store(url)
            with store.unit(ACTOR, EVERYTHING) as repository:
                repository.add_system(System(uid=SYSTEM, name=SYSTEM, product="benchmark", tenant=""))
            changed = len(range(0, self.rows, CHANGED))
            took = {
                "first": self._read(store, 0, expected=(self.rows, 0)),
                "unchanged": self._read(store, 0, expected=(0, 0)),
                "changed": self._read(store, 1, expected=(0, changed)),
            }
            store.close()
        return took

    def _read(self, store: Store, version: int, *, expected: tuple[int, int]) -> Spent:
        """One complete reading: what is spent in the store."""
        request = ReadRequest(feed=FEED.name, entity=ENTITY, mode="full")
        watch = Watch(self.process)
        with store.staging(ACTOR, EVERYTHING, system=SYSTEM, feed=FEED, request=request) as staging:
            for records in self.pages(version):
                with watch.running():
                    staging.add(Page(records=records, read=len(records)))
            with watch.running():
                merged = staging.merge(ReadEnd(completeness="complete", cursor="1"))
        (counts,) = (one for one in merged.counts if one.stream == "open_items")
        _must_be(counts, self.rows, expected)
        return watch.spent

    def copied(self) -> Spent:
        """What a bare COPY of the same columns takes."""
        watch = Watch(self.process)
        with _database(self.server, "bare") as url, psycopg.connect(_plain(url)) as connection:
            connection.execute(_bare_table())
            for records in self.pages(0):
                with watch.running(), connection.cursor() as cursor, cursor.copy("COPY bare FROM STDIN") as copy:
                    for record in records:
                        copy.write_row(_values(record))
            with watch.running():
                connection.commit()
        return watch.spent

    def pages(self, version: int) -> Iterator[tuple[OpenItem, ...]]:
        """The items, a page at a time; of a later version one in a hundred is paid in part."""
        page: list[OpenItem] = []
        # more accounts than are needed: each has one item at least
        items = (item for one in accounts(self.rows * len(PLACES), seed=self.seed, place=0) for item in one.items)
        for number in range(self.rows):
            item = next(items)
            paid = version and number % CHANGED == 0
            page.append(structs.replace(item, open_minor=item.open_minor - 1) if paid else item)
            if len(page) == PAGE:
                yield tuple(page)
                page = []
        if page:
            yield tuple(page)


def measured(asked: Asked) -> Iterator[Result]:
    """Three readings against the floor, the second against the first, and both against a tenth of them."""
    look_rarely()
    rows, rounds = asked.rows or ROWS, asked.rounds or ROUNDS
    with TemporaryDirectory(prefix="duecourse-bench-", ignore_cleanup_errors=True) as temporary:
        folder = asked.folder or Path(temporary)
        server = bundled(folder)
        process = psutil.Process(int((folder / "data" / "postmaster.pid").read_text().split()[0]))
        whole, tenth = (Bench(server=server, process=process, rows=n, seed=asked.seed) for n in (rows, rows // 10))
        try:
            took = [_one_round(whole, tenth) for _ in range(rounds)]
        finally:
            server.stop()
    yield from _results(took, rows)


def _one_round(whole: Bench, tenth: Bench) -> dict[str, Spent]:
    """Everything once; the floor's own page of readings lies between the whole ledger and its tenth."""
    ours, copy = whole.readings(), whole.copied()
    return {**ours, "copy": copy, **{f"tenth {name}": spent for name, spent in tenth.readings().items()}}


def _results(took: Sequence[Mapping[str, Spent]], rows: int) -> Iterator[Result]:
    for goal, ours, anchor in (
        ("store_first", "first", "copy"),
        ("store_unchanged", "unchanged", "copy"),
        ("store_changed", "changed", "copy"),
        ("store_again", "unchanged", "first"),
        ("store_growth", "first", "tenth first"),
        ("store_growth_unchanged", "unchanged", "tenth unchanged"),
    ):
        for suffix, unit, what in (("", "seconds", "elapsed"), ("_cpu", "CPU seconds", "cpu")):
            above, below = (tuple(float(getattr(one[name], what)) for one in took) for name in (ours, anchor))
            yield Result(goal=goal + suffix, rows=rows, unit=unit, ours=above, anchor=below)


def _must_be(counts: Counts, rows: int, expected: tuple[int, int]) -> None:
    if (counts.read, counts.new, counts.changed, counts.deleted) != (rows, *expected, 0):
        raise AssertionError(f"{counts}, and not {expected} of {rows}")


def _own(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def _values(record: OpenItem) -> list[Any]:
    """The record's columns, without a hash."""
    values = list(structs.astuple(record))
    for at in _JSON:
        values[at] = _to_json(values[at]).decode()
    return values


def _bare_table() -> bytes:
    """A table of the same columns: no key, no index, no history."""
    table = Table("bare", MetaData(), *SHAPE.columns())
    return str(CreateTable(table).compile(dialect=postgresql.dialect())).encode()  # type: ignore[no-untyped-call]


@contextmanager
def _database(server: Bundled, name: str) -> Iterator[str]:
    plain = make_url(server.url).set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}".encode())
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield make_url(server.url).set(database=name).render_as_string(hide_password=False)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
