"""The clock of recurring work: triggers that put orders into the queue, and do nothing else.

Every process may run one: an order is known by its flow, system, entity and the instant at which it fired, and is put
in once. The triggers lie in memory and come from the settings. What could not be put in, because the store was away, is
kept and put in later.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from core.schedule import instant_of

if TYPE_CHECKING:
    from duecourse.schedules import Order, Schedule, Timetable

#: how late a trigger may fire, after a pause of the machine or of the store for example; later ones are left out
GRACE: Final = timedelta(hours=1)
#: seconds between two looks at the clock at most, and until what could not be put in is tried again
PAUSE: Final = 30.0
#: puts an order in: the order, and the instant it was due
Defer = Callable[["Order", datetime], Any]

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)


class Scheduler:
    """Triggers in memory, until it is stopped."""

    def __init__(
        self, timetable: Timetable, systems: Sequence[str], *, defer: Defer, now: Callable[[], datetime] = utc_now
    ) -> None:
        self._systems, self._defer, self._now = tuple(systems), defer, now
        began = now()
        self._waiting = [_Waiting(schedule, began) for schedule in timetable.schedules.values()]
        #: what fired and could not be put in yet
        self._left: list[tuple[Order, datetime]] = []
        self._told_to_stop = Event()
        self._thread = Thread(target=self._keep_looking, name="scheduler", daemon=True)

    def start(self) -> None:
        """Begin to fire."""
        self._thread.start()

    def stop(self) -> None:
        """Fire no more."""
        self._told_to_stop.set()
        self._thread.join()

    def look(self) -> None:
        """Put in what is due by now, and what is left from before."""
        now = self._now()
        due = [*self._left, *self._fired(now)]
        self._left = [one for one in due if now - one[1] <= GRACE and not self._put_in(*one)]

    def next_due(self) -> datetime | None:
        """When the next trigger fires."""
        return min((one.due for one in self._waiting if one.due is not None), default=None)

    def _keep_looking(self) -> None:
        while not self._told_to_stop.is_set():
            self.look()
            due = self.next_due()
            left = PAUSE if due is None else (due - self._now()).total_seconds()
            self._told_to_stop.wait(min(max(left, 0.0), PAUSE))

    def _fired(self, now: datetime) -> Iterator[tuple[Order, datetime]]:
        for one in self._waiting:
            fired = one.fired_by(now)
            if fired is not None:
                yield from orders_of(one.schedule, fired, self._systems)

    def _put_in(self, order: Order, instant: datetime) -> bool:
        try:
            self._defer(order, instant)
        except Exception:  # noqa: BLE001 - one order that cannot be put in now must not stop the others
            _log.exception(
                "%s of %s could not be put in; it is tried again until %s", order.key, instant, instant + GRACE
            )
            return False
        return True


class _Waiting:
    """One schedule, and when it fires next.

    It is kept in times of the clock on the wall: each of them is one instant, the first, in an hour that comes twice.
    """

    def __init__(self, schedule: Schedule, began: datetime) -> None:
        self.schedule, self._zone, self._trigger = schedule, ZoneInfo(schedule.time_zone), schedule.trigger()
        self._next = self._after(began.astimezone(self._zone))

    @property
    def due(self) -> datetime | None:
        """The next firing."""
        return None if self._next is None else instant_of(self._next)

    def fired_by(self, now: datetime) -> datetime | None:
        """The newest firing by now, in the schedule's own zone: those that were missed before it are one with it."""
        fired = None
        while self._next is not None and instant_of(self._next) <= now:
            fired = self._next
            self._next = self._after(fired + timedelta(microseconds=1))
        return fired

    def _after(self, local: datetime) -> datetime | None:
        # the library stands still in an hour that comes twice, unless it is told of a zone without such hours
        found: datetime | None = self._trigger.get_next_fire_time(None, local.replace(tzinfo=UTC, fold=0))
        return None if found is None else found.replace(tzinfo=self._zone)


def orders_of(schedule: Schedule, fired: datetime, systems: Sequence[str]) -> Iterator[tuple[Order, datetime]]:
    """What a schedule wants at an instant, each with that instant; nothing where its calendar leaves the day out."""
    if schedule.calendar.runs_on(fired.date()):
        instant = instant_of(fired)
        for order in schedule.orders(systems):
            yield order, instant
