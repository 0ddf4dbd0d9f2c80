"""Binds as the driver takes them: only those that a statement names, numbers as numbers, lists one by one.

Nothing that came from outside is ever written into the text of a statement.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from adapters.oracle.source import Binds

#: ours begin with P_; what stands behind a colon elsewhere is part of a date's picture ("T"HH24:MI:SS)
NAMED: Final = re.compile(r":(P_[A-Z0-9_]+)")
_LISTED: Final = re.compile(r"\(\s*:(P_[A-Z0-9_]+)\s*\)")
#: binds that are compared with numbers; the others are texts
NUMBERS: Final = frozenset({"P_BU", "P_AFTER_ID", "P_LIMIT", "P_IDS", "P_ID", "P_OTHER_ID"})
#: values of one list
MOST_LISTED: Final = 500
#: a list is filled up to one of these lengths, so that the database keeps few texts of one statement
_LENGTHS: Final = (1, 10, 100, MOST_LISTED)
#: characters of one value
MOST_CHARACTERS: Final = 4_000

Bound = dict[str, str | Decimal | None]


def bound(sql: str, binds: Binds) -> tuple[str, Bound]:
    """The statement with its lists written out as binds, and what to bind; ValueError where one is not given."""
    lists = set(_LISTED.findall(sql))
    made: Bound = {}
    for name in dict.fromkeys(NAMED.findall(sql)):
        if name not in binds:
            raise ValueError(f"nothing is given for :{name}")
        value = binds[name]
        if name in lists:
            sql, listed = _expanded(sql, name, [value] if isinstance(value, str) else value)
            made |= listed
        elif not isinstance(value, str):
            raise ValueError(f":{name} takes one value")
        else:
            made[name] = scalar(name, value)
    return sql, made


def _expanded(sql: str, name: str, values: Sequence[str]) -> tuple[str, Bound]:
    if not 0 < len(values) <= MOST_LISTED:
        raise ValueError(f":{name} takes 1 to {MOST_LISTED} values, not {len(values)}")
    length = next(one for one in _LENGTHS if one >= len(values))
    filled = [*values, *[values[-1]] * (length - len(values))]
    names = [f"{name}_{place}" for place in range(1, length + 1)]
    text = ", ".join(f":{one}" for one in names)
    pattern = re.compile(rf"\(\s*:{name}\s*\)")
    bound_values = zip(names, filled, strict=True)
    return pattern.sub(f"({text})", sql), {one: scalar(name, value) for one, value in bound_values}


def scalar(name: str, value: str) -> str | Decimal | None:
    """One value: of a number the number, of nothing NULL; ValueError for a number that is none."""
    if len(value) > MOST_CHARACTERS:
        raise ValueError(f":{name} is longer than {MOST_CHARACTERS} characters")
    if name not in NUMBERS:
        return value or None
    return number(name, value)


def number(name: str, value: str) -> Decimal:
    """A number, finite and in plain notation."""
    try:
        made = Decimal(value)
    except InvalidOperation:
        raise ValueError(f":{name} is no number: {value[:30]!r}") from None
    if not made.is_finite():
        raise ValueError(f":{name} is no number: {value[:30]!r}")
    return made


def typed(binds: Mapping[str, str], numbers: frozenset[str]) -> Bound:
    """The binds of a block: what it declares a number as a number, what is empty as NULL."""
    return {name: number(name, value) if value and name in numbers else value or None for name, value in binds.items()}
