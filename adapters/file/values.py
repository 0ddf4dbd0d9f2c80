"""Texts of a file → amounts, days and rates."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Final

from adapters.file.settings import TableSettings
from adapters.kit.amounts import Units, units_reader
from adapters.kit.decimals import must_fit
from canonical_model.currency import exponent_of
from canonical_model.money import minor_units

#: dates that exports write for "none"
EMPTY_DATES: Final = frozenset({"", "00000000", "0001-01-01", "1753-01-01", "1900-01-01", "9999-12-31"})
#: days kept at hand, as they are written
MOST_DAYS: Final = 32_768


class Unreadable(ValueError):
    """A row that cannot be read: it goes to quarantine with this reason."""


def amount(text: str, currency: str, *, table: TableSettings) -> int:
    """An amount of a file in minor units; its thousands separators must stand where they belong."""
    plain = _plain(text, table.decimal)
    if table.decimals:
        must_fit(plain, currency, table.decimals)
    return minor_units(plain, exponent_of(currency))


def units_in(table: TableSettings) -> Units:
    """`amount` for a table's rows, of which there are many."""
    units, sign = units_reader(table.decimals), table.decimal
    return lambda text, currency: units(_plain(text, sign), currency)


def _plain(text: str, sign: str) -> str:
    """The amount with a point and no grouping."""
    other = "," if sign == "." else "."
    whole, _, fraction = text.partition(sign)
    if other not in text and text:
        return f"{whole}.{fraction}" if fraction else whole
    groups = whole.removeprefix("-").split(other)
    if len(groups) > 1 and not (1 <= len(groups[0]) <= 3 and {*map(len, groups[1:])} == {3}):  # noqa: PLR2004 - digits a group
        raise Unreadable(f"not an amount: {text!r}")
    if other in fraction or not text:
        raise Unreadable(f"not an amount: {text!r}")
    return whole.replace(other, "") + ("." + fraction if fraction else "")


def day(text: str, *, table: TableSettings) -> date | None:
    """A business day, or None where the file says there is none."""
    return day_in(text, table.date_format)


@lru_cache(maxsize=MOST_DAYS)
def day_in(text: str, form: str) -> date | None:
    """The same in a form that is given."""
    if text in EMPTY_DATES:
        return None
    try:
        return datetime.strptime(text, form).date()  # noqa: DTZ007 - a business day has no zone
    except ValueError:
        raise Unreadable(f"not a date in the form {form}: {text!r}") from None


def decimal(text: str) -> Decimal:
    """A positive rate."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        raise Unreadable(f"not a number: {text!r}") from None
    if not value.is_finite() or value <= 0:
        raise Unreadable(f"not a rate: {text!r}")
    return value
