"""How a record becomes a row and a row a record again: read off the struct's own fields, once per kind.

The hash of a row is over the values of the record as it was mapped, in the order of its fields and without their names
(ADR 31). Left out are volatile fields, and those that came to the model later as long as they say nothing. Of kinds
whose texts can be erased it is over names and values, as it always was: where a text was erased the hash is what is
left of it, and keeps a source that says the same again from bringing it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from operator import itemgetter
from typing import Any, Final, Generic, TypeVar, cast

import msgspec
from msgspec.inspect import (
    BoolType,
    DateTimeType,
    DateType,
    DecimalType,
    Field,
    IntType,
    LiteralType,
    NoneType,
    StrType,
    StructType,
    Type,
    UnionType,
    VarTupleType,
    type_info,
)
from psycopg.postgres import types as postgres_types
from sqlalchemy import BigInteger, Boolean, Column, Date, DateTime, Numeric, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from canonical_model.adapter import STREAM_OF
from canonical_model.collecting import Hold
from canonical_model.relationships import Contract, Interaction

R = TypeVar("R")
#: a row as it is copied in: the record's fields in their order, then the hash
Row = tuple[Any, ...]

_COLUMNS: Final[dict[type[Type], Callable[[], TypeEngine[Any]]]] = {
    StrType: lambda: Text(collation="C"),
    LiteralType: lambda: Text(collation="C"),
    IntType: BigInteger,
    BoolType: Boolean,
    DateType: Date,
    DateTimeType: lambda: DateTime(timezone=True),
    DecimalType: Numeric,
    VarTupleType: lambda: JSONB(none_as_null=True),
    StructType: lambda: JSONB(none_as_null=True),
}
#: PostgreSQL's own names of these, as they are copied in
_COPIED: Final[dict[type[Type], str]] = {
    StrType: "text",
    LiteralType: "text",
    IntType: "int8",
    BoolType: "bool",
    DateType: "date",
    DateTimeType: "timestamptz",
    DecimalType: "numeric",
    VarTupleType: "bytea",
    StructType: "bytea",
}
_type_number: Final = postgres_types.get_oid
#: defaults of which there is one object each, so that "stands at its default" can be asked by identity
_SINGLETONS: Final = ("", None, True, False, (), 0)
_HASH_BYTES: Final = 16
#: kinds with texts that can be erased
BY_NAME: Final[frozenset[type[Any]]] = frozenset({Hold, Interaction, Contract})
#: what no field holds: a required one is always told
_NEVER: Final = object()
#: a hash to go on with: a copy of it takes less than one made anew
_begun: Final = blake2b(digest_size=_HASH_BYTES).copy
_encode: Final = msgspec.msgpack.Encoder().encode
_to_json: Final = msgspec.json.Encoder().encode


def content_hash(record: object) -> bytes:
    """The hash of a record of ours, over all of it."""
    return blake2b(_encode(record), digest_size=_HASH_BYTES).digest()


class Shape(Generic[R]):
    """One source kind: its columns, its rows, its hash."""

    def __init__(self, kind: type[R]) -> None:
        described = type_info(kind)
        if not isinstance(described, StructType):
            raise TypeError(f"{kind} is not a struct")
        self.kind = kind
        self.name: str = kind.KIND  # type: ignore[attr-defined]  # every kind of STREAM_OF names itself
        self.fields = described.fields
        self.names: tuple[str, ...] = tuple(field.name for field in self.fields)
        self._json = {i: _decoder(field) for i, field in enumerate(self.fields) if _is_json(field)}
        self._json_places = tuple(self._json)
        #: PostgreSQL's types of the values that `copied` gives, in their order, by its own numbers for them
        self.copy_types = tuple(map(_type_number, ("int8", *map(_copy_type, self.fields), "bytea")))
        self._hashed = _hashed(kind, self.fields)
        self._make = _maker(kind, self.names)
        #: a record's fields in their order
        self.values = cast("Callable[[R], Row]", msgspec.structs.astuple)

    def columns(self) -> list[Column[Any]]:
        """Fresh columns, one a field, in the fields' order."""
        return [_column(field) for field in self.fields]

    @property
    def json_names(self) -> frozenset[str]:
        """Fields kept as JSON: the caller selects them as text."""
        return frozenset(self.names[i] for i in self._json)

    def row(self, record: R) -> Row:
        """The record as the values of its columns, its hash last."""
        values = self.values(record)
        row = [*values, *self.digests([values])]
        for i in self._json:
            row[i] = _to_json(values[i]).decode()
        return tuple(row)

    def copied(self, rows: Iterable[tuple[int, Row, bytes]]) -> Iterator[list[Any]]:
        """Records as a binary COPY takes them: a number, a record's values, their hash.

        What is JSON goes as the bytes that it is kept in behind the version of their form; psycopg would write it anew.
        """
        to_json, places = _to_json, self._json_places
        for number, values, digest in rows:
            row = [number, *values, digest]
            for i in places:
                row[i + 1] = b"\x01" + to_json(values[i])
            yield row

    def digests(self, rows: Iterable[Row]) -> list[bytes]:
        """The hashes of records' values."""
        begun, encode, found = _begun, _encode, list[bytes]()
        for values in map(self._hashed, rows):
            digest = begun()
            digest.update(encode(values))
            found.append(digest.digest())
        return found

    def record(self, row: Sequence[Any]) -> R:
        """The record in a row whose JSON columns were selected as text."""
        values = list(row)
        for i, decode in self._json.items():
            values[i] = decode(values[i])
        return self._make(values)


def _maker(kind: type[R], names: Sequence[str]) -> Callable[[Sequence[Any]], R]:
    # By position where the record allows it: that takes half of the time, and items are read by the million.
    if getattr(kind, "__match_args__", ()) == names:
        return lambda values: kind(*values)
    return lambda values: kind(**dict(zip(names, values, strict=True)))


def _plain(field: Field) -> tuple[Type, bool]:
    """The field's type without `None`, and whether `None` was there."""
    if not isinstance(field.type, UnionType):
        return field.type, False
    others = [part for part in field.type.types if not isinstance(part, NoneType)]
    if len(others) != 1:
        raise TypeError(f"field {field.name}: a column holds one type")
    return others[0], len(others) < len(field.type.types)


def _is_json(field: Field) -> bool:
    return isinstance(_plain(field)[0], (VarTupleType, StructType))


def _column(field: Field) -> Column[Any]:
    plain, nullable = _plain(field)
    return Column(field.name, _COLUMNS[type(plain)](), nullable=nullable)


def _copy_type(field: Field) -> str:
    return _COPIED[type(_plain(field)[0])]


def _decoder(field: Field) -> Callable[[str], Any]:
    plain, nullable = _plain(field)
    if nullable:
        raise TypeError(f"field {field.name}: what is kept as JSON is always there")
    if isinstance(plain, StructType):
        return msgspec.json.Decoder(plain.cls).decode
    if isinstance(plain, VarTupleType) and isinstance(plain.item_type, StrType):
        return msgspec.json.Decoder(tuple[str, ...]).decode
    raise TypeError(f"field {field.name}: no way back from JSON")


def _hashed(kind: type[Any], fields: Sequence[Field]) -> Callable[[Row], object]:
    """Takes out of a record's values what its hash is over."""
    if kind in BY_NAME:
        return _named(kind, fields)
    left_out = {i for i, field in enumerate(fields) if field.name in kind.VOLATILE or field.name in kind.LATER}
    always = _picker(left_out, len(fields))
    later = [(i, field.name, _default(field)) for i, field in enumerate(fields) if field.name in kind.LATER]
    if not later:
        return always

    def picked(values: Row) -> object:
        said = {name: values[i] for i, name, default in later if values[i] is not default}
        return (always(values), said) if said else always(values)

    return picked


def _named(kind: type[Any], fields: Sequence[Field]) -> Callable[[Row], object]:
    """Names and values: those of required fields, and of others what does not stand at its default."""
    kept = [(i, field) for i, field in enumerate(fields) if field.name not in kind.VOLATILE]
    kept.sort(key=lambda pair: not pair[1].required)
    told = [(i, field.name, _NEVER if field.required else _default(field)) for i, field in kept]
    return lambda values: {name: values[i] for i, name, default in told if values[i] is not default}


def _picker(left_out: set[int], width: int) -> Callable[[Row], Row]:
    """Takes all values but some out of a row; of none or the last that takes next to no time."""
    if not left_out:
        return tuple
    first = min(left_out)
    if left_out == set(range(first, width)):
        return itemgetter(slice(first))
    return itemgetter(*sorted(set(range(width)) - left_out))


def _default(field: Field) -> object:
    if not any(field.default is single for single in _SINGLETONS):
        raise TypeError(f"field {field.name}: its default {field.default!r} is not one that can be told by identity")
    return field.default


SHAPES: Final[dict[type[Any], Shape[Any]]] = {kind: Shape(kind) for kind in STREAM_OF}
