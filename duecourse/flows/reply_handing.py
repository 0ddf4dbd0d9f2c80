"""Replies handed up: what stops a case at once, what a person has to answer, and what nobody decided in time."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct

from canonical_model.communications import ReceivedMessage, ReplyProposal
from canonical_model.decisions import Reason
from canonical_model.master_data import Customer
from canonical_model.oversight import Escalation
from core.escalation import REPLY_UNANSWERED, Case, handed_up, reason_gone
from core.fx import RateSet
from core.policy import Policy
from core.ports import Repository
from core.reply_proposals import undecided
from duecourse.flows.aging import rate_set
from duecourse.flows.plan_ground import Planning
from duecourse.flows.reply_ground import at_stake


class Handing(Struct, frozen=True, kw_only=True):
    """By which paths and rates cases are handed up, and on which day."""

    policy: Policy
    rates: RateSet
    on: date


def handing(run: Planning, repository: Repository) -> Handing:
    """The paths of the group's policy."""
    policy = run.recording.policy
    rates = rate_set(repository, policy, rate_type=run.rate_type)
    return Handing(policy=policy, rates=rates, on=run.recording.clock.today())


def case_about(
    repository: Repository, customer: Customer, *, rule: str, text: str, evidence: tuple[str, ...], recommended: str,
    on: date, subject: str = "",
) -> Case:  # fmt: skip
    """A case of an account because of a reply."""
    amount, days = at_stake(repository, customer, on=on)
    return Case(
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        rule=rule,
        subject_id=subject,
        reasons=(Reason(rule=rule, text=text, evidence=evidence),),
        amount=amount,
        days=days,
        recommended=recommended,
        attached=evidence,
    )


def hand_over(repository: Repository, case: Case, by: Handing, *, because: str) -> Escalation:
    """Keep what becomes of a case."""
    standing = {one.id: one for one in repository.escalations(customer_id=case.customer_id)}.get(case.id)
    made = handed_up(case, standing, paths=by.policy.escalations, rates=by.rates, on=by.on)
    repository.put(made, because=because)
    return made


def stopped(
    repository: Repository, customer: Customer, message: ReceivedMessage, one: ReplyProposal, *, on: date
) -> Case:
    """The case of an insolvency or a lawyer: the same one that a decision on the held account hands up."""
    rule = one.detail if one.detail in {"insolvency", "legal"} else "legal"
    doubt = f" ({one.said})" if one.said else ""
    return case_about(
        repository, customer, rule=rule, text=f"a reply says: {one.evidence}{doubt}", evidence=(message.id, one.id),
        recommended="hand to legal with history and correspondence", on=on,
    )  # fmt: skip


def hand_up_unanswered(repository: Repository, by: Handing) -> int:
    """Replies that nobody decided about within the days for which they hold; how many cases changed."""
    late = [one for one in repository.received_messages(state="open") if _is_late(one, by)]
    customers = {one.id: one for one in repository.customers_of({message.customer_id for message in late})}
    standing = {one.id: one for one in repository.escalations()} if late else {}
    changed = 0
    for message in late:
        customer = customers.get(message.customer_id)
        if customer is not None:
            case = _unanswered(repository, customer, message, on=by.on)
            made = handed_up(case, standing.get(case.id), paths=by.policy.escalations, rates=by.rates, on=by.on)
            changed += repository.put(made, because="a reply waits for a person")
    return changed


def _is_late(message: ReceivedMessage, by: Handing) -> bool:
    terms = by.policy.replies
    days = terms.stranger_pause_days if message.stranger else terms.pause_days
    taken = (message.taken_at or message.received_at).date()
    return bool(undecided(message.proposals)) and taken + timedelta(days=days) < by.on


def _unanswered(repository: Repository, customer: Customer, message: ReceivedMessage, *, on: date) -> Case:
    waiting = undecided(message.proposals)
    kinds = ", ".join(sorted({one.kind for one in waiting}))
    text = f"a reply of {message.received_at:%Y-%m-%d} waits for a person ({kinds}): {waiting[0].evidence}"
    return case_about(
        repository, customer, rule=REPLY_UNANSWERED, text=text, evidence=(message.id,), subject=message.id,
        recommended=f"decide: duecourse replies show {message.id[:12]}", on=on,
    )  # fmt: skip


def answered(repository: Repository, message: ReceivedMessage, *, on: date, because: str) -> None:
    """Close the case of a reply that somebody decided about."""
    for one in repository.escalations(customer_id=message.customer_id):
        if one.rule == REPLY_UNANSWERED and one.subject_id == message.id and one.status == "open":
            repository.put(reason_gone(one, on=on, why="the reply was decided about"), because=because)
