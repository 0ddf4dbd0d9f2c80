"""Reading files of banks: each one whole or not at all, and one that is refused keeps no other from being read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from canonical_model.bank import BankFile, BankStatement
from canonical_model.errors import AdapterError, Misconfigured
from duecourse.documents import BankFileError, BankFileRow, BankParsed, BankStatementRow

#: reads one file; an AdapterError says why it is refused
ReadBankFile = Callable[[Path], BankFile]


def parse(paths: Iterable[Path], read: ReadBankFile) -> BankParsed:
    """What the files say. Options that fit no file are told at once: Misconfigured."""
    return BankParsed(files=tuple(_row(path, read) for path in paths))


def _row(path: Path, read: ReadBankFile) -> BankFileRow:
    try:
        found = read(path)
    except Misconfigured:
        raise
    except (AdapterError, OSError) as error:
        return BankFileRow(file=named(path), error=BankFileError(reason=str(error)))
    return BankFileRow(
        file=named(path), format=found.format, version=found.version,
        statements=tuple(_statement(one) for one in found.statements), remittances=found.remittances,
        payment_statuses=found.statuses, findings=found.findings,
    )  # fmt: skip


def named(path: Path) -> str:
    """The path as text, also where its name is none."""
    return os.fsencode(path).decode("utf-8", "replace")


def _statement(one: BankStatement) -> BankStatementRow:
    return BankStatementRow(
        account=one.account, currency=one.currency, status=one.status, number=one.number, begin=one.begin, end=one.end,
        made_at=one.made_at, opening=one.opening, closing=one.closing, lines=one.transactions, unread=one.unread,
        findings=one.findings,
    )  # fmt: skip
