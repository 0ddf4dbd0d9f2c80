"""Tables out of CSV files: bounded, whatever parts the columns, every row with its number so that none is lost."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from canonical_model.currency import UnknownCurrency
from canonical_model.money import BadAmount, Money
from core.findings import NotAllowed

#: rows that are read at most, bytes of a file, and characters of one field
MOST_ROWS: Final = 5_000_000
MOST_BYTES: Final = 2**31
_LONGEST_FIELD: Final = 100_000


class Unreadable(ValueError):
    """One row that cannot be read; the text is the reason."""


def rows_of(path: Path, needed: frozenset[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and row by column name, in lower case; NotAllowed if the file is no such table.

    A row with other columns than the header comes with the column `*` set: the caller quarantines it.
    """
    rows = _cells(path)
    header = [name.strip().lower() for name in next(rows, (0, []))[1]]
    missing = needed - set(header)
    if missing:
        raise NotAllowed(f"{path.name} has no column {', '.join(sorted(missing))}")
    if len(set(header)) != len(header):
        raise NotAllowed(f"{path.name} has two columns of one name")
    for number, cells in rows:
        fits = len(cells) == len(header)
        told = dict(zip(header, (cell.strip() for cell in cells), strict=False))
        yield number, told if fits else {**told, "*": "it has another number of columns than the header"}


def _cells(path: Path) -> Iterator[tuple[int, list[str]]]:
    if path.stat().st_size > MOST_BYTES:
        raise NotAllowed(f"{path.name} is larger than {MOST_BYTES} bytes")
    text = decoded(path.read_bytes())
    first = text.split("\n", 1)[0]
    parting = max(",;\t", key=first.count)
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=parting)
    try:
        for count, cells in enumerate(reader):
            if count > MOST_ROWS:
                raise NotAllowed(f"{path.name} has more than {MOST_ROWS} rows")
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise NotAllowed(f"{path.name} is no CSV file: {error}") from error


def decoded(content: bytes) -> str:
    """A file's text: UTF-8, else Latin-1."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def first_of(row: Mapping[str, str], *names: str) -> str:
    """The first of several columns that is there and not empty."""
    return next((row[name] for name in names if row.get(name)), "")


def money(text: str, currency: str) -> Money:
    """An amount of a row; Unreadable if it is none."""
    try:
        return Money.of(text, currency.upper())
    except UnknownCurrency:
        raise Unreadable(f"its currency {currency!r} is not in ISO 4217") from None
    except BadAmount:
        raise Unreadable(f"its amount {text[:40]!r} cannot be read") from None
