"""Cleared lines → settlements and their legs."""

from __future__ import annotations

from msgspec import Struct

from adapters.kit.odata_literals import day_of
from adapters.sap.s4.mapping.codes import NO_YEARS
from adapters.sap.s4.mapping.numbers import padded, stripped
from adapters.sap.s4.mapping.open_item import framed_item
from adapters.sap.s4.wire import CubeItem
from canonical_model.adapter import Record
from canonical_model.identity import NativeKey, RecordId, SystemUid, framed, framed_id_maker, source_id_maker
from canonical_model.receivables import LegKind, OpenItem, Settlement, SettlementKind, SettlementLeg


class _Clearing(Struct, frozen=True, gc=False):
    """A clearing document that was met."""

    id: RecordId
    #: AUGBL and its year
    key: NativeKey
    framed: str


class SettlementMapper:
    """One settlement per clearing document (AUGBL and its year), one leg per item it cleared.

    SAP clears whole items: the leg takes the item's full amount. What a clearing wrote off, discounted or carried
    forward stands on lines of the clearing document that are not customers' lines, and is not read.
    """

    def __init__(self, system: SystemUid) -> None:
        self._system = system
        self._settlement_id = source_id_maker(system, Settlement.KIND)
        self._leg_id = framed_id_maker(system, SettlementLeg.KIND)
        #: as the clearing is written on a line → the clearing
        self._met: dict[tuple[str, str, str, str | None], _Clearing] = {}

    def of(self, row: CubeItem, item: OpenItem, *, cash: bool, records: list[Record]) -> None:
        """Adds the leg of a cleared line, and the settlement the first time it is met."""
        written = (item.entity, row.ClearingAccountingDocument, row.ClearingDocFiscalYear, row.ClearingDate)
        clearing = self._met.get(written)
        if clearing is None:
            key = (item.entity, padded(row.ClearingAccountingDocument), _clearing_year(row))
            clearing = self._met[written] = _Clearing(self._settlement_id(key), key[1:], framed(key[1:]))
            records.append(self._settlement(row, clearing.id, key))
        records.append(self._leg(item, clearing, "receipt" if cash else "item"))

    def _settlement(self, row: CubeItem, made: RecordId, key: NativeKey) -> Settlement:
        return Settlement(
            made, self._system, key[0], key, stripped(key[1]),  # id, system, entity, native_key, number
            _kind(row), day_of(row.ClearingDate), day_of(row.ClearingCreationDate),  # kind, settled_on, recorded_on
        )  # fmt: skip

    def _leg(self, item: OpenItem, clearing: _Clearing, kind: LegKind) -> SettlementLeg:
        return SettlementLeg(
            self._leg_id(framed_item(item.native_key) + clearing.framed), self._system,  # id, system
            item.entity,  # entity
            item.native_key + clearing.key, clearing.id, item.id, kind,  # native_key, settlement_id, item_id, kind
            item.currency, item.original_minor,  # currency, amount_minor
            item.functional_currency,  # functional_currency
            item.original_functional_minor, item.settled_on,  # amount_functional_minor, settled_on
        )  # fmt: skip


def _clearing_year(row: CubeItem) -> str:
    """AUGGJ; where it is missing, the year of the clearing date."""
    if row.ClearingDocFiscalYear not in NO_YEARS:
        return row.ClearingDocFiscalYear
    cleared = day_of(row.ClearingDate)
    return str(cleared.year) if cleared else ""


def _kind(row: CubeItem) -> SettlementKind:
    """A document and its reversal clear each other; everything else is an application."""
    reversal = (row.AccountingDocument, row.ReverseDocument)[row.IsReversed]
    reversing = (row.IsReversal or row.IsReversed) and padded(row.ClearingAccountingDocument) == padded(reversal)
    return "reversal" if reversing else "application"
