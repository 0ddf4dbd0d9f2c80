"""Payments and objections where weights found what no rule did: read from the sentence that tells it best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from core.replies.amounts import Amount
from core.replies.disputes import Objection, complaint_in, objection_in
from core.replies.evidence import Sentence
from core.replies.hearing import Heard, claimed_in
from core.replies.intents import Intent
from core.replies.mentioned import grouped
from core.replies.payments import Event, Scope
from core.replies.reasons import OTHER
from core.replies.weighing import best_first

#: a day further ahead is no promise
_FURTHEST: Final = 300


def complete(heard: Heard, means: Iterable[Intent]) -> None:
    """Add to what was heard the payments and objections that its intents ask for."""
    kinds = {event.kind for _, event in heard.events}
    for intent in means:
        ranked = best_first(heard, intent)
        if not ranked:
            continue
        if intent == "promise_to_pay" and "promise" not in kinds:
            heard.events.extend((0, one) for one in _promises(heard, ranked))
        elif intent in {"already_paid", "remittance_advice"} and "paid" not in kinds:
            heard.events.append((0, claimed_in(heard, ranked[0])))
        elif intent == "dispute" and not heard.objections:
            heard.objections.append((0, _objection(ranked)))


def _promises(heard: Heard, ranked: Sequence[Sentence]) -> list[Event]:
    """Payments on the days ahead that the likeliest sentence names, or the likeliest of those that name one."""
    spoken = [one for one in ranked if not one.has("paid") or one.has("willpay")] or ranked
    told = next((one for one in spoken if _days(heard, one)), spoken[0])
    days = _days(heard, told)
    amounts = [one for one in told.amounts if one.currency]
    named = grouped(told.mentions)
    if len(days) > 1 and len(amounts) == len(days):
        return [_event(told, day, amount, named) for day, amount in zip(days, amounts, strict=True)]
    if len(days) > 1 and len(named) == len(days):
        return [_event(told, day, None, (one,)) for day, one in zip(days, named, strict=True)]
    return [_event(told, days[-1] if days else None, amounts[0] if len(amounts) == 1 else None, named)]


def _event(told: Sentence, day: date | None, amount: Amount | None, named: tuple[str, ...]) -> Event:
    scope: Scope = "named" if named else "all" if told.has("all") else "none"
    return Event(kind="promise", date=day, amount=amount, invoices=named, scope=scope, span=told.text)


def _days(heard: Heard, sentence: Sentence) -> list[date]:
    """Days ahead that may be a promise's, each once."""
    ahead = (day.ahead for day in sentence.days if day.ahead is not None)
    return list(dict.fromkeys(day for day in ahead if 0 <= (day - heard.today).days <= _FURTHEST))


def _objection(ranked: Sequence[Sentence]) -> Objection:
    """The reason that is given in the likeliest sentence, else in another one; none of ours: another one."""
    given = (objection_in(one, refused=True) or complaint_in(one) for one in ranked)
    found = next((one for one in given if one is not None), None)
    if found is not None:
        return found
    named = grouped(ranked[0].mentions)
    return Objection(
        reason=OTHER, invoices=named, scope="named" if named else "none", amount=None, currency=None,
        span=ranked[0].text, strength=1,
    )  # fmt: skip
