"""Escalations: what an assessment hands up, and what people see of it and close."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from msgspec import structs

from canonical_model.access import Scope
from canonical_model.communications import ReceivedMessage
from canonical_model.identity import RecordId
from canonical_model.oversight import Escalation
from canonical_model.plans import PaymentPlan
from canonical_model.wire import to_wire
from core.escalation import close, reconciled
from core.escalation_cases import Made, cases_of
from core.ports import Repository
from duecourse.documents import EscalationRow, Escalations, EscalationShown, ReasonRow
from duecourse.flows.inquire import system_names
from duecourse.flows.record import Recording, one_of
from duecourse.flows.seen_reasons import seen

if TYPE_CHECKING:
    from duecourse.flows.account_views import Knowledge

#: mails that are shown with a case
_MOST_REPLIES: Final = 20


def watched(repository: Repository) -> frozenset[RecordId]:
    """The customers of whom something was handed up or agreed: what is decided about them may end it."""
    plans, escalations = repository.payment_plans(), repository.escalations()
    return frozenset((*(one.customer_id for one in plans), *(one.customer_id for one in escalations)))


def hand_up(repository: Repository, known: Knowledge, made: Sequence[Made]) -> int:
    """Keep what becomes of all escalations by what was decided; how many changed.

    `made` has at least the accounts that are escalated, that have a late dispute, that owe more than their credit
    limit, or that are watched.
    """
    plans: dict[RecordId, list[PaymentPlan]] = {}
    granted = repository.approval_requests(state="approved")
    for plan in repository.payment_plans():
        plans.setdefault(plan.customer_id, []).append(plan)
    changed = reconciled(
        (
            case
            for one in made
            for case in cases_of(
                one, plans.get(one.account.customer_id, ()), granted, rates=known.rates, on=known.as_of
            )
        ),
        {one.id: one for one in repository.escalations()},
        {one.decision.customer_id: one.decision for one in made},
        paths={one.decision.customer_id: one.policy.escalations for one in made},
        rates=known.rates,
        on=known.as_of,
    )
    return repository.put_all(changed, because=f"assessment as of {known.as_of}, batch {known.batch}")


def escalations_page(run: Recording, *, destination: str, with_closed: bool, limit: int, after: str) -> Escalations:
    """One page of escalations, those that are open and due first at the top."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        names = system_names(repository)
        cursor = _named(repository, after).id if after else None
        found = repository.escalations_after(
            cursor, destination=destination, closed=with_closed, limit=limit + 1
        )  # fmt: skip
    today = run.clock.today()
    rows = tuple(escalation_row(one, names, scope=run.scope, today=today) for one in found[:limit])
    return Escalations(escalations=rows, next=rows[-1].id if len(found) > limit else None)


def _named(repository: Repository, prefix: str, *, changing: bool = False) -> Escalation:
    return one_of(repository.escalations_named(prefix, changing=changing), prefix, "escalations")


def escalation_shown(run: Recording, prefix: str) -> EscalationShown:
    """One escalation with the history that was attached to it, as those records are known now."""
    with run.units.snapshot(run.actor, run.scope) as repository:
        found = _named(repository, prefix)
        wanted = set(found.attached)
        kept: dict[str, Sequence[Any]] = {
            "promises": [one for one in repository.promises() if one.id in wanted],
            "disputes": [one for one in repository.disputes() if one.id in wanted],
            "plans": repository.payment_plans(customer_id=found.customer_id),
            "notes": [one for one in repository.activities(customer_id=found.customer_id) if one.id in wanted],
            "replies": _newest(repository.received_messages(customer_id=found.customer_id)),
            "decisions": [
                structs.replace(one, reasons=seen(one.reasons, run.scope))
                for each in sorted(wanted)
                for one in repository.decided(each)
            ],
        }
        row = escalation_row(found, system_names(repository), scope=run.scope, today=run.clock.today())
    told = {name: tuple(to_wire(one) for one in records) for name, records in kept.items()}
    return EscalationShown(escalation=row, **told)


def _newest(replies: Sequence[ReceivedMessage]) -> Sequence[ReceivedMessage]:
    return sorted(replies, key=lambda one: (one.received_at, one.id))[-_MOST_REPLIES:]


def close_escalation(run: Recording, prefix: str, *, why: str) -> EscalationShown:
    """Close an escalation; it opens again only when something else is known."""
    with run.units.unit(run.actor, run.scope) as repository:
        found = _named(repository, prefix, changing=True)
        made = close(found, by=run.actor.id, why=why, on=run.clock.today())
        repository.put(made, because=f"closed by {run.actor.id}")
    return escalation_shown(run, made.id)


def escalation_row(one: Escalation, names: dict[str, str], *, scope: Scope, today: date) -> EscalationRow:
    """An escalation as commands print it."""
    return EscalationRow(
        id=one.id,
        account=f"{names.get(one.system, one.system)}/{one.entity}/{one.customer_number}",
        rule=one.rule,
        subject=one.subject_id,
        destination=one.destination,
        recommended=one.recommended,
        amount=one.amount,
        opened_on=one.opened_on,
        due_on=one.due_on,
        late=one.status == "open" and one.due_on < today,
        state=one.status,
        reasons=tuple(ReasonRow(rule=r.rule, text=r.text, evidence=r.evidence) for r in seen(one.reasons, scope)),
        closed_by=one.closed_by,
        why_closed=one.why_closed,
        reopened=one.reopened,
    )
