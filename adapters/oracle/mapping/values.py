"""Small values: days, amounts, keys; and what makes one record unreadable."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Final

import msgspec
from msgspec import Struct

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.identity import NativeKey, SystemUid
from canonical_model.money import BadAmount, minor_units, minor_units_of

_DAY: Final = 10
#: days kept at hand, as they are written
MOST_DAYS: Final = 32_768
#: days that mean none: Oracle's end of time, and what other systems write into an empty field
_NO_DATES: Final = frozenset({"4712-12-31", "4712-01-01", "0001-01-01", "1900-01-01", "9999-12-31"})


class Unreadable(ValueError):
    """A field that the record cannot do without is missing or contradicts another."""


#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency, msgspec.ValidationError)


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a record is in."""

    system: SystemUid
    #: the business unit's id, ORG_ID
    entity: str
    functional_currency: str
    decimals: Decimals = {}


def _day(text: str) -> date | None:
    if not text or text[:_DAY] in _NO_DATES:
        return None
    try:
        return date.fromisoformat(text[:_DAY])
    except ValueError:
        raise Unreadable(f"not a date: {text[:30]!r}") from None


#: days by the texts they are written as
DAYS: Final = Remembered(_day, MOST_DAYS)


def day(text: str) -> date | None:
    """A business day; None where there is none, Unreadable where it is none."""
    return DAYS[text]


def minor(text: str, currency: str, where: Where) -> int:
    """An amount in minor units, 0 where there is none."""
    if not text:
        return 0
    if where.decimals:
        must_fit(text, currency, where.decimals)
    return minor_units(text, exponent_of(currency))


def rate_of(text: str) -> Decimal:
    """A rate above zero; Unreadable if it is none."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        raise Unreadable(f"not a rate: {text[:30]!r}") from None
    if not found.is_finite() or found <= 0:
        raise Unreadable(f"not a rate: {text[:30]!r}")
    return found


def converted(amount: str, rate: str, currency: str) -> int:
    """An amount at its booking rate in minor units of another currency, rounded as Receivables rounds it: half up."""
    exponent = exponent_of(currency)
    worth = Decimal(amount or "0") * rate_of(rate)
    return minor_units_of(worth.quantize(Decimal(1).scaleb(-exponent), rounding=ROUND_HALF_UP), exponent)


def whole(text: str) -> int | None:
    """A whole number; None where there is none or it is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DAY else None


def item_key(entity: str, schedule: str) -> NativeKey:
    """The key of an item: business unit and payment schedule, Fusion's InstallmentId [oracle.md §0.2]."""
    return (entity, schedule)


def customer_key(entity: str, account: str) -> NativeKey:
    """The key of a customer: an account in one business unit's books."""
    return (entity, account)
