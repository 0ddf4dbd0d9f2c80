"""Small values: days, amounts, keys; and what makes one record unreadable."""

from __future__ import annotations

from datetime import date
from typing import Final

import msgspec
from msgspec import Struct

from adapters.kit.decimals import Decimals, must_fit
from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.identity import NativeKey, SystemUid
from canonical_model.money import BadAmount, minor_units
from duecourse_tryton.wire import Amount, Line

#: characters of `YYYY-MM-DD`
_DAY: Final = 10
#: dates that mean none
_NO_DATES: Final = frozenset({"0001-01-01", "1900-01-01", "9999-12-31"})


class Unreadable(ValueError):
    """A field that the record cannot do without is missing or contradicts another."""


#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency, msgspec.ValidationError)


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a record is in."""

    system: SystemUid
    #: the company's id
    entity: str
    functional_currency: str
    decimals: Decimals = {}
    #: party → the company of ours that it is
    companies: dict[int, str] = {}


def day(text: str | None) -> date | None:
    """A business day; None where there is none, Unreadable where it is none."""
    if not text or text[:_DAY] in _NO_DATES:
        return None
    try:
        return date.fromisoformat(text[:_DAY])
    except ValueError:
        raise Unreadable(f"not a date: {text[:30]!r}") from None


def minor(amount: Amount | None, currency: str, where: Where) -> int:
    """An amount in minor units, 0 where none came."""
    text = str(amount) if amount is not None else "0"
    must_fit(text, currency, where.decimals)
    return minor_units(text, exponent_of(currency))


def line_key(entity: str, line: Line) -> NativeKey:
    """The key of an item: company, party, account and line; of a posted line none of them ever changes."""
    return item_key(entity, line.party.id, line.account.id, line.id)


def item_key(entity: str, party: int, account: int, line: int) -> NativeKey:
    """The same from its parts."""
    return (entity, str(party), str(account), str(line))


def line_of(key: NativeKey) -> int:
    """The line that an item's key names; Unreadable if it is no key of this adapter."""
    try:
        return int(key[3])
    except (IndexError, ValueError):
        raise Unreadable(f"not a key of an item of this adapter: {key}") from None
