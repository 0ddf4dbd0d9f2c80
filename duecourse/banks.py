"""Which reader reads a bank's file, with what a person said of files that leave something open."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import msgspec

from adapters.bank import BankSettings, read_bank_file
from canonical_model.errors import Misconfigured
from duecourse.flows.bank_files import ReadBankFile


def bank_reader(columns: Iterable[str], **said: str) -> ReadBankFile:
    """The reader; columns as NAME=HEADER. Misconfigured where something is said that no file can be read by."""
    options: dict[str, Any] = {**said, "columns": dict(_column(one) for one in columns)}
    try:
        settings = msgspec.convert(options, BankSettings)
    except msgspec.ValidationError as error:
        raise Misconfigured(f"the options do not fit: {error}") from None
    return partial(read_bank_file, settings=settings)


def _column(told: str) -> tuple[str, str]:
    name, equals, header = told.partition("=")
    if not equals or not header:
        raise Misconfigured(f"not a column: {told!r}", remedy="write it as amount=Betrag")
    return name.strip(), header.strip()
