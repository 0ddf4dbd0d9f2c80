"""Several workers against a far ERP: how much more two do than one, and whether what comes out is the same.

`python -m benchmarks.workers [--write]` reads the legal entities of a simulated S/4HANA, each as a job of its own, with
1, 2, 4 and 8 worker processes; then they assess the accounts in parts and tie the books out.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import psycopg
from msgspec import Struct
from psycopg import sql
from sqlalchemy import make_url

from benchmarks.erp_process import Erp, ErpTask, erp
from benchmarks.measuring import Result
from benchmarks.rows import Told, judged, keep, page
from benchmarks.worker_process import Still, done, workers
from canonical_model.identity import SystemUid
from core.ports import System
from duecourse.bootstrap import application
from duecourse.schedules import Order
from duecourse.settings import FILE_NAME
from store import bundled
from store.schema import DECISION_INPUT, TABLES

NAME: Final = "s4"
COUNTS: Final = (1, 2, 4, 8)
#: columns that say when and in which order something was written, not what
_WHEN: Final = frozenset({"sk", "recorded_from", "seen_at"})
TASK: Final = ErpTask(seed=1, entities=8, customers=400, open_invoices=4_000, page_size=200, lag=0.25)


class Took(Struct, frozen=True, kw_only=True):
    """What so many workers did."""

    workers: int
    #: readings of an entity, and the seconds that all of them took
    flows: int
    seconds: float
    #: assessment in parts and tie-out
    seconds_after: float
    #: table → digest of its content
    content: Mapping[str, str]


def measured(task: ErpTask, *, counts: Sequence[int] = COUNTS, url: str, folder: Path) -> Iterator[Took]:
    """Each number of workers on an empty database of a server, against the same ERP."""
    with erp(task) as place:
        for count in counts:
            database = empty_database(url, f"workers_{count}")
            home = folder / str(count)
            home.mkdir()
            settings = f'[store]\nurl = "{database}"\n[jobs]\naccounts = {max(1, task.customers // 8)}\n'
            (home / FILE_NAME).write_text(settings + place.settings(NAME), encoding="utf-8")
            yield _run(home, place, count)


def _run(home: Path, place: Erp, count: int) -> Took:
    with application(home, clock=Still(place.evening)) as app:
        with app.store.unit(app.actor, app.scope) as repository:
            # an id of its own in each store would make every record's id another one
            tenant = f"{place.url}|{place.client}"
            repository.add_system(System(uid=SystemUid(NAME), name=NAME, product="sap-s4", tenant=tenant))
        with workers(home, app, count) as queue:
            done(queue, [Order(flow="sync", system=NAME, entity=place.entities[0])])
            readings = [Order(flow="sync", system=NAME, entity=entity) for entity in place.entities[1:]]
            seconds = done(queue, readings)
            after = [Order(flow="assess"), *(Order(flow="reconcile", system=NAME, entity=e) for e in place.entities)]
            seconds_after = done(queue, after)
        return Took(
            workers=count, flows=len(readings), seconds=seconds, seconds_after=seconds_after,
            content=content(app.store.url),
        )  # fmt: skip


def content(url: str) -> dict[str, str]:
    """A digest of what each table of the store says now, whatever the order and the time it was written in."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    tables = {name: current for name, (current, _) in TABLES.items()} | {"decision_input": DECISION_INPUT}
    with psycopg.connect(plain) as connection:
        return {
            name: _digest(connection, table.name, [c.name for c in table.columns if c.name not in _WHEN])
            for name, table in tables.items()
        }


def _digest(connection: psycopg.Connection[Any], table: str, columns: Sequence[str]) -> str:
    wanted = sql.SQL("SELECT {}::text FROM {}").format(
        sql.SQL("ROW({})").format(sql.SQL(", ").join(map(sql.Identifier, columns))), sql.Identifier(table)
    )
    rows = sorted(found for (found,) in connection.execute(wanted))
    digest = sha256("\n".join(rows).encode()).hexdigest()
    return f"{len(rows)} rows, {digest[:16]}"


def empty_database(url: str, name: str) -> str:
    """A database of a server without anything in it: its address."""
    plain = make_url(url).set(drivername="postgresql", database="postgres").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    return make_url(url).set(database=name).render_as_string(hide_password=False)


def results(found: Sequence[Took]) -> Iterator[Result]:
    """How much more each does than one, and what it leaves otherwise than one."""
    one, *others = found
    for took in others:
        name = f"workers_{took.workers}"
        speed, alone = took.flows / took.seconds, one.flows / one.seconds
        yield Result(goal=name, rows=took.flows, unit="readings a second", ours=(speed,), anchor=(alone,))
        apart = [table for table in one.content if one.content[table] != took.content[table]]
        yield Result(
            goal=f"{name}_apart", rows=took.flows, unit="tables", ours=(len(apart),), anchor=(len(one.content),),
            note=", ".join(apart),
        )  # fmt: skip


def main() -> None:
    """Measure, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.workers", description=__doc__)
    parser.add_argument("--seed", type=int, default=1, help="same seed, same books")
    parser.add_argument("--write", action="store_true", help="keep what came out")
    asked = parser.parse_args()
    at, load = datetime.now(UTC), os.getloadavg()[0]
    task = ErpTask(**{name: getattr(TASK, name) for name in TASK.__struct_fields__} | {"seed": asked.seed})
    with TemporaryDirectory(prefix="duecourse-bench-") as folder:
        server = bundled(Path(folder) / "database")
        try:
            found = list(measured(task, url=server.url, folder=Path(folder)))
        finally:
            server.stop()
    told = Told(
        name="workers", title="Workers", at=at, command=f"python -m benchmarks.workers --seed {asked.seed}",
        seed=asked.seed, load_before=load, notes=_notes(task, found),
    )  # fmt: skip
    rows = judged(told.name, results(found))
    print(page(told, rows))
    if asked.write:
        print(f"written: {keep(told, rows).name}")


def _notes(task: ErpTask, found: Sequence[Took]) -> list[str]:
    size = f"{task.entities} company codes, {task.customers} customers and {task.open_invoices:,} open invoices"
    where = f"in a process of its own on the same machine; each request is {task.lag} s under way"
    each = (
        f"{one.workers} workers: {one.flows} readings in {one.seconds:.1f} s, then an assessment in parts and "
        f"{task.entities} tie-outs in {one.seconds_after:.1f} s."
        for one in found
    )
    return [
        f"A simulated S/4HANA of {size}, {where}.",
        "A flow is the first full reading of one company code, all feeds; workers are processes of one job at a time.",
        *each,
        "Compared: what every table says now and what decisions were made of; not row and batch numbers, nor times.",
    ]


if __name__ == "__main__":
    main()
