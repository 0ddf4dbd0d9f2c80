"""Small values: days, amounts, keys, account numbers; and what makes one record unreadable."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec
from msgspec import Struct

from adapters.kit.decimals import Decimals, must_fit
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.identity import NativeKey, SystemUid
from canonical_model.money import BadAmount, minor_units

_DAY: Final = 10
#: what an empty date looks like, whatever its time of day [addendum A7]
NO_DAY: Final = "1900-01-01"


class Unreadable(ValueError):
    """A property that the record cannot do without is missing or contradicts another."""


#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency, msgspec.ValidationError)


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a record is in."""

    system: SystemUid
    #: the company, in lower case: its case differs within one record [addendum A6]
    entity: str
    functional_currency: str
    decimals: Decimals = {}
    #: the main account that all transactions are posted to, where there is one alone
    control_account: str = ""


def day(text: str | None) -> date | None:
    """A business day, which comes as an instant at noon; None for an empty one, Unreadable where it is none."""
    if not text or text[:_DAY] == NO_DAY or text[:_DAY] == "0001-01-01":
        return None
    try:
        return date.fromisoformat(text[:_DAY])
    except ValueError:
        raise Unreadable(f"not a date: {text[:30]!r}") from None


def minor(text: str | None, currency: str, where: Where) -> int:
    """An amount in minor units, 0 where none came."""
    if not text:
        return 0
    must_fit(text, currency, where.decimals)
    return minor_units(text, exponent_of(currency))


def item_key(entity: str, record: str) -> NativeKey:
    """The key of an item: company and record id of the customer transaction."""
    return (entity, record)


def customer_key(entity: str, account: str) -> NativeKey:
    """The key of a customer: an account of one company."""
    return (entity, account)


def displayed(account: str) -> str:
    """An account number as display values have it: `-` parts dimensions, so one within is escaped [addendum A6]."""
    return account.replace("\\", "\\\\").replace("-", "\\-")


def undisplayed(value: str) -> str:
    """The account number of a display value."""
    return value.replace("\\-", "-").replace("\\\\", "\\")
