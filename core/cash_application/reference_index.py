"""An index of what open items are called, and the ways in which a payment may have written it.

Equal after normalising is looked up over all items. What is softer (bare digits, digits read wrongly, cut off at the
end, parted by blanks) is only looked for among the items of a customer who is known already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import Struct

from core.cash_application.debts import Debt
from core.references import LONGEST_TEXT, SHORTEST, normalised

#: from this length on a reference is told from a page or a year by itself
LONG: Final = 6
#: digits that alone are taken for a document's number
BARE: Final = 5
#: banks cut a line of text here (SWIFT MT103 field 70: 4 lines of 35; EDIFACT FTX alike)
CUT_AT: Final = 35
#: blanks and marks that may be lost before the cut
_LOST: Final = 4
#: signs that must be left of a reference that was cut
CUT_LEAST: Final = 5
_MARKS: Final = re.compile(r"[^0-9A-Z]+")
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DIGITS: Final = re.compile(r"\d{5,}")
#: what scanners and people mistake
_MISREAD: Final = str.maketrans("OQDILZSBG", "000112586")


def words_of(text: str) -> list[str]:
    """The words of a text that are not letters alone, in capitals."""
    words = text.upper()[:LONGEST_TEXT].replace(",", " ").replace(";", " ").split()
    return [word for word in words if not word.isalpha()]


def tokens_of(words: Iterable[str]) -> list[str]:
    """The references that words may quote: each as a whole, then its parts; in order, each once."""
    found: dict[str, None] = {}
    for word in words:
        plain = (word if word.isalnum() and word.isascii() else _MARKS.sub("", word)).lstrip("0")
        if len(plain) >= SHORTEST:
            found[plain] = None
        if len(plain) != len(word):
            for part in _MARKS.split(word):
                bare = part.lstrip("0")
                if len(bare) >= SHORTEST and not bare.isalpha():
                    found[bare] = None
    return [token for token in found if len(token) != SHORTEST or not _YEAR.fullmatch(token)]


def names_of(debt: Debt) -> list[str]:
    """What a debt is called, normalised, each once; a name that tells nothing is left out."""
    names = {normalised(one): None for one in (debt.document_no, *debt.references)}
    return [one for one in names if _tells(one)]


def _tells(name: str) -> bool:
    return len(name) >= SHORTEST and not name.isalpha() and not (len(name) == SHORTEST and _YEAR.fullmatch(name))


def misread(token: str) -> str:
    """A token with every sign that is mistaken for a digit as that digit."""
    return token.translate(_MISREAD).lstrip("0")


def bare_numbers(token: str) -> list[str]:
    """The runs of digits in a token that alone may be a document's number."""
    return [run.lstrip("0") for run in _DIGITS.findall(token) if len(run.lstrip("0")) >= BARE]


def joined(words: Sequence[str]) -> Iterator[str]:
    """Neighbouring words written as one: `INV 01 001` and references broken at the end of a line."""
    plain = [_MARKS.sub("", word.upper()) for word in words]
    for size in (2, 3):
        for start in range(len(plain) - size + 1):
            one = "".join(plain[start : start + size]).lstrip("0")
            if _tells(one):
                yield one


def was_cut(text: str) -> bool:
    """Whether a text ends where banks cut, give or take a separator that was lost with the end."""
    length = len(text.strip())
    return length > 0 and -length % CUT_AT <= _LOST


def cut_end(text: str) -> str:
    """The last word of a text that was cut; empty if it was not, or if too little of the word is left."""
    if not was_cut(text):
        return ""
    last = _MARKS.sub("", re.split(r"[\s,;/+]+", text.strip().upper())[-1]).lstrip("0")
    return last if len(last) >= CUT_LEAST and not last.isalpha() else ""


class ReferenceIndex(Struct, frozen=True, kw_only=True):
    """Normalised name → the places of the debts that are called so."""

    places: dict[str, int | tuple[int, ...]]

    @classmethod
    def of(cls, debts: Sequence[Debt]) -> ReferenceIndex:
        """The index over debts, by their place in the sequence."""
        places: dict[str, int | tuple[int, ...]] = {}
        for place, debt in enumerate(debts):
            for name in names_of(debt):
                before = places.setdefault(name, place)
                if before is not place and before != place:
                    places[name] = (*before, place) if isinstance(before, tuple) else (before, place)
        return cls(places=places)

    def called(self, token: str) -> tuple[int, ...]:
        """The places of the debts called so."""
        found = self.places.get(token, ())
        return found if isinstance(found, tuple) else (found,)
