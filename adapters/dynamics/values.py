"""Small values: days, amounts, whose books a record is in; and what makes one record unreadable."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

import msgspec
from msgspec import Struct

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.identity import SystemUid
from canonical_model.money import BadAmount, minor_units

_DAY: Final = 10
#: days kept at hand, as they are written
MOST_DAYS: Final = 32_768
#: what an empty date looks like, whatever its time of day: of Finance & Operations, of Business Central
#: [addendum A7; dynamics_crm.md §2.2]
NO_DAYS: Final = frozenset({"1900-01-01", "0001-01-01"})


class Unreadable(ValueError):
    """A property that the record cannot do without is missing or contradicts another."""


#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency, msgspec.ValidationError)


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a record is in."""

    system: SystemUid
    #: the company, as the adapter names it
    entity: str
    functional_currency: str
    decimals: Decimals = {}
    #: the main account that all transactions are posted to, where there is one alone
    control_account: str = ""


class Marked(Struct, frozen=True, kw_only=True):
    """What the settings say of customers, since their records do not."""

    strategic: frozenset[str]
    #: customer → the legal entity of the group that it is
    trading_partners: Mapping[str, str]


def _day(text: str | None) -> date | None:
    if not text or text[:_DAY] in NO_DAYS:
        return None
    try:
        return date.fromisoformat(text[:_DAY])
    except ValueError:
        raise Unreadable(f"not a date: {text[:30]!r}") from None


#: days by the texts they are written as
DAYS: Final = Remembered(_day, MOST_DAYS)


def day(text: str | None) -> date | None:
    """A business day, which may come as an instant at noon; None for an empty one, Unreadable where it is none."""
    return DAYS[text]


def minor(text: str | None, currency: str, where: Where) -> int:
    """An amount in minor units, 0 where none came."""
    if not text:
        return 0
    if where.decimals:
        must_fit(text, currency, where.decimals)
    return minor_units(text, exponent_of(currency))
