"""Cleared lines → settlements and their legs."""

from __future__ import annotations

from msgspec import Struct

from adapters.kit.odata_literals import DAYS, day_of
from adapters.sap.s4.mapping.codes import NO_YEARS
from adapters.sap.s4.mapping.numbers import padded, stripped
from adapters.sap.s4.wire import CubeItem
from canonical_model.adapter import Record
from canonical_model.identity import RecordId, SystemUid, framed, framed_id_maker
from canonical_model.receivables import LegKind, OpenItem, Settlement, SettlementKind, SettlementLeg


class _Clearing(Struct, frozen=True, gc=False):
    """A clearing document that was met."""

    id: RecordId
    #: AUGBL, padded
    document: str
    year: str
    #: both, framed
    framed: str


class _Written(Struct, frozen=True, gc=False):
    """A clearing as a line names it."""

    company: str
    document: str
    year: str
    cleared_on: str | None


class SettlementMapper:
    """One settlement per clearing document (AUGBL and its year), one leg per item it cleared.

    SAP clears whole items: the leg takes the item's full amount. What a clearing wrote off, discounted or carried
    forward stands on lines of the clearing document that are not customers' lines, and is not read.
    """

    def __init__(self, system: SystemUid) -> None:
        self._system = system
        self._settlement_id = framed_id_maker(system, Settlement.KIND)
        self._leg_id = framed_id_maker(system, SettlementLeg.KIND)
        #: as the clearing is written on a line → the clearing
        self._met: dict[_Written, _Clearing] = {}

    def of(self, row: CubeItem, item: OpenItem, key: str, leg: LegKind, records: list[Record]) -> None:
        """Adds the leg of a cleared line, and the settlement the first time it is met; `key` is the item's, framed."""
        written = _Written(item.entity, row.ClearingAccountingDocument, row.ClearingDocFiscalYear, row.ClearingDate)
        clearing = self._met.get(written)
        if clearing is None:
            clearing = self._met[written] = self._clearing(row)
            records.append(self._settlement(row, clearing))
        made = SettlementLeg(
            self._leg_id(key + clearing.framed), self._system, item.entity,  # id, system, entity
            (*item.native_key, clearing.document, clearing.year), clearing.id,  # native_key, settlement_id
            item.id, leg, item.currency, item.original_minor,  # item_id, kind, currency, amount_minor
            item.functional_currency,  # functional_currency
            item.original_functional_minor, item.settled_on,  # amount_functional_minor, settled_on
        )  # fmt: skip
        records.append(made)

    def _clearing(self, row: CubeItem) -> _Clearing:
        document, year = padded(row.ClearingAccountingDocument), _clearing_year(row)
        key = f"{len(document)}:{document}{len(year)}:{year}"
        return _Clearing(self._settlement_id(framed((row.CompanyCode,)) + key), document, year, key)

    def _settlement(self, row: CubeItem, clearing: _Clearing) -> Settlement:
        company = row.CompanyCode
        return Settlement(
            clearing.id, self._system, company,  # id, system, entity
            (company, clearing.document, clearing.year), stripped(clearing.document),  # native_key, number
            _kind(row), DAYS[row.ClearingDate], DAYS[row.ClearingCreationDate],  # kind, settled_on, recorded_on
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
