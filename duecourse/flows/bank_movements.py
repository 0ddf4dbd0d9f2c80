"""Bank files for cash matching: of any format that is read, plain tables and JSON where none is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from msgspec import Struct

from canonical_model.bank import BankStatement, BankTransaction, RemittanceAdvice, UnreadLine
from duecourse.flows.bank_files import ReadBankFile
from duecourse.flows.bank_lines_file import NEEDED, plain_bank_lines

#: columns of a table that lists what one payment is for
_OF_ADVICES: Final = frozenset({"invoice", "invoice_number", "document", "document_number"})
#: characters of a table's first line that are looked at
_HEADER: Final = 4_096


class BankLines(Struct, frozen=True, kw_only=True):
    """The movements and advices in some files, and what of them could not be read: its place → why."""

    lines: tuple[BankTransaction, ...]
    advices: tuple[RemittanceAdvice, ...] = ()
    #: the statements that the lines stand in; a plain table is none
    statements: tuple[BankStatement, ...] = ()
    unread: dict[str, str] = {}


def bank_lines(paths: Sequence[Path], read: ReadBankFile) -> BankLines:
    """The lines of all files; an AdapterError or NotAllowed in words for a file that is refused."""
    lines: list[BankTransaction] = []
    unread: dict[str, str] = {}
    advices: list[RemittanceAdvice] = []
    statements: list[BankStatement] = []
    for path in paths:
        if _is_plain(path):
            lines += plain_bank_lines([path])
            continue
        found = read(path)
        advices += found.remittances
        statements += found.statements
        for statement in found.statements:
            lines += statement.transactions
            unread |= _unread(path, statement.unread)
        for advice in found.remittances:
            unread |= _unread(path, advice.unread)
    return BankLines(lines=tuple(lines), advices=tuple(advices), statements=tuple(statements), unread=unread)


def _unread(path: Path, lines: Sequence[UnreadLine]) -> dict[str, str]:
    return {f"{path.name}, {one.place}": one.reason for one in lines}


def _is_plain(path: Path) -> bool:
    """Whether it is JSON, or a table whose columns are called as ours are."""
    if path.suffix.lower() == ".json":
        return True
    with path.open("rb") as file:
        first = file.readline(_HEADER).decode("utf-8-sig", "replace")
    names = {name.strip().strip('"').lower() for name in first.split(",")}
    return names >= NEEDED and not names & _OF_ADVICES
