"""The clearing fields of the item service, as the vendor's settlements take them."""

from __future__ import annotations

from adapters.kit.odata_literals import DAYS
from adapters.sap.numbers import padded
from adapters.sap.s4.wire import CubeItem
from adapters.sap.settlements import Cleared, SettlementMapper
from canonical_model.identity import SystemUid


def settlement_mapper(system: SystemUid) -> SettlementMapper[CubeItem]:
    """The mapper of one reading."""
    return SettlementMapper(system, recorded_on=lambda row: DAYS[row.ClearingCreationDate], reverses=_reverses)


def cleared(company: str, row: CubeItem) -> Cleared:
    """The clearing that a line names."""
    return company, row.ClearingAccountingDocument, row.ClearingDocFiscalYear, row.ClearingDate


def _reverses(row: CubeItem) -> bool:
    """Whether a document and its reversal cleared each other."""
    reversal = (row.AccountingDocument, row.ReverseDocument)[row.IsReversed]
    return (row.IsReversal or row.IsReversed) and padded(row.ClearingAccountingDocument) == padded(reversal)
