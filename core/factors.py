"""The six factors that move a priority, each said so that a collector can check it.

Payment history, invoice value, customer risk, past outcomes, disputes and engagement (field guide, F36). The first
three stand behind the value at risk; the others move how much a contact is expected to change.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from canonical_model.decisions import Factor
from core.account import last_word
from core.contacts import contact_days
from core.holds import OPEN_DISPUTE
from core.standing import Standing, listed, totals

_ONE: Final = Decimal(1)


def six_factors(standing: Standing, *, coming: Decimal | None) -> tuple[Factor, ...]:
    """The factors of an account; `coming` is the share of what is asked that a model expects without a contact."""
    return (
        payment_history(standing),
        invoice_value(standing),
        customer_risk(standing, coming),
        past_outcomes(standing),
        disputes(standing),
        engagement(standing),
    )


def payment_history(standing: Standing) -> Factor:
    """How earlier invoices were paid."""
    habit = standing.view.habit
    if habit is None or not habit.settled:
        return Factor(name="payment_history", text="nothing is known of earlier payments", weight=_ONE)
    usual = f"{abs(habit.usual_delay)} days {'after' if habit.usual_delay > 0 else 'before'} the due date"
    text = (
        f"{habit.late} of {habit.settled} invoices were paid late, usually {usual if habit.usual_delay else 'in time'}"
    )
    return Factor(name="payment_history", text=text, weight=_ONE)


def invoice_value(standing: Standing) -> Factor:
    """What is asked for, and its largest part."""
    largest = max(standing.chase, key=lambda net: (net.net_functional_minor, net.item.id))
    count = len(standing.chase)
    text = f"{listed(totals(standing.chase))} in {count} item{'s' if count > 1 else ''}, the largest {largest.net}"
    return Factor(name="invoice_value", text=text, weight=_ONE)


def customer_risk(standing: Standing, coming: Decimal | None) -> Factor:
    """What a model expects without a contact."""
    if coming is None:
        text = "no model knows these items: what is at risk follows their age"
    else:
        days = standing.setting.policy.horizon_days
        text = f"{coming:.0%} of it is likely to come by itself within {days} days"
    return Factor(name="customer_risk", text=text, weight=_ONE)


def past_outcomes(standing: Standing) -> Factor:
    """Promises kept and broken, and contacts since the due date that changed nothing."""
    terms = standing.setting.policy.gain
    ended = [one.status for one in standing.view.promises if one.status in {"kept", "partly_kept", "broken"}]
    asked = {net.item.id for net in standing.chase}
    broken = any(
        one.status == "broken" and asked & {part.item_id for part in one.allocations} for one in standing.view.promises
    )
    unanswered = contacts_without_effect(standing)
    weight = terms.unanswered**unanswered * (terms.broken if broken else _ONE)
    text = f"{ended.count('kept')} of {len(ended)} promises kept, {unanswered} contacts without effect"
    return Factor(name="past_outcomes", text=text, weight=weight)


def contacts_without_effect(standing: Standing) -> int:
    """Contacts since the oldest item asked for fell due, after which the customer was not heard of."""
    due, as_of = standing.chase[0].item.due_date, standing.setting.as_of
    heard = last_word(standing.view, as_of)
    return sum(
        1
        for day in contact_days(standing.view, as_of)
        if (due is None or day >= due) and (heard is None or day >= heard)
    )


def disputes(standing: Standing) -> Factor:
    """What else of the account is disputed."""
    open_ones = [one for one in standing.view.disputes if one.status in OPEN_DISPUTE]
    if not open_ones:
        return Factor(name="disputes", text="nothing is disputed", weight=_ONE)
    text = f"{len(open_ones)} open, the newest since {max(one.opened_on for one in open_ones)}"
    return Factor(name="disputes", text=text, weight=standing.setting.policy.gain.disputed)


def engagement(standing: Standing) -> Factor:
    """When the customer was heard of last."""
    terms, as_of = standing.setting.policy.gain, standing.setting.as_of
    heard = last_word(standing.view, as_of)
    if heard is None:
        return Factor(name="engagement", text="never heard of", weight=_ONE)
    lately = (as_of - heard).days <= terms.engaged_days
    return Factor(name="engagement", text=f"heard of on {heard}", weight=terms.engaged if lately else _ONE)
