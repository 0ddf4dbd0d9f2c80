"""How payment plans stand: their instalments judged by the money, what ended kept, the next instalment proposed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from msgspec import structs

from canonical_model.access import Actor
from canonical_model.capabilities import Capabilities
from canonical_model.collecting import Hold, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.plans import PaymentPlan
from core.payment_plans import ended
from core.plan_holds import holds_of_proposals
from core.plan_judging import Tolerance, instalments_judged, judged, next_instalment, status_of
from core.policy import Policy
from core.ports import Repository
from core.write_back.proposing import Permission, promise, subject_of
from duecourse.flows.approvals import place_order
from duecourse.flows.promised_cash import Paid

if TYPE_CHECKING:
    from duecourse.flows.account_views import Knowledge

#: customer, currency → what stands unapplied on the account
UnappliedOf = Callable[[RecordId, str], Money]
#: plans whose instalments the money is asked about
_JUDGED: Final = frozenset({"accepted", "defaulted"})


def judged_plans(repository: Repository) -> Mapping[RecordId, PaymentPlan]:
    """The plans whose instalments the money is asked about."""
    return {plan.id: plan for plan in repository.payment_plans() if plan.status in _JUDGED}


def with_plans(
    plans: Mapping[RecordId, PaymentPlan],
    promises: Iterable[PromiseToPay],
    paid: Paid,
    unapplied: UnappliedOf,
    *,
    policy: Policy,
    as_of: date,
) -> Iterator[PromiseToPay]:
    """The promises; those that are instalments as their plan as a whole says, so that one payment keeps no two."""
    instalments: dict[RecordId, list[PromiseToPay]] = defaultdict(list)
    for one in promises:
        if one.plan_id is not None and one.plan_id in plans:
            instalments[one.plan_id].append(one)
        else:
            yield one
    for plan_id, group in instalments.items():
        plan = plans[plan_id]
        currency = plan.coverage.currency
        allowed = next((one for one in policy.promise_tolerance if one.currency == currency), None)
        tolerance = Tolerance(days=policy.promise_tolerance_days, amount=allowed)
        statuses = judged(
            plan, paid.on_any(group), as_of=as_of, unapplied=unapplied(plan.customer_id, currency), tolerance=tolerance
        )
        yield from instalments_judged(plan, group, statuses)


def plan_holds(repository: Repository, policy: Policy) -> Iterator[Hold]:
    """What is held because a plan over it is being decided."""
    terms = policy.plans
    return holds_of_proposals(repository.payment_plans(), answer_days=terms.answer_days, approval_days=policy.hold_days)


def as_they_stand(plan: PaymentPlan, promises: Iterable[PromiseToPay], *, on: date) -> PaymentPlan:
    """An accepted plan with what its judged instalments make of it."""
    by_id = {one.id: one.status for one in promises}
    statuses = [by_id.get(one.promise_id, "open") for one in plan.instalments]
    status = status_of(plan, statuses)
    if status == plan.status:
        return plan
    missed = [one for one, told in zip(plan.instalments, statuses, strict=True) if told in {"broken", "partly_kept"}]
    why = "every instalment was kept" if status == "kept" else "its instalments were ended in the ERP"
    if missed:
        why = f"{missed[0].amount} due on {missed[0].due_on} did not come"
    return ended(plan, status, on=on, why=why)


def settle_plans(
    repository: Repository, known: Knowledge, capabilities: Mapping[str, Capabilities], *, actor: Actor
) -> int:
    """Keep how plans ended, and propose to the ERPs the next instalment of those that run; how many proposals.

    One instalment of a plan stands in an ERP at a time: most keep one promise an item.
    """
    running: list[PaymentPlan] = []
    for plan in repository.payment_plans():
        now = as_they_stand(plan, known.promises.get(plan.customer_id, ()), on=known.as_of)
        if now != plan:
            repository.put(now, because=f"assessment as of {known.as_of}, batch {known.batch}")
        running += [now] if now.status == "accepted" else []
    return _proposed(repository, known, capabilities, running, actor=actor) if running else 0


def _proposed(
    repository: Repository,
    known: Knowledge,
    capabilities: Mapping[str, Capabilities],
    running: Sequence[PaymentPlan],
    *,
    actor: Actor,
) -> int:
    written = {subject_of(act.act) for act in repository.write_backs()}
    modes, proposed = repository.write_modes(), 0
    for plan in running:
        promises = {one.id: one for one in known.promises.get(plan.customer_id, ())}
        one = next_instalment(plan, {known_id: each.status for known_id, each in promises.items()})
        mode = modes.get((plan.system, plan.entity, "promise"), "off")
        if one is None or one.promise_id in written or mode == "off" or plan.system not in capabilities:
            continue
        permission = Permission(
            mode=mode,
            capabilities=capabilities[plan.system],
            proposer=actor.id,
            at=known.now,
            because_of=plan.id,
        )
        intent = promise(structs.replace(promises[one.promise_id], status="open"))
        proposed += place_order(repository, intent, permission, actor=actor).write_back is not None
    return proposed
