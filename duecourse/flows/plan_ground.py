"""What a plan is agreed on: the account, what is free of its items, and what policy says of it today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from msgspec import Struct, structs

from canonical_model.collecting import Allocation
from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.plans import PaymentPlan
from core import payment_plans
from core.account import AccountView
from core.findings import NotAllowed
from core.net_open import net_of_account
from core.plan_range import PlanRange, history_of, range_of
from core.policy import Policy
from core.policy_book import PolicyBook
from core.ports import Repository
from core.promises import room
from duecourse.flows.account_pages import page_of
from duecourse.flows.account_views import Knowledge, gather, one_view
from duecourse.flows.accounts import find_customer, find_items
from duecourse.flows.plan_standing import as_they_stand
from duecourse.flows.record import Recording


class Planning(Struct, frozen=True, kw_only=True):
    """One run's companions."""

    recording: Recording
    book: PolicyBook
    rate_type: str


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


def ground_of(run: Planning, repository: Repository, customer: Customer) -> Ground:
    """The account as it is known now, with its plans as they stand by the money."""
    recording = run.recording
    told = gather(
        repository,
        policy=recording.policy,
        as_of=recording.clock.today(),
        now=recording.clock.now(),
        rate_type=run.rate_type,
    )
    known = page_of(repository, told, customer.id)
    view = one_view(known, customer, policy=recording.policy)
    policy = structs.replace(run.book, names=known.names).policy_for(view, on=known.as_of)
    kept = repository.payment_plans(customer_id=customer.id)
    plans = tuple(as_they_stand(plan, view.promises, on=known.as_of) for plan in kept)
    return Ground(known=known, customer=customer, view=view, policy=policy, plans=plans)


def free_of(ground: Ground) -> dict[RecordId, Money]:
    """What of each open item is neither promised, planned nor disputed (S7)."""
    net = {one.item.id: one.net for one in net_of_account(ground.view.items) if one.net_minor > 0}
    return room(net, promises=ground.view.promises, disputes=ground.view.disputes)


def range_for(ground: Ground, coverage: Money, items: Sequence[Allocation], *, risk: Decimal | None) -> PlanRange:
    """The range that a plan over these items may be in."""
    terms, currency = ground.policy.plans, coverage.currency
    nets = (one.net_minor for one in net_of_account(ground.view.items) if one.item.currency == currency)
    balance = Money.from_minor(sum(minor for minor in nets if minor > 0), currency)
    past = history_of(ground.view.promises, ground.plans, terms=terms, on=ground.on, risk=risk)
    _, times = payment_plans.replaced_by(items, ground.plans)
    past = structs.replace(past, replans=times)
    return range_of(terms, coverage, balance=balance, history=past, rates=ground.known.rates, on=ground.on)
