"""Payments and objections where weights found what no rule did: read from the sentence that tells it best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core.replies.candidates import Likely
from core.replies.disputes import Objection, complaint_in, objection_in
from core.replies.evidence import Sentence
from core.replies.hearing import Heard, claimed_in
from core.replies.intents import Intent
from core.replies.mentioned import grouped
from core.replies.payments import Event, Scope
from core.replies.promising import promises_of
from core.replies.reasons import OTHER
from core.replies.weighing import best_first


def complete(heard: Heard, means: Iterable[Intent], days: Sequence[Likely] = ()) -> None:
    """Add to what was heard the payments and objections that its intents ask for."""
    kinds = {event.kind for _, event in heard.events}
    for intent in means:
        ranked = best_first(heard, intent)
        if not ranked:
            continue
        if intent == "promise_to_pay":
            _promise(heard, days, ranked)
        elif intent in {"already_paid", "remittance_advice"} and "paid" not in kinds:
            heard.events.append((0, claimed_in(heard, ranked[0])))
        elif intent == "dispute" and not heard.objections:
            heard.objections.append((0, _objection(ranked)))


def _promise(heard: Heard, days: Sequence[Likely], ranked: Sequence[Sentence]) -> None:
    """The promises of the mail; without a day where none is likely."""
    promised = promises_of(heard, days) or [_undated(ranked)]
    heard.events = [(at, one) for at, one in heard.events if one.kind != "promise"] + [(0, one) for one in promised]


def _undated(ranked: Sequence[Sentence]) -> Event:
    told = next((one for one in ranked if not one.has("paid") or one.has("willpay")), ranked[0])
    named = grouped(told.mentions)
    scope: Scope = "named" if named else "all" if told.has("all") else "none"
    return Event(kind="promise", date=None, amount=None, invoices=named, scope=scope, span=told.text)


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
