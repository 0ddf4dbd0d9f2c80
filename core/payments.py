"""Payments: which cash, of which day, settled or stands on which item."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct, structs

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
    write-off took off is no payment. Reversed receipts pay nothing, and what was taken off an item and put back on it
    was not paid (L3). `items` must hold the cash items too.
    """
    by_id = {item.id: item for item in items}
    cash = _Cash(receipts)
    groups: dict[tuple[RecordId, str], list[SettlementLeg]] = {}
    for leg in legs:
        groups.setdefault((leg.settlement_id, leg.currency), []).append(leg)
    settled = [payment for group in groups.values() for payment in _settled(group, by_id, cash, way=1)]
    put_back = [payment for group in groups.values() for payment in _settled(group, by_id, cash, way=-1)]
    hanging = (
        Payment(item_id=item.offsets, amount=-item.open, on=cash.day(item), settled_on=None)
        for item in by_id.values()
        if item.offsets is not None and is_receipt(item) and item.open_minor < 0 and not cash.reversed(item)
    )
    return (*_without(settled, put_back), *hanging)


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


def _settled(
    group: Sequence[SettlementLeg], by_id: Mapping[RecordId, OpenItem], cash: _Cash, *, way: Literal[1, -1]
) -> list[Payment]:
    """What cash a settlement put on items (`way` 1), or gave back by taking it off them again (`way` -1)."""
    sources: list[tuple[date | None, int]] = []
    owed: list[Payment] = []
    for leg in group:
        item = by_id.get(leg.item_id) if leg.item_id is not None else None
        minor = way * leg.amount_minor
        if _puts_back(leg, item) is not (way < 0):
            continue
        if minor < 0 and _from_cash(leg, item):
            if item is None or not cash.reversed(item):
                sources.append(((cash.day(item) if item else None) or leg.settled_on, -minor))
        elif leg.item_id is not None and minor > 0:
            amount = Money.from_minor(minor, leg.currency)
            owed.append(Payment(item_id=leg.item_id, amount=amount, on=None, settled_on=leg.settled_on))
    return _matched(owed, sorted(sources, key=lambda source: source[0] or date.max))


def _puts_back(leg: SettlementLeg, item: OpenItem | None) -> bool:
    """Whether a leg undoes an earlier one: it moves its item away from zero."""
    if item is not None and item.original_minor:
        return (leg.amount_minor < 0) is (item.original_minor > 0)
    return leg.kind == "receipt" and leg.amount_minor > 0


def _from_cash(leg: SettlementLeg, item: OpenItem | None) -> bool:
    return leg.kind == "receipt" or (item is not None and is_receipt(item))


def _matched(owed: Sequence[Payment], sources: list[tuple[date | None, int]]) -> list[Payment]:
    """Oldest cash first, item by item, until one side is used up."""
    found: list[Payment] = []
    for wanted in owed:
        left = wanted.amount.minor
        while left > 0 and sources:
            on, available = sources.pop(0)
            used = min(left, available)
            found.append(structs.replace(wanted, amount=Money.from_minor(used, wanted.amount.currency), on=on))
            left -= used
            if available > used:
                sources.insert(0, (on, available - used))
    return found


def _without(settled: Sequence[Payment], put_back: Iterable[Payment]) -> list[Payment]:
    """Payments less those that were taken back: of the same cash first, and of that the newest."""
    left = dict(enumerate(settled))
    for gone in put_back:
        rest = gone.amount.minor
        for place in sorted((at for at, one in left.items() if _may_be(one, gone)), key=_nearness(left, gone)):
            one = left.pop(place)
            used = min(rest, one.amount.minor)
            rest -= used
            if one.amount.minor > used:
                kept = Money.from_minor(one.amount.minor - used, one.amount.currency)
                left[place] = structs.replace(one, amount=kept)
            if not rest:
                break
    return [left[place] for place in sorted(left)]


def _may_be(payment: Payment, gone: Payment) -> bool:
    """Whether it may be this payment that was taken back: of the same item, and not settled afterwards."""
    same = (payment.item_id, payment.amount.currency) == (gone.item_id, gone.amount.currency)
    return same and (payment.settled_on or date.min) <= (gone.settled_on or date.max)


def _nearness(payments: Mapping[int, Payment], gone: Payment) -> Callable[[int], tuple[bool, int, int]]:
    def key(place: int) -> tuple[bool, int, int]:
        one = payments[place]
        return one.on != gone.on, -(one.settled_on or date.min).toordinal(), -place

    return key
