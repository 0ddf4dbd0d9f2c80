"""The clock of recurring work: triggers that put orders into the queue, and do nothing else.

Every process may run one: an order is known by its flow, system, entity and the instant at which it fired, and is put
in once. The triggers lie in memory and come from the settings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from apscheduler.executors.base import BaseExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from core.schedule import instant_of

if TYPE_CHECKING:
    from duecourse.schedules import Order, Schedule, Timetable

#: how late a trigger may fire, after a pause of the machine for example; later ones are left out
GRACE_SECONDS: Final = 3_600
#: puts an order in: the order, and the instant it was due
Defer = Callable[["Order", datetime], Any]


class _Deferring(BaseExecutor):  # type: ignore[misc] # the library has no types
    """Hands each due instant to the schedule itself, in the scheduler's own thread."""

    def _do_submit_job(self, job: Any, run_times: Sequence[datetime]) -> None:  # noqa: ANN401 - the library's job
        try:
            for instant in run_times:
                job.func(instant)
        except Exception as error:  # noqa: BLE001 - one schedule that fails must not stop the others
            self._run_job_error(job.id, error)
        else:
            self._run_job_success(job.id, [])


class Scheduler:
    """Triggers in memory, until it is stopped."""

    def __init__(self, timetable: Timetable, systems: Sequence[str], *, defer: Defer) -> None:
        self._systems, self._defer = tuple(systems), defer
        self._running = BackgroundScheduler(
            executors={"default": _Deferring()},
            job_defaults={"coalesce": True, "misfire_grace_time": GRACE_SECONDS, "max_instances": 1_000},
            timezone="UTC",
        )
        for name, schedule in timetable.schedules.items():
            self._running.add_job(self._firing(schedule), schedule.trigger(), id=name)

    def start(self) -> None:
        """Begin to fire."""
        self._running.start()

    def stop(self) -> None:
        """Fire no more."""
        self._running.shutdown(wait=True)

    def _firing(self, schedule: Schedule) -> Callable[[], None]:
        def firing(fired: datetime | None = None) -> None:
            if fired is not None:
                fire(schedule, fired, self._systems, defer=self._defer)

        return firing


def fire(schedule: Schedule, fired: datetime, systems: Sequence[str], *, defer: Defer) -> None:
    """Put in what a schedule wants at an instant, unless its calendar leaves the day out."""
    if schedule.calendar.runs_on(fired.date()):
        instant = instant_of(fired)
        for order in schedule.orders(systems):
            defer(order, instant)
