"""Journal entry lines as the item service shows them, for looking at what was posted and cleared."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from adapters.kit.odata_literals import day_of, encoded
from adapters.kit.places import item_place
from adapters.sap.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.writing.places import literal
from canonical_model.identity import NativeKey
from canonical_model.steps import ErpRequest

SET: Final = "A_OperationalAcctgDocItemCube"
Row = dict[str, object]


def lines(settings: Settings, condition: str, *, fields: Iterable[str]) -> ErpRequest:
    """The lines that meet a condition."""
    service = f"{settings.services.root.rstrip('/')}/{settings.services.items}/{SET}"
    url = f"{service}?$filter={encoded(condition)}&$select={','.join(fields)}&$format=json"
    return ErpRequest(method="GET", url=url, headers={"Accept": "application/json"})


def where(**equal: str) -> str:
    """A condition: each field has its value."""
    return " and ".join(f"{name} eq {literal(value)}" for name, value in equal.items())


def key_of(row: Row) -> NativeKey:
    """The line's key, whether SAP sent numbers with or without leading zeros."""
    company, year = text(row, "CompanyCode"), text(row, "FiscalYear")
    return company, padded(text(row, "AccountingDocument")), year, text(row, "AccountingDocumentItem").rjust(3, "0")


def place_of(row: Row) -> str:
    """The line as a place."""
    return item_place(key_of(row))


def text(row: Row, field: str) -> str:
    """A field as text; empty where it is not there."""
    return str(row.get(field) or "")


def day(row: Row, field: str) -> str:
    """A date, ISO 8601; empty where it is not there."""
    found = day_of(text(row, field))
    return found.isoformat() if found is not None else ""
