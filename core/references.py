"""References: which open items a payment's texts quote, by equal tokens and nothing softer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from canonical_model.receivables import OpenItem

#: a token shorter than this quotes nothing: it is a page, a day, a house number
SHORTEST: Final = 4
#: the longest text that is looked at
LONGEST_TEXT: Final = 2000
_YEARS: Final = 4
_YEAR: Final = re.compile(r"(19|20)\d\d")
_SPACES: Final = re.compile(r"[\s,;]+")
_MARKS: Final = re.compile(r"[^0-9A-Z]+")


def normalised(text: str) -> str:
    """A reference as compared: capitals and digits, no marks, no leading zeros."""
    if text.isascii() and text.isalnum():
        return text.upper().lstrip("0")
    return _MARKS.sub("", text.upper()).lstrip("0")


def own_references(item: OpenItem) -> frozenset[str]:
    """What an item is called by: its document, reference, billing document and payment reference."""
    called = (item.document_no, item.reference, item.billing_document, item.payment_reference)
    return frozenset(token for token in map(normalised, called) if _tells(token))


def quoted_tokens(texts: Iterable[str]) -> frozenset[str]:
    """The references that texts may quote: each word as a whole, and its parts between marks."""
    words = [word for text in texts for word in _SPACES.split(text.upper()[:LONGEST_TEXT])]
    parts = [part for word in words for part in (word, *_MARKS.split(word))]
    return frozenset(token for token in map(normalised, parts) if _tells(token))


def texts_of(credit: OpenItem) -> tuple[str, ...]:
    """Where a payment or credit says what it is for."""
    return (credit.reference, credit.payment_reference, credit.assignment, credit.billing_document, credit.text)


def quoted(credit: OpenItem, candidates: Iterable[OpenItem], *, texts: Iterable[str] = ()) -> tuple[OpenItem, ...]:
    """The candidates that a payment or credit quotes, by its own texts and any further ones."""
    tokens = quoted_tokens((*texts_of(credit), *texts))
    return tuple(
        item for item in candidates if item.id == credit.refers_to or not tokens.isdisjoint(own_references(item))
    )


def _tells(token: str) -> bool:
    # Of capitals and digits alone: what is no word has a digit in it.
    return len(token) >= SHORTEST and not token.isalpha() and not (len(token) == _YEARS and _YEAR.fullmatch(token))
