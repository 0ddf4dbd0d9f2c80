"""One year of one way of collecting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from benchmarks.year.arms import Account, Arm, contact, judged, receive
from benchmarks.year.assumptions import FIRST, Assumptions
from benchmarks.year.books import Drawn, Open, in_dispute, paid_today
from benchmarks.year.measures import Year
from benchmarks.year.payers import Payer


def simulated(invoices: Sequence[Drawn], payers: list[Payer], arm: Arm, told: Assumptions, *, seed: int) -> Year:
    """Day by day: invoices are issued, payments come in, and in the evening it is decided whom to contact."""
    accounts = [
        Account(number=number, standing={}, promises=[], payments=[], activities=[]) for number in range(len(payers))
    ]
    year, left = Year(), iter(invoices)
    upcoming = next(left, None)
    day = FIRST - timedelta(days=told.warm_up_days)
    while day < FIRST + timedelta(days=told.days):
        while upcoming is not None and upcoming.issued <= day:
            accounts[upcoming.customer].standing[upcoming.item.id] = Open(drawn=upcoming)
            year.billed += upcoming.item.open_minor if day >= FIRST else 0
            upcoming = next(left, None)
        for account in accounts:
            _evening(account, payers, arm, day=day, told=told, seed=seed, year=year)
        day += timedelta(days=1)
    for account in accounts:
        _count_promises(account, day, year)
    return year


def _evening(
    account: Account, payers: list[Payer], arm: Arm, *, day: date, told: Assumptions, seed: int, year: Year
) -> None:
    counted = day >= FIRST
    for one in paid_today(account.standing.values(), day, payers, told):
        receive(account, one, day)
        year.cash += one.item.open_minor if counted else 0
    named = arm(account, day, told)
    if named:
        year.contacts += counted
        year.unwelcome += counted and _unwelcome(account, named, day, told)
        contact(account, named, day, told=told, seed=seed)
    if counted:
        _count(account, day, year)


def _count(account: Account, day: date, year: Year) -> None:
    for one in account.standing.values():
        year.open_days += one.item.open_minor
        year.overdue_days += one.item.open_minor if one.overdue(day) > 0 else 0


def _unwelcome(account: Account, named: Sequence[Open], day: date, told: Assumptions) -> bool:
    if any(in_dispute(one.drawn, day, told) for one in named):
        return True
    standing = [one for one in judged(account, day) if one.status == "open"]
    promised = {part.item_id for one in standing for part in one.allocations}
    return any(one.item.id in promised for one in named)


def _count_promises(account: Account, day: date, year: Year) -> None:
    within = [one for one in judged(account, day) if one.promised_on >= FIRST and one.status != "open"]
    year.promises += len(within)
    year.kept += sum(one.status == "kept" for one in within)
