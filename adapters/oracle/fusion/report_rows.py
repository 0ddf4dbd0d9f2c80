"""The content of a report as rows: CSV with or without a byte order mark, or XML of `DATA_DS/G_1`. Pure."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final
from xml.parsers import expat

from adapters.kit.delimited import delimited
from adapters.oracle.rows import Cells, Row, Table
from canonical_model.errors import BadAnswer

_ROW: Final = "G_1"


def csv_rows(content: bytes) -> Iterator[Row]:
    """Rows of CSV; BadAnswer where a row is cut, or has more or fewer fields than there are columns."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadAnswer(f"the report is no UTF-8: {error}") from None
    if not text:
        return
    if not text.endswith("\n"):
        raise BadAnswer("the report ends in the middle of a line", remedy="lower page_size: the pod cuts large reports")
    lines = delimited(StringIO(text, newline=""))
    try:
        table = Table([name.strip().upper() for name in next(lines, [])])
        width = len(table.names)
        for values in lines:
            if len(values) != width:
                raise BadAnswer(f"a row of the report has {len(values)} fields and {width} columns")
            # a tuple of texts is nothing that the garbage collector looks through again and again
            yield Cells(table, (*values, ""))
    except csv.Error as error:
        raise BadAnswer(f"the report is no CSV: {error}") from None


def xml_rows(content: bytes) -> Iterator[Row]:
    """Rows of XML; BadAnswer where it is not well-formed or brings a DTD."""
    reader = _Rows()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.characters
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position only
    except expat.ExpatError as error:
        raise BadAnswer(
            f"the report is no XML: {error}", remedy="lower page_size: the pod cuts large reports"
        ) from None
    yield from reader.rows


def _refuse(*_: object) -> None:
    raise BadAnswer("the report brings a DTD of its own, which is not read")


class _Rows:
    """Collects the texts below each row."""

    def __init__(self) -> None:
        self.rows: list[dict[str, str]] = []
        self._row: dict[str, str] | None = None
        self._name = ""

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == _ROW:
            self._row = {}
        elif self._row is not None:
            self._name = name.upper()
            self._row[self._name] = ""

    def end(self, name: str) -> None:
        """An element ends."""
        if name == _ROW and self._row is not None:
            self.rows.append(self._row)
            self._row = None
        self._name = ""

    def characters(self, piece: str) -> None:
        """Text within an element."""
        if self._row is not None and self._name:
            self._row[self._name] += piece
