"""Detailed entries → settlements and their legs: one settlement an entry that was applied, a leg for each amount."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from adapters.dynamics.business_central.mapping.entries import Mapped
from adapters.dynamics.business_central.wire import Detail
from adapters.dynamics.values import Where, day, minor
from canonical_model.identity import NativeKey, source_id
from canonical_model.receivables import LegKind, Settlement, SettlementLeg

#: of the row that an entry begins with
_INITIAL: Final = "Initial"
_NONE: Final = frozenset({"", "0"})


def legs_of(where: Where, rows: Iterable[Detail], mapped: Mapped) -> Iterator[Settlement | SettlementLeg]:
    """From the detailed rows of one entry; rows of what was unapplied and their opposites say nothing [addendum B1]."""
    for row in rows:
        if row.Unapplied or row.Entry_Type.startswith(_INITIAL):
            continue
        settlement = _settlement(where, row)
        yield settlement
        yield _leg(where, row, mapped, settlement)


def _settlement(where: Where, row: Detail) -> Settlement:
    applied = row.Applied_Cust_Ledger_Entry_No or ""
    # rates and discounts may name no applied entry
    key: NativeKey = (where.entity, "document", row.Document_No or row.Entry_No)
    if applied not in _NONE:
        key = (where.entity, applied)
    return Settlement(
        id=source_id(where.system, Settlement.KIND, key), system=where.system, entity=where.entity, native_key=key,
        number=row.Document_No or key[-1], kind="application", settled_on=day(row.Posting_Date),
        recorded_on=day(row.Posting_Date),
    )  # fmt: skip


def _leg(where: Where, row: Detail, mapped: Mapped, settlement: Settlement) -> SettlementLeg:
    item, key = mapped.item, (*settlement.native_key, row.Entry_No)
    kind: LegKind = "receipt" if item.document_type == "receipt" else "item"
    return SettlementLeg(
        id=source_id(item.system, SettlementLeg.KIND, key), system=item.system, entity=item.entity, native_key=key,
        settlement_id=settlement.id, item_id=item.id, kind=kind, currency=item.currency,
        amount_minor=-minor(row.Amount, item.currency, where), functional_currency=item.functional_currency,
        amount_functional_minor=-minor(row.Amount_LCY, item.functional_currency, where),
        settled_on=day(row.Posting_Date),
    )  # fmt: skip
