"""What a table says of itself when all of it is looked at: decimal mark, order of dates, the account, the currency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, Literal, TypeVar

from msgspec import Struct

from adapters.bank.cells import DateOrder, Decimal, amount_decimal, currency_in, order_of
from adapters.bank.settings import BankSettings
from adapters.bank.swift.ibans import first_iban
from adapters.bank.table.headers import Columns
from adapters.bank.table.rows import Row

#: rows above the header that are looked through for account and currency
MOST_ABOVE: Final = 60
#: rows that the marks are taken from
_LOOKED_AT: Final = 20_000
_Said = TypeVar("_Said", Decimal, DateOrder)
_AMOUNTS: Final = ("amount", "debit", "credit", "balance", "paid", "gross")


class Dialect(Struct, frozen=True, kw_only=True):
    """How the cells of one table are to be read."""

    decimal: Decimal
    order: DateOrder
    account: str
    currency: str
    #: the column that could be either side's account is the own one
    own: bool


def dialect_of(columns: Columns, above: Sequence[Row], rows: Iterable[Row], settings: BankSettings) -> Dialect:
    """Looked up over the rows: an amount or a date that means one thing only tells how the others are meant."""
    decimals: Counter[Decimal] = Counter()
    orders: Counter[DateOrder] = Counter()
    accounts: set[str] = set()
    for number, (_, row) in enumerate(rows):
        if number >= _LOOKED_AT:
            break
        decimals.update(amount_decimal(columns.cell(row, field)) for field in _AMOUNTS)
        orders.update(order_of(columns.cell(row, field)) for field in ("date", "value_date"))
        accounts.add(columns.cell(row, "either_account"))
    decimal = settings.decimal or _only(decimals)
    first: DateOrder = "day" if columns.day_first or decimal == "," else ""
    words = " ".join(cell for _, row in above for cell in row)
    own = len(accounts - {""}) <= 1 and "account" not in columns
    account = settings.account or first_iban(words.replace(" ", "")) or first_iban(words)
    return Dialect(
        decimal=decimal, order=settings.date_order or _only(orders) or first,
        account=account,
        currency=settings.currency or _header_currency(columns) or currency_in(words), own=own,
    )  # fmt: skip


def _only(found: Counter[_Said]) -> _Said | Literal[""]:
    """The one answer that was given; empty where there was none, or two."""
    said = [one for one in found if one]
    return said[0] if len(said) == 1 else ""


def _header_currency(columns: Columns) -> str:
    """Betrag (EUR): the currency in the header of an amount."""
    return next((found for one in columns.header if (found := currency_in(one))), "")
