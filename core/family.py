"""Families: accounts whose money may be meant for one another, and the credit that stands unused on them.

A family is a party (equal official ids, any ledger) together with the parents and payers named in one ledger.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.account import FamilyCredit
from core.aging import stands_apart
from core.net_open import net_items
from core.parties import Marks, identities
from core.policy import Policy
from core.union import Union

#: members of a family with the credit that stands unused on their accounts
Relatives = tuple[tuple[RecordId, tuple[FamilyCredit, ...]], ...]


def families(customers: Iterable[Customer], *, marks: Marks | None = None) -> dict[RecordId, str]:
    """Customer id → the name of its family; customers alone in theirs are left out."""
    union = Union()
    known: list[RecordId] = []
    for customer in customers:
        known.append(customer.id)
        account = f"account:{customer.system}/{customer.entity}/"
        union.join(customer.id, account + customer.number)
        for name in identities(customer, marks or {}):
            union.join(customer.id, name)
        for relative in (customer.parent, customer.payer):
            if relative:
                union.join(customer.id, account + relative)
    named = {customer_id: union.root(customer_id) for customer_id in known}
    sizes: dict[str, int] = {}
    for name in named.values():
        sizes[name] = sizes.get(name, 0) + 1
    return {customer_id: name for customer_id, name in named.items() if sizes[name] > 1}


def free_credit(items: Iterable[OpenItem], *, policy: Policy) -> dict[RecordId, tuple[FamilyCredit, ...]]:
    """Customer id → credit beyond all that the account itself owes, by currency. Items of a customer come together."""
    balances: dict[tuple[RecordId, str], tuple[OpenItem, int]] = {}
    for net in net_items(items):
        if net.item.kind in policy.credits_that_cover_nothing or (stands_apart(net) and net.net_minor > 0):
            continue
        _, minor = balances.get((net.item.customer_id, net.item.currency), (net.item, 0))
        balances[net.item.customer_id, net.item.currency] = (net.item, minor + net.net_minor)
    found: dict[RecordId, tuple[FamilyCredit, ...]] = {}
    for (customer_id, _), (item, minor) in balances.items():
        if minor < 0:
            found[customer_id] = (*found.get(customer_id, ()), _credit(item, minor))
    return found


def by_family(
    free: Mapping[RecordId, tuple[FamilyCredit, ...]], families: Mapping[RecordId, str]
) -> dict[str, Relatives]:
    """Free credit by the name of the family whose money it is; that of customers alone in theirs is left out."""
    found: dict[str, list[tuple[RecordId, tuple[FamilyCredit, ...]]]] = {}
    for customer_id, credits_ in free.items():
        family = families.get(customer_id)
        if family is not None:
            found.setdefault(family, []).append((customer_id, credits_))
    return {family: tuple(relatives) for family, relatives in found.items()}


def credits_in_family(
    customer_id: RecordId, *, families: Mapping[RecordId, str], free: Mapping[str, Relatives]
) -> tuple[FamilyCredit, ...]:
    """The unused credit of an account's relatives."""
    mine = families.get(customer_id)
    if mine is None:
        return ()
    return tuple(credit for other, credits_ in free.get(mine, ()) if other != customer_id for credit in credits_)


def _credit(item: OpenItem, minor: int) -> FamilyCredit:
    return FamilyCredit(
        system=item.system,
        entity=item.entity,
        customer_number=item.customer_number,
        amount=Money.from_minor(-minor, item.currency),
    )
