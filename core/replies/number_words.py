"""Numbers in words: "two thousand", "einunddreißigsten", "vierhonderdtachtig"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from core.replies.packs.number_words import JOINED, NUMBER_WORDS, PLACED

_HUNDRED: Final = 100
_THOUSAND: Final = 1000
#: pieces of one number
_MOST_PIECES: Final = 9


@cache
def words_of(language: str) -> str:
    """A pattern of a number in words; what follows it must be no letter."""
    piece = f"(?:{'|'.join(_longest_first(language))})"
    return rf"{piece}(?:{JOINED[language]}{piece}){{0,{_MOST_PIECES}}}{PLACED[language]}"


def value_of(text: str, language: str) -> int:
    """What a number in words is worth."""
    total = current = 0
    for match in _pieces(language).finditer(text):
        worth = next(value for pattern, value in NUMBER_WORDS[language].items() if re.fullmatch(pattern, match.group()))
        if worth == _THOUSAND:
            total, current = total + max(current, 1) * _THOUSAND, 0
        elif worth == _HUNDRED:
            current = max(current, 1) * _HUNDRED
        else:
            current += worth
    return total + current


@cache
def _pieces(language: str) -> re.Pattern[str]:
    return re.compile("|".join(_longest_first(language)))


@cache
def _longest_first(language: str) -> tuple[str, ...]:
    return tuple(sorted((one for key in NUMBER_WORDS[language] for one in _parted(key)), key=len, reverse=True))


def _parted(pattern: str) -> list[str]:
    """Alternatives of a pattern that stand in no brackets."""
    return re.split(r"\|(?![^(]*\))", pattern)
