"""An application or an adjustment → a settlement, and what it took off one item.

A discount that was taken with a receipt is a leg of its own: together they are what is no longer owed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from adapters.kit.amounts import units_reader
from adapters.oracle.mapping.items import Mapped
from adapters.oracle.mapping.values import DAYS, Unreadable, Where
from adapters.oracle.rows import ItemRow
from canonical_model.adapter import Record
from canonical_model.identity import framed, framed_id_maker
from canonical_model.receivables import LegKind, OpenItem, Settlement, SettlementLeg

DEBIT, CREDIT, ADJUSTMENT = "DEBIT", "CREDIT", "ADJ"
#: what an amount on one side of an application takes off the item
_SIGNS: Final = {DEBIT: 1, CREDIT: -1}
#: a row, and what became of its item → the settlement and its legs on the item, nothing where nothing is applied;
#: raises what makes the row unreadable
MapApplication = Callable[[ItemRow, Mapped], list[Record]]
#: amount in the item's currency, and in the ledger's
Pair = tuple[int, int]
_NOTHING: Final[Pair] = (0, 0)
#: a row, the settlement on its item, its key framed, what the leg is, its side and its amounts → the leg
_MakeLeg = Callable[[ItemRow, OpenItem, Settlement, str, LegKind, str, Pair], SettlementLeg]


def settlement_mapper(where: Where) -> MapApplication:
    """The mapper of applications in one business unit's books."""
    system, entity, books, days = where.system, where.entity, framed((where.entity,)), DAYS
    settlement_id, make_leg = framed_id_maker(system, Settlement.KIND), _leg_maker(where)
    read_pair = _pair_reader(where)

    def settled(row: ItemRow, mapped: Mapped) -> list[Record]:
        if not row.application_id:
            return []
        what, item, side = row.application_type, mapped.item, row.application_side
        own, number, dated = _used(row)
        key, on, adjusts = f"{books}{len(what)}:{what}{len(own)}:{own}", days[dated], what == ADJUSTMENT
        # the same from whichever side it is seen
        settlement = Settlement(
            settlement_id(key), system, entity, (entity, what, own), number,  # id to number
            "adjustment" if adjusts else "application", on, on,  # kind, settled_on, recorded_on
        )  # fmt: skip
        taken = read_pair(row.amount_applied, row.acctd_amount_applied, item.currency, side)
        discount = read_pair(row.discount_taken, row.acctd_discount_taken, item.currency, side)
        kind: LegKind = "write_off" if adjusts else mapped.nature.leg
        made: list[Record] = [settlement, make_leg(row, item, settlement, key, kind, side, taken)]
        if discount != _NOTHING:
            made.append(make_leg(row, item, settlement, key, "discount", "DISCOUNT", discount))
        return made

    return settled


def _used(row: ItemRow) -> tuple[str, str, str]:
    """Id, number and day of what was used: a receipt, a credit memo, or the adjustment itself."""
    if row.application_side not in _SIGNS:
        raise Unreadable(f"application {row.application_id} is on neither side: {row.application_side!r}")
    if row.application_type == ADJUSTMENT:
        return row.application_id, row.application_id, row.apply_date
    if row.application_side == CREDIT:
        return row.payment_schedule_id, row.trx_number, row.trx_date
    return row.other_schedule_id, row.other_number, row.other_date


def _pair_reader(where: Where) -> Callable[[str, str, str, str], Pair]:
    units, home = units_reader(where.decimals), where.functional_currency

    def read(amount: str, functional: str, currency: str, side: str) -> Pair:
        applied = _SIGNS[side] * units(amount, currency)
        alike = functional == amount and currency == home
        return applied, applied if alike else _SIGNS[side] * units(functional, home)

    return read


def _leg_maker(where: Where) -> _MakeLeg:
    system, entity, days = where.system, where.entity, DAYS
    leg_id = framed_id_maker(system, SettlementLeg.KIND)

    def make(
        row: ItemRow, item: OpenItem, settlement: Settlement, key: str, kind: LegKind, side: str, amounts: Pair
    ) -> SettlementLeg:  # fmt: skip
        own = row.application_id
        return SettlementLeg(
            leg_id(f"{key}{len(own)}:{own}{len(side)}:{side}"), system, entity,  # id, system, entity
            (*settlement.native_key, own, side), settlement.id, item.id,  # native_key, settlement_id, item_id
            kind, item.currency, amounts[0], item.functional_currency, amounts[1],  # kind to amount_functional_minor
            days[row.apply_date],  # settled_on
        )  # fmt: skip

    return make
