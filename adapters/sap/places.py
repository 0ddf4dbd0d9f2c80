"""Where a step works, as the text that locks it: an item, or a customer's account in one company code."""

from __future__ import annotations

from typing import Final

from adapters.sap.numbers import padded
from canonical_model.identity import NativeKey

ITEM: Final = "item"
CUSTOMER: Final = "customer"


def item_place(key: NativeKey) -> str:
    """Of an item's key: company code, document, year, line."""
    return "/".join((ITEM, *key))


def customer_place(entity: str, number: str) -> str:
    """Of a customer's account in one company code."""
    return "/".join((CUSTOMER, entity, padded(number)))


def parts(place: str) -> tuple[str, ...]:
    """The key that a place is made of."""
    return tuple(place.split("/")[1:])
