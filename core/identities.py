"""Identities: what tells one business from another; bank accounts and addresses do so only beside a name.

Equal bank accounts join names that are alike; an equal address joins the same name but for its legal form. Neither
joins businesses whose official ids contradict each other, and nothing that very many share says anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Protocol

from msgspec import Struct
from rapidfuzz.fuzz import token_set_ratio

from canonical_model.identity import RecordId
from canonical_model.master_data import BankAccount, Customer
from core.company_names import core_name, plain_name

#: an official id shorter than this identifies nobody
SHORTEST_ID: Final = 5
#: names less alike than this (0-100) are shown to a person although the ids are equal
ALIKE: Final = 60
#: an account or a place that so many customers share is an agent's, or a business centre
MOST_SHARING: Final = 20
#: no IBAN is shorter [ISO 13616: Norway's has 15 signs]
_SHORTEST_IBAN: Final = 15


class Registered(Protocol):
    """A business that states official ids."""

    @property
    def country(self) -> str: ...

    @property
    def tax_id(self) -> str: ...

    @property
    def registration_id(self) -> str: ...


class Stating(Struct, frozen=True, kw_only=True, gc=False):
    """What of a customer is compared where it shares an account or an address; `Registered`."""

    id: RecordId
    name: str
    country: str
    tax_id: str
    registration_id: str


class Shared(Struct, frozen=True, kw_only=True):
    """A bank account or an address that several customers state."""

    #: e.g. `bank:DE02120300000000202051`
    mark: str
    customers: tuple[Stating, ...]


def official_ids(customer: Registered) -> tuple[str, ...]:
    """The business's tax and registration ids as compared: capitals and digits; placeholders are none."""
    stated = (("tax", customer.tax_id), (f"registration:{customer.country}", customer.registration_id))
    cleaned = ((kind, _signs(text)) for kind, text in stated)
    return tuple(f"{kind}:{text}" for kind, text in cleaned if _identifies(text))


def contradict(left: Registered, right: Registered) -> bool:
    """Two businesses: both state an official id of the same kind, and not the same one."""
    ids = [dict(official.rsplit(":", 1) for official in official_ids(one)) for one in (left, right)]
    return any(ids[0][kind] != ids[1][kind] for kind in ids[0].keys() & ids[1].keys())


def alike(name: str, other: str) -> bool:
    """Whether two names differ so little that equal ids may join them without a person."""
    return token_set_ratio(core_name(name), core_name(other)) >= ALIKE


def bank_mark(account: BankAccount) -> str:
    """A bank account as compared; empty where it tells nothing."""
    iban = _signs(account.iban)
    if len(iban) >= _SHORTEST_IBAN and _identifies(iban):
        return f"bank:{iban}"
    bank, number = _signs(account.bank_code), _signs(account.number).lstrip("0")
    return f"bank:{account.bank_country}/{bank}/{number}" if bank and _identifies(number) else ""


def address_mark(customer: Customer) -> str:
    """A customer's address as compared; empty where it is not stated in full."""
    if not (customer.street and customer.postal_code and customer.city):
        return ""
    street, code, city = plain_name(customer.street), _signs(customer.postal_code), plain_name(customer.city)
    whole = street and code and city and any(sign.isdigit() for sign in street)
    return f"address:{customer.country}/{code}/{city}/{street}" if whole else ""


def shared(customers: Iterable[Customer], accounts: Iterable[BankAccount]) -> tuple[Shared, ...]:
    """Every bank account and address that more than one customer states, in the order of their names."""
    at_bank: dict[RecordId, set[str]] = {}
    for account in accounts:
        at_bank.setdefault(account.customer_id, set()).add(bank_mark(account))
    groups: dict[str, list[Stating]] = {}
    for customer in customers:
        marks = {mark for mark in (*at_bank.get(customer.id, ()), address_mark(customer)) if mark}
        for mark in marks:
            groups.setdefault(mark, []).append(_stating(customer))
    several = ((mark, group) for mark, group in sorted(groups.items()) if 1 < len(group) <= MOST_SHARING)
    return tuple(Shared(mark=mark, customers=tuple(sorted(group, key=_id))) for mark, group in several)


def joining(found: Iterable[Shared]) -> dict[RecordId, tuple[str, ...]]:
    """Customer id → the shared accounts and addresses that say which business it is, as official ids do."""
    marks: dict[RecordId, tuple[str, ...]] = {}
    for one in found:
        for mark, customer in _joined(one):
            marks[customer.id] = (*marks.get(customer.id, ()), mark)
    return marks


def _stating(one: Customer) -> Stating:
    return Stating(
        id=one.id, name=one.name, country=one.country, tax_id=one.tax_id, registration_id=one.registration_id
    )  # fmt: skip


def _joined(one: Shared) -> Iterator[tuple[str, Stating]]:
    """Whoever is joined by a mark; at an address each name is a business of its own."""
    at_bank = one.mark.startswith("bank:")
    for name, group in [("", one.customers)] if at_bank else _by_name(one.customers).items():
        mark = f"{one.mark}/{name}" if name else one.mark
        if len(group) > 1 and _one_business(group):
            yield from ((mark, customer) for customer in group)


def _by_name(customers: Sequence[Stating]) -> Mapping[str, Sequence[Stating]]:
    named: dict[str, list[Stating]] = {}
    for customer in customers:
        named.setdefault(core_name(customer.name), []).append(customer)
    return {name: group for name, group in named.items() if name}


def _one_business(group: Sequence[Stating]) -> bool:
    first = group[0]
    pairs = [(one, other) for place, one in enumerate(group) for other in group[place + 1 :]]
    return all(alike(first.name, other.name) for other in group) and not any(contradict(*pair) for pair in pairs)


def _signs(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum())


def _identifies(text: str) -> bool:
    return len(text) >= SHORTEST_ID and len(set(text)) > 1 and any(sign.isdigit() for sign in text)


def _id(one: Stating) -> RecordId:
    return one.id
