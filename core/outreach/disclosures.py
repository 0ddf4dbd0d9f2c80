"""What a message must say and must not say, checked on its words before it goes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from core.outreach.packs import PACKS
from core.outreach.terms import OutreachTerms

#: threats, insults and pressure that no message of a business to a business may hold, by language: beginnings of words
_NEVER: Final[Mapping[str, tuple[str, ...]]] = {
    "en": ("jail", "prison", "police", "arrest", "criminal", "fraudster", "thief", "liar", "shame", "blacklist",
           "last chance", "or else", "deadbeat"),
    "de": ("gefängnis", "polizei", "verhaft", "betrüg", "dieb", "lügner", "schäm", "schwarze liste", "letzte chance",
           "strafanzeige"),
    "fr": ("prison", "police", "arrestation", "escroc", "voleur", "menteur", "honte", "liste noire",
           "dernière chance", "plainte pénale"),
    "es": ("cárcel", "policía", "arrest", "estafador", "ladrón", "mentiroso", "vergüenza", "lista negra",
           "última oportunidad", "denuncia penal"),
    "it": ("carcere", "polizia", "arrest", "truffator", "ladro", "bugiard", "vergogn", "lista nera",
           "ultima possibilità", "denuncia penale"),
    "nl": ("gevangenis", "politie", "arrest", "oplichter", "dief", "leugenaar", "schande", "zwarte lijst",
           "laatste kans", "strafaangifte"),
    "pt": ("cadeia", "prisão", "polícia", "burlão", "ladrão", "mentiroso", "vergonha", "lista negra",
           "última oportunidade", "queixa-crime"),
}  # fmt: skip


def disclosures_of(terms: OutreachTerms, language: str) -> tuple[str, ...]:
    """The sentences that a message in a language must hold: the policy's own, and those of its packs."""
    own = (*terms.disclosures.get("*", ()), *terms.disclosures.get(language, ()))
    packs = (sentence for name in terms.packs for sentence in PACKS[name].disclosures)
    return tuple(dict.fromkeys((*own, *packs)))


def wording_against(text: str, language: str, terms: OutreachTerms, needed: Sequence[str]) -> Iterator[str]:
    """Each word that it may not hold and each sentence that it lacks, in words."""
    told = _plain(text)
    own = (*terms.prohibited.get("*", ()), *terms.prohibited.get(language, ()))
    for word in (*_NEVER.get(language, ()), *own):
        if re.search(rf"(?<!\w){re.escape(_plain(word))}", told):
            yield f"it holds {word!r}, which no message may say"
    for sentence in needed:
        if _plain(sentence) not in told:
            yield f"it lacks a sentence that it must hold: {sentence!r}"


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()
