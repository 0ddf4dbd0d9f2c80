"""Tables by RFC_READ_TABLE and its kin: fields in groups of at most 512 characters that all repeat the key.

A row of the function's answer is one text of fixed columns; OFFSET and LENGTH of its FIELDS table say where each field
stands [sap.md §1.2]. The groups are read one after another, so a row may come in one and be gone in the next: then the
rows do not fit together, and all groups are read once more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from msgspec import Struct

from adapters.sap.rfc.describing import FieldShape, TableShape
from adapters.sap.rfc.port import TooWide
from adapters.sap.rfc.questions import Condition, options
from canonical_model.errors import BadAnswer

#: characters of a row that RFC_READ_TABLE returns [sap.md §1.2]
ROW: Final = 512
#: rows of one question that are kept in memory; a larger one is to be asked in smaller parts
MOST_ROWS: Final = 2_000_000
#: how often the groups of one question are read until they fit together
READINGS: Final = 2
_NO_SKIPPING: Final = "{} does not skip rows here: name another tables.function, or a page_rows beyond any answer"
#: result tables of the Data Services' reading function, by the width of their rows [K]
_RESULTS: Final = ("DATA", "TBLOUT128", "TBLOUT512", "TBLOUT2048", "TBLOUT8192", "TBLOUT30000")

Row = dict[str, str]
Call = Callable[..., dict[str, Any]]


class Reading(Struct, frozen=True, kw_only=True):
    """The rows of one question."""

    rows: tuple[Row, ...]
    #: the groups of fields did not fit together, each time they were read
    moved: bool = False


class ReadingFunction(Struct, frozen=True, kw_only=True):
    """The function that reads tables in this system, and how wide its rows may be."""

    name: str = "RFC_READ_TABLE"
    row_characters: int = ROW
    page_rows: int = 10_000


class TableReader:
    """Reads rows of described tables through one function."""

    def __init__(self, call: Call, function: ReadingFunction) -> None:
        self._call, self._function = call, function

    def read(
        self, shape: TableShape, fields: Sequence[str], conditions: Sequence[Condition], *, key: Sequence[str]
    ) -> Reading:
        """The rows that fulfil all conditions, with these fields; `key` tells them apart.

        The widths are the dictionary's; where the function counts otherwise and refuses, narrower groups are read.
        """
        keys, wanted = [shape.fields[name] for name in key], [shape.fields[name] for name in fields if shape.has(name)]
        most = self._function.row_characters
        try:
            return self._read(shape.name, field_groups(keys, wanted, most), conditions, key)
        except TooWide:
            return self._read(shape.name, field_groups(keys, wanted, most // 2), conditions, key)

    def _read(
        self, table: str, groups: Sequence[Sequence[FieldShape]], conditions: Sequence[Condition], key: Sequence[str]
    ) -> Reading:
        for _ in range(READINGS):
            joined, moved = _joined([self._group(table, group, conditions) for group in groups], key)
            if not moved:
                return Reading(rows=joined)
        return Reading(rows=joined, moved=True)

    def first(self, shape: TableShape, key: Sequence[str]) -> list[Row]:
        """One row's key, if there is a row: whether the table may be read at all."""
        fields = [{"FIELDNAME": name} for name in key]
        result = self._call(self._function.name, QUERY_TABLE=shape.name, OPTIONS=[], FIELDS=fields, ROWCOUNT=1)
        return rows_of(result, shape.name)

    def _group(self, table: str, group: Sequence[FieldShape], conditions: Sequence[Condition]) -> list[Row]:
        """All rows of one group of fields, page by page."""
        rows: list[Row] = []
        page: list[Row] = []
        asked = options(conditions)
        while len(rows) < MOST_ROWS:
            before, page = page, self._page(table, group, asked, skip=len(rows))
            if page and page == before:
                raise BadAnswer(f"{table}: the same page came twice", remedy=_NO_SKIPPING.format(self._function.name))
            rows += page
            if len(page) < self._function.page_rows:
                return rows
        raise BadAnswer(f"{table}: more than {MOST_ROWS} rows in one answer", remedy="ask for less at a time")

    def _page(self, table: str, group: Sequence[FieldShape], asked: list[dict[str, str]], *, skip: int) -> list[Row]:
        result = self._call(
            self._function.name,
            QUERY_TABLE=table,
            OPTIONS=asked,
            FIELDS=[{"FIELDNAME": field.name} for field in group],
            ROWSKIPS=skip,
            ROWCOUNT=self._function.page_rows,
        )
        return rows_of(result, table)


def field_groups(
    key: Sequence[FieldShape], fields: Sequence[FieldShape], most: int
) -> tuple[tuple[FieldShape, ...], ...]:
    """The fields in groups whose widths with the key's stay within `most` characters."""
    names = {field.name for field in key}
    base = sum(field.width for field in key)
    groups: list[list[FieldShape]] = [[]]
    used = base
    for field in fields:
        if field.name in names:
            continue
        if base + field.width > most:
            raise BadAnswer(f"{field.name} has {field.width} characters: with its key no row of {most} holds it")
        if used + field.width > most:
            groups.append([])
            used = base
        groups[-1].append(field)
        used += field.width
    return tuple((*key, *group) for group in groups)


def rows_of(result: Mapping[str, Any], table: str) -> list[Row]:
    """The rows of one answer, cut by the offsets that came with it; BadAnswer if they are not as described."""
    listed: list[Any] = next((result[name] for name in _RESULTS if result.get(name)), [])
    try:
        columns = [(str(one["FIELDNAME"]), int(one["OFFSET"]), int(one["LENGTH"])) for one in result["FIELDS"]]
        return [dict(_cut(str(row["WA"]), columns)) for row in listed]
    except (KeyError, TypeError, ValueError) as error:
        raise BadAnswer(f"{table}: the answer is not that of a table reading: {error!r}") from error


def _cut(text: str, columns: Sequence[tuple[str, int, int]]) -> Iterator[tuple[str, str]]:
    """Each field's text; the library takes blanks off the end of a row, so a missing end is blank."""
    for name, offset, length in columns:
        yield name, text[offset : offset + length].strip()


def _joined(groups: Sequence[Sequence[Row]], key: Sequence[str]) -> tuple[tuple[Row, ...], bool]:
    """The rows of all groups put together by their key, and whether they did not fit."""
    first, *others = groups
    rows = {tuple(row[name] for name in key): row for row in first}
    moved = len(rows) < len(first)
    for group in others:
        more = {tuple(row[name] for name in key): row for row in group}
        moved = moved or len(more) < len(group) or more.keys() != rows.keys()
        rows = {place: {**row, **more[place]} for place, row in rows.items() if place in more}
    return tuple(rows.values()), moved
