"""A reply, read: what it was taken to mean, each intent with the sentence that it rests on.

Rules hear it, and what was learnt from labelled replies weighs what they heard. The result is a proposal: nothing here,
and nothing in a mail, records, sends or closes anything.
"""

from __future__ import annotations

from typing import Final

from core.replies.candidates import likely_days
from core.replies.completing import complete
from core.replies.hearing import Heard, hear, other_address
from core.replies.intents import Intent
from core.replies.machines import back_on
from core.replies.reply import Found, Reading, Reply
from core.replies.slots import slots_of
from core.replies.weighing import weigh

#: who says one of these tells of money that is on its way
_OF_MONEY_SENT: Final[frozenset[Intent]] = frozenset({"already_paid", "partial_payment", "remittance_advice"})
#: said of a mail in which nothing is likely
_UNCLEAR: Final = 0.5  # not money
#: who says one of these tells where else to write
_REDIRECTS: Final[tuple[Intent, ...]] = ("wrong_contact", "out_of_office", "insolvency")


def read_reply(reply: Reply) -> Reading:
    """What a reply was taken to mean."""
    heard = hear(reply)
    days = likely_days(heard)
    found = weigh(heard, days)
    complete(heard, [one.intent for one in found], days)
    return _reading(heard, found)


def _reading(heard: Heard, found: tuple[Found, ...]) -> Reading:
    means = {one.intent for one in found}
    slots = slots_of(
        [one for _, one in heard.events], [one for _, one in heard.objections], heard.sentences,
        invoices=heard.invoices, subject=heard.reply.subject,
    )  # fmt: skip
    return Reading(
        id=heard.reply.id, language=heard.language, intents=found or (_unclear(heard),),
        promises=slots.promises if "promise_to_pay" in means else (),
        disputes=slots.disputes if "dispute" in means else (),
        paid_claims=slots.paid if means & _OF_MONEY_SENT else (), abstained=not found,
        redirect=_redirect(heard), cards=heard.cards,
        return_date=back_on(heard.sentences, heard.today) if "out_of_office" in means else None,
    )  # fmt: skip


def _unclear(heard: Heard) -> Found:
    span = heard.sentences[0].text if heard.sentences else heard.reply.subject
    return Found(intent="unclear", confidence=_UNCLEAR, span=span)


def _redirect(heard: Heard) -> str | None:
    """Another address that we are asked to use."""
    if "bounce" in heard.said:
        return None
    for sentence in heard.sentences:
        address = other_address(heard, sentence, named=any(one in heard.said for one in _REDIRECTS))
        if address is not None:
            return address
    return None
