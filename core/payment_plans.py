"""Payment plans: answering what a customer asks for, and keeping what was agreed (L9, S7)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from hashlib import sha256
from typing import Final, Literal

import msgspec
from msgspec import Struct, structs

from canonical_model.collecting import Allocation, PromiseToPay
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.plans import Concession, Instalment, PaymentPlan, PlanStatus
from core.findings import NotAllowed
from core.plan_range import PlanRange
from core.plan_schedules import Schedule, breaches, nearest, proper
from core.plan_terms import PlanTerms
from core.promises import check_allocations

#: plans that nothing happens to any more
ENDED: Final[frozenset[PlanStatus]] = frozenset({"kept", "defaulted", "withdrawn", "superseded"})


class Answer(Struct, frozen=True, kw_only=True):
    """What is said to a request: yes, the nearest that may be agreed, or that a person decides."""

    verdict: Literal["accept", "counter_offer", "escalate"]
    #: what is to be agreed: as asked, or the counter-offer
    schedule: Schedule
    #: what of the request is outside the policy
    reasons: tuple[str, ...] = ()


class Wish(Struct, frozen=True, kw_only=True):
    """A plan that somebody wants, beside its schedule."""

    items: tuple[Allocation, ...]
    interest: Money | None = None
    concessions: tuple[Concession, ...] = ()
    evidence: str = ""
    on: date
    by: str
    behalf_of: str = ""
    policy_version: str


def answer(
    asked: Schedule, wanted: PlanRange, *, terms: PlanTerms, concessions: Sequence[Concession] = (), firm: bool = False
) -> Answer:
    """The answer to a request. With `firm` the customer was told the nearest plan and stays with its own."""
    proper(asked, wanted.coverage, on=wanted.on)
    given_up = _beyond_allowances(concessions, wanted.coverage, terms)
    reasons = (*wanted.closed, *breaches(asked, wanted), *given_up)
    if not reasons:
        return Answer(verdict="accept", schedule=asked)
    reasons = (*reasons, *wanted.because)
    offer = None if wanted.closed or given_up or firm else nearest(asked, wanted, rest_on=terms.rest_on)
    if offer is None:
        return Answer(verdict="escalate", schedule=asked, reasons=reasons)
    return Answer(verdict="counter_offer", schedule=offer, reasons=reasons)


def _beyond_allowances(concessions: Sequence[Concession], coverage: Money, terms: PlanTerms) -> tuple[str, ...]:
    shares = {one.kind: one.share for one in terms.allowances}
    told = []
    for one in concessions:
        words = f"{one.kind.replace('_', ' ')} of {one.amount}"
        if one.amount.currency != coverage.currency or one.amount.minor <= 0:
            raise NotAllowed(f"{words} beside a plan in {coverage.currency}")
        if one.kind in terms.never:
            told.append(f"{words}: never offered without a person")
        elif one.amount.minor > coverage.minor * shares.get(one.kind, Decimal(0)):
            told.append(f"{words}: more than may be offered without a person")
    return tuple(told)


def propose(
    customer: Customer, wish: Wish, answered: Answer, *, standing: PaymentPlan | None = None, revision: int = 0
) -> PaymentPlan:
    """The plan as a record of ours, to be accepted. A proposal that stands over the same items is changed by it.

    NotAllowed where items are of several currencies or named twice, or the sums are not the coverage (L9).
    """
    coverage = covered(wish.items)
    if wish.interest is not None and (wish.interest.currency != coverage.currency or wish.interest.minor <= 0):
        raise NotAllowed(f"interest of {wish.interest} beside a plan in {coverage.currency}")
    proper(answered.schedule, coverage, on=wish.on)
    identity = (customer.id, *sorted(part.item_id for part in wish.items))
    made = PaymentPlan(
        id=engine_id(PaymentPlan.KIND, identity, revision),
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        items=wish.items,
        coverage=coverage,
        instalments=(),
        interest=wish.interest,
        concessions=wish.concessions,
        status="proposed",
        proposed_on=wish.on,
        proposer=wish.by,
        proposed_for=wish.behalf_of,
        policy_version=wish.policy_version,
        beyond=answered.reasons if answered.verdict == "escalate" else (),
        revision=revision,
        evidence=wish.evidence,
    )
    made = structs.replace(made, instalments=_instalments(made, answered.schedule))
    return made if standing is None else _changed(standing, made)


def covered(items: Sequence[Allocation]) -> Money:
    """What items come to; NotAllowed unless they are of one currency, each named once, each with an amount to pay."""
    if not items:
        raise NotAllowed("a plan covers at least one item")
    check_allocations(items, {part.item_id: part.amount for part in items}, over=False)
    return sum((part.amount for part in items), Money.zero(items[0].amount.currency))


def _changed(standing: PaymentPlan, made: PaymentPlan) -> PaymentPlan:
    """The changed proposal; whoever changed it is remembered beside who proposed it."""
    if content_hash(standing) == content_hash(made):
        # what spoke against this content once is not unsaid by asking again
        return structs.replace(standing, beyond=tuple(dict.fromkeys((*standing.beyond, *made.beyond))))
    people = tuple(dict.fromkeys((*standing.editors, *(one for one in (made.proposer, made.proposed_for) if one))))
    return structs.replace(made, proposer=standing.proposer, proposed_for=standing.proposed_for, editors=people)


def content_hash(plan: PaymentPlan) -> str:
    """A hash of what a plan agrees: an approval is for exactly this."""
    told = (plan.id, plan.items, plan.instalments, plan.interest, plan.concessions)
    return sha256(msgspec.json.encode(told)).hexdigest()


def _instalments(plan: PaymentPlan, schedule: Schedule) -> tuple[Instalment, ...]:
    parts = _spread(plan.items, [due.amount for due in schedule])
    return tuple(
        Instalment(
            due_on=due.on,
            amount=due.amount,
            allocations=allocations,
            promise_id=engine_id("promise", ("instalment", plan.id, str(number))),
        )
        for number, (due, allocations) in enumerate(zip(schedule, parts, strict=True), 1)
    )


def _spread(items: Sequence[Allocation], amounts: Sequence[Money]) -> list[tuple[Allocation, ...]]:
    """Which items each amount pays: one item after the other, in the order given."""
    left = [(part.item_id, part.amount.minor) for part in reversed(items)]
    spread = []
    for amount in amounts:
        minor, parts = amount.minor, list[Allocation]()
        while minor:
            item_id, rest = left.pop()
            taken = min(minor, rest)
            parts.append(Allocation(item_id=item_id, amount=Money.from_minor(taken, amount.currency)))
            minor -= taken
            if rest > taken:
                left.append((item_id, rest - taken))
        spread.append(tuple(parts))
    return spread


def accept(
    plan: PaymentPlan, *, on: date, standing: Mapping[RecordId, Money], approved: bool, by: str = ""
) -> tuple[PaymentPlan, tuple[PromiseToPay, ...]]:
    """The plan, agreed, and its instalments as promises. `standing` is what of each item is free (S7).

    NotAllowed for one that is not proposed, begins in the past, is beyond policy without an approval, or covers more
    than is free by now.
    """
    if plan.status != "proposed":
        raise NotAllowed(f"plan {plan.id[:12]} is {plan.status}: only a proposal is accepted")
    if plan.beyond and not approved:
        raise NotAllowed(f"plan {plan.id[:12]} waits for an approval: {'; '.join(plan.beyond)}")
    if plan.instalments[0].due_on < on:
        raise NotAllowed(f"plan {plan.id[:12]} begins on {plan.instalments[0].due_on}: propose it again")
    check_allocations(plan.items, standing, over=False)
    made = structs.replace(plan, status="accepted", accepted_on=on, said=f"accepted by {by}" if by else "")
    count = len(plan.instalments)
    told = f"instalment {{}} of {count} of plan {plan.id[:12]}"
    return made, tuple(
        _promise(made, one, evidence=told.format(number), by=by) for number, one in enumerate(plan.instalments, 1)
    )


def _promise(plan: PaymentPlan, one: Instalment, *, evidence: str, by: str) -> PromiseToPay:
    return PromiseToPay(
        id=one.promise_id,
        system=plan.system,
        entity=plan.entity,
        customer_id=plan.customer_id,
        customer_number=plan.customer_number,
        promised_on=plan.accepted_on or plan.proposed_on,
        promised_for=one.due_on,
        amount=one.amount,
        allocations=one.allocations,
        status="open",
        promised_by=by,
        channel="plan",
        evidence=evidence,
        plan_id=plan.id,
    )


def ended(plan: PaymentPlan, status: PlanStatus, *, on: date, why: str) -> PaymentPlan:
    """The plan, over; NotAllowed for one that is over already."""
    if plan.status in ENDED:
        raise NotAllowed(f"plan {plan.id[:12]} is {plan.status} already")
    return structs.replace(plan, status=status, ended_on=on, said=why)


def overlapping(plan: PaymentPlan, others: Iterable[PaymentPlan]) -> tuple[PaymentPlan, ...]:
    """Other proposals over some of the same items: when one is accepted, they are superseded."""
    items = {part.item_id for part in plan.items}
    return tuple(
        other
        for other in others
        if other.id != plan.id and other.status == "proposed" and items & {part.item_id for part in other.items}
    )


def replaced_by(items: Sequence[Allocation], plans: Iterable[PaymentPlan]) -> tuple[PaymentPlan | None, int]:
    """The broken plan over some of these items that a new one replaces, and how often that was done by then."""
    named = {part.item_id for part in items}
    broken = [plan for plan in plans if plan.status == "defaulted" and named & {part.item_id for part in plan.items}]
    newest = max(broken, key=lambda plan: (plan.ended_on or plan.proposed_on, plan.revision, plan.id), default=None)
    return newest, len(broken)
