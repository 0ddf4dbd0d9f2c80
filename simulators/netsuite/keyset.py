"""Readings that go from key to key: all rows of such a statement in order, of which each page takes those behind a key.

A statement ends with `AND <behind the key> ORDER BY <key>`, whose values are its last parameters. Its pages differ in
those alone, so what it finds from the beginning is worked out once for a state of the tables.
"""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, NamedTuple

from msgspec import Struct

Row = tuple[Any, ...]
Run = Callable[[str, Sequence[Any]], tuple[list[str], list[Row]]]
#: statements whose rows are kept
MAX_KEPT: Final = 6
_LITERAL: Final = re.compile(r"'(?:[^']|'')*'")
_WITHIN: Final = re.compile(r"\([^()]*\)")
_GROUPING: Final = re.compile(r"\b(?:COUNT|SUM|MIN|MAX|AVG)\s*\(", re.IGNORECASE)
_SEVERAL: Final = re.compile(r"\b(?:OR|UNION|GROUP|HAVING|DISTINCT|LIMIT)\b|[()]", re.IGNORECASE)
_ORDER: Final = re.compile(r"\ASELECT (?P<rest>.*) ORDER BY (?P<key>\w+\.\w+(?:, \w+\.\w+)*)\s*\Z", re.DOTALL)


class Keyset(Struct, frozen=True, kw_only=True):
    """A statement without where its page begins, that place, and how many columns the key has."""

    #: the key's columns come first in its rows
    text: str
    params: tuple[Any, ...]
    bound: tuple[int, ...]


class Found(NamedTuple):
    """What a statement finds from the beginning, in order."""

    names: list[str]
    keys: list[Row]
    rows: list[Row]


def keyset_of(statement: str, params: Sequence[Any]) -> Keyset | None:
    """A statement taken apart; None where it is of another form."""
    found = _ORDER.match(statement)
    if found is None:
        return None
    key = found["key"].split(", ")
    tail, many = f" AND {_behind(key)}", 2 * len(key) - 1
    values = tuple(params[-many:])
    if len(values) < many or not _is_bound(values) or not found["rest"].endswith(tail):
        return None
    if not _is_plain(found["rest"].removesuffix(tail)):
        return None
    text = f"SELECT {found['key']}, {found['rest'].removesuffix(tail)} ORDER BY {found['key']}"
    return Keyset(text=text, params=tuple(params[: -len(values)]), bound=(*values[:-1:2], values[-1]))


def _behind(key: Sequence[str]) -> str:
    first, *rest = key
    return f"({first} > ? OR ({first} = ? AND {_behind(rest)}))" if rest else f"{first} > ?"


def _is_plain(text: str) -> bool:
    """Whether a last condition holds for all of it: no alternative outside parentheses, no row made of several."""
    bare = _LITERAL.sub("", text)
    while (inner := _WITHIN.sub(" ", bare)) != bare:
        if _GROUPING.search(bare):
            return False
        bare = inner
    return not _SEVERAL.search(bare)


def _is_bound(values: Row) -> bool:
    """Whole numbers, each but the last one twice."""
    return all(type(one) is int for one in values) and values[:-1:2] == values[1::2]


class Kept:
    """What the last such statements find."""

    def __init__(self) -> None:
        self._held: OrderedDict[Hashable, Found] = OrderedDict()

    def behind(self, asked: Keyset, state: Hashable, run: Run) -> tuple[list[str], list[Row]]:
        """Column names and the rows behind the key."""
        known = (asked.text, asked.params, state)
        if known not in self._held:
            self._held[known] = _found(run(asked.text, asked.params), len(asked.bound))
            if len(self._held) > MAX_KEPT:
                self._held.popitem(last=False)
        self._held.move_to_end(known)
        found = self._held[known]
        return found.names, found.rows[bisect_right(found.keys, asked.bound) :]


def _found(told: tuple[list[str], list[Row]], width: int) -> Found:
    """NULL is behind nothing."""
    names, rows = told
    whole = [row for row in rows if None not in row[:width]]
    return Found(names[width:], [row[:width] for row in whole], [row[width:] for row in whole])
