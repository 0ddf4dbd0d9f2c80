"""Three days of an installation that nobody looks at, in simulated time.

`python -m benchmarks.soak [--write]` runs the product's own clock, queue and worker over four simulated ERPs, from a
Friday that is the last business day of its month, over the night in which summer time ends, to Monday. Business goes on
meanwhile: one ERP is down for six hours, another tells us to wait, tokens end while they are in use.
"""

from __future__ import annotations

import argparse
import gc
import os
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from msgspec import Struct

from benchmarks.measuring import Result
from benchmarks.rows import Told, judged, keep, page
from benchmarks.simulated_time import SimulatedTime
from benchmarks.soak_story import DOWN, START, TOKEN_LIFE, Story, books_of, erps, served
from benchmarks.workers import empty_database
from canonical_model.money import Money
from duecourse.bootstrap import Application, application
from duecourse.demo_settings import FUSION, write_settings
from duecourse.flows.reconcile import reconcile
from duecourse.job_desk import queue_of
from duecourse.jobs import Queue
from duecourse.running import Running, run
from duecourse.settings import FILE_NAME
from scheduler import Scheduler
from store import bundled

HOURS: Final = 72
#: simulated time runs faster than the signs of life that a worker gives by the machine's clock
SILENT: Final = timedelta(days=7).total_seconds()
SCHEDULES: Final = """
[jobs]
accounts = 40
[schedules.read]
flow = "sync"
cron = "15 */4 * * *"
time_zone = "Europe/Berlin"
systems = ["s4", "ns", "fusion", "d365"]
[schedules.rates]
flow = "sync"
cron = "0 5 * * *"
systems = ["treasury"]
[schedules.decide]
flow = "assess"
cron = "0 8,17 * * *"
time_zone = "Europe/Berlin"
[schedules.at_night]
flow = "reconcile"
cron = "30 2 * * *"
time_zone = "Europe/Berlin"
systems = ["s4", "ns", "fusion", "d365"]
[schedules.month_end]
flow = "reconcile"
cron = "0 20 * * *"
time_zone = "Europe/Berlin"
systems = ["s4"]
[schedules.month_end.calendar]
month_end = "only"
month_end_days = 1
[schedules.write]
flow = "send"
cron = "45 */3 * * *"
systems = ["s4", "ns", "fusion", "d365"]
[[maintenance]]
system = "d365"
days = ["saturday"]
begin = "22:00:00"
end = "02:00:00"
time_zone = "Europe/Berlin"
"""


class Soaked(Struct, frozen=True, kw_only=True):
    """What was seen."""

    seconds: float
    simulated_hours: float
    jobs: Counter[str]
    #: jobs about the system that was down that were left to a person, and what the others said
    failed_while_down: int
    failed_otherwise: tuple[str, ...]
    #: flow, system and instant of every job that the clock put in
    fired: tuple[str, ...]
    waiting: int
    #: notes that people wrote, and acts by state
    notes: int
    writes: Counter[str]
    requests: int
    refused: int
    logons: int
    #: megabytes every six hours
    memory: tuple[float, ...]
    #: currencies in which our total is not the books'
    apart: tuple[str, ...]
    #: control accounts, and those that do not tie out
    tied: int
    off: int


def soaked(folder: Path, url: str, *, seed: int, hours: int = HOURS, customers: int = 80) -> Soaked:
    """Run it on an empty database."""
    database = empty_database(url, "soak")
    clock = SimulatedTime(database, START)
    started = time.perf_counter()
    books = books_of(seed, customers)
    with ExitStack() as stack:
        stack.callback(clock.close)
        servers = served(stack, books, clock)
        write_settings(folder, books, servers)
        settings = folder / FILE_NAME
        # the demonstration asks again at once; here it is as long as the product says
        told = settings.read_text("utf-8").replace("write_bounds = { pause = 0.2 }\n", "")
        settings.write_text(f'[store]\nurl = "{database}"\n{told}{SCHEDULES}', encoding="utf-8")
        app = stack.enter_context(application(folder, clock=clock, passing=clock.passing))
        queue = stack.enter_context(queue_of(app))
        story = Story(app, books, servers, clock, seed=seed)
        story.begin()
        memory = _live(app, queue, clock, story, hours=hours)
        return _seen(app, queue, story, memory, seconds=time.perf_counter() - started, hours=hours)


def _live(app: Application, queue: Queue, clock: SimulatedTime, story: Story, *, hours: int) -> tuple[float, ...]:
    """Fire what is due, do what waits, and go on to whatever comes next."""
    systems = [system.name for system in app.settings.systems]
    ticking = Scheduler(app.settings.timetable, systems, defer=queue.defer_once, now=clock.now)
    memory: list[float] = []
    end, measured = START + timedelta(hours=hours), START
    while clock.now() < end:
        story.happen()
        ticking.look()
        if (waiting := _next_job(queue)) is not None and waiting <= clock.now():
            run(app, Running(keeps_clock=False, drain=True, silent=SILENT), say=lambda _: None)
        if clock.now() - measured >= timedelta(hours=6):
            measured = clock.now()
            story.logons()
            memory.append(_megabytes())
        comes = [ticking.next_due(), story.next_due(), _next_job(queue), end]
        clock.until(min(one for one in comes if one is not None))
        clock.sleep(1)
    return tuple(memory)


def _next_job(queue: Queue) -> datetime | None:
    found: datetime | None = queue._one(_NEXT)["at"]  # noqa: SLF001 - a look at the queue's own table
    return found


_NEXT: Final = "SELECT min(coalesce(scheduled_at, now())) AS at FROM procrastinate_jobs WHERE status = 'todo'"
_JOBS: Final = "SELECT id, args, status::text AS status, attempts FROM procrastinate_jobs"


def _megabytes() -> float:
    """What this process holds now: the application and all simulated ERPs."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def _seen(
    app: Application, queue: Queue, story: Story, memory: tuple[float, ...], *, seconds: float, hours: int
) -> Soaked:  # fmt: skip
    jobs = queue._every(_JOBS)  # noqa: SLF001 - a look at the queue's own table
    failed = [one for one in jobs if one["status"] == "failed"]
    otherwise = [one for one in failed if one["args"]["system"] != FUSION]
    with app.store.unit(app.actor, app.scope) as repository:
        notes = repository.job_notes(one["id"] for one in otherwise)
        writes = Counter(act.state for act in repository.write_backs())
        ours = Counter[str]()
        for item in repository.open_items():
            ours[item.currency] += item.open_minor
    tied = reconcile(app.store, actor=app.actor, scope=app.scope)
    servers = erps(story.servers)
    return Soaked(
        seconds=seconds, simulated_hours=hours, jobs=Counter(one["status"] for one in jobs),
        failed_while_down=len(failed) - len(otherwise),
        failed_otherwise=tuple(f"{_named(one)}: {notes[one['id']].said}" for one in otherwise),
        fired=tuple(sorted(f"{_named(one)} {one['args']['scheduled']}" for one in jobs if "scheduled" in one["args"])),
        waiting=sum(one["status"] in {"todo", "doing"} for one in jobs), notes=story.notes, writes=writes,
        requests=sum(len(server.edge.arrivals) for server in servers),
        refused=sum(server.edge.refused for server in servers), logons=story.logons(), memory=memory,
        apart=_apart(ours, story), off=sum(Decimal(one.difference) != 0 for one in tied.rows), tied=len(tied.rows),
    )  # fmt: skip


def _named(job: Mapping[str, Any]) -> str:
    return "/".join(job["args"][name] for name in ("flow", "system") if job["args"][name])


def _apart(ours: Counter[str], story: Story) -> tuple[str, ...]:
    """Currencies in which what is open here is not what is open in the books."""
    theirs = Counter[str]()
    for (_, currency), amount in story.books.receivable_totals().items():
        theirs[currency] += Money.of(amount, currency).minor
    return tuple(sorted(one for one in ours | theirs if ours[one] != theirs[one]))


def results(found: Soaked) -> Iterator[Result]:
    """What it came to."""
    after = found.memory[len(found.memory) // 3 :] or (1.0,)
    twice = len(found.fired) - len(set(found.fired))
    unconfirmed, otherwise = abs(found.notes - found.writes["confirmed"]), len(found.failed_otherwise)
    for name, ours, anchor, unit in (
        ("seconds", found.seconds, 300, "seconds"),
        ("hours", found.simulated_hours, HOURS, "hours"),
        ("done", found.jobs["succeeded"], _put_in(found) or 1, "jobs"),
        ("waiting", found.waiting, 1, "jobs"),
        ("failed", otherwise, 1, "jobs"),
        ("twice", twice, 1, "firings"),
        ("notes", unconfirmed, found.notes or 1, "notes"),
        ("currencies", len(found.apart), 1, "currencies"),
        ("accounts", found.off, 1, "accounts"),
        ("memory", max(after), min(after), "MB"),
    ):  # fmt: skip
        yield Result(goal=f"soak_{name}", rows=sum(found.jobs.values()), unit=unit, ours=(ours,), anchor=(anchor,))


def _put_in(found: Soaked) -> int:
    return sum(found.jobs.values()) - found.failed_while_down


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="same seed, same story")
    parser.add_argument("--hours", type=int, default=HOURS, help="simulated hours")
    parser.add_argument("--write", action="store_true", help="keep what three days took")
    asked = parser.parse_args()
    at, load = datetime.now(UTC), os.getloadavg()[0]
    with TemporaryDirectory(prefix="duecourse-bench-") as folder:
        server = bundled(Path(folder) / "database")
        try:
            found = soaked(Path(folder), server.url, seed=asked.seed, hours=asked.hours)
        finally:
            server.stop()
    told = Told(
        name="soak", title="Soak", at=at, command=f"python -m benchmarks.soak --seed {asked.seed}", seed=asked.seed,
        load_before=load, notes=_notes(found),
    )  # fmt: skip
    rows = judged(told.name, results(found))
    print(page(told, rows))
    if asked.write and asked.hours == HOURS:
        print(f"written: {keep(told, rows).name}")


def _notes(found: Soaked) -> list[str]:
    night = sum("2027-10-31T00:30" in one for one in found.fired)
    ends = [one.partition(" ")[2] for one in found.fired if "T18:00" in one and one.startswith("reconcile/s4")]
    held = ", ".join(f"{one:.0f}" for one in found.memory)
    return [
        f"From {START:%A %Y-%m-%d %H:%M} UTC on: the product's clock, queue, worker and database; four simulated ERPs.",
        "All of them go by one simulated time, of which each request takes a second.",
        f"Jobs by state: {dict(found.jobs)}. Acts by state: {dict(found.writes)}.",
        f"Fusion was down from hour {DOWN[0]} to {DOWN[1]}: {found.failed_while_down} jobs about it were given up.",
        f"{found.requests:,} requests, {found.refused} told to wait.",
        f"{found.logons} tokens taken at NetSuite, where one lives {TOKEN_LIFE.seconds} s.",
        f"In the night in which summer time ends, 02:30 in Berlin fired once for each of {night} systems.",
        f"For month ends alone, from its last business day on: {', '.join(ends)}.",
        f"CPU seconds of this process, the ERPs included: {time.process_time():.0f}.",
        f"Memory of the process, ERPs included, every six hours, in MB: {held}.",
        *(f"Failed otherwise: {one}" for one in found.failed_otherwise),
        *(f"Apart: {one}" for one in found.apart),
    ]


if __name__ == "__main__":
    main()
