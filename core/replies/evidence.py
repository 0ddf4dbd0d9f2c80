"""One sentence with everything that is found in it: fields, days, amounts, invoices, and the pieces it falls into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

from core.replies.amounts import Amount, amounts_in
from core.replies.days import Day, days_in
from core.replies.folding import fold
from core.replies.languages import fields_of
from core.replies.mentioned import Invoices, Mention
from core.replies.phrases import Hit

#: where a sentence may fall into pieces
_PARTING: Final = re.compile(
    r"[,;:()]|\s[-/]\s|\s(?:and|but|however|und|aber|jedoch|sondern|et|mais|y|pero|sino|e|ed|ma|pero|en|maar|mas|porem|sowie"
    r"|while|whereas|wahrend|mientras|mentre|terwijl|enquanto|though|although|obwohl|plus|cependant|toutefois|then|dann)\s"
)
#: a field that is no field where another one is found over it
_DENIED: Final = (
    ("insolvency", "not_insolvency"),
    ("legal", "not_legal"),
    ("stop", "not_stop"),
    ("dispute", "not_dispute"),
    ("refuse", "not_dispute"),
    ("statement", "not_statement"),
    ("hope", "not_hope"),
    ("copy", "not_copy"),
    ("plan", "not_plan"),
    ("hardship", "not_hardship"),
    ("admin", "not_admin"),
    ("gone", "not_gone"),
    ("ooo", "not_ooo"),
    ("paid", "not_paid"),
    ("d.DUPLICATE_BILLING", "not_duplicate"),
    ("d.QUALITY", "not_quality"),
)
#: what belongs to a longer way of saying it
_CONTAINED: Final = (("paid", "willpay"), ("pay", "willpay"), ("pay", "paid"))
#: names in addresses are no words of the sentence
_ADDRESS: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://\S+")
#: characters between a word and the day that it leads to
_NEAR: Final = 8
_DIGIT: Final = re.compile(r"\d")


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

    def has(self, *fields: str) -> bool:
        """Whether any of the fields is found."""
        return any(field in self.hits for field in fields)

    def within(self, field: str, start: int, end: int) -> list[Hit]:
        """Where a field begins in a part of the sentence."""
        return [hit for hit in self.hits.get(field, ()) if start <= hit.start < end]


def sentence_of(text: str, language: str, today: date, invoices: Invoices, *, american: bool) -> Sentence:
    """Everything that is found in one sentence."""
    folded = fold(_ADDRESS.sub("@", text), language)
    hits = _without_denied(fields_of(language).hits(folded))
    days = days_in(folded, language, today, american=american)
    taken = [(day.start, day.end) for day in days]
    mentions = invoices.named_in(folded, taken) if _DIGIT.search(folded) else []
    days = [day for day in days if not _is_number_of(day, mentions)]
    if "until" in hits:
        # "until Friday" is a deadline; "until you send" is a reason
        _keep(hits, "until", [hit for hit in hits["until"] if not any(_leads_to(hit, day) for day in days)])
    places = [*((one.start, one.end) for one in days), *((one.start, one.end) for one in mentions)]
    amounts = amounts_in(folded, places) if _DIGIT.search(folded) else []
    places += [(one.start, one.end) for one in amounts]
    return Sentence(
        text=text, folded=folded, hits=hits, days=days, amounts=amounts, mentions=mentions,
        pieces=_pieces(folded, places), asks="?" in text,
    )  # fmt: skip


def _leads_to(hit: Hit, day: Day) -> bool:
    return hit.start <= day.start <= hit.end + _NEAR


def _is_number_of(day: Day, mentions: Iterable[Mention]) -> bool:
    """A day read out of an invoice's number is none."""
    return any(one.start < day.end and day.start < one.end for one in mentions)


def _without_denied(hits: dict[str, list[Hit]]) -> dict[str, list[Hit]]:
    for field, denial in _DENIED:
        if field in hits and denial in hits:
            _keep(hits, field, [hit for hit in hits[field] if not _touches(hit, hits[denial])])
    for field, longer in _CONTAINED:
        if field in hits and longer in hits:
            _keep(hits, field, [hit for hit in hits[field] if not _inside(hit, hits[longer])])
    if "paid" in hits and "willpay" in hits:
        ends = {(hit.end, hit.start) for hit in hits["willpay"]}
        kept = [hit for hit in hits["paid"] if not any(end == hit.end and start > hit.start for end, start in ends)]
        _keep(hits, "paid", kept)
    return hits


def _keep(hits: dict[str, list[Hit]], field: str, kept: list[Hit]) -> None:
    if kept:
        hits[field] = kept
    else:
        del hits[field]


def _touches(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(hit.start < other.end and other.start < hit.end for other in others)


def _inside(hit: Hit, others: Iterable[Hit]) -> bool:
    return any(other.start <= hit.start and hit.end <= other.end and other != hit for other in others)


def _pieces(folded: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    cuts = [
        match.start() for match in _PARTING.finditer(folded)
        if not any(start <= match.start() < end for start, end in places)
    ]  # fmt: skip
    edges = [0, *cuts, len(folded)]
    return [(start, end) for start, end in pairwise(edges) if end > start]
