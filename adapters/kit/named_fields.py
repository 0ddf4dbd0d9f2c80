"""References that a tenant keeps in fields of its own: which fields these are is a setting, not code.

They are what a customer calls an item: payments and replies are matched by them, and no writer reads them. A field that
says something takes the place of what the adapter reads by itself; an empty one leaves it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final, Literal, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import force_setattr

from adapters.kit.fields import fields_of
from canonical_model.receivables import OpenItem

T = TypeVar("T", bound=Struct)
#: fields of an open item by which payments and replies are matched, and nothing is written
Reference = Literal["reference", "assignment", "payment_reference"]
#: our field → the ERP's
NamedFields = Mapping[Reference, str]
#: takes the references of a row into the item that was made of it
Fill = Callable[[Any, OpenItem], None]
NO_FIELDS: Final[NamedFields] = {}
#: whatever such a field may hold: a kind that is not expected leaves the row readable
ANYTHING: Final = str | int | bool | None
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")
_MOST_TYPES: Final = 256


def must_be_names(fields: NamedFields) -> None:
    """Refuse a setting with anything but names of fields, which go into questions as they are; ValueError."""
    for own, name in fields.items():
        if not _NAME.fullmatch(name):
            raise ValueError(f"fields.{own} is no name of a field: {name[:80]!r}")


def with_fields(kind: type[T], names: tuple[str, ...]) -> type[T]:
    """The type of a row with these fields besides those that it has."""
    return _with_fields(kind, names)  # type: ignore[return-value]  # a cache forgets the variable


@lru_cache(maxsize=_MOST_TYPES)
def _with_fields(kind: type[Struct], names: tuple[str, ...]) -> type[Struct]:
    known, told = {one.encode_name for one in fields_of(kind)}, kind.__struct_config__
    # an attribute of its own: nobody knows what a field is called elsewhere
    more = [
        (f"named_{name}", ANYTHING, msgspec.field(name=name, default=None))
        for name in dict.fromkeys(names) if name not in known
    ]  # fmt: skip
    if not more:
        return kind
    return msgspec.defstruct(kind.__name__, more, bases=(kind,), frozen=told.frozen, gc=told.gc, kw_only=True)


def filler(fields: NamedFields, kind: type[Struct]) -> Fill | None:
    """What fills the references of an item from a row of this type; None where no field is named."""
    attributes = {one.encode_name: one.name for one in fields_of(kind)}
    takes = [(own, attrgetter(attributes[name])) for own, name in fields.items() if name in attributes]
    if not takes:
        return None

    def fill(row: Any, item: OpenItem) -> None:  # noqa: ANN401 - a row of `kind`
        for own, value_of in takes:
            if text := _text(value_of(row)):
                # the item was made just now, and nobody has it yet
                force_setattr(item, own, text)

    return fill


def _text(value: str | int | bool | None) -> str:  # noqa: FBT001 - a value
    if type(value) is str:
        return value.strip()
    return str(value) if type(value) is int else ""
