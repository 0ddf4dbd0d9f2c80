"""Reading tables: CSV and XLSX, row by row, with bounds, never more in memory than a row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from operator import itemgetter
from pathlib import Path
from typing import Any, Final
from zipfile import BadZipFile

from adapters.file.settings import TableSettings
from adapters.file.wire import COLUMNS, Line, Row, row_of
from adapters.kit.delimited import delimited
from canonical_model.errors import BadAnswer, Misconfigured, Retry

#: larger files are refused: they are no nightly export of open items
MOST_BYTES: Final = 2 * 1024**3
#: more columns than this are no table
MOST_COLUMNS: Final = 500


class Folder:
    """A folder of exports, as one source system."""

    def __init__(self, folder: str, *, system: str) -> None:
        self._folder = Path(folder)
        self._system = system

    def rows(self, table: str, settings: TableSettings) -> Iterator[Row]:
        """The rows of a table by our column names.

        Misconfigured if the file or a declared column is missing, BadAnswer if it is no table or broken off.
        """
        return map(row_of, self.lines(table, settings))

    def lines(self, table: str, settings: TableSettings) -> Iterator[Line]:
        """The same as cells by their places; raises what `rows` does."""
        path = self.path(settings)
        lines = _xlsx(path, settings) if path.suffix.lower() == ".xlsx" else _csv(path, settings)
        try:
            header = [cell.strip() for cell in next(lines, [])]
            places = self._places(table, settings, header=header)
            yield from self._picked(lines, places=places, table=table, width=len(header), path=path)
        except (csv.Error, UnicodeDecodeError, BadZipFile, KeyError, ValueError) as error:
            raise BadAnswer(f"{path.name}: {error}", system=self._system, remedy="export the file again") from error

    def path(self, settings: TableSettings) -> Path:
        """The file of a table; it must lie below the folder."""
        path = (self._folder / settings.path).resolve()
        if not path.is_relative_to(self._folder.resolve()):
            raise Misconfigured(f"{settings.path} lies outside {self._folder}", system=self._system)
        if not path.is_file():
            raise Misconfigured(f"{path} does not exist", system=self._system, remedy="check `folder` and `path`")
        if path.stat().st_size > MOST_BYTES:
            raise BadAnswer(f"{path.name} is larger than {MOST_BYTES} bytes", system=self._system)
        return path

    def unchanged_since(self, settings: TableSettings, stamp: tuple[int, int]) -> None:
        """Retry if the file was rewritten while it was read."""
        if self.stamp(settings) != stamp:
            raise Retry(f"{settings.path} was rewritten while it was read", system=self._system)

    def stamp(self, settings: TableSettings) -> tuple[int, int]:
        """What moves when a file is rewritten: its size and its time."""
        state = self.path(settings).stat()
        return state.st_size, state.st_mtime_ns

    def _places(self, table: str, settings: TableSettings, *, header: Sequence[str]) -> dict[str, int]:
        required, optional = COLUMNS[table]
        names = {column: settings.columns.get(column, column) for column in (*required, *optional)}
        missing = [names[column] for column in required if names[column] not in header]
        declared = [name for column, name in settings.columns.items() if column not in names or name not in header]
        if missing or declared or len(header) > MOST_COLUMNS:
            raise Misconfigured(
                f"{settings.path} lacks the columns {', '.join(dict.fromkeys(missing + declared))}",
                system=self._system,
                remedy=f"declare them under columns; the file has: {', '.join(header[:40])}",
            )
        return {column: header.index(name) for column, name in names.items() if name in header}

    def _picked(
        self, lines: Iterator[list[str]], *, places: dict[str, int], table: str, width: int, path: Path
    ) -> Iterator[Line]:  # fmt: skip
        required, optional = COLUMNS[table]
        every = (*required, *optional)
        shown = tuple((at, column) for at, column in enumerate(every) if column in places)
        # an empty cell at the end of the line stands for columns that are not there
        pick = itemgetter(*(places.get(column, width) for column in every))
        for number, line in enumerate(lines, 2):
            if not any(line):
                continue
            if len(line) != width:
                raise BadAnswer(
                    f"{path.name}: row {number} has {len(line)} cells, the header {width}",
                    system=self._system,
                    remedy="the file is broken off or wrongly quoted: export it again",
                )
            line.append("")
            yield number, list(map(str.strip, pick(line))), shown


def _csv(path: Path, settings: TableSettings) -> Iterator[list[str]]:
    with path.open(encoding=settings.encoding, newline="") as file:
        yield from delimited(file, settings.delimiter)


def _xlsx(path: Path, settings: TableSettings) -> Iterator[list[str]]:
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True, data_only=True)
    try:
        sheet = book[settings.sheet] if settings.sheet else book.worksheets[0]
        for row in sheet.iter_rows(values_only=True):
            yield [_text(cell, settings) for cell in row]
    finally:
        book.close()


def _text(cell: Any, settings: TableSettings) -> str:  # noqa: ANN401 - what a spreadsheet holds
    """A cell as text. Spreadsheets hold numbers as binary fractions: their shortest form is what a person typed."""
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return cell.strftime(settings.date_format)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        text = repr(cell).removesuffix(".0")
        return text.replace(".", settings.decimal)
    return str(cell)
