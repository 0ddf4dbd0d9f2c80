"""A worker in a process of its own: `duecourse run --worker`, on the evening of the simulated books."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from duecourse.bootstrap import Application, application
from duecourse.job_desk import queue_of
from duecourse.jobs import Queue
from duecourse.running import Running, run
from duecourse.schedules import Order

#: seconds for which work is waited for
PATIENCE: Final = 7_200
_PAUSE: Final = 0.05
#: seconds between two lines about how far they are
_TOLD_EVERY: Final = 15.0
_LEFT: Final = "SELECT count(*) AS found FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"
_DOING: Final = """
SELECT concat_ws(' ', j.args ->> 'flow', nullif(j.args ->> 'system', ''), nullif(j.args ->> 'partition', '')) AS job,
       coalesce(n.progress, '') AS progress
  FROM procrastinate_jobs j LEFT JOIN job_note n ON n.job = j.id WHERE j.status = 'doing' ORDER BY j.id
"""
_UNDONE: Final = """
SELECT j.args ->> 'flow' AS flow, j.args ->> 'system' AS system, j.status::text, n.said
  FROM procrastinate_jobs j LEFT JOIN job_note n ON n.job = j.id WHERE j.status <> 'succeeded'
"""


class Still:
    """A clock that stands."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()


class DayClock:
    """The morning of a day, running on from an instant of the machine's clock; the same in every process."""

    def __init__(self, day: date, began: float) -> None:
        self._morning, self._began = datetime(day.year, day.month, day.day, 8, tzinfo=UTC), began

    def now(self) -> datetime:
        return self._morning + timedelta(seconds=time.time() - self._began)

    def today(self) -> date:
        return self._morning.date()


class WorkerTask(Struct, frozen=True, kw_only=True):
    """What a worker is told."""

    home: str
    now: datetime
    #: when its day began, by the machine's clock; None: its clock stands
    began: float | None
    at_once: int


@contextmanager
def workers(
    home: Path, app: Application, count: int, *, began: float | None = None, at_once: int = 1
) -> Iterator[Queue]:
    """So many workers, ready, and the queue; they are told to stop at the end, and must end well.

    Their clock stands, or has run since `began`.
    """
    task = WorkerTask(home=str(home), now=app.clock.now(), began=began, at_once=at_once)
    command = [sys.executable, "-m", "benchmarks.worker_process", msgspec.json.encode(task).decode()]
    with queue_of(app) as queue, ExitStack() as stack:
        started = [stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE)) for _ in range(count)]
        try:
            for one in started:
                _ready(one)
            yield queue
        finally:
            for one in started:
                one.terminate()
        if any(one.wait(PATIENCE) for one in started):
            raise AssertionError(f"a worker ended badly: {[one.returncode for one in started]}")


def _ready(worker: subprocess.Popen[bytes]) -> None:
    """Wait until a worker says that it works."""
    if worker.stdout is None or not worker.stdout.readline():
        raise AssertionError(f"a worker did not begin: {worker.poll()}")


def done(queue: Queue, orders: list[Order]) -> float:
    """Put orders in, and wait until they and their parts are done; seconds. AssertionError where one failed."""
    started = time.perf_counter()
    for order in orders:
        queue.defer(order)
    _wait(queue)
    took = time.perf_counter() - started
    undone = queue._every(_UNDONE)  # noqa: SLF001 - a look at the queue's own table
    if undone:
        raise AssertionError(f"not everything was done: {undone}")
    return took


def _wait(queue: Queue) -> None:
    """Wait until nothing is left to do, and say meanwhile on standard error what is being done."""
    began = told = time.monotonic()
    while left := queue._one(_LEFT)["found"]:  # noqa: SLF001 - a look at the queue's own table
        now = time.monotonic()
        if now > began + PATIENCE:
            raise TimeoutError(_LEFT)
        if now > told + _TOLD_EVERY:
            told = now
            say(f"{left} jobs left after {now - began:.0f} s: {'; '.join(_doing(queue))}")
        time.sleep(_PAUSE)


def _doing(queue: Queue) -> list[str]:
    rows = queue._every(_DOING)  # noqa: SLF001 - as above
    return [f"{row['job']} ({row['progress']})" for row in rows]


def say(text: str) -> None:
    """How far a run is, for whoever waits for it."""
    print(f"{datetime.now(UTC):%H:%M:%S} {text}", file=sys.stderr, flush=True)


def main() -> None:
    """Work until told to stop."""
    task = msgspec.json.decode(sys.argv[1], type=WorkerTask)
    clock = Still(task.now) if task.began is None else DayClock(task.now.date(), task.began)
    with application(Path(task.home), clock=clock) as app:
        run(app, Running(keeps_clock=False, concurrency=task.at_once), say=lambda text: print(text, flush=True))


if __name__ == "__main__":
    main()
