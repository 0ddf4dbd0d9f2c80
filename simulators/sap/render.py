"""Rows as OData V2 JSON objects, with metadata, deferred and expanded navigation."""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import quote
from zlib import crc32

import msgspec

from simulators.sap.edm import Column, Decimals, Navigation, Service, formatter, key_literal, short_number, wire_amount
from simulators.sap.errors import bad_query, no_property
from simulators.sap.tables import Row, Snapshot, Table

Record = dict[str, Any]


class Frame(msgspec.Struct, frozen=True):
    """What rendering needs besides the row."""

    snapshot: Snapshot
    service: Service
    #: scheme, host and port
    origin: str
    decimals: Decimals
    #: numeric texts come without leading zeros
    short_numbers: bool = False


def addresses(table: Table, *, base: str, short: bool) -> Callable[[Row], str]:
    """What makes a record's own URL of its row."""
    keys = [(name, table.columns[name], table.getter(name)) for name in table.type.keys]

    def address(row: Row) -> str:
        told = [(name, key_literal(column, get(row), short=short)) for name, column, get in keys]
        inner = told[0][1] if len(told) == 1 else ",".join([f"{name}={literal}" for name, literal in told])
        return f"{base}{table.type.set_name}({quote(inner, safe=_KEY_SIGNS)})"

    return address


_KEY_SIGNS = "'=,:-._~"


def etag(row: Row) -> str:
    """A weak etag that changes whenever the record does."""
    return f"W/\"'{crc32(repr(row).encode()):08X}'\""


class Renderer:
    """Writes rows of one table for one selection; made once per page."""

    def __init__(self, frame: Frame, table: Table, *, select: Sequence[str] = (), expand: Sequence[str] = ()) -> None:
        self._frame, self._table = frame, table
        self._address = addresses(table, base=frame.origin + frame.service.path, short=frame.short_numbers)
        self._fields = [_field(table, column, frame) for column in _chosen(table, select)]
        self._navigations = [
            (one, self._nested(one, select, expand))
            for one in table.type.navigations
            if _wanted(one.name, select) or one.name in _heads(expand)
        ]
        if unknown := _heads(expand) - {one.name for one in table.type.navigations}:
            raise bad_query(f"Navigation property {min(unknown)} not found")

    def __call__(self, row: Row) -> Record:
        uri = self._address(row)
        about: Record = {"id": uri, "uri": uri, "type": f"{self._frame.service.name}.{self._table.type.type_name}"}
        if self._table.type.etag:
            about["etag"] = etag(row)
        record: Record = {"__metadata": about}
        for name, write in self._fields:
            record[name] = write(row)
        for navigation, nested in self._navigations:
            record[navigation.name] = self._linked(navigation, nested, row, uri)
        return record

    def _nested(self, one: Navigation, select: Sequence[str], expand: Sequence[str]) -> "Renderer | None":
        if one.name not in _heads(expand):
            return None
        target = self._frame.snapshot.table(one.target)
        return Renderer(self._frame, target, select=_below(one.name, select), expand=_below(one.name, expand))

    def _linked(self, one: Navigation, nested: "Renderer | None", row: Row, uri: str) -> Any:  # noqa: ANN401 - V2 shapes
        if nested is None:
            return {"__deferred": {"uri": f"{uri}/{one.name}"}}
        records = [nested(other) for other in related(self._frame.snapshot, self._table, one, row)]
        return {"results": records} if one.many else next(iter(records), None)


def related(snapshot: Snapshot, table: Table, one: Navigation, row: Row) -> list[Row]:
    """The rows a navigation leads to."""
    own = tuple(table.getter(name)(row) for name, _ in one.join)
    return snapshot.table(one.target).find(tuple(name for _, name in one.join), own)


def _chosen(table: Table, select: Sequence[str]) -> list[Column]:
    names = {name for name in select if "/" not in name}
    links = {one.name for one in table.type.navigations}
    if unknown := sorted(names - table.columns.keys() - links):
        raise no_property(unknown[0], table.type.type_name)
    return [column for column in table.columns.values() if not select or column.name in names]


def _field(table: Table, column: Column, frame: Frame) -> tuple[str, Callable[[Row], Any]]:
    get = table.getter(column.name)
    if column.unit and frame.decimals == "currency":
        unit = table.getter(column.unit)
        return column.name, lambda row: wire_amount(get(row), unit(row))
    if column.digits and frame.short_numbers:
        return column.name, lambda row: short_number(get(row))
    if column.type in {"Edm.String", "Edm.Boolean"}:
        return column.name, get
    write = formatter(column)
    return column.name, lambda row: write(get(row))


def _wanted(name: str, select: Sequence[str]) -> bool:
    return not select or any(path == name or path.startswith(f"{name}/") for path in select)


def _heads(expand: Sequence[str]) -> set[str]:
    return {path.partition("/")[0] for path in expand}


def _below(name: str, paths: Sequence[str]) -> tuple[str, ...]:
    return tuple(path.partition("/")[2] for path in paths if path.startswith(f"{name}/"))
