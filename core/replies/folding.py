"""One spelling for comparing: no capitals, no accents, no apostrophes; of the same meaning, never shown to anyone."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f]")
_PLAIN: Final = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "’": "'",
        "\u2018": "'",
        "`": "'",
        "\u00b4": "'",
        "–": "-",
        "—": "-",
    }
    | {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200b": None}
    | {"\u00ad": None, "ﬁ": "fi", "ﬂ": "fl", "\u2011": "-", "\u2212": "-"}
)
#: Italian and Portuguese "is", which without its accent would be "and"
_IS: Final = re.compile(r"(?<![\w'])[èé](?!\w)")
_UMLAUTS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_ENGLISH: Final = re.compile(
    r"\b(?:can not\b|(wo|ca|sha)n'?t|(do|did|does|is|are|was|were|have|has|had|would|could|should|must)n'?t"
    r"|(i|we|you|they|he|she|it|that|there|what|who|this|everything|nothing|all|one|payment|invoice|here|where|money)"
    r"'(ll|ve|re|m|d|s)"
    # "ill pay"
    r"|ill(?= (?:pay|send|transfer|settle|lodge|wire|clear|bacs|get|do|make|put|sort|drop|have|ask|chase)\b))\b"
)
_STEMS: Final = {"wo": "will", "sha": "shall"}
_ENDINGS: Final = {"ll": "will", "ve": "have", "re": "are", "m": "am", "d": "would", "s": "is"}


def fold(text: str, language: str) -> str:
    """The text in one spelling. Lengths change, so places in it are no places in the text it came from."""
    plain = _IS.sub("ee", text.translate(_PLAIN).lower())
    if not plain.isascii():
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", plain))
    if language == "de":
        for written, kept in _UMLAUTS:
            plain = plain.replace(written, kept)
        return plain
    if language == "en":
        return _ENGLISH.sub(_expanded, plain).replace("'", "")
    return plain.replace("'", " ")


def _expanded(match: re.Match[str]) -> str:
    modal, auxiliary, pronoun, ending = match.groups()
    if match.group() == "ill":
        return "i will"
    if match.group() in {"cant", "can't", "can not"}:
        return "cannot"
    if pronoun:
        return f"{pronoun} {_ENDINGS[ending]}"
    return f"{_STEMS.get(modal, auxiliary)} not"
