"""Candidates: days and amounts that a mail names, each with the clues that tell whether it is a promise's.

A rule knows the sentences that it foresees; here each day ahead, and each number that may be an amount, is weighed by
the words around it, the fields of its piece and sentence, and what rules heard in the mail.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from msgspec import Struct

from core.replies.amounts import Amount
from core.replies.day import Day
from core.replies.evidence import Sentence
from core.replies.hearing import Heard
from core.replies.learned import Judge, judge_of
from core.replies.retracting import is_quoted

_WORD: Final = re.compile(r"[a-z]+|[?!%@€£$]|\d+")
#: a day further ahead is no promise
_FURTHEST: Final = 300
#: words before and after that are told apart
_AROUND: Final = 4
#: candidates of a mail that are weighed
_MOST: Final = 40
#: letters by which forms of a word are alike
_STEM: Final = 5
#: hundredths of a whole weight
_WHOLE: Final = 100
#: beyond this the chance is 0 or 1 for all that a float can tell
_LIMIT: Final = 40.0  # not money
#: fields of a sentence that promises nothing
_BARS: Final = ("propose", "once_funds", "hope", "joke")
#: characters between "due on" and its day
_NEAR: Final = 3
_STEPS: Final = (0, 1, 7, 21, 45, 100)


class DayTold(Struct, frozen=True, kw_only=True):
    """A day ahead that a sentence names."""

    place: int
    day: Day
    on: date


class AmountTold(Struct, frozen=True, kw_only=True):
    """An amount that a sentence states, or a number that may be one."""

    place: int
    amount: Amount
    #: no currency was said, and nothing but the number
    bare: bool


class Likely(Struct, frozen=True, kw_only=True):
    """A day, and how likely it is a promise's: between 0 and 1."""

    told: DayTold
    chance: float


class LikelyAmount(Struct, frozen=True, kw_only=True):
    """An amount, and how likely it is a promise's: between 0 and 1."""

    told: AmountTold
    chance: float


def likely_days(heard: Heard) -> list[Likely]:
    """The days ahead of a mail, weighed."""
    found = days_told(heard)
    judge = judge_of("pay_day")
    return [Likely(told=one, chance=_chance(clues_of_day(heard, one, len(found)), judge)) for one in found]


def likely_amounts(heard: Heard) -> list[LikelyAmount]:
    """The amounts of a mail, weighed."""
    found = amounts_told(heard)
    judge = judge_of("pay_amount")
    return [LikelyAmount(told=one, chance=_chance(clues_of_amount(heard, one, len(found)), judge)) for one in found]


def is_believable(heard: Heard, likely: Likely) -> bool:
    """Whether a day may be a promise's though no rule heard one: not if proposed, hoped, refused, or our demand's."""
    sentence, day = heard.sentences[likely.told.place], likely.told.day
    piece = next((one for one in sentence.pieces if one[0] <= day.start < one[1]), (0, 0))
    if sentence.has(*_BARS) or sentence.within("refuse", *piece):
        return False
    return not any(
        0 <= day.start - hit.end <= _NEAR or hit.start < day.end <= hit.end for hit in sentence.hits.get("demand", ())
    )


def _chance(clues: set[str], judge: Judge) -> float:
    of = judge.of
    total = judge.bias + sum([of[clue] for clue in clues if clue in of]) / _WHOLE  # not money
    return 1 / (1 + math.exp(-max(-_LIMIT, min(_LIMIT, total))))


def days_told(heard: Heard) -> list[DayTold]:
    """The days ahead of a mail, in its order."""
    found = [
        DayTold(place=place, day=day, on=day.ahead)
        for place, sentence in _spoken(heard) for day in sentence.days
        if day.ahead is not None and 0 <= (day.ahead - heard.today).days <= _FURTHEST
        and not is_quoted(sentence.folded, day.start)
    ]  # fmt: skip
    return found[:_MOST]


def amounts_told(heard: Heard) -> list[AmountTold]:
    """The amounts of a mail, in its order."""
    found: list[AmountTold] = []
    for place, sentence in _spoken(heard):
        stated = [AmountTold(place=place, amount=one, bare=False) for one in sentence.amounts]
        apart = (one for one in sentence.numbers if not any(_overlap(one, other) for other in sentence.amounts))
        numbers = [AmountTold(place=place, amount=one, bare=True) for one in apart]
        found += sorted((*stated, *numbers), key=lambda one: one.amount.start)
    return found[:_MOST]


def _spoken(heard: Heard) -> Iterator[tuple[int, Sentence]]:
    every = enumerate(heard.sentences)
    return ((place, one) for place, one in every if place > heard.withdrawn and not one.has("footer"))


def _overlap(one: Amount, other: Amount) -> bool:
    return one.start < other.end and other.start < one.end


def clues_of_day(heard: Heard, told: DayTold, among: int) -> set[str]:
    """The clues of one day; `among` so many of the mail."""
    sentence, day = heard.sentences[told.place], told.day
    found = _around(heard, told.place, (day.start, day.end))
    ahead = (told.on - heard.today).days
    found |= {f"ahead>{step}" for step in _STEPS if ahead > step}
    found |= {f"days:{min(among, 3)}", f"here:{min(len(sentence.days), 3)}"}
    if day.back == day.ahead:
        found.add("sure")
    elif day.back is not None and (heard.today - day.back).days < ahead:
        found.add("past_nearer")
    for _, event in heard.events:
        if event.date in {day.ahead, day.back}:
            found.add(f"event:{event.kind}")
    return found


def clues_of_amount(heard: Heard, told: AmountTold, among: int) -> set[str]:
    """The clues of one amount; `among` so many of the mail."""
    sentence, amount = heard.sentences[told.place], told.amount
    found = _around(heard, told.place, (amount.start, amount.end))
    named = sum(len(one.days) for one in heard.sentences)
    found.add(f"mail:{min(named, 3)}:{min(among, 3)}:{min(len(sentence.days), 2)}")
    found |= {f"amounts:{min(among, 3)}", f"days_here:{min(len(sentence.days), 2)}", f"bare:{told.bare}"}
    if amount.each:
        found.add("each")
    found.add(f"digits:{len(amount.amount)}:{told.bare}")
    for _, event in heard.events:
        if event.amount is not None and event.amount.amount == amount.amount:
            found.add(f"event:{event.kind}")
    return found


def _around(heard: Heard, place: int, span: tuple[int, int]) -> set[str]:
    sentence = heard.sentences[place]
    found = {f"l:{heard.language}", *(f"i:{intent}" for intent in heard.said)}
    found |= {f"f:{field}" for field in sentence.hits}
    found |= _pieces(sentence, span[0])
    found |= _words_near(sentence, span)
    for step, mark in ((-1, "<"), (1, ">")):
        if 0 <= place + step < len(heard.sentences):
            found |= {f"{mark}{field}" for field in heard.sentences[place + step].hits}
    if sentence.asks:
        found.add("asks")
    if sentence.mentions:
        found.add("f:_invoice")
    if sentence.amounts:
        found.add("f:_amount")
    return found


def _pieces(sentence: Sentence, start: int) -> set[str]:
    """Fields of the piece that holds a place, and of those beside it."""
    place = next((n for n, piece in enumerate(sentence.pieces) if piece[0] <= start < piece[1]), 0)
    found: set[str] = set()
    for step in (-1, 0, 1):
        if 0 <= place + step < len(sentence.pieces):
            first, last = sentence.pieces[place + step]
            found |= {f"{step}{field}" for field, hits in sentence.hits.items() if _any_in(hits, first, last)}
    return found


def _any_in(hits: Sequence[object], first: int, last: int) -> bool:
    return any(first <= hit.start < last for hit in hits)  # type: ignore[attr-defined]


def _words_near(sentence: Sentence, span: tuple[int, int]) -> set[str]:
    before = _words(sentence.folded[: span[0]])
    after = _words(sentence.folded[span[1] :])
    own = _words(sentence.folded[span[0] : span[1]])
    found = {f"w:{word[:_STEM]}" for word in (*before, *after)} | {f"o:{word}" for word in own}
    found |= {f"b:{word}" for word in before[-_AROUND:]} | {f"a:{word}" for word in after[:_AROUND]}
    found |= {f"p:{one}_{other}" for one, other in pairwise((*before[-_AROUND:], "^", *after[:_AROUND]))}
    return found


def _words(text: str) -> list[str]:
    return ["0" * min(len(word), 4) if word.isdigit() else word for word in _WORD.findall(text)]
