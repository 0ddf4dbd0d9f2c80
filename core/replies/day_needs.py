"""What a sentence must have for a pattern of a day to be met: told once, so that most patterns are never tried."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from core.replies.day_rules import words_of_days
from core.replies.packs.periods import PERIODS

#: one bit each: a digit, a weekday, the name of a month, a month by name or word, …
_DIGIT: Final = 1
_WEEKDAY: Final = 2
_MONTH: Final = 4
_MONTHS_WORD: Final = 8
#: … digits that a mark parts, a week or weekend, a year or its end, a feast, a quarter, a day that others are told from
_PARTED: Final = 16
_WEEK: Final = 32
_YEAR: Final = 64
_FEAST: Final = 128
_QUARTER: Final = 256
_BASE: Final = 512
#: a month's word or its end
_MONTH_END: Final = 1024
#: kinds that name a month, whatever else; and those that name one or say "month"
_MONTHLY: Final = ("named", "in_words")
_OF_MONTHS: Final = ("half", "working_day", "nth_week", "nth_weekday", "word_of_next", "day_of_next")
_OF_KINDS: Final = {
    "numeric": _PARTED, "week": _WEEK, "week_part": _WEEK, "nth_week": _WEEK, "week_after": _WEEK, "week_out": _WEEK,
    "after_weekend": _WEEK, "over_weekend": _WEEK, "year_out": _YEAR, "year_end": _YEAR, "christmas": _FEAST,
    "christmas_week": _FEAST, "epiphany": _FEAST, "quarter": _QUARTER, "month_out": _MONTHS_WORD,
}  # fmt: skip


def needs(pattern: re.Pattern[str], kind: str) -> int:
    """What a pattern of a kind cannot be met without."""
    groups = pattern.groupindex
    needed = _OF_KINDS.get(kind, 0)
    needed |= _DIGIT if groups.keys() & {"d", "a", "count"} or kind == "week_number" else 0
    needed |= _WEEKDAY if groups.keys() & {"weekday", "weekday2"} else 0
    needed |= _MONTHS_WORD if "part" in groups or kind in _OF_MONTHS else 0
    needed |= _BASE if "base" in groups else 0
    if kind == "month_part":
        needed |= _MONTH if "month" in groups else _MONTH_END
    return needed | (_MONTH if kind in _MONTHLY else 0)


def lacking(text: str, language: str) -> int:
    """What a sentence does not have."""
    lacks = 0
    for bit, pattern in _signs(language):
        if pattern.search(text) is None:
            lacks |= bit
    return lacks


@cache
def _signs(language: str) -> tuple[tuple[int, re.Pattern[str]], ...]:
    words, p = words_of_days(language), PERIODS[language]
    c = words.calendar
    soon = "|".join(said for said, days in c.relative.items() if 0 <= days <= 1)
    month = rf"{c.month}|{c.next_month}"
    told = {
        _DIGIT: r"\d", _WEEKDAY: rf"\b(?:{words.weekdays})", _MONTH: words.months,
        _MONTHS_WORD: rf"{words.months}|{month}", _PARTED: r"\d[./-]\s?\d|\d\d \d\d 20",
        _WEEK: rf"{c.week}|{c.next_week}|{c.after_next}|week|woch|eow|finde|fds",
        _YEAR: rf"{c.year}|{c.year_end}|{p.year_out}|year|jahr|silvester|neujahr|nouvel an|ano|anno|capodanno|jaar",
        _FEAST: rf"{c.christmas}|epi[fp]|reyes|befana|drei|drie|reis",
        _QUARTER: rf"{p.quarter}|[qt][1-4]|quarter|quartal|kwartaal",
        _BASE: rf"{words.full_weekdays}|{soon}", _MONTH_END: rf"{month}|{c.month_end}",
    }  # fmt: skip
    return tuple((bit, re.compile(pattern)) for bit, pattern in told.items())
