"""Days told by the day before them: "the Friday after", "two weeks later", "the 10th and the 28th"; ends of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final

from core.replies.date_sums import WEEK, days_of_months, friday_of, months_on, on
from core.replies.day import Day
from core.replies.day_rules import Words, words_of_days
from core.replies.packs.periods import PERIODS
from core.replies.periods import later, later_of, week_after_of

_ARTICLES: Final = (
    r"(?:(?:the|dem|den|der|am|le|les|el|los|il|i|o|os|de|op de|dia|dias|nos dias|no dia|al|on the|on) )*"
)
_BETWEEN: Final = rf"\b(?:between|zwischen|entre|tra|fra|tussen) {_ARTICLES}$"
_AND: Final = rf"\s*(?:and|und|et|y|e|en) {_ARTICLES}"
_DIGIT: Final = re.compile(r"\d")
#: characters between two bare days that are told in one breath
_ONE_BREATH: Final = 24
#: days between the two ends of a range
_RANGE: Final = 31


def ends_of_ranges(days: list[Day], text: str, language: str) -> list[Day]:
    """Days, where "between the 2nd and the 6th" is the 6th."""
    kept: list[Day] = []
    for day in days:
        if kept and _is_begin(text, kept[-1], day, language):
            begun = kept.pop()
            kept.append(Day(start=begun.start, end=day.end, ahead=day.ahead, back=day.back, bare=day.bare))
        else:
            kept.append(day)
    return kept


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
        before = told[-1] if told else None
        if before is not None:
            told.append(day if _stands_alone(day, told) else _told_from(before, day, text, language))
        elif not _hangs_on_another(text[day.start : day.end], language):
            told.append(day)
    return told


def _hangs_on_another(said: str, language: str) -> bool:
    """Whether a day is told from another one that is not named."""
    if _later(language).fullmatch(said):
        return True
    return bool(_week_after(language).fullmatch(said)) and not words_of_days(language).says_next(said)


def _stands_alone(day: Day, told: list[Day]) -> bool:
    """Whether a bare day is told from today: another thing is said of it than of the bare day before."""
    before = told[-1]
    return day.bare and (_is_told(day, told) or (before.bare and day.start - before.end > _ONE_BREATH))


def _is_told(day: Day, told: list[Day]) -> bool:
    """Whether a number was told before: "on the 10th and the 25th; yours on the 25th"."""
    ahead = day.ahead
    return ahead is not None and any(one.ahead is not None and one.ahead.day == ahead.day for one in told)


def _told_from(first: Day, day: Day, text: str, language: str) -> Day:
    """A day that stands behind another one."""
    before, ahead = first.ahead, day.ahead
    if before is None or ahead is None:
        return day
    if day.bare and ahead < before:  # "on the 10th of December and the 28th"
        return Day(start=day.start, end=day.end, ahead=days_of_months(ahead.day, before)[0], back=day.back, bare=True)
    if named := _weekday_after(language).match(text, day.start):
        friday = before + timedelta(days=(ahead.weekday() - before.weekday() - 1) % WEEK + 1)
        return Day(start=day.start, end=max(day.end, named.end()), ahead=friday, back=friday)
    if span := _later(language).fullmatch(text[day.start : day.end]):
        found = later(span, words_of_days(language), before)
        return Day(start=day.start, end=day.end, ahead=found[0], back=found[1]) if found else day
    if _week_after(language).fullmatch(text[day.start : day.end]):
        friday = friday_of(before, 1)
        return Day(start=day.start, end=day.end, ahead=friday, back=friday)
    return day


@cache
def _week_after(language: str) -> re.Pattern[str]:
    return re.compile(week_after_of(words_of_days(language)))


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
