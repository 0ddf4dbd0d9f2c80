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
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from msgspec import Struct, structs

from benchmarks.allowances import ALLOWED
from benchmarks.erps_process import LAG, NAMES, Command, Group, Seen, erps
from benchmarks.rows import Row, Told, keep, page, row
from benchmarks.worker_process import DayClock, done, say, workers
from benchmarks.workers import empty_database
from canonical_model.access import Actor
from core.outbox_port import Ceiling
from duecourse.bootstrap import Application, application
from duecourse.flows.record import add_note
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
#: jobs of one worker at a time: while one waits for its ERP another one computes
AT_ONCE: Final = 2


class Day(Struct, frozen=True, kw_only=True):
    """What a day took."""

    items: int
    accounts: int
    changed: int
    notes: int
    #: seconds of each part of the day
    read: float
    assessed: float
    written: float
    #: acts by state
    writes: Mapping[str, int]
    #: what each ERP saw while it was written to
    seen: Mapping[str, Seen]
    #: seconds of what came before the day
    made: float
    first_read: float
    first_assessed: float
    notes_written: float

    @property
    def seconds(self) -> float:
        """The whole day."""
        return self.read + self.assessed + self.written


def lived(folder: Path, url: str, *, scale: float, seed: int) -> Day:
    """Make the group, read it once, then live its day."""
    items, writes = int(ITEMS * scale), int(WRITES * scale)
    home = folder / "home"
    home.mkdir()
    group = Group(
        home=str(home), seed=seed, customers=items // 10, open_items=items, day=DAY, began=time.time()
    )  # fmt: skip
    say(f"books of {items:,} open items")
    started = time.perf_counter()
    with erps(group) as far:
        made = time.perf_counter() - started
        finish_settings(home, empty_database(url, "day"))
        with application(home, clock=DayClock(DAY, group.began)) as app:
            with workers(home, app, WORKERS, began=group.began, at_once=AT_ONCE) as queue:
                first_read = _phase("first reading", queue, _each("sync", *(one.name for one in app.settings.systems)))
                first_assessed = _phase("first decisions", queue, [Order(flow="assess")])
                say(f"what people wrote: {writes:,} notes")
                started = time.perf_counter()
                write_notes(app, writes, seed=seed)
                notes_written = time.perf_counter() - started
                number = int(items * CHANGED) // 2 // len(NAMES)
                changed = sum(far.ask_all(Command(what="change", number=number)).values())
                read = _phase("reading what changed", queue, _each("sync", *NAMES))
                assessed = _phase("deciding", queue, [Order(flow="assess")])
                far.ask_all(Command(what="allow"))
                written = _phase("writing", queue, _each("send", *NAMES))
                seen = far.seen()
            return _day(
                app, notes=writes, changed=changed, seen=seen, made=made, first_read=first_read,
                first_assessed=first_assessed, notes_written=notes_written, read=read, assessed=assessed,
                written=written,
            )  # fmt: skip


def _each(flow: Flow, *names: str) -> list[Order]:
    return [Order(flow=flow, system=name) for name in names]


def _phase(what: str, queue: Queue, orders: list[Order]) -> float:
    say(what)
    took = done(queue, orders)
    say(f"{what}: {took:.1f} s")
    return took


def _day(app: Application, **took: float | Mapping[str, Seen]) -> Day:
    with app.store.unit(app.actor, app.scope) as repository:
        items = sum(1 for _ in repository.open_items())
        states = Counter(act.state for act in repository.write_backs())
        accounts = len(list(repository.last_decisions()))
    return Day(items=items, accounts=accounts, writes=dict(states), **took)  # type: ignore[arg-type] # its own fields


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
        owing = sorted({(called[one.system], one.entity, one.customer_number) for one in repository.open_items()})
    rng, run = Random(seed), app.recording()
    for number in range(count):
        name, entity, customer = rng.choice(owing)
        add_note(run, f"{name}/{entity}/{customer}", text=f"asked for a copy of {number}")


def rows(day: Day, *, scale: float) -> Iterator[Row]:
    """What is wanted of a whole day; of a part of one, in which beginnings count for too much, that it is right."""
    whole = scale >= 1
    yield row("minutes of the day", day.seconds / 60, "minutes allowed", MINUTES, most=1 if whole else None)
    for name, one in day.seen.items():
        allowed, least = ALLOWED[name], 0.8 if whole else None
        if allowed.at_once:
            yield row(f"requests at once to {name}, in the mean", one.at_once, "allowed", allowed.at_once, least=least)
            yield row(f"requests at once to {name}, at most", one.most_at_once, "allowed", allowed.at_once, most=1.01)
        else:
            used = one.requests / one.seconds if one.seconds else 0.0
            yield row(f"requests a second to {name}", used, "allowed", allowed.a_second, least=least)
            window = f"most requests to {name} in any {allowed.seconds:.0f} s"
            yield row(window, one.most, "allowed", allowed.requests, most=1.01)
    confirmed = day.writes.get("confirmed", 0) + day.writes.get("handed_over", 0)
    yield row("notes confirmed in their ERPs", confirmed, "notes", day.notes, least=1, most=1)


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.day", description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="1: a million open items and 10,000 notes")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same group")
    parser.add_argument("--write", action="store_true", help="keep the page in benchmarks/results")
    asked = parser.parse_args()
    at, load = datetime.now(UTC), os.getloadavg()[0]
    with TemporaryDirectory(prefix="duecourse-bench-") as folder:
        server = bundled(Path(folder) / "database")
        try:
            day = lived(Path(folder), server.url, scale=asked.scale, seed=asked.seed)
        finally:
            server.stop()
    command = f"python -m benchmarks.day --scale {asked.scale:g} --seed {asked.seed}"
    told = Told(
        title="A whole day", at=at, command=command, seed=asked.seed, load_before=load, notes=_notes(day)
    )  # fmt: skip
    text = page(told, rows(day, scale=asked.scale))
    print(text)
    if asked.write:
        print(f"written: {keep('day' if asked.scale == 1 else f'day-{asked.scale:g}', text).name}")


def _notes(day: Day) -> Sequence[str]:
    before = (
        f"books {day.made:.0f}, first reading {day.first_read:.0f}, first decisions {day.first_assessed:.0f}, "
        f"notes written down {day.notes_written:.0f}"
    )
    return [
        f"{day.items:,} open items of {day.accounts:,} accounts in four ERPs, {day.changed:,} changed overnight.",
        f"{WORKERS} workers of {AT_ONCE} jobs at a time; each simulated ERP is a process beside them on this machine, "
        f"and {LAG} s away.",
        f"Reading what changed took {day.read:.1f} s, deciding {day.assessed:.1f} s, writing {day.written:.1f} s.",
        f"Before the day, in seconds: {before}.",
        f"Acts by state: {dict(day.writes)}.",
        *(
            f"{name}: {one.requests:,} requests in {one.seconds:.1f} s, {one.refused} refused, {one.at_once:.1f} at once in "
            f"the mean; it holds {one.megabytes:,.0f} MB. Allowed: {ALLOWED[name].source}."
            for name, one in day.seen.items()
        ),
    ]


if __name__ == "__main__":
    main()
