"""Holds: every reason not to chase, from both sides. Only the side that set one lifts it; ours expire."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final, Literal

from msgspec import structs

from canonical_model.collecting import Dispute, Hold, HoldKind, HoldScope, PromiseToPay
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from core.findings import NotAllowed

Side = Literal["us", "erp"]
OPEN_DISPUTE: Final = frozenset({"open", "in_review"})
#: what is said of a record of ours that ended because finance ended it in its own screens
LIFTED: Final = "lifted in the ERP"
#: promises that still stand: the customer is not reminded of what it promised
STANDING_PROMISE: Final = frozenset({"open", "cash_seen"})


def is_active(hold: Hold, as_of: date) -> bool:
    """Whether a hold holds on a day; `until` is its last day."""
    return (hold.since is None or hold.since <= as_of) and (hold.until is None or as_of <= hold.until)


def may_lift(hold: Hold, side: Side) -> bool:
    """Whether a side may lift a hold: only the one that set it."""
    return hold.set_by == side


def hold_items(
    holds: Iterable[Hold], *, item: OpenItem, customer_id: RecordId, entity: str, as_of: date
) -> tuple[Hold, ...]:
    """The active holds that keep an item out of every chase: its own, its customer's and its entity's.

    What is left of an item is held by what holds that.
    """
    own = {("item", one) for one in held_with(item)}
    reached = {*own, ("customer", customer_id), ("entity", entity)}
    return tuple(hold for hold in holds if (hold.scope, hold.subject_id) in reached and is_active(hold, as_of))


def held_with(item: OpenItem) -> tuple[RecordId, ...]:
    """The items by which one is held: itself, and the one that it is the rest of."""
    return (item.id,) if item.residual_of is None else (item.id, item.residual_of)


def barred_persons(holds: Iterable[Hold], as_of: date) -> frozenset[RecordId]:
    """People who are not contacted on a day; what their accounts owe is not held by it."""
    kinds = ("person", "do_not_contact")
    return frozenset(
        RecordId(hold.subject_id) for hold in holds if (hold.scope, hold.kind) == kinds and is_active(hold, as_of)
    )


def account_holds(
    holds: Iterable[Hold],
    promises: Iterable[PromiseToPay],
    disputes: Iterable[Dispute],
    *,
    as_of: date,
    grace_days: int,
) -> tuple[Hold, ...]:
    """All active holds of an account: those set, and those that open disputes and un-due promises are."""
    derived = (
        *(hold for promise in promises for hold in holds_of_promise(promise, grace_days=grace_days)),
        *(hold for dispute in disputes for hold in holds_of_dispute(dispute)),
    )
    found = {hold.id: hold for hold in (*holds, *derived) if is_active(hold, as_of)}
    return tuple(sorted(found.values(), key=lambda hold: (hold.scope, hold.subject_id, hold.kind, hold.id)))


def holds_of_promise(promise: PromiseToPay, *, grace_days: int) -> tuple[Hold, ...]:
    """The items of a standing promise are held until its day and the policy's tolerance have passed.

    Seen but unapplied cash that would keep it holds without end: S8, `cash_seen` is not broken.
    """
    if promise.status not in STANDING_PROMISE:
        return ()
    seen = promise.status == "cash_seen"
    until = None if seen else promise.promised_for + timedelta(days=grace_days)
    reason = f"{promise.amount} promised for {promise.promised_for}" + (", cash seen" if seen else "")
    subjects: list[tuple[HoldScope, str]] = [("item", part.item_id) for part in promise.allocations]
    return tuple(
        _derived(promise, "promise", scope=scope, subject=subject, until=until, reason=reason)
        for scope, subject in subjects or [("customer", promise.customer_id)]
    )


def holds_of_dispute(dispute: Dispute) -> tuple[Hold, ...]:
    """The items of an open dispute are held; a dispute without items holds the customer."""
    if dispute.status not in OPEN_DISPUTE:
        return ()
    reason = f"{dispute.amount} disputed: {dispute.reason}"
    subjects: list[tuple[HoldScope, str]] = [("item", part.item_id) for part in dispute.items]
    return tuple(
        _derived(dispute, "dispute", scope=scope, subject=subject, until=None, reason=reason)
        for scope, subject in subjects or [("customer", dispute.customer_id)]
    )


def _derived(
    behind: PromiseToPay | Dispute, kind: HoldKind, *, scope: HoldScope, subject: str, until: date | None, reason: str
) -> Hold:
    return Hold(
        id=engine_id("hold", (kind, behind.id, scope, subject)),
        system=behind.system,
        entity=behind.entity,
        scope=scope,
        subject_id=subject,
        customer_id=behind.customer_id,
        kind=kind,
        set_by=behind.set_by,
        until=until,
        reason=reason,
    )


def set_hold(
    customer: Customer, *, kind: HoldKind, since: date, until: date, reason: str, item_id: RecordId | None = None
) -> Hold:
    """A hold of ours on a customer, or on one of its items. It always ends.

    NotAllowed if it would end before it begins or gives no reason.
    """
    if until < since:
        raise NotAllowed(f"a hold cannot end on {until}, before it begins on {since}")
    if not reason.strip():
        raise NotAllowed("a hold needs a reason")
    scope: HoldScope = "customer" if item_id is None else "item"
    subject = customer.id if item_id is None else item_id
    return Hold(
        id=engine_id("hold", (customer.id, scope, subject, kind, since.isoformat())),
        system=customer.system,
        entity=customer.entity,
        scope=scope,
        subject_id=subject,
        customer_id=customer.id,
        kind=kind,
        set_by="us",
        since=since,
        until=until,
        reason=reason,
    )


def lifted(hold: Hold, *, on: date) -> Hold:
    """A hold of ours that finance lifted in the ERP: their word is the later one."""
    return structs.replace(hold, until=on - timedelta(days=1), reason=f"{hold.reason}; {LIFTED}")


def release(hold: Hold, *, side: Side, on: date) -> Hold:
    """The hold, ended the day before `on`; NotAllowed for a side that did not set it."""
    if not may_lift(hold, side):
        raise NotAllowed(f"this hold was set by {hold.set_by}; only that side lifts it")
    return structs.replace(hold, until=on - timedelta(days=1))
