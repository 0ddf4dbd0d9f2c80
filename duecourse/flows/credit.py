"""Credit limits of all accounts that have one, with what of them is used: those beyond them first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from msgspec import Struct

from canonical_model.master_data import Customer, credit_limit
from canonical_model.money import Money
from core.credit import ORDER, Exposure, exposure
from core.findings import NotAllowed
from core.fx import RateSet
from core.ports import Repository
from core.sums_port import AgingMeant, AgingSum, Meant
from duecourse.documents import CreditLimits, CreditRow
from duecourse.flows.accounts import account_name
from duecourse.flows.aging import rate_set
from duecourse.flows.deciding import Assessing
from duecourse.flows.inquire import system_names
from duecourse.flows.paging import page_after

#: system, entity, number
_Account = tuple[str, str, str]


class CreditAsked(Struct, frozen=True, kw_only=True):
    """Which limits, and which page of them."""

    entity: str = ""
    #: over, near, within, unknown; empty: all
    state: str = ""
    limit: int
    after: str = ""


class _Owed(Struct, frozen=True, kw_only=True):
    """What an account owes in its books' currency."""

    owed: Money
    overdue: Money


def credit_listed(run: Assessing, asked: CreditAsked) -> CreditLimits:
    """Accounts with a credit limit, by how much of it is used."""
    if asked.state and asked.state not in ORDER:
        raise NotAllowed(f"{asked.state!r} is no state of a limit; known: {', '.join(ORDER)}")
    today = run.clock.today()
    with run.units.snapshot(run.actor, run.scope) as repository:
        names, rates = system_names(repository), rate_set(repository, run.policy, rate_type=run.rate_type)
        found = sorted(_exposed(run, repository, rates, asked.entity, today), key=_place)
    fits = [(one, told) for one, told in found if asked.state in {"", told.state}]
    page, more = page_after(fits, asked.after, asked.limit, key=_id, what="account with a limit")
    return CreditLimits(
        as_of=today,
        limits=tuple(_row(one, told, names) for one, told in page),
        states={state: sum(told.state == state for _, told in found) for state in ORDER},
        next=more,
    )


def _exposed(
    run: Assessing, repository: Repository, rates: RateSet, entity: str, today: date
) -> Iterator[tuple[Customer, Exposure]]:
    owed = _sums(repository, entity, run.policy.buckets, today)
    books = {(one.system, one.entity): one.functional_currency for one in repository.entities()}
    for one in repository.every_customer():
        limit = credit_limit(one)
        if limit is None or entity not in {"", one.entity} or one.deleted:
            continue
        nothing = Money.zero(books.get((one.system, one.entity), limit.currency))
        account = owed.get((one.system, one.entity, one.number), _Owed(owed=nothing, overdue=nothing))
        yield one, exposure(account.owed, account.overdue, limit, terms=run.policy.credit, rates=rates, on=today)


def _sums(repository: Repository, entity: str, bounds: tuple[int, ...], today: date) -> Mapping[_Account, _Owed]:
    meant = AgingMeant(items=Meant(entity=entity), by="customer", amounts="functional", as_of=today, bounds=bounds)
    sums: dict[_Account, list[AgingSum]] = defaultdict(list)
    for one in repository.aging_sums(meant):
        sums[one.system, one.entity, one.customer_number].append(one)
    return {account: _owed(many, len(bounds)) for account, many in sums.items()}


def _owed(sums: Sequence[AgingSum], buckets: int) -> _Owed:
    """All that is open, and of it the buckets after the first."""
    currency = sums[0].functional_currency
    late, owed = sum(sum(one.parts[1 : buckets + 1]) for one in sums), sum(one.total for one in sums)
    return _Owed(owed=Money.from_minor(owed, currency), overdue=Money.from_minor(max(late, 0), currency))


def _place(one: tuple[Customer, Exposure]) -> tuple[int, Decimal, str]:
    customer, told = one
    return ORDER.index(told.state), -(told.share or _NOTHING), customer.id


_NOTHING: Final = Decimal(0)


def _id(one: tuple[Customer, Exposure]) -> str:
    return one[0].id


def _row(customer: Customer, told: Exposure, names: dict[str, str]) -> CreditRow:
    return CreditRow(
        id=customer.id,
        account=account_name(customer, names),
        name=customer.name,
        limit=told.limit,
        used=told.used,
        share=told.share,
        overdue=told.overdue,
        state=told.state,
    )
