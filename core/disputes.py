"""Disputes: opening and closing them, and what a native reason means."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import Struct, structs

from canonical_model.collecting import DISPUTE_REASONS, Allocation, Dispute
from canonical_model.identity import RecordId, engine_id
from canonical_model.master_data import Customer
from canonical_model.money import Money
from core.dispute_rules import root_cause
from core.findings import NotAllowed
from core.holds import OPEN_DISPUTE
from core.promises import check_allocations


class Objection(Struct, frozen=True, kw_only=True):
    """What a customer objects to."""

    reason: str
    items: tuple[Allocation, ...]
    opened_on: date
    note: str = ""
    owner: str = ""
    #: the day by which it is to be closed
    due_on: date | None = None


def open_dispute(
    customer: Customer, objection: Objection, *, standing: Mapping[RecordId, Money], over: bool = False
) -> Dispute:
    """A dispute as a record of ours. `standing` is what of each item may still be disputed (`promises.room`).

    NotAllowed for a reason outside the canonical list, and for items or amounts as with a promise (S7).
    """
    if objection.reason not in DISPUTE_REASONS:
        raise NotAllowed(f"unknown reason {objection.reason!r}; known: {', '.join(DISPUTE_REASONS)}")
    if not objection.items:
        raise NotAllowed("a dispute names at least one item")
    check_allocations(objection.items, standing, over=over)
    items = sorted(part.item_id for part in objection.items)
    identity = (customer.id, objection.reason, objection.opened_on.isoformat(), *items)
    return Dispute(
        id=engine_id("dispute", identity),
        system=customer.system,
        entity=customer.entity,
        customer_id=customer.id,
        customer_number=customer.number,
        reason=objection.reason,
        amount=sum((part.amount for part in objection.items), Money.zero(objection.items[0].amount.currency)),
        items=objection.items,
        status="open",
        opened_on=objection.opened_on,
        owner=objection.owner,
        note=objection.note,
        due_on=objection.due_on,
    )


def close_dispute(
    dispute: Dispute,
    status: Literal["resolved", "rejected", "withdrawn"],
    *,
    on: date,
    resolution: str,
    cause: str = "",
) -> Dispute:
    """The dispute, closed, with what it came from if that was found.

    NotAllowed if it is closed already, the ERP keeps it, or it closes before it opened.
    """
    if dispute.set_by != "us":
        raise NotAllowed("this dispute was opened in the ERP; it is closed there")
    if dispute.status not in OPEN_DISPUTE:
        raise NotAllowed(f"this dispute is {dispute.status} already")
    if on < dispute.opened_on:
        raise NotAllowed(f"cannot close on {on} what was opened on {dispute.opened_on}")
    found = root_cause(cause) or dispute.root_cause
    return structs.replace(dispute, status=status, closed_on=on, resolution=resolution, root_cause=found)


def canonical_reason(native: str, mapping: Mapping[str, str]) -> str:
    """The canonical reason of a native code by the entity's own mapping; a code that is not in it is `other`."""
    found = mapping.get(native.strip(), "other")
    return found if found in DISPUTE_REASONS else "other"
