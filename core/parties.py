"""Parties: which customer accounts, over all ledgers, are one business.

Equal official ids join, what identities say of shared bank accounts and addresses, and what a person said; a name never
does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.parties import PartyVerdict
from core.identities import alike, official_ids
from core.union import Union

#: customer id → shared accounts and addresses that join it (`core.identities.joining`)
Marks = Mapping[RecordId, tuple[str, ...]]


class Party(Struct, frozen=True, kw_only=True):
    """One business and its customer accounts."""

    id: RecordId
    customers: tuple[RecordId, ...]
    #: what joins them, e.g. `tax:DE123456789`; empty for a customer alone
    joined_by: tuple[str, ...]
    #: the names differ so much that a person should look
    review: bool = False


def parties(
    customers: Iterable[Customer], verdicts: Iterable[PartyVerdict] = (), *, marks: Marks | None = None
) -> tuple[Party, ...]:
    """Customers grouped by equal tax or registration ids, by shared marks, and by what people said about them."""
    known = sorted(customers, key=lambda customer: customer.id)
    standing = [one for one in verdicts if one.status == "standing"]
    apart = {one.customer_id for one in standing if one.verdict == "apart"}
    stated = {one.id: identities(one, marks or {}) for one in known if one.id not in apart}
    union = Union()
    for customer_id, names in stated.items():
        for name in names:
            union.join(customer_id, name)
    for one in standing:
        if one.verdict == "together" and one.other_id is not None:
            union.join(one.customer_id, one.other_id)
    groups: dict[str, list[Customer]] = {}
    for customer in known:
        groups.setdefault(union.root(customer.id), []).append(customer)
    return tuple(_party(group, stated, apart) for group in groups.values())


def identities(customer: Customer, marks: Marks) -> tuple[str, ...]:
    """All that says which business a customer is."""
    return (*official_ids(customer), *marks.get(customer.id, ()))


def party_of(found: Iterable[Party]) -> dict[str, str]:
    """Customer id → party id."""
    return {customer: party.id for party in found for customer in party.customers}


def _party(
    group: Sequence[Customer], stated: Mapping[RecordId, tuple[str, ...]], apart: Collection[RecordId]
) -> Party:  # fmt: skip
    official = {name for one in group if one.id not in apart for name in official_ids(one)}
    beside = {name for one in group for name in stated.get(one.id, ())} - official
    # what is official first: a party keeps its name when an account or an address is learnt
    joined = (*sorted(official), *sorted(beside))
    names = [customer.name for customer in group]
    return Party(
        id=engine_id("party", joined[:1] or (group[0].id,)),
        customers=tuple(customer.id for customer in group),
        joined_by=joined if len(group) > 1 else (),
        review=not all(alike(names[0], name) for name in names[1:]),
    )
