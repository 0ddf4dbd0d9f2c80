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
from core.parties import official_ids
from core.policy import Policy
from core.union import Union


def families(customers: Iterable[Customer]) -> dict[RecordId, str]:
    """Customer id → the name of its family; customers alone in theirs are left out."""
    union = Union()
    known = list(customers)
    for customer in known:
        account = f"account:{customer.system}/{customer.entity}/"
        union.join(customer.id, account + customer.number)
        for official in official_ids(customer):
            union.join(customer.id, official)
        for relative in (customer.parent, customer.payer):
            if relative:
                union.join(customer.id, account + relative)
    named = {customer.id: union.root(customer.id) for customer in known}
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


def credits_in_family(
    customer_id: RecordId, *, families: Mapping[RecordId, str], free: Mapping[RecordId, tuple[FamilyCredit, ...]]
) -> tuple[FamilyCredit, ...]:
    """The unused credit of an account's relatives."""
    mine = families.get(customer_id)
    if mine is None:
        return ()
    relatives = (other for other in free if other != customer_id and families.get(other) == mine)
    return tuple(credit for other in relatives for credit in free[other])


def _credit(item: OpenItem, minor: int) -> FamilyCredit:
    return FamilyCredit(
        system=item.system,
        entity=item.entity,
        customer_number=item.customer_number,
        amount=Money.from_minor(-minor, item.currency),
    )
