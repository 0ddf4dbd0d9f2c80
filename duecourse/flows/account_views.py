"""Account views: everything that one snapshot of the store knows about each account on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import islice
from typing import Final, TypeVar

from msgspec import Struct, structs

from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.decisions import Decision, Reason
from canonical_model.identity import RecordId, SystemUid
from canonical_model.kept_cash import BankFeed
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.account import AccountView
from core.bank_freshness import bank_gate
from core.coming_money import ComingMoney
from core.contacts import contacted_elsewhere
from core.family import Relatives, by_family, credits_in_family, free_credit
from core.fx import RateSet
from core.outlook import NO_FORESIGHT, Foresight
from core.policy import Policy
from core.ports import ReadState, Repository
from core.promises import judge
from core.safety import entity_gate
from duecourse.flows.aging import rate_set
from duecourse.flows.inquire import ItemsAsked, every_quarantined, is_past, items_at, system_names
from duecourse.flows.kept_lines import coming_money
from duecourse.flows.plan_standing import judged_plans, plan_holds, with_plans
from duecourse.flows.promised_cash import Paid, payments_of
from duecourse.flows.relations import Relations, relations
from duecourse.flows.unreadable import Unreadable

#: promises in these states are judged again each day
JUDGED = frozenset({"open", "cash_seen", "partly_kept", "broken"})

#: customers that are asked for at once
MOST_NAMED: Final = 1_000

_T = TypeVar("_T")


class Knowledge(Struct, frozen=True, kw_only=True):
    """What one snapshot of the store says; lists are by customer id where they belong to one.

    `gather` reads what is few beside the accounts' own records; those (items, customers, activities, last decisions)
    come with a page of accounts (duecourse.flows.account_pages) and are of its accounts alone.
    """

    batch: int
    as_of: date
    now: datetime
    names: dict[str, str]
    functional: Mapping[tuple[str, str], str]
    #: of each entity, as its functional currency
    countries: Mapping[tuple[str, str], str]
    holds: Mapping[RecordId, Sequence[Hold]]
    #: holds of no customer: on an entity or a person
    wide_holds: Sequence[Hold]
    promises: Mapping[RecordId, Sequence[PromiseToPay]]
    disputes: Mapping[RecordId, Sequence[Dispute]]
    quarantined: Unreadable
    states: Sequence[ReadState]
    #: how far the statements of our bank accounts were taken in
    feeds: Sequence[BankFeed]
    rates: RateSet
    families: Mapping[RecordId, str]
    #: by family
    free_credit: Mapping[str, Relatives]
    #: customer id → days on which the same party was contacted on its other accounts
    contacted_elsewhere: Mapping[RecordId, tuple[date, ...]]
    foresight: Foresight = NO_FORESIGHT
    #: customer id → money that the bank told of and no ledger shows
    coming: Mapping[RecordId, tuple[ComingMoney, ...]] = {}
    items: Mapping[RecordId, Sequence[OpenItem]] = {}
    customers: Mapping[RecordId, Customer] = {}
    activities: Mapping[RecordId, Sequence[Activity]] = {}
    #: the last decision of each account
    decisions: Mapping[RecordId, Decision] = {}


def gather(
    repository: Repository,
    *,
    policy: Policy,
    as_of: date,
    now: datetime,
    rate_type: str,
    foreseen: Foresight = NO_FORESIGHT,
    related: Relations | None = None,
) -> Knowledge:
    """Read all that decisions of a day look at beside the accounts' own records, as the store stands at this moment.

    `related`: who belongs together, where that is known.
    """
    asked = ItemsAsked(today=now.date(), as_of=as_of)
    holds = [*repository.holds(), *plan_holds(repository, policy)]
    looked_for = policy.look_for_credit_elsewhere
    related = related or relations(repository)
    free = free_credit(_of_relatives(repository, related.families, asked), policy=policy) if looked_for else {}
    entities = repository.entities()
    return Knowledge(
        batch=repository.batch(),
        as_of=as_of,
        now=now,
        names=system_names(repository),
        functional={(found.system, found.entity): found.functional_currency for found in entities},
        countries={(found.system, found.entity): found.country for found in entities},
        holds=_by_customer(hold for hold in holds if hold.customer_id),
        wide_holds=[hold for hold in holds if not hold.customer_id],
        promises=_by_customer(_promises(repository, asked, policy=policy)),
        disputes=_by_customer(repository.disputes()),
        quarantined=Unreadable(every_quarantined(repository)),
        states=repository.read_states(),
        feeds=repository.bank_feeds(),
        rates=rate_set(repository, policy, rate_type=rate_type),
        families=related.families,
        free_credit=by_family(free, related.families),
        contacted_elsewhere=_contacted_elsewhere(repository, related.parties),
        foresight=foreseen,
        coming=coming_money(repository),
    )


def _contacted_elsewhere(repository: Repository, same: Mapping[str, str]) -> Mapping[RecordId, tuple[date, ...]]:
    """Contacts of parties that have several accounts."""
    ids = (RecordId(customer) for customer in same)
    acts = _by_customer(act for some in portions(ids) for act in repository.activities_of(some))
    return contacted_elsewhere(acts, same)


def _by_customer(records: Iterable[_T]) -> dict[RecordId, list[_T]]:
    found: dict[RecordId, list[_T]] = defaultdict(list)
    for record in records:
        found[record.customer_id].append(record)  # type: ignore[attr-defined] # every record here belongs to a customer
    return dict(found)


def portions(customers: Iterable[RecordId]) -> Iterator[list[RecordId]]:
    """The customers in portions that can be asked for at once, in their order."""
    left = iter(customers)
    while some := list(islice(left, MOST_NAMED)):
        yield some


def views(known: Knowledge, *, policy: Policy) -> Iterator[AccountView]:
    """Every account that owes or is owed something, or had a decision: in the order of systems, entities, numbers."""
    gates: dict[tuple[str, str], tuple[Reason, ...]] = {}
    accounts = sorted(_accounts(known), key=lambda account: (*account[:2], account[3], account[2]))
    for system, entity, customer_id, number in accounts:
        place = (system, entity)
        if place not in gates:
            gates[place] = gate_of(known, system, entity, policy=policy)
        yield view_of(known, (system, entity, customer_id, number), gate=gates[place])


def _accounts(known: Knowledge) -> set[tuple[SystemUid, str, RecordId, str]]:
    of_items = {(i.system, i.entity, i.customer_id, i.customer_number) for group in known.items.values() for i in group}
    decided = {(d.system, d.entity, d.customer_id, d.customer_number) for d in known.decisions.values()}
    return of_items | decided


def gate_of(known: Knowledge, system: str, entity: str, *, policy: Policy) -> tuple[Reason, ...]:
    """Why nothing may go out for an entity (S3): its own readings, and those of its bank accounts."""
    states = [state for state in known.states if state.system == system and state.entity in {"", entity}]
    bank = bank_gate(
        known.feeds, terms=policy.bank, system=system, entity=entity, country=known.countries.get((system, entity), ""),
        today=known.now.date(),
    )  # fmt: skip
    return (*entity_gate(states, policy=policy, now=known.now), *bank)


def view_of(
    known: Knowledge, account: tuple[SystemUid, str, RecordId, str], *, gate: tuple[Reason, ...]
) -> AccountView:
    """One account as the engine sees it."""
    system, entity, customer_id, number = account
    items = tuple(known.items.get(customer_id, ()))
    return AccountView(
        system=system,
        entity=entity,
        customer_id=customer_id,
        customer_number=number,
        customer=known.customers.get(customer_id),
        functional_currency=items[0].functional_currency if items else known.functional[system, entity],
        items=items,
        holds=(*known.holds.get(customer_id, ()), *known.wide_holds),
        promises=tuple(known.promises.get(customer_id, ())),
        disputes=tuple(known.disputes.get(customer_id, ())),
        quarantined=known.quarantined.of(system, entity, number),
        gate=gate,
        activities=tuple(known.activities.get(customer_id, ())),
        family_credits=credits_in_family(customer_id, families=known.families, free=known.free_credit),
        contacted_elsewhere=known.contacted_elsewhere.get(customer_id, ()),
        outlooks=tuple(
            known.foresight.outlooks[item.id] for item in items if item.is_open and item.id in known.foresight.outlooks
        ),
        habit=known.foresight.habits.get(customer_id),
        model_version=known.foresight.model_version,
        coming=known.coming.get(customer_id, ()),
    )


def one_view(known: Knowledge, customer: Customer, *, policy: Policy) -> AccountView:
    """One account of the snapshot."""
    account = (customer.system, customer.entity, customer.id, customer.number)
    gate = gate_of(known, customer.system, customer.entity, policy=policy)
    return view_of(known, account, gate=gate)


def _of_relatives(repository: Repository, related: Mapping[RecordId, str], asked: ItemsAsked) -> Iterator[OpenItem]:
    """The items of accounts that are owed something and have a family; today those are asked for by their customers."""
    if is_past(asked):
        yield from _past_items(repository, related, asked)
        return
    for customers in portions(related):
        yield from repository.open_items_of(customers, with_credit=True)


def _past_items(repository: Repository, customers: Container[RecordId], asked: ItemsAsked) -> Iterator[OpenItem]:
    return (item for item in items_at(repository, asked) if item.customer_id in customers)


def _promises(repository: Repository, asked: ItemsAsked, *, policy: Policy) -> Iterator[PromiseToPay]:
    """All promises as the money says today (S8), instalments as their plans say."""
    promises, plans = repository.promises(), judged_plans(repository)
    standing = [one for one in promises if one.status in JUDGED or one.plan_id in plans]
    paid = payments_of(repository, standing)
    cash = _cash(repository, {promise.customer_id for promise in standing}, asked)
    as_of = asked.as_of or asked.today
    single = (_judged(one, paid, cash, policy=policy, as_of=as_of) for one in promises)
    return with_plans(plans, single, paid, _money(cash), policy=policy, as_of=as_of)


def _judged(
    promise: PromiseToPay,
    paid: Paid,
    cash: Mapping[RecordId, Sequence[OpenItem]],
    *,
    policy: Policy,
    as_of: date,
) -> PromiseToPay:
    if promise.status not in JUDGED:
        return promise
    status = judge(
        promise,
        paid.on(promise),
        as_of=as_of,
        unapplied=unapplied(cash.get(promise.customer_id, ()), promise.amount.currency),
        tolerance_days=policy.promise_tolerance_days,
        tolerance=next((m for m in policy.promise_tolerance if m.currency == promise.amount.currency), None),
    )
    return structs.replace(promise, status=status)


def _money(cash: Mapping[RecordId, Sequence[OpenItem]]) -> Callable[[RecordId, str], Money]:
    """What stands unapplied on an account in one currency."""
    return lambda customer, currency: unapplied(cash.get(customer, ()), currency)


def _cash(
    repository: Repository, customers: Collection[RecordId], asked: ItemsAsked
) -> Mapping[RecordId, Sequence[OpenItem]]:
    """The cash that stands on some accounts."""
    if is_past(asked):
        items = _past_items(repository, customers, asked)
    else:
        items = (item for some in portions(customers) for item in repository.open_items_of(some))
    return _by_customer(item for item in items if item.is_cash)


def unapplied(items: Iterable[OpenItem], currency: str) -> Money:
    """Cash of one currency that stands on an account and hangs on no item, as a positive amount."""
    free = (item for item in items if item.is_cash and item.offsets is None and item.currency == currency)
    return Money.from_minor(-sum(item.open_minor for item in free), currency)
