"""An application or an adjustment → a settlement, and what it took off one item.

A discount that was taken with a receipt is a leg of its own: together they are what is no longer owed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from adapters.oracle.mapping.items import Mapped
from adapters.oracle.mapping.values import DAYS, Unreadable, Where, minor
from adapters.oracle.rows import ItemRow
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import LegKind, Settlement, SettlementLeg

DEBIT, CREDIT, ADJUSTMENT = "DEBIT", "CREDIT", "ADJ"
#: amount in the item's currency, and in the ledger's
Pair = tuple[int, int]


def settled(where: Where, row: ItemRow, mapped: Mapped) -> Iterator[Settlement | SettlementLeg]:
    """The settlement of one row and its legs on the row's item; nothing of a row without an application."""
    if not row.application_id:
        return
    if row.application_side not in {DEBIT, CREDIT}:
        raise Unreadable(f"application {row.application_id} is on neither side: {row.application_side!r}")
    settlement = _settlement(where, row)
    yield settlement
    sign = 1 if row.application_side == DEBIT else -1
    applied = _pair(where, row.amount_applied, row.acctd_amount_applied, mapped, sign)
    leg = _legs(where, row, mapped, settlement)
    yield leg(_kind(row, mapped), row.application_side, applied)
    discount = _pair(where, row.discount_taken, row.acctd_discount_taken, mapped, sign)
    if discount != (0, 0):
        yield leg("discount", "DISCOUNT", discount)


def _settlement(where: Where, row: ItemRow) -> Settlement:
    """One a receipt or credit memo that was used, the same from whichever side it is seen; an adjustment is its own."""
    own, number, dated = _used(row)
    key = (where.entity, row.application_type, own)
    on = DAYS[dated]
    return Settlement(
        source_id(where.system, Settlement.KIND, key), where.system, where.entity, key, number,  # id to number
        "adjustment" if row.application_type == ADJUSTMENT else "application", on, on,  # kind, settled_on, recorded_on
    )  # fmt: skip


def _used(row: ItemRow) -> tuple[str, str, str]:
    """Id, number and day of what was used."""
    if row.application_type == ADJUSTMENT:
        return row.application_id, row.application_id, row.apply_date
    if row.application_side == CREDIT:
        return row.payment_schedule_id, row.trx_number, row.trx_date
    return row.other_schedule_id, row.other_number, row.other_date


def _kind(row: ItemRow, mapped: Mapped) -> LegKind:
    if row.application_type == ADJUSTMENT:
        return "write_off"
    return mapped.nature.leg


def _pair(where: Where, amount: str, functional: str, mapped: Mapped, sign: int) -> Pair:
    return (
        sign * minor(amount, mapped.item.currency, where),
        sign * minor(functional, where.functional_currency, where),
    )


def _legs(
    where: Where, row: ItemRow, mapped: Mapped, settlement: Settlement
) -> Callable[[LegKind, str, Pair], SettlementLeg]:
    """Makes the legs of one application on the row's item."""
    item, on = mapped.item, DAYS[row.apply_date]

    def leg(kind: LegKind, side: str, amounts: Pair) -> SettlementLeg:
        key: NativeKey = (*settlement.native_key, row.application_id, side)
        return SettlementLeg(
            source_id(where.system, SettlementLeg.KIND, key), where.system, where.entity, key,  # id to native_key
            settlement.id, item.id, kind, item.currency, amounts[0],  # settlement_id to amount_minor
            item.functional_currency, amounts[1], on,  # functional_currency, amount_functional_minor, settled_on
        )  # fmt: skip

    return leg
