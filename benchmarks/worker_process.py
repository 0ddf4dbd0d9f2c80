"""A worker in a process of its own: `duecourse run --worker`, on the evening of the simulated books."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Final

from duecourse.bootstrap import Application, application
from duecourse.job_desk import queue_of
from duecourse.jobs import Queue
from duecourse.running import Running, run
from duecourse.schedules import Order

#: seconds for which work is waited for
PATIENCE: Final = 1_800
_PAUSE: Final = 0.05
_REGISTERED: Final = "SELECT count(*) AS found FROM procrastinate_workers"
_LEFT: Final = "SELECT count(*) AS found FROM procrastinate_jobs WHERE status IN ('todo', 'doing')"
_UNDONE: Final = "SELECT id, args, status::text FROM procrastinate_jobs WHERE status <> 'succeeded'"


class Still:
    """A clock that stands."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def today(self) -> date:
        return self._now.date()


@contextmanager
def workers(home: Path, app: Application, count: int) -> Iterator[Queue]:
    """So many workers, ready, and the queue; they are told to stop at the end, and must end well."""
    command = [sys.executable, "-m", "benchmarks.worker_process", str(home), app.clock.now().isoformat()]
    with queue_of(app) as queue, ExitStack() as stack:
        started = [stack.enter_context(subprocess.Popen(command, stderr=subprocess.DEVNULL)) for _ in range(count)]
        try:
            _wait(queue, _REGISTERED, count)
            yield queue
        finally:
            for one in started:
                one.terminate()
        if any(one.wait(PATIENCE) for one in started):
            raise AssertionError(f"a worker ended badly: {[one.returncode for one in started]}")


def done(queue: Queue, orders: list[Order]) -> float:
    """Put orders in, and wait until they and their parts are done; seconds. AssertionError where one failed."""
    started = time.perf_counter()
    for order in orders:
        queue.defer(order)
    _wait(queue, _LEFT, 0)
    took = time.perf_counter() - started
    undone = queue._every(_UNDONE)  # noqa: SLF001 - a look at the queue's own table
    if undone:
        raise AssertionError(f"not everything was done: {undone}")
    return took


def _wait(queue: Queue, query: str, wanted: int) -> None:
    until = time.monotonic() + PATIENCE
    while queue._one(query)["found"] != wanted:  # noqa: SLF001 - a look at the queue's own table
        if time.monotonic() > until:
            raise TimeoutError(query)
        time.sleep(_PAUSE)


def main() -> None:
    """Work until told to stop."""
    home, now = Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2])
    with application(home, clock=Still(now)) as app:
        run(app, Running(keeps_clock=False), say=lambda _: None)


if __name__ == "__main__":
    main()
