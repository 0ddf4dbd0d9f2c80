"""The desk of the queue: jobs listed, put in, cancelled; flows paused and resumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from canonical_model.errors import Misconfigured
from core.job_port import JobNote
from duecourse.bootstrap import Application
from duecourse.documents import JobRow, Jobs
from duecourse.flows.names import NotFound
from duecourse.jobs import PAUSED, Queue, plain_url
from duecourse.schedules import Order

_STATES: Final[Mapping[str, str]] = {
    "todo": "waiting", "doing": "running", "succeeded": "done", "failed": "failed", "cancelled": "cancelled",
    "aborted": "cancelled", "aborting": "running",
}  # fmt: skip


@contextmanager
def queue_of(app: Application) -> Iterator[Queue]:
    """The queue of an application's store."""
    with Queue(plain_url(app.store.url)).open() as queue:
        yield queue


def listed(app: Application, *, state: str, limit: int, after: str) -> Jobs:
    """Jobs, the newest first."""
    wanted = next((name for name, shown in _STATES.items() if shown == state), "") if state else ""
    if state and not wanted:
        raise NotFound(f"no job is {state!r}: {', '.join(sorted(set(_STATES.values())))}")
    if after and not after.isdigit():
        raise NotFound(f"{after!r} is no job's number: take the one that `more` names")
    with queue_of(app) as queue:
        found = queue.rows(before=int(after) if after else None, limit=limit + 1, state=wanted)
    rows = _rows(app, found[:limit])
    return Jobs(jobs=rows, next=rows[-1].id if len(found) > limit else None, paused=_paused(app))


def shown(app: Application, job: str) -> Jobs:
    """One job."""
    if not job.isdigit():
        raise NotFound(f"{job!r} is no job's number")
    with queue_of(app) as queue:
        found = queue.rows(before=None, limit=1, job=int(job))
    if not found:
        raise NotFound(f"no job {job}")
    return Jobs(jobs=_rows(app, found), paused=_paused(app))


def deferred(app: Application, order: Order) -> Jobs:
    """Put an order in to be done now; where the same one waits already, that one is shown."""
    checked(app, order)
    if order.flow == "backfill" and order.since is None:
        raise Misconfigured("say with --since back to which day", remedy="add --since 2023-01-01")
    with queue_of(app) as queue:
        job = queue.defer(order)
        found = queue.rows(before=None, limit=1, job=job) if job else queue.waiting(order)
    return Jobs(jobs=_rows(app, found), paused=_paused(app))


def cancelled(app: Application, job: str) -> Jobs:
    """Take a waiting job out, or ask a running one to stop."""
    found = shown(app, job)
    with queue_of(app) as queue:
        if not queue.cancel(int(job)):
            raise NotFound(f"job {job} is {found.jobs[0].state}: there is nothing to cancel")
    return shown(app, job)


def paused(app: Application, order: Order, *, pause: bool) -> Jobs:
    """Leave a flow's jobs waiting, or let them go on."""
    checked(app, order)
    with app.store.unit(app.actor, app.scope) as repository:
        repository.set_setting(_setting(order), app.actor.id if pause else "")
    return Jobs(jobs=(), paused=_paused(app))


def checked(app: Application, order: Order) -> None:
    """Misconfigured where an order names a system that is not there, or leaves out what its flow needs."""
    if order.since is not None and order.flow != "backfill":
        raise Misconfigured(f"{order.flow} knows no --since", remedy="leave it out, or defer backfill")
    if order.system:
        app.settings.system(order.system)
    elif order.flow in {"mirror", "backfill"}:
        raise Misconfigured(f"{order.flow} is about one system", remedy="add --system NAME")


def _setting(order: Order) -> str:
    return PAUSED + (order.key if order.entity else f"{order.flow}/{order.system or '*'}")


def _paused(app: Application) -> tuple[str, ...]:
    with app.store.unit(app.actor, app.scope) as repository:
        told = repository.settings()
    names = sorted(name for name, who in told.items() if name.startswith(PAUSED) and who)
    return tuple(f"{name.removeprefix(PAUSED)} by {told[name]}" for name in names)


def _rows(app: Application, found: Sequence[Mapping[str, Any]]) -> tuple[JobRow, ...]:
    with app.store.unit(app.actor, app.scope) as repository:
        notes = repository.job_notes(int(row["id"]) for row in found)
    return tuple(_row(row, notes.get(int(row["id"]), JobNote(progress="", said=""))) for row in found)


def _row(row: Mapping[str, Any], note: JobNote) -> JobRow:
    told = row["args"]
    scheduled = told.get("scheduled") or (row["scheduled_at"] or row["deferred_at"]).isoformat()
    part = told.get("partition", "")
    return JobRow(
        id=str(row["id"]), flow=told["flow"], system=told["system"], entity=told["entity"], partition=part,
        state=_STATES[row["status"]], scheduled=scheduled, attempts=row["attempts"],  # type: ignore[arg-type] # one of them
        progress=note.said or note.progress,
    )  # fmt: skip
