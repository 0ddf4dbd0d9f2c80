"""Parties: which customer accounts, over all ledgers, are one business.

Equal official ids join, and what a person said; a name never does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Final, Protocol

from msgspec import Struct
from rapidfuzz.fuzz import token_set_ratio

from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.parties import PartyVerdict
from core.union import Union

#: an official id shorter than this identifies nobody
SHORTEST_ID: Final = 5
#: names less alike than this (0–100) are shown to a person although the ids are equal
ALIKE: Final = 60


class Party(Struct, frozen=True, kw_only=True):
    """One business and its customer accounts."""

    id: RecordId
    customers: tuple[RecordId, ...]
    #: the ids that join them, e.g. `tax:DE123456789`; empty for a customer alone
    joined_by: tuple[str, ...]
    #: the names differ so much that a person should look
    review: bool = False


class Registered(Protocol):
    """A business that states official ids."""

    @property
    def country(self) -> str: ...

    @property
    def tax_id(self) -> str: ...

    @property
    def registration_id(self) -> str: ...


def official_ids(customer: Registered) -> tuple[str, ...]:
    """The business's tax and registration ids as compared: capitals and digits; placeholders are none."""
    stated = (("tax", customer.tax_id), (f"registration:{customer.country}", customer.registration_id))
    cleaned = ((kind, "".join(sign for sign in text.upper() if sign.isalnum())) for kind, text in stated)
    return tuple(f"{kind}:{text}" for kind, text in cleaned if _identifies(text))


def _identifies(text: str) -> bool:
    return len(text) >= SHORTEST_ID and len(set(text)) > 1 and any(sign.isdigit() for sign in text)


def alike(name: str, other: str) -> bool:
    """Whether two names differ so little that equal ids may join them without a person."""
    return token_set_ratio(name, other) >= ALIKE


def parties(customers: Iterable[Customer], verdicts: Iterable[PartyVerdict] = ()) -> tuple[Party, ...]:
    """Customers grouped by equal, non-empty tax or registration ids, and by what people said about them."""
    known = sorted(customers, key=lambda customer: customer.id)
    standing = [one for one in verdicts if one.status == "standing"]
    apart = {one.customer_id for one in standing if one.verdict == "apart"}
    union = Union()
    for customer in known:
        for official in official_ids(customer) if customer.id not in apart else ():
            union.join(customer.id, official)
    for one in standing:
        if one.verdict == "together" and one.other_id is not None:
            union.join(one.customer_id, one.other_id)
    groups: dict[str, list[Customer]] = {}
    for customer in known:
        groups.setdefault(union.root(customer.id), []).append(customer)
    return tuple(_party(group, apart) for group in groups.values())


def party_of(found: Iterable[Party]) -> dict[str, str]:
    """Customer id → party id."""
    return {customer: party.id for party in found for customer in party.customers}


def _party(group: Sequence[Customer], apart: Collection[RecordId]) -> Party:
    ids = [official for customer in group if customer.id not in apart for official in official_ids(customer)]
    joined = tuple(sorted(set(ids)))
    names = [customer.name for customer in group]
    return Party(
        id=engine_id("party", joined[:1] or (group[0].id,)),
        customers=tuple(customer.id for customer in group),
        joined_by=joined if len(group) > 1 else (),
        review=not all(alike(names[0], name) for name in names[1:]),
    )
