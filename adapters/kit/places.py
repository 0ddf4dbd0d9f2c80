"""Where a step works, as the text that locks it: a kind of record and its key."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from canonical_model.identity import NativeKey

ITEM: Final = "item"
CUSTOMER: Final = "customer"


def item_place(key: NativeKey) -> str:
    """Of an open item, by its key."""
    return place(ITEM, *key)


def place(kind: str, *key: str) -> str:
    """Of any record; a number may hold slashes itself (SAP customers of long standing do)."""
    return "/".join((kind, *(part.replace("%", "%25").replace("/", "%2F") for part in key)))


def parts(place: str) -> tuple[str, ...]:
    """The key that a place is made of."""
    return tuple(unquote(part) for part in place.split("/")[1:])


def kind_of(place: str) -> str:
    """The kind of record that a place is of."""
    return place.partition("/")[0]
