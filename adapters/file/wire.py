"""The tables as files hold them: text by column, with the row's number for messages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

#: table → (columns it must have, columns it may have); a settings file may rename each of them
COLUMNS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "open_items": (
        ("entity", "document_no", "customer", "currency", "open", "due_date"),
        (
            "item",
            "original",
            "open_functional",
            "original_functional",
            "document_date",
            "posting_date",
            "document_type",
            "payment_terms",
            "control_account",
            "reference",
            "assignment",
            "payment_reference",
            "billing_document",
            "text",
            "dunning_block",
            "payment_block",
            "trading_partner",
        ),
    ),
    "payments": (
        ("entity", "payment_no", "customer", "currency", "amount", "receipt_date"),
        ("amount_functional", "value_date", "reference", "text", "method", "control_account"),
    ),
    "customers": (
        ("entity", "number", "name"),
        (
            "country",
            "language",
            "tax_id",
            "registration_id",
            "parent",
            "payment_terms",
            "control_account",
            "collector",
            "street",
            "postal_code",
            "city",
            "iban",
            "contact_name",
            "contact_email",
            "contact_phone",
            "trading_partner",
            "credit_limit",
            "credit_currency",
        ),
    ),
    "balances": (("entity", "gl_account", "currency", "balance"), ("kind", "through_period")),
    "rates": (
        ("valid_on", "from_currency", "to_currency", "rate"),
        ("from_factor", "to_factor", "quotation", "rate_type"),
    ),
}


class Row(dict[str, str]):
    """One line of a table, by our column names; absent columns are empty."""

    __slots__ = ("number",)

    def __init__(self, number: int, cells: Mapping[str, str]) -> None:
        super().__init__(cells)
        #: the line's number in its file, for messages
        self.number = number

    def __missing__(self, column: str) -> str:
        return ""


#: a row's number, its cells in the order of our columns, and which of them the file has: place and column
Line = tuple[int, list[str], tuple[tuple[int, str], ...]]


def row_of(line: Line) -> Row:
    """The same by our column names."""
    number, cells, shown = line
    return Row(number, {column: cells[at] for at, column in shown})


def places(table: str, *columns: str) -> tuple[int, ...]:
    """Where the cells of these columns stand."""
    required, optional = COLUMNS[table]
    return tuple(map((*required, *optional).index, columns))
