"""A table → statements, or an advice where it lists documents; every row is a line, or shown with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from adapters.bank.building import repeated, statements
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.table.dialect import MOST_ABOVE, dialect_of
from adapters.bank.table.facts import with_facts, worded
from adapters.bank.table.headers import Columns, columns_of
from adapters.bank.table.movements import TableReading
from adapters.bank.table.remittances import advice_of
from adapters.bank.table.rows import Row, csv_rows, opened_sheet, separator_of
from canonical_model.bank import BankFile
from canonical_model.errors import BadAnswer

_SHOWN: Final = 12


def read_csv(source: Source, settings: BankSettings) -> BankFile:
    """A CSV file; BadAnswer where no row of it is a header that says enough."""
    separator = separator_of(source.beginning()) or ";"
    return read_rows("csv", lambda: csv_rows(source, separator), source, settings)


def read_xlsx(source: Source, settings: BankSettings) -> BankFile:
    """The first sheet of a workbook."""
    with opened_sheet(source) as rows:
        return read_rows("xlsx", rows, source, settings)


def has_header(source: Source, settings: BankSettings) -> bool:
    """Whether one of the first rows is a header that says enough."""
    separator = separator_of(source.beginning())
    try:
        return bool(separator) and _header(csv_rows(source, separator), settings) is not None
    except BadAnswer:
        return False


def read_rows(name: str, rows: Callable[[], Iterator[Row]], source: Source, settings: BankSettings) -> BankFile:
    """A table of whatever format, by its rows, which are asked for anew each time they are walked through."""
    found = _header(rows(), settings)
    if found is None:
        first = next((row for _, row in rows() if any(row)), [])
        raise BadAnswer(
            f"no header with a day and an amount; the first row is: {', '.join(first[:_SHOWN])[:200]}",
            remedy="declare the columns: --column date=…, --column amount=…",
        )
    columns, above = found

    def below() -> Iterator[Row]:
        return (
            (number, row) for number, row in islice(rows(), len(above) + 1, None) if any(cell.strip() for cell in row)
        )

    dialect = dialect_of(columns, above, below(), settings)
    if (columns.is_remittance and not columns.is_statement) or _is_advice(columns):
        words = [worded(row) for _, row in above]
        advice = with_facts(advice_of(columns, dialect, below(), source.bounds), words, dialect)
        return BankFile(format=name, remittances=(advice,))
    reading = TableReading(columns, dialect, whole_rows=name == "csv")
    for count, (number, row) in enumerate(below()):
        if count >= source.bounds.most_lines:
            raise BadAnswer(f"more than {source.bounds.most_lines} rows in one table")
        reading.take(number, row)
    made = statements(reading.pages())
    return BankFile(format=name, statements=made, findings=repeated(made))


def _is_advice(columns: Columns) -> bool:
    """Documents with days beside them are an advice as well, where nobody is named who paid."""
    return columns.is_remittance and "text" not in columns and "reference" not in columns


def _header(rows: Iterator[Row], settings: BankSettings) -> tuple[Columns, list[Row]] | None:
    above: list[Row] = []
    for number, row in islice(rows, MOST_ABOVE):
        found = columns_of(row, settings.columns)
        if found:
            return found, above
        above.append((number, row))
    return None
