"""What a table says of itself when all of it is looked at: decimal mark, order of dates, the account, the currency."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
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
#: an own account stands in this many rows at least, on average
_ROWS_AN_ACCOUNT: Final = 3
#: what the sides are called
DEBITS: Final = frozenset({"d", "dr", "s", "soll", "debit", "dbit", "af", "debet", "debe", "cargo", "-", "out"})
CREDITS: Final = frozenset({"c", "cr", "h", "haben", "credit", "crdt", "bij", "haber", "abono", "+", "in", "g"})
_AMOUNTS: Final = ("amount", "debit", "credit", "balance", "paid", "gross")


class Dialect(Struct, frozen=True, kw_only=True):
    """How the cells of one table are to be read."""

    decimal: Decimal
    order: DateOrder
    account: str
    currency: str
    #: the column that could be either side's account is the own one
    own: bool
    #: the column that says which way money went, where amounts have no sign of their own
    sign: str


class _Seen:
    """What the cells of a table are like."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.decimals: Counter[Decimal] = Counter()
        self.orders: Counter[DateOrder] = Counter()
        self._accounts: Counter[str] = Counter()
        self._codes: set[str] = set()
        self._signed = False

    def look(self, row: Sequence[str]) -> None:
        """Look at a row."""
        cell = self._columns.cell
        self.decimals.update(amount_decimal(cell(row, field)) for field in _AMOUNTS)
        self.orders.update(order_of(cell(row, field)) for field in ("date", "value_date"))
        self._accounts[cell(row, "either_account")] += 1
        self._codes.add(cell(row, "code").casefold())
        self._signed = self._signed or any(mark in cell(row, "amount") for mark in "-−(")

    def own(self, known: str) -> bool:
        """The own account stands in every row, and seldom changes; the other side's is another one each time."""
        rows, different = sum(self._accounts.values()), len(self._accounts)
        if known or "account" in self._columns or "" in self._accounts:
            return False
        return different == 1 or different * _ROWS_AN_ACCOUNT <= rows

    def sign(self) -> str:
        """The column of sides: named so, or a type that is nothing but debit and credit beside unsigned amounts."""
        if "sign" in self._columns:
            return "sign"
        sides = self._codes <= DEBITS | CREDITS and not self._signed
        return "code" if sides and "code" in self._columns else ""


def dialect_of(columns: Columns, above: Sequence[Row], rows: Iterable[Row], settings: BankSettings) -> Dialect:
    """Looked up over the rows: an amount or a date that means one thing only tells how the others are meant."""
    seen = _Seen(columns)
    for _, row in islice(rows, _LOOKED_AT):
        seen.look(row)
    decimal = settings.decimal or _only(seen.decimals)
    first: DateOrder = "day" if columns.day_first or decimal == "," else ""
    words = " ".join(cell for _, row in above for cell in row)
    account = settings.account or first_iban(words.replace(" ", "")) or first_iban(words)
    return Dialect(
        decimal=decimal, order=settings.date_order or _only(seen.orders) or first, account=account,
        currency=settings.currency or _header_currency(columns) or currency_in(words), own=seen.own(account),
        sign=seen.sign(),
    )  # fmt: skip


def _only(found: Counter[_Said]) -> _Said | Literal[""]:
    """The one answer that was given; empty where there was none, or two."""
    said = [one for one in found if one]
    return said[0] if len(said) == 1 else ""


def _header_currency(columns: Columns) -> str:
    """Betrag (EUR): the currency in the header of an amount."""
    return next((found for one in columns.header if (found := currency_in(one))), "")
