"""How disputes of ours stand by the ledger: settled items close them, what is left of an item carries them on.

A settlement that is taken back opens again what it had closed: the customer's objection was never answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from msgspec import structs

from canonical_model.collecting import Allocation, Dispute
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from core.holds import OPEN_DISPUTE

#: what begins the resolution of a dispute that the ledger closed
SETTLED: Final = "settled in the ledger: "


def follows_ledger(dispute: Dispute) -> bool:
    """Whether the ledger may change how a dispute stands: ours, about items, and not ended by a person."""
    by_ledger = dispute.status == "resolved" and dispute.resolution.startswith(SETTLED)
    return dispute.set_by == "us" and bool(dispute.items) and (dispute.status in OPEN_DISPUTE or by_ledger)


def as_it_stands(
    dispute: Dispute, items: Mapping[RecordId, OpenItem], rests: Mapping[RecordId, Sequence[OpenItem]], *, on: date
) -> Dispute:
    """The dispute by what became of its items. `rests` are open items by the item that they are the rest of.

    An item that is not known any more is taken for open: nothing says that it was settled.
    """
    if not follows_ledger(dispute):
        return dispute
    parts = tuple(part for told in dispute.items for part in _left(told, items, rests))
    if not parts:
        return _closed(dispute, items, on=on) if dispute.status in OPEN_DISPUTE else dispute
    amount = sum((part.amount for part in parts), Money.zero(parts[0].amount.currency))
    status = dispute.status if dispute.status in OPEN_DISPUTE else "open"
    closed = {} if dispute.status in OPEN_DISPUTE else {"closed_on": None, "resolution": ""}
    return structs.replace(dispute, items=parts, amount=amount, status=status, **closed)


def _left(
    part: Allocation, items: Mapping[RecordId, OpenItem], rests: Mapping[RecordId, Sequence[OpenItem]]
) -> Iterator[Allocation]:
    item = items.get(part.item_id)
    if item is None or item.is_open:
        yield part
        return
    for rest in rests.get(part.item_id, ()):
        yield Allocation(item_id=rest.id, amount=min(part.amount, rest.open))


def _closed(dispute: Dispute, items: Mapping[RecordId, OpenItem], *, on: date) -> Dispute:
    told = ", ".join(_settled(items[part.item_id]) for part in dispute.items)
    return structs.replace(dispute, status="resolved", closed_on=on, resolution=SETTLED + told)


def _settled(item: OpenItem) -> str:
    by = f" by {item.settled_by}" if item.settled_by else ""
    return f"{item.document_no}{by}" + (f" on {item.settled_on}" if item.settled_on else "")


def by_what_they_are_the_rest_of(items: Iterable[OpenItem]) -> dict[RecordId, list[OpenItem]]:
    """Open items that are the rest of another one, by that."""
    found: dict[RecordId, list[OpenItem]] = {}
    for item in items:
        if item.residual_of is not None and item.open_minor > 0:
            found.setdefault(item.residual_of, []).append(item)
    return found
