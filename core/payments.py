"""Payments: which cash, of which day, settled or stands on which item."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt, SettlementLeg


class Payment(Struct, frozen=True, kw_only=True):
    """Cash that paid an item, or part of it."""

    item_id: RecordId
    #: positive: what was paid
    amount: Money
    #: the cash's value date, else its receipt date, else the day of settlement
    on: date | None
    #: when it was taken off the item; None: it only hangs on it
    settled_on: date | None

    def settled_since(self, day: date) -> bool:
        """Whether the payment took effect on a day or later; one that only hangs on its item did on its own day."""
        took_effect = self.settled_on or self.on
        return took_effect is None or took_effect >= day


def payments(
    items: Iterable[OpenItem], legs: Iterable[SettlementLeg], receipts: Iterable[Receipt]
) -> tuple[Payment, ...]:
    """The cash behind the settlements of items, and the receipts that hang on open ones.

    Per settlement and currency, cash pays its items in the order of their legs; what a credit memo, a discount or a
    write-off took off is no payment. Reversed receipts pay nothing. `items` must hold the cash items too.
    """
    by_id = {item.id: item for item in items}
    cash = _Cash(receipts)
    groups: dict[tuple[RecordId, str], list[SettlementLeg]] = {}
    for leg in legs:
        groups.setdefault((leg.settlement_id, leg.currency), []).append(leg)
    settled = (payment for group in groups.values() for payment in _settled(group, by_id, cash))
    hanging = (
        Payment(item_id=item.offsets, amount=-item.open, on=cash.day(item), settled_on=None)
        for item in by_id.values()
        if item.offsets is not None and is_receipt(item) and item.open_minor < 0 and not cash.reversed(item)
    )
    return (*settled, *hanging)


def is_receipt(item: OpenItem) -> bool:
    """Whether an item is money that came in (and not, say, a credit memo)."""
    return item.document_type == "receipt" or item.is_cash


class _Cash:
    """Receipts as they are found again: by customer and number."""

    def __init__(self, receipts: Iterable[Receipt]) -> None:
        self._found: Mapping[tuple[RecordId, str], Receipt] = {
            (receipt.customer_id, receipt.number): receipt for receipt in receipts
        }

    def _of(self, item: OpenItem) -> Receipt | None:
        return self._found.get((item.customer_id, item.document_no))

    def day(self, item: OpenItem) -> date | None:
        """The value date of the cash, else its receipt date, else the posting date of its item."""
        found = self._of(item)
        known = (found.value_date or found.receipt_date) if found else None
        return known or item.posting_date or item.document_date

    def reversed(self, item: OpenItem) -> bool:
        """Whether the receipt was taken back (a returned debit, a bounced cheque)."""
        found = self._of(item)
        return found is not None and found.reversed


def _settled(group: Sequence[SettlementLeg], by_id: Mapping[RecordId, OpenItem], cash: _Cash) -> list[Payment]:
    sources: list[tuple[date | None, int]] = []
    owed: list[SettlementLeg] = []
    for leg in group:
        item = by_id.get(leg.item_id) if leg.item_id is not None else None
        if leg.amount_minor < 0 and _from_cash(leg, item):
            if item is None or not cash.reversed(item):
                sources.append(((cash.day(item) if item else None) or leg.settled_on, -leg.amount_minor))
        elif leg.item_id is not None and leg.amount_minor > 0:
            owed.append(leg)
    return _matched(owed, sorted(sources, key=lambda source: source[0] or date.max))


def _from_cash(leg: SettlementLeg, item: OpenItem | None) -> bool:
    return leg.kind == "receipt" or (item is not None and is_receipt(item))


def _matched(owed: Sequence[SettlementLeg], sources: list[tuple[date | None, int]]) -> list[Payment]:
    """Oldest cash first, item by item, until one side is used up."""
    found: list[Payment] = []
    for leg in owed:
        left = leg.amount_minor
        while left > 0 and sources:
            on, available = sources.pop(0)
            used = min(left, available)
            amount = Money.from_minor(used, leg.currency)
            found.append(Payment(item_id=leg.item_id or leg.id, amount=amount, on=on, settled_on=leg.settled_on))
            left -= used
            if available > used:
                sources.insert(0, (on, available - used))
    return found
