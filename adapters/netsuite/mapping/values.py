"""Small values that NetSuite writes as text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.money import BadAmount, minor_units


class Unreadable(ValueError):
    """A field that the record cannot do without is missing or contradicts another."""


#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency)
#: dates that mean none
_NO_DATES: Final = frozenset({"", "0001-01-01", "1753-01-01", "1900-01-01", "9999-12-31"})
#: characters of `YYYY-MM-DD`
_DAY: Final = 10
#: days kept at hand, as they are written
MOST_DAYS: Final = 32_768
#: NetSuite writes T and F [netsuite.md §1.1]
TRUE: Final = "T"


def is_true(text: str) -> bool:
    """Whether a flag is set."""
    return text == TRUE


def _day(text: str) -> date | None:
    if text[:_DAY] in _NO_DATES:
        return None
    try:
        return date.fromisoformat(text[:_DAY])
    except ValueError:
        raise Unreadable(f"not a date: {text[:30]!r}") from None


#: days by the texts they are written as
DAYS: Final = Remembered(_day, MOST_DAYS)


def day(text: str) -> date | None:
    """A business day as the statements ask for it; Unreadable if it is none."""
    return DAYS[text]


def amount(text: str, currency: str, decimals: Decimals) -> int:
    """An amount in minor units, 0 where none came; BadAmount if it is not exact in its currency."""
    if not text:
        return 0
    if decimals:
        must_fit(text, currency, decimals)
    return minor_units(text, exponent_of(currency))


def number(text: str) -> Decimal | None:
    """A positive number, None where none came; Unreadable if it is none."""
    if not text:
        return None
    try:
        found = Decimal(text.removesuffix("%"))
    except InvalidOperation:
        raise Unreadable(f"not a number: {text[:30]!r}") from None
    if not found.is_finite() or found < 0:
        raise Unreadable(f"not a number: {text[:30]!r}")
    return found


def whole(text: str) -> int | None:
    """A whole number, None where it is none: levels and days."""
    return int(text[:9]) if text.isascii() and text.isdigit() else None
