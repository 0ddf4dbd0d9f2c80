"""Where a step works, as the text that locks it: an item, a customer's company code, a payment advice."""

from __future__ import annotations

from typing import Final

from adapters.kit.odata_literals import encoded
from adapters.sap.places import CUSTOMER, ITEM, customer_place, item_place, parts

__all__ = ["CUSTOMER", "ITEM", "cube_key", "customer_place", "item_place", "keyed", "literal", "parts"]

_CUBE_KEYS: Final = ("CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItem")


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
