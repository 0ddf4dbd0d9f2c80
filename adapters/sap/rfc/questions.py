"""Conditions on a table as the reading function takes them: lines of at most 72 characters, spaces around operators.

[sap.md §1.2]: each OPTIONS line holds 71 or 72 characters; a condition may go on in the next line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from canonical_model.errors import Misconfigured

#: characters of an OPTIONS line; 72 is the field, 71 is what every release takes
LINE: Final = 71


class Condition(Struct, frozen=True, kw_only=True):
    """A condition as words that may stand on lines of their own."""

    words: tuple[str, ...]


def literal(value: str) -> str:
    """'O''Hara': quotes doubled."""
    return "'" + value.replace("'", "''") + "'"


def where(field: str, operator: str, value: str) -> Condition:
    """One comparison: `BUKRS = '1010'`."""
    return Condition(words=(field, operator, literal(value)))


def one_of(field: str, values: Sequence[str]) -> Condition:
    """`field` equal to one of the values."""
    words = [field, "IN", "("]
    for place, value in enumerate(values):
        words.append(literal(value) + ("," if place < len(values) - 1 else ""))
    return Condition(words=(*words, ")"))


def all_of(conditions: Iterable[Condition]) -> Condition:
    """Every one of the conditions, as one."""
    return Condition(words=("(", *_joined("AND", conditions), ")"))


def any_of(conditions: Iterable[Condition]) -> Condition:
    """At least one of the conditions."""
    return Condition(words=("(", *_joined("OR", conditions), ")"))


def _joined(operator: str, conditions: Iterable[Condition]) -> list[str]:
    words: list[str] = []
    for place, condition in enumerate(conditions):
        words += [operator, *condition.words] if place else [*condition.words]
    return words


def options(conditions: Sequence[Condition]) -> list[dict[str, str]]:
    """The OPTIONS table of all conditions; Misconfigured if a value is too long for a line."""
    words = _joined("AND", conditions)
    lines: list[str] = []
    for word in words:
        if len(word) > LINE:
            raise Misconfigured(f"a condition does not fit into a line of {LINE} characters: {word[:60]}…")
        if lines and len(lines[-1]) + 1 + len(word) <= LINE:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return [{"TEXT": line} for line in lines]


def in_groups(values: Iterable[str], most: int) -> Iterator[list[str]]:
    """Values in groups of at most `most`, sorted, each once."""
    listed = sorted(set(values))
    for start in range(0, len(listed), most):
        yield listed[start : start + most]
