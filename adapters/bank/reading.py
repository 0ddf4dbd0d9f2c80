"""One file of a bank → what it says."""

from __future__ import annotations

from pathlib import Path

from msgspec import structs

from adapters.bank.recognise import reader_of
from adapters.bank.schemas import advice
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from canonical_model.bank import BankFile
from canonical_model.errors import BadAnswer


def read_bank_file(path: Path, settings: BankSettings | None = None) -> BankFile:
    """What the file says; BadAnswer in plain words where it is broken, hostile, too large or of no known format.

    Lines that cannot be read stand beside the others with their reasons; nothing of a refused file is taken.
    """
    asked = settings or BankSettings()
    if not path.is_file():
        raise BadAnswer("no such file" if not path.exists() else "not a file")
    source = Source(path, asked.bounds, asked.encoding)
    found = reader_of(source, asked)(source, asked)
    told = advice(source, found, asked.schemas)
    return structs.replace(found, findings=(*found.findings, *told)) if told else found
