"""Lines of customers' accounts → open items, documents, receipts, settlements."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import msgspec

from adapters.kit.odata_literals import BadDate
from adapters.sap.amounts import Unreadable
from adapters.sap.ecc.mapping.open_item import (
    Posted,
    Reading,
    document_of,
    item_key,
    item_maker,
    nature_of,
    receipt_maker,
)
from adapters.sap.kinds import OwnTypes, is_noted, natures_of
from adapters.sap.numbers import stripped
from adapters.sap.settlements import MOST_DOCUMENTS, Cleared, SettlementMapper
from canonical_model.adapter import Record, Rejected
from canonical_model.currency import UnknownCurrency
from canonical_model.identity import RecordId, framed
from canonical_model.money import BadAmount

#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, BadDate, UnknownCurrency)
#: an account with items of more than one sort: nothing that comes changes that
PLAIN: Final = (False, False)


class ItemMapper:
    """Maps the lines of one reading; remembers which documents and settlements it has handed on already."""

    def __init__(self, reading: Reading, types: OwnTypes) -> None:
        self._make_item, self._make_receipt = item_maker(reading), receipt_maker(reading.system)
        self._natures = natures_of(types)
        self._settlements: SettlementMapper[Posted] = SettlementMapper(
            reading.system,
            recorded_on=lambda posted: posted.cleared_recorded_on,
            reverses=lambda posted: posted.cleared_by_reversal,
        )
        #: documents that were handed on lately, and before
        self._documents, self._before = set[RecordId](), set[RecordId]()
        #: G/L account → whether every item on it had a special G/L code, and a partner company
        self.accounts: dict[str, tuple[bool, bool]] = {}

    def mapped(self, lines: Iterable[Posted]) -> tuple[list[Record], list[Rejected]]:
        """The canonical records of the lines of a page, and those lines that cannot be read."""
        self._forget()
        records: list[Record] = []
        rejected: list[Rejected] = []
        for posted in lines:
            try:
                records += self._line(posted)
            except UNREADABLE as error:
                rejected.append(_rejected(posted, str(error)))
        return records, rejected

    def _forget(self) -> None:
        """What was handed on long ago may be handed on again, so that memory stays bounded."""
        if len(self._documents) > MOST_DOCUMENTS:
            self._before, self._documents = self._documents, set()
        self._settlements.forget()

    def _line(self, posted: Posted) -> list[Record]:
        nature = nature_of(posted, self._natures)
        item = self._make_item(posted, nature)
        made: list[Record] = [item]
        if item.document_id not in self._documents and item.document_id not in self._before:
            made.insert(0, document_of(posted, item))
        if nature.payment:
            made.append(self._make_receipt(posted, item))
        if posted.line.AUGBL:
            made += self._settlements.of(_cleared(posted), posted, item, framed(item.native_key), nature.leg)
        # nothing of a line is handed on unless all of it could be read
        self._documents.add(item.document_id)
        self._note_account(posted)
        return made

    def _note_account(self, posted: Posted) -> None:
        """Remember what stands on an account: open items only, so that every reading says the same of it."""
        line = posted.line
        known = self.accounts.get(line.HKONT)
        if line.AUGBL or not line.HKONT or known == PLAIN or is_noted(line.UMSKZ, line.UMSKS):
            return
        special, partner = known or (True, True)
        self.accounts[line.HKONT] = (special and bool(line.UMSKZ), partner and bool(line.VBUND))


def _cleared(posted: Posted) -> Cleared:
    line = posted.line
    return line.BUKRS, line.AUGBL, line.AUGGJ, line.AUGDT


def _rejected(posted: Posted, reason: str) -> Rejected:
    line = posted.line
    return Rejected(
        stream="open_items",
        entity=line.BUKRS,
        native_key=item_key(line),
        reason=reason,
        payload=msgspec.json.encode(line),
        customer_number=stripped(line.KUNNR) if line.KUNNR else "",
    )
