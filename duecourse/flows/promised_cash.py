"""The cash that came for what was promised: read once for all promises of a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, timedelta

from canonical_model.collecting import PromiseToPay
from canonical_model.identity import RecordId
from core.payments import Payment, payments
from core.ports import Repository


class Paid:
    """Payments, found again by the item that they pay."""

    def __init__(self, found: Sequence[Payment]) -> None:
        self._all = found
        self._by_item: dict[str, list[Payment]] = {}
        for payment in found:
            self._by_item.setdefault(payment.item_id, []).append(payment)

    def on(self, promise: PromiseToPay) -> Iterable[Payment]:
        """The payments of a promise's items; all of them for a promise that names none."""
        if not promise.allocations:
            return self._all
        named = dict.fromkeys(part.item_id for part in promise.allocations)
        return [payment for item_id in named for payment in self._by_item.get(item_id, ())]

    def on_any(self, promises: Iterable[PromiseToPay]) -> Sequence[Payment]:
        """The payments of all items that some promises name, each once."""
        named = dict.fromkeys(part.item_id for promise in promises for part in promise.allocations)
        return [payment for item_id in named for payment in self._by_item.get(item_id, ())]


def payments_of(repository: Repository, promises: Sequence[PromiseToPay]) -> Paid:
    """The cash that settled promised items since the first of the promises."""
    wanted = {part.item_id for promise in promises for part in promise.allocations}
    if not wanted:
        return Paid(())
    since = min(promise.promised_on for promise in promises) - timedelta(days=1)
    return Paid(paid_on(repository, wanted, entities={promise.entity for promise in promises}, since=since))


def paid_on(
    repository: Repository, wanted: Collection[RecordId], *, entities: Iterable[str], since: date
) -> Sequence[Payment]:
    """The cash that settled or hangs on some items, dated after a day."""
    # Legs are many, those of promised items few: the settlements are found first, and then read with all their legs.
    every = ((one, leg) for one in sorted(entities) for leg in repository.legs(entity=one, settled_after=since))
    settlements = {(one, leg.settlement_id) for one, leg in every if leg.item_id in wanted}
    places = sorted({one for one, _ in settlements})
    again = ((one, leg) for one in places for leg in repository.legs(entity=one, settled_after=since))
    legs = [leg for one, leg in again if (one, leg.settlement_id) in settlements]
    touched = set(wanted) | {leg.item_id for leg in legs if leg.item_id is not None}
    items = list(repository.items(touched))
    customers = {item.customer_id for item in items}
    hanging = [item for item in repository.open_items_of(customers) if item.offsets in wanted]
    return payments([*items, *hanging], legs, repository.receipts_of(customers))
