"""Rows of a table, each with its number: from CSV with whatever separator, or from the first sheet of an XLSX."""

from __future__ import annotations

import csv
import struct
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from lzma import LZMAError
from typing import Any, Final
from zipfile import BadZipFile, ZipFile

from adapters.bank.source import Source
from canonical_model.errors import BadAnswer

Row = tuple[int, list[str]]

_SEPARATORS: Final = ";,\t|"
_LOOKED_AT: Final = 30
_MOST_CELLS: Final = 500
#: unpacked bytes for each packed one: tables pack to a tenth, bombs to a thousandth
_MOST_RATIO: Final = 200
_SMALL: Final = 1024 * 1024
#: what the library for zips raises for a damaged one
_BROKEN: Final = (
    BadZipFile, zlib.error, LZMAError, struct.error, OSError, RuntimeError, NotImplementedError, ValueError, EOFError,
    OverflowError,
)  # fmt: skip
_MOST_ENTRIES: Final = 1_000
_HEAD: Final = 4_096


def csv_rows(source: Source, separator: str) -> Iterator[Row]:
    """The rows of a CSV file; BadAnswer where a quotation does not end."""
    reader = csv.reader((line + "\n" for _, line in source.lines()), delimiter=separator)
    try:
        for row in reader:
            yield reader.line_num, row[:_MOST_CELLS]
    except csv.Error as error:
        raise BadAnswer(f"the table cannot be read beyond line {reader.line_num}: {error}") from None


def separator_of(head: str) -> str:
    """What stands between cells: in the most lines of the beginning, equally often."""
    lines = [line for line in head.splitlines() if line.strip()][:_LOOKED_AT]
    best, score = "", 0
    for one in _SEPARATORS:
        counts = Counter(line.count(one) for line in lines if one in line)
        if counts:
            number, often = max(counts.items(), key=lambda pair: (pair[1] * min(pair[0], 3), pair[0]))
            if often * min(number, 3) > score:
                best, score = one, often * min(number, 3)
    return best


@contextmanager
def opened_sheet(source: Source) -> Iterator[Callable[[], Iterator[Row]]]:
    """The rows of a workbook's first sheet, as often as they are asked for; BadAnswer where it is hostile or broken."""
    _must_be_sound(source)
    from openpyxl import load_workbook

    # by its bytes: the library refuses a workbook by its name
    with source.binary() as file:
        with refusing():
            sheet = load_workbook(file, read_only=True, data_only=True).worksheets[0]

        def rows() -> Iterator[Row]:
            with refusing():
                yield from sheet_rows(sheet, source.bounds.most_lines)

        yield rows


@contextmanager
def refusing() -> Iterator[None]:
    """Whatever the library raises for a damaged workbook is a refusal."""
    try:
        yield
    except BadAnswer:
        raise
    except Exception as error:  # noqa: BLE001 - the library raises what its parts raise for a damaged workbook
        raise BadAnswer(f"the workbook cannot be read: {type(error).__name__} {str(error)[:120]}") from None


def sheet_rows(sheet: Any, most: int) -> Iterator[Row]:  # noqa: ANN401 - the library's own type
    """The rows of one sheet that hold something, as text; BadAnswer beyond so many, empty ones too.

    A row may name its own number, and the library makes up all rows before it; what lies outside the size that the
    sheet says it has would be left out without a word.
    """
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if number > most:
            raise BadAnswer(f"the sheet names a row beyond {most}: as many are taken in one table")
        if row.count(None) < len(row):
            yield number, [_text(cell) for cell in row[:_MOST_CELLS]]


def _must_be_sound(source: Source) -> None:
    try:
        with source.binary() as file, ZipFile(file) as packed:
            entries = packed.infolist()
            size = sum(one.file_size for one in entries)
            if len(entries) > _MOST_ENTRIES or size > max(_SMALL, _MOST_RATIO * source.size, 1):
                raise BadAnswer(f"the workbook unpacks to {size} bytes in {len(entries)} files: no table does")
            if size > source.bounds.most_bytes:
                raise BadAnswer(f"the workbook unpacks to {size} bytes: {source.bounds.most_bytes} are taken")
            for one in entries:
                if one.filename.endswith((".xml", ".rels")):
                    with packed.open(one) as part:
                        _must_be_plain(part.read(_HEAD))
    except _BROKEN as error:
        raise BadAnswer(f"the workbook is broken: {error}") from None


def _must_be_plain(head: bytes) -> None:
    if b"<!DOCTYPE" in head.replace(b"\0", b"") or b"<!ENTITY" in head.replace(b"\0", b""):
        raise BadAnswer("the workbook declares a document type: it is not read")


def _text(cell: Any) -> str:  # noqa: ANN401 - what a spreadsheet holds
    """A cell as text; a binary fraction in its shortest form, as a person typed it, beside a point."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.strftime("%Y-%m-%d")
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        # a number has no groups: one digit behind the point shows that it is a decimal one
        text = repr(cell)
        whole, _, fraction = text.partition(".")
        return f"{whole}.{fraction.ljust(2, '0')}" if fraction and len(fraction) != 3 and "e" not in text else text  # noqa: PLR2004
    return str(cell).encode("utf-8", "replace").decode()  # halves of characters, which a workbook can have escaped
