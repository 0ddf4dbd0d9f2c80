"""Days told by the day before them: "the Friday after", "two weeks later", "the 10th and the 28th"; ends of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Final

from core.replies.date_sums import WEEK, days_of_months, months_on, on
from core.replies.day import Day
from core.replies.day_rules import Words, words_of_days
from core.replies.packs.periods import PERIODS
from core.replies.periods import later, later_of

_ARTICLES: Final = (
    r"(?:(?:the|dem|den|der|am|le|les|el|los|il|i|o|os|de|op de|dia|dias|nos dias|no dia|al|on the|on) )*"
)
_BETWEEN: Final = rf"\b(?:between|zwischen|entre|tra|fra|tussen) {_ARTICLES}$"
_AND: Final = rf"\s*(?:and|und|et|y|e|en) {_ARTICLES}"
_DIGIT: Final = re.compile(r"\d")
#: days between the two ends of a range
_RANGE: Final = 31


def ends_of_ranges(days: list[Day], text: str, language: str) -> list[Day]:
    """Days, where "between the 2nd and the 6th" is the 6th."""
    return [
        day for day, after in pairwise([*days, None])
        if day is not None and (after is None or not _is_begin(text, day, after, language))
    ]  # fmt: skip


def _is_begin(text: str, day: Day, after: Day, language: str) -> bool:
    between = text[day.end : _number_at(text, after)]
    before = text[: _number_at(text, day)]
    for start, joint in _ranges(language):
        if start.search(before) and joint.fullmatch(between):
            near = day.ahead is None or after.ahead is None or abs((after.ahead - day.ahead).days) <= _RANGE
            return near or start.pattern == _BETWEEN
    return False


def _number_at(text: str, day: Day) -> int:
    """Where the number of a day begins."""
    found = _DIGIT.search(text, day.start, day.end)
    return found.start() if found else day.start


@cache
def _ranges(language: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """What stands before a range, and between its ends."""
    p = PERIODS[language]
    start, joint = rf"\b(?:{p.range_from}) {_ARTICLES}$", rf"\s*(?:{p.range_to})\s*{_ARTICLES}"
    return (re.compile(_BETWEEN), re.compile(_AND)), (re.compile(start), re.compile(joint))


def following(days: list[Day], text: str, language: str) -> list[Day]:
    """Days, those that are told from the day before them among them."""
    told: list[Day] = []
    for day in days:
        before = told[-1].ahead if told else None
        told.append(day if before is None or day.ahead is None else _told_from(before, day, day.ahead, text, language))
    return told


def _told_from(before: date, day: Day, ahead: date, text: str, language: str) -> Day:
    """A day that stands behind another one."""
    if day.bare and ahead < before:  # "on the 10th of December and the 28th"
        return Day(start=day.start, end=day.end, ahead=days_of_months(ahead.day, before)[0], back=day.back, bare=True)
    if named := _weekday_after(language).match(text, day.start):
        friday = before + timedelta(days=(ahead.weekday() - before.weekday() - 1) % WEEK + 1)
        return Day(start=day.start, end=max(day.end, named.end()), ahead=friday, back=friday)
    if span := _later(language).fullmatch(text[day.start : day.end]):
        found = later(span, words_of_days(language), before)
        return Day(start=day.start, end=day.end, ahead=found[0], back=found[1]) if found else day
    return day


@cache
def _weekday_after(language: str) -> re.Pattern[str]:
    """A weekday that follows the day before it."""
    words = words_of_days(language)
    return re.compile(rf"(?:{words.full_weekdays})(?: (?:{words.calendar.after}))(?![a-z])")


@cache
def _later(language: str) -> re.Pattern[str]:
    return re.compile(later_of(words_of_days(language)))


def continued(day: Day, text: str, language: str) -> Iterator[Day]:
    """The days of a list whose month is told once, and first: "the 20th and the 27th", "November 20 and 27"."""
    last = day
    while (found := _next_in_list(language).match(text, last.end)) and last.ahead is not None:
        ahead = _after_in_month(last.ahead, int(found["d"]))
        if ahead is None:
            return
        last = Day(start=found.start("d"), end=found.end(), ahead=ahead, back=ahead if day.back == day.ahead else None)
        yield last


def _after_in_month(before: date, number: int) -> date | None:
    first = before.replace(day=1) if number > before.day else months_on(before.replace(day=1), 1)
    return on(first.year, first.month, number)


@cache
def _next_in_list(language: str) -> re.Pattern[str]:
    words = words_of_days(language)
    return re.compile(_list_of(words))


def _list_of(words: Words) -> str:
    """A bare number behind a day, with an ordinal sign or at the end of a clause."""
    ordinal = words.calendar.ordinal.rstrip("?")
    placed = rf"(?:{ordinal})(?![a-z\d]|[.,:]\d| ?(?:{words.months})(?![a-z]))" if ordinal else r"(?!)"
    ends = r"(?=\s*(?:$|[,;!?)](?!\d)|\.\s*$))"
    joint = rf"\s?(?:{PERIODS[words.language].joined})\s?{_ARTICLES}"
    return rf"{joint}(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)(?:{placed}|{ends})"
