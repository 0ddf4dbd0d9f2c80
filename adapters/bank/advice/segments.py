"""X12 as a stream of segments: the file says itself what ends a segment and an element."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from adapters.bank.source import Source
from canonical_model.errors import BadAnswer

_PIECE: Final = 64 * 1024
_START: Final = re.compile(r"(?<![A-Za-z0-9])ISA([^A-Za-z0-9\s])")
#: elements of an ISA, the last one of a single character
_ELEMENTS: Final = 16


def separators(head: str) -> tuple[int, str, str] | None:
    """(where the ISA begins, what ends an element, what ends a segment); None where there is no ISA."""
    found = _START.search(head)
    if not found:
        return None
    element = found[1]
    place = found.start()
    for _ in range(_ELEMENTS):
        place = head.find(element, place + 1)
        if place < 0:
            return None
    end = head[place + 2 : place + 3]
    return found.start(), element, end or "\n"


def segments(source: Source) -> Iterator[list[str]]:
    """The elements of each segment, its name first; what stands before the ISA is left out."""
    told = separators(source.beginning())
    if told is None:
        raise BadAnswer("no interchange header (ISA) with its 16 elements")
    _, element, end = told
    rest, begun = "", False
    with source.text() as text:
        while piece := text.read(_PIECE):
            rest += piece
            if not begun:
                found = _START.search(rest)
                begun, rest = found is not None, rest[found.start() :] if found else rest[-_PIECE:]
            *whole, rest = rest.split(end) if begun else (rest,)
            if len(rest) > source.bounds.longest_line:
                raise BadAnswer(f"a segment has more than {source.bounds.longest_line} characters")
            yield from (_elements(one, element) for one in whole if one.strip())
    if rest.strip() and begun:
        yield _elements(rest, element)


def _elements(segment: str, separator: str) -> list[str]:
    return [" ".join(one.split()) for one in segment.strip().split(separator)]
