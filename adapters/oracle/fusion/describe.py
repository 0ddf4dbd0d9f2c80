"""What a resource of this pod says of itself, since releases and roles differ [oracle.md §5.1]."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from canonical_model.errors import BadAnswer


class Described(Struct, frozen=True, kw_only=True):
    """One resource of a pod."""

    attributes: frozenset[str]
    actions: frozenset[str]
    children: frozenset[str]


def described(told: Mapping[str, Any], resource: str) -> Described:
    """What an answer of `/describe` says of a resource; BadAnswer where it says nothing of it."""
    found = _inner(told, "Resources", resource)
    if not found:
        raise BadAnswer(f"/describe says nothing of {resource}")
    actions = {name for part in ("collection", "item") for name in _names(_inner(found, part).get("actions"))}
    return Described(
        attributes=frozenset(_names(found.get("attributes"))), actions=frozenset(actions),
        children=frozenset(_inner(found, "children")),
    )  # fmt: skip


def _inner(told: Mapping[str, Any], *path: str) -> Mapping[str, Any]:
    for name in path:
        found = told.get(name)
        told = found if isinstance(found, dict) else {}
    return told


def _names(listed: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(listed, list):
        yield from (str(one["name"]) for one in listed if isinstance(one, dict) and one.get("name"))
