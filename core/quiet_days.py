"""Days on which nobody is contacted: weekends and public holidays of the customer's country."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from core.contact_terms import WEEKDAYS, ContactTerms
from core.public_holidays import holidays_of

#: the longest row of quiet days that is looked through
_LONGEST: Final = 366


def is_quiet(day: date, terms: ContactTerms, *, country: str) -> bool:
    """Whether nobody in a country is contacted on a day; of an unknown country the weekdays alone are known."""
    if WEEKDAYS[day.weekday()] in terms.quiet_days:
        return True
    return terms.keep_holidays and day in holidays_of(country, day.year)


def first_open_day(day: date, terms: ContactTerms, *, country: str) -> date | None:
    """The first day from this one on that is not quiet; None where every day is."""
    ahead = (day + timedelta(days=number) for number in range(_LONGEST))
    return next((one for one in ahead if not is_quiet(one, terms, country=country)), None)
