"""Decisions the plain way: everything in dictionaries at once, accounts picked out of them one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import structs

from canonical_model.collecting import PromiseToPay
from canonical_model.decisions import Decision
from core.account import AccountView, concerning
from core.contacts import contacted_elsewhere
from core.decisions import decide
from core.family import families, free_credit
from core.parties import parties, party_of
from core.payments import Payment, payments
from core.policy_book import PolicyBook
from core.ports import Repository
from core.promises import judge
from core.safety import entity_gate
from duecourse.flows.account_views import JUDGED, unapplied
from duecourse.flows.aging import rate_set
from duecourse.flows.deciding import Assessing
from duecourse.flows.inquire import ItemsAsked, every_quarantined, items_at, system_names


def gathered(run: Assessing, repository: Repository, *, as_of: date) -> Iterator[Decision]:
    """In the order of systems, entities, numbers."""
    policy, now = run.policy, run.clock.now()
    items = _by_customer(items_at(repository, ItemsAsked(today=now.date(), as_of=as_of)))
    customers = {one.id: one for one in repository.customers()}
    holds, last = repository.holds(), repository.decisions()
    told: dict[str, Any] = {
        "holds": _by_customer(hold for hold in holds if hold.customer_id),
        "promises": _by_customer(_judged(run, repository, items, as_of=as_of)),
        "disputes": _by_customer(repository.disputes()),
        "activities": _by_customer(repository.activities()),
    }
    wide = [hold for hold in holds if not hold.customer_id]
    related = families(customers.values())
    same = party_of(parties(customers.values(), repository.party_verdicts()))
    elsewhere = contacted_elsewhere(told["activities"], same)
    free = free_credit([item for group in items.values() for item in group], policy=policy)
    books = {(one.system, one.entity): one.functional_currency for one in repository.entities()}
    unreadable, states = list(every_quarantined(repository)), repository.read_states()
    rates, batch = rate_set(repository, policy, rate_type=run.rate_type), repository.batch()
    book: PolicyBook = structs.replace(run.book, names=system_names(repository))
    every = [*(item for group in items.values() for item in group), *last]
    accounts = {(one.system, one.entity, one.customer_number, one.customer_id) for one in every}
    for system, entity, number, customer in sorted(accounts):
        mine = tuple(items.get(customer, ()))
        here = [state for state in states if state.system == system and state.entity in {"", entity}]
        records = [one for place in (entity, "") for one in unreadable if (one.system, one.entity) == (system, place)]
        relatives = [o for o in free if o != customer and customer in related and related.get(o) == related[customer]]
        lists = {name: tuple(found.get(customer, ())) for name, found in told.items()}
        view = AccountView(
            system=system, entity=entity, customer_id=customer, customer_number=number,
            customer=customers.get(customer),
            functional_currency=mine[0].functional_currency if mine else books[system, entity], items=mine,
            **{**lists, "holds": (*lists["holds"], *wide)},
            quarantined=concerning(records, system=system, entity=entity, customer_number=number),
            gate=entity_gate(here, policy=policy, now=now),
            family_credits=tuple(credit for other in relatives for credit in free[other]),
            contacted_elsewhere=elsewhere.get(customer, ()),
        )  # fmt: skip
        yield decide(view, policy=book.policy_for(view, on=as_of), as_of=as_of, batch=batch, rates=rates)


def _by_customer(records: Iterable[Any]) -> dict[Any, list[Any]]:
    found: dict[Any, list[Any]] = {}
    for record in records:
        found.setdefault(record.customer_id, []).append(record)
    return found


def _judged(run: Assessing, repository: Repository, items: dict[Any, list[Any]], *, as_of: date) -> Iterator[Any]:
    policy, promises = run.policy, repository.promises()
    paid = _payments(repository, [promise for promise in promises if promise.status in JUDGED])
    for promise in promises:
        if promise.status not in JUDGED:
            yield promise
            continue
        status = judge(
            promise, paid, as_of=as_of, tolerance_days=policy.promise_tolerance_days,
            unapplied=unapplied(items.get(promise.customer_id, ()), promise.amount.currency),
            tolerance=next((m for m in policy.promise_tolerance if m.currency == promise.amount.currency), None),
        )  # fmt: skip
        yield structs.replace(promise, status=status)


def _payments(repository: Repository, promises: Sequence[PromiseToPay]) -> tuple[Payment, ...]:
    wanted = {part.item_id for promise in promises for part in promise.allocations}
    since = min((promise.promised_on for promise in promises), default=date.min + timedelta(days=1))
    every = list(repository.legs(settled_after=since - timedelta(days=1)))
    settlements = {leg.settlement_id for leg in every if leg.item_id in wanted}
    legs = [leg for leg in every if leg.settlement_id in settlements]
    items = list(repository.items(wanted | {leg.item_id for leg in legs if leg.item_id is not None}))
    customers = {item.customer_id for item in items}
    hanging = [one for each in customers for one in repository.open_items(customer_id=each) if one.offsets in wanted]
    return payments(
        [*items, *hanging], legs, [one for each in customers for one in repository.receipts(customer_id=each)]
    )
