"""Aging, key figures and consolidation over many millions of open items, beside Polars alone and numpy in memory.

`python -m benchmarks.analytics [--sizes 100000 1000000 10000000] [--rounds 3] [--write]` fills a bundled PostgreSQL
with ledgers by rule, exports each, and measures the product's own flows on both; `measured()` gives the report's rows.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec
import psutil  # type: ignore[import-untyped]
import psycopg
from msgspec import Struct
from sqlalchemy import make_url

from benchmarks.analytics_ledger import fill, plain
from benchmarks.analytics_task import AnalyticsTask, Who, Work
from benchmarks.measuring import Result
from benchmarks.rows import Told, judged, keep, page
from store import Bundled, bundled

#: what ours may hold at most
MEGABYTES: Final = 1_500.0
#: so many times the items a ledger has than the one before, where growth is judged
TIMES: Final = 10
#: what a floor does, and ours for the same answers: an aging in the group's currency is its consolidation, too
WORKS: Final = ("aging", "consolidation", "kpis")
OURS: Final = ("aging", "kpis")
PATIENCE: Final = 3_600
_CONTESTANTS: Final[tuple[Who, ...]] = ("numpy", "sql", "polars", "parquet")

#: contestant → its works, round by round
Took = dict[Who, list[dict[str, Work]]]


class Size(Struct, frozen=True, kw_only=True):
    """What was measured on one ledger."""

    items: int
    took: Took
    export: Work
    #: private memory of all of PostgreSQL's processes together while it added up, MB
    server_megabytes: float


def measured(*, sizes: Sequence[int], rounds: int, seed: int = 1, folder: Path | None = None) -> tuple[Size, ...]:
    """All ledgers, each with its own rounds; raises AssertionError where an answer is not the oracle's."""
    with _place(folder) as place, _server(place / "server") as server:
        return tuple(_size(server, place, items, rounds=rounds, seed=seed) for items in sorted(sizes))


def results(found: Sequence[Size]) -> Iterator[Result]:
    """Ratios on the largest ledger, growth from each to the next, memory."""
    largest = found[-1]
    for ours, floor in _BESIDE:
        for work in (None, *WORKS):
            yield _beside(largest, ours, floor, work)
    for before, after in pairwise(found):
        for who in _CONTESTANTS:
            yield _growth(before, after, who)
    for who in ("parquet", "sql"):
        peak = max(work.peak_megabytes for one in largest.took[who] for work in one.values())  # type: ignore[index]
        yield _memory(_NAMES[who], largest, peak)
    yield _memory("exporting", largest, largest.export.peak_megabytes)


#: ours, and the floor under it
_BESIDE: Final[tuple[tuple[Who, Who], ...]] = (("parquet", "polars"), ("sql", "numpy"))
#: as goals call them
_NAMES: Final[dict[str, str]] = {"parquet": "export", "sql": "sql", "polars": "polars", "numpy": "numpy"}


def _seconds(took: Took, who: Who, work: str | None) -> tuple[float, ...]:
    """Of one work, or of what all answers take, round by round."""
    works = (work,) if work else OURS if who in {"sql", "parquet"} else WORKS
    return tuple(sum(one[work].wall_seconds for work in works) for one in took[who])


def _beside(size: Size, ours: Who, floor: Who, work: str | None) -> Result:
    return Result(
        goal=f"analytics_{_NAMES[ours]}" + (f"_{work}" if work else ""), rows=size.items, unit="seconds",
        ours=_seconds(size.took, ours, work), anchor=_seconds(size.took, floor, work),
    )  # fmt: skip


def _growth(before: Size, after: Size, who: Who) -> Result:
    return Result(
        goal=f"analytics_{_NAMES[who]}_growth", rows=after.items, unit="seconds",
        ours=_seconds(after.took, who, None), anchor=_seconds(before.took, who, None),
        note=f"from {before.items:,} on", judged=after.items == TIMES * before.items,
    )  # fmt: skip


def _memory(name: str, size: Size, peak: float) -> Result:
    return Result(goal=f"analytics_{name}_memory", rows=size.items, unit="MB", ours=(peak,), anchor=(MEGABYTES,))


def _size(server: Bundled, place: Path, items: int, *, rounds: int, seed: int) -> Size:
    task = AnalyticsTask(
        who="oracle", database=_ledger(server, items, seed), export=str(place / f"export-{items}-{seed}")
    )
    _say(f"{items:,} open items are there")
    export = _run(msgspec.structs.replace(task, who="export"))["export"]
    _say(f"exported in {export.wall_seconds:.1f} s")
    took: Took = {who: [] for who in _CONTESTANTS}
    peak = 0.0
    for number in range(rounds):
        for who in _CONTESTANTS if number % 2 == 0 else reversed(_CONTESTANTS):
            with _watched(server) as memory:
                done = _run(msgspec.structs.replace(task, who=who))
            peak = max(peak, memory["megabytes"]) if who == "sql" else peak
            took[who].append(done)
            _say(
                f"round {number + 1}, {_NAMES[who]}: " + ", ".join(f"{n} {w.wall_seconds:.2f}" for n, w in done.items())
            )
    right = _right(task, place / f"oracle-{items}-{seed}.json")
    _say("the oracle has spoken")
    for who, each in took.items():
        for done in each:
            _must_be_right(who, done, right)
    return Size(items=items, took=took, export=export, server_megabytes=peak)


def _right(task: AnalyticsTask, kept: Path) -> dict[str, Work]:
    """What the oracle said, now or of the same ledger before."""
    if not kept.is_file():
        kept.write_bytes(msgspec.json.encode(_run(task)))
    return msgspec.json.decode(kept.read_bytes(), type=dict[str, Work])


def _must_be_right(who: Who, done: dict[str, Work], right: dict[str, Work]) -> None:
    for name, work in done.items():
        if work.digest and (work.digest, work.lines) != (right[name].digest, right[name].lines):
            raise AssertionError(f"{who}, {name}: {work.lines} lines are not the oracle's {right[name].lines}")


def _run(task: AnalyticsTask) -> dict[str, Work]:
    command = [sys.executable, "-m", "benchmarks.analytics_task"]
    done = subprocess.run(command, input=msgspec.json.encode(task), capture_output=True, timeout=PATIENCE, check=False)
    if done.returncode:
        raise RuntimeError(f"{task.who}: {done.stderr.decode(errors='replace')[-2000:]}")
    return msgspec.json.decode(done.stdout, type=dict[str, Work])


def _ledger(server: Bundled, items: int, seed: int) -> str:
    """The database of a ledger: kept from an earlier run in the same folder, or filled now."""
    address, named = make_url(server.url), f"items_{items}_{seed}"
    url = address.set(database=named).render_as_string(hide_password=False)
    everything = plain(address.set(database="postgres").render_as_string(hide_password=False))
    with psycopg.connect(everything, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [named]).fetchone():
            return url
        connection.execute(f"DROP DATABASE IF EXISTS {named}_new".encode())
        connection.execute(f"CREATE DATABASE {named}_new".encode())
    fill(address.set(database=f"{named}_new").render_as_string(hide_password=False), items, seed=seed)
    with psycopg.connect(everything, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {named}_new RENAME TO {named}".encode())
    return url


@contextmanager
def _watched(server: Bundled) -> Iterator[dict[str, float]]:
    """The most private memory that PostgreSQL's processes held together, looked at twice a second."""
    found, stop = {"megabytes": 0.0}, threading.Event()

    def look() -> None:
        while not stop.wait(0.5):
            found["megabytes"] = max(found["megabytes"], _private_megabytes(server))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        stop.set()
        thread.join()


def _private_megabytes(server: Bundled) -> float:
    total = 0
    for process in _processes(server):
        try:
            total += process.memory_full_info().uss
        except psutil.Error:
            continue
    return total / 1024 / 1024


def _processes(server: Bundled) -> list[Any]:
    with psycopg.connect(plain(server.url), autocommit=True) as connection:
        row = connection.execute("SELECT pg_backend_pid()").fetchone()
        parent = psutil.Process(row[0] if row else 0).parent()
    return [parent, *parent.children()]


@contextmanager
def _place(folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
        return
    with TemporaryDirectory(prefix="duecourse-analytics-") as temporary:
        yield Path(temporary)


@contextmanager
def _server(directory: Path) -> Iterator[Bundled]:
    server = bundled(directory)
    try:
        yield server
    finally:
        server.stop()


def _say(what: str) -> None:
    print(f"{datetime.now(UTC):%H:%M:%S} {what}", file=sys.stderr, flush=True)


def main() -> None:
    """Measure, print, and write where asked to. A goal that is missed is printed as missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.analytics", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100_000, 1_000_000, 10_000_000], help="open items")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the median is taken")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same ledgers")
    parser.add_argument("--folder", type=Path, help="keep ledgers and exports here, and use them again (12 GB)")
    parser.add_argument("--write", action="store_true", help="keep the results")
    asked = parser.parse_args()
    at, load = datetime.now(UTC), os.getloadavg()[0]
    found = measured(sizes=asked.sizes, rounds=asked.rounds, seed=asked.seed, folder=asked.folder)
    shown = [word for word in sys.argv[1:] if word not in {"--folder", str(asked.folder), "--write"}]
    told = Told(
        name="analytics", title="Aging, consolidation and key figures at scale", at=at,
        command=shlex.join(["python", "-m", "benchmarks.analytics", *shown]), seed=asked.seed, load_before=load,
        notes=_notes(found[-1]),
    )  # fmt: skip
    rows = judged(told.name, results(found))
    print(page(told, rows))
    if asked.write:
        print(f"written: {keep(told, rows).name}")


def _notes(largest: Size) -> Sequence[str]:
    return [
        "Every answer of every round was the decimal oracle's, to the cent.",
        f"Exporting {largest.items:,} open items took {largest.export.wall_seconds:.1f} s.",
        f"PostgreSQL's own memory while it added them up: {largest.server_megabytes:,.0f} MB.",
    ]


if __name__ == "__main__":
    main()
