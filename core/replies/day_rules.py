"""The patterns by which days are found, built out of a calendar's words; those that say more come first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from core.replies.number_words import words_of
from core.replies.packs.calendars import CALENDARS, Calendar
from core.replies.packs.periods import PERIODS

#: a weekday's name that is shorter than this is too common a word to stand alone
_LONG_ENOUGH: Final = 5
_ALONE_TOO: Final = frozenset({"mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri"})
_YEAR: Final = (
    r"(?:(?:,?\s*(?:de\s+|of\s+|del\s+)?(?=20\d|')|\s+(?:de\s+|del\s+)?)"
    r"(?P<y>20\d\d\b|'?2\d\b(?![.,/:]?\d|\s?(?:%|€|[a-z]))))?"
)
#: a day of a month in digits
_DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_SEP: Final = r"[\s,.]+"
#: "ten days from today"
_FROM_THIS_DAY: Final = (
    r"(?:,? (?:of|from|ab|von|da|dalla?|de|desde|a (?:contar|partir|partire) d(?:e|a|esde)|a compter d|a compter"
    r" de|vanaf|na|data|vom)"
    r" (?:today|now|heute|oggi|hoy|hoje|aujourd hui|ce jour|vandaag|heden|odierna|this date|heutigen tag|data odierna)"
    r"(?![a-z]))"
)
_FROM_TODAY: Final = rf"{_FROM_THIS_DAY}?"
#: before a number of days that is only about right, or at most
_ABOUT: Final = (
    r"(?:(?:roughly|approximately|approx\.?|around|about|some|another|rund|etwa|ca\.?|circa|ungefahr|knapp|gut|weiteren"
    r"|hochstens|maximal|environ|a peu pres|grosso modo|maximum|maxi|maximo|massimo|max\.?|aproximadamente|mas o menos"
    r"|unos|unas|un maximo de|all incirca|altri|altre|ongeveer|zowat|zo n|een kleine|een goede|nog|cerca de|uns|umas"
    r"|mais ou menos) )?"
)


#: "the Christmas campaign" is no day
_NO_SEASON: Final = (
    r"(?<!campana de )(?<!campagne de )(?<!marche de )(?<!mercado de )(?<!vacances de )(?<!vacaciones de"
    r" )(?<!cesta de )"
    r"(?<!ferias de )(?<!campanha de )(?<!epoca de )(?<!periodo di )(?<!vacanze di )(?<!cena di )(?<!pausa di )"
)


class Words:
    """A calendar's words, and what each of them stands for."""

    def __init__(self, calendar: Calendar, language: str) -> None:
        self.calendar = calendar
        self.language = language
        self.in_words = words_of(language)
        self.american_too = calendar.month_first
        self.next_is_week_after = calendar.next_is_week_after
        self.months = "|".join(calendar.months)
        self.weekdays = "|".join(calendar.weekdays)
        self.full_weekdays = "|".join(_full(calendar.weekdays))
        self.counted = "|".join([r"\d{1,3}", *calendar.numbers])
        self._months = [re.compile(rf"(?:{one})") for one in calendar.months]
        self._weekdays = [re.compile(rf"(?:{one})") for one in calendar.weekdays]

    def month(self, word: str) -> int:
        """1 for January."""
        return _place(self._months, word) + 1

    def weekday(self, word: str) -> int:
        """0 for Monday."""
        return _place(self._weekdays, word)

    def offset(self, words: str) -> int:
        """Days from today."""
        return next(days for pattern, days in self.calendar.relative.items() if re.fullmatch(pattern, words))

    def span(self, words: str) -> int:
        """Days of a span that is one word."""
        return next(days for pattern, days in self.calendar.spans.items() if re.fullmatch(pattern, words))

    def number(self, word: str) -> int | None:
        """A number in digits or letters."""
        if word.isdigit():
            return int(word)
        return next((n for pattern, n in self.calendar.numbers.items() if re.fullmatch(pattern, word)), None)

    def ordinal(self, word: str) -> int:
        """First to last week of a month."""
        return next(n for n, pattern in enumerate(ORDINALS, 1) if re.fullmatch(pattern, word))

    def is_last(self, word: str) -> bool:
        """Whether the last one of a month is meant, not the fourth."""
        return word.startswith(("last", "letzt", "dern", "ult", "laatst"))

    def is_working(self, unit: str) -> bool:
        """Whether days are counted from Monday to Friday."""
        return bool(re.fullmatch(self.calendar.working, unit))

    def is_week(self, unit: str) -> bool:
        """Whether it is weeks."""
        return bool(re.fullmatch(self.calendar.week, unit))

    def is_month(self, unit: str) -> bool:
        """Whether it is months."""
        return bool(re.fullmatch(self.calendar.month, unit))

    def is_hour(self, unit: str) -> bool:
        """Whether it is hours."""
        return bool(re.fullmatch(self.calendar.hour, unit))

    def says_last(self, words: str) -> bool:
        """Whether a past one is meant."""
        return _says(self.calendar.last, words)

    def says_next(self, words: str) -> bool:
        """Whether the next one is meant."""
        return _says(self.calendar.next, words)

    def says_coming(self, words: str) -> bool:
        """Whether the nearest ahead is meant."""
        return _says(self.calendar.coming, words)

    def weeks_ahead(self, words: str) -> int:
        """Which week is meant, told from this one."""
        if _says(self.calendar.after_next, words):
            return 2
        if _says(self.calendar.next_week, words) or self.says_next(words):
            return 1
        if self.says_last(words):
            return -1
        return 1 if _says(self.calendar.coming, words) and not _says(self.calendar.this, words) else 0

    def months_ahead(self, words: str) -> int:
        """Which month is meant, told from this one."""
        if re.fullmatch(self.calendar.month_end, words):
            return 0
        if self.says_next(words) or (_says(self.calendar.coming, words) and not _says(self.calendar.this, words)):
            return 1
        return -1 if self.says_last(words) else 0

    def part(self, words: str) -> str:
        """Beginning, middle or end."""
        said = (words, words.strip())
        if not words or any(re.fullmatch(self.calendar.end, one) for one in said):
            return "end"
        return "middle" if any(re.fullmatch(self.calendar.middle, one) for one in said) else "beginning"


ORDINALS: Final = (
    r"1\.?|1st|first|erste[nr]?|premiere?|1ere?|1re|1[aoe]|1ste|primera?|prim[ao]|eerste|primeir[ao]",
    r"2\.?|2nd|second|zweite[nr]?|deuxieme|2eme|2[aoe]|2de|segund[ao]|second[ao]|tweede",
    r"3\.?|3rd|third|dritte[nr]?|troisieme|3eme|3[aoe]|3de|tercera?|tercer|terz[ao]|derde|terceir[ao]",
    (
        r"4\.?|4th|4[aoe]|4de|fourth|last|vierte[nr]?|letzte[nr]?|derniere?|ultim[ao]|laatste|quatrieme|cuarta"
        r"|quart[ao]|vierde"
    ),
)


def _full(weekdays: Iterable[str]) -> list[str]:
    names = (name for one in weekdays for name in _alternatives(one))
    return [name for name in names if len(name) >= _LONG_ENOUGH or name in _ALONE_TOO]


def _alternatives(pattern: str) -> list[str]:
    """The top alternatives of a pattern; those within brackets stay together."""
    return re.split(r"\|(?![^(]*\))", pattern)


def _place(patterns: list[re.Pattern[str]], word: str) -> int:
    return next(place for place, pattern in enumerate(patterns) if pattern.fullmatch(word))


def _says(pattern: str, words: str) -> bool:
    return re.search(rf"\b(?:{pattern})(?![a-z])", words) is not None


@cache
def words_of_days(language: str) -> Words:
    """The words of a language, and what they stand for."""
    return Words(CALENDARS[language], language)


def rules_of(words: Words) -> list[tuple[str, str]]:
    """Pattern and kind, in the order in which they are tried."""
    return [*_weeks(words), *_numbers(words), *_names(words), *_parts(words), *_loose(words)]


def hint_of(words: Words) -> str:
    """A pattern that any sentence with a day meets, and most others do not."""
    c = words.calendar
    units = (c.week, c.month, c.year, c.month_end, c.year_end, c.next_week, c.christmas, *c.relative, *c.spans)
    named = "|".join([words.months, words.full_weekdays, words.weekdays, *units, c.day, c.working, c.hour])
    return rf"\d|\b(?:{named})(?![a-z])"


def _told(words: Words) -> str:
    """Words for the present, the next or the last one."""
    c = words.calendar
    return rf"(?:{c.this}|{c.next}|{c.coming}|{c.last})"


def _weeks(words: Words) -> Iterable[tuple[str, str]]:
    c = words.calendar
    named = rf"(?:{c.after_next}|{c.next_week}|(?:{c.this}|{c.next}|{c.coming}|{c.last}) (?:{c.week})(?: (?:{c.next}))?"
    named += rf"|(?:{c.week}) (?:{c.this}|{c.next}|{c.coming}|{c.last}))"
    joint = (
        r"[\s,(]*(?:of |on |am |de la |de |della |del |da |van |der |dell |in der |op |the |le |el |il |na |a |desta )*"
    )
    part = rf"(?:(?:{c.end}|{c.middle}|{c.beginning})[ ,]*(?:the |of |de la |de |della |da |der |la )*)?"
    yield r"\b(?:this )?time next week\b", "relative"
    yield rf"\b(?P<weekday>{words.weekdays}){joint}{named}(?![a-z])", "week"
    yield rf"\b{named}{joint}(?P<weekday2>{words.weekdays})(?![a-z])", "week"
    yield from _counted_weeks(words)
    yield (
        (
            rf"\b{part}(?:{c.week_number})(?:\s?(?:[-/]"
            rf"|{PERIODS[words.language].either})\s?(?:{c.week})?\s?(?P<to>\d{{1,2}})\b)?(?![.,:]\d| ?(?:eur|€|£|\$))"
        ),
        "week_number",
    )
    yield rf"\b{part}{named}(?![a-z])", "week"
    end = rf"\b{c.end}[ ,]*(?:the |of |o |de la |de |della |da |der |la |van |vd |v/d )*"
    yield end + rf"(?:{c.week})(?![a-z])(?! \d)", "week"


def _counted_weeks(words: Words) -> Iterable[tuple[str, str]]:
    """Weeks and weekdays that are counted within a month, and weeks by the day that they begin on."""
    c = words.calendar
    yield (
        (
            rf"\b(?:(?:{c.week}) (?:{c.week_from})|w/c|wc|wk commencing) (?:the |{words.weekdays}|dia |de |le "
            rf"|el |il |den |dem )*\s*"
            rf"(?P<d>{_DAY})(?:{c.ordinal})(?:[./](?P<number>1[0-2]|0?[1-9])(?!\d))?\.?"
            rf"(?:{c.of}\s*(?P<month>{words.months})(?![a-z]))?"
            r"(?![\d.,/]\d| [%€])"
        ),
        "week_from",
    )
    if c.month_first:
        named = rf"(?:the )?(?P<month>{words.months})\.? (?P<d>{_DAY})(?:{c.ordinal})(?P<number>)(?![\d.,/]\d)"
        yield rf"\bweek (?:{c.week_from}) {named}", "week_from"
    yield (
        (
            rf"\b(?P<nth>{'|'.join(ORDINALS)}) (?P<weekday>{words.weekdays})"
            r" (?:of|in|im|du|de|do|di|d|des|van|del|da|the|den|dem| )*"
            rf"\b(?:(?P<month>{words.months})|(?:{c.this}|{c.next}|stesso|selben|same) (?:{c.month})|(?:{c.month})"
            rf"(?: (?:{c.this}|{c.next}))?)(?![a-z])"
        ),
        "nth_weekday",
    )


def _numbers(words: Words) -> Iterable[tuple[str, str]]:
    article = r"(?:the |den |dem |le |el |il |dia |de |op |du |del )*"
    wd = rf"(?:\b(?:{words.weekdays})\b(?: {_told(words)})?[\s,.(]*{article})?"
    edge = r"(?<![\d.,/a-z-])"
    yield rf"{wd}{edge}(?P<y>20\d\d)(?P<sep>[-/.])(?P<m>\d\d)(?P=sep)(?P<d>\d\d)(?!\d)", "iso"
    yield rf"{wd}{edge}(?P<a>\d\d)(?P<sep> )(?P<b>0[1-9]|1[0-2]) (?P<y>20[23]\d)(?![\d.,/])", "numeric"
    yield (
        rf"{wd}{edge}(?P<a>\d{{1,2}})(?P<sep>[./-])\s?(?P<b>\d{{1,2}})(?P=sep)\s?(?P<y>20\d\d|\d\d)(?![\d/])",
        "numeric",
    )
    yield rf"{wd}{edge}(?P<a>\d{{1,2}})(?P<sep>\.)\s?(?P<b>1[0-2]|0?[1-9])\.(?P<y>)(?!\d)", "numeric"
    yield (
        (
            rf"{wd}{edge}(?P<a>\d{{1,2}})(?P<sep>/)(?P<b>\d{{1,2}})(?P<y>)(?![\d/a-z]|"
            rf" (?:{units_of(words.calendar)})(?![a-z]))"
        ),
        "numeric",
    )
    yield (
        (
            rf"{wd}\b(?:{words.calendar.day_before}|{words.calendar.within}|op|per|uiterlijk|vanaf|tot|on|by"
            rf"|until|before|valuta)"
            rf" (?P<a>\d{{1,2}})(?P<sep>[.-])(?P<b>1[0-2]|0[1-9])(?P<y>)(?![\d,.]\d|\d)"
        ),
        "numeric",
    )
    yield (
        (
            rf"\b(?:{words.full_weekdays}|\w*datum|datum|date|data|fecha)[\s,.:]+(?P<a>\d{{1,2}})(?P<sep>[.-])"
            rf"(?P<b>1[0-2]|0?[1-9])(?P<y>)(?![\d,.-]\d|\d)"
        ),
        "numeric",
    )
    yield (
        (
            rf"\b(?:{words.weekdays})\.? (?P<a>\d{{1,2}})(?P<sep>[.-])(?P<b>1[0-2]|0[1-9])(?P<y>)(?![\d,.-]\d|\d|"
            rf" ?(?:€|eur|chf|£|\$))"
        ),
        "numeric",
    )


def _names(words: Words) -> Iterable[tuple[str, str]]:
    c = words.calendar
    article = r"(?:the |den |dem |le |el |il |dia |de |op |du |del |d |a )*"
    wd = rf"(?:\b(?:{words.weekdays})\b(?: {_told(words)})?[\s,.(]*{article})?"
    day = rf"(?P<d>\d{{1,2}})(?:{c.ordinal})\.?"
    yield (
        rf"{wd}(?<![\d.,/])(?:\d{{1,2}}/(?=\d{{1,2}} ))?{day}{c.of}\s*(?P<month>{words.months})(?![a-z])\.?{_YEAR}",
        "named",
    )
    yield rf"{wd}\b(?P<word>{words.in_words}){c.of}[\s-]*(?P<month>{words.months})(?![a-z])\.?{_YEAR}", "in_words"
    yield _listed(words)
    told = rf"(?:(?:{c.next}) (?:{c.month})|(?:{c.month}) (?:{c.next})|{c.next_month})"
    yield (
        rf"{wd}(?<![\d.,/-])(?P<d>{_DAY})(?:{c.ordinal})\.? (?:of |del |des |du |van de |van |do |de )*{told}(?![a-z])",
        "day_of_next",
    )
    on = r"[\s,]*(?:on the|am|den|le|el dia|el|il|op de|op|de|no dia|dia|a)"
    alone = r"(?![\d/]|[.,:]\d| ?[%€£$]| (?:eur|euros?|reais)\b)"
    yield rf"\b{told}{on} (?P<d>{_DAY})(?:{c.ordinal})\.?{alone}", "day_of_next"
    part = rf"(?:\s*(?:{c.end}|{c.middle}|{c.beginning}))?"
    yield rf"\b(?P<month>{words.months})(?![a-z]){part}{on} (?P<d>{_DAY})(?:{c.ordinal})\.?{alone}", "named"
    yield rf"{wd}(?<![\d.,/])(?P<d>\d{{1,2}})/(?P<month>{words.months})/(?P<y>20\d\d|\d\d)(?!\d)", "named"
    if c.month_first:
        yield rf"{wd}\b(?P<month>{words.months})(?: the)? (?P<word>{words.in_words})(?![a-z]){_YEAR}", "in_words"
        yield (
            rf"{wd}\b(?P<month>{words.months})\.?\s*(?:the )?{day}(?!\d|[.,]\d|[a-z]|:)(?:,?\s*(?P<y>20\d\d))?",
            "named",
        )


def _listed(words: Words) -> tuple[str, str]:
    """Days before others whose month is told once, and last: "the 20th and 27th of November"."""
    c = words.calendar
    joint = rf"\s?(?:{PERIODS[words.language].joined})\s?(?:the |on |le |el |il |den |am |op |dia |de )*"
    number = rf"{_DAY}(?:{c.ordinal})\.?"
    others = rf"(?:{joint}{number}){{0,3}}{joint}{number}{c.of}\s*(?P<month>{words.months})(?![a-z])\.?{_YEAR}"
    return rf"(?<![\d.,/-])\b(?P<d>{_DAY})(?:{c.ordinal})\.?(?={others})", "named"


def _parts(words: Words) -> Iterable[tuple[str, str]]:
    c = words.calendar
    joint = r"[ -]*(?:the |of |de la |de |del |di |du |d |do |van de |van |des |im |in |month of |mese di |mes de )*"
    part = rf"(?P<part>{c.end}|{c.middle}|{c.beginning})"
    which = rf"(?:{c.this}|{c.next}|{c.coming}|{c.last})"
    yield rf"\b(?:{c.year_end})(?![a-z])", "year_end"
    yield rf"\b{part}{joint}(?P<month>{words.months})(?![a-z])\.?(?:\s*(?:de\s+)?(?P<y>20\d\d))?", "month_part"
    yield rf"\b{part}{joint}(?:{which} )?(?:{c.month})(?: {which})?(?![a-z])", "month_part"
    yield (
        rf"\b(?P<month>{words.months})(?![a-z])\.? (?P<part>{c.end}|{c.middle})(?![a-z])(?! (?:{words.months})\b)",
        "month_part",
    )
    yield rf"\b(?P<month>{words.months})(?![a-z])\.? (?:{c.month_end})(?![a-z])", "month_part"
    yield rf"\b(?:(?:{c.next}) )?(?:{c.month_end})(?![a-z])", "month_part"
    yield rf"\b(?:{c.next}|{c.coming}) (?:{c.month})(?![a-z])", "month_part"
    yield rf"\b(?:{c.month}) (?:{c.next})(?![a-z])", "month_part"
    yield rf"\b(?:{c.this}) (?:{c.month})(?![a-z])", "month_part"
    yield (
        rf"\b(?:{c.during}) (?P<month>{'|'.join(_full(c.months))})(?![a-z])(?! \d)(?:\s*(?:de\s+)?(?P<y>20\d\d))?",
        "month_part",
    )
    after = "".join(rf"(?<!{one} )" for one in ("after", "nach", "apres", "despues de", "dopo", "na", "depois do"))
    yield rf"\b{after}{_NO_SEASON}(?:{c.christmas})(?![a-z])", "christmas"


def units_of(calendar: Calendar) -> str:
    """Words after a number that make it no day."""
    return rf"{calendar.day}|{calendar.week}|{calendar.month}|{calendar.hour}|euros?|eur|%|pounds|uhr|h"


def _loose(words: Words) -> Iterable[tuple[str, str]]:
    c = words.calendar
    units = rf"(?P<unit>(?>{c.working}|{c.day}|{c.week}|{c.month}|{c.hour}))(?![a-z])"
    # within two days of what will happen is no day that can be told
    not_of = rf"(?! (?:{PERIODS[words.language].of_event})(?![a-z]))"
    either = PERIODS[words.language].either
    counted = "|".join([r"\d{1,2}", *c.numbers])
    upto = rf"{_ABOUT}(?:(?:{counted})\s?(?:,|/|{either})\s?)?"
    wd = rf"(?:\b(?:{words.weekdays})\b[\s,.]*)?"
    modified = _told(words)
    yield rf"\b(?:{'|'.join(c.spans)})(?![a-z])", "span"
    yield rf"\b(?:{c.within}) {upto}(?P<n>{words.counted})\s?(?:(?:{c.next}) )?{units}{_FROM_TODAY}{not_of}", "within"
    yield rf"\b(?:{c.within}) (?:{counted}) {units} (?:or|ou|o|of|oder|u) (?P<n>{counted})(?![a-z])", "within"
    yield rf"(?<![\d.,]){upto}(?P<n>{words.counted}) {units}(?: (?:{c.from_now})|{_FROM_THIS_DAY})", "within"
    yield rf"\b(?:{'|'.join(c.relative)})(?![a-z])", "relative"
    yield (
        (
            rf"{wd}\b(?:{c.day_before}) (?P<d>\d{{1,2}})(?:{c.ordinal})(?![\d/]|[.,]\d|[a-z]|"
            rf" (?:{c.day}|{c.week}|{c.month})\b)"
        ),
        "day_of_month",
    )
    yield (
        (
            rf"\b(?:{words.full_weekdays})(?: {modified})?[\s,(]+(?:the |der |den |le |el |il |dia |de )?(?P<d>{_DAY})"
            rf"(?:{c.ordinal})(?![\d/:]|[.,-]\d|[a-z]| ?[€£$]| \d{{3}}\b| (?:{units_of(c)})\b)"
        ),
        "day_of_month",
    )
    yield rf"{wd}(?<![\d.,/-])(?P<d>\d{{1,2}})(?:st|nd|rd|th|e|ste|de)? (?:{c.day_after})", "day_of_month"
    if c.month_first:
        alone = r"(?=\s*(?:$|[,.;!?)]|(?:at the )?latest\b|or\b|for sure|without fail))"
        yield rf"(?<![\d.,/-])\b(?P<d>{_DAY})(?:st|nd|rd|th){alone}", "day_of_month"
    guard = r"(?![a-z])(?! via| fatura| parte| vez| copia)"
    yield rf"\b(?:{modified} )?(?P<weekday>{words.full_weekdays}){guard}(?:,? {modified}(?![a-z]))?", "weekday"
