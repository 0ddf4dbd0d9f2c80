"""Net open: what is still to be paid of an item once the payments and credits that hang on it are taken off.

An item with `offsets` set counts only through the item it hangs on; if that one is closed, absent, of another currency
or another customer, it stands for itself, as unapplied.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem

#: how many items may hang on one another in a row
LONGEST_CHAIN = 8


class NetItem(Struct, frozen=True, kw_only=True):
    """An open item that counts for itself, with what hangs on it already taken off."""

    item: OpenItem
    net_minor: int
    net_functional_minor: int
    #: the items that hang on it
    hanging: tuple[OpenItem, ...] = ()
    #: it should hang on an item that is not there: it counts as unapplied
    adrift: bool = False

    @property
    def net(self) -> Money:
        """What is still to be paid of it, in its own currency."""
        return Money.from_minor(self.net_minor, self.item.currency)


def net_of_account(items: Iterable[OpenItem]) -> tuple[NetItem, ...]:
    """The open items of one customer, each with what hangs on it taken off."""
    standing = {item.id: item for item in items if item.open_minor}
    if all(item.offsets is None for item in standing.values()):
        return tuple(_alone(item) for item in standing.values())
    hanging: dict[RecordId, list[OpenItem]] = {}
    adrift: set[RecordId] = set()
    for item in standing.values():
        if item.offsets is None:
            continue
        anchor = _anchor(item, standing)
        if anchor is None:
            adrift.add(item.id)
        else:
            hanging.setdefault(anchor, []).append(item)
    attached = {item.id for group in hanging.values() for item in group}
    return tuple(
        _net(item, hanging=tuple(hanging.get(item.id, ())), adrift=item.id in adrift)
        for item in standing.values()
        if item.id not in attached
    )


def net_items(items: Iterable[OpenItem]) -> Iterator[NetItem]:
    """Net items of many customers, streamed; the items of one customer must come together."""
    seen: set[RecordId] = set()
    for customer_id, account in groupby(items, key=lambda item: item.customer_id):
        if customer_id in seen:
            raise ValueError(f"items of customer {customer_id} do not come together")
        seen.add(customer_id)
        yield from net_of_account(account)


def _anchor(item: OpenItem, standing: Mapping[RecordId, OpenItem]) -> RecordId | None:
    current = item
    for _ in range(LONGEST_CHAIN):
        if current.offsets is None:
            return current.id
        found = standing.get(current.offsets)
        if found is None or found.customer_id != item.customer_id or found.currency != item.currency:
            return None
        current = found
    return None


def _alone(item: OpenItem) -> NetItem:
    return NetItem(item=item, net_minor=item.open_minor, net_functional_minor=item.open_functional_minor)


def _net(item: OpenItem, *, hanging: tuple[OpenItem, ...], adrift: bool) -> NetItem:
    return NetItem(
        item=item,
        net_minor=item.open_minor + sum(other.open_minor for other in hanging),
        net_functional_minor=item.open_functional_minor + sum(other.open_functional_minor for other in hanging),
        hanging=hanging,
        adrift=adrift,
    )
