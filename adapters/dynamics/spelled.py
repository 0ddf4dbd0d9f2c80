"""Pages decoded straight into records of a type, once a page has shown how its source spells their names.

The first record of a reading is read value by value, by names in lower case [see `records`]; it says under which names
the others are looked for. A page with a record that lacks one of them, or that has another kind of value somewhere, is
read value by value as a whole: what comes of it is the same.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from itertools import repeat
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import Struct

from adapters.dynamics.answers import COUNT, NEXT
from adapters.dynamics.records import Told
from adapters.kit.fields import fields_of

T = TypeVar("T", bound=Struct)


#: what a value is that is written as a number or a text; whoever writes a fraction gets it as a text
_KINDS: Final = frozenset({int, str})


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
        #: the record that says how names are spelled
        self.sample: Told | None = None
        self._decode: Callable[[bytes], Decoded[T]] | None = None

    def attribute(self, name: str) -> str:
        """What a property is called in the type, whatever the case of its name."""
        return next(one.name for one in fields_of(self._kind) if one.encode_name == name.lower())

    def learn(self, row: Told) -> bool:
        """Look at a record that was read value by value; whether its names are others than those of the last one."""
        if self.sample is not None and row.names == self.sample.names:
            return False
        self.sample = row
        made = spelled(self._kind, row, self._types)
        # float_hook=str keeps the digits of a number as they were written
        self._decode = None if made is None else msgspec.json.Decoder(
            Decoded[made], float_hook=str  # type: ignore[valid-type]  # made just now
        ).decode  # fmt: skip
        return made is not None

    def page(self, body: bytes) -> Decoded[T] | None:
        """The page; None where it is not as the last one was."""
        if self._decode is None:
            return None
        try:
            page = self._decode(body)
            for place, name in self._bare:
                _written(list(map(attrgetter(place), page.value)) if place else page.value, name)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, NotAsSeen):
            return None
        return page


def _written(rows: Sequence[Any], name: str) -> None:
    """Numbers as texts, as they were written."""
    values = list(map(attrgetter(name), rows))
    kinds = set(map(type, values))
    if not kinds <= _KINDS:
        raise NotAsSeen
    if kinds == {int}:
        # record ids mostly: without a step of the interpreter for each
        deque(map(setattr, rows, repeat(name), map(str, values)), maxlen=0)
    elif int in kinds:
        for row, value in zip(rows, values, strict=True):
            if type(value) is int:
                setattr(row, name, str(value))


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
