"""Contacts with a customer: which were made, which is next, and when it may be made (safety rule S9).

Caps count over all accounts of a customer, whatever ledger they are in: who is asked twice on one day minds it, however
many systems asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.collecting import Activity
from canonical_model.identity import RecordId
from core.account import AccountView, reminders_sent
from core.contact_terms import Channel, ContactTerms, Tone, Touch
from core.quiet_days import first_open_day
from core.standing import Standing

#: activities by which somebody spoke to the customer
OUTGOING: Final = frozenset({"mail", "letter", "call"})
_WEEK, _MONTH = 7, 30


class Contact(Struct, frozen=True, kw_only=True):
    """The next contact: what it is, and when it may be made."""

    step: str
    channel: Channel
    tone: Tone
    #: the first day that cadence, pauses and caps allow, and what spoke against an earlier one
    allowed: date
    because: str
    #: the first of those days that is not quiet; None where every day is
    on: date | None


def contact_days(view: AccountView, as_of: date) -> tuple[date, ...]:
    """The days on which the customer was contacted, on this account or on another one of it, in order."""
    own = (act.happened_at.date() for act in view.activities if act.kind in OUTGOING)
    return tuple(sorted(day for day in (*own, *view.contacted_elsewhere) if day <= as_of))


def contacted_elsewhere(
    activities: Mapping[RecordId, Sequence[Activity]], party: Mapping[str, str]
) -> dict[RecordId, tuple[date, ...]]:
    """Customer id → the days on which the same party was contacted on its other accounts; `party` by customer id."""
    accounts: dict[str, set[RecordId]] = {}
    for customer, name in party.items():
        accounts.setdefault(name, set()).add(RecordId(customer))
    days = {
        customer: [act.happened_at.date() for act in acts if act.kind in OUTGOING]
        for customer, acts in activities.items()
    }
    spoken = ((customer, accounts.get(party.get(customer, ""), set())) for customer, made in days.items() if made)
    found: dict[RecordId, tuple[date, ...]] = {}
    for customer, group in spoken:
        for other in group - {customer}:
            found[other] = tuple(sorted((*found.get(other, ()), *days[customer])))
    return found


def next_contact(standing: Standing) -> Contact:
    """The next contact about what is to be chased: a reminder of the cadence, or a call after the last of them."""
    view, terms, as_of = standing.view, standing.setting.policy.contact, standing.setting.as_of
    oldest = standing.chase[0].item.due_date or as_of
    sent = reminders_sent(view, since=oldest, as_of=as_of)
    touch, step = _touch(terms, sent, most=standing.setting.policy.most_reminders)
    due = oldest + timedelta(days=touch.day)
    reasons = ((as_of, ""), (due, f"{step} is due on {due}"), *_spoken(contact_days(view, as_of), terms))
    allowed, because = max(reasons, key=lambda pair: pair[0])
    country = view.customer.country if view.customer is not None else ""
    return Contact(
        step=step, channel=touch.channel, tone=terms.capped(touch.tone), allowed=allowed, because=because,
        on=first_open_day(allowed, terms, country=country),
    )  # fmt: skip


def free_from(standing: Standing) -> tuple[date, str]:
    """The first day that pauses and caps allow any contact, and what spoke against an earlier one."""
    view, as_of = standing.view, standing.setting.as_of
    spoken = _spoken(contact_days(view, as_of), standing.setting.policy.contact)
    return max(((as_of, ""), *spoken), key=lambda pair: pair[0])


def _touch(terms: ContactTerms, sent: int, *, most: int) -> tuple[Touch, str]:
    if sent < most and terms.cadence:
        return terms.cadence[min(sent, len(terms.cadence) - 1)], f"send reminder {sent + 1}"
    return Touch(day=0, channel="call", tone=terms.tone_cap), f"call: {sent} reminders are without effect"


def _spoken(made: Sequence[date], terms: ContactTerms) -> Iterator[tuple[date, str]]:
    """The first days that the pause between contacts and the caps allow, each with its reason."""
    if made:
        yield made[-1] + timedelta(days=terms.days_between), f"contacted on {made[-1]}"
    for most, days in ((terms.most_in_7_days, _WEEK), (terms.most_in_30_days, _MONTH)):
        if len(made) >= most:
            yield made[-most] + timedelta(days=days), f"contacted {most} times since {made[-most]}"
