"""Questions in SOQL, as texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

#: [SOQL and SOSL reference, Quoted String Escape Sequences]
_ESCAPES: Final = str.maketrans(
    {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
)


def select(fields: Sequence[str], of: str, *, equal: Mapping[str, str] | None = None, limit: int = 0) -> str:
    """The fields, each once, of the records with these values."""
    told = " AND ".join(f"{name} = {literal(value)}" for name, value in (equal or {}).items())
    where, most = f" WHERE {told}" if told else "", f" LIMIT {limit}" if limit else ""
    wanted = ", ".join(dict.fromkeys(name for name in fields if name))
    return f"SELECT {wanted} FROM {of}{where}{most}"  # noqa: S608 - names are checked in the settings, values escaped


def literal(text: str) -> str:
    """A text between quotes, with everything escaped that would end it."""
    return f"'{text.translate(_ESCAPES)}'"
