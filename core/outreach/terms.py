"""What messages may say and when they may go out: data of the policy, beside the contact terms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from core.contact_terms import Tone

#: hours of a day
_DAY: Final = 24
_MOST_DAYS: Final = 90
#: consumer rules that a policy may switch on; business customers leave them off
CONSUMER_PACKS: Final = frozenset({"us-consumer"})


class OutreachTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a message asks for, the hours in which it may arrive, what it must and must not say."""

    #: days that a message leaves to pay, counted from its own day; a law may want more
    pay_within_days: int = 10
    #: the hours, as they are where the recipient is, in which a mail, call or text may arrive
    from_hour: int = 8
    to_hour: int = 18
    #: parts of a role's name: people who have one of them are written to first
    roles: tuple[str, ...] = ("payable", "accounting", "buchhaltung", "compta", "contabil", "administra", "crediteuren")
    #: from this tone on a message states what the law lets be charged, where the policy names a law
    charges_from: Tone = "firm"
    #: whether the customer is asked to pay them; otherwise they are told, and the amount asked for is without them
    claim_charges: bool = False
    #: from this tone on the reminder as a document lies with the mail
    letter_from: Tone = "firm"
    #: days before the due date on which what falls due is announced; None: never
    courtesy_days: int | None = None
    #: whether money that came in is confirmed, and for how many days after its value date
    confirm_days: int | None = None
    #: language (`*`: every) → words that no message may hold, beside those that none ever may
    prohibited: dict[str, tuple[str, ...]] = {}
    #: language (`*`: every) → sentences that each message must hold
    disclosures: dict[str, tuple[str, ...]] = {}
    packs: tuple[str, ...] = ()
    #: per cent of the customers that are not written to, so that the effect of writing can be told
    holdout_percent: int = 0
    #: days after a message within which money counts as its outcome
    outcome_days: int = 14


def outreach_faults(terms: OutreachTerms) -> Iterator[str]:
    """Each fault in words."""
    if not 0 <= terms.pay_within_days <= _MOST_DAYS:
        yield f"pay_within_days: {terms.pay_within_days} is not within 0 and {_MOST_DAYS}"
    if not 0 <= terms.from_hour < terms.to_hour <= _DAY:
        yield f"from_hour {terms.from_hour} and to_hour {terms.to_hour} leave no hour of the day"
    if terms.courtesy_days is not None and not 1 <= terms.courtesy_days <= _MOST_DAYS:
        yield f"courtesy_days: {terms.courtesy_days} is not within 1 and {_MOST_DAYS}"
    if not 0 <= terms.holdout_percent <= 50:  # noqa: PLR2004 - half of all
        yield f"holdout_percent: {terms.holdout_percent} is not within 0 and 50"
    for pack in sorted(set(terms.packs) - CONSUMER_PACKS):
        yield f"packs: {pack!r} is not known (known: {', '.join(sorted(CONSUMER_PACKS))})"
