"""Physical lines → records: an 88 goes on with what stands before it, in its fields or in its text.

Layout: BAI's Cash Management Balance Reporting Specifications, version 2 (since 2008 with X9, as BTR3's predecessor).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

#: what lies between two records on one line
_NEXT: Final = re.compile(r"(?<=/)[ \t]+(?=(?:01|02|03|16|49|88|98|99),)")
CODES: Final = frozenset({"01", "02", "03", "16", "49", "98", "99"})


class Record(Struct, frozen=True, kw_only=True):
    """One record: its code, and its lines without the codes and slashes at their ends."""

    code: str
    parts: tuple[str, ...]
    line: int
    #: physical lines, the record itself and its continuations
    lines: int

    @property
    def fields(self) -> list[str]:
        """The fields of the record and of its continuations."""
        return [field.strip() for part in self.parts for field in part.split(",")]


class Strange(Struct, frozen=True, kw_only=True):
    """A line that belongs to no record."""

    line: int
    text: str


def records(lines: Iterable[tuple[int, str]]) -> Iterator[Record | Strange]:
    """The records of a file, blank lines left out."""
    open_at: tuple[str, int] | None = None
    parts: list[str] = []
    for number, line in _apart(lines):
        code, rest = line[:2], line[3:]
        if line[2:3] not in {"", ",", "/", ":"} and code != "88":
            code = ""
        if code == "88" and open_at:
            parts.append(_bare(rest))
            continue
        if open_at:
            yield Record(code=open_at[0], parts=tuple(parts), line=open_at[1], lines=len(parts))
        open_at, parts = ((code, number), [_bare(rest)]) if code in CODES else (None, [])
        if open_at is None:
            yield Strange(line=number, text=line)
    if open_at:
        yield Record(code=open_at[0], parts=tuple(parts), line=open_at[1], lines=len(parts))


def _apart(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines that are not blank, each with one record: some banks write several behind one another."""
    for number, line in lines:
        yield from ((number, one.strip()) for one in _NEXT.split(line) if one.strip())


def _bare(rest: str) -> str:
    return rest.rstrip().removesuffix("/")
