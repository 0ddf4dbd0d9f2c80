"""Arithmetic of days: weeks by their Friday, months by their last day, working days from Monday to Friday."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

FRIDAY: Final = 4
WEEK: Final = 7
MONTHS: Final = 12
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 100

#: if a day lies ahead, and if it is past
Both = tuple[date | None, date | None]


def same(day: date | None) -> Both | None:
    """One day, whether it is ahead or past."""
    return None if day is None else (day, day)


def on(year: int, month: int, day: int) -> date | None:
    """The day, if there is one."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest(days: Iterable[date | None], today: date) -> Both:
    """The next and the last of several days; today is both."""
    known = [one for one in days if one is not None]
    return min((one for one in known if one >= today), default=None), max(
        (one for one in known if one <= today), default=None
    )


def of_years(day: Callable[[int], date | None], today: date, year: str | None = None) -> Both | None:
    """What a year makes a day of: in the year that is named, else the next and the last one."""
    if year:
        number = int(year.strip("'"))
        return same(day(number + _CENTURY if number < _TWO_DIGITS else number))
    around = nearest([day(today.year + step) for step in (-1, 0, 1)], today)
    return None if around == (None, None) else around


def in_years(month: int, day: int, today: date, year: str | None) -> Both | None:
    """The day of a month in the year named, else the next and the last one."""
    return of_years(lambda number: on(number, month, day), today, year)


def days_of_months(day: int, today: date) -> Both:
    """The next and the last day of a month by its number."""
    months = [months_on(today.replace(day=1), number) for number in (-2, -1, 0, 1, 2)]
    return nearest((on(first.year, first.month, day) for first in months), today)


def working_days(today: date, number: int) -> date:
    """So many working days on."""
    day = today
    while number:
        day += timedelta(days=1)
        number -= day.weekday() <= FRIDAY
    return day


def months_on(today: date, number: int) -> date:
    """So many months on, on the same day or the month's last."""
    month = today.month - 1 + number
    year, month = today.year + month // MONTHS, month % MONTHS + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def friday_of(today: date, weeks: int, weekday: int = FRIDAY) -> date:
    """The Friday, or another weekday, of a week so many on."""
    return today - timedelta(days=today.weekday()) + timedelta(days=weeks * WEEK + weekday)


def coming(today: date, weekday: int) -> date:
    """The next such weekday after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)
