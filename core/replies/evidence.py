"""One sentence with everything that is found in it: fields, days, amounts, invoices, and the pieces it falls into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

from core.replies.amounts import Amount, amounts_in, numbers_in
from core.replies.day import Day
from core.replies.days import days_in
from core.replies.denying import without_denied
from core.replies.folding import fold
from core.replies.languages import INVOICE, fields_of
from core.replies.mentioned import Invoices, Mention
from core.replies.moving import note_moving
from core.replies.phrases import Hit
from core.replies.sums import note_sums

#: where a sentence may fall into pieces
_PARTING: Final = re.compile(
    r"[,;:()]|\s[-/]\s|\s(?:and|but|however|und|aber|jedoch|sondern|et|mais|y|pero|sino|e|ed|ma|pero|en|maar|mas|porem|sowie"
    r"|while|whereas|wahrend|mientras|mentre|terwijl|enquanto|though|although|obwohl|plus|cependant|toutefois|then|dann)\s"
)
#: names in addresses are no words of the sentence
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+")
#: "on Friday, ok?" asks nothing
_TAG: Final = re.compile(r",\s*¿?(?:ok|okay|oke|oké|okey|tá(?: bom| bem)?|right|vale|d'accord|va)\s*\?", re.IGNORECASE)
#: characters between a word and the day that it leads to
_NEAR: Final = 8
_DIGIT: Final = re.compile(r"\d")
_DIGITS: Final = re.compile(r"\d+")
#: words of an answer that is no more than a day
_CURT: Final = 8


class Sentence(Struct, frozen=True, kw_only=True):
    """A sentence as it was written, and what is in it; places are places in the folded text."""

    text: str
    folded: str
    hits: dict[str, list[Hit]]
    days: Sequence[Day]
    amounts: Sequence[Amount]
    mentions: Sequence[Mention]
    #: pieces between commas and conjunctions, as start and end
    pieces: Sequence[tuple[int, int]]
    asks: bool
    #: numbers that may be amounts, were they said to be
    numbers: Sequence[Amount] = ()
    #: its clues (core.replies.clues), once they were asked for
    clues: set[str] = set()

    def has(self, *fields: str) -> bool:
        """Whether any of the fields is found."""
        return not self.hits.keys().isdisjoint(fields)

    def within(self, field: str, start: int, end: int) -> list[Hit]:
        """Where a field begins in a part of the sentence."""
        return [hit for hit in self.hits.get(field, ()) if start <= hit.start < end]


def sentence_of(
    text: str, language: str, today: date, invoices: Invoices, *, american: bool, answers: str | None = None,
    curt: bool = False,
) -> Sentence:  # fmt: skip
    """Everything that is found in one sentence; `answers` is the quoted text that it was written under.

    `curt` where the whole mail is a few words.
    """
    said = _TAG.sub("", text)
    folded = fold(_ADDRESS.sub("@", said), language)
    days = days_in(folded, language, today, american=american)
    taken = [(day.start, day.end) for day in days]
    mentions = invoices.named_in(folded, taken) if _DIGIT.search(folded) else []
    days = [day for day in days if not _is_number_of(day, mentions)]
    # an invoice by its number alone is an invoice to whatever is said of it
    named = [(one.start, one.end) for one in mentions]
    hits = without_denied(fields_of(language).hits(folded, named, INVOICE[language]), folded)
    if answers is not None:
        mentions = mentions or [
            Mention(start=0, end=0, invoice=one.invoice) for one in invoices.named_in(fold(answers, language))
        ]
        if days and len(folded.split()) <= _CURT:
            hits.setdefault("pay", [Hit(0, 0)])
    if "until" in hits:
        # "until Friday" is a deadline; "until you send" is a reason
        _keep(hits, "until", [hit for hit in hits["until"] if not any(_leads_to(hit, day) for day in days)])
    places = [*((one.start, one.end) for one in days), *((one.start, one.end) for one in mentions)]
    amounts = amounts_in(folded, places, language=language)
    if len(_DIGITS.findall(folded)) > 1:
        note_sums(hits, folded, amounts, places)
    places += [(one.start, one.end) for one in amounts]
    about = bool(mentions) or any(one.currency for one in amounts)
    note_moving(hits, days, folded, today, about=about, curt=curt)
    return Sentence(
        text=text, folded=folded, hits=hits, days=days, amounts=amounts, mentions=mentions,
        pieces=_pieces(folded, places), asks="?" in said,
        numbers=numbers_in(folded, places) if _DIGIT.search(folded) else (),
    )  # fmt: skip


def _leads_to(hit: Hit, day: Day) -> bool:
    return hit.start <= day.start <= hit.end + _NEAR


def _is_number_of(day: Day, mentions: Iterable[Mention]) -> bool:
    """A day read out of an invoice's number is none."""
    return any(one.start < day.end and day.start < one.end for one in mentions)


def _keep(hits: dict[str, list[Hit]], field: str, kept: list[Hit]) -> None:
    if kept:
        hits[field] = kept
    else:
        del hits[field]


def _pieces(folded: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    cuts = [
        match.start() for match in _PARTING.finditer(folded)
        if not any(start <= match.start() < end for start, end in places)
    ]  # fmt: skip
    edges = [0, *cuts, len(folded)]
    return [(start, end) for start, end in pairwise(edges) if end > start]
