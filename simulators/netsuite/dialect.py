"""SuiteQL as SQLite runs it: the few Oracle words that statements of ours and of others use [netsuite.md §1.4]."""

import re
import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, Final

_LITERAL: Final = re.compile(r"('(?:[^']|'')*')")
_REWRITTEN: Final = (
    (re.compile(r"\bBUILTIN\s*\.\s*(\w+)", re.IGNORECASE), r"BUILTIN_\1"),
    (re.compile(r"\bSYSDATE\b", re.IGNORECASE), "SYSDATE()"),
    (re.compile(r"\bCURRENT_DATE\b", re.IGNORECASE), "SYSDATE()"),
    (re.compile(r"\btransaction\b", re.IGNORECASE), '"transaction"'),
)
_FORMATS: Final = {
    "YYYY-MM-DD": "%Y-%m-%d",
    "YYYY-MM-DD HH24:MI:SS": "%Y-%m-%d %H:%M:%S",
}
_WRITES: Final = re.compile(r"^\s*(?!SELECT\b|WITH\b)", re.IGNORECASE)


#: what TO_CHAR made is marked, so that it is not taken for a date itself
_TOLD: Final = "\x01"
_MARK: Final = len(_TOLD)
#: values of columns that are remembered as they were told: days and instants come again and again
_REMEMBERED: Final = 50_000
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d:\d\d)?")


class BadStatement(ValueError):
    """What the query service answers with `Invalid search query`."""


@lru_cache(maxsize=256)
def sqlite_of(statement: str) -> str:
    """The statement in SQLite's words; literals stay as they are."""
    if _WRITES.match(statement):
        raise BadStatement("only SELECT is possible")
    parts = _LITERAL.split(statement)
    return "".join(part if part.startswith("'") else _rewritten(part) for part in parts)


def _rewritten(part: str) -> str:
    for pattern, by in _REWRITTEN:
        part = pattern.sub(by, part)
    return part


def first_table(statement: str) -> str:
    """The table a statement begins with, in lower case."""
    found = re.search(r"\bFROM\s+(\w+)", statement, re.IGNORECASE)
    return found[1].lower() if found else ""


def add_functions(connection: sqlite3.Connection, *, sysdate: Callable[[], str]) -> None:
    """Oracle's functions; SUM over decimal texts is exact."""
    connection.create_function("TO_CHAR", 2, _to_char, deterministic=True)
    connection.create_function("TO_DATE", 2, _to_time, deterministic=True)
    connection.create_function("TO_TIMESTAMP", 2, _to_time, deterministic=True)
    connection.create_function("NVL", 2, lambda value, other: other if value is None else value, deterministic=True)
    connection.create_function("SYSDATE", 0, sysdate)
    connection.create_aggregate("SUM", 1, _ExactSum)  # type: ignore[arg-type]  # the stub wants an int as the result


def _format(wanted: str) -> str:
    found = _FORMATS.get(str(wanted).upper())
    if found is None:
        raise BadStatement(f"date format {wanted} is not known here")
    return found


@lru_cache(maxsize=_REMEMBERED)
def _to_char(value: Any, wanted: str) -> str | None:  # noqa: ANN401 - whatever a column holds
    if value is None:
        return None
    told = datetime.fromisoformat(str(value))
    return _TOLD + told.strftime(_format(wanted))


def shown(row: tuple[Any, ...], dates: str) -> tuple[Any, ...]:
    """A row as an answer has it: dates by the user's preference unless the statement said how."""
    if dates:
        return tuple([_preferred(value, dates) for value in row])
    return tuple([value[_MARK:] if type(value) is str and value.startswith(_TOLD) else value for value in row])


def _preferred(value: Any, dates: str) -> Any:  # noqa: ANN401 - whatever a column holds
    if not isinstance(value, str):
        return value
    if value.startswith(_TOLD):
        return value[_MARK:]
    return date.fromisoformat(value[:10]).strftime(dates) if value[4:5] == "-" and _DATE.fullmatch(value) else value


def _to_time(value: Any, wanted: str) -> str | None:  # noqa: ANN401 - whatever a column holds
    """A text as columns hold it: a day alone if the format has no time."""
    if value is None:
        return None
    told = datetime.strptime(str(value), _format(wanted))  # noqa: DTZ007 - local to the account, as its columns are
    return told.isoformat(sep=" ") if "HH24" in str(wanted).upper() else date.isoformat(told)


class _ExactSum:
    def __init__(self) -> None:
        self._sum: Decimal | None = None

    def step(self, value: Any) -> None:  # noqa: ANN401 - whatever a column holds
        if value is None:
            return
        try:
            self._sum = (self._sum or Decimal(0)) + Decimal(str(value))
        except InvalidOperation:
            raise BadStatement(f"cannot add up {value!r}") from None

    def finalize(self) -> str | None:
        return None if self._sum is None else number(self._sum)


def number(amount: Decimal) -> str:
    """A number as NetSuite writes it: no zeros behind, and none before the point."""
    if not amount:
        return "0"
    text = f"{amount:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    return sign + (digits[1:] if digits.startswith("0.") else digits)
