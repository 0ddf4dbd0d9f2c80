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
_OR: Final = r"(?:or|oder|bzw\.?|ou|o|u|of)"
_LATEST: Final = (
    r"(?:by |bis )?(?:at (?:the )?(?:very )?latest|latest|spatestens|maximal|au plus tard|maximum|a mas tardar"
    r"|como (?:muy tarde"
    r"|maximo|mucho)|al massimo|massimo|al piu tardi|uiterlijk|ten laatste|no maximo|o mais tardar|max\.?)"
)
#: "Monday or Tuesday", "tomorrow, at the latest on Monday"
_EITHER: Final = re.compile(rf"(?:\s*/\s*|\s+{_OR}\s+(?:{_LATEST}\s+)?|,?\s+(?:{_OR}\s+)?{_LATEST}\s+){_ARTICLES}")
#: "Monday, Tuesday at the latest"
_COMMA: Final = re.compile(rf",\s*{_ARTICLES}")
_AT_LATEST: Final = re.compile(rf"\s{_LATEST}(?![a-z])")
#: days between two of which either is meant
_NEAR: Final = 7
#: between a day and its weekday: "the 20th (Friday)"
_ASIDE: Final = re.compile(r"[\s,(]+")
#: of the day before
_OF_THAT_DAY: Final = re.compile(r".*(?:of (?:the )?day|journee|del dia|do dia|serata|giornata)")
#: characters between two bare days that are told in one breath
_ONE_BREATH: Final = 24
#: days between the two ends of a range
_RANGE: Final = 31


def ends_of_ranges(days: list[Day], text: str, language: str) -> list[Day]:
    """Days, where "between the 2nd and the 6th" is the 6th, and so is "the 5th or 6th"."""
    kept: list[Day] = []
    for day in days:
        if kept and _repeats(text, kept[-1], day):
            begun = kept.pop()
            kept.append(Day(start=begun.start, end=day.end, ahead=begun.ahead, back=begun.back, bare=begun.bare))
        elif kept and (_is_begin(text, kept[-1], day, language) or _is_either(text, kept[-1], day)):
            begun = kept.pop()
            kept.append(Day(start=begun.start, end=day.end, ahead=day.ahead, back=day.back, bare=day.bare))
        else:
            kept.append(day)
    return kept


def _is_either(text: str, day: Day, after: Day) -> bool:
    """Whether one of two days is meant: the later one counts."""
    if day.ahead is None or after.ahead is None or not 0 < (after.ahead - day.ahead).days <= _NEAR:
        return False
    between = text[day.end : after.start]
    return _EITHER.fullmatch(between) is not None or (
        _COMMA.fullmatch(between) is not None and _AT_LATEST.match(text, after.end) is not None
    )


def _repeats(text: str, day: Day, after: Day) -> bool:
    """Whether a day says again what the one before it says: its weekday, or the end of it."""
    if day.ahead is None or after.ahead is None or not _ASIDE.fullmatch(text[day.end : after.start]):
        return False
    said = text[after.start : after.end]
    is_weekday = after.back is not None and (after.ahead - after.back).days == WEEK
    if is_weekday and day.ahead.weekday() == after.ahead.weekday():
        return True
    return after.ahead == after.back and after.ahead < day.ahead and _OF_THAT_DAY.fullmatch(said) is not None


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
    return ahead is not None and any(one.bare and one.ahead is not None and one.ahead.day == ahead.day for one in told)


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


def widened(day: Day, text: str, language: str) -> Day:
    """A day that the number of another one follows, of which either is meant: "on the 19th or 20th"."""
    found = _or_another(language).match(text, day.end)
    if found is None or day.ahead is None:
        return day
    ahead = _after_in_month(day.ahead, int(found["d"]))
    if ahead is None or (ahead - day.ahead).days > _NEAR:
        return day
    return Day(
        start=day.start, end=found.end(), ahead=ahead, back=ahead if day.back == day.ahead else day.back, bare=day.bare
    )


@cache
def _or_another(language: str) -> re.Pattern[str]:
    return re.compile(_list_of(words_of_days(language), _OR))


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
    return re.compile(_list_of(words, PERIODS[language].joined))


def _list_of(words: Words, joined: str) -> str:
    """A bare number behind a day, with an ordinal sign or at the end of a clause."""
    ordinal = words.calendar.ordinal.rstrip("?")
    placed = rf"(?:{ordinal})(?![a-z\d]|[.,:]\d| ?(?:{words.months})(?![a-z]))" if ordinal else r"(?!)"
    ends = r"(?=\s*(?:$|[,;!?)](?!\d)|\.\s*$))"
    joint = rf"\s?(?:{joined})\s?{_ARTICLES}"
    return rf"{joint}(?P<d>3[01]|[12]\d|0?[1-9])(?!\d)(?:{placed}|{ends})"
