"""Days by periods: halves of a month, working days, quarters, weekends, and days told from another day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Final

from core.replies.date_sums import (
    FRIDAY,
    MONTHS,
    WEEK,
    Both,
    coming,
    days_of_months,
    friday_of,
    last_day,
    months_on,
    of_years,
    on,
    same,
    working_days,
)
from core.replies.day_rules import ORDINALS, Words
from core.replies.number_words import value_of
from core.replies.packs.periods import NOTHING, PERIODS

_MIDDLE: Final = 15
_LONGEST_MONTH: Final = 31
_EARLY: Final = 10
_QUARTER: Final = 3
_TUESDAY: Final = 1
_THURSDAY: Final = 3
#: days of a week's fortnight
_FORTNIGHT: Final = 14
#: of a month: between its name or number and what is said of it
_JOINT: Final = (
    r"\.?(?: (?:of|in|im|des|du|de la|de|d|dell|della|del|di|do|da|van het|van dit|van de|van|der|the|el|il|het|dit))* "
)
#: days or weeks that are counted
_MOST: Final = 60


#: the days between Christmas and the new year
_BETWEEN_YEARS: Final = (
    r"\b(?:zwischen den jahren|(?:between|zwischen|entre|tra|fra|tussen) (?:christmas|weihnachten|noel|navidad|natale"
    r"|kerst(?:mis)?|(?:o )?natal) (?:and|und|et|y|e|en) (?:the )?(?:new years?(?: eve)?|neujahr|silvester"
    r"|(?:le )?(?:nouvel an|jour de l an)|(?:ano nuevo|nochevieja)|capodanno|nieuwjaar|(?:o )?ano novo))(?![a-z])"
)
#: the sixth of January
_EPIPHANY: Final = (
    r"\b(?:(?P<after>after|nach|apres|despues d[el]+|tras|pasad[oa]s?|dopo|na|depois d[aeo]s?)|before|by|vor"
    r"|avant|antes d[el]+"
    r"|prima dell?a?|voor|antes d[aeo]s?|entro) (?:dem |den |heilig\w+ |los? |l |la |le |o |a )*"
    r"(?:epiphany|dreikonig\w*|drei konigen?|epiphanie|reyes|epifania|befana|driekoningen|reis)(?![a-z])"
)


def period_rules(words: Words) -> list[tuple[str, str]]:
    """Pattern and kind, in the order in which they are tried."""
    return [*_shifted(words), *_of_months(words), *_ends(words)]


def later_of(words: Words) -> str:
    """A pattern of a span from the day that was named before: "two weeks later"."""
    c, p = words.calendar, PERIODS[words.language]
    return rf"\b(?P<n>{words.counted}) (?P<unit>{c.week}|{c.month}|{c.day}) (?:{p.later})(?![a-z])"


def week_after_of(words: Words) -> str:
    """A pattern of the week behind the day that was named before."""
    return rf"\b(?:{PERIODS[words.language].week_after})(?![a-z])"


def period_hint(words: Words) -> str:
    """Words that a sentence with such a period has, beside those of a calendar."""
    p = PERIODS[words.language]
    weekend = (
        r"\w*week[- ]?end\w*|mid-?week|wochen(?:mitte|anfang|beginn)|reyes|epifania|befana|dreikonig\w*"
        r"|epiphan\w+|wochenende|fi[nm]e? de semana|finde|fds|fine settimana"
    )
    quarter = rf"quartalsende|kwartaaleinde|{p.quarter}"
    in_words = rf"(?:{p.word_before.replace('{weekdays}', words.full_weekdays)}) (?:{words.in_words})"
    ends = (p.week_out, p.month_out, p.year_out, p.first_of_month, p.month_point, p.of_this)
    return "|".join([*ends, weekend, quarter, r"\w+(?:woche|halfte)", in_words])


def _shifted(words: Words) -> Iterable[tuple[str, str]]:
    """Days told from another day: "Friday in one week", "lundi en huit", "two weeks later"."""
    c, p = words.calendar, PERIODS[words.language]
    soon = "|".join(said for said, days in c.relative.items() if 0 <= days <= 1)
    base = rf"(?P<base>{words.full_weekdays}|{soon})"
    unit = rf"(?P<unit>{c.week}|{c.day})(?![a-z])"
    if p.eight != NOTHING:
        yield rf"\b(?:de |d )?{base} (?P<week>{p.eight})(?![a-z])", "shifted"
        yield rf"\b(?:de |d )?{base} (?P<fortnight>{p.fortnight})(?![a-z])", "shifted"
    if p.after_next != NOTHING:
        yield rf"\b(?:{p.after_next}) (?P<base>{words.full_weekdays})(?![a-z])(?P<week>)", "shifted"
    if words.calendar.month_first:
        yield rf"\b(?P<n>{words.counted}) {unit} (?:{p.on_from}) {base}(?![a-z])", "shifted"
        yield rf"\b(?P<n>{words.counted}) {unit} (?P<base>{soon})(?![a-z])", "shifted"
        yield rf"\b(?:an? |one )?(?P<fortnight>{p.fortnight}) (?:(?:{p.on_from}) )?{base}(?![a-z])", "shifted"
    elif p.on_from != NOTHING:
        yield rf"\b{base} (?:{p.on_from}) (?P<n>{words.counted}) {unit}", "shifted"
        yield rf"\b(?:{p.on_from}) (?P<n>{words.counted}) {unit} op (?P<of>{words.full_weekdays})(?![a-z])", "shifted"
    yield later_of(words), "later"
    yield week_after_of(words), "week_after"
    ordinal = {
        "en": r"(?:{0})(?<=st|nd|rd|th)",
        "de": r"(?!ein[a-z]{{0,2}}\b)(?:{0})(?<=e|n|r)",
        "nl": r"(?:{0})(?<=de|te)",
    }
    day = ordinal.get(words.language, "{0}").format(words.in_words)
    before = p.word_before.replace("{weekdays}", words.full_weekdays)
    ends = (
        r"(?=\s*(?:$|[,.;:!?)])|\s(?:of (?:this|the) month|and|und|et|y|e|en|que|quand|da|when|via|by|per|par|por)\b)"
    )
    yield rf"\b(?:{before}) (?P<word>{day})(?:{p.word_after}){ends}", "word"
    next_month = rf"(?:(?:{c.next}) (?:{c.month})|(?:{c.month}) (?:{c.next})|{c.next_month})"
    yield rf"\b(?:{before}) (?P<word>{day}){_JOINT}{next_month}(?![a-z])", "word_of_next"
    number = rf"(?P<d>3[01]|[12]\d|0?[1-9])(?:{c.ordinal})"
    yield rf"(?:\b(?:{words.weekdays})\b[\s,.]*)?(?<![\d.,/-])\b{number}\.?(?:{p.of_this})(?![a-z])", "of_this"


def _of_months(words: Words) -> Iterable[tuple[str, str]]:
    """Parts of a month that is named or told from this one."""
    c, p = words.calendar, PERIODS[words.language]
    told = rf"(?:(?:{c.this}|{c.next}) (?:{c.month})|(?:{c.month})(?: (?:{c.this}|{c.next}))?)(?![a-z])"
    month = rf"(?:(?P<month>{words.months})(?![a-z])(?:\.?,? (?:de |of |del )?(?P<y>20\d\d))?|(?P<told>{told}))"
    halves = rf"(?:(?P<first>{p.first})|(?:{p.second}))"
    yield rf"\b{halves} (?:{p.half}){_JOINT}{month}", "half"
    yield rf"\b(?:(?P<first>{p.first})|(?:{p.last})) (?:{p.working_day}){_JOINT}{month}", "working_day"
    yield rf"\b(?P<count>[1-9])(?:\.|o|a|th|nd|rd|e|eme)? (?:{p.working_day}){_JOINT}{month}", "working_day"
    yield rf"\b(?P<nth>{'|'.join(ORDINALS)}) (?:{c.week}){_JOINT}{month}", "nth_week"
    yield rf"\b(?:{p.first_of_month})(?![a-z])", "first_of_month"
    if words.language == "de":
        yield rf"\b{halves} (?P<month>{words.months})[- ]?halfte", "half"
        yield rf"\b(?P<nth>{'|'.join(ORDINALS)}) (?P<month>{words.months})[- ]?woche", "nth_week"


def _ends(words: Words) -> Iterable[tuple[str, str]]:
    """Ends of a week, a month, a quarter or a year that are told by other words."""
    c, p = words.calendar, PERIODS[words.language]
    which = rf"(?:(?P<next>{c.next})|(?:{c.this}))"
    quarter = rf"(?:(?:{which} )?(?:{p.quarter})(?: {which.replace('<next>', '<next2>')})?|[qt](?P<q>[1-4])"
    quarter += rf"|(?P<nth>{'|'.join(ORDINALS)}) (?:{p.quarter}))"
    yield rf"\b(?:{c.end}){_JOINT}{quarter}(?![a-z])", "quarter"
    yield (
        (
            rf"\b(?:{c.next}|{p.first}) (?:{p.working_day})(?: (?:{c.next}|utile))?(?![a-z])(?! (?:of|im|in|du|de"
            rf"|del|di|do|van|des)\b)"
        ),
        "next_working",
    )
    yield rf"\b(?:{p.working_day}) (?:{c.next})(?![a-z])", "next_working"
    yield (
        rf"\b(?:{c.week}) (?:before|vor|avant|antes de|prima di|voor|antes do) (?:{c.christmas})(?![a-z])",
        "christmas_week",
    )
    yield _BETWEEN_YEARS, "year_out"
    yield _EPIPHANY, "epiphany"
    of_week = r"[ -]*(?:the |of the |of |der |de la |de |della |di |da |van de |van |la )*"
    later = rf"(?! (?:{c.this}|{c.next}|{c.coming}|\d|of|del|du|van|vom|da|do|de)(?![a-z]))"
    yield rf"\b(?:(?P<first>{c.beginning})|{c.middle}){of_week}(?:{c.week})(?![a-z]){later}", "week_part"
    yield r"\b(?:wochenmitte|(?P<first>wochen(?:anfang|beginn)))\b", "week_part"
    yield r"\b(?:quarter[- ]end|quartalsende|kwartaaleinde)\b", "quarter"
    yield rf"\b(?:{p.before_weekend}|{p.week_out})(?![a-z]| (?:{c.next}))", "week_out"
    yield rf"\b(?:{p.after_weekend})(?![a-z])", "after_weekend"
    yield rf"\b(?:{p.over_weekend})(?![a-z])", "over_weekend"
    yield rf"\b(?:{p.month_out})(?![a-z]| (?:{c.next}))", "month_out"
    if p.month_point != NOTHING:
        yield rf"\b(?:{p.month_point})(?![a-z])", "month_point"
    yield rf"\b(?:{p.year_out})(?![a-z])", "year_out"


def _shift(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """A day so many days or weeks after another one."""
    told = match.groupdict()
    number = words.number(told["n"]) if told.get("n") else 1
    if number is None or number > _MOST:
        return None
    if told.get("of"):
        return same(friday_of(today, number, words.weekday(told["of"])))
    days = _FORTNIGHT if told.get("fortnight") is not None else number * WEEK
    if told.get("n") and not words.is_week(told["unit"]):
        days = number
    return same(_base(told["base"], words, today) + timedelta(days=days))


def _base(word: str, words: Words, today: date) -> date:
    """The coming weekday, or today or tomorrow."""
    if re.fullmatch(words.full_weekdays, word):
        return coming(today, words.weekday(word))
    return today + timedelta(days=words.offset(word))


def later(match: re.Match[str], words: Words, today: date, _american: bool = False) -> Both | None:  # noqa: FBT001, FBT002
    """So many days, weeks or months after a day."""
    number = words.number(match["n"])
    if number is None or not 0 < number <= _MOST:
        return None
    if words.is_month(match["unit"]):
        return same(months_on(today, number))
    return same(today + timedelta(days=number * (WEEK if words.is_week(match["unit"]) else 1)))


def _in_month(
    match: re.Match[str], words: Words, today: date, day: Callable[[int, int], date | None]
) -> Both | None:  # fmt: skip
    """What a year and a month make a day of; of a month that is not named it is not past."""
    told = match.groupdict()
    if told.get("month"):
        month = words.month(told["month"])
        return of_years(lambda year: day(year, month), today, told.get("y"))
    first = months_on(today.replace(day=1), words.months_ahead(told["told"]))
    found = day(first.year, first.month)
    if found is not None and found < today:
        first = months_on(first, 1)
        found = day(first.year, first.month)
    return same(found)


def _half(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    if match["first"]:
        return _in_month(match, words, today, lambda year, month: date(year, month, _MIDDLE))
    return _in_month(match, words, today, last_day)


def _working_day(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    count = match.groupdict().get("count")
    if count:
        return _in_month(
            match, words, today, lambda year, month: working_days(date(year, month, 1) - timedelta(days=1), int(count))
        )
    return _in_month(match, words, today, _first_working if match["first"] else _last_working)


def _first_working(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=max(0, WEEK - first.weekday()) if first.weekday() > FRIDAY else 0)


def _last_working(year: int, month: int) -> date:
    last = last_day(year, month)
    return last - timedelta(days=max(0, last.weekday() - FRIDAY))


def _nth_week(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The Friday of the first to the last week of a month."""

    def friday(year: int, month: int) -> date | None:
        if words.is_last(match["nth"]):
            last = last_day(year, month)
            return last - timedelta(days=(last.weekday() - FRIDAY) % WEEK)
        first = date(year, month, 1)
        return on(year, month, 1 + (FRIDAY - first.weekday()) % WEEK + WEEK * (words.ordinal(match["nth"]) - 1))

    found = _in_month(match, words, today, friday)
    known = [one for one in found or () if one is not None]
    return same(min(known, key=lambda one: abs((one - today).days), default=None))


def week_after(_match: re.Match[str], _words: Words, today: date, _american: bool = False) -> Both | None:  # noqa: FBT001, FBT002
    """The week that follows that of a day: its Friday."""
    return same(friday_of(today, 1))


def _word(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """A day of a month whose number is written out."""
    number = value_of(match["word"], words.language)
    least = 0 if words.language in {"en", "de", "nl"} else 1  # elsewhere "the first" is not told from "the first one"
    return days_of_months(number, today) if least < number <= _LONGEST_MONTH else None


def _word_of_next(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    first = months_on(today.replace(day=1), 1)
    return same(on(first.year, first.month, value_of(match["word"], words.language)))


def _first_of_month(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(months_on(today.replace(day=1), 1))


def _quarter(match: re.Match[str], words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The last day of a quarter: this one, the next, or one by its number."""
    told = match.groupdict()
    if told.get("nth") and words.is_last(told["nth"]):
        return None
    if told.get("q") or told.get("nth"):
        month = (int(told["q"]) if told["q"] else words.ordinal(told["nth"])) * _QUARTER
        return of_years(lambda year: last_day(year, month), today)
    month = (today.month - 1) // _QUARTER * _QUARTER + _QUARTER
    ahead = bool(told.get("next") or told.get("next2"))
    end = months_on(date(today.year, month, 1), _QUARTER if ahead else 0)
    return same(last_day(end.year, end.month))


def _week_part(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The beginning or the middle of a week: of this one while it lies ahead, else of the next."""
    return same(friday_of(today, int(today.weekday() >= (_TUESDAY if match["first"] else _THURSDAY))))


def _next_working(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(working_days(today, 1))


def _epiphany(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The working days' end before the sixth of January, or their beginning after it."""
    return of_years(lambda year: date(year, 1, 7 if match["after"] else 5), today)


def _christmas_week(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return of_years(lambda year: friday_of(date(year, MONTHS, 24), -1), today)


def _week_out(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(friday_of(today, 0))


def _after_weekend(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(coming(today, 0))


def _over_weekend(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return friday_of(today, 0, WEEK - 1), friday_of(today, -1, WEEK - 1)


def _month_out(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return same(last_day(today.year, today.month))


def _month_point(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    """The middle or the beginning of a month in one word."""
    return days_of_months(_MIDDLE if "mitte" in match.group() else _EARLY, today)


def _of_this(match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return days_of_months(int(match["d"]), today)


def _year_out(_match: re.Match[str], _words: Words, today: date, _american: bool) -> Both | None:  # noqa: FBT001
    return of_years(lambda year: last_day(year, MONTHS), today)


#: kind → what resolves it
PERIOD_KINDS: Final[Mapping[str, Callable[[re.Match[str], Words, date, bool], Both | None]]] = {
    "shifted": _shift, "later": later, "half": _half, "working_day": _working_day, "nth_week": _nth_week,
    "first_of_month": _first_of_month, "quarter": _quarter, "week_out": _week_out, "after_weekend": _after_weekend,
    "over_weekend": _over_weekend, "month_out": _month_out, "month_point": _month_point,
    "week_part": _week_part, "next_working": _next_working, "epiphany": _epiphany, "christmas_week": _christmas_week,
    "of_this": _of_this, "year_out": _year_out, "week_after": week_after, "word": _word, "word_of_next": _word_of_next,
}  # fmt: skip
