"""What one write-back costs: notes approved in advance and carried to simulated ERPs by one process, nothing throttled.

`python -m benchmarks.acts [--notes 100] [--scale 0.003] [--erps s4,ns]`: SQL statements and CPU of the client, of
PostgreSQL and of the ERPs for each note, apart for its approval and its sending.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import psutil
from msgspec import Struct
from sqlalchemy import event
from sqlalchemy.engine import Engine

from benchmarks.day import DAY, write_notes
from benchmarks.day import finish_settings as with_store
from benchmarks.erps_process import Group, erps
from benchmarks.worker_process import DayClock
from benchmarks.workers import empty_database
from duecourse.bootstrap import Application, application
from duecourse.flows.permission import approve_waiting
from duecourse.flows.send import send_due
from duecourse.flows.sync import SyncOrder, sync_system
from store import bundled

_ITEMS: Final = 1_000_000


class Costs(Struct, frozen=True, kw_only=True):
    """What was spent so far: seconds, and statements."""

    statements: int
    client: float
    server: float
    erps: float
    elapsed: float


class Meter:
    """Counts statements of this process, and CPU of it, of the database server and of the ERPs' process."""

    def __init__(self, folder: Path) -> None:
        self._server = psutil.Process(int((folder / "data" / "postmaster.pid").read_text().split()[0]))
        self._counted = Counter[str]()
        event.listen(Engine, "before_cursor_execute", self._count)

    def _count(self, *_told: Any) -> None:  # noqa: ANN401 - as SQLAlchemy tells it
        self._counted["statements"] += 1

    def now(self) -> Costs:
        """What was spent up to now."""
        far = (one for one in psutil.Process().children() if "benchmarks.erps_process" in one.cmdline())
        return Costs(
            statements=self._counted["statements"], client=time.process_time(), elapsed=time.perf_counter(),
            server=sum(map(_cpu, self._server.children())), erps=sum(map(_cpu, far)),
        )  # fmt: skip

    def told(self, what: str, notes: int, work: Callable[[], object]) -> str:
        """What some work costs, a note."""
        before = self.now()
        work()
        after = self.now()
        spent = {name: getattr(after, name) - getattr(before, name) for name in Costs.__struct_fields__}
        each = ", ".join(
            f"{1000 * spent[name] / notes:.1f} ms {name}" for name in ("client", "server", "erps", "elapsed")
        )
        return f"{what}: {spent['statements'] / notes:.1f} statements, {each}"


def _cpu(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system)


def measured(folder: Path, *, notes: int, scale: float, names: tuple[str, ...], seed: int) -> Iterator[str]:
    """Approval and sending, a line each; AssertionError where not every note was confirmed."""
    server = bundled(folder / "database")
    try:
        with _living(folder, server.url, scale=scale, seed=seed, names=names) as app:
            meter = Meter(folder / "database")
            write_notes(app, notes, seed=seed, names=names)
            yield meter.told("approved", notes, lambda: approve_waiting(app.approving()))
            yield meter.told("sent", notes, lambda: _send(app, names))
            with app.store.unit(app.actor, app.scope) as repository:
                states = Counter(act.state for act in repository.write_backs())
        if states.total() != notes or states["confirmed"] + states["handed_over"] != notes:
            raise AssertionError(f"not every note was confirmed: {dict(states)}")
    finally:
        server.stop()


@contextmanager
def _living(folder: Path, url: str, *, scale: float, seed: int, names: tuple[str, ...]) -> Iterator[Application]:
    """The group's ERPs, read once."""
    items = int(_ITEMS * scale)
    group = Group(
        home=str(folder), seed=seed, customers=items // 10, open_items=items, day=DAY, began=time.time()
    )  # fmt: skip
    with erps(group):
        with_store(folder, empty_database(url, "acts"), limited=False)
        with application(folder, clock=DayClock(DAY, group.began)) as app:
            for name in names:
                with app.reader(name) as reader:
                    run = app.syncing(lambda *_told: None)
                    sync_system(reader, app.system(name), order=SyncOrder(), run=run)
            yield app


def _send(app: Application, names: tuple[str, ...]) -> None:
    for name in names:
        with app.sending(lambda *_told: None, system=name) as run:
            send_due(run)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.acts", description=__doc__)
    parser.add_argument("--notes", type=int, default=100, help="notes written")
    parser.add_argument("--scale", type=float, default=0.003, help="1: a million open items")
    parser.add_argument("--erps", default="s4,ns", help="names of the ERPs that are written to")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same group")
    asked = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f}; CPU and time of a note:")
    with TemporaryDirectory(prefix="duecourse-bench-", ignore_cleanup_errors=True) as folder:
        for line in measured(
            Path(folder), notes=asked.notes, scale=asked.scale, names=tuple(asked.erps.split(",")), seed=asked.seed
        ):
            print(line)


if __name__ == "__main__":
    main()
