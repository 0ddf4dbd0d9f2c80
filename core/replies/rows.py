"""Days told in one breath: "600 on 20 November, the rest on 18 December", "half on Friday, half in two weeks"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from core.replies.amounts import Amount
from core.replies.day import Day
from core.replies.evidence import Sentence
from core.replies.mentioned import Mention

#: words that go on from one day to the next
_GOING_ON: Final = (
    "and und et y e en plus then sowie puis dann luego poi depois daarna danach"
    " rest remaining remainder balance other half second third halfte andere restliche restlichen zweite zweiten dritte"
    " dritten reste solde autre moitie seconde deuxieme troisieme resto saldo mitad otra segunda tercera restante meta"
    " altra seconda terza helft tweede derde resterende metade outra terceira"
)
_GOES_ON: Final = frozenset(_GOING_ON.split())
#: words that may stand beside them
_SMALL: Final = (
    "on the am den der die das el la le il lo op de het dia em no na a al du per zum by in of at o as os for fur pour"
    " por voor para auf sur sobre su is euro eur l um im vom dem"
)
_BESIDE: Final = frozenset(_SMALL.split())
_WORD: Final = re.compile(r"[a-z]+")
_DIGIT: Final = re.compile(r"\d")
_PLAIN: Final = re.compile(r"[\s,;/&+():-]*")


def in_a_row(sentence: Sentence, one: Day, other: Day) -> bool:
    """Whether nothing but amounts, invoices and shares stands between two days.

    With no more than a comma between them both have a number.
    """
    first, last = sorted((one, other), key=lambda told: told.start)
    told: list[Amount | Mention] = [*sentence.amounts, *sentence.numbers, *sentence.mentions]
    between = _without(sentence.folded, first.end, last.start, told)
    if first.end == last.start or not _PLAIN.fullmatch(_WORD.sub("", between)):
        return False
    words = set(_WORD.findall(between))
    if not words <= _GOES_ON | _BESIDE:
        return False
    if words & _GOES_ON or any(first.end <= one.start < last.start for one in told):
        return True
    return all(_DIGIT.search(sentence.folded[day.start : day.end]) for day in (one, other))


def _without(text: str, start: int, end: int, told: Iterable[Amount | Mention]) -> str:
    """A stretch of a text without what is told in it."""
    kept = list(text[start:end])
    for one in told:
        for place in range(max(one.start, start), min(one.end, end)):
            kept[place - start] = " "
    return "".join(kept)
