"""Advices that people read, as text or as cells: a table of documents somewhere in them, and words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from msgspec import structs

from adapters.bank.bounds import FileBounds
from adapters.bank.cells import amount_decimal, currency_in
from adapters.bank.settings import BankSettings
from adapters.bank.table.dialect import dialect_of
from adapters.bank.table.facts import with_facts
from adapters.bank.table.headers import Columns, columns_of
from adapters.bank.table.remittances import advice_of
from adapters.bank.table.rows import Row
from canonical_model.bank import RemittanceAdvice

#: a cell of a line with where it begins and ends
Span = tuple[int, int, str]
_CELL: Final = re.compile(r"[^\s|](?:[^\t|\n]*?[^\s|])??(?=\s{2,}|\t|\s*\||\s*$)")
#: a document's number in running text: several digits, no day, no amount
_DOCUMENT: Final = re.compile(r"(?<![\w.,/-])(?=[\w/-]*\d{4})[A-Za-z0-9][\w/-]{4,30}(?![\w/-]|[.,]\d)")
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_AMOUNT: Final = re.compile(
    r"(?<![\w.,-])-?\d{1,3}(?:[.,' ]\d{3})*[.,]\d{2}(?![\w.,])|(?<![\w.,-])-?\d+[.,]\d{2}(?!\w)"
)
_SHORT_TABLE: Final = Columns({"document": (0,), "paid": (1,)}, ("document", "paid"))
#: signs of a line that are looked at
LONGEST_LINE: Final = 2_000
#: said of what was read without a table: a person looks at it
RUNNING: Final = "read from running text, not from a table"


def advice_of_text(lines: Sequence[str], settings: BankSettings) -> RemittanceAdvice | None:
    """The advice in a text: by a table whose header says enough, else by lines with one document and one amount."""
    lines = [line[:LONGEST_LINE] for line in lines]
    spans = [_spans(line) for line in lines]
    found = advice_of_rows([[cell for *_, cell in row] for row in spans], lines, settings, spans=spans)
    return found or _running(lines, settings)


def advice_of_rows(
    rows: Sequence[list[str]], words: Sequence[str], settings: BankSettings, *, spans: Sequence[list[Span]] = ()
) -> RemittanceAdvice | None:
    """The advice in rows of cells; with `spans` a cell belongs to the header that it stands under."""
    columns: Columns | None = None
    header: list[Span] = []
    above: list[Row] = []
    below: list[Row] = []
    for number, row in enumerate(rows, 1):
        made = columns_of(row, settings.columns)
        if made is not None and made.is_remittance:
            # a table that goes on overleaf has its header again
            columns, header = columns or made, spans[number - 1] if spans else []
        elif columns is None:
            above.append((number, row))
        else:
            placed = _under(header, spans[number - 1]) if spans else row
            if _is_row(columns, placed):
                below.append((number, placed))
    if columns is None or not below:
        return None
    return _made(columns, above, below, words, settings)


def _made(
    columns: Columns, above: Sequence[Row], below: Sequence[Row], words: Sequence[str], settings: BankSettings
) -> RemittanceAdvice:  # fmt: skip
    dialect = dialect_of(columns, above, below, settings)
    if not dialect.currency:
        told = next((found for line in words if (found := currency_in(line))), "")
        dialect = structs.replace(dialect, currency=told)
    return with_facts(advice_of(columns, dialect, below, settings.bounds), words, dialect)


def _is_row(columns: Columns, row: Sequence[str]) -> bool:
    """A row of the table, and not words under it: it has an amount, or a document that is a number."""
    amounts = (columns.cell(row, field) for field in ("paid", "amount", "gross"))
    document = columns.cell(row, "document")
    named = bool(_DOCUMENT.fullmatch(document)) and not _DAY.fullmatch(document)
    return named or any(any(sign.isdigit() for sign in cell) and len(cell) < _MOST_AMOUNT for cell in amounts)


_MOST_AMOUNT: Final = 30


def _spans(line: str) -> list[Span]:
    return [(found.start(), found.end(), found[0]) for found in _CELL.finditer(line)]


def _under(header: Sequence[Span], row: Sequence[Span]) -> list[str]:
    """Each cell under the header that it overlaps most, or lies nearest to."""
    cells = [""] * len(header)
    for start, end, text in row:
        place = min(range(len(header)), key=lambda at: (_apart(header[at], start, end), at))
        cells[place] = f"{cells[place]} {text}".strip()
    return cells


def _apart(header: Span, start: int, end: int) -> float:
    """How far a cell is from a header: below zero by how much they overlap."""
    first, last, _ = header
    overlap = min(last, end) - max(first, start)
    return -overlap if overlap > 0 else abs((first + last) - (start + end)) / 2  # not money


def _running(lines: Sequence[str], settings: BankSettings) -> RemittanceAdvice | None:
    """Lines such as `Invoice 90000017 of 3 November: 1,250.00 EUR`; whoever reads them so is not sure."""
    below: list[Row] = []
    for number, line in enumerate(lines[: _most_rows(settings.bounds)], 1):
        plain = _DAY.sub(" ", line)
        amounts = [one[0] for one in _AMOUNT.finditer(plain) if amount_decimal(one[0])]
        documents = [one[0] for one in _DOCUMENT.finditer(_AMOUNT.sub(" ", plain))]
        if len(documents) == 1 and len(amounts) == 1:
            below.append((number, [documents[0], f"{amounts[0]} {currency_in(line)}".strip()]))
    if not below:
        return None
    made = _made(_SHORT_TABLE, (), below, lines, settings)
    return structs.replace(made, findings=(*made.findings, RUNNING))


def _most_rows(bounds: FileBounds) -> int:
    return min(bounds.most_lines, 20_000)
