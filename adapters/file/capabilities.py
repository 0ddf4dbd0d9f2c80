"""What exports can tell, and that nothing is written back into a file."""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability

_FILE: Final = ReadCapability(
    level="native", object="a CSV or XLSX table with declared columns", source="the exporting site"
)
_ABSENT: Final = ReadCapability(level="absent", why="exports of open items do not carry it")
_NO_WRITE: Final = WriteCapability(level="absent", lost=("a file takes nothing back; a person enters it in the ERP",))

CAPABILITIES: Final = Capabilities(
    product="Exports (CSV, XLSX)",
    reads={
        "customers": _FILE,
        "open_items": _FILE,
        "receipts": _FILE,
        "control_balances": _FILE,
        "rates": _FILE,
        "holds": ReadCapability(
            level="emulated",
            object="block columns of the open items",
            why="an export has columns, not blocks with a life of their own",
            source="the exporting site",
        ),
        "deletions": ReadCapability(
            level="emulated", object="rows that the next whole file lacks", why="by comparing two whole files"
        ),
        "settlements": _ABSENT,
        "disputes": _ABSENT,
        "promises": _ABSENT,
    },
    writes={
        "note": _NO_WRITE,
        "promise": _NO_WRITE,
        "dispute": _NO_WRITE,
        "hold": _NO_WRITE,
        "cash": _NO_WRITE,
        "undo": _NO_WRITE,
    },
    unverified=("the sign convention of the exported amounts: debit positive unless the site says otherwise",),
)
