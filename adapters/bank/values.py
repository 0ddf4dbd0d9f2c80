"""Amounts and days as banks write them; nothing is guessed: what does not read one way is Unreadable."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import UTC, date, datetime
from typing import Final

from adapters.bank.wire import Unreadable
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.money import BadAmount, Money

_PLAIN: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_DIGITS: Final = re.compile(r"[+-]?[0-9]{1,18}")
_ISO_DAY: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?![0-9])")
_ISO_INSTANT: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)(?:[.,][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?"
)
#: years that a movement can be of
YEARS: Final = range(1970, 2200)
#: a two-digit year from here on is of the last century
_PIVOT: Final = 80
_FEBRUARY: Final = 2


def money(text: str, currency: str) -> Money:
    """An amount with a decimal point and its sign."""
    plain = text.strip()
    if not _PLAIN.fullmatch(plain):
        raise Unreadable(f"not an amount: {plain[:40]!r}")
    return _money(plain.removeprefix("+"), currency)


def comma_money(text: str, currency: str) -> Money:
    """An amount as SWIFT writes it: a decimal comma, which may be left out or stand at the end."""
    if "." in text:
        raise Unreadable(f"not an amount with a decimal comma: {text[:40]!r}")
    return money(text.replace(",", ".", 1), currency)


def implied_money(text: str, currency: str) -> Money:
    """An amount in whole minor units, without a point."""
    plain = text.strip()
    if not _DIGITS.fullmatch(plain):
        raise Unreadable(f"not an amount in minor units: {plain[:40]!r}")
    known_currency(currency)
    return Money.from_minor(int(plain), currency)


def known_currency(text: str) -> str:
    """A currency code of ISO 4217."""
    code = text.strip().upper()
    if not code:
        raise Unreadable("no currency")
    try:
        exponent_of(code)
    except UnknownCurrency as error:
        raise Unreadable(str(error)) from None
    return code


def _money(plain: str, currency: str) -> Money:
    code = known_currency(currency)
    try:
        return Money.of(plain, code)
    except BadAmount as error:
        raise Unreadable(str(error)) from None


def iso_day(text: str) -> date:
    """The day of an ISO date or instant, in the bank's own calendar."""
    found = _ISO_DAY.match(text.strip())
    if not found:
        raise Unreadable(f"not a date: {text.strip()[:40]!r}")
    return day_of(int(found[1]), int(found[2]), int(found[3]), text)


def iso_instant(text: str) -> datetime | None:
    """An instant; one without a zone is taken as UTC; None where it is none."""
    found = _ISO_INSTANT.match(text.strip())
    if not found:
        return None
    try:
        made = datetime.fromisoformat(found[1] + "T" + found[2] + (found[3] or "+00:00").replace("Z", "+00:00"))
        return made.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def short_day(text: str) -> date:
    """YYMMDD, as SWIFT, BAI2 and NACHA write days."""
    if len(text) != 6 or not (text.isascii() and text.isdigit()):  # noqa: PLR2004 - six digits
        raise Unreadable(f"not a date as YYMMDD: {text[:40]!r}")
    year = int(text[:2])
    return day_of(year + (1900 if year >= _PIVOT else 2000), int(text[2:4]), int(text[4:]), text)


def long_day(text: str) -> date:
    """YYYYMMDD."""
    if len(text) != 8 or not (text.isascii() and text.isdigit()):  # noqa: PLR2004 - eight digits
        raise Unreadable(f"not a date as YYYYMMDD: {text[:40]!r}")
    return day_of(int(text[:4]), int(text[4:6]), int(text[6:]), text)


def day_of(year: int, month: int, day: int, text: str) -> date:
    """The day; 29 and 30 February, which banks that count every month as 30 days write, are its last one."""
    if year not in YEARS or not 1 <= month <= 12:  # noqa: PLR2004 - months
        raise Unreadable(f"not a date: {text[:40]!r}")
    last = monthrange(year, month)[1]
    if month == _FEBRUARY and last < day <= 30:  # noqa: PLR2004 - days of every month, to such a bank
        day = last
    if not 1 <= day <= last:
        raise Unreadable(f"not a date: {text[:40]!r}")
    return date(year, month, day)
