"""Days that a sentence names, told from the day on which the mail was received.

A day without a year, or a bare weekday, is one thing in "we paid on Friday" and another in "we will pay on Friday":
both are told, and whoever reads the sentence takes the one that fits. A period stands for its end: a week for its
Friday, a month for its last day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import Final

from core.replies.date_sums import (
    FRIDAY,
    MONTHS,
    WEEK,
    Both,
    days_of_months,
    friday_of,
    in_years,
    last_day,
    months_on,
    of_years,
    on,
    same,
    working_days,
)
from core.replies.day import Day
from core.replies.day_needs import lacking, needs
from core.replies.day_rules import Words, hint_of, rules_of, words_of_days
from core.replies.following import continued, ends_of_ranges, following, widened
from core.replies.number_words import value_of
from core.replies.periods import PERIOD_KINDS, period_hint, period_rules

_MIDDLE: Final = 15
_EARLY: Final = 10
_MOST_DAYS: Final = 400


def days_in(text: str, language: str, today: date, *, american: bool = False) -> list[Day]:
    """The days of a folded sentence in their order, none within another."""
    taken: list[Day] = []
    none: list[tuple[int, int]] = []
    if not _hint(language).search(text):
        return taken
    lacks = lacking(text, language)
    for pattern, kind, needed in _rules(language):
        if needed & lacks:
            continue
        for match in pattern.finditer(text):
            places = [*((one.start, one.end) for one in taken), *none]
            if any(match.start() < end and start < match.end() for start, end in places):
                continue
            found = _RESOLVE[kind](match, words_of_days(language), today, american)
            if found is not None:
                bare = kind in _BARE
                day = Day(start=match.start(), end=match.end(), ahead=found[0], back=found[1], bare=bare)
                if kind in _LISTED:
                    day = widened(day, text, language)
                taken += [day, *(continued(day, text, language) if kind in _LISTED else ())]
            elif kind == "named":
                none.append(match.span())  # the 31st of February is no other day either
    in_order = sorted(taken, key=lambda one: one.start)
    return following(ends_of_ranges(in_order, text, language), text, language)


#: kinds of days whose month is not named
_BARE: Final = ("day_of_month", "of_this", "word")
#: kinds of days that others may follow with their number alone
_LISTED: Final = ("day_of_month", "named", "day_of_next")


@cache
def _hint(language: str) -> re.Pattern[str]:
    """What every sentence with a day has: a digit, or one of the words."""
    words = words_of_days(language)
    return re.compile(rf"{hint_of(words)}|\b(?:{period_hint(words)})(?![a-z])")


@cache
def _rules(language: str) -> list[tuple[re.Pattern[str], str, int]]:
    """Patterns, kinds, and what each cannot do without."""
    words = words_of_days(language)
    told = ((re.compile(pattern), kind) for pattern, kind in (*period_rules(words), *rules_of(words)))
    return [(pattern, kind, needs(pattern, kind)) for pattern, kind in told]


def _iso(match: re.Match[str], _words: Words, _today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(on(int(match["y"]), int(match["m"]), int(match["d"])))


def _numeric(match: re.Match[str], words: Words, today: date, american: bool) -> Both | None:  # noqa: FBT001
    first, second, year = int(match["a"]), int(match["b"]), match["y"]
    readings = [in_years(second, first, today, year)]
    if match["sep"] != ".":
        readings.insert(0 if american else 1, in_years(first, second, today, year))
    known = [one for one in readings if one is not None]
    if len(known) < 2 or american or not words.american_too:  # noqa: PLR2004 - both readings
        return known[0] if known else None
    # of two readings in English the one that is not half a year away, else the British one
    return min(known, key=lambda one: min(abs((day - today).days) for day in one if day) > _MOST_DAYS // 4)


def _named(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    groups = match.groupdict()
    month = words.month(groups["month"])
    return in_years(month, int(groups["d"]), today, groups.get("y"))


def _in_words(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    day = value_of(match["word"], words.language)
    return in_years(words.month(match["month"]), day, today, match["y"])


def _relative(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(today + timedelta(days=words.offset(match.group())))


def _within(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    number = words.number(match["n"])
    if number is None or not 0 < number <= _MOST_DAYS:
        return None
    unit = match["unit"]
    if words.is_working(unit):
        return same(working_days(today, number))
    if words.is_hour(unit):
        return same(today + timedelta(days=-(-number // 24)))
    if words.is_month(unit):
        return same(months_on(today, number))
    return same(today + timedelta(days=number * (WEEK if words.is_week(unit) else 1)))


def _span(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(today + timedelta(days=words.span(match.group())))


def _week(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """A week by its name, or a weekday in it."""
    weekday = match.groupdict().get("weekday") or match.groupdict().get("weekday2")
    weeks = words.weeks_ahead(match.group())
    return same(friday_of(today, weeks, FRIDAY if weekday is None else words.weekday(weekday)))


def _week_number(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    number = int(match["to"] or next(one for one in match.groups() if one and one.isdigit()))
    around: list[date] = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            around.append(date.fromisocalendar(year, number, FRIDAY + 1))
        except ValueError:
            continue
    near = min(around, key=lambda one: abs((one - today).days), default=None)
    return same(near)


def _weekday(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    weekday = words.weekday(match["weekday"])
    ahead = today + timedelta(days=(weekday - today.weekday() - 1) % WEEK + 1)
    back = today - timedelta(days=(today.weekday() - weekday - 1) % WEEK + 1)
    said = match.group().replace(match["weekday"], " ")
    if words.says_last(said):
        this_week = words.next_is_week_after and back.isocalendar()[1] == today.isocalendar()[1]
        return same(back - timedelta(days=WEEK) if this_week and _FORMER.search(said) else back)
    next_week = words.says_next(said) and words.next_is_week_after and not words.says_coming(said)
    if next_week and ahead.isocalendar()[1] == today.isocalendar()[1]:
        return same(ahead + timedelta(days=WEEK))
    if words.says_next(said) or words.says_coming(said):
        return same(ahead)
    return ahead, back


#: of last week, not the most recent one
_FORMER: Final = re.compile(r"\b(?:last|vorige)\b")


def _week_from(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The week that a day begins: its Friday."""
    day = int(match["d"])
    month = words.month(match["month"]) if match["month"] else int(match["number"] or 0)
    told = in_years(month, day, today, None) if month else days_of_months(day, today)
    ahead, back = told or (None, None)
    near = ahead if ahead is not None and (ahead - today).days <= _MOST_DAYS // 2 else back
    return None if near is None else same(friday_of(near, 0))


def _nth_weekday(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The first to the last of a weekday in a month."""
    if match["month"]:
        month, since = words.month(match["month"]), today - timedelta(days=31)
        first = date(since.year + ((month, 1) < (since.month, since.day)), month, 1)
    else:
        said = match.group().replace(match["nth"], " ", 1)
        first = months_on(today.replace(day=1), words.months_ahead(said))
    weekday = words.weekday(match["weekday"])
    if words.is_last(match["nth"]):
        end = last_day(first.year, first.month)
        return same(end - timedelta(days=(end.weekday() - weekday) % WEEK))
    day = (weekday - first.weekday()) % WEEK + 1 + WEEK * (words.ordinal(match["nth"]) - 1)
    return same(on(first.year, first.month, day))


def _day_of_next(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    first = months_on(today.replace(day=1), 1)
    return same(on(first.year, first.month, int(match["d"])))


def _month_part(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """Beginning, middle or end of a month that is named or told from this one."""
    groups = match.groupdict()
    part = words.part(match["part"] if groups.get("part") else "")
    if groups.get("month"):
        month, year = words.month(match["month"]), groups.get("y")
        return _last_of(month, part, today, year)
    said = match.group().replace(groups["part"], " ") if groups.get("part") else match.group()
    number = words.months_ahead(said)
    first = months_on(today.replace(day=1), number)
    day = _day_of(first.year, first.month, part)
    if number == 0 and day < today and part != "end":
        first = months_on(first, 1)
        day = _day_of(first.year, first.month, part)
    return same(day)


def _last_of(month: int, part: str, today: date, year: str | None) -> Both | None:
    return of_years(lambda number: _day_of(number, month, part), today, year)


def _day_of(year: int, month: int, part: str) -> date:
    if part == "end":
        return last_day(year, month)
    return date(year, month, _EARLY if part == "beginning" else _MIDDLE)


def _year_end(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(date(today.year, MONTHS, 31))


def _christmas(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return in_years(MONTHS, 24, today, None)


def _day_of_month(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return days_of_months(int(match["d"]), today)


_RESOLVE: Final[Mapping[str, Callable[[re.Match[str], Words, date, bool], Both | None]]] = {
    "iso": _iso, "numeric": _numeric, "named": _named, "relative": _relative, "within": _within, "span": _span,
    "week": _week, "week_number": _week_number, "weekday": _weekday,
    "month_part": _month_part, "in_words": _in_words, "week_from": _week_from, "nth_weekday": _nth_weekday,
    "day_of_next": _day_of_next,
    "year_end": _year_end, "christmas": _christmas, "day_of_month": _day_of_month,
    **PERIOD_KINDS,
}  # fmt: skip
