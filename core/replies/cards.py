"""Card numbers that arrive by mail are blackened before anything is kept."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

#: 13 to 19 digits, blanks or hyphens between them
_LONG: Final = re.compile(r"(?<![\w.,/-])(?:\d[ \u00a0-]?){12,18}\d(?![\w/-])")
#: first digits of cards in use: Visa, Mastercard, American Express, Diners, Discover, JCB, Maestro, UnionPay
_ISSUED: Final = re.compile(r"4|5[0-9]|2[2-7]|3[4-9]|30|6")
_BLACK: Final = "█"
_KEPT: Final = 4


class Redacted(Struct, frozen=True):
    """A text without card numbers, and how many there were."""

    text: str
    cards: int


def redacted(text: str) -> Redacted:
    """The text with all but the last four digits of each card number blackened."""
    count = 0

    def black(match: re.Match[str]) -> str:
        nonlocal count
        digits = re.sub(r"\D", "", match.group())
        if not (_ISSUED.match(digits) and passes_luhn(digits)):
            return match.group()
        count += 1
        return _BLACK * (len(digits) - _KEPT) + digits[-_KEPT:]

    return Redacted(_LONG.sub(black, text), count)


def passes_luhn(digits: str) -> bool:
    """Whether the check digit of a card number fits (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - the greatest digit
    return total % 10 == 0
