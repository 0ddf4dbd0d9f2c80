"""Lines → fields → messages: with or without SWIFT's blocks, with or without a dash at the end."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

#: only these begin a field: a text may have a colon, two digits and a colon at the start of a line
_TAG: Final = re.compile(r":(20|21|25P?|28[CD]?|34F|13D?|60[FM]?|61|62[FM]?|64|65|86|90[CD]|94[0-2]|NS):")
_BLOCKS: Final = re.compile(r"^(?:\{[1235]:(?:[^{}]|\{[^{}]*\})*\}\s*)+|^\{4:")
_MESSAGE_TYPE: Final = re.compile(r"\{2:[IO](94[0-2])")
_END: Final = re.compile(r"-(?:\}|X{3}.*)?\s*")


class Field(Struct, frozen=True, kw_only=True):
    """One field: its tag, its lines, and the line of the file that it begins on."""

    tag: str
    lines: tuple[str, ...]
    line: int

    @property
    def first(self) -> str:
        return self.lines[0].strip()


class Message(Struct, frozen=True, kw_only=True):
    """One statement as SWIFT sends it."""

    #: 940, 941, 942, or empty where no block says it
    type: str
    fields: tuple[Field, ...]
    #: a block of SWIFT that has begun and has no end
    open_ended: bool = False


def messages(lines: Iterable[tuple[int, str]]) -> Iterator[Message]:
    """The messages of a file; what stands before the first field of one is no part of it."""
    gathered = _Gathered()
    for number, line in _mended(lines):
        yield from gathered.take(number, line)
    yield from gathered.close()


def _mended(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines with a colon that was broken off its tag put back, and blocks on lines of their own."""
    colon = ""
    for number, told in _apart(lines):
        line = colon + told
        colon = ""
        if line.strip() == ":":
            colon = ":"
            continue
        if line.startswith("-}"):
            yield number, "-}"
            line = line[2:]
            if not line.strip():
                continue
        while found := _BLOCKS.match(line.lstrip()):
            yield number, found[0]
            line = line.lstrip()[found.end() :]
            if not line.strip():
                break
        if line.strip() or not told.strip():
            yield number, line


def _apart(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines, also where two signs stand for the line end, as in files out of home banking."""
    for number, line in lines:
        if "@@:" in line:
            yield from ((number, one) for one in line.split("@@"))
        else:
            yield number, line


class _Gathered:
    def __init__(self) -> None:
        self._type = ""
        self._fields: list[Field] = []
        self._tag, self._lines, self._line = "", [""], 0
        self._seen: set[str] = set()
        self._in_block = False

    def take(self, number: int, line: str) -> Iterator[Message]:
        if line.startswith("{") and _BLOCKS.match(line):
            yield from self._block(line)
        elif _END.fullmatch(line):
            self._in_block = False
            yield from self.close()
        elif found := _TAG.match(line.lstrip()):
            yield from self._begin(found[1], line.lstrip()[found.end() :], number)
        elif self._tag and not line.startswith("\x7b4:"):
            self._lines.append(line)

    def close(self) -> Iterator[Message]:
        """The message that ends here, if there is one."""
        self._flush()
        if self._fields:
            yield Message(type=self._type, fields=tuple(self._fields), open_ended=self._in_block)
            self._type = ""
        self._fields, self._seen = [], set()

    def _block(self, line: str) -> Iterator[Message]:
        if "{4:" not in line and not line.startswith("{5:"):
            yield from self.close()
        self._in_block = self._in_block or "{4:" in line
        found = _MESSAGE_TYPE.search(line)
        if found:
            self._type = found[1]

    def _begin(self, tag: str, rest: str, number: int) -> Iterator[Message]:
        if tag == "20" or (tag in {"25", "60F", "60M"} and self._seen & {"62F", "62M"}) or tag.startswith("94"):
            yield from self.close()
        self._flush()
        if tag.startswith("94"):
            self._type = tag
            return
        self._tag, self._lines, self._line = tag, [rest], number
        self._seen.add(tag)

    def _flush(self) -> None:
        if self._tag:
            self._fields.append(Field(tag=self._tag, lines=tuple(self._lines), line=self._line))
        self._tag, self._lines = "", [""]
