"""Weighing: how likely each intent is by all clues of a reply together, as learnt from labelled replies.

A logistic regression an intent (core/replies/learned, data). What a machine, or nobody, can say is left out whatever
the weights; what is kept rests on the sentence that speaks for it most.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from core.replies.candidates import Likely, is_believable
from core.replies.clues import PIECE_COUNTS, clues_in, clues_of, pieces_of, words_in
from core.replies.evidence import Sentence
from core.replies.hearing import Heard, promises_since
from core.replies.intents import ALONE, BEYOND_DOUBT, GRAVE, INTENTS, Intent
from core.replies.learned import Weights, learned, unpacked
from core.replies.phrases import MOST_WORDS
from core.replies.reply import Found

#: of what rules heard plainly and weights do not bear out
_PLAIN: Final = 0.5  # not money
#: a promise in which no rule heard one must be likelier than others: one too many does more harm than one missed
_UNHEARD: Final = 0.55  # not money
#: of what is grave and was heard in so many words
_HEARD: Final = 0.1  # not money
#: of a dispute that no rule heard, in a mail that says that it was paid and names lawyers in passing
_IN_PASSING: Final = 0.25  # not money
#: of a day that is so likely a promise's that its mail makes one; of one that a rule heard; and of one that is not
_PLAIN_DAY: Final = 0.7  # not money
_HEARD_DAY: Final = 0.5  # not money
_NO_DAY: Final = 0.35  # not money
#: share of its threshold that an intent must reach to be said where nothing else is
_NEARLY: Final = 0.35  # not money
#: hundredths of a whole weight
_WHOLE: Final = 100
#: beyond this the chance is 0 or 1 for all that a float can tell
_FURTHEST: Final = 40.0  # not money


def weigh(heard: Heard, days: Sequence[Likely] = ()) -> tuple[Found, ...]:
    """The intents that are likely enough, the likeliest first; none: nothing can be said."""
    weights = learned()
    day = max((one.chance for one in days), default=0.0)  # not money
    likely = chances(clues_of(heard, day), words_in(heard), weights)
    plain = tuple(_plainly(heard))
    barred = {*heard.silent, *_barred(heard, likely, days), *(("unclear",) if plain else ())}
    # in a mail that speaks to machines words alone, which somebody may have chosen for them, add nothing
    may = {*heard.said, *ALONE} if heard.led else set(INTENTS)
    taken = [one for one in INTENTS if _is_taken(heard, one, likely[one], weights) and one in may - barred]
    if "promise_to_pay" in taken and not _promised(heard, likely["promise_to_pay"], days):
        taken.remove("promise_to_pay")
    elif "promise_to_pay" in may - barred - {*taken} and _told_by_day(heard, days):
        taken.append("promise_to_pay")
    if not set(taken) <= set(ALONE):
        taken = [one for one in taken if one not in ALONE]
    elif len(taken) > 1:
        taken = [max(taken, key=likely.__getitem__)]
    if not taken:
        # words that nothing was learnt from weigh nothing: what rules heard plainly stands
        if plain:
            return plain
        taken = [one for one in _nearly(likely, weights) if one in may - barred]
    ranked = sorted(taken, key=lambda one: -likely[one])
    return tuple(
        Found(intent=one, confidence=_sure(heard, one, likely[one]), span=span_of(heard, one)) for one in ranked
    )


def _barred(heard: Heard, likely: Mapping[Intent, float], days: Sequence[Likely]) -> Iterator[Intent]:
    """What is not said beside what else is: the insolvent promise nothing, unless hardly anything speaks for it.

    Nor does who withdraws a promise and names no other day.
    """
    if heard.withdrawn >= 0 and not days and "promise_to_pay" not in heard.said:
        yield "promise_to_pay"
    proceedings = heard.said.get("insolvency", (0, ""))[0] > 1 and likely["insolvency"] >= _HEARD
    if proceedings and not promises_since(heard):
        yield "promise_to_pay"


def _told_by_day(heard: Heard, days: Sequence[Likely]) -> bool:
    """Whether a day alone is likely enough to be a promise's, whatever the mail as a whole says."""
    least = _HEARD_DAY if "promise_to_pay" in heard.said else _PLAIN_DAY
    return any(one.chance >= least and is_believable(heard, one) for one in days)


def _is_taken(heard: Heard, intent: Intent, likely: float, weights: Weights) -> bool:
    """Whether it is likely enough; what is grave and was heard in so many words need only not be unlikely.

    Who says that it was paid and names lawyers in passing disputes nothing that no rule heard, unless that is likelier.
    """
    if intent == "dispute" and intent not in heard.said and _names_in_passing(heard):
        return likely >= _IN_PASSING
    if likely >= weights.thresholds[intent]:
        return True
    strength = heard.said.get(intent, (0, ""))[0]
    return intent in GRAVE and (strength >= BEYOND_DOUBT or (likely >= _HEARD and strength > 1))


def _names_in_passing(heard: Heard) -> bool:
    """Whether a mail that says that it was paid names lawyers, who threaten nobody."""
    return "already_paid" in heard.said and any(one.has("lawyer") for one in heard.sentences)


def _sure(heard: Heard, intent: Intent, likely: float) -> float:
    """How likely it is; what rules heard as plainly as can be is as likely as not at least."""
    plainly = heard.said.get(intent, (0, ""))[0] > 2  # noqa: PLR2004 - the plainest
    return round(max(likely, _PLAIN) if plainly else likely, 3)


def _nearly(likely: Mapping[Intent, float], weights: Weights) -> list[Intent]:
    """Of a mail in which nothing is likely enough the intent that comes nearest to it, if it comes near."""
    best = max(
        (one for one in INTENTS if one != "promise_to_pay"), key=lambda one: likely[one] / weights.thresholds[one]
    )
    return [best] if likely[best] >= _NEARLY * weights.thresholds[best] else []


def _promised(heard: Heard, likely: float, days: Sequence[Likely]) -> bool:
    """Whether a promise is believed: a rule heard one, or it is likely enough and its days are not those of goods."""
    if "promise_to_pay" in heard.said:
        return True
    dated = [one for one in heard.sentences if one.days]
    if days and not any(one.chance >= _NO_DAY and is_believable(heard, one) for one in days):
        return False
    return likely >= _UNHEARD and not (dated and all(one.has("goods") and not one.has("willpay") for one in dated))


def _plainly(heard: Heard) -> Iterator[Found]:
    for intent, (strength, span) in heard.said.items():
        if strength > 1:
            yield Found(intent=intent, confidence=_PLAIN, span=span)


def chances(clues: set[str], words: Iterable[str], weights: Weights) -> dict[Intent, float]:
    """Between 0 and 1, of each intent."""
    of = weights.of
    sums = sum([of[clue] for clue in clues if clue in of])
    beside = sum([_by_pieces(word, weights) for word in words])
    return {
        intent: _chance(bias + (unpacked(sums, place) + PIECE_COUNTS * unpacked(beside, place)) / _WHOLE)  # not money
        for place, (intent, bias) in enumerate(zip(INTENTS, weights.biases, strict=True))
    }


def _by_pieces(word: str, weights: Weights) -> int:
    """What the pieces of a word add, packed."""
    known = weights.kept.get(word)
    if known is None:
        known = sum([weights.pieces.get(piece, 0) for piece in pieces_of(word)])
        if len(weights.kept) < MOST_WORDS:
            weights.kept[word] = known
    return known


def span_of(heard: Heard, intent: Intent) -> str:
    """The sentence that an intent rests on: the one where a rule heard it, else the one that speaks for it most."""
    if intent in heard.said:
        return heard.said[intent][1]
    ranked = best_first(heard, intent)
    return ranked[0].text if ranked else heard.reply.subject


def best_first(heard: Heard, intent: Intent) -> list[Sentence]:
    """The sentences of a mail, those that speak for an intent first."""
    place, of = INTENTS.index(intent), learned().of
    return sorted(heard.sentences, key=lambda one: -_for(clues_in(one), place, of))


def _for(clues: set[str], place: int, of: Mapping[str, int]) -> int:
    return unpacked(sum([of[clue] for clue in clues if clue in of]), place)


def _chance(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_FURTHEST, min(_FURTHEST, total))))
