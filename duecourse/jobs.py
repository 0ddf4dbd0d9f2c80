"""Jobs: flows as durable work on PostgreSQL, by Procrastinate. A job is one order; whoever picks it up does all of it.

Work is at least once: a worker that is killed leaves its job to another one, and each flow may be repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import msgspec
import procrastinate
from msgspec import structs
from procrastinate import sql
from procrastinate.exceptions import AlreadyEnqueued, JobAborted, UniqueViolation
from procrastinate.job_context import AbortReason, JobContext
from procrastinate.jobs import Job
from procrastinate.retry import BaseRetryStrategy, RetryDecision
from sqlalchemy import make_url

from canonical_model.errors import AdapterError, Misconfigured
from canonical_model.observing import Work
from core.job_port import JobNote
from core.schedule import opens_at
from duecourse.failpoints import reached
from duecourse.schedules import GRACE, PER_SYSTEM, Order
from duecourse.work import WORK, Divided

if TYPE_CHECKING:
    from duecourse.bootstrap import Application

TASK: Final = "duecourse.flow"
QUEUE: Final = "duecourse"
#: times that a flow is tried when its ERP cannot be reached or says to wait, and seconds before the first repetition
_ATTEMPTS: Final = 6
_WAIT: Final = 30
#: seconds after which a paused or closed system is looked at again, and between two notes about how far a job is
_LOOK_AGAIN: Final = 60
_NOTE_EVERY: Final = 1.0
#: of the store: flows of systems that are paused
PAUSED: Final = "jobs.paused."
#: one process at a time makes the queue's tables
_LOCK: Final = "SELECT pg_advisory_lock(1685414261)"
_UNLOCK: Final = "SELECT pg_advisory_unlock(1685414261)"


class _Later(Exception):
    """The order is put off until an instant."""

    def __init__(self, at: datetime) -> None:
        super().__init__(f"put off until {at:%Y-%m-%d %H:%M} UTC")
        self.at = at


class _WhenPutOff(BaseRetryStrategy):
    """Again what was put off or handed back; whatever else went wrong waits for a person."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        del job
        # asked about an abort only where the worker was told to stop, not where somebody cancelled the job
        if isinstance(exception, JobAborted):
            return RetryDecision()
        return RetryDecision(retry_at=exception.at) if isinstance(exception, _Later) else None


def _flow(context: JobContext, /, **told: Any) -> str:  # noqa: ANN401 - an order as its job keeps it
    """Do one order."""
    app: Application = context.additional_context["application"]
    order = _order(told, context.job)
    work = Work(name="job", what=order.flow, id=str(context.job.id or ""), system=order.system, entity=order.entity)
    with app.observer.during(work) as came_to:
        try:
            return _done(context, app, order)
        except _Later:
            came_to("put_off")
            raise
        except JobAborted:
            came_to("handed_back")
            raise


def _done(context: JobContext, app: Application, order: Order) -> str:
    _wait_if_told(app, order)
    reached(f"job-{order.flow}")
    board = _Board(app, context)
    board.told("started", 0, 0)
    try:
        done = WORK[order.flow](app, order, board.told)
    except JobAborted:
        board.said("cancelled" if context.abort_reason() is AbortReason.USER_REQUEST else "handed back")
        raise
    except Exception as error:
        again = board.failed(error, system=order.system)
        if again is None:
            raise
        raise _Later(again) from error
    said, parts = done if isinstance(done, Divided) else (done, ())
    _put_in(app, parts)
    board.said(said)
    return said


def _order(told: Mapping[str, Any], job: Job) -> Order:
    """What a job is to do; whatever is divided is divided in its name, however often it is begun."""
    made = msgspec.convert({name: told[name] for name in Order.__struct_fields__ if name in told}, Order)
    return made if made.job else structs.replace(made, job=str(job.id))


def _put_in(app: Application, parts: Sequence[Order]) -> None:
    if parts:
        with Queue(plain_url(app.store.url)).open() as queue:
            for part in parts:
                queue.defer(part)


def _wait_if_told(app: Application, order: Order) -> None:
    """Put it off while it is paused, or while its system is closed."""
    with app.store.unit(app.actor, app.scope) as repository:
        settings = repository.settings()
    if settings.get(PAUSED + order.key) or settings.get(f"{PAUSED}{order.flow}/{order.system or '*'}"):
        raise _Later(app.passing.now() + timedelta(seconds=_LOOK_AGAIN))
    if order.flow in PER_SYSTEM:
        opens = opens_at(app.settings.timetable.closed, order.system, app.clock.now())
        if opens is not None:
            raise _Later(opens)


class _Board:
    """Where a job says how far it is, and hears that it is cancelled."""

    def __init__(self, app: Application, context: JobContext) -> None:
        self._app, self._context = app, context
        self._job = context.job.id or 0
        self._progress, self._noted = "", 0.0
        with app.store.unit(app.actor, app.scope) as repository:
            note = repository.job_notes([self._job]).get(self._job)
        #: times that it failed; what was put off for another reason does not count
        self._failures = note.failures if note else 0

    def told(self, what: str, done: int, of: int) -> None:
        """Say how far it is, not more than once a second; JobAborted where it was cancelled or is to be handed back."""
        if self._context.should_abort():
            raise JobAborted
        self._progress = f"{what}: {done:,} of {of:,}" if of else f"{what}: {done:,}" if done else what
        if self._app.passing.monotonic() - self._noted >= _NOTE_EVERY:
            self._keep("")

    def said(self, text: str) -> None:
        """What came of it."""
        self._keep(text)

    def failed(self, error: Exception, *, system: str) -> datetime | None:
        """Why it failed; when it is tried again, None where waiting does not help or did not so far.

        What is set up wrongly is a person's, unless a person changed the system's secrets meanwhile.
        """
        self._failures += 1
        self._keep(f"{type(error).__name__}: {error}")
        waits = isinstance(error, AdapterError) and not isinstance(error, Misconfigured)
        if isinstance(error, Misconfigured) and system:
            waits = self._app.secrets_changed(system)
        if not waits or self._failures >= _ATTEMPTS:
            return None
        return self._app.passing.now() + timedelta(seconds=_WAIT * 2 ** (self._failures - 1))

    def _keep(self, said: str) -> None:
        self._noted = self._app.passing.monotonic()
        note = JobNote(progress=self._progress, said=said, failures=self._failures)
        with self._app.store.unit(self._app.actor, self._app.scope) as repository:
            repository.note_job(self._job, note)


def _registered(app: procrastinate.App) -> procrastinate.App:
    app.task(name=TASK, queue=QUEUE, pass_context=True, retry=_WhenPutOff())(_flow)
    return app


class Queue:
    """The queue of one store, for whoever puts work in and looks at it."""

    def __init__(self, url: str) -> None:
        self._app = _registered(procrastinate.App(connector=procrastinate.SyncPsycopgConnector(conninfo=url)))

    @contextmanager
    def open(self) -> Iterator[Queue]:
        """The queue with its tables made, and its connections while it is needed."""
        with self._app.open():
            if self._one("SELECT to_regclass('procrastinate_jobs') AS there")["there"] is None:
                self._make_tables()
            yield self

    def _make_tables(self) -> None:
        self._run(_LOCK)
        try:
            if self._one("SELECT to_regclass('procrastinate_jobs') AS there")["there"] is None:
                self._app.schema_manager.apply_schema()
        finally:
            self._run(_UNLOCK)

    def defer(self, order: Order) -> int | None:
        """Put an order in to be done as soon as somebody is free; None where the same one waits already."""
        configured = self._app.configure_task(TASK, lock=order.key, queueing_lock=order.key)
        try:
            return configured.defer(**_arguments(order))
        except AlreadyEnqueued:
            return None

    def defer_once(self, order: Order, instant: datetime) -> int | None:
        """Put in what fired at an instant, once however many processes fire it; None where it is in already."""
        told = {
            "task_name": TASK, "queue": QUEUE, "priority": 0, "lock": order.key, "queueing_lock": order.key,
            "periodic_id": order.key, "defer_timestamp": int(instant.timestamp()),
            "args": {**_arguments(order), "scheduled": instant.isoformat()},
        }  # fmt: skip
        try:
            row = self._app.connector.get_sync_connector().execute_query_one(
                query=sql.queries["defer_periodic_job"], **told
            )
        except UniqueViolation:
            # the run before still waits: it will do what this one would
            return None
        return None if row["id"] is None else int(row["id"])

    def rows(
        self, *, before: int | None, limit: int, state: str = "", job: int | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """Jobs, the newest first."""
        return self._every(_LIST, before=before, limit=limit, state=state or None, job=job, waits_for=None)

    def waiting(self, order: Order) -> Sequence[Mapping[str, Any]]:
        """The job that an order waits as, if it does."""
        return self._every(_LIST, before=None, limit=1, state="todo", job=None, waits_for=order.key)

    def cancel(self, job: int) -> bool:
        """Take a waiting job out, or ask a running one to stop; False where it is over."""
        return self._app.job_manager.cancel_job_by_id(job, abort=True)

    def sweep(self, now: datetime, *, silent: float) -> int:
        """Give the jobs of workers that fell silent to others; how many."""
        found = self._every(_STALLED, silent=silent)
        for row in found:
            self._app.job_manager.retry_job_by_id(int(row["id"]), now)
        return len(found)

    def _one(self, query: str) -> dict[str, Any]:
        return self._app.connector.get_sync_connector().execute_query_one(query=query)

    def _run(self, query: str) -> None:
        self._app.connector.get_sync_connector().execute_query(query=query)

    def _every(self, query: str, **told: Any) -> Sequence[Mapping[str, Any]]:  # noqa: ANN401 - parameters
        return self._app.connector.get_sync_connector().execute_query_all(query=query, **told)


_LIST: Final = """
SELECT j.id, j.status::text AS status, j.args, j.scheduled_at, j.attempts, j.abort_requested,
       (SELECT min(e.at) FROM procrastinate_events e WHERE e.job_id = j.id) AS deferred_at
  FROM procrastinate_jobs j
 WHERE (%(before)s::bigint IS NULL OR j.id < %(before)s) AND (%(job)s::bigint IS NULL OR j.id = %(job)s)
   AND (%(state)s::text IS NULL OR j.status::text = %(state)s)
   AND (%(waits_for)s::text IS NULL OR j.queueing_lock = %(waits_for)s)
 ORDER BY j.id DESC LIMIT %(limit)s
"""
_STALLED: Final = """
SELECT j.id FROM procrastinate_jobs j LEFT JOIN procrastinate_workers w ON w.id = j.worker_id
 WHERE j.status = 'doing' AND (w.id IS NULL OR w.last_heartbeat < now() - %(silent)s * interval '1 second')
"""


def _arguments(order: Order) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(order)
    return told


def plain_url(url: str) -> str:
    """A store's URL as the driver itself reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


async def work_until(
    url: str, application: Application, *, name: str, concurrency: int, wait: bool, silent: float,
    grace: float = GRACE, listening: Callable[[], None] = lambda: None,
) -> None:  # fmt: skip
    """Do jobs until this process is told to stop, or with `wait` off until there are none.

    Told to stop, it takes no new job; one that is not done within `grace` seconds is handed back at its next page.
    """
    made = _registered(procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=url)))
    async with made.open_async():
        listening()
        await made.run_worker_async(
            queues=[QUEUE], name=name, concurrency=concurrency, wait=wait, delete_jobs="never",
            additional_context={"application": application}, update_heartbeat_interval=max(1.0, silent / 3),
            stalled_worker_timeout=silent, shutdown_graceful_timeout=grace, fetch_job_polling_interval=1.0,
            abort_job_polling_interval=1.0,
        )  # fmt: skip


#: after so many seconds without a sign of life a worker's jobs are given to others
SILENT: Final = timedelta(seconds=30).total_seconds()
