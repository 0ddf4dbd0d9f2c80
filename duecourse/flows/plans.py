"""Payment plans: offered, proposed, accepted, withdrawn, each in one transaction with what it proposes to the ERP."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import Activity, Allocation
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.oversight import ApprovalRequest
from canonical_model.plans import Concession, PaymentPlan
from core import approval_requests, payment_plans
from core.account import AccountView
from core.escalation import handed_up
from core.escalation_cases import beyond, history
from core.findings import NotAllowed
from core.net_open import net_of_account
from core.plan_range import PlanRange, history_of, range_of
from core.plan_schedules import MOST_INSTALMENTS, Due, Schedule, divided, every, monthly, offers, soon
from core.policy import Policy
from core.policy_book import PolicyBook
from core.ports import Repository
from core.promises import check_allocations, room
from core.write_back import proposing as write_back
from duecourse.documents import PlanAnswered, PlanChanged, PlanRow, Plans, Recorded
from duecourse.flows.account_views import Knowledge, gather, one_view
from duecourse.flows.accounts import find_customer, find_items
from duecourse.flows.inquire import system_names
from duecourse.flows.plan_rows import instalment_rows, plan_row, request_row
from duecourse.flows.plan_standing import as_they_stand
from duecourse.flows.record import Recording, allocated, end_record, one_of, proposed

_HARDSHIP: Final = "the customer speaks of hardship: a person decides"


class Planning(Struct, frozen=True, kw_only=True):
    """One run's companions."""

    recording: Recording
    book: PolicyBook
    rate_type: str


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


class Ground(Struct, frozen=True, kw_only=True):
    """An account, what is free of its items, and what policy says of it today."""

    known: Knowledge
    customer: Customer
    view: AccountView
    policy: Policy
    plans: Sequence[PaymentPlan]

    @property
    def on(self) -> date:
        """The day."""
        return self.known.as_of


def propose_plan(run: Planning, order: PlanOrder) -> PlanAnswered:
    """Answer a request for a plan, and keep what may be agreed; what is beyond policy waits for other people's yes."""
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        repository.payment_plans(changing=not recording.shadow)
        customer, named, _ = allocated(repository, order.account, order.items, amount=order.amount)
        ground = _ground(run, repository, customer)
        items = tuple(part for part in named if part.amount)
        coverage = payment_plans.covered(items)
        check_allocations(items, _free(ground), over=False)
        wanted = _range(ground, coverage, items, risk=order.risk)
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


def plan_currency(run: Planning, account: str, items: Sequence[str]) -> str:
    """The currency of an account's items, or of those that are named: in it amounts are meant that name none."""
    with run.recording.units.snapshot(run.recording.actor, run.recording.scope) as repository:
        customer = find_customer(repository, account)
        every_item = list(repository.open_items(customer_id=customer.id))
        named = find_items(every_item, items) if items else [item for item in every_item if item.open_minor > 0]
    currencies = sorted({item.currency for item in named})
    if len(currencies) != 1:
        told = ", ".join(currencies) or "nothing"
        raise NotAllowed(f"open on this account: {told}; name items of one currency")
    return currencies[0]


def _ground(run: Planning, repository: Repository, customer: Customer) -> Ground:
    recording = run.recording
    known = gather(
        repository, policy=recording.policy, as_of=recording.clock.today(), now=recording.clock.now(),
        rate_type=run.rate_type,
    )  # fmt: skip
    view = one_view(known, customer, policy=recording.policy)
    policy = structs.replace(run.book, names=known.names).policy_for(view, on=known.as_of)
    kept = repository.payment_plans(customer_id=customer.id)
    plans = tuple(as_they_stand(plan, view.promises, on=known.as_of) for plan in kept)
    return Ground(known=known, customer=customer, view=view, policy=policy, plans=plans)


def _free(ground: Ground) -> dict[RecordId, Money]:
    """What of each open item is neither promised, planned nor disputed (S7)."""
    net = {one.item.id: one.net for one in net_of_account(ground.view.items) if one.net_minor > 0}
    return room(net, promises=ground.view.promises, disputes=ground.view.disputes)


def _range(ground: Ground, coverage: Money, items: Sequence[Allocation], *, risk: Decimal | None) -> PlanRange:
    terms, currency = ground.policy.plans, coverage.currency
    nets = (one.net_minor for one in net_of_account(ground.view.items) if one.item.currency == currency)
    balance = Money.from_minor(sum(minor for minor in nets if minor > 0), currency)
    past = history_of(ground.view.promises, ground.plans, terms=terms, on=ground.on, risk=risk)
    _, times = payment_plans.replaced_by(items, ground.plans)
    past = structs.replace(past, replans=times)
    return range_of(terms, coverage, balance=balance, history=past, rates=ground.known.rates, on=ground.on)


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
        )  # fmt: skip
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


def void_requests(
    repository: Repository, requests: Iterable[ApprovalRequest], *, why: str
) -> None:  # fmt: skip
    """Requests that are about nothing any more."""
    for one in requests:
        if one.state in {"waiting", "approved"}:
            repository.put(approval_requests.void(one, why=why), because=why)


def accept_plan(run: Planning, prefix: str, *, by: str) -> PlanChanged:
    """The customer agrees: instalments become promises, the first one and a note are proposed to the ERP."""
    recording = run.recording
    with recording.units.unit(recording.actor, recording.scope) as repository:
        plan = one_of(repository.payment_plans(changing=not recording.shadow), prefix, "plans")
        customer = customer_of(repository, plan)
        ground = _ground(run, repository, customer)
        requests = [one for one in repository.approval_requests() if one.subject_id == plan.id]
        approved = any(approval_requests.covers(one, plan) for one in requests)
        made, promised = payment_plans.accept(
            plan, on=ground.on, standing=_free(ground), approved=approved, by=by
        )  # fmt: skip
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


def _supersede_others(
    run: Planning, repository: Repository, plan: PaymentPlan, others: Sequence[PaymentPlan]
) -> None:  # fmt: skip
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
            repository, policy=recording.policy, as_of=recording.clock.today(), now=recording.clock.now(),
            rate_type=run.rate_type,
        )  # fmt: skip
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
