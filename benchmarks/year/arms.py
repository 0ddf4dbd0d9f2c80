"""Ways of collecting: nobody is contacted; a script of fixed days; the engine's own decisions, taken every day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any, Final

from msgspec import Struct, structs

from benchmarks.year.assumptions import CURRENCY, Assumptions
from benchmarks.year.books import ENTITY, SYSTEM, Open, customer_id, dispute_of
from canonical_model.collecting import Activity, Allocation, PromiseToPay
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from core.account import AccountView
from core.decisions import decide
from core.fx import RateSet
from core.payments import Payment
from core.policy import Policy
from core.promises import judge

#: the default policy, with the one threshold that is money in the books' currency
POLICY: Final = Policy(escalate_from=(Money.of(50_000, CURRENCY),))
RATES: Final = RateSet.of(())
#: moves on which an account is contacted
_CONTACTED: Final = frozenset({"push", "escalate"})


class Account(Struct, kw_only=True):
    """What collecting knows of one customer."""

    number: int
    standing: dict[RecordId, Open]
    promises: list[PromiseToPay]
    #: payments of promised items
    payments: list[Payment]
    activities: list[Activity]
    contacted_on: date | None = None


#: the invoices that a contact on a day names; none: no contact
Arm = Callable[[Account, date, Assumptions], Sequence[Open]]


def nobody(_account: Account, _day: date, _told: Assumptions) -> Sequence[Open]:
    """No dunning."""
    return ()


def script(account: Account, day: date, told: Assumptions) -> Sequence[Open]:
    """Every invoice on its fixed days overdue; those of one day go out together."""
    return [one for one in account.standing.values() if one.overdue(day) in told.script_days]


def engine(account: Account, day: date, told: Assumptions) -> Sequence[Open]:
    """What the engine would name today; a case that it hands up is called about no more often than others."""
    pause = timedelta(days=POLICY.contact.days_between)
    rested = account.contacted_on is None or day - account.contacted_on >= pause
    # An account of which nothing is overdue is not decided on here: the engine's rule says that there is nothing to do.
    if not rested or not any(one.overdue(day) > 0 for one in account.standing.values()):
        return ()
    view = view_of(account, day, told)
    decision = decide(view, policy=POLICY, as_of=day, batch=1, rates=RATES)
    if decision.move not in _CONTACTED:
        return ()
    return [account.standing[item] for item in decision.items]


ARMS: Final[Mapping[str, Arm]] = {"no dunning": nobody, "script": script, "engine": engine}


def view_of(account: Account, day: date, told: Assumptions) -> AccountView:
    """The account as the engine sees it at the end of a day."""
    held = [one.drawn for one in account.standing.values() if one.drawn.disputed and one.drawn.due <= day]
    customer = customer_id(account.number)
    return AccountView(
        system=SYSTEM, entity=ENTITY, customer_id=customer, customer_number=str(account.number),
        customer=Customer(
            id=customer, system=SYSTEM, entity=ENTITY, native_key=(ENTITY, str(account.number)),
            number=str(account.number), name=f"Customer {account.number}",
        ),
        functional_currency=CURRENCY, items=tuple(one.item for one in account.standing.values()), holds=(),
        promises=judged(account, day), disputes=tuple(dispute_of(one, told, day) for one in held), quarantined=(),
        gate=(), activities=tuple(account.activities),
    )  # fmt: skip


def judged(account: Account, day: date) -> tuple[PromiseToPay, ...]:
    """The promises as the money says it on a day."""
    days = POLICY.promise_tolerance_days
    return tuple(
        structs.replace(one, status=judge(one, account.payments, as_of=day, tolerance_days=days))
        for one in account.promises
    )


def contact(account: Account, named: Sequence[Open], day: date, *, told: Assumptions, seed: int) -> None:
    """A reminder goes out, and may be answered by a promise."""
    for one in named:
        one.reminded_on = day
    account.contacted_on = day
    customer = customer_id(account.number)
    about: dict[str, Any] = {
        "system": SYSTEM,
        "entity": ENTITY,
        "customer_id": customer,
        "customer_number": str(account.number),
    }
    at = datetime.combine(day, time(9), UTC)
    sent = Activity(
        id=_id("activity", customer, day), kind="mail", text="reminder", actor="engine", happened_at=at, **about
    )
    account.activities.append(sent)
    # Drawn by customer and day, so that who is contacted on the same day gives the same answer in every arm.
    chance = Random(f"{seed}/{account.number}/{day}").random()
    if chance < told.promise_share:
        account.promises.append(_promise(named, day, told, about))


def _promise(named: Sequence[Open], day: date, told: Assumptions, about: Mapping[str, Any]) -> PromiseToPay:
    parts = tuple(Allocation(item_id=one.item.id, amount=one.item.open) for one in named)
    return PromiseToPay(
        id=_id("promise", about["customer_id"], day), promised_on=day, allocations=parts, status="open",
        promised_for=day + timedelta(days=told.promise_days),
        amount=sum((part.amount for part in parts), Money.zero(CURRENCY)), **about,
    )  # fmt: skip


def _id(kind: str, customer: RecordId, day: date) -> RecordId:
    return engine_id(kind, (customer, day.isoformat()))


def receive(account: Account, one: Open, day: date) -> None:
    """An invoice is paid."""
    del account.standing[one.item.id]
    if any(part.item_id == one.item.id for promise in account.promises for part in promise.allocations):
        account.payments.append(Payment(item_id=one.item.id, amount=one.item.open, on=day, settled_on=day))
