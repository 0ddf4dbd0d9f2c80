"""The newest part of a mail: what its sender wrote, without what is quoted, forwarded or signed."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from core.replies.closing import parted
from core.replies.quoting import (
    FORWARDED,
    FORWARDING,
    HEADER_ALONE,
    HEADER_LINE,
    HEADER_SENT,
    HEADER_START,
    PARTING,
    SEE_BELOW,
    WROTE,
    WROTE_ENDS,
    WROTE_STARTS,
)

#: characters and lines of a mail that are read
MOST_CHARACTERS: Final = 100_000
_MOST_LINES: Final = 2_000
#: lines over which "On … wrote:" may be broken, and over which headers may stand apart
_BROKEN: Final = 3
_HEADERS: Final = 4
#: paragraphs that are read as answers to what they stand under
_MOST_ANSWERS: Final = 50


class Newest(Struct, frozen=True, kw_only=True):
    """A mail in its parts."""

    #: what is read
    text: str
    signature: str = ""
    #: context alone
    quoted: str = ""
    #: what a forward brings, to be read if its own words say nothing
    forwarded: str = ""
    #: own paragraphs, each with the quoted one that it was written under
    answers: tuple[tuple[str, str], ...] = ()


def newest_of(body: str, subject: str = "") -> Newest:
    """The parts of a mail; of a forward that says nothing itself, what is forwarded is read."""
    lines = body[:MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n").split("\n")[:_MOST_LINES]
    own, quoted, forwarded = _split(lines)
    text, signature = parted("\n".join(own).strip())
    inner = ""
    if quoted and (forwarded or FORWARDING.match(subject)):
        deeper, rest, _ = _split(_without_headers(quoted))
        inner, below = parted("\n".join(deeper).strip())
        if _says_nothing(text):
            return Newest(text=inner, signature=below, quoted="\n".join(rest))
    return Newest(
        text=text, signature=signature, quoted="\n".join(quoted), forwarded=inner, answers=_answers(lines)
    )  # fmt: skip


def _answers(lines: list[str]) -> tuple[tuple[str, str], ...]:
    """Paragraphs that stand under a quoted line each, of a mail that answers one by one."""
    found: list[tuple[str, str]] = []
    quote: list[str] = []
    own: list[str] = []
    for line in [*lines, ">"]:
        if line.lstrip().startswith(">"):
            if own and quote:
                found.append(("\n".join(own).strip(), "\n".join(quote)))
            quote = [line.lstrip("> ")] if own else [*quote, line.lstrip("> ")]
            own = []
        elif quote and line.strip():
            own.append(line)
    return tuple(found[:_MOST_ANSWERS]) if len(found) > 1 else ()


def _says_nothing(text: str) -> bool:
    return not text.strip() or bool(SEE_BELOW.match(text))


def _split(lines: list[str]) -> tuple[list[str], list[str], bool]:
    """Own lines, quoted lines, and whether the quoted ones are a forward."""
    own: list[str] = []
    quoted: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if FORWARDED.match(line):
            return own, [*quoted, *lines[place + 1 :]], True
        if PARTING.match(line) or _headers_at(lines, place):
            return own, [*quoted, *lines[place:]], False
        if width := _wrote_at(lines, place):
            after = next((one for one in lines[place + width :] if one.strip()), "")
            if not after.lstrip().startswith((">", "|")):
                return own, [*quoted, *lines[place:]], False
            place += width
            continue
        (quoted if line.lstrip().startswith(">") else own).append(line)
        place += 1
    return own, quoted, False


def _headers_at(lines: list[str], place: int) -> bool:
    if not HEADER_START.match(lines[place]):
        return False
    following = [line for line in lines[place + 1 : place + 1 + _HEADERS] if line.strip()]
    if place and not lines[place - 1].strip() and (_is_sent(following) or HEADER_ALONE.match(lines[place])):
        return True
    return sum(1 for line in following if HEADER_LINE.match(line)) >= 2  # noqa: PLR2004 - one alone is prose


def _is_sent(following: list[str]) -> bool:
    """Whether the first of these lines tells when a mail was sent."""
    return bool(following) and bool(HEADER_SENT.match(following[0]))


def _wrote_at(lines: list[str], place: int) -> int:
    """Over how many lines "On … wrote:" stands here; 0 where it does not."""
    if not WROTE_STARTS.match(lines[place]):
        return 0
    for width in range(1, _BROKEN + 1):
        block = lines[place : place + width]
        if (
            len(block) == width
            and all(line.strip() for line in block)
            and WROTE_ENDS.search(block[-1])
            and WROTE.match("\n".join(block))
        ):
            return width
    return 0


def _without_headers(lines: list[str]) -> list[str]:
    """What a forward brings, its headers and marks taken off."""
    bare = [line.lstrip()[1:].lstrip() if line.lstrip().startswith(">") else line for line in lines]
    place = 0
    while place < len(bare) and (not bare[place].strip() or HEADER_LINE.match(bare[place]) or _is_mark(bare[place])):
        place += 1
    return bare[place:]


def _is_mark(line: str) -> bool:
    return bool(PARTING.match(line)) or not line.strip("-_ *")
