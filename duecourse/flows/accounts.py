"""Accounts as people name them: `DE01/1000042`, `s4/DE01/1000042`, or just the number where that is enough."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Final

from canonical_model.master_data import Customer
from canonical_model.money import BadAmount, Money
from canonical_model.receivables import OpenItem
from core.ports import Repository
from duecourse.flows.inquire import system_names
from duecourse.flows.names import NotFound

#: accounts that are named where several fit
_MOST_NAMED: Final = 10


def find_customer(repository: Repository, account: str, *, names: Mapping[str, str] | None = None) -> Customer:
    """The customer account of this name; NotFound lists what it could be. `names`: those of systems, where known."""
    names = system_names(repository) if names is None else names
    readings = tuple(_readings(account))
    numbered = repository.customers_numbered({number for _, _, number in readings})
    found = {
        customer.id: customer
        for system, entity, number in readings
        for customer in numbered
        if customer.number == number and entity in {"", customer.entity} and system in {"", names.get(customer.system)}
    }
    if len(found) == 1:
        return next(iter(found.values()))
    fits = ", ".join(account_name(customer, names) for customer in islice(found.values(), _MOST_NAMED))
    raise NotFound(f"{account!r} names {len(found)} accounts{': ' + fits if fits else ''}")


def _readings(account: str) -> Iterator[tuple[str, str, str]]:
    """System, entity and number that a name may mean: a number may hold slashes itself."""
    yield "", "", account
    entity, slash, number = account.partition("/")
    if slash:
        yield "", entity, number
    system, entity, number = entity, *number.partition("/")[::2]
    if number:
        yield system, entity, number


def account_name(customer: Customer, names: Mapping[str, str]) -> str:
    """The full name of an account."""
    return f"{names.get(customer.system, customer.system)}/{customer.entity}/{customer.number}"


def find_items(items: Sequence[OpenItem], wanted: Iterable[str]) -> list[OpenItem]:
    """Items of an account by document number, by key (`DE01/1800000001/2026/001`) or by id."""
    return [_one(items, name) for name in wanted]


def _one(items: Sequence[OpenItem], name: str) -> OpenItem:
    found = [item for item in items if name in {item.document_no, item.id, "/".join(item.native_key)}]
    if len(found) != 1:
        keys = ", ".join("/".join(item.native_key) for item in found[:10])
        raise NotFound(f"{name!r} names {len(found)} open items of this account{': ' + keys if keys else ''}")
    return found[0]


def parse_money(text: str, default_currency: str) -> Money:
    """An amount as people write it: `1200.50` or `1200.50 EUR`."""
    amount, _, currency = text.strip().partition(" ")
    return Money.of(amount, (currency or default_currency).upper())


def whole_amount(text: str) -> Decimal:
    """An amount that is meant in each currency by itself: digits, at most three decimals; BadAmount otherwise."""
    if not re.fullmatch(r"[0-9]{1,15}(\.[0-9]{1,3})?", text.strip(), re.ASCII):
        raise BadAmount(f"{text!r} is no amount")
    return Decimal(text.strip())
