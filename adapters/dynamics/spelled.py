"""Pages decoded straight into records of a type, once a page has shown how its source spells their names.

The first page of a reading is read value by value, by names in lower case [see `records`]; its first record says under
which names all the others are looked for. A page with a record that lacks one of them, or that has another kind of
value somewhere, is read value by value again: what comes of it is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import Struct

from adapters.dynamics.answers import COUNT, NEXT
from adapters.dynamics.records import Told
from adapters.kit.fields import fields_of

T = TypeVar("T", bound=Struct)


class Decoded(Struct, Generic[T]):
    """A page whose records are of a type."""

    value: list[T]
    next: str | None = msgspec.field(default=None, name=NEXT)
    count: int | str | None = msgspec.field(default=None, name=COUNT)


class NotAsSeen(ValueError):
    """A value of another kind than documented: the page is read value by value."""


class Spelled(Generic[T]):
    """Reads pages of one entity set; what it hands on has the properties of `kind`, texts all of them.

    `bare` are properties that come as bare numbers, by their paths; at `unread` ones, by their names, nobody looks.
    """

    def __init__(self, kind: type[T], *, bare: Sequence[str], unread: Sequence[str] = ()) -> None:
        self._kind = kind
        self._bare = [(place, name) for place, _, name in (path.rpartition(".") for path in bare)]
        self._types: dict[str, Any] = {name: Any for _, name in self._bare}
        self._types |= dict.fromkeys(unread, str | int | float | None)
        self._seen: tuple[str, ...] = ()
        self._decode: Callable[[bytes], Decoded[T]] | None = None

    def attribute(self, name: str) -> str:
        """What a property is called in the type, whatever the case of its name."""
        return next(one.name for one in fields_of(self._kind) if one.encode_name == name.lower())

    def learn(self, row: Told) -> None:
        """Look at a record that was read value by value."""
        if row.names != self._seen:
            self._seen = row.names
            made = spelled(self._kind, row, self._types)
            # float_hook=str keeps the digits of a number as they were written
            self._decode = None if made is None else msgspec.json.Decoder(
                Decoded[made], float_hook=str  # type: ignore[valid-type]  # made just now
            ).decode  # fmt: skip

    def page(self, body: bytes) -> Decoded[T] | None:
        """The page; None where it is not as the last one was."""
        if self._decode is None:
            return None
        try:
            page = self._decode(body)
            for place, name in self._bare:
                _written(map(attrgetter(place), page.value) if place else page.value, name)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, NotAsSeen):
            return None
        return page


def _written(rows: Any, name: str) -> None:  # noqa: ANN401 - records, or what is within them
    """Numbers as texts, as they were written."""
    for row in rows:
        value = getattr(row, name)
        if type(value) is int:
            setattr(row, name, str(value))
        elif type(value) is not str:
            raise NotAsSeen


def spelled(kind: type[Struct], row: Told, types: Mapping[str, Any]) -> type[Struct] | None:
    """A type with the properties of `kind` under the names of a record; None where the record does not have it all.

    Those in `types` are of a type of their own.
    """
    shown = {name.lower(): name for name in row.names}
    if len(shown) < len(row.names):
        return None
    found: list[tuple[int, tuple[str, Any, Any]]] = []
    for one in fields_of(kind):
        name = shown.get(one.encode_name)
        if name is None:
            if one.required:
                return None
            found.append((len(row.names), (one.name, one.type, msgspec.field(default=one.default, name=one.name))))
            continue
        within, value = types.get(one.name, one.type), row[one.encode_name]
        if isinstance(within, type) and issubclass(within, Struct):
            within = spelled(within, value, types) if isinstance(value, Told) else None
            if within is None:
                return None
        found.append((row.names.index(name), (one.name, within, msgspec.field(name=name))))
    # decoded fastest in the order in which they come
    made = [one for _, one in sorted(found, key=lambda pair: pair[0])]
    return msgspec.defstruct(kind.__name__, made, kw_only=True, gc=False)
