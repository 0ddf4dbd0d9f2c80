"""Account views: everything the store knows about each account on a day, gathered in one snapshot."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from msgspec import Struct, structs

from canonical_model.adapter import Quarantined
from canonical_model.collecting import Activity, Dispute, Hold, PromiseToPay
from canonical_model.decisions import Decision, Reason
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.account import AccountView, FamilyCredit, concerning
from core.contacts import contacted_elsewhere
from core.family import credits_in_family, families, free_credit
from core.fx import RateSet
from core.outlook import NO_FORESIGHT, Foresight
from core.parties import parties, party_of
from core.payments import Payment, payments
from core.policy import Policy
from core.ports import ReadState, Repository
from core.promises import judge
from core.safety import entity_gate
from duecourse.flows.aging import rate_set
from duecourse.flows.inquire import ItemsAsked, every_quarantined, items_at, system_names

#: promises in these states are judged again each day
JUDGED = frozenset({"open", "cash_seen", "partly_kept", "broken"})

_T = TypeVar("_T")


class Knowledge(Struct, frozen=True, kw_only=True):
    """What one snapshot of the store says; lists are by customer id where they belong to one."""

    batch: int
    as_of: date
    now: datetime
    names: dict[str, str]
    items: Mapping[RecordId, Sequence[OpenItem]]
    customers: Mapping[RecordId, Customer]
    functional: Mapping[tuple[str, str], str]
    holds: Mapping[RecordId, Sequence[Hold]]
    #: holds of no customer: on an entity or a person
    wide_holds: Sequence[Hold]
    promises: Mapping[RecordId, Sequence[PromiseToPay]]
    disputes: Mapping[RecordId, Sequence[Dispute]]
    activities: Mapping[RecordId, Sequence[Activity]]
    quarantined: Sequence[Quarantined]
    states: Sequence[ReadState]
    decisions: Mapping[RecordId, Decision]
    rates: RateSet
    families: Mapping[RecordId, str]
    free_credit: Mapping[RecordId, tuple[FamilyCredit, ...]]
    #: customer id → days on which the same party was contacted on its other accounts
    contacted_elsewhere: Mapping[RecordId, tuple[date, ...]]
    foresight: Foresight = NO_FORESIGHT


def gather(
    repository: Repository,
    *,
    policy: Policy,
    as_of: date,
    now: datetime,
    rate_type: str,
    foreseen: Foresight = NO_FORESIGHT,
) -> Knowledge:
    """Read all that decisions of a day look at, as the store stands at this moment."""
    items = _by_customer(items_at(repository, ItemsAsked(today=now.date(), as_of=as_of)))
    customers = {customer.id: customer for customer in repository.customers()}
    holds, activities = repository.holds(), _by_customer(repository.activities())
    same = party_of(parties(customers.values(), repository.party_verdicts()))
    everything = [item for group in items.values() for item in group]
    return Knowledge(
        batch=repository.batch(),
        as_of=as_of,
        now=now,
        names=system_names(repository),
        items=items,
        customers=customers,
        functional={(found.system, found.entity): found.functional_currency for found in repository.entities()},
        holds=_by_customer(hold for hold in holds if hold.customer_id),
        wide_holds=[hold for hold in holds if not hold.customer_id],
        promises=_by_customer(_judged(repository, items, policy=policy, as_of=as_of)),
        disputes=_by_customer(repository.disputes()),
        activities=activities,
        quarantined=list(every_quarantined(repository)),
        states=repository.read_states(),
        decisions={decision.customer_id: decision for decision in repository.decisions()},
        rates=rate_set(repository, policy, rate_type=rate_type),
        families=families(customers.values()),
        free_credit=free_credit(everything, policy=policy) if policy.look_for_credit_elsewhere else {},
        contacted_elsewhere=contacted_elsewhere(activities, same),
        foresight=foreseen,
    )


def _by_customer(records: Iterable[_T]) -> dict[RecordId, list[_T]]:
    found: dict[RecordId, list[_T]] = defaultdict(list)
    for record in records:
        found[record.customer_id].append(record)  # type: ignore[attr-defined] # every record here belongs to a customer
    return dict(found)


def views(known: Knowledge, *, policy: Policy) -> Iterator[AccountView]:
    """Every account that owes or is owed something, or had a decision: in the order of systems, entities, numbers."""
    gates: dict[tuple[str, str], tuple[Reason, ...]] = {}
    accounts = sorted(_accounts(known), key=lambda account: (*account[:2], account[3], account[2]))
    by_place = _quarantined_by_place(known.quarantined)
    for system, entity, customer_id, number in accounts:
        place = (system, entity)
        if place not in gates:
            gates[place] = gate_of(known, system, entity, policy=policy)
        yield view_of(known, (system, entity, customer_id, number), gate=gates[place], quarantined=by_place)


def _accounts(known: Knowledge) -> set[tuple[SystemUid, str, RecordId, str]]:
    of_items = {(i.system, i.entity, i.customer_id, i.customer_number) for group in known.items.values() for i in group}
    decided = {(d.system, d.entity, d.customer_id, d.customer_number) for d in known.decisions.values()}
    return of_items | decided


def gate_of(known: Knowledge, system: str, entity: str, *, policy: Policy) -> tuple[Reason, ...]:
    """Why nothing may go out for an entity (S3)."""
    states = [state for state in known.states if state.system == system and state.entity in {"", entity}]
    return entity_gate(states, policy=policy, now=known.now)


def _quarantined_by_place(records: Iterable[Quarantined]) -> dict[tuple[str, str], list[Quarantined]]:
    found: dict[tuple[str, str], list[Quarantined]] = defaultdict(list)
    for record in records:
        found[record.system, record.entity].append(record)
    return found


def view_of(
    known: Knowledge,
    account: tuple[SystemUid, str, RecordId, str],
    *,
    gate: tuple[Reason, ...],
    quarantined: Mapping[tuple[str, str], Sequence[Quarantined]],
) -> AccountView:
    """One account as the engine sees it."""
    system, entity, customer_id, number = account
    items = tuple(known.items.get(customer_id, ()))
    here = (*quarantined.get((system, entity), ()), *quarantined.get((system, ""), ()))
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
        quarantined=concerning(here, system=system, entity=entity, customer_number=number),
        gate=gate,
        activities=tuple(known.activities.get(customer_id, ())),
        family_credits=credits_in_family(customer_id, families=known.families, free=known.free_credit),
        contacted_elsewhere=known.contacted_elsewhere.get(customer_id, ()),
        outlooks=tuple(
            known.foresight.outlooks[item.id] for item in items if item.is_open and item.id in known.foresight.outlooks
        ),
        habit=known.foresight.habits.get(customer_id),
        model_version=known.foresight.model_version,
    )


def one_view(known: Knowledge, customer: Customer, *, policy: Policy) -> AccountView:
    """One account of the snapshot."""
    account = (customer.system, customer.entity, customer.id, customer.number)
    gate = gate_of(known, customer.system, customer.entity, policy=policy)
    return view_of(known, account, gate=gate, quarantined=_quarantined_by_place(known.quarantined))


def _judged(
    repository: Repository, items: Mapping[RecordId, Sequence[OpenItem]], *, policy: Policy, as_of: date
) -> Iterator[PromiseToPay]:
    """Promises with their status as the money says it today (S8)."""
    promises = repository.promises()
    paid = _payments(repository, [promise for promise in promises if promise.status in JUDGED])
    for promise in promises:
        if promise.status not in JUDGED:
            yield promise
            continue
        tolerance = next((m for m in policy.promise_tolerance if m.currency == promise.amount.currency), None)
        status = judge(
            promise,
            paid,
            as_of=as_of,
            unapplied=unapplied(items.get(promise.customer_id, ()), promise.amount.currency),
            tolerance_days=policy.promise_tolerance_days,
            tolerance=tolerance,
        )
        yield structs.replace(promise, status=status)


def unapplied(items: Iterable[OpenItem], currency: str) -> Money:
    """Cash of one currency that stands on an account without being applied, as a positive amount."""
    return Money.from_minor(
        -sum(item.open_minor for item in items if item.is_cash and item.currency == currency), currency
    )


def _payments(repository: Repository, promises: Sequence[PromiseToPay]) -> tuple[Payment, ...]:
    """The cash that settled promised items since the first of the promises."""
    wanted = {part.item_id for promise in promises for part in promise.allocations}
    if not wanted:
        return ()
    since = min(promise.promised_on for promise in promises) - timedelta(days=1)
    entities = {promise.entity for promise in promises}
    legs = [leg for entity in entities for leg in repository.legs(entity=entity, settled_after=since)]
    settlements = {leg.settlement_id for leg in legs if leg.item_id in wanted}
    legs = [leg for leg in legs if leg.settlement_id in settlements]
    touched = wanted | {leg.item_id for leg in legs if leg.item_id is not None}
    items = list(repository.items(touched))
    customers = {item.customer_id for item in items}
    hanging = [item for c in customers for item in repository.open_items(customer_id=c) if item.offsets in wanted]
    receipts = [receipt for customer in customers for receipt in repository.receipts(customer_id=customer)]
    return payments([*items, *hanging], legs, receipts)
