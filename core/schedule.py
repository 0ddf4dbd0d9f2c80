"""When recurring work runs, and when it must not: calendars, month ends and the hours in which an ERP is closed."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from core.contact_terms import WEEKDAYS, Weekday
from core.public_holidays import holidays_of

_DAY: Final = timedelta(days=1)
#: the longest row of closed windows that is looked through
_MOST_WINDOWS: Final = 100
_WEEKEND: Final = 5


class Calendar(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """On which days something runs."""

    #: not on the public holidays of this country
    holidays: str = ""
    #: only, or not, on the last business days of a month
    month_end: Literal["", "only", "not"] = ""
    month_end_days: int = 3

    def runs_on(self, day: date) -> bool:
        """Whether something runs on a day."""
        if self.holidays and day in holidays_of(self.holidays, day.year):
            return False
        return not self.month_end or (self.month_end == "only") is self._is_month_end(day)

    def _is_month_end(self, day: date) -> bool:
        last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
        left = (last - _DAY * number for number in range((last - day).days + 1))
        return sum(1 for one in left if self._is_business_day(one)) <= self.month_end_days

    def _is_business_day(self, day: date) -> bool:
        off = self.holidays and day in holidays_of(self.holidays, day.year)
        return day.weekday() < _WEEKEND and not off


class Closed(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Hours in which an ERP is not to be asked; a window that ends before it begins ends on the next day."""

    system: str
    begin: time
    end: time
    days: tuple[Weekday, ...] = WEEKDAYS
    time_zone: str = "UTC"

    def until(self, now: datetime) -> datetime | None:
        """The instant at which the window that holds now ends; None where none does."""
        local = now.astimezone(ZoneInfo(self.time_zone))
        for day in (local.date(), local.date() - _DAY):
            begin, end = self._span(day)
            if WEEKDAYS[day.weekday()] in self.days and begin <= now < end:
                return end
        return None

    def _span(self, day: date) -> tuple[datetime, datetime]:
        zone = ZoneInfo(self.time_zone)
        last = day if self.begin < self.end else day + _DAY
        return tuple(  # type: ignore[return-value] # two of them
            datetime.combine(one, at, zone).astimezone(UTC) for one, at in ((day, self.begin), (last, self.end))
        )


def opens_at(windows: Iterable[Closed], system: str, now: datetime) -> datetime | None:
    """When a system may be asked again; None where it may be asked now."""
    own = [one for one in windows if one.system in {system, "*"}]
    at = now
    for _ in range(_MOST_WINDOWS):
        ends = [end for one in own if (end := one.until(at)) is not None]
        if not ends:
            break
        at = max(ends)
    return at if at > now else None


def instant_of(fired: datetime) -> datetime:
    """The instant by which one firing is known, in UTC: an hour that comes twice (end of summer time) is one."""
    return fired.replace(fold=0).astimezone(UTC).replace(microsecond=0)
