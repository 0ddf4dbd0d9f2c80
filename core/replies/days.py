"""Days that a sentence names, told from the day on which the mail was received.

A day without a year, or a bare weekday, is one thing in "we paid on Friday" and another in "we will pay on Friday":
both are told, and whoever reads the sentence takes the one that fits. A period stands for its end: a week for its
Friday, a month for its last day.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Final

from msgspec import Struct

from core.replies.day_rules import Words, hint_of, rules_of
from core.replies.number_words import value_of
from core.replies.packs.calendars import CALENDARS

_FRIDAY: Final = 4
_WEEK: Final = 7
_MIDDLE: Final = 15
_EARLY: Final = 10
_MONTHS: Final = 12
_CENTURY: Final = 2000
_TWO_DIGITS: Final = 100
_MOST_DAYS: Final = 400


class Day(Struct, frozen=True, kw_only=True):
    """A day that a sentence names."""

    start: int
    end: int
    #: if it lies ahead, and if it is past
    ahead: date | None
    back: date | None
    #: a day of a month that is not named
    bare: bool = False

    def near(self, today: date) -> date | None:
        """The nearer of the two."""
        known = [one for one in (self.ahead, self.back) if one is not None]
        return min(known, key=lambda one: (abs((one - today).days), one < today), default=None)


def days_in(text: str, language: str, today: date, *, american: bool = False) -> list[Day]:
    """The days of a folded sentence in their order, none within another."""
    taken: list[Day] = []
    none: list[tuple[int, int]] = []
    if not _hint(language).search(text):
        return taken
    for pattern, kind in _rules(language):
        for match in pattern.finditer(text):
            places = [*((one.start, one.end) for one in taken), *none]
            if any(match.start() < end and start < match.end() for start, end in places):
                continue
            found = _RESOLVE[kind](match, _words(language), today, american)
            if found is not None:
                bare = kind == "day_of_month"
                taken.append(Day(start=match.start(), end=match.end(), ahead=found[0], back=found[1], bare=bare))
            elif kind == "named":
                none.append(match.span())  # the 31st of February is no other day either
    return _following(_ends(sorted(taken, key=lambda one: one.start), text), text, language)


def _ends(days: list[Day], text: str) -> list[Day]:
    """Days, where "between the 2nd and the 6th" is the 6th."""
    return [
        day for day, after in pairwise([*days, None])
        if day is not None and (after is None or not _is_begin(text, day, after))
    ]  # fmt: skip


def _is_begin(text: str, day: Day, after: Day) -> bool:
    return bool(_BETWEEN.search(text[: day.start])) and bool(_AND.fullmatch(text[day.end : after.start]))


_BETWEEN: Final = re.compile(r"\b(?:between|zwischen|entre|tra|fra|tussen)(?: (?:the|dem|den|le|el|il|o|de))?\s*$")
_AND: Final = re.compile(r"\s*(?:and|und|et|y|e|en)(?: (?:the|dem|den|le|el|il|o|de))?\s*")


def _following(days: list[Day], text: str, language: str) -> list[Day]:
    """Days, where "the Friday after" is told from the day that was named before."""
    told: list[Day] = []
    for day in days:
        before = told[-1].ahead if told else None
        if day.bare and before is not None and day.ahead is not None and day.ahead < before:
            on = _days_of_months(day.ahead.day, before)[0]  # "on the 10th of December and the 28th"
            day = Day(start=day.start, end=day.end, ahead=on, back=day.back)  # noqa: PLW2901
        weekday = day.ahead.weekday() if day.ahead is not None else None
        named = _after(language).match(text, day.start)
        if before is not None and weekday is not None and named:
            on = before + timedelta(days=(weekday - before.weekday() - 1) % _WEEK + 1)
            day = Day(start=day.start, end=max(day.end, named.end()), ahead=on, back=on)  # noqa: PLW2901
        told.append(day)
    return told


@cache
def _after(language: str) -> re.Pattern[str]:
    """A weekday that follows the day before it."""
    words = _words(language)
    return re.compile(rf"(?:{words.full_weekdays})(?: (?:{words.calendar.after}))(?![a-z])")


@cache
def _hint(language: str) -> re.Pattern[str]:
    """What every sentence with a day has: a digit, or one of the words."""
    return re.compile(hint_of(_words(language)))


@cache
def _words(language: str) -> Words:
    return Words(CALENDARS[language], language)


@cache
def _rules(language: str) -> list[tuple[re.Pattern[str], str]]:
    return rules_of(_words(language))


_Both = tuple[date | None, date | None]


def _same(day: date | None) -> _Both | None:
    return None if day is None else (day, day)


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _in_years(month: int, day: int, today: date, year: str | None) -> _Both | None:
    """The day of a month in the year named, else the next and the last one."""
    if year:
        number = int(year.strip("'"))
        return _same(_on(number + _CENTURY if number < _TWO_DIGITS else number, month, day))
    around = [found for year in (-1, 0, 1) if (found := _on(today.year + year, month, day)) is not None]
    if not around:
        return None
    return min((one for one in around if one >= today), default=None), max(
        (one for one in around if one <= today), default=None
    )


def _iso(match: re.Match[str], _words: Words, _today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _same(_on(int(match["y"]), int(match["m"]), int(match["d"])))


def _numeric(match: re.Match[str], words: Words, today: date, american: bool) -> _Both | None:  # noqa: FBT001
    first, second, year = int(match["a"]), int(match["b"]), match["y"]
    readings = [_in_years(second, first, today, year)]
    if match["sep"] != ".":
        readings.insert(0 if american else 1, _in_years(first, second, today, year))
    known = [one for one in readings if one is not None]
    if len(known) < 2 or american or not words.american_too:  # noqa: PLR2004 - both readings
        return known[0] if known else None
    # of two readings in English the one that is not half a year away, else the British one
    return min(known, key=lambda one: min(abs((day - today).days) for day in one if day) > _MOST_DAYS // 4)


def _named(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    groups = match.groupdict()
    month = words.month(groups["month"])
    return _in_years(month, int(groups["d"]), today, groups.get("y"))


def _in_words(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    day = value_of(match["word"], words.language)
    return _in_years(words.month(match["month"]), day, today, match["y"])


def _relative(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _same(today + timedelta(days=words.offset(match.group())))


def _within(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    number = words.number(match["n"])
    if number is None or not 0 < number <= _MOST_DAYS:
        return None
    unit = match["unit"]
    if words.is_working(unit):
        return _same(_working_days(today, number))
    if words.is_hour(unit):
        return _same(today + timedelta(days=-(-number // 24)))
    if words.is_month(unit):
        return _same(_months_on(today, number))
    return _same(today + timedelta(days=number * (_WEEK if words.is_week(unit) else 1)))


def _span(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _same(today + timedelta(days=words.span(match.group())))


def _working_days(today: date, number: int) -> date:
    day = today
    while number:
        day += timedelta(days=1)
        number -= day.weekday() <= _FRIDAY
    return day


def _months_on(today: date, number: int) -> date:
    month = today.month - 1 + number
    year, month = today.year + month // _MONTHS, month % _MONTHS + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def _friday_of(today: date, weeks: int, weekday: int = _FRIDAY) -> date:
    return today - timedelta(days=today.weekday()) + timedelta(days=weeks * _WEEK + weekday)


def _week(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    """A week by its name, or a weekday in it."""
    weekday = match.groupdict().get("weekday") or match.groupdict().get("weekday2")
    weeks = words.weeks_ahead(match.group())
    return _same(_friday_of(today, weeks, _FRIDAY if weekday is None else words.weekday(weekday)))


def _week_on(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    """Friday week: a week after the coming Friday."""
    return _same(today + timedelta(days=(words.weekday(match["weekday"]) - today.weekday() - 1) % _WEEK + 1 + _WEEK))


def _week_number(match: re.Match[str], _words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    number = int(next(one for one in match.groups() if one and one.isdigit()))
    around: list[date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            around.append(date.fromisocalendar(year, number, _FRIDAY + 1))
        except ValueError:
            continue
    near = min(around, key=lambda one: abs((one - today).days), default=None)
    return _same(near)


def _weekday(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    weekday = words.weekday(match["weekday"])
    ahead = today + timedelta(days=(weekday - today.weekday() - 1) % _WEEK + 1)
    back = today - timedelta(days=(today.weekday() - weekday - 1) % _WEEK + 1)
    said = match.group().replace(match["weekday"], " ")
    if words.says_last(said):
        this_week = words.next_is_week_after and back.isocalendar()[1] == today.isocalendar()[1]
        return _same(back - timedelta(days=_WEEK) if this_week and _FORMER.search(said) else back)
    if words.says_next(said) and words.next_is_week_after and ahead.isocalendar()[1] == today.isocalendar()[1]:
        return _same(ahead + timedelta(days=_WEEK))
    if words.says_next(said) or words.says_coming(said):
        return _same(ahead)
    return ahead, back


#: of last week, not the most recent one
_FORMER: Final = re.compile(r"\b(?:last|vorige)\b")


def _nth_week(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    around = (_on(today.year + year, words.month(match["month"]), 1) for year in (1, 0, -1))
    first = min((one for one in around if one is not None), key=lambda one: abs((one - today).days))
    friday = first + timedelta(days=(_FRIDAY - first.weekday()) % _WEEK)
    return _same(friday + timedelta(days=_WEEK * (words.ordinal(match["nth"]) - 1)))


def _week_from(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    """The week that a day begins: its Friday."""
    day = int(match["d"])
    month = words.month(match["month"]) if match["month"] else int(match["number"] or 0)
    told = _in_years(month, day, today, None) if month else _days_of_months(day, today)
    ahead, back = told or (None, None)
    near = ahead if ahead is not None and (ahead - today).days <= _MOST_DAYS // 2 else back
    return None if near is None else _same(_friday_of(near, 0))


def _nth_weekday(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    """The first to the last of a weekday in a month."""
    if match["month"]:
        month, since = words.month(match["month"]), today - timedelta(days=31)
        first = date(since.year + ((month, 1) < (since.month, since.day)), month, 1)
    else:
        said = match.group().replace(match["nth"], " ", 1)
        first = _months_on(today.replace(day=1), words.months_ahead(said))
    weekday, last = words.weekday(match["weekday"]), monthrange(first.year, first.month)[1]
    if words.is_last(match["nth"]):
        end = first.replace(day=last)
        return _same(end - timedelta(days=(end.weekday() - weekday) % _WEEK))
    day = (weekday - first.weekday()) % _WEEK + 1 + _WEEK * (words.ordinal(match["nth"]) - 1)
    return _same(_on(first.year, first.month, day))


def _day_of_next(match: re.Match[str], _words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    first = _months_on(today.replace(day=1), 1)
    return _same(_on(first.year, first.month, int(match["d"])))


def _month_part(match: re.Match[str], words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    """Beginning, middle or end of a month that is named or told from this one."""
    groups = match.groupdict()
    part = words.part(match["part"] if groups.get("part") else "")
    if groups.get("month"):
        month, year = words.month(match["month"]), groups.get("y")
        return _last_of(month, part, today, year)
    said = match.group().replace(groups["part"], " ") if groups.get("part") else match.group()
    number = words.months_ahead(said)
    first = _months_on(today.replace(day=1), number)
    day = _day_of(first.year, first.month, part)
    if number == 0 and day < today and part != "end":
        first = _months_on(first, 1)
        day = _day_of(first.year, first.month, part)
    return _same(day)


def _last_of(month: int, part: str, today: date, year: str | None) -> _Both | None:
    if year:
        return _same(_day_of(int(year), month, part))
    days = [_day_of(one, month, part) for one in (today.year - 1, today.year, today.year + 1)]
    return min((one for one in days if one >= today), default=None), max(
        (one for one in days if one <= today), default=None
    )


def _day_of(year: int, month: int, part: str) -> date:
    last = monthrange(year, month)[1]
    return date(year, month, {"beginning": _EARLY, "middle": _MIDDLE}.get(part, last))


def _year_end(_match: re.Match[str], _words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _same(date(today.year, _MONTHS, 31))


def _christmas(_match: re.Match[str], _words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _in_years(_MONTHS, 24, today, None)


def _day_of_month(match: re.Match[str], _words: Words, today: date, _american: bool) -> _Both | None:  # noqa: FBT001
    return _days_of_months(int(match["d"]), today)


def _days_of_months(day: int, today: date) -> _Both:
    months = [_months_on(today.replace(day=1), number) for number in (-2, -1, 0, 1, 2)]
    around = [found for first in months if (found := _on(first.year, first.month, day)) is not None]
    return min((one for one in around if one >= today), default=None), max(
        (one for one in around if one <= today), default=None
    )


_RESOLVE: Final[Mapping[str, Callable[[re.Match[str], Words, date, bool], _Both | None]]] = {
    "iso": _iso, "numeric": _numeric, "named": _named, "relative": _relative, "within": _within, "span": _span,
    "week": _week, "week_on": _week_on, "week_number": _week_number, "weekday": _weekday, "nth_week": _nth_week,
    "month_part": _month_part, "in_words": _in_words, "week_from": _week_from, "nth_weekday": _nth_weekday,
    "day_of_next": _day_of_next,
    "year_end": _year_end, "christmas": _christmas, "day_of_month": _day_of_month,
}  # fmt: skip
