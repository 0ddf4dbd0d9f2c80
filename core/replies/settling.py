"""What a mail as a whole means by its sentences: what cannot be meant together, and what stands only alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from core.replies.evidence import Sentence
from core.replies.intents import BEYOND_DOUBT, Intent
from core.replies.payments import Event

#: intent → strength and span
Said = Mapping[Intent, tuple[int, str]]
#: who has an administrator says these of the proceedings, not of our invoices
_OF_INSOLVENCY: Final[tuple[Intent, ...]] = (
    "legal", "wrong_contact", "invoice_admin", "statement_request", "payment_plan_request", "in_payment_run",
)  # fmt: skip
_OF_LAWYERS: Final[tuple[Intent, ...]] = ("wrong_contact", "invoice_admin")
#: who says one of these does business with us, and names lawyers in passing
_BUSINESS: Final[tuple[Intent, ...]] = (
    "promise_to_pay", "already_paid", "in_payment_run", "invoice_admin", "remittance_advice", "out_of_office",
)  # fmt: skip
#: who pays is not insolvent, but for what a court or the creditors say
_PAYS: Final[tuple[Intent, ...]] = ("promise_to_pay", "already_paid", "in_payment_run")
#: and who says one of these does not
_TROUBLE: Final[tuple[Intent, ...]] = ("dispute", "unsubscribe", "hostile", "insolvency")
#: how surely a thing must be said to take others with it
_SURE: Final = 2


def overruled(said: Said, sentences: Sequence[Sentence]) -> list[Intent]:
    """Intents that another one of the mail makes unlikely."""
    gone: list[Intent] = []
    pays = "insolvency" in said and any(one in said for one in _PAYS) and _places(sentences, "insolvency") <= 1
    if pays and not any(one.has("formal") and not one.has("paid", "willpay") for one in sentences):
        return ["insolvency", *overruled({one: told for one, told in said.items() if one != "insolvency"}, sentences)]
    if _strength(said, "insolvency") >= _SURE:
        gone += [one for one in _OF_INSOLVENCY if _strength(said, one) < BEYOND_DOUBT]
    elif _strength(said, "legal") >= _SURE:
        gone += _OF_LAWYERS
    passing = _strength(said, "legal") == 1 and "insolvency" not in said
    if passing and any(one in said for one in _BUSINESS) and not any(one in said for one in _TROUBLE):
        gone.append("legal")
    if _strength(said, "question") == 1 and any(one in said for one in ("legal", "hostile", "unsubscribe")):
        gone.append("question")  # asked of nobody
    if "hardship" in said and "dispute" in said and not any(one.has("hardship", "once_funds") for one in sentences):
        gone.append("hardship")  # what cannot be paid as it stands is no want of money
    if set(said) == {"legal"} and _strength(said, "legal") == 1 and acknowledges(sentences) is not None:
        gone.append("legal")  # a name that sounds like it
    return [one for one in dict.fromkeys(gone) if one in said]


def _places(sentences: Sequence[Sentence], field: str) -> int:
    """In how many places of a mail a field is found, those that overlap counted once."""
    found = 0
    for sentence in sentences:
        end = -1
        for hit in sorted(sentence.hits.get(field, ()), key=lambda one: one.start):
            found += hit.start >= end
            end = max(end, hit.end)
    return found


def _strength(said: Said, intent: Intent) -> int:
    return said.get(intent, (0, ""))[0]


def left_over(sentences: Sequence[Sentence], events: Sequence[Event]) -> Sentence | None:
    """The sentence that speaks of a rest which nobody promises, in a mail that pays an amount."""
    if not any(one.amount is not None and one.kind != "run" for one in events):
        return None
    paid = {one.span for one in events}
    return next((one for one in sentences if one.has("rest") and one.text not in paid), None)


def acknowledges(sentences: Sequence[Sentence]) -> Sentence | None:
    """The sentence of a mail that says nothing else by which it was received; a hope of paying is no more than that."""
    if any(one.has("inject", "joke") for one in sentences):
        return None
    hoped = next(
        (one for one in sentences if one.has("hope") and (one.days or one.has("pay", "willpay", "soon"))), None
    )
    received = next((one for one in sentences if one.has("ack")), None)
    return hoped or received
