"""Payment plans that stand: accepted, withdrawn, and shown as the money says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import structs

from canonical_model.collecting import Activity
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.plans import PaymentPlan
from core import approval_requests, payment_plans
from core.findings import NotAllowed
from core.ports import Repository
from core.write_back import proposing as write_back
from duecourse.documents import PlanChanged, PlanRow, Plans, Recorded
from duecourse.flows.account_views import Knowledge, gather
from duecourse.flows.accounts import find_customer
from duecourse.flows.inquire import system_names
from duecourse.flows.plan_ground import Planning, free_of, ground_of
from duecourse.flows.plan_rows import plan_row
from duecourse.flows.plan_standing import as_they_stand
from duecourse.flows.plans import void_requests
from duecourse.flows.record import end_record, one_of, proposed


def accept_plan(run: Planning, prefix: str, *, by: str) -> PlanChanged:
    """The customer agrees: instalments become promises, the first one and a note are proposed to the ERP."""
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        plan = one_of(repository.payment_plans(changing=not recording.shadow), prefix, "plans")
        customer = customer_of(repository, plan)
        ground = ground_of(run, repository, customer)
        requests = [one for one in repository.approval_requests() if one.subject_id == plan.id]
        approved = any(approval_requests.covers(one, plan) for one in requests)
        made, promised = payment_plans.accept(plan, on=ground.on, standing=free_of(ground), approved=approved, by=by)
        if not recording.shadow:
            because = f"accepted, recorded by {recording.actor.id}"
            repository.put(made, because=because)
            for one in promised:
                repository.put(one, because=because)
            _supersede_others(run, repository, made, ground.plans)
        told = [
            proposed(recording, repository, {}, write_back.promise(promised[0])),
            _noted(run, repository, made),
        ]
        return _changed(repository, made, told)


def customer_of(repository: Repository, plan: PaymentPlan) -> Customer:
    """The customer of a plan; NotFound where the ledger does not show it any more."""
    names = system_names(repository)
    return find_customer(repository, f"{names.get(plan.system, plan.system)}/{plan.entity}/{plan.customer_number}")


def _supersede_others(run: Planning, repository: Repository, plan: PaymentPlan, others: Sequence[PaymentPlan]) -> None:
    for other in payment_plans.overlapping(plan, others):
        why = f"plan {plan.id[:12]} was accepted"
        made = payment_plans.ended(other, "superseded", on=run.recording.clock.today(), why=why)
        repository.put(made, because=why)
        void_requests(repository, (r for r in repository.approval_requests() if r.subject_id == other.id), why=why)


def _noted(run: Planning, repository: Repository, plan: PaymentPlan) -> Recorded:
    """A note that tells finance the whole plan, since most ERPs keep one promise at a time."""
    recording, now = run.recording, run.recording.clock.now()
    parts = ", ".join(f"{one.amount} on {one.due_on}" for one in plan.instalments)
    interest = f"; interest of {plan.interest} apart" if plan.interest else ""
    made = Activity(
        id=engine_id("activity", (plan.id, "accepted")),
        system=plan.system,
        entity=plan.entity,
        customer_id=plan.customer_id,
        customer_number=plan.customer_number,
        kind="note",
        text=f"Payment plan {plan.id[:12]} for {plan.coverage}: {parts}{interest}",
        happened_at=now,
        actor=recording.actor.id,
    )
    if not recording.shadow:
        repository.put(made, because=f"recorded by {recording.actor.id}")
    return proposed(recording, repository, {}, write_back.note(made))


def _changed(repository: Repository, plan: PaymentPlan, told: Sequence[Recorded]) -> PlanChanged:
    return PlanChanged(
        plan=plan_row(plan, system_names(repository)),
        write_backs=tuple(row for one in told for row in one.write_backs),
        findings=tuple(dict.fromkeys(finding for one in told for finding in one.findings)),
    )


def withdraw_plan(run: Planning, prefix: str, *, why: str) -> PlanChanged:
    """Take a plan back: its open instalments end, and what was written of them is proposed to be undone."""
    recording = run.recording
    if not why.strip():
        raise NotAllowed("withdrawing a plan needs a reason")
    with recording.units.unit(recording.actor, recording.scope) as repository:
        plan = one_of(repository.payment_plans(changing=not recording.shadow), prefix, "plans")
        made = payment_plans.ended(plan, "withdrawn", on=recording.clock.today(), why=why.strip())
        told: list[Recorded] = []
        if not recording.shadow:
            repository.put(made, because=f"withdrawn by {recording.actor.id}")
            requests = [one for one in repository.approval_requests() if one.subject_id == plan.id]
            void_requests(repository, requests, why="the plan was withdrawn")
            for one in repository.promises():
                if one.plan_id == plan.id and one.status in {"open", "cash_seen"}:
                    evidence = f"{one.evidence}; plan withdrawn: {why.strip()}"
                    over = structs.replace(one, status="withdrawn", evidence=evidence)
                    told.append(end_record(recording, repository, over, None))
        return _changed(repository, made, told)


def plans_listed(run: Planning, *, account: str, state: str) -> Plans:
    """Payment plans as they stand by the money, the newest first."""
    return _rows(run, account=account, state=state)


def plan_shown(run: Planning, prefix: str) -> Plans:
    """One plan with its instalments as they stand by the money."""
    return _rows(run, prefix=prefix)


def _rows(run: Planning, *, account: str = "", state: str = "", prefix: str = "") -> Plans:
    recording = run.recording
    with recording.units.snapshot(recording.actor, recording.scope) as repository:
        customer = find_customer(repository, account) if account else None
        plans = repository.payment_plans(customer_id=customer.id if customer else None)
        if prefix:
            plans = [one_of(plans, prefix, "plans")]
        known = gather(
            repository,
            policy=recording.policy,
            as_of=recording.clock.today(),
            now=recording.clock.now(),
            rate_type=run.rate_type,
        )
    return Plans(plans=tuple(_standing_rows(plans, known, state=state)))


def _standing_rows(plans: Sequence[PaymentPlan], known: Knowledge, *, state: str) -> list[PlanRow]:
    rows = []
    for plan in sorted(plans, key=lambda one: (-one.proposed_on.toordinal(), one.id)):
        promises = known.promises.get(plan.customer_id, ())
        now = as_they_stand(plan, promises, on=known.as_of)
        states: Mapping[RecordId, str] = {one.id: one.status for one in promises}
        if state in {"", now.status}:
            rows.append(plan_row(now, known.names, states=states))
    return rows
