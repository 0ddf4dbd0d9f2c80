"""Records of Dynamics by their names, whatever their case.

That of `AmountMST` and its like differs by source [addendum, head]. Values are texts, as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar

import msgspec
from msgspec import Struct, structs

from adapters.kit.fields import fields_of
from adapters.kit.remembered import Remembered
from canonical_model.errors import BadAnswer

T = TypeVar("T", bound=Struct)
#: sets of names that records come with; a page has one
MOST_SPELLINGS: Final = 1_024
_LOWERED: Final = Remembered[tuple[str, ...], tuple[str, ...]](
    lambda names: tuple(name.lower() for name in names), MOST_SPELLINGS
)


class Told(dict[str, Any]):
    """A record by its names in lower case."""

    __slots__ = ("names",)
    #: the names that it came with
    names: tuple[str, ...]

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Told:
        """The record as it was decoded, numbers as texts, what is within it likewise."""
        names = tuple(row)
        values = [value if type(value) is str else _text(value) for value in row.values()]
        told = cls(zip(_LOWERED[names], values, strict=True))
        told.names = names
        return told


def _text(value: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        return Told.of(value)
    if isinstance(value, list):
        return [_text(one) for one in value]
    return str(value) if type(value) is int else value


def lowered(row: Mapping[str, Any] | Struct) -> dict[str, Any]:
    """A record by its names in lower case; of one of a type by those of its properties."""
    if isinstance(row, Told):
        return row
    told = structs.asdict(row) if isinstance(row, Struct) else row
    return {name.lower(): value for name, value in told.items()}


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
    names = row.names if isinstance(row, Told) else row
    return {name for name in names if name.lower() not in known and "@" not in name}
