"""Payment plans: what may be offered, what is said to a request, and what is kept of it until the customer's word."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import Allocation
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from canonical_model.plans import Concession, PaymentPlan
from core import approval_requests, payment_plans
from core.escalation import handed_up
from core.escalation_cases import beyond, history
from core.findings import NotAllowed
from core.plan_schedules import MOST_INSTALMENTS, Due, Schedule, divided, every, monthly, offers, soon
from core.policy import Policy
from core.ports import Repository
from core.promises import check_allocations
from duecourse.documents import PlanAnswered
from duecourse.flows.inquire import system_names
from duecourse.flows.plan_ground import Ground, Planning, free_of, ground_of, range_for
from duecourse.flows.plan_rows import instalment_rows, plan_row, request_row
from duecourse.flows.record import allocated

_HARDSHIP: Final = "the customer speaks of hardship: a person decides"


class PlanOrder(Struct, frozen=True, kw_only=True):
    """A plan that somebody asks for; without instalments and request, what may be offered."""

    account: str
    items: tuple[str, ...] = ()
    #: in all, oldest items first; empty: everything that is open and free of the items
    amount: str = ""
    instalments: int | None = None
    first: date | None = None
    #: days between instalments; 0: a day of each month
    every: int = 0
    request: Schedule = ()
    interest: Money | None = None
    concessions: tuple[Concession, ...] = ()
    #: the customer was told the nearest plan and stays with its own
    firm: bool = False
    #: the customer speaks of hardship: a person decides, whatever is asked for
    hardship: bool = False
    #: the chance of being late, where it is known
    risk: Decimal | None = None
    evidence: str = ""


def propose_plan(run: Planning, order: PlanOrder) -> PlanAnswered:
    """Answer a request for a plan, and keep what may be agreed; what is beyond policy waits for other people's yes."""
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        return plan_within(run, repository, order)


def plan_within(run: Planning, repository: Repository, order: PlanOrder) -> PlanAnswered:
    """Answer a request in a transaction that something else is a part of, too."""
    repository.payment_plans(changing=not run.recording.shadow)
    customer, named, _ = allocated(repository, order.account, order.items, amount=order.amount)
    ground = ground_of(run, repository, customer)
    items = tuple(part for part in named if part.amount)
    if not items:
        raise NotAllowed("nothing of these items is free: what is promised, planned or disputed is not planned (S7)")
    coverage = payment_plans.covered(items)
    check_allocations(items, free_of(ground), over=False)
    wanted = range_for(ground, coverage, items, risk=order.risk)
    if order.hardship:
        wanted = structs.replace(wanted, closed=(*wanted.closed, _HARDSHIP))
    first = soon(order.first or monthly(ground.on, 2)[1], on=ground.on)
    told = history(ground.view, ground.plans, None)
    may = tuple(instalment_rows(one) for one in offers(wanted, first=first, rest_on=ground.policy.plans.rest_on))
    schedule = order.request or _divided(order, coverage, first=first, policy=ground.policy)
    if not schedule:
        reasons = (*wanted.closed, *wanted.because)
        return PlanAnswered(verdict="offers", reasons=reasons, plan=None, offers=may, history=told)
    answered = payment_plans.answer(
        schedule, wanted, terms=ground.policy.plans, concessions=order.concessions, firm=order.firm
    )
    plan = _proposed(run, ground, order, items, answered)
    kept = _keep_proposal(run, repository, ground, plan)
    reasons = answered.reasons
    return structs.replace(kept, verdict=answered.verdict, reasons=reasons, offers=may, history=told)


def _divided(order: PlanOrder, coverage: Money, *, first: date, policy: Policy) -> Schedule:
    """So many instalments alike."""
    count = order.instalments
    if not count:
        return ()
    if count > MOST_INSTALMENTS:
        raise NotAllowed(f"{count} instalments; {MOST_INSTALMENTS} at most")
    days = every(first, count, days=order.every) if order.every else monthly(first, count)
    parts = divided(coverage, count, rest_on=policy.plans.rest_on)
    return tuple(Due(day, amount) for day, amount in zip(days, parts, strict=True))


def _proposed(
    run: Planning, ground: Ground, order: PlanOrder, items: tuple[Allocation, ...], answered: payment_plans.Answer
) -> PaymentPlan:
    actor = run.recording.actor
    wish = payment_plans.Wish(
        items=items,
        interest=order.interest,
        concessions=order.concessions,
        evidence=order.evidence,
        on=ground.on,
        by=actor.id,
        behalf_of=actor.behalf_of,
        policy_version=ground.policy.version,
    )
    made = payment_plans.propose(ground.customer, wish, answered)
    standing = {plan.id: plan for plan in ground.plans}
    while made.id in standing and standing[made.id].status in payment_plans.ENDED:
        made = payment_plans.propose(ground.customer, wish, answered, revision=made.revision + 1)
    if made.id in standing:
        if standing[made.id].status != "proposed":
            raise NotAllowed(f"plan {made.id[:12]} over these items is accepted: withdraw it first")
        made = payment_plans.propose(
            ground.customer, wish, answered, standing=standing[made.id], revision=made.revision
        )
    replaced, _ = payment_plans.replaced_by(items, ground.plans)
    return structs.replace(made, replaces=replaced.id if replaced else None)


def _keep_proposal(run: Planning, repository: Repository, ground: Ground, plan: PaymentPlan) -> PlanAnswered:
    """Keep a proposal with the request and the escalation that it needs; nothing with `shadow`."""
    recording, names = run.recording, system_names(repository)
    request = approval_requests.asked(plan, at=recording.clock.now()) if plan.beyond else None
    case = beyond(plan, history(ground.view, ground.plans, None)) if plan.beyond else None
    escalation = ""
    if not recording.shadow:
        because = f"proposed by {recording.actor.id}"
        repository.put(plan, because=because)
        request = _requested(repository, plan, request)
        if case is not None:
            standing = {one.id: one for one in repository.escalations(customer_id=plan.customer_id)}.get(case.id)
            paths, rates = ground.policy.escalations, ground.known.rates
            made = handed_up(case, standing, paths=paths, rates=rates, on=ground.on)
            repository.put(made, because=because)
            escalation = made.id
    return PlanAnswered(
        verdict="accept",
        reasons=(),
        plan=plan_row(plan, names),
        offers=(),
        approval=request_row(request, names) if request else None,
        escalation=escalation,
    )


def _requested(repository: Repository, plan: PaymentPlan, wanted: ApprovalRequest | None) -> ApprovalRequest | None:
    """The request for exactly this content; those for another content of the plan are void."""
    found = [one for one in repository.approval_requests() if one.subject_id == plan.id]
    void_requests(repository, (one for one in found if wanted is None or one.id != wanted.id), why="the plan changed")
    if wanted is None:
        return None
    same = next((one for one in found if one.id == wanted.id and one.state != "void"), wanted)
    repository.put(same, because=f"asked by {plan.proposer}")
    return same


def void_requests(repository: Repository, requests: Iterable[ApprovalRequest], *, why: str) -> None:
    """Requests that are about nothing any more."""
    for one in requests:
        if one.state in {"waiting", "approved"}:
            repository.put(approval_requests.void(one, why=why), because=why)
