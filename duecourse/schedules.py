"""Schedules: which flow runs when, for which systems and entities; what `[schedules]` and `[[maintenance]]` say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date
from typing import TYPE_CHECKING, Any, Final, Literal, get_args
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from msgspec import Struct, structs

from canonical_model.errors import Misconfigured
from core.public_holidays import is_known
from core.schedule import Calendar, Closed

if TYPE_CHECKING:
    from apscheduler.triggers.cron import CronTrigger

Flow = Literal[
    "sync", "assess", "send", "reconcile", "mirror", "outreach", "courtesy", "replies", "answers", "bank", "backfill",
    "figures", "anchor", "retention", "announce",
]  # fmt: skip
#: seconds in which a worker that is told to stop finishes what it does; then it hands it back
GRACE: Final = 20.0
FLOWS: Final[tuple[Flow, ...]] = get_args(Flow)
#: flows that are about one system at a time; the others look at all of them together
PER_SYSTEM: Final[frozenset[Flow]] = frozenset({"sync", "send", "reconcile", "mirror", "backfill"})


class Order(Struct, frozen=True, kw_only=True):
    """One piece of work."""

    flow: Flow
    system: str = ""
    entity: str = ""
    #: which of how many parts, as `3 of 8`; "" for the whole
    partition: str = ""
    #: the job whose parts these are
    job: str = ""
    #: of a back-fill, the day back to which it goes
    since: date | None = None

    @property
    def key(self) -> str:
        """What only one worker does at a time."""
        whole = "/".join((self.flow, self.system or "*", self.entity or "*"))
        return f"{whole}/{self.partition}" if self.partition else whole

    def parts(self, count: int) -> tuple[Order, ...]:
        """The same work in so many parts."""
        return tuple(structs.replace(self, partition=f"{number} of {count}") for number in range(1, count + 1))

    @property
    def part(self) -> tuple[int, int]:
        """Which of how many parts it is, counted from 1."""
        number, _, count = (self.partition or "1 of 1").partition(" of ")
        return int(number), int(count)


class Schedule(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One recurring flow."""

    flow: Flow
    #: minute, hour, day of month, month, day of week
    cron: str
    time_zone: str = "UTC"
    #: none: every configured one
    systems: tuple[str, ...] = ()
    #: none: the flow as a whole
    entities: tuple[str, ...] = ()
    calendar: Calendar = Calendar()

    def orders(self, systems: Sequence[str]) -> Iterator[Order]:
        """What it defers each time; `systems` are those configured."""
        wanted = (self.systems or systems) if self.flow in PER_SYSTEM else ("",)
        for system in wanted:
            for entity in self.entities or ("",):
                yield Order(flow=self.flow, system=system, entity=entity)

    def trigger(self) -> CronTrigger:
        """When it fires, in times of the clock on the wall of its zone, called UTC."""
        from apscheduler.triggers.cron import CronTrigger

        return CronTrigger.from_crontab(self.cron, timezone=UTC)


class Timetable(Struct, frozen=True, kw_only=True):
    """All schedules by name, and the hours in which systems are closed."""

    schedules: Mapping[str, Schedule]
    closed: tuple[Closed, ...]


def timetable_of(schedules: Mapping[str, Any], maintenance: Sequence[Any], systems: Sequence[str]) -> Timetable:
    """What the settings say; Misconfigured names the schedule that cannot be."""
    made = {name: _schedule(name, told, systems) for name, told in schedules.items()}
    try:
        closed = tuple(msgspec.convert(one, Closed) for one in maintenance)
        for window in closed:
            ZoneInfo(window.time_zone)
    except (msgspec.ValidationError, ZoneInfoNotFoundError) as error:
        raise Misconfigured(f"[[maintenance]]: {error}", remedy="correct duecourse.toml") from error
    return Timetable(schedules=made, closed=closed)


def _schedule(name: str, told: Any, systems: Sequence[str]) -> Schedule:  # noqa: ANN401 - TOML values
    try:
        made = msgspec.convert(told, Schedule)
        made.trigger()
        ZoneInfo(made.time_zone)
    except (msgspec.ValidationError, ValueError, ZoneInfoNotFoundError) as error:
        raise Misconfigured(f"[schedules.{name}]: {error}", remedy="correct duecourse.toml") from error
    if made.flow == "backfill":
        raise Misconfigured(
            f"[schedules.{name}]: the past is filled in once", remedy="run `duecourse jobs defer backfill --since DAY`"
        )
    if made.calendar.holidays and not is_known(made.calendar.holidays):
        raise Misconfigured(
            f"[schedules.{name}]: the holidays of {made.calendar.holidays!r} are not known",
            remedy='name a country by its ISO 3166 code, e.g. holidays = "DE"',
        )
    unknown = sorted(set(made.systems) - set(systems))
    if unknown:
        raise Misconfigured(f"[schedules.{name}]: no system {', '.join(unknown)}", remedy="correct `systems`")
    return made
