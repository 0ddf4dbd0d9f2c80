"""RETURN, in each of its shapes, and what it means for a write. Judged by type, class and number, never by words.

BAPIRET2 (table or structure) has TYPE, ID, NUMBER, MESSAGE; BAPIRETURN has TYPE, CODE (class and number in one, as
`FN021`), MESSAGE and a blank TYPE when all is well [sap.md §3; bapi_signatures.json].
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from msgspec import Struct

from canonical_model.errors import BadAnswer

#: E and A say that it failed; X is a short dump; S, I, W and blank that it did not
FAILED: Final = frozenset({"E", "A", "X"})
_GROUP: Final = 2
#: rows of one RETURN that are looked at
MOST_MESSAGES: Final = 200


class Message(Struct, frozen=True, kw_only=True):
    """One message of a RETURN."""

    type: str
    #: class and number, as `F5/201`
    code: str
    words: str

    @property
    def failed(self) -> bool:
        """Whether it says that the call failed."""
        return self.type in FAILED

    def __str__(self) -> str:
        return f"{self.code} {self.words}".strip()


def messages(result: Mapping[str, Any], name: str = "RETURN") -> tuple[Message, ...]:
    """The messages of a RETURN, whatever its shape; none where there is none. BadAnswer if it is no RETURN."""
    told = result.get(name)
    if told is None:
        return ()
    rows = [told] if isinstance(told, Mapping) else told
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise BadAnswer(f"{name} is neither a structure nor a table: {str(told)[:60]!r}")
    return tuple(_message(row) for row in rows[:MOST_MESSAGES])


def _message(row: Mapping[str, Any]) -> Message:
    group, number = _of(row, "ID"), _of(row, "NUMBER")
    if not group and _of(row, "CODE"):
        code = _of(row, "CODE")
        group, number = code[:_GROUP], code[_GROUP:]
    return Message(type=_of(row, "TYPE").upper(), code=f"{group}/{number}" if group else "", words=_of(row, "MESSAGE"))


def _of(row: Mapping[str, Any], name: str) -> str:
    return str(row.get(name, "") or "").strip()


def failures(result: Mapping[str, Any], name: str = "RETURN") -> tuple[Message, ...]:
    """The messages that say that the call failed."""
    return tuple(one for one in messages(result, name) if one.failed)


def in_words(found: Iterable[Message]) -> str:
    """Messages in SAP's own words, the first few of them."""
    return "; ".join(str(one) for one in tuple(found)[:3])


def named(found: Iterable[Message], codes: Iterable[str]) -> bool:
    """Whether one of the messages has one of these codes (class/number)."""
    wanted = frozenset(codes)
    return any(one.code in wanted for one in found)
