"""What a receivable line is: by the journal it was posted in, and by what made its move."""

from __future__ import annotations

from typing import Final

from canonical_model.receivables import DocumentType, ItemKind, SettlementKind
from duecourse_tryton.wire import Line, Reconciliation

INVOICE: Final = "account.invoice"
MOVE: Final = "account.move"
#: journals of money [trytond/modules/account/journal.py `type`]
_MONEY: Final = frozenset({"cash", "statement"})


def origin_of(line: Line) -> tuple[str, int | None]:
    """What made the line's move, as model and id."""
    model, _, number = (line.move.origin or "").partition(",")
    return model, int(number) if number.isascii() and number.isdigit() else None


def invoice_of(line: Line) -> int | None:
    """The invoice that the line is what is owed of; a payment's move may name its invoice, too."""
    model, number = origin_of(line)
    return number if model == INVOICE and line.move.journal.type not in _MONEY else None


def document_type(line: Line, amount: int) -> DocumentType:
    """As what people know its move."""
    if line.move.journal.type in _MONEY:
        return "receipt"
    if origin_of(line)[0] == MOVE:
        return "reversal"
    if invoice_of(line) is not None:
        return "invoice" if amount >= 0 else "credit_memo"
    return "journal"


def item_kind(document: DocumentType, *, amount: int, instalments: int) -> ItemKind:
    """Which part of its document the line is."""
    if document == "receipt" and amount < 0:
        return "unapplied"
    return "instalment" if instalments > 1 and document in {"invoice", "credit_memo"} else "whole"


def settlement_kind(settled: Reconciliation) -> SettlementKind:
    """Why lines were settled together: what is delegated lives on in another line; a cancelling move reverses."""
    if settled.delegate_to is not None:
        return "transfer"
    origins = [str((side.get("move.") or {}).get("origin") or "") for side in settled.lines]
    return "reversal" if any(origin.startswith(f"{MOVE},") for origin in origins) else "application"
