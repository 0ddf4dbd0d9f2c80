"""Where a step works, as the text that locks it: an item, a customer's company code, a payment advice."""

from __future__ import annotations

from typing import Final

from adapters.kit.odata_literals import encoded
from adapters.sap.s4.mapping.numbers import padded
from canonical_model.identity import NativeKey

ITEM: Final = "item"
CUSTOMER: Final = "customer"
_CUBE_KEYS: Final = ("CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItem")


def item_place(key: NativeKey) -> str:
    """Of an item's key: company code, document, year, line."""
    return "/".join((ITEM, *key))


def customer_place(entity: str, number: str) -> str:
    """Of a customer's account in one company code."""
    return "/".join((CUSTOMER, entity, padded(number)))


def parts(place: str) -> tuple[str, ...]:
    """The key that a place is made of."""
    return tuple(place.split("/")[1:])


def literal(text: str) -> str:
    """A text in a URL's key or filter."""
    return "'" + text.replace("'", "''") + "'"


def keyed(entity_set: str, **key: str) -> str:
    """One record of an entity set, as a path."""
    told = ",".join(f"{name}={encoded(literal(value))}" for name, value in key.items())
    return f"{entity_set}({told})"


def cube_key(place: str) -> dict[str, str]:
    """An item's key by the item service's names."""
    return dict(zip(_CUBE_KEYS, parts(place), strict=True))
