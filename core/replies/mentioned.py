"""Which of the known invoices a sentence names: whole numbers, their parts, lists of them, all of them, the others."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

_RUN: Final = re.compile(r"[a-z0-9]+(?:[-/._ ]?[a-z0-9]+)*")
_PIECE: Final = re.compile(r"[a-z0-9]+")
_SIGNS: Final = re.compile(r"[^a-z0-9]")
_DIGITS: Final = re.compile(r"\d+")
#: pieces that may be one number
_JOINED: Final = re.compile(r"[a-z0-9]+(?:[-/._ #]{1,2}[a-z0-9]+)*")
#: between the two ends of a range of invoices
_RANGE: Final = re.compile(
    r"\s*(?:t/?m|bis(?: und mit)?|through|thru|to|up to|tot(?: en met)?|a(?: la)?|al(?:la)?|au|ate|hasta|fino a|-)\s*"
)
_NUMBER_AT_END: Final = re.compile(r"(?P<head>.*?)(?P<tail>\d{1,18})$", re.DOTALL)
#: fewer digits than these name nothing, unless the whole last part of a number is as short
_SHORTEST: Final = 3
_MOST_JOINED: Final = 4


class Mention(Struct, frozen=True, kw_only=True):
    """An invoice named at a place."""

    start: int
    end: int
    invoice: str


class Invoices:
    """The invoices that a customer was asked about, by what they may be called."""

    def __init__(self, known: Sequence[str]) -> None:
        self.known = tuple(known)
        self._whole: dict[str, str] = {}
        self._parts: dict[str, str | None] = {}
        for number in self.known:
            low = number.lower()
            self._whole[_SIGNS.sub("", low)] = number
            self._whole[_SIGNS.sub("", low).lstrip("0")] = number
            for part in _called(low):
                self._parts[part] = number if self._parts.get(part, number) == number else None

    def named_in(self, text: str, taken: Sequence[tuple[int, int]] = ()) -> list[Mention]:
        """The invoices named in a folded text, in its order."""
        pieces = list(_PIECE.finditer(text))
        found: list[Mention] = []
        place = 0
        while place < len(pieces):
            width, invoice = self._at(pieces, place, text)
            start, end = pieces[place].start(), pieces[place + width - 1].end()
            inside_day = any(start >= first and end <= last for first, last in taken)
            if invoice is not None and not (inside_day and width == 1):
                found.append(Mention(start=start, end=end, invoice=invoice))
            place += width
        return self._with_ranges(found, text) if len(found) > 1 else found

    def _with_ranges(self, found: list[Mention], text: str) -> list[Mention]:
        """The mentions, those between the two ends of a range among them: "4711 to 4714"."""
        told: list[Mention] = []
        for one in found:
            before = told[-1] if told else None
            if before is not None and _RANGE.fullmatch(text[before.end : one.start]):
                between = self._between(before.invoice, one.invoice)
                told += [Mention(start=one.start, end=one.end, invoice=invoice) for invoice in between]
            told.append(one)
        return told

    def _between(self, first: str, last: str) -> list[str]:
        ends = [_NUMBER_AT_END.match(one) for one in (first, last)]
        if ends[0] is None or ends[1] is None or ends[0]["head"] != ends[1]["head"]:
            return []
        low, high = (int(one["tail"]) for one in ends if one)
        parts = ((one, _NUMBER_AT_END.match(one)) for one in self.known)
        return [
            one for one, part in parts
            if part is not None and part["head"] == ends[0]["head"] and low < int(part["tail"]) < high
        ]  # fmt: skip

    def _at(self, pieces: Sequence[re.Match[str]], place: int, text: str) -> tuple[int, str | None]:
        for width in range(min(_MOST_JOINED, len(pieces) - place), 0, -1):
            joined = "".join([piece.group() for piece in pieces[place : place + width]])
            known = self._whole.get(joined)
            if known is None and joined[0] == "0":
                known = self._whole.get(joined.lstrip("0"))
            between = text[pieces[place].start() : pieces[place + width - 1].end()]
            if known is not None and (width == 1 or _JOINED.fullmatch(between)):
                return width, known
        word = pieces[place].group()
        return 1, self._by_part(word)

    def _by_part(self, word: str) -> str | None:
        digits = word.lstrip("0") if word.isdigit() else word
        if word in self._parts:
            return self._parts[word]
        if digits in self._parts:
            return self._parts[digits]
        if word.isdigit() and len(word) >= _SHORTEST + 1:
            ends = [number for whole, number in self._whole.items() if whole.endswith(word)]
            return ends[0] if len(set(ends)) == 1 else None
        return None


def _called(low: str) -> set[str]:
    """Parts of a number that are as good as the number: its last ones, without zeros before them."""
    parts = _PIECE.findall(low)
    names: set[str] = set()
    for part in (parts[-1], *_DIGITS.findall(parts[-1])):
        for name in (part, part.lstrip("0")):
            if _DIGITS.search(name) and (len(name) >= _SHORTEST):
                names.add(name)
    names.update("".join(parts[place:]) for place in range(1, len(parts)))
    return {name for name in names if len(name) >= _SHORTEST and _DIGITS.search(name)}


def grouped(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """Each invoice once, in the order in which it is named."""
    once: Mapping[str, None] = dict.fromkeys(mention.invoice for mention in mentions)
    return tuple(once)
