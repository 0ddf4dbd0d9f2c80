"""The long-running process: a clock that puts work in, a worker, and a sweep that takes up what others left."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from msgspec import Struct

from duecourse.bootstrap import Application
from duecourse.interpreter import tune
from duecourse.job_desk import queue_of
from duecourse.jobs import SILENT, Queue, plain_url, work_until
from duecourse.observing.serving import told_on_a_port
from duecourse.ready_types import make_ready
from duecourse.schedules import GRACE
from scheduler import Scheduler


class Running(Struct, frozen=True, kw_only=True):
    """How a process takes part."""

    keeps_clock: bool
    concurrency: int = 1
    #: end when nothing waits
    drain: bool = False
    #: seconds to finish in when told to stop; what takes longer is handed back
    grace: float = GRACE
    #: seconds after which a worker that shows no sign of life is taken for dead
    silent: float = SILENT


def run(app: Application, told: Running, *, say: Callable[[str], None]) -> None:
    """Take part until this process is told to stop."""
    name = f"{socket.gethostname()}:{os.getpid()}"
    make_ready(app.settings)
    tune()
    with queue_of(app) as queue, _clock(app, queue, told), told_on_a_port(app):
        taken = queue.sweep(app.passing.now(), silent=told.silent)
        say(f"{name} works" + (f"; {taken} job(s) of dead workers taken up" if taken else ""))
        asyncio.run(_work(app, queue, told, name=name))


@contextmanager
def _clock(app: Application, queue: Queue, told: Running) -> Iterator[None]:
    if not told.keeps_clock:
        yield
        return
    systems = [system.name for system in app.settings.systems]
    clock = Scheduler(app.settings.timetable, systems, defer=queue.defer_once, now=app.passing.now)
    clock.start()
    try:
        yield
    finally:
        clock.stop()


async def _work(app: Application, queue: Queue, told: Running, *, name: str) -> None:
    sweeping = asyncio.create_task(_sweep(app, queue, told))
    try:
        await work_until(
            plain_url(app.store.url), app, name=name, concurrency=told.concurrency, wait=not told.drain,
            silent=told.silent, grace=told.grace,
        )  # fmt: skip
    finally:
        sweeping.cancel()
        with suppress(asyncio.CancelledError):
            await sweeping


async def _sweep(app: Application, queue: Queue, told: Running) -> None:
    """Take up what workers left that died meanwhile."""
    while True:
        await asyncio.sleep(told.silent / 2)
        await asyncio.to_thread(queue.sweep, app.passing.now(), silent=told.silent)
