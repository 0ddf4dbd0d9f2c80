"""What this system says of its own tables: which of the fields that we read it has, how wide, of which type.

Source: DDIF_FIELDINFO_GET, whose DFIES rows carry FIELDNAME, DATATYPE, OUTPUTLEN and KEYFLAG [K]. Names of tables
and fields that we have from no source are settled by it.
"""

from __future__ import annotations

from typing import Any, Final

from msgspec import Struct

from canonical_model.errors import BadAnswer

FUNCTION: Final = "DDIF_FIELDINFO_GET"
#: the exception for a table that this system does not have
NOT_FOUND: Final = "NOT_FOUND"
#: amounts and quantities whose decimals the currency decides
AMOUNT: Final = "CURR"


class FieldShape(Struct, frozen=True, kw_only=True):
    """One field of a table."""

    name: str
    #: CHAR, NUMC, DATS, CURR, DEC …
    type: str
    #: characters in a row of a table reading
    width: int


class TableShape(Struct, frozen=True, kw_only=True):
    """The fields of a table, by name."""

    name: str
    fields: dict[str, FieldShape]

    def has(self, *names: str) -> bool:
        """Whether all of these are there."""
        return all(name in self.fields for name in names)


def table_shape(table: str, result: dict[str, Any]) -> TableShape:
    """The shape in an answer of the describing function; BadAnswer if it describes nothing."""
    rows = result.get("DFIES_TAB") or []
    try:
        fields = {
            str(row["FIELDNAME"]): FieldShape(
                name=str(row["FIELDNAME"]), type=str(row["DATATYPE"]), width=int(row["OUTPUTLEN"])
            )
            for row in rows
        }
    except (KeyError, TypeError, ValueError) as error:
        raise BadAnswer(f"{FUNCTION}: the description of {table} cannot be read: {error}") from error
    if not fields:
        raise BadAnswer(f"{FUNCTION}: {table} is described without fields")
    return TableShape(name=table, fields=fields)
