"""An application or an adjustment → a settlement, and what it took off one item.

A discount that was taken with a receipt is a leg of its own: together they are what is no longer owed.
"""

from __future__ import annotations

from collections.abc import Iterator

from adapters.oracle.mapping.items import Mapped
from adapters.oracle.mapping.kinds import ACTIVITIES
from adapters.oracle.mapping.values import Unreadable, Where, day, minor
from adapters.oracle.rows import ItemRow
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import LegKind, Settlement, SettlementKind, SettlementLeg

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
    yield _leg(where, mapped, settlement, (_kind(row, mapped), row.application_side), applied)
    discount = _pair(where, row.discount_taken, row.acctd_discount_taken, mapped, sign)
    if discount != (0, 0):
        yield _leg(where, mapped, settlement, ("discount", "DISCOUNT"), discount)


def _settlement(where: Where, row: ItemRow) -> Settlement:
    key = (where.entity, row.application_type, row.application_id)
    return Settlement(
        id=source_id(where.system, Settlement.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=_number(row), kind=_settlement_kind(row), settled_on=day(row.apply_date),
        recorded_on=day(row.applied_on),
    )  # fmt: skip


def _number(row: ItemRow) -> str:
    """Of the receipt or credit memo that was applied, from whichever side it is seen."""
    if row.application_type == ADJUSTMENT:
        return row.application_id
    return row.trx_number if row.application_side == CREDIT else row.other_number or row.application_id


def _settlement_kind(row: ItemRow) -> SettlementKind:
    if row.application_type == ADJUSTMENT:
        return "adjustment"
    return "refund" if ACTIVITIES.get(row.other_schedule_id) == "refund" else "application"


def _kind(row: ItemRow, mapped: Mapped) -> LegKind:
    if row.application_type == ADJUSTMENT:
        return "write_off"
    return mapped.nature.leg


def _pair(where: Where, amount: str, functional: str, mapped: Mapped, sign: int) -> Pair:
    return (
        sign * minor(amount, mapped.item.currency, where),
        sign * minor(functional, where.functional_currency, where),
    )


def _leg(
    where: Where, mapped: Mapped, settlement: Settlement, what: tuple[LegKind, str], amounts: Pair
) -> SettlementLeg:
    item, (kind, side) = mapped.item, what
    key: NativeKey = (*settlement.native_key, side)
    return SettlementLeg(
        id=source_id(where.system, SettlementLeg.KIND, key), system=where.system, entity=where.entity, native_key=key,
        settlement_id=settlement.id, item_id=item.id, kind=kind, currency=item.currency, amount_minor=amounts[0],
        functional_currency=item.functional_currency, amount_functional_minor=amounts[1],
        settled_on=settlement.settled_on,
    )  # fmt: skip
