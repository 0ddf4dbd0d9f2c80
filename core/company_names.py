"""Names of companies as they are compared: without case, marks and legal form."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: legal forms and their parts, as they stand at the end of a name; dots and blanks within them are taken off first
LEGAL_FORMS: Final = frozenset({
    "ab", "ag", "aktiengesellschaft", "aps", "as", "asa", "assoc", "associates", "bhd", "bv", "bvba", "co",
    "company", "corp", "corporation", "cv", "doo", "eg", "eingetragener", "ek", "eurl", "ev", "foundation", "gbr",
    "ges", "gesellschaft", "gmbh", "group", "holding", "holdings", "inc", "incorporated", "kabushiki", "kaisha",
    "kft", "kg", "kgaa", "kk", "kommanditgesellschaft", "lda", "limitada", "limited", "llc", "llp", "lp", "ltd",
    "ltda", "mbh", "nv", "nyrt", "ohg", "oy", "oyj", "plc", "pte", "pty", "pvt", "sa", "sab", "sae", "sal", "sapi",
    "sarl", "sas", "sasu", "sca", "scs", "sdn", "se", "sl", "slu", "snc", "spa", "spolka", "spzoo", "srl", "sro",
    "trust", "ug", "wll", "zoo", "zrt",
})  # fmt: skip
#: written with blanks or dots between their letters
_SPACED: Final = re.compile(r"\b((?:[a-z] )+[a-z])$")
_SIGNS: Final = re.compile(r"[^0-9a-z]+")
_JOINERS: Final = frozenset({"and", "und", "et", "e", "y", "i"})
_LETTERS: Final = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "þ": "th"})


def plain_name(name: str) -> str:
    """Lower case, Latin letters without accents, digits, one blank between words."""
    folded = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    joined = bare.replace(".", "").replace("'", "").replace("’", "").replace("&", " and ")
    return _SIGNS.sub(" ", joined).strip()


def core_name(name: str) -> str:
    """The plain name without legal forms at its end; the plain name where nothing else would be left."""
    rest = plain_name(name)
    while (shorter := _shortened(rest)) != rest:
        rest = shorter
    return rest


def _shortened(plain: str) -> str:
    words = _closed_up(plain).split()
    if len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] in _JOINERS):
        words.pop()
    return " ".join(words)


def _closed_up(plain: str) -> str:
    """`s p a` at the end is `spa`."""
    return _SPACED.sub(lambda found: found[1].replace(" ", ""), plain)
