"""Days on which nobody is contacted: weekends and public holidays of the customer's country."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from core.contact_terms import WEEKDAYS, ContactTerms

#: the longest row of quiet days that is looked through
_LONGEST: Final = 366


def is_quiet(day: date, terms: ContactTerms, *, country: str) -> bool:
    """Whether nobody in a country is contacted on a day; of an unknown country the weekdays alone are known."""
    if WEEKDAYS[day.weekday()] in terms.quiet_days:
        return True
    return terms.keep_holidays and is_holiday(day, country)


def is_holiday(day: date, country: str) -> bool:
    """Whether a day is a public holiday of a country; of an unknown country none is known."""
    return day in _holidays(country.upper(), day.year)


def first_open_day(day: date, terms: ContactTerms, *, country: str) -> date | None:
    """The first day from this one on that is not quiet; None where every day is."""
    ahead = (day + timedelta(days=number) for number in range(_LONGEST))
    return next((one for one in ahead if not is_quiet(one, terms, country=country)), None)


@lru_cache(maxsize=1024)
def _holidays(country: str, year: int) -> frozenset[date]:
    import holidays

    try:
        return frozenset(holidays.country_holidays(country, years=year))
    except NotImplementedError:
        return frozenset()
