"""Rows of a table as the types of `wire`: with every field that this system has, and word of those it lacks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

import msgspec
from msgspec import Struct

from adapters.kit.fields import fields_of
from adapters.sap.ecc.client import EccClient
from adapters.sap.rfc.questions import Condition
from canonical_model.errors import BadAnswer, Misconfigured

T = TypeVar("T", bound=Struct)


class Source(Generic[T]):
    """One table, read as one type; `key` tells its rows apart."""

    def __init__(self, row_type: type[T], table: str, key: tuple[str, ...]) -> None:
        self.row_type, self.table, self.key = row_type, table, key
        fields = fields_of(row_type)
        self.names = tuple(field.encode_name for field in fields)
        self.required = frozenset(field.encode_name for field in fields if field.required)


class Found(Struct, Generic[T], frozen=True, kw_only=True):
    """What one question brought."""

    rows: tuple[T, ...] = ()
    moved: bool = False
    #: "BSID lacks KIDNO"
    findings: tuple[str, ...] = ()


def ask(client: EccClient, source: Source[T], conditions: Sequence[Condition]) -> Found[T]:
    """The rows that fulfil the conditions. Misconfigured if there is no such table, BadAnswer if it cannot serve."""
    shape = client.shape(source.table)
    if shape is None:
        raise Misconfigured(f"this system has no table {source.table}", remedy="see settings.tables")
    missing = [name for name in source.names if not shape.has(name)]
    needed = sorted(source.required.intersection(missing))
    if needed:
        raise BadAnswer(f"{source.table} lacks {', '.join(needed)}, which no record can do without")
    reading = client.tables.read(shape, source.names, conditions, key=source.key)
    return Found(
        rows=tuple(msgspec.convert(row, source.row_type) for row in reading.rows),
        moved=reading.moved,
        findings=tuple(f"{source.table} lacks {name}" for name in missing),
    )
