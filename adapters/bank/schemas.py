"""A file held against ISO 20022's own schema: advice, never a gate, since half of what banks send fails it.

The library xmlschema and the folder of schemas are the user's: without them there is no advice.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Final

from adapters.bank.source import Source
from canonical_model.bank import BankFile
from canonical_model.errors import Misconfigured

#: remarks that are told of one file
_MOST_REMARKS: Final = 5
_LONGEST: Final = 200


def advice(source: Source, file: BankFile, folder: str) -> tuple[str, ...]:
    """What the schema of the file's version finds, in words."""
    if not folder or not file.version or not file.format.startswith(("camt", "pain", "remt")):
        return ()
    schema = Path(folder) / f"{file.version}.xsd"
    if not schema.is_file():
        return (f"no schema {schema.name} to hold the file against",)
    try:
        from xmlschema import XMLSchema
    except ImportError:
        raise Misconfigured("schemas are read with xmlschema, which is not installed", remedy="install it") from None
    errors = XMLSchema(schema, defuse="always").iter_errors(str(source.path), max_depth=None)
    return tuple(
        f"not as {file.version} says: {' '.join(f'{one.path}: {one.reason}'.split())[:_LONGEST]}"
        for one in islice(errors, _MOST_REMARKS)
    )
