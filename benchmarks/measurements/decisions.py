"""Decisions at scale: time and memory as ratios to reading the same rows, and to a tenth of them; and a replay."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
import psycopg
from msgspec import Struct
from sqlalchemy import make_url

from benchmarks.large_ledger import MEAN, fill
from benchmarks.measured_process import DecisionsTask, Took, What
from benchmarks.measuring import Asked, Result
from store import Bundled, Store, bundled, migrate

ROWS: Final = 1_000_000
ROUNDS: Final = 3
#: decisions to record and replay
REPLAYED: Final = 10_000
#: seconds that one measured process may take
PATIENCE: Final = 1_800


class Ledgers(Struct, frozen=True, kw_only=True):
    """The filled databases: a whole ledger, a tenth of it, and one to record and replay decisions on."""

    accounts: int
    whole: str
    tenth: str
    replayed: str


def measured(asked: Asked) -> Iterator[Result]:
    """Both ledgers in every round: the raw driver and ours, in turn; then the replay, once."""
    accounts, rounds = (asked.rows or ROWS) // MEAN, asked.rounds or ROUNDS
    with _server(asked.folder) as server:
        found = _filled(server, accounts=accounts, replay=min(REPLAYED, accounts), seed=asked.seed)
        turn: tuple[tuple[str, What, str], ...] = (
            ("raw", "raw", found.whole),
            ("ours", "decide", found.whole),
            ("ours, a tenth", "decide", found.tenth),
        )
        took: dict[str, list[Took]] = {"raw": [], "ours": [], "ours, a tenth": []}
        for number in range(rounds):
            for name, what, database in turn if number % 2 == 0 else reversed(turn):
                took[name].append(_run(database, what))
        _check(took, accounts)
        yield from results(took, accounts * MEAN)
        # what `duecourse assess --shadow` holds to print it: a line for every account, with its reasons
        listed = _run(found.whole, "list")
        yield _result("decisions_listed_memory", accounts * MEAN, [listed], took["raw"][-1:], "peak_megabytes")
        yield _replay(found.replayed, min(REPLAYED, accounts))


def results(took: dict[str, list[Took]], rows: int) -> Iterator[Result]:
    """What each side took, round by round."""
    for name, anchor in (("decisions", took["raw"]), ("decisions_growth", took["ours, a tenth"])):
        for suffix, what in (("elapsed", "wall_seconds"), ("memory", "peak_megabytes"), ("cpu", "cpu_seconds")):
            yield _result(f"{name}_{suffix}", rows, took["ours"], anchor, what)


def _result(goal: str, rows: int, ours: list[Took], anchor: list[Took], what: str) -> Result:
    unit = "MB" if what == "peak_megabytes" else "seconds"
    sides = (tuple(float(getattr(one, what)) for one in side) for side in (ours, anchor))
    return Result(goal=goal, rows=rows, unit=unit, ours=next(sides), anchor=next(sides))


def _replay(database: str, decisions: int) -> Result:
    kept, again = _run(database, "record"), _run(database, "replay")
    recorded, replayed, differing = kept.did.count, again.did.count, again.did.differing
    if recorded < decisions or replayed != recorded:
        raise AssertionError(f"{recorded} decisions were recorded and {replayed} replayed, not {decisions}")
    return Result(
        goal="decisions_replayed", rows=replayed, unit="decisions", ours=(float(differing),), anchor=(float(replayed),),
        note=f"recorded in {kept.wall_seconds:.1f} s, replayed in {again.wall_seconds:.1f} s",
    )  # fmt: skip


def _check(took: dict[str, list[Took]], accounts: int) -> None:
    wanted = {"raw": accounts * MEAN, "ours": accounts, "ours, a tenth": accounts // 10}
    for name, found in took.items():
        if {one.did.count for one in found} != {wanted[name]}:
            raise AssertionError(f"{name}: {[one.did.count for one in found]} and not {wanted[name]}")


def _run(database: str, what: What) -> Took:
    task = msgspec.json.encode(DecisionsTask(database=database, what=what))
    module = "benchmarks.raw_rows" if what == "raw" else "benchmarks.our_decisions"
    done = subprocess.run(
        [sys.executable, "-m", module], input=task, capture_output=True, timeout=PATIENCE, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{what}: {done.stderr.decode(errors='replace')[-2000:]}")
    return msgspec.json.decode(done.stdout, type=Took)


def _filled(server: Bundled, *, accounts: int, replay: int, seed: int) -> Ledgers:
    return Ledgers(
        accounts=accounts,
        whole=_ledger(server, "whole", accounts, seed),
        tenth=_ledger(server, "tenth", accounts // 10, seed),
        replayed=_ledger(server, "replayed", replay, seed),
    )


def _ledger(server: Bundled, name: str, accounts: int, seed: int) -> str:
    """The database of this ledger: kept from an earlier run in the same folder, or filled now."""
    address, named = make_url(server.url), f"{name}_{accounts}_{seed}"
    url = address.set(database=named).render_as_string(hide_password=False)
    plain = address.set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [named]).fetchone()
        if known is not None and name != "replayed":
            return url
        connection.execute(f"DROP DATABASE IF EXISTS {named}".encode())
        connection.execute(f"CREATE DATABASE {named}_new".encode())
    fresh = address.set(database=f"{named}_new").render_as_string(hide_password=False)
    _fill(fresh, accounts, seed)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {named}_new RENAME TO {named}".encode())
    return url


def _fill(url: str, accounts: int, seed: int) -> None:
    migrate(url)
    store = Store(url)
    fill(store, accounts, seed=seed)
    store.close()
    # What a server left alone does by itself: the planner knows the rows, and reading them writes nothing any more.
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")


@contextmanager
def _server(folder: Path | None) -> Iterator[Bundled]:
    with TemporaryDirectory(prefix="duecourse-bench-") as temporary:
        server = bundled(folder or Path(temporary))
        try:
            yield server
        finally:
            server.stop()
