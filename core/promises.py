"""Promises to pay: recording them, and judging them by the money that came (S7, S8)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct, structs

from canonical_model.collecting import Allocation, Dispute, PromiseStatus, PromiseToPay
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from core.findings import Finding, NotAllowed
from core.holds import OPEN_DISPUTE, STANDING_PROMISE
from core.payments import Payment

#: ends that nothing that happens afterwards changes
ENDED: Final = frozenset({"withdrawn", "superseded"})


class PromiseTerms(Struct, frozen=True, kw_only=True):
    """What a customer said: when, until when, which items with how much, by whom and how we know."""

    promised_on: date
    promised_for: date
    allocations: tuple[Allocation, ...]
    promised_by: str = ""
    channel: str = ""
    evidence: str = ""


def record(
    customer: Customer, terms: PromiseTerms, *, standing: Mapping[RecordId, Money], over: bool = False
) -> PromiseToPay:
    """A promise as a record of ours. `standing` is what each item may still be promised (see `room`).

    NotAllowed where it names no item, an unknown one or one twice, mixes currencies, is not positive, is due before it
    was made, or exceeds what is standing (unless `over` says that a person saw it, S7).
    """
    if not terms.allocations:
        raise NotAllowed("a promise names at least one item")
    if terms.promised_for < terms.promised_on:
        raise NotAllowed(f"promised for {terms.promised_for}, before it was promised on {terms.promised_on}")
    check_allocations(terms.allocations, standing, over=over)
    first = terms.allocations[0].amount
    items = sorted(part.item_id for part in terms.allocations)
    identity = (customer.id, terms.promised_on.isoformat(), terms.promised_for.isoformat(), *items)
    return PromiseToPay(
        id=engine_id("promise", identity),
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        promised_on=terms.promised_on,
        promised_for=terms.promised_for,
        amount=sum((part.amount for part in terms.allocations), Money.zero(first.currency)),
        allocations=terms.allocations,
        status="open",
        promised_by=terms.promised_by,
        channel=terms.channel,
        evidence=terms.evidence,
    )


def check_allocations(parts: Sequence[Allocation], standing: Mapping[RecordId, Money], *, over: bool) -> None:
    """Raises NotAllowed unless the parts are positive, of one currency, of known items and within what stands."""
    if len({part.amount.currency for part in parts}) > 1:
        raise NotAllowed("one currency at a time")
    if len({part.item_id for part in parts}) != len(parts):
        raise NotAllowed("an item is named twice")
    for part in parts:
        left = standing.get(part.item_id)
        if left is None:
            raise NotAllowed(f"item {part.item_id} is not open on this account")
        if left.currency != part.amount.currency:
            raise NotAllowed(f"{part.amount} on an item in {left.currency}")
        if part.amount.minor <= 0:
            raise NotAllowed(f"{part.amount} is not an amount to pay")
        if part.amount > left and not over:
            raise NotAllowed(f"{part.amount} is more than the {left} that stands on item {part.item_id}")


def withdraw(promise: PromiseToPay, *, why: str) -> PromiseToPay:
    """The promise, taken back; NotAllowed for one that already ended or that the ERP keeps."""
    if promise.set_by != "us":
        raise NotAllowed("this promise was recorded in the ERP; it is withdrawn there")
    if promise.plan_id is not None:
        raise NotAllowed(f"this promise is an instalment of plan {promise.plan_id[:12]}: withdraw the plan")
    if promise.status not in {"open", "cash_seen", "partly_kept", "broken"}:
        raise NotAllowed(f"this promise is {promise.status} already")
    evidence = "; ".join(part for part in (promise.evidence, f"withdrawn: {why}") if part)
    return structs.replace(promise, status="withdrawn", evidence=evidence)


def judge(
    promise: PromiseToPay,
    payments: Iterable[Payment],
    *,
    as_of: date,
    unapplied: Money | None = None,
    tolerance_days: int = 0,
    tolerance: Money | None = None,
) -> PromiseStatus:
    """How a promise stands at the end of a day (S8).

    Kept iff the cash that settled its items, by value date (else receipt date), reaches amount − tolerance by the
    promised day + tolerance days. While seen, unapplied cash of the customer would make up the rest, it is
    `cash_seen`. `payments` are those of its items (core.payments); `unapplied` is positive, in the promise's currency.
    """
    if promise.status in ENDED:
        return promise.status
    deadline = promise.promised_for + timedelta(days=tolerance_days)
    in_time = _paid(promise, payments, until=min(deadline, as_of))
    needed = promise.amount.minor - (_same(tolerance, promise) or 0)
    if in_time >= needed:
        return "kept"
    if (_same(unapplied, promise) or 0) > 0 and in_time + (_same(unapplied, promise) or 0) >= needed:
        return "cash_seen"
    if as_of <= deadline:
        return "open"
    return "partly_kept" if in_time > 0 else "broken"


def _same(amount: Money | None, promise: PromiseToPay) -> int | None:
    return amount.minor if amount is not None and amount.currency == promise.amount.currency else None


def _paid(promise: PromiseToPay, payments: Iterable[Payment], *, until: date) -> int:
    """Minor units paid on each item since the promise, no item counting for more than was promised on it."""
    limits = {part.item_id: part.amount.minor for part in promise.allocations}
    paid: dict[RecordId, int] = {}
    for payment in payments:
        counts = payment.on is not None and payment.on <= until and payment.settled_since(promise.promised_on)
        if counts and payment.amount.currency == promise.amount.currency and (not limits or payment.item_id in limits):
            paid[payment.item_id] = paid.get(payment.item_id, 0) + payment.amount.minor
    return sum(min(minor, limits.get(item_id, minor)) for item_id, minor in paid.items())


def room(
    net: Mapping[RecordId, Money], *, promises: Iterable[PromiseToPay], disputes: Iterable[Dispute]
) -> dict[RecordId, Money]:
    """What of each item may still be promised, disputed or planned: net open less what stands (S7)."""
    taken = _taken(promises, disputes)
    return {
        item_id: amount - taken.get((item_id, amount.currency), Money.zero(amount.currency))
        for item_id, amount in net.items()
    }


def overcommitted(
    net: Mapping[RecordId, Money], *, promises: Iterable[PromiseToPay], disputes: Iterable[Dispute]
) -> tuple[Finding, ...]:
    """Items on which more stands promised and disputed than is open (S7)."""
    found = (
        (item, taken, net.get(item, Money.zero(unit))) for (item, unit), taken in _taken(promises, disputes).items()
    )
    return tuple(
        Finding(
            check="S7",
            detail=f"{taken} stand promised and disputed on an item of which {left} is open",
            record=item_id,
            remedy="withdraw or correct a promise or dispute",
        )
        for item_id, taken, left in sorted(found, key=lambda row: row[0])
        if taken.currency != left.currency or taken.minor > max(left.minor, 0)
    )


def _taken(promises: Iterable[PromiseToPay], disputes: Iterable[Dispute]) -> dict[tuple[RecordId, str], Money]:
    parts = (
        *(part for promise in promises if promise.status in STANDING_PROMISE for part in promise.allocations),
        *(part for dispute in disputes if dispute.status in OPEN_DISPUTE for part in dispute.items),
    )
    taken: dict[tuple[RecordId, str], Money] = {}
    for part in parts:
        place = (part.item_id, str(part.amount.currency))
        taken[place] = taken.get(place, Money.zero(part.amount.currency)) + part.amount
    return taken
