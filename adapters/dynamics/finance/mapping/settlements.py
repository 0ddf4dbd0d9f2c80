"""Settled amounts → settlements and their legs.

Where the environment publishes settlements, one a payment or credit that was used, with a leg for each amount; else
one a voucher that settled the transaction last, with all that is settled of it as one leg.
"""

from __future__ import annotations

from collections.abc import Iterator

from adapters.dynamics.finance.mapping.items import Mapped
from adapters.dynamics.finance.wire import SettlementRow, Transaction
from adapters.dynamics.values import Where, day, minor
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import LegKind, Settlement, SettlementLeg

Made = Settlement | SettlementLeg
#: amount in the item's currency and in the company's
Pair = tuple[int, int]


def by_rows(where: Where, rows: list[SettlementRow], mapped: Mapped) -> Iterator[Made]:
    """From rows about this transaction; the other side's rows come with the other side."""
    by_other: dict[str, list[SettlementRow]] = {}
    for row in rows:
        by_other.setdefault(row.OffsetRecid, []).append(row)
    for some in by_other.values():
        yield from _between(where, some, mapped)


def _between(where: Where, rows: list[SettlementRow], mapped: Mapped) -> Iterator[Made]:
    """Between two transactions: what was taken back has an opposite row, and what is left of both is one leg."""
    item = mapped.item
    pairs = [
        (minor(row.SettleAmountCur, item.currency, where), minor(row.SettleAmountMST, item.functional_currency, where))
        for row in rows
    ]
    if len({amount > 0 for amount, _ in pairs}) > 1:
        left = (sum(amount for amount, _ in pairs), sum(worth for _, worth in pairs))
        rows, pairs = ([rows[-1]], [left]) if any(left) else ([], [])
    for row, pair in zip(rows, pairs, strict=True):
        # the credit is the side below zero, whichever of the two this is [addendum A4]
        used = row.TransRecId if item.original_minor < 0 else row.OffsetRecid
        settlement = _settlement(where, (where.entity, used), row.SettlementVoucher or used, row.TransDate)
        yield settlement
        yield _leg(mapped, settlement, (*settlement.native_key, row.SysRecId), pair, row.TransDate)


def by_voucher(where: Where, row: Transaction, mapped: Mapped) -> Iterator[Made]:
    """From what a transaction says of itself."""
    item = mapped.item
    settled = (item.original_minor - item.open_minor, item.original_functional_minor - item.open_functional_minor)
    if not settled[0] or not row.LastSettleVoucher:
        return
    key = (where.entity, "voucher", row.LastSettleVoucher)
    settlement = _settlement(where, key, row.LastSettleVoucher, row.LastSettleDate)
    yield settlement
    yield _leg(mapped, settlement, (*key, row.SysRecId), settled, row.LastSettleDate)


def _settlement(where: Where, key: NativeKey, number: str, on: str | None) -> Settlement:
    return Settlement(
        id=source_id(where.system, Settlement.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=number, kind="application", settled_on=day(on), recorded_on=day(on),
    )  # fmt: skip


def _leg(mapped: Mapped, settlement: Settlement, key: NativeKey, amounts: Pair, on: str | None) -> SettlementLeg:
    item = mapped.item
    kind: LegKind = "receipt" if item.document_type == "receipt" else "item"
    return SettlementLeg(
        id=source_id(item.system, SettlementLeg.KIND, key), system=item.system, entity=item.entity, native_key=key,
        settlement_id=settlement.id, item_id=item.id, kind=kind, currency=item.currency, amount_minor=amounts[0],
        functional_currency=item.functional_currency, amount_functional_minor=amounts[1], settled_on=day(on),
    )  # fmt: skip
