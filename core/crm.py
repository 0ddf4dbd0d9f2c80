"""CRMs beside the ledgers: which account stands for which customer, and what is open of it.

A CRM is never the ledger. What is written there says again what a ledger keeps, on the account where sales people look.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.relationships import CrmAccount
from canonical_model.write_back import OpenTotal, Operation, SummaryAct
from core.identities import alike, official_ids
from core.net_open import net_of_account

#: what of a ledger's acts is said again in a CRM
MIRRORED: Final[frozenset[Operation]] = frozenset({"note", "promise", "dispute"})
#: between the ledger accounts that one account of a CRM names
SEPARATOR: Final = ";"


class Links(Struct, frozen=True, kw_only=True):
    """Which account of a CRM stands for which customers of the ledgers."""

    #: customer of a ledger → the CRM's account
    account_of: Mapping[RecordId, CrmAccount]
    #: what could not be told, for a person
    doubts: tuple[str, ...] = ()

    def customers(self) -> Iterator[tuple[CrmAccount, tuple[RecordId, ...]]]:
        """Each account with the customers that it stands for."""
        accounts = {account.id: account for account in self.account_of.values()}
        found: dict[RecordId, list[RecordId]] = {account: [] for account in accounts}
        for customer, account in self.account_of.items():
            found[account.id].append(customer)
        return ((accounts[known], tuple(sorted(of))) for known, of in found.items())


def links(accounts: Iterable[CrmAccount], customers: Sequence[Customer], names: Mapping[str, str]) -> Links:
    """Accounts and customers joined by the number that an account names, else by an equal official id; never by a name.

    A customer whom two accounts claim is linked to none. `names` are those of the systems by their uids.
    """
    known = sorted(accounts, key=lambda account: account.id)
    named = _by_number(customers, names)
    claims: dict[RecordId, list[CrmAccount]] = {}
    doubts: list[str] = []
    for account in known:
        for number in _told(account):
            fitting = named.get(number, [])
            if len(fitting) == 1:
                claims.setdefault(fitting[0].id, []).append(account)
            else:
                doubts.append(f"account {account.number} names {number!r}, which is {len(fitting)} customers")
    for customer, account in _by_official_id([one for one in known if not one.ledger_accounts], customers):
        if customer not in claims:
            claims[customer] = [account]
    shared = {customer: claimed for customer, claimed in claims.items() if len({one.id for one in claimed}) > 1}
    doubts += [f"customer {of} is claimed by accounts {_numbers(claimed)}" for of, claimed in shared.items()]
    linked = {customer: claimed[0] for customer, claimed in claims.items() if customer not in shared}
    return Links(account_of=linked, doubts=tuple(doubts))


def _told(account: CrmAccount) -> list[str]:
    return [number for part in account.ledger_accounts.split(SEPARATOR) if (number := part.strip())]


def _numbers(accounts: Iterable[CrmAccount]) -> str:
    return ", ".join(sorted({account.number for account in accounts}))


def _by_number(customers: Iterable[Customer], names: Mapping[str, str]) -> Mapping[str, list[Customer]]:
    """Customers by each way to name them: number, entity/number, system/entity/number."""
    found: dict[str, list[Customer]] = {}
    for one in customers:
        system = names.get(one.system, one.system)
        for name in (one.number, f"{one.entity}/{one.number}", f"{system}/{one.entity}/{one.number}"):
            found.setdefault(name, []).append(one)
    return found


def _by_official_id(
    accounts: Sequence[CrmAccount], customers: Sequence[Customer]
) -> Iterator[tuple[RecordId, CrmAccount]]:
    """Customers and the one account with an official id of theirs; where the names differ much a person decides."""
    holders: dict[str, list[CrmAccount]] = {}
    for account in accounts:
        for official in official_ids(account):
            holders.setdefault(official, []).append(account)
    for customer in customers:
        found = {one.id: one for official in official_ids(customer) for one in holders.get(official, [])}
        if len(found) == 1 and alike(customer.name, (account := next(iter(found.values()))).name):
            yield customer.id, account


def summary_of(
    account: CrmAccount, customers: Sequence[RecordId], items: Iterable[OpenItem], *, as_of: date
) -> SummaryAct:
    """What is open of an account in the ledgers: a total in each currency, net of credits."""
    by_customer: dict[RecordId, list[OpenItem]] = {}
    for item in items:
        if item.is_open:
            by_customer.setdefault(item.customer_id, []).append(item)
    opened: dict[str, int] = {}
    overdue: dict[str, int] = {}
    late: list[date] = []
    for net in (net for of in by_customer.values() for net in net_of_account(of)):
        currency, due = net.item.currency, net.item.due_date
        opened[currency] = opened.get(currency, 0) + net.net_minor
        if net.net_minor > 0 and due is not None and due < as_of:
            overdue[currency] = overdue.get(currency, 0) + net.net_minor
            late.append(due)
    return SummaryAct(
        account_id=account.id, as_of=as_of, totals=_totals(opened, overdue), oldest_due=min(late, default=None),
        ledger_accounts=tuple(customers),
    )  # fmt: skip


def _totals(opened: Mapping[str, int], overdue: Mapping[str, int]) -> tuple[OpenTotal, ...]:
    return tuple(
        OpenTotal(
            open=Money.from_minor(opened[currency], currency),
            overdue=Money.from_minor(max(0, min(overdue.get(currency, 0), opened[currency])), currency),
        )
        for currency in sorted(opened)
    )
