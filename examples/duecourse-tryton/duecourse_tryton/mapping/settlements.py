"""A reconciliation → a settlement, and what it took off one line."""

from __future__ import annotations

from canonical_model.identity import source_id
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from duecourse_tryton.mapping.kinds import settlement_kind
from duecourse_tryton.mapping.values import Where, day
from duecourse_tryton.wire import Line


def settled(where: Where, line: Line, item: OpenItem) -> tuple[Settlement, SettlementLeg] | tuple[()]:
    """Tryton settles lines whole: the leg is the line; nothing of a line that is open."""
    told = line.reconciliation
    if told is None:
        return ()
    key = (where.entity, str(told.id))
    settlement = Settlement(
        id=source_id(where.system, Settlement.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=told.number or str(told.id), kind=settlement_kind(told), settled_on=day(told.date),
        recorded_on=day(told.create_date),
    )  # fmt: skip
    mine = (*key, str(line.id))
    leg = SettlementLeg(
        id=source_id(where.system, SettlementLeg.KIND, mine), system=where.system, entity=where.entity, native_key=mine,
        settlement_id=settlement.id, item_id=item.id, kind="receipt" if item.document_type == "receipt" else "item",
        currency=item.currency, amount_minor=item.original_minor, functional_currency=item.functional_currency,
        amount_functional_minor=item.original_functional_minor, settled_on=settlement.settled_on,
    )  # fmt: skip
    return settlement, leg
