"""The rules of push, pause, escalate, in the order in which they speak: the first to speak decides.

Sources: safety S1–S5 of the canonical model; PUSH, PAUSE and ESCALATE as in the field guide, F55–F57.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.collecting import PromiseToPay
from canonical_model.decisions import Move, Reason
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.account import last_word
from core.aging import days_overdue
from core.contact_terms import Channel
from core.contacts import next_contact
from core.gain import by_itself
from core.net_open import NetItem
from core.safety import unreadable
from core.standing import Standing, listed, totals
from core.thresholds import threshold_in


class Verdict(Struct, frozen=True, kw_only=True):
    """What a rule says."""

    move: Move
    next_step: str
    reasons: tuple[Reason, ...]
    #: what a reminder would name
    items: tuple[RecordId, ...] = ()
    #: of a contact: how, how sharply, and from which day on
    channel: Channel | None = None
    tone: str = ""
    contact_from: date | None = None


Rule = Callable[[Standing], Verdict | None]


def legal(standing: Standing) -> Verdict | None:
    """A legal or insolvency signal goes to a person, whatever else is true."""
    found = standing.holding("legal", "insolvency")
    if not found or not standing.debts:
        return None
    owed = listed(totals(standing.debts))
    reasons = tuple(
        Reason(
            rule=hold.kind,
            text=f"{hold.kind} signal on an account that owes {owed}" + (f": {hold.reason}" if hold.reason else ""),
            evidence=(hold.id,),
        )
        for hold in found
    )
    return Verdict(move="escalate", next_step="hand to legal with history and correspondence", reasons=reasons)


def records_unreadable(standing: Standing) -> Verdict | None:
    """S2: an account with an unreadable or missing record is never pushed."""
    reasons = unreadable(standing.view)
    return Verdict(move="pause", next_step="mend the data, then read again", reasons=reasons) if reasons else None


def nothing_overdue(standing: Standing) -> Verdict | None:
    """Nothing to ask for: due today is not overdue."""
    if standing.overdue:
        return None
    owed = listed(totals(standing.debts))
    text = f"nothing is overdue; {owed} is not due yet" if owed else "nothing is owed"
    reasons = (Reason(rule="nothing_overdue", text=text), *standing.view.gate)
    return Verdict(move="none", next_step="nothing to do", reasons=reasons)


def entity_not_read(standing: Standing) -> Verdict | None:
    """S3: nothing goes out for an entity that was not read completely, lately and plausibly."""
    gate = standing.view.gate
    return (
        Verdict(move="pause", next_step="read the entity and its bank statements completely", reasons=gate)
        if gate
        else None
    )


def strategic_credit_hold(standing: Standing) -> Verdict | None:
    """A credit hold on a strategic account is a person's business."""
    holds = standing.holding("credit")
    if not holds or not is_strategic(standing):
        return None
    text = f"credit hold on a strategic account with {listed(totals(standing.overdue))} overdue"
    reason = Reason(rule="strategic_credit_hold", text=text, evidence=tuple(hold.id for hold in holds))
    return Verdict(move="escalate", next_step="agree with sales and credit how to go on", reasons=(reason,))


def money_missing(standing: Standing) -> Verdict | None:
    """S5: the bank told of money, its days are over and no ledger shows it: a person finds it; nobody is chased."""
    missing = standing.coming.missing
    if not missing:
        return None
    reasons = (*(Reason(rule="bank_money_missing", text=one.text, evidence=one.evidence) for one in missing),)
    return Verdict(move="escalate", next_step="find the money that the bank told of", reasons=reasons, channel="person")


def all_held(standing: Standing) -> Verdict | None:
    """Everything overdue is held, covered, too small or within its days of grace."""
    if standing.chase:
        return None
    ends = [hold.until for hold in standing.holds if hold.until is not None]
    step = f"look again after {min(ends)}" if ends else "wait until it is cleared"
    reasons = standing.reasons or (_grace(standing),)
    return Verdict(move="pause", next_step=step, reasons=reasons)


def _grace(standing: Standing) -> Reason:
    owed, days = listed(totals(standing.overdue)), standing.setting.policy.grace_days
    return Reason(rule="grace", text=f"{owed} is overdue by no more than the {days} days of grace")


def credit_elsewhere(standing: Standing) -> Verdict | None:
    """S5: credit in another currency or in the family may be meant for this debt; a person sees both figures."""
    if not standing.setting.policy.look_for_credit_elsewhere:
        return None
    asked = listed(totals(standing.chase))
    owed = {net.item.currency for net in standing.chase}
    foreign = [amount for amount in standing.coverage.unused if amount.currency not in owed]
    reasons = (
        *(Reason(rule="S5", text=f"{asked} overdue, {credit} unapplied in another currency") for credit in foreign),
        *(
            Reason(
                rule="S5",
                text=f"{asked} overdue, {credit.amount} unapplied on {credit.account}, of the same family",
                evidence=(credit.account,),
            )
            for credit in standing.view.family_credits
        ),
    )
    if not reasons:
        return None
    return _escalated(standing, "ask the customer what the credit is for", reasons=(*reasons, *standing.reasons))


def silence(standing: Standing) -> Verdict | None:
    """A high value, long overdue, and no word from the customer."""
    policy, as_of = standing.setting.policy, standing.setting.as_of
    heard = last_word(standing.view, as_of)
    days = days_overdue(standing.chase[0].item, as_of)
    if days < policy.silent_days or (heard and as_of - heard < timedelta(days=policy.silent_days)):
        return None
    at_stake = functional_total(standing.chase, standing.view.functional_currency)
    limit = threshold_in(at_stake.currency, policy.escalate_from, rates=standing.setting.rates, on=as_of)
    if limit is None or at_stake < limit:
        return None
    since = f"since {heard}" if heard else "ever"
    oldest = standing.chase[0].item.due_date
    text = f"{at_stake} overdue, the oldest item since {oldest}, and no word from the customer {since}"
    reasons = (Reason(rule="high_value_silence", text=text), *standing.reasons)
    return _escalated(standing, "call the customer's management", reasons=reasons)


def comes_by_itself(standing: Standing) -> Verdict | None:
    """What is likely to be paid without a word is left alone, unless a promise on it was broken."""
    policy, as_of = standing.setting.policy, standing.setting.as_of
    coming = by_itself(standing)
    if policy.leave_alone_from is None or coming is None or coming < policy.leave_alone_from:
        return None
    if days_overdue(standing.chase[0].item, as_of) > policy.leave_alone_days or _broken(standing):
        return None
    until = as_of + timedelta(days=policy.horizon_days)
    text = f"{coming:.0%} of {listed(totals(standing.chase))} is likely to come by itself until {until}"
    reasons = (Reason(rule="by_itself", text=text, evidence=_ids(standing.chase)), *standing.reasons)
    return Verdict(move="pause", next_step=f"leave alone until {until}", reasons=reasons)


def not_now(standing: Standing) -> Verdict | None:
    """S9: not before the cadence wants it, and not more often than caps and pauses allow."""
    contact = next_contact(standing)
    if contact.allowed <= standing.setting.as_of:
        return None
    reason = Reason(rule="S9", text=f"{contact.because}: not before {contact.allowed}")
    return Verdict(
        move="pause", next_step=f"{contact.step}, from {contact.allowed} on", reasons=(reason, _owed(standing))
    )


def push(standing: Standing) -> Verdict:
    """Overdue, and nothing speaks against asking for it."""
    contact = next_contact(standing)
    broken = (
        Reason(
            rule="S8",
            text=f"{promise.amount} promised for {promise.promised_for}: {promise.status.replace('_', ' ')}",
            evidence=(promise.id,),
        )
        for promise in _broken(standing)
    )
    reasons = (_owed(standing), *broken, *standing.reasons)
    return Verdict(
        move="push", next_step=contact.step, reasons=reasons, items=_ids(standing.chase), channel=contact.channel,
        tone=contact.tone, contact_from=contact.on,
    )  # fmt: skip


def _owed(standing: Standing) -> Reason:
    text = f"{listed(totals(standing.chase))} overdue, the oldest item since {standing.chase[0].item.due_date}"
    return Reason(rule="overdue", text=text, evidence=_ids(standing.chase))


def _broken(standing: Standing) -> tuple[PromiseToPay, ...]:
    """Promises on what is asked for that were not kept, or only in part."""
    asked = {net.item.id for net in standing.chase}
    return tuple(
        promise
        for promise in standing.view.promises
        if promise.status in {"broken", "partly_kept"} and asked & {part.item_id for part in promise.allocations}
    )


def _escalated(standing: Standing, step: str, *, reasons: tuple[Reason, ...]) -> Verdict:
    return Verdict(move="escalate", next_step=step, reasons=reasons, items=_ids(standing.chase), channel="person")


def _ids(nets: tuple[NetItem, ...]) -> tuple[RecordId, ...]:
    return tuple(net.item.id for net in nets)


def is_strategic(standing: Standing) -> bool:
    """Marked so in the ERP, or named in the policy."""
    view = standing.view
    marked = view.customer is not None and view.customer.strategic
    return marked or view.customer_number in standing.setting.policy.strategic_customers


def functional_total(nets: tuple[NetItem, ...], currency: str) -> Money:
    """Net open in the books' currency."""
    return Money.from_minor(sum(net.net_functional_minor for net in nets), currency)


#: the order in which the rules speak; those after `all_held` may rely on something to chase
RULES: Final[tuple[Rule, ...]] = (
    legal,
    records_unreadable,
    nothing_overdue,
    entity_not_read,
    strategic_credit_hold,
    money_missing,
    all_held,
    credit_elsewhere,
    silence,
    comes_by_itself,
    not_now,
    push,
)
