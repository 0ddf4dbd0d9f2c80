"""Tables as the dictionary describes them: columns of fixed width; amounts stored with two decimals whatever comes."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import msgspec

from simulators.books import Books
from simulators.books.money import places

Record = Any
Text = Callable[[Record], str]


class Column(msgspec.Struct, frozen=True):
    """One field."""

    name: str
    type: str
    width: int
    value: Text


class Table(msgspec.Struct, frozen=True):
    """One table and where its records come from."""

    name: str
    columns: tuple[Column, ...]
    records: Callable[[Books], Iterable[Record]]

    def column(self, name: str) -> Column | None:
        """A field by its name."""
        return next((one for one in self.columns if one.name == name), None)


def _nothing(_record: Record) -> str:
    return ""


def text(name: str, width: int, value: Text = _nothing) -> Column:
    """CHAR."""
    return Column(name, "CHAR", width, value)


def number(name: str, value: Text = _nothing) -> Column:
    """A number of ten characters, digits padded with zeros (ALPHA)."""
    return Column(name, "CHAR", 10, lambda record: padded(value(record)))


def numeric(name: str, width: int, value: Callable[[Record], int | str] = lambda _: 0) -> Column:
    """NUMC: digits, zeros before them."""
    return Column(name, "NUMC", width, lambda record: str(value(record)).rjust(width, "0"))


def day(name: str, value: Callable[[Record], date | None] = lambda _: None) -> Column:
    """DATS; no day is eight zeros."""
    return Column(name, "DATS", 8, lambda record: dats(value(record)))


def figure(name: str, width: int, value: Callable[[Record], Decimal | int] = lambda _: 0) -> Column:
    """DEC."""
    return Column(name, "DEC", width, lambda record: f"{value(record)}".rjust(width))


def stored(name: str, value: Callable[[Record], Decimal], currency: Text) -> Column:
    """CURR: the real amount divided by 10 to the power of two less the currency's decimals; a minus stands behind."""
    return Column(name, "CURR", 16, lambda record: shifted(value(record), currency(record)).rjust(16))


def shifted(amount: Decimal, currency: str) -> str:
    """A real amount as it is stored."""
    kept = amount.scaleb(places(currency) - 2).quantize(Decimal("0.01"))
    return f"{-kept}-" if kept < 0 else f"{kept}"


def dats(value: date | None) -> str:
    """A day, or eight zeros."""
    return f"{value:%Y%m%d}" if value else "00000000"


def padded(written: str) -> str:
    """The database's form of a number."""
    return written.rjust(10, "0") if written.isdecimal() else written
