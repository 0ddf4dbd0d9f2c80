"""Promises of a mail that makes one: its likeliest days, each with its amount and the invoices beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from core.replies.amounts import Amount
from core.replies.candidates import Likely, LikelyAmount, likely_amounts
from core.replies.day import Day
from core.replies.discarding import hangs_on_us, without_discarded
from core.replies.evidence import Sentence
from core.replies.hearing import Heard
from core.replies.learned import judge_of
from core.replies.mentioned import Mention, grouped
from core.replies.payments import Event, Scope, before_next, is_taken_off
from core.replies.rows import in_a_row

#: of a mail that promises something, its likeliest day if it is at least so likely
_AT_LEAST: Final = 0.2  # not money
#: of a day in one row with a likely one
_IN_A_ROW: Final = 0.05  # not money
_WORD: Final = re.compile(r"[a-z]{2,}")
#: words of a line of a schedule beside its day and its amount
_FEW: Final = 1
#: said of one amount that is paid on several days
_EACH: Final = re.compile(
    r"\b(?:each|apiece|every|jeweils|chacune?|chaque|cada|ciascun[oa]|ognun[oa]|ogni|elk|telkens|ieder|again"
    r"|nochmal\w*"
    r"|(?:\d|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|due|quattro|twee|drie|duas|quatro)"
    r" (?:\w+ )?(?:of|zu|a|de|da|von|van|x))\b"
)

#: the same in German, where it is no pronoun
_EACH_IN_GERMAN: Final = re.compile(r"\bje\b")

#: between a day and the amount in brackets that is its own
_ASIDE: Final = re.compile(r"\s*\(\s*")

Stretch = tuple[int, int]


def promises_of(heard: Heard, days: Sequence[Likely]) -> list[Event]:
    """The promises of a mail that makes one; what rules heard stands where its day is likely, or where it has none."""
    days = [one for one in days if not hangs_on_us(heard, one)]
    taken = _taken(heard, days)
    weighed_amounts = likely_amounts(heard)
    amounts = _likely_enough(heard, weighed_amounts) or _only_one(heard, weighed_amounts, taken)
    known = [one for _, one in heard.events if one.kind == "promise"]
    on = {one.told.on for one in taken}
    weighed = {one.told.on for one in days}
    found = [one for one in known if one.date is None or one.date in on or one.date not in weighed]
    for likely in taken:
        place = likely.told.place
        beside = [one for one in taken if one.told.place == place]
        here = [one for one in amounts if one.told.place == place]
        told = _event(heard.sentences[place], likely, beside, here, each=_each(heard, place))
        heard_before = next((one for one in found if one.date == told.date and one.span == told.span), None)
        if heard_before is None:
            found.append(told)
        else:
            found[found.index(heard_before)] = _with_amount(heard_before, told)
    dated = _with_amounts(heard, _each_day_once([one for one in found if one.date is not None]), amounts)
    return [*dated, *(one for one in found if one.date is None and not _repeats(one, dated))]


def _each_day_once(dated: Iterable[Event]) -> list[Event]:
    """What is paid on one day is one payment, unless two amounts are told."""
    kept: list[Event] = []
    for one in dated:
        place = next((n for n, other in enumerate(kept) if other.date == one.date and _one_amount(one, other)), None)
        if place is None:
            kept.append(one)
        else:
            kept[place] = _joined(kept[place], one)
    return kept


def _one_amount(one: Event, other: Event) -> bool:
    return (one.amount and one.amount.amount) == (other.amount and other.amount.amount)


def _joined(one: Event, other: Event) -> Event:
    named = tuple(dict.fromkeys((*one.invoices, *other.invoices)))
    return Event(
        kind="promise", date=one.date, amount=one.amount, invoices=named, span=one.span,
        scope="named" if named else one.scope if one.scope != "none" else other.scope,
        part=one.part or other.part, strength=max(one.strength, other.strength),
    )  # fmt: skip


def _with_amounts(heard: Heard, dated: list[Event], amounts: Sequence[LikelyAmount]) -> list[Event]:
    """Where days and amounts stand in different sentences: by their order, if there are as many, or one for each."""
    if any(one.amount is not None for one in dated):
        return dated
    if len(amounts) == 1 and _each(heard, amounts[0].told.place):
        return [_with(one, amounts[0].told.amount) for one in dated]
    if len(dated) != len(amounts):
        return dated
    ranked = sorted(dated, key=lambda one: (one.date is None, one.date))
    return [_with(one, told.told.amount) for one, told in zip(ranked, amounts, strict=True)]


def _taken(heard: Heard, days: Sequence[Likely]) -> list[Likely]:
    """Each likely day once; where none is, the likeliest of all if it is not unlikely."""
    likely = without_discarded(heard, [one for one in days if one.chance >= judge_of("pay_day").threshold])
    if not likely and days:
        best = max(days, key=lambda one: one.chance)
        return [best] if best.chance >= _AT_LEAST else []
    return [one for one in days if one in likely or _is_listed(heard, one, likely)]


def _is_listed(heard: Heard, day: Likely, likely: Sequence[Likely]) -> bool:
    """Whether a day stands in one row with a likely one: "on 20 November and 18 December", or lines of a schedule."""
    sentence = heard.sentences[day.told.place]
    for one in likely:
        if one.told.place == day.told.place:
            if day.chance >= _IN_A_ROW and in_a_row(sentence, one.told.day, day.told.day):
                return True
        elif _is_line(sentence) and _is_line(heard.sentences[one.told.place]):
            return True
    return False


def _is_line(sentence: Sentence) -> bool:
    """Whether a sentence is no more than a day and an amount."""
    found: list[Day | Amount | Mention] = [*sentence.days, *sentence.amounts, *sentence.mentions]
    told = [(one.start, one.end) for one in found]
    words = [one for one in _WORD.finditer(sentence.folded) if not any(a <= one.start() < b for a, b in told)]
    return len(sentence.days) == len(sentence.amounts) == 1 and len(words) <= _FEW and not sentence.has("paid")


def _likely_enough(heard: Heard, amounts: Iterable[LikelyAmount]) -> list[LikelyAmount]:
    """The likely amounts; where the rest is paid, not what it was taken from."""
    likely = (one for one in amounts if one.chance >= judge_of("pay_amount").threshold)
    return [one for one in likely if not _is_kept(heard.sentences[one.told.place], one.told.amount)]


def _only_one(heard: Heard, weighed: Iterable[LikelyAmount], taken: Sequence[Likely]) -> list[LikelyAmount]:
    """The only amount of a mail with one promised day, if it is not unlikely."""
    stated = [one for one in weighed if not one.told.bare]
    if len(taken) != 1 or len(stated) != 1 or stated[0].chance < _AT_LEAST:
        return []
    told = stated[0].told
    return [] if told.amount.each or _is_kept(heard.sentences[told.place], told.amount) else stated


def _is_kept(sentence: Sentence, amount: Amount) -> bool:
    if not sentence.has("rest", "difference", "others"):
        return False
    return is_taken_off(sentence, amount) or _is_before_the_rest(sentence, amount)


def _is_before_the_rest(sentence: Sentence, amount: Amount) -> bool:
    """Whether it is what the rest that is paid was left by: "repair 650, that comes off, the rest goes today"."""
    rests = [hit.start for hit in sentence.hits.get("rest", ()) if hit.start > amount.start]
    if not rests or any(day.start < rests[0] for day in sentence.days):
        return False
    piece = next((one for one in sentence.pieces if one[0] <= amount.start < one[1]), (0, 0))
    return not piece[0] <= rests[0] < piece[1] and not any(
        sentence.within(field, *piece) for field in ("willpay", "paid", "pay", "run", "part")
    )


def _repeats(one: Event, dated: Iterable[Event]) -> bool:
    """Whether a promise without a day says again what one with a day says."""
    return any(one.span == other.span or (not one.invoices and one.scope == "none") for other in dated)


def _with_amount(one: Event, told: Event) -> Event:
    completed = Event(
        kind="promise", date=one.date, amount=one.amount, invoices=one.invoices or told.invoices,
        scope=one.scope if one.scope != "none" else told.scope, span=one.span, part=one.part, strength=one.strength,
    )  # fmt: skip
    return _with(completed, told.amount or (one.amount if one.amount is not None and one.amount.currency else None))


def _with(one: Event, amount: Amount | None) -> Event:
    return Event(
        kind=one.kind, date=one.date, amount=amount, invoices=one.invoices, scope=one.scope, span=one.span,
        part=one.part, strength=one.strength,
    )  # fmt: skip


def _each(heard: Heard, place: int) -> bool:
    """Whether a sentence says that its amount is paid each time."""
    folded = heard.sentences[place].folded
    return bool(_EACH.search(folded)) or (heard.language == "de" and bool(_EACH_IN_GERMAN.search(folded)))


def _event(
    sentence: Sentence, likely: Likely, beside: Sequence[Likely], amounts: Sequence[LikelyAmount], *, each: bool
) -> Event:  # fmt: skip
    start, end = _stretch(sentence, likely)
    end = before_next(sentence, start, likely.told.day.end, end)
    mentions = [one for one in sentence.mentions if start <= one.start < end]
    if not mentions and len(beside) == 1 and len(sentence.days) == 1:
        mentions = list(sentence.mentions)
    named = grouped(_without_refused(sentence, likely, mentions))
    return Event(
        kind="promise", date=likely.told.on, invoices=named,
        amount=_amount(likely, beside, amounts, (start, end), sentence.folded, each=each),
        scope=_scope(sentence, named, (start, end)), span=sentence.text, strength=1,
    )  # fmt: skip


def _without_refused(sentence: Sentence, likely: Likely, mentions: Sequence[Mention]) -> list[Mention]:
    """The invoices of a stretch without those of a clause that refuses them: "118 we do not pay, 121 on Wednesday"."""
    refused = [
        piece for piece in sentence.pieces
        if not piece[0] <= likely.told.day.start < piece[1]
        and any(sentence.within(field, *piece) for field in ("refuse", "not_paid"))
    ]  # fmt: skip
    kept = [one for one in mentions if not any(first <= one.start < last for first, last in refused)]
    return kept or list(mentions)


def _scope(sentence: Sentence, named: Sequence[str], stretch: Stretch) -> Scope:
    if named:
        return "named"
    if sentence.within("others", *stretch):
        return "others"
    return "all" if sentence.within("all", *stretch) else "none"


def _stretch(sentence: Sentence, likely: Likely) -> Stretch:
    """The part of a sentence that belongs to one of its days.

    Where invoices or amounts stand before the first day, what stands between two days belongs to the second.
    """
    days = sorted(sentence.days, key=lambda one: one.start)
    place = next(n for n, one in enumerate(days) if one.start == likely.told.day.start)
    told = [*(one.start for one in sentence.mentions), *(one.start for one in (*sentence.amounts, *sentence.numbers))]
    first = min(told, default=days[0].start)
    cuts = [_cut(sentence, one.end, other.start, forward=first < days[0].start) for one, other in pairwise(days)]
    edges = [0, *cuts, len(sentence.folded) + 1]
    return edges[place], edges[place + 1]


def _cut(sentence: Sentence, end: int, start: int, *, forward: bool) -> int:
    """Where between two days the first one's part ends."""
    between = [piece[0] for piece in sentence.pieces if end <= piece[0] <= start]
    if not between:
        return end if forward else start
    return between[0] if forward else between[-1]


def _amount(
    likely: Likely,
    beside: Sequence[Likely],
    amounts: Sequence[LikelyAmount],
    stretch: Stretch,
    folded: str,
    *,
    each: bool,
) -> Amount | None:
    """The amount of a day: by their order where there are as many, else the likeliest of its part of the sentence."""
    if len(amounts) == len(beside):
        return amounts[beside.index(likely)].told.amount
    if len(amounts) == 1 and each:
        return amounts[0].told.amount
    aside = {
        day.told.day.start: one.told.amount
        for day in beside for one in amounts
        if _ASIDE.fullmatch(folded[day.told.day.end : one.told.amount.start])
    }  # fmt: skip
    if likely.told.day.start in aside:
        return aside[likely.told.day.start]
    free = (one for one in amounts if one.told.amount not in aside.values())
    here = [one for one in free if stretch[0] <= one.told.amount.start < stretch[1]]
    if not here:
        return None
    day = likely.told.day
    return max(here, key=lambda one: (round(one.chance, 1), -abs(one.told.amount.start - day.start))).told.amount
