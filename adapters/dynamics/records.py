"""Records of Dynamics by their names, whatever their case.

That of `AmountMST` and its like differs by source [addendum, head]. Values are texts, as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from adapters.kit.fields import fields_of
from canonical_model.errors import BadAnswer

T = TypeVar("T", bound=Struct)


def lowered(row: Mapping[str, Any]) -> dict[str, Any]:
    """A record by its names in lower case."""
    return {name.lower(): value for name, value in row.items()}


def read(row: Mapping[str, Any], kind: type[T]) -> T:
    """A record as its type; msgspec.ValidationError if a property that is needed is not there."""
    return msgspec.convert(lowered(row), kind)


def must_have(row: Mapping[str, Any], kind: type[Struct], entity_set: str) -> None:
    """BadAnswer where a property did not come that nothing works without."""
    needed = {one.encode_name: one.name for one in fields_of(kind) if one.required}
    missing = sorted(needed[name] for name in needed.keys() - lowered(row).keys())
    if missing:
        raise BadAnswer(
            f"{entity_set} comes without {', '.join(missing)}",
            remedy="may this user see these fields, and is it the set?",
        )


def unknown(row: Mapping[str, Any], kind: type[Struct]) -> set[str]:
    """Properties that are none of ours, without annotations."""
    known = {one.encode_name for one in fields_of(kind)}
    return {name for name in row if name.lower() not in known and "@" not in name}
