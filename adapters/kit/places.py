"""Where a step works, as the text that locks it: a kind of record and its key."""

from __future__ import annotations

from typing import Final

from canonical_model.identity import NativeKey

ITEM: Final = "item"
CUSTOMER: Final = "customer"


def item_place(key: NativeKey) -> str:
    """Of an open item, by its key."""
    return place(ITEM, *key)


def place(kind: str, *key: str) -> str:
    """Of any record."""
    return "/".join((kind, *key))


def parts(place: str) -> tuple[str, ...]:
    """The key that a place is made of."""
    return tuple(place.split("/")[1:])


def kind_of(place: str) -> str:
    """The kind of record that a place is of."""
    return place.partition("/")[0]
