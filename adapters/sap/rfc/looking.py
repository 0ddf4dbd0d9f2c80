"""Looking at rows of a table from the pure part of writing: the request, and the rows in its answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from adapters.sap.rfc.exchange import Also, looked, reading
from adapters.sap.rfc.questions import Condition, options
from adapters.sap.rfc.tables import Row, rows_of
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse

#: rows under one reference that are looked at: one is expected
MOST: Final = 50


def asking(table: str, fields: Sequence[str], conditions: Sequence[Condition]) -> dict[str, Any]:
    """The parameters of a reading function for a few rows."""
    return {
        "QUERY_TABLE": table,
        "OPTIONS": options(conditions),
        "FIELDS": [{"FIELDNAME": name} for name in fields],
        "ROWCOUNT": MOST,
    }


def look(
    function: str, table: str, fields: Sequence[str], conditions: Sequence[Condition], *also: Also
) -> ErpRequest:  # fmt: skip
    """A request for a few rows of a table."""
    return reading(function, asking(table, fields, conditions), *also)


def seen(answer: ErpResponse, table: str, call: int = 0) -> list[Row]:
    """The rows in an answer; BadAnswer if the table could not be read."""
    results = looked(answer).results
    return rows_of(results[call], table) if call < len(results) else []
