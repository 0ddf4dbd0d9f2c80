"""Decisions at scale: time and memory as ratios to reading the same rows, and to a tenth of them; and a replay.

`python -m benchmarks.decisions [--accounts 100000] [--rounds 3] [--replay 10000] [--write]` fills a bundled PostgreSQL
with a ledger by rule (ten open items an account), and prints what it measures.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
import psycopg
from msgspec import Struct
from sqlalchemy import make_url

from benchmarks.large_ledger import MEAN, fill
from benchmarks.measured_process import DecisionsTask, Took, What
from benchmarks.report import RESULTS, Run, circumstances, markdown
from benchmarks.rounds import Result, middle
from store import Bundled, Store, bundled, migrate

#: ours, at most so many times reading the same rows; a whole ledger, at most so many times a tenth of it
TARGET_RAW: Final = 6.0
TARGET_TENTH: Final = 11.0
#: seconds that one measured process may take
PATIENCE: Final = 1_800


class Ledgers(Struct, frozen=True, kw_only=True):
    """The filled databases: a whole ledger, a tenth of it, and one to record and replay decisions on."""

    accounts: int
    whole: str
    tenth: str
    replayed: str


def measured(*, accounts: int, rounds: int, replay: int, seed: int, folder: Path | None = None) -> Iterator[Result]:
    """Both ledgers in every round: the raw driver and ours, in turn; then the replay, once."""
    with _server(folder) as server:
        found = _filled(server, accounts=accounts, replay=replay, seed=seed)
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
        yield _listed(_run(found.whole, "list"), took, accounts * MEAN)
        yield _replay(found.replayed, replay)


def results(took: dict[str, list[Took]], rows: int) -> Iterator[Result]:
    """The ratios of what each side took, round by round."""
    whole, tenth = {n: took[n] for n in ("ours", "raw")}, {n: took[n] for n in ("ours", "ours, a tenth")}
    against = "decisions / reading the same rows"
    yield _result("decisions, elapsed time", against, "seconds", rows, whole, "wall_seconds", TARGET_RAW)
    yield _result("decisions, peak memory", against, "MB", rows, whole, "peak_megabytes", TARGET_RAW)
    yield _result("decisions, client CPU", against, "CPU seconds", rows, whole, "cpu_seconds", None)
    against = "decisions / decisions on a tenth of the accounts"
    yield _result("growth, elapsed time", against, "seconds", rows, tenth, "wall_seconds", TARGET_TENTH)
    yield _result("growth, peak memory", against, "MB", rows, tenth, "peak_megabytes", TARGET_TENTH)
    yield _result("growth, client CPU", against, "CPU seconds", rows, tenth, "cpu_seconds", None)


def _listed(one: Took, took: dict[str, list[Took]], rows: int) -> Result:
    """What `duecourse assess --shadow` holds to print it: a line for every account, with its reasons."""
    raw = took["raw"][-1]
    return _result(
        "decisions, all held to be printed, peak memory", "decisions / reading the same rows", "MB", rows,
        {"ours": [one], "raw": [raw]}, "peak_megabytes", None,
    )  # fmt: skip


def _result(
    name: str, ratio_of: str, unit: str, rows: int, took: dict[str, list[Took]], what: str, target: float | None
) -> Result:  # fmt: skip
    figures = {who: tuple(round(getattr(one, what), 2) for one in found) for who, found in took.items()}
    above, below = figures.values()
    ratios = tuple(round(top / bottom, 3) for top, bottom in zip(above, below, strict=True))
    return Result(
        name=name, ratio_of=ratio_of, unit=unit, rows=rows, figures=figures, ratios=ratios, median=middle(ratios),
        target=target, wanted="at most",
    )  # fmt: skip


def _replay(database: str, decisions: int) -> Result:
    kept, again = _run(database, "record"), _run(database, "replay")
    recorded, replayed, differing = kept.did.count, again.did.count, again.did.differing
    if recorded < decisions or replayed != recorded:
        raise AssertionError(f"{recorded} decisions were recorded and {replayed} replayed, not {decisions}")
    figures = {"replay": (round(again.wall_seconds, 2),), "record": (round(kept.wall_seconds, 2),)}
    return Result(
        name="replay of recorded decisions", ratio_of="those that differ / decisions", unit="seconds", rows=replayed,
        figures=figures, ratios=(differing / replayed,), median=differing / replayed, target=0.0, wanted="at most",
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


def main() -> None:
    """Measure, print, and write where asked to. Misses are printed, they do not fail the run."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.decisions", description=__doc__)
    parser.add_argument("--accounts", type=int, default=100_000, help="accounts of the whole ledger")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of which the median is taken")
    parser.add_argument("--replay", type=int, default=10_000, help="decisions to record and replay")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same ledger")
    parser.add_argument("--folder", type=Path, help="keep the database here, and use it again")
    parser.add_argument("--write", action="store_true", help="keep the results in benchmarks/results")
    asked = parser.parse_args()
    started, load = datetime.now(UTC), os.getloadavg()[0]
    results = tuple(
        measured(
            accounts=asked.accounts, rounds=asked.rounds, replay=asked.replay, seed=asked.seed, folder=asked.folder
        )
    )
    shown = [word for word in sys.argv[1:] if word not in {"--folder", str(asked.folder)}]
    command = shlex.join(["python", "-m", "benchmarks.decisions", *shown])
    told = circumstances(at=started, command=command, seed=asked.seed, rounds=asked.rounds, load_before=load)
    run = Run(circumstances=told, results=results)
    print(markdown(run))
    if asked.write:
        path = RESULTS / f"decisions-{started:%Y-%m-%d}.json"
        path.write_bytes(msgspec.json.format(msgspec.json.encode(run)) + b"\n")
        path.with_suffix(".md").write_text(markdown(run), encoding="utf-8")
        print(f"written: {path.name} and .md")


if __name__ == "__main__":
    main()
