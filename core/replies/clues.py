"""Clues: what of a reply is weighed. What rules heard, lexical fields, words and pairs of words, each there or not.

Beside them stand the pieces of words, by which forms, compounds and slips of the pen are alike, and how likely it is
that a day of the mail is a promise's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from core.replies.evidence import Sentence
from core.replies.folding import fold
from core.replies.hearing import Heard

_WORD: Final = re.compile(r"[a-z]+|[?!%@]|\d+")
_LETTERS: Final = re.compile(r"[a-z]+")
#: signs of a word by which its forms are alike
_STEM: Final = 6
#: digits of a number that are told apart, and sentences that are counted
_MOST_DIGITS: Final = 5
_MOST_SENTENCES: Final = 6
#: letters of a piece of a word
_PIECES: Final = (3, 4, 5)
_LONGEST: Final = 30
#: what a piece counts beside a word
PIECE_COUNTS: Final = 0.5  # not money
#: beyond this strengths are not told apart
_PLAINLY: Final = 3
_LEVELS: Final = (0.1, 0.25, 0.4, 0.55, 0.7, 0.85)  # not money


def clues_of(heard: Heard, day: float = 0.0) -> set[str]:  # not money
    """All clues of a reply; `day` is how likely the likeliest day of a promise is."""
    found = {f"l:{heard.language}", *(f"d:{level}" for level in _LEVELS if day >= level)}
    for intent, (strength, _) in heard.said.items():
        found |= {f"i:{intent}", f"i:{intent}={min(strength, _PLAINLY)}"}
    if not heard.said:
        found.add("i:nothing")
    found |= {f"e:{event.kind}={'day' if event.date else 'none'}" for _, event in heard.events}
    spoken = [one for one in heard.sentences if not one.has("footer")]
    for sentence in spoken:
        found |= clues_in(sentence)
    found |= {f"s:{word}" for word in _words(fold(heard.reply.subject, heard.language))}
    found.add(f"n:{min(len(spoken), _MOST_SENTENCES)}")
    return found


def words_in(heard: Heard) -> set[str]:
    """The words whose pieces are weighed."""
    spoken = (one.folded for one in heard.sentences if not one.has("footer"))
    return {word for text in spoken for word in _LETTERS.findall(text) if len(word) <= _LONGEST}


def pieces_of(word: str) -> list[str]:
    """The pieces of a word, its beginning and its end marked."""
    marked = f"<{word}>"
    return [marked[start : start + size] for size in _PIECES for start in range(len(marked) - size + 1)]


def clues_in(sentence: Sentence) -> set[str]:
    """The clues of one sentence."""
    if not sentence.clues:
        sentence.clues.update(_clues_in(sentence))
    return sentence.clues


def _clues_in(sentence: Sentence) -> set[str]:
    found = {f"f:{field}" for field in sentence.hits}
    if sentence.asks:
        found |= {"?", *(f"?{field}" for field in sentence.hits)}
    if sentence.days:
        found.add("f:_day")
    if sentence.amounts:
        found.add("f:_amount")
    if sentence.mentions:
        found.add("f:_invoice")
    words = list(_words(sentence.folded))
    found |= {f"w:{word}" for word in words}
    found |= {f"p:{word[:_STEM]}" for word in words if len(word) > _STEM}
    found |= {f"b:{first}_{second}" for first, second in pairwise(words)}
    return found


def _words(folded: str) -> Iterator[str]:
    """Words of two letters and more; of a number how long it is."""
    for word in _WORD.findall(folded):
        if word.isdigit():
            yield "0" * min(len(word), _MOST_DIGITS)
        elif len(word) > 1 or word in "?!%@":
            yield word
