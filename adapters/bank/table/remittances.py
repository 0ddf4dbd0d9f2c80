"""Rows → the documents that one payment is for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from adapters.bank.bounds import FileBounds
from adapters.bank.cells import cell_money, currency_in
from adapters.bank.identity import BANK, told
from adapters.bank.table.dialect import Dialect
from adapters.bank.table.headers import Columns
from adapters.bank.table.rows import Row
from adapters.bank.values import known_currency
from adapters.bank.wire import Unreadable
from canonical_model.bank import RemittanceAdvice, RemittanceLine, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.identity import source_id
from canonical_model.money import Money

#: the last row of many tables
_TOTALS: Final = frozenset({"total", "summe", "gesamt", "totaal", "totale", "sum", "gesamtbetrag", "grandtotal"})


def advice_of(columns: Columns, dialect: Dialect, rows: Iterable[Row], bounds: FileBounds) -> RemittanceAdvice:
    """The advice that a table is; a row of totals is held against the lines."""
    lines: list[RemittanceLine] = []
    unread: list[UnreadLine] = []
    total: Money | None = None
    for count, (number, row) in enumerate(rows):
        if count >= bounds.most_lines:
            raise BadAnswer(f"more than {bounds.most_lines} rows in one table")
        try:
            line = _line(columns, dialect, row)
        except Unreadable as error:
            unread.append(UnreadLine(place=f"row {number}", reason=str(error), text=" | ".join(row)[:400]))
            continue
        if any(told(cell) in _TOTALS for cell in row):
            total = line.paid
        else:
            lines.append(line)
    amount, findings = _sum(lines, total)
    key = ("table", *(told(f"{line.document} {line.paid} {line.gross}") for line in lines))
    return RemittanceAdvice(
        id=source_id(BANK, RemittanceAdvice.KIND, key), amount=amount, lines=tuple(lines), unread=tuple(unread),
        findings=findings,
    )  # fmt: skip


def _line(columns: Columns, dialect: Dialect, row: Sequence[str]) -> RemittanceLine:
    paid = columns.cell(row, "paid") or columns.cell(row, "amount")
    stated = columns.cell(row, "currency") or currency_in(paid) or dialect.currency
    currency = known_currency(stated)

    def money(text: str) -> Money | None:
        return cell_money(text, currency, dialect.decimal) if text else None

    document = columns.cell(row, "document")
    if not document and not any(told(cell) in _TOTALS for cell in row):
        raise Unreadable("no document")
    return RemittanceLine(
        document=document, paid=money(paid), gross=money(columns.cell(row, "gross")),
        discount=money(columns.cell(row, "discount")), adjustment=money(columns.cell(row, "deduction")),
        text=columns.cell(row, "text"),
    )  # fmt: skip


def _sum(lines: Sequence[RemittanceLine], total: Money | None) -> tuple[Money | None, tuple[str, ...]]:
    paid = [one.paid for one in lines if one.paid is not None]
    if not paid or len({one.currency for one in paid}) > 1:
        return total, ()
    made = sum(paid[1:], paid[0])
    if total is not None and total != made:
        return total, (f"the lines add up to {made}, the total says {total}",)
    return made, ()
