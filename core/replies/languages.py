"""The languages that are read, each by its pack."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final

from core.replies.folding import fold
from core.replies.packs.stop_words import STOP_WORDS
from core.replies.phrases import WORD, Fields

LANGUAGES: Final = ("en", "de", "fr", "es", "it", "nl", "pt")
#: what an invoice is called
INVOICE: Final[Mapping[str, str]] = {
    "en": "invoice", "de": "rechnung", "fr": "facture", "es": "factura", "it": "fattura", "nl": "factuur",
    "pt": "fatura",
}  # fmt: skip
#: letters and signs that only one of the languages has, and what they add
_LETTERS: Final[Mapping[str, str]] = {
    "¿": "es",
    "¡": "es",
    "ñ": "es",
    "ß": "de",
    "ä": "de",
    "ã": "pt",
    "õ": "pt",
    "ò": "it",
}
_LETTER: Final = 1.0  # not money
#: what a pack consists of
_PARTS: Final = ("paying", "saying", "grave", "plain", "reasons")
#: how much a word weighs that was written by the sender, in the subject, in what is quoted
_WEIGHTS: Final = (1.0, 0.4, 0.15)  # not money
#: what the end of an address adds
_ADDRESS: Final = 0.5  # not money
_COUNTRIES: Final[Mapping[str, str]] = {
    "de": "de", "at": "de", "fr": "fr", "es": "es", "mx": "es", "ar": "es", "it": "it", "nl": "nl", "pt": "pt",
    "br": "pt", "uk": "en", "us": "en", "ie": "en", "au": "en",
}  # fmt: skip
#: words that must speak for a language before others are left out, and the share of them that keeps another one in
_TOLD: Final = 1.5  # not money
_NEAR: Final = 0.5  # not money
_WORDS_READ: Final = 400


@cache
def fields_of(language: str) -> Fields:
    """The lexical fields of a language; read when it is met first."""
    phrases: dict[str, str] = {}
    for part in _PARTS:
        phrases |= getattr(import_module(f"core.replies.packs.{language}.{part}"), part.upper())
    return Fields(phrases, language)


@cache
def _stop_words() -> dict[str, tuple[str, ...]]:
    """Word → the languages that it speaks for."""
    found: dict[str, tuple[str, ...]] = {}
    for language, words in STOP_WORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), language)
    return found


def languages_by_likelihood(text: str, *, subject: str = "", quoted: str = "", sender: str = "") -> list[str]:
    """The languages from the likeliest on, by common words; equal ones in a fixed order."""
    scores = dict.fromkeys(LANGUAGES, 0.0)  # not money
    table = _stop_words()
    for part, weight in zip((text, subject, quoted), _WEIGHTS, strict=True):
        words = WORD.findall(fold(part, ""))[:_WORDS_READ]
        for word in words:
            speaks = table.get(word, ())
            for language in speaks:
                scores[language] += weight / len(speaks)
    country = _COUNTRIES.get(next((part for part in reversed(sender.lower().split(".")) if part in _COUNTRIES), ""))
    if country:
        scores[country] += _ADDRESS
    for letter in {one for one in text.lower() if one in _LETTERS}:
        scores[_LETTERS[letter]] += _LETTER
    order = sorted(LANGUAGES, key=lambda one: (-scores[one], LANGUAGES.index(one)))
    best = scores[order[0]]
    return order if best < _TOLD else [one for one in order if scores[one] >= best * _NEAR]
