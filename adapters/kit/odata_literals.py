"""OData V2 literals: what goes into a URL, and what dates and times look like in JSON [OData V2 overview, §6]."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Final
from urllib.parse import quote

from adapters.kit.remembered import Remembered

#: characters that stand as they are in a query; everything else is percent-encoded
_PLAIN: Final = "'(),:$/"
_DATE: Final = re.compile(r"/Date\((-?\d{1,17})(?:[+-]\d{1,4})?\)/")
_ISO: Final = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?Z?)?")
_TIME: Final = re.compile(r"PT(?:(\d{1,2})H)?(?:(\d{1,2})M)?(?:(\d{1,2})(?:\.\d{1,7})?S)?")
_EPOCH: Final = date(1970, 1, 1)
_MILLISECONDS_A_DAY: Final = 86_400_000
#: what systems write for "no date" [canonical model: empty dates]
EMPTY_DATES: Final = frozenset({date(1, 1, 1), date(1753, 1, 1), date(1900, 1, 1), date(9999, 12, 31)})
EMPTY_TEXTS: Final = frozenset({"", "00000000"})
#: days kept in `DAYS`: some thirty years of them, thrice
MOST_DAYS: Final = 32_768


class BadDate(ValueError):
    """A date that cannot be read; the record that carries it goes to quarantine."""


def text(value: str) -> str:
    """'O''Hara & Sons': quotes doubled."""
    return "'" + value.replace("'", "''") + "'"


def day(value: date) -> str:
    """datetime'2026-09-30T00:00:00'."""
    return f"datetime'{value:%Y-%m-%d}T00:00:00'"


def instant(value: datetime) -> str:
    """datetimeoffset'2026-09-30T08:00:00Z'."""
    return f"datetimeoffset'{value.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z'"


def decimal(value: Decimal) -> str:
    """1190.00M."""
    return f"{value:f}M"


def encoded(value: str) -> str:
    """The value of a query option, percent-encoded."""
    return quote(value, safe=_PLAIN)


def either(clauses: Iterable[str]) -> str:
    """(a) or (b) or (c)."""
    return " or ".join(f"({clause})" for clause in clauses)


def chunked(clauses: Iterable[str], most_characters: int) -> Iterator[list[str]]:
    """Clauses in groups whose encoded disjunction stays within so many characters; one clause a group at least."""
    group: list[str] = []
    size = 0
    for clause in clauses:
        cost = len(encoded(f"({clause}) or "))
        if group and size + cost > most_characters:
            yield group
            group, size = [], 0
        group.append(clause)
        size += cost
    if group:
        yield group


def _day_of(value: str | None) -> date | None:
    """The business day in a JSON value, None for an empty one; BadDate if it is no date.

    Days without a time are written as midnight UTC, so the UTC day is taken, never a local one.
    """
    if value is None or value in EMPTY_TEXTS:
        return None
    found = _DATE.fullmatch(value)
    try:
        parsed = _EPOCH + timedelta(days=int(found[1]) // _MILLISECONDS_A_DAY) if found else _iso_day(value)
    except (OverflowError, ValueError) as error:
        raise BadDate(f"not a date: {value[:40]!r}") from error
    return None if parsed in EMPTY_DATES else parsed


def _iso_day(value: str) -> date:
    found = _ISO.fullmatch(value)
    if found:
        return date.fromisoformat(found[1])
    if len(value) == len("20260930") and value.isascii() and value.isdigit():
        return date(int(value[:4]), int(value[4:6]), int(value[6:]))
    raise ValueError(value)


#: dates by the JSON value they are written as; a table has few days
DAYS: Final = Remembered(_day_of, MOST_DAYS)


def day_of(written: str | None) -> date | None:
    """The business day in a JSON value; see `_day_of`."""
    return DAYS[written]


def time_of(value: str) -> time:
    """The time of day in `PT10H30M00S`; BadDate if it is none."""
    found = _TIME.fullmatch(value)
    if not found or value == "PT":
        raise BadDate(f"not a time: {value[:40]!r}")
    hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return time(hour, minute, second)
    except ValueError as error:
        raise BadDate(f"not a time: {value[:40]!r}") from error
