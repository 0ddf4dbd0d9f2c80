"""Cases: everything of one account that is to be handed up, by its decision, its disputes and its plans."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from canonical_model.collecting import Dispute
from canonical_model.decisions import Decision, Reason
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from canonical_model.plans import PaymentPlan
from core.account import AccountView
from core.aging import days_overdue
from core.approval_requests import covers
from core.credit import credit_case
from core.escalation import DISPUTE_LATE, PLAN_BEYOND, PLAN_BROKEN, Case, case_of
from core.fx import RateSet
from core.holds import OPEN_DISPUTE
from core.net_open import net_of_account
from core.payment_plans import replaced_by
from core.policy import Policy

#: notes that are attached to a case, the newest
_MOST_NOTES: Final = 20


class Made(NamedTuple):
    """A decision with the account that it was made on, and the policy that it was made by."""

    decision: Decision
    account: AccountView
    policy: Policy


def cases_of(
    made: Made, plans: Sequence[PaymentPlan], granted: Sequence[ApprovalRequest], *, rates: RateSet, on: date
) -> Iterator[Case]:
    """Everything of one account that is to be handed up: by its decision, its disputes and its plans.

    `granted` are the requests that were answered with yes: what they allow needs nobody any more.
    """
    decision, view, _ = made
    late = [one for one in view.disputes if is_late(one, on)]
    attached = history(view, plans, decision)
    over = credit_case(view, attached, terms=made.policy.credit, rates=rates, on=on)
    yield from () if over is None else (over,)
    if decision.move == "escalate":
        found = _decided(decision, view, attached, on=on)
        yield from () if found is None else (found,)
    yield from (_late(one, view, attached, on=on) for one in late)
    for plan in plans:
        allowed = any(covers(one, plan) for one in granted)
        if plan.status == "proposed" and plan.beyond and not allowed:
            yield beyond(plan, attached)
    yield from _broken(made, plans, attached)


def _decided(decision: Decision, view: AccountView, attached: tuple[str, ...], *, on: date) -> Case | None:
    overdue = [net for net in net_of_account(view.items) if net.net_minor > 0 and days_overdue(net.item, on) > 0]
    amount = Money.from_minor(sum(net.net_functional_minor for net in overdue), view.functional_currency)
    days = max((days_overdue(net.item, on) for net in overdue), default=0)
    return case_of(decision, amount=amount, days=days, attached=attached)


def history(view: AccountView, plans: Iterable[PaymentPlan], decision: Decision | None) -> tuple[str, ...]:
    """The records that tell a case: promises, disputes, plans, the newest notes, and the decision."""
    notes = sorted(view.activities, key=lambda one: one.happened_at)[-_MOST_NOTES:]
    told = (
        *(one.id for one in view.promises),
        *(one.id for one in view.disputes),
        *(one.id for one in plans),
        *(one.id for one in notes),
    )
    return (*told, *((decision.id,) if decision else ()))


def is_late(dispute: Dispute, on: date) -> bool:
    """Whether a dispute is open after the day by which it was to be closed."""
    return dispute.status in OPEN_DISPUTE and dispute.due_on is not None and dispute.due_on < on


def _late(dispute: Dispute, view: AccountView, attached: tuple[str, ...], *, on: date) -> Case:
    text = f"{dispute.amount} disputed ({dispute.reason}) since {dispute.opened_on}, to be closed by {dispute.due_on}"
    return Case(
        system=view.system,
        entity=view.entity,
        customer_id=view.customer_id,
        customer_number=view.customer_number,
        rule=DISPUTE_LATE,
        subject_id=dispute.id,
        reasons=(Reason(rule=DISPUTE_LATE, text=text, evidence=(dispute.id,)),),
        amount=dispute.amount,
        days=(on - dispute.opened_on).days,
        recommended=f"have {dispute.owner or 'its owner'} decide, or credit it",
        attached=attached,
    )


def beyond(plan: PaymentPlan, attached: tuple[str, ...]) -> Case:
    """The case of a plan that policy does not allow by itself."""
    return _of_plan(
        plan,
        PLAN_BEYOND,
        text=f"a plan for {plan.coverage} is outside the policy: {'; '.join(plan.beyond)}",
        recommended="approve it, or agree another one",
        attached=attached,
    )


def _broken(assessed: Made, plans: Sequence[PaymentPlan], attached: tuple[str, ...]) -> Iterator[Case]:
    """Broken plans that were made anew as often as policy allows, as long as something of them is open."""
    still_open = {item.id for item in assessed.account.items if item.open_minor > 0}
    for plan in plans:
        newest, times = replaced_by(plan.items, plans)
        answered = any(other.replaces == plan.id and other.status in {"accepted", "kept"} for other in plans)
        owed = bool(still_open & {part.item_id for part in plan.items})
        if (
            newest is not None
            and newest.id == plan.id
            and times > assessed.policy.plans.replans
            and owed
            and not answered
        ):
            text = f"a plan for {plan.coverage} was broken: {plan.said}; broken {times} times"
            yield _of_plan(plan, PLAN_BROKEN, text=text, recommended="decide how to go on", attached=attached)


def _of_plan(plan: PaymentPlan, rule: str, *, text: str, recommended: str, attached: tuple[str, ...]) -> Case:
    return Case(
        system=plan.system,
        entity=plan.entity,
        customer_id=plan.customer_id,
        customer_number=plan.customer_number,
        rule=rule,
        subject_id=plan.id,
        reasons=(Reason(rule=rule, text=text, evidence=(plan.id,)),),
        amount=plan.coverage,
        recommended=recommended,
        attached=attached,
        about=tuple(f"{one.due_on} {one.amount}" for one in plan.instalments),
    )
