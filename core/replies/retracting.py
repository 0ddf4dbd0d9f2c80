"""Promises that are taken back or put into somebody else's mouth: what stands before a withdrawal, and in quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from core.replies.evidence import Sentence

#: who says so takes back what was said before, in seven languages
_WITHDRAWN: Final = re.compile(
    r"\b(?:(?:have to|must|need to|am|are) (?:take|taking|withdraw|withdrawing|retract|retracting|go back on)\w* "
    r"(?:it|that|this|back|my|our)|cannot keep (?:it|that|to it|my|our|this)|no longer (?:holds|stands)"
    r"|(?:muss|mussen) .{0,25}(?:zuruckziehen|zurucknehmen|widerrufen)|nicht (?:mehr )?(?:ein)?halten konnen"
    r"|(?:dois|devons) (?:le |la |y |vous )?(?:retirer|revenir sur|renoncer)|ne (?:pourrai|pourrons|peux|pouvons) pas "
    r"(?:le |la )?(?:tenir|honorer)|(?:tengo|tenemos|debo|debemos) (?:que )?(?:retirar|retractar|desdecir)\w*"
    r"|no (?:voy a poder|podre|vamos a poder|podremos) (?:cumplir|mantener)\w*"
    r"|(?:devo|dobbiamo) (?:ritirar|rimangiar|ritrattar)\w*"
    r"|non (?:potro|potremo|riesco a|posso) (?:mantener|rispettar)\w*"
    r"|(?:moet|moeten) (?:ik|wij|we) .{0,20}(?:intrekken|terugnemen|herroepen)"
    r"|kan (?:ik|het) niet (?:nakomen|waarmaken)"
    r"|(?:tenho|temos) (?:de|que) (?:retirar|voltar atras|anular)"
    r"|nao (?:vou|vamos) (?:poder|conseguir) (?:cumprir|manter))"
)
_QUOTED: Final = re.compile(r'"[^"]{3,400}"')


def withdrawn_until(sentences: Sequence[Sentence]) -> int:
    """The last sentence that a withdrawal stands behind or in; -1 where nothing is withdrawn."""
    return max((place for place, one in enumerate(sentences) if _WITHDRAWN.search(one.folded)), default=-1)


def is_quoted(folded: str, start: int) -> bool:
    """Whether a place of a folded sentence stands in quotes: somebody else's words."""
    return '"' in folded and any(one.start() < start < one.end() for one in _QUOTED.finditer(folded))
