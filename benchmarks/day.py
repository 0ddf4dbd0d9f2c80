"""A whole day of a group: four ERPs read, every account decided on, and what people wrote put into the ERPs.

`python -m benchmarks.day [--scale 0.01] [--write]`. Before the day everything was read and decided on once; overnight
2 % of the items changed. Two worker processes do the day; each ERP allows what benchmarks/allowances.py says of its
vendor. How far it is goes to standard error.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final

from msgspec import Struct, structs

from benchmarks.allowances import ALLOWED
from benchmarks.erps_process import LAG, NAMES, Command, Erps, Group, Seen, erps
from benchmarks.measuring import Result
from benchmarks.rows import Told, judged, keep, page
from benchmarks.spent import Cpu, spent
from benchmarks.worker_process import DayClock, done, say, workers
from benchmarks.workers import empty_database
from canonical_model.access import Actor
from core.outbox_port import Ceiling
from duecourse.bootstrap import Application, application
from duecourse.flows.record import note_on
from duecourse.flows.write_back import EVERY, set_ceiling, set_mode
from duecourse.jobs import Queue
from duecourse.schedules import Flow, Order
from duecourse.settings import FILE_NAME
from store import bundled

ITEMS: Final = 1_000_000
WRITES: Final = 10_000
#: of the items that change overnight: half are paid, half are new
CHANGED: Final = 0.02
DAY: Final = date(2026, 11, 20)
MINUTES: Final = 15
WORKERS: Final = 2
#: notes written down in one transaction
_TOGETHER: Final = 100
#: open items of an account that is written on: whoever paid everything overnight has nothing left to write on
_STILL_OWING: Final = 3
READ: Final = "reading what changed"
ASSESSED: Final = "deciding"
WRITTEN: Final = "writing"
_DONE: Final = ("confirmed", "handed_over")
#: jobs of one worker at a time: while one waits for its ERP another one computes
AT_ONCE: Final = 2


class Part(Struct, frozen=True, kw_only=True):
    """One part of a run."""

    seconds: float
    cpu: Cpu


class Day(Struct, frozen=True, kw_only=True):
    """What a day took."""

    items: int
    accounts: int
    changed: int
    notes: int
    #: what each part of the day took, and what came before it
    parts: Mapping[str, Part]
    #: why acts that are not confirmed are not, by how many say so
    said: Mapping[str, int]
    #: acts by state
    writes: Mapping[str, int]
    #: what each ERP saw while it was written to
    seen: Mapping[str, Seen]

    @property
    def seconds(self) -> float:
        """The whole day."""
        return sum(self.parts[name].seconds for name in (READ, ASSESSED, WRITTEN))


class Server(Struct, frozen=True, kw_only=True):
    """A database server: where it is, and the file with its process id."""

    url: str
    postmaster: Path


class Watch:
    """Takes the parts of a run: their time, and the CPU that everybody spent on them."""

    def __init__(self, postmaster: Path) -> None:
        self._postmaster = postmaster
        self.parts: dict[str, Part] = {}

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """One of them, told as it begins and ends."""
        say(name)
        began, before = time.perf_counter(), spent(self._postmaster)
        yield
        took = Part(seconds=time.perf_counter() - began, cpu=spent(self._postmaster).since(before))
        self.parts[name] = took
        say(f"{name}: {took.seconds:.1f} s, {took.cpu}")


def lived(folder: Path, server: Server, *, scale: float, seed: int) -> Day:
    """Make the group, read it once, then live its day."""
    items, writes = int(ITEMS * scale), int(WRITES * scale)
    home = folder / "home"
    home.mkdir()
    group = Group(
        home=str(home), seed=seed, customers=items // 10, open_items=items, day=DAY, began=time.time()
    )  # fmt: skip
    watch = Watch(server.postmaster)
    with ExitStack() as stack:
        with watch.part("books"):
            far = stack.enter_context(erps(group))
        finish_settings(home, empty_database(server.url, "day"))
        app = stack.enter_context(application(home, clock=DayClock(DAY, group.began)))
        queue = stack.enter_context(workers(home, app, WORKERS, began=group.began, at_once=AT_ONCE))
        with watch.part("first reading"):
            done(queue, _each("sync", *(one.name for one in app.settings.systems)))
        with watch.part("first decisions"):
            done(queue, [Order(flow="assess")])
        with watch.part("notes written down"):
            write_notes(app, writes, seed=seed)
        with watch.part("business overnight"):
            number = int(items * CHANGED) // 2 // len(NAMES)
            changed = sum(far.ask_all(Command(what="change", number=number)).values())
        _live(app, queue, far, watch)
        return _day(app, notes=writes, changed=changed, seen=far.seen(), parts=watch.parts)


def _live(app: Application, queue: Queue, far: Erps, watch: Watch) -> None:
    """The day itself."""
    with watch.part(READ):
        done(queue, _entities(app))
    with watch.part(ASSESSED):
        done(queue, [Order(flow="assess")])
    far.ask_all(Command(what="allow"))
    with watch.part(WRITTEN):
        done(queue, _each("send", *NAMES))


def _each(flow: Flow, *names: str) -> list[Order]:
    return [Order(flow=flow, system=name) for name in names]


def _entities(app: Application) -> list[Order]:
    """A reading of each entity, as a timetable orders them; the first ones of all systems first."""
    with app.store.unit(app.actor, app.scope) as repository:
        called = {one.uid: one.name for one in repository.systems()}
        found = sorted((called[one.system], one.entity) for one in repository.entities())
    places: dict[str, list[Order]] = {name: [] for name in NAMES}
    for system, entity in found:
        if system in places:
            places[system].append(Order(flow="sync", system=system, entity=entity))
    return [one for row in zip_longest(*places.values()) for one in row if one is not None]


def _day(app: Application, **told: Any) -> Day:  # noqa: ANN401 - its own fields
    with app.store.unit(app.actor, app.scope) as repository:
        items = sum(1 for _ in repository.open_items())
        acts = repository.write_backs()
        accounts = len(list(repository.last_decisions()))
    said = Counter(act.said for act in acts if act.state not in _DONE)
    states = Counter(act.state for act in acts)
    return Day(items=items, accounts=accounts, writes=dict(states), said=dict(said), **told)


def finish_settings(home: Path, database: str, *, limited: bool = True) -> None:
    """Where the store is, and how hard each ERP may be asked."""
    path = home / FILE_NAME
    text = f'[store]\nurl = "{database}"\n{path.read_text("utf-8")}'
    for name in NAMES if limited else ():
        text = text.replace(f"[systems.{name}]\n", f"[systems.{name}]\n{ALLOWED[name].settings}\n")
    path.write_text(text, encoding="utf-8")


def write_notes(app: Application, count: int, *, seed: int, names: Sequence[str] = NAMES) -> None:
    """What people wrote yesterday: notes on accounts of all ERPs, allowed by somebody else to be sent."""
    other = structs.replace(app, actor=Actor(id="controller", kind="person")).approving()
    plenty = Ceiling(count=count + 1, accounts=count + 1, amount=Decimal(10**12))
    for name in names:
        system = app.system(name)
        set_mode(other, system=system, entity=EVERY, operation="note", mode="auto")
        for per in ("run", "day"):
            set_ceiling(other, system=system, entity=EVERY, operation="note", per=per, ceiling=plenty)
    with app.store.unit(app.actor, app.scope) as repository:
        called = {one.uid: one.name for one in repository.systems()}
        owed = Counter((called[one.system], one.entity, one.customer_number) for one in repository.open_items())
    owing = sorted(account for account, items in owed.items() if items >= _STILL_OWING)
    rng, run = Random(seed), app.recording()
    for start in range(0, count, _TOGETHER):
        with app.store.unit(app.actor, app.scope) as repository:
            for number in range(start, min(start + _TOGETHER, count)):
                account = "/".join(rng.choice(owing))
                note_on(run, repository, account, text=f"asked for a copy of {number}")


def results(day: Day, *, scale: float) -> Iterator[Result]:
    """A whole day; of a part of one, in which beginnings count for too much, it is judged that it is right."""
    yield _result(day, "minutes", day.seconds / 60, MINUTES, unit="minutes", judged=scale >= 1)
    for name, one in day.seen.items():
        allowed = ALLOWED[name]
        if allowed.at_once:
            yield _result(day, f"{name}_at_once", one.at_once, allowed.at_once, unit="at once", judged=scale >= 1)
            yield _result(day, f"{name}_most_at_once", one.most_at_once, allowed.at_once, unit="at once")
        else:
            used = one.requests / one.seconds if one.seconds else 0.0
            yield _result(day, f"{name}_used", used, allowed.a_second, unit="a second", judged=scale >= 1)
            note = f"in any {allowed.seconds:.0f} s"
            yield _result(day, f"{name}_most", one.most, allowed.requests, unit="requests", note=note)
    confirmed = sum(day.writes.get(state, 0) for state in _DONE)
    yield _result(day, "notes", abs(day.notes - confirmed), day.notes or 1, unit="notes", note=f"{day.notes:,} written")


def _result(
    day: Day, name: str, ours: float, anchor: float, *, unit: str, judged: bool = True, note: str = ""
) -> Result:  # fmt: skip
    return Result(
        goal=f"day_{name}", rows=day.items, unit=unit, ours=(ours,), anchor=(anchor,), note=note, judged=judged
    )  # fmt: skip


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.day", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="1: a million open items and 10,000 notes")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same group")
    parser.add_argument("--write", action="store_true", help="keep what a whole day took")
    asked = parser.parse_args()
    at, load = datetime.now(UTC), os.getloadavg()[0]
    with TemporaryDirectory(prefix="duecourse-bench-") as folder:
        server = bundled(Path(folder) / "database")
        postmaster = Path(folder) / "database" / "data" / "postmaster.pid"
        try:
            day = lived(Path(folder), Server(url=server.url, postmaster=postmaster), scale=asked.scale, seed=asked.seed)
        finally:
            server.stop()
    command = f"python -m benchmarks.day --scale {asked.scale:g} --seed {asked.seed}"
    told = Told(
        name="day", title="A whole day", at=at, command=command, seed=asked.seed, load_before=load, notes=_notes(day)
    )  # fmt: skip
    found = judged(told.name, results(day, scale=asked.scale))
    print(page(told, found))
    if asked.write and asked.scale == 1:
        print(f"written: {keep(told, found).name}")


def _notes(day: Day) -> Sequence[str]:
    return [
        f"{day.items:,} open items of {day.accounts:,} accounts in four ERPs, {day.changed:,} changed overnight.",
        f"{WORKERS} workers of {AT_ONCE} jobs at a time; each simulated ERP is a process beside them, {LAG} s away.",
        *(f"{name[0].upper()}{name[1:]}: {part.seconds:.1f} s, {part.cpu}." for name, part in day.parts.items()),
        f"Acts by state: {dict(day.writes)}; {dict(day.said) or 'nothing said of any'}.",
        *(
            f"{name}: {one.requests:,} requests in {one.seconds:.1f} s, {one.refused} refused, in the mean "
            f"{one.at_once:.1f} at once; it holds {one.megabytes:,.0f} MB. Allowed: {ALLOWED[name].source}."
            for name, one in day.seen.items()
        ),
    ]


if __name__ == "__main__":
    main()
