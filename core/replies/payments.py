"""Payments that a sentence speaks of: promised, scheduled or made; each with its day, amount and invoices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Literal

from msgspec import Struct

from core.replies.amounts import Amount
from core.replies.day import Day
from core.replies.evidence import Sentence
from core.replies.mentioned import grouped
from core.replies.retracting import is_quoted

Kind = Literal["promise", "run", "paid"]
Scope = Literal["named", "others", "all", "none"]
_PREDICATES: Final = ("willpay", "pay", "paid", "run")
#: a day further ahead is no promise
_FURTHEST: Final = 400


class Event(Struct, frozen=True, kw_only=True):
    """One payment that was spoken of."""

    kind: Kind
    date: date | None
    amount: Amount | None
    invoices: tuple[str, ...]
    scope: Scope
    span: str
    #: part of an invoice, or of the whole on account
    part: bool = False
    #: how plainly it was said: 3 plainly, 1 barely
    strength: int = 2


class _Group(Struct, frozen=True, kw_only=True):
    """Pieces of a sentence that speak of the same payment or payments."""

    start: int
    end: int
    pieces: tuple[tuple[int, int], ...]


def payments_in(sentence: Sentence, today: date) -> list[Event]:
    """The payments of a sentence, in its order."""
    if sentence.has("joke") or not (sentence.has(*_PREDICATES)):
        return []
    return [event for group in _groups(sentence) for event in _events(sentence, group, today)]


def _groups(sentence: Sentence) -> list[_Group]:
    """Pieces together with the ones that complete them: each group has one thing said of payment."""
    groups: list[list[tuple[int, int]]] = []
    spoken = False
    for start, end in sentence.pieces:
        speaks = any(sentence.within(field, start, end) for field in _PREDICATES)
        if not groups or (speaks and spoken):
            groups.append([])
            spoken = False
        groups[-1].append((start, end))
        spoken = spoken or speaks
    return [_Group(start=one[0][0], end=one[-1][1], pieces=tuple(one)) for one in groups]


def _events(sentence: Sentence, group: _Group, today: date) -> list[Event]:
    said = _said(sentence, group)
    days = [day for day in sentence.days if group.start <= day.start < group.end and not _is_another(sentence, day)]
    kind = _kind(sentence, said, days, today)
    if kind is None:
        return []
    if kind == "promise" and _hangs_on_us(sentence, said):
        return [_event(sentence, group, "promise", None, (group.start, group.end))]
    if kind == "run" and any(_ahead(day, today) for day in days):
        kind = "promise"
    dated = _dated(kind, days, group, today)
    dated = _without_reasons(sentence, dated)
    if not dated:
        if kind == "promise" and not sentence.has("soon"):
            return [_event(sentence, group, "run", None, (group.start, group.end))] if "run" in said else []
        return [_event(sentence, group, kind, None, (group.start, group.end))]
    return [
        _event(sentence, group, kind, found, _reach(sentence, group, piece, [one for _, one in dated]))
        for found, piece in dated
    ]


def _without_reasons(
    sentence: Sentence, dated: list[tuple[date, tuple[int, int]]]
) -> list[tuple[date, tuple[int, int]]]:
    """Days without those of a piece that only leads to the payment, such as the day on which their own money comes."""
    speak = [any(sentence.within(field, *piece) for field in _PREDICATES) for _, piece in dated]
    if True not in speak:
        return dated
    first = speak.index(True)
    amounts = [any(piece[0] <= one.start < piece[1] for one in sentence.amounts) for _, piece in dated]
    return [one for place, one in enumerate(dated) if place >= first or amounts[place]]


def _said(sentence: Sentence, group: _Group) -> set[str]:
    """The fields of a group; a denial or a hope counts in the piece that speaks of payment."""
    spoken = [piece for piece in group.pieces if any(sentence.within(field, *piece) for field in _PREDICATES)]
    near = {field for field in _NEAR if any(sentence.within(field, *piece) for piece in spoken)}
    spans = [hit for field in _PREDICATES for hit in sentence.within(field, group.start, group.end)]
    if any(hope.start < hit.end for hope in sentence.hits.get("hope", ()) for hit in spans):
        near.add("hope")  # what is hoped may stand behind a comma
    first = min((hit.start for hit in spans), default=0)
    if any(one.end <= first for one in sentence.hits.get("propose", ())):
        near.add("propose")  # "if that suits you, we pay on the 20th"
    return near | {
        field for field in sentence.hits if field not in _NEAR and sentence.within(field, group.start, group.end)
    }


_NEAR: Final = ("not", "hope", "propose", "refuse")


def _is_another(sentence: Sentence, day: Day) -> bool:
    """Whether it is no day of a payment: the date of an invoice, or somebody else's words."""
    return _dates_invoice(sentence, day) or is_quoted(sentence.folded, day.start)


def _dates_invoice(sentence: Sentence, day: Day) -> bool:
    """Whether it is the date of an invoice: "4711 of 3 October"."""
    between = [sentence.folded[one.end : day.start] for one in sentence.mentions if one.end <= day.start]
    return bool(between) and set(between[-1].strip(" ,(").split()) <= _OF and bool(between[-1].strip(" ,("))


_OF: Final = frozenset(
    ["of", "dated", "vom", "du", "del", "van", "dd", "from", "datata", "date", "fechada", "datada", "the", "dem", "den"]
)


def _kind(sentence: Sentence, said: set[str], days: Sequence[Day], today: date) -> Kind | None:  # noqa: PLR0911 - a table
    ahead = any(_ahead(day, today) for day in days)
    past = any(day.back is not None and day.back == day.near(today) and day.back <= today for day in days)
    made = "paid" in said and "willpay" not in said
    past = past or (made and any(_is_weekday(day) for day in days))
    if (
        made
        and not said & {"not", "unable"}
        and not (sentence.asks and not past)
        and (past or not _only_ahead(days, today))
    ):
        return "run" if "run" in said and not past else "paid"
    if sentence.asks and not ("willpay" in said and ahead and len(sentence.pieces) > 1 and not _asks_for_it(sentence)):
        return None
    if said & {"not", "unable", "refuse", "hope", "propose"} or sentence.has("once_funds"):
        return None
    if sentence.has("until") and not sentence.has("once_us") and not ahead and "run" not in said:
        return None
    if "willpay" in said or sentence.has("once_us"):
        return "promise"
    if ahead and said & {"run", "paid"}:
        return "promise"
    if "run" in said:
        return "run"
    return (
        "promise" if ahead and (_is_curt(sentence) or sentence.has("willpay")) and not sentence.has("demand") else None
    )


def _is_weekday(day: Day) -> bool:
    """Whether it is a bare weekday, which what was done tells to be the last one."""
    return day.ahead is not None and day.back is not None and (day.ahead - day.back).days == _WEEK


_WEEK: Final = 7


def _is_curt(sentence: Sentence) -> bool:
    """Whether a sentence is so short that a payment and a day are all of it: "payment Friday"."""
    told = bool(sentence.mentions) or any(one.currency for one in sentence.amounts)
    return len(sentence.folded.split()) <= (_CURT_IF_TOLD if told else _CURT)


_CURT: Final = 12
#: the same where an invoice or an amount is told
_CURT_IF_TOLD: Final = 18


def _ahead(day: Day, today: date) -> bool:
    return day.ahead is not None and today <= day.ahead and (day.ahead - today).days <= _FURTHEST


def _only_ahead(days: Sequence[Day], today: date) -> bool:
    return bool(days) and all(
        day.back is None or day.back > today or ((today - day.back).days > _RECENT and day.near(today) == day.ahead)
        for day in days
    )


def _hangs_on_us(sentence: Sentence, said: set[str]) -> bool:
    return sentence.has("once_us") and bool(said & {"willpay", "pay", "run", "paid"})


def _dated(kind: Kind, days: Sequence[Day], group: _Group, today: date) -> list[tuple[date, tuple[int, int]]]:
    """The days of an event kind, each with the piece of the sentence that it stands in; one day a piece."""
    found: dict[tuple[int, int], date] = {}
    for day in days:
        piece = next(one for one in group.pieces if one[0] <= day.start < one[1])
        told = day.back if kind == "paid" else day.ahead
        if told is None or ((kind == "paid") != (told <= today) and told != today):
            continue
        if kind != "paid" and (told - today).days > _FURTHEST:
            continue
        if kind != "paid" and day.back is not None and day.back < today and (told - today).days > _LONG < _FURTHEST:
            continue
        found[piece] = told
    return [(told, piece) for piece, told in found.items()]


def _asks_for_it(sentence: Sentence) -> bool:
    """Whether the piece that speaks of paying is what is asked for."""
    spoken = [piece for piece in sentence.pieces if sentence.within("willpay", *piece)]
    return any(sentence.within(field, *piece) for piece in spoken for field in ("plan", "propose", "wait")) or (
        bool(spoken) and spoken[-1] == sentence.pieces[-1]
    )


#: a day and month so long ago is not the one that is spoken of, if the next one is nearer
_RECENT: Final = 60
#: a day and month that comes again in more than these days was the last one
_LONG: Final = 270


def _reach(
    sentence: Sentence, group: _Group, piece: tuple[int, int], all_dated: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """The part of a group that belongs to one dated piece: pieces before the first, and after each, go with it."""
    place = all_dated.index(piece)
    start = group.start if place == 0 else piece[0]
    end = all_dated[place + 1][0] if place + 1 < len(all_dated) else group.end
    return start, before_next(sentence, start, piece[1], end)


def before_next(sentence: Sentence, start: int, told: int, end: int) -> int:
    """Where what is said of the invoices named before `told` ends: "4711 on Friday; 4712 was returned"."""
    if not any(start <= one.start < told for one in sentence.mentions):
        return end
    others = (
        first for first, last in sentence.pieces
        if told <= first < end and sentence.folded[first] in _NEXT
        and any(first <= one.start < last for one in sentence.mentions)
    )  # fmt: skip
    return min(others, default=end)


#: after these another invoice is spoken of
_NEXT: Final = ",;:"


def _event(sentence: Sentence, group: _Group, kind: Kind, day: date | None, reach: tuple[int, int]) -> Event:
    start, end = reach
    amounts = [one for one in sentence.amounts if start <= one.start < end and not one.each]
    if len(amounts) > 1 or kind == "paid" or sentence.has("difference"):
        amounts = [one for one in amounts if not is_taken_off(sentence, one)]
    mentions = [one for one in sentence.mentions if start <= one.start < end]
    plain = kind != "promise" or bool(sentence.within("willpay", group.start, group.end)) or day is not None
    return Event(
        kind=kind, date=day, amount=_one(amounts), invoices=grouped(mentions), scope=_scope(sentence, mentions, reach),
        span=sentence.text, part=bool(sentence.within("part", start, end)), strength=3 if plain else 1,
    )  # fmt: skip


def is_taken_off(sentence: Sentence, amount: Amount) -> bool:
    """Whether it is the amount that was deducted, not the one that was paid."""
    piece = next((one for one in sentence.pieces if one[0] <= amount.start < one[1]), (0, 0))
    kept = any(sentence.within(field, *piece) for field in ("difference", "refuse", "hold", "setoff"))
    return kept and not any(sentence.within(field, *piece) for field in ("willpay", "paid"))


def _one(amounts: Sequence[Amount]) -> Amount | None:
    """The amount of an event: the last one told with a currency, of a table its total."""
    told = [one for one in amounts if one.currency] or list(amounts)
    return told[-1] if told else None


def _scope(sentence: Sentence, mentions: Iterable[object], reach: tuple[int, int]) -> Scope:
    if mentions:
        return "named"
    if sentence.within("others", *reach):
        return "others"
    return "all" if sentence.within("all", *reach) else "none"
