"""Where a step works, as OData names it."""

from __future__ import annotations

from typing import Final

from adapters.kit.odata_literals import encoded
from adapters.kit.places import parts

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


def following(place: str) -> dict[str, str]:
    """What selects the items that refer to one: residual items and part payments."""
    company, document, year, item = parts(place)
    return {
        "CompanyCode": company, "InvoiceReference": document, "InvoiceReferenceFiscalYear": year,
        "InvoiceItemReference": item,
    }  # fmt: skip
