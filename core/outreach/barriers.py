"""Barriers: everything that keeps a message from going out, looked at again at the moment of sending."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.communications import Communication
from canonical_model.decisions import Decision, Reason
from core.contact_terms import TONES
from core.contacts import free_from, next_contact
from core.outreach.disclosures import wording_against
from core.outreach.drafts import Draft, Rendered
from core.outreach.hours import hours_against
from core.outreach.packs import PACKS, ConsumerPack
from core.quiet_days import is_quiet
from core.standing import Standing

#: means that reach a person at the hour at which they are used
_AT_ONCE: Final = frozenset({"mail", "call", "sms", "portal"})
_WEEK: Final = timedelta(days=7)
#: states in which nobody can say whether an earlier message is out
UNSETTLED: Final = frozenset({"handing_over", "unknown"})


class Moment(Struct, frozen=True, kw_only=True):
    """The moment of sending."""

    now: datetime
    #: zones that may be the recipient's
    zones: tuple[str, ...]
    #: messages to this account so far
    before: tuple[Communication, ...]
    #: roles of the people it goes to
    roles: tuple[str, ...] = ()


def barriers(draft: Draft, rendered: Rendered, standing: Standing, moment: Moment) -> tuple[Reason, ...]:
    """Everything that speaks against sending it now; empty: it may go out."""
    return (
        *_account(standing),
        *(_items(draft, standing) if draft.kind == "reminder" else ()),
        *_contact(draft, standing),
        *_earlier(draft, moment.before),
        *_time(draft, standing, moment),
        *_words(draft, rendered, standing),
        *_consumers(draft, standing, moment),
    )


def changed_since(decided: Decision, now: Decision) -> tuple[Reason, ...]:
    """What a fresh look decides differently from what was decided and kept; empty: it is still the same."""
    names = ("move", "items", "overdue", "channel", "tone")
    if all(getattr(decided, name) == getattr(now, name) for name in names):
        return ()
    because = now.reasons[0].text if now.reasons else ""
    text = f"no longer what was decided on {decided.as_of} ({decided.move}): now {now.move}, {because}; assess again"
    return (Reason(rule="changed", text=text, evidence=(decided.id,)),)


def _account(standing: Standing) -> Iterator[Reason]:
    yield from standing.view.gate
    for hold in standing.holding("do_not_contact", "legal", "insolvency"):
        yield Reason(rule="S1", text=f"{hold.kind.replace('_', ' ')}: {hold.reason or 'held'}", evidence=(hold.id,))


def _items(draft: Draft, standing: Standing) -> Iterator[Reason]:
    """S1, S5, T07: each named item is still to be chased, at just this amount."""
    if not draft.items:
        yield Reason(rule="S1", text="nothing of it is to be chased any more")
    open_now = {net.item.id: net.net for net in standing.chase}
    for one in draft.items:
        named, now = one.item, open_now.get(one.item.item_id)
        if now is None:
            text = f"{named.document_no} is held, covered or paid now"
            yield Reason(rule="S1", text=text, evidence=(named.item_id,))
        elif now != named.amount or not now.minor > 0:
            text = f"{named.document_no} is open with {now} now, not {named.amount}"
            yield Reason(rule="S5", text=text, evidence=(named.item_id,))
    for total in draft.totals:
        if total.asked.minor <= 0:
            yield Reason(rule="S5", text=f"credit covers all of the {total.items}")


def _contact(draft: Draft, standing: Standing) -> Iterator[Reason]:
    """S9: cadence, caps and quiet days; the tone is no sharper than the cap."""
    setting = standing.setting
    terms = setting.policy.contact
    if standing.chase and draft.kind == "reminder":
        contact = next_contact(standing)
        if contact.allowed > setting.as_of:
            yield Reason(rule="S9", text=f"{contact.because}: not before {contact.allowed}")
    if draft.kind == "courtesy":
        allowed, because = free_from(standing)
        if allowed > setting.as_of:
            yield Reason(rule="S9", text=f"{because}: not before {allowed}")
    if is_quiet(setting.as_of, terms, country=draft.country):
        yield Reason(rule="S9", text=f"{setting.as_of} is a quiet day where the customer is")
    if TONES.index(draft.tone) > TONES.index(terms.tone_cap):
        yield Reason(rule="tone_cap", text=f"{draft.tone} is sharper than {terms.tone_cap}, the cap")


def _earlier(draft: Draft, before: Iterable[Communication]) -> Iterator[Reason]:
    for one in before:
        if one.id != draft.id and one.state in UNSETTLED:
            text = f"message {one.id[:12]} of {one.handed_at:%Y-%m-%d} may be out: say first whether it is"
            yield Reason(rule="unsettled", text=text, evidence=(one.id,))


def _time(draft: Draft, standing: Standing, moment: Moment) -> Iterator[Reason]:
    if draft.means in _AT_ONCE:
        why = hours_against(moment.now, moment.zones, standing.setting.policy.outreach)
        if why:
            yield Reason(rule="quiet_hours", text=why)


def _words(draft: Draft, rendered: Rendered, standing: Standing) -> Iterator[Reason]:
    terms = standing.setting.policy.outreach
    for fault in wording_against(f"{rendered.subject}\n{rendered.text}", draft.language, terms, draft.disclosures):
        yield Reason(rule="wording", text=fault)


def _consumers(draft: Draft, standing: Standing, moment: Moment) -> Iterator[Reason]:
    """What the consumer packs that are switched on want beside all that."""
    for name in standing.setting.policy.outreach.packs:
        pack = PACKS[name]
        texts = (*_pack_hours(draft, standing, moment, pack), *_pack_calls(draft, standing, moment, pack))
        yield from (Reason(rule=name, text=text) for text in texts)
        if draft.means in pack.consent and not all(pack.consent_word in role.lower() for role in moment.roles or ("",)):
            yield Reason(rule=name, text=f"no consent to {draft.means} is known of everybody it would go to")


def _pack_hours(draft: Draft, standing: Standing, moment: Moment, pack: ConsumerPack) -> Iterator[str]:
    terms = structs.replace(standing.setting.policy.outreach, from_hour=pack.from_hour, to_hour=pack.to_hour)
    why = hours_against(moment.now, moment.zones, terms) if draft.means in _AT_ONCE else ""
    if why:
        yield why


def _pack_calls(draft: Draft, standing: Standing, moment: Moment, pack: ConsumerPack) -> Iterator[str]:
    if draft.means != "call":
        return
    calls: Sequence[datetime] = [
        act.happened_at for act in standing.view.activities
        if act.kind == "call" and moment.now - _WEEK < act.happened_at <= moment.now
    ]  # fmt: skip
    if len(calls) >= pack.calls_in_7_days:
        yield f"called {len(calls)} times in seven days"
    quiet = timedelta(days=pack.quiet_after_conversation)
    if any(moment.now - quiet < call for call in calls):
        yield "a conversation took place within seven days"
