"""Pages of lines of customers' accounts → open items, documents, receipts, settlements. The bulk path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from adapters.kit.named_fields import filler, with_fields
from adapters.kit.odata_literals import BadDate
from adapters.kit.odata_rows import Faulty, Rows
from adapters.sap.amounts import Unreadable
from adapters.sap.codes import NO_ENTRY_VIEW
from adapters.sap.kinds import is_noted, natures_of
from adapters.sap.numbers import padded, stripped
from adapters.sap.s4.mapping.kinds import nature_of
from adapters.sap.s4.mapping.open_item import document_of, item_maker, receipt_maker
from adapters.sap.s4.mapping.settlements import cleared, settlement_mapper
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem, CubeKey
from adapters.sap.settlements import MOST_DOCUMENTS, Settled
from canonical_model.adapter import Record, Rejected, Stream
from canonical_model.currency import UnknownCurrency
from canonical_model.identity import NativeKey, RecordId, SystemUid
from canonical_model.money import BadAmount

#: what makes one record unreadable
UNREADABLE: Final = (Unreadable, BadAmount, BadDate, UnknownCurrency)
#: terms code, net days, discount 1 days and percent, discount 2 days and percent
TermsSeen = tuple[str, str, str, str, str, str]
#: an account with items of more than one sort: nothing that comes changes that
PLAIN: Final = (False, False)
#: items a terms code is looked at on: more would not change what it means
MOST_LOOKED_AT: Final = 200


class ItemMapper:
    """Maps pages of one reading; remembers which documents and settlements it has handed on already."""

    def __init__(self, system: SystemUid, settings: Settings, *, companies: Mapping[str, str]) -> None:
        self._make_item = item_maker(system, settings, companies)
        self._make_receipt = receipt_maker(system)
        self._fill = filler(settings.fields, with_fields(CubeItem, tuple(settings.fields.values())))
        self._natures = natures_of(settings)
        self._settlements = settlement_mapper(system)
        #: documents that were handed on lately, and before
        self._documents, self._before = set[RecordId](), set[RecordId]()
        #: lines without an entry view, left out
        self.left_out = 0
        #: terms as they were seen → how often
        self.terms: Counter[TermsSeen] = Counter()
        self._looked_at: Counter[str] = Counter()
        #: codes that were looked at often enough, and none
        self._terms_known = {""}
        #: G/L account → whether every item on it had a special G/L code, and a partner company
        self.accounts: dict[str, tuple[bool, bool]] = {}

    def page(self, rows: Rows[CubeItem], records: list[Record], rejected: list[Rejected]) -> None:
        """Adds the canonical records of some rows, and those rows that cannot be read."""
        rejected += map(_faulty, rows.faulty)
        for position, row in enumerate(rows.rows):
            try:
                self._row(row, records)
            except UNREADABLE as error:
                rejected.append(_rejected(row, str(error), rows.payload(position)))

    def forget(self) -> None:
        """Between pages: what was handed on long ago may be handed on again, so that memory stays bounded."""
        if len(self._documents) > MOST_DOCUMENTS:
            self._before, self._documents = self._documents, set()
        self._settlements.forget()

    def _row(self, row: CubeItem, records: list[Record]) -> None:
        if row.AccountingDocumentItem == NO_ENTRY_VIEW:
            self.left_out += 1
            return
        nature = nature_of(row, self._natures)
        item, key = self._make_item(row, nature)
        receipt = self._make_receipt(row, item, key) if nature.payment else None
        settled: Settled = ()
        if row.ClearingAccountingDocument:
            settled = self._settlements.of(cleared(item.entity, row), row, item, key, nature.leg)
        else:
            self.note_account(row)
        # nothing of a row is handed on unless all of it could be read
        if item.document_id not in self._documents and item.document_id not in self._before:
            self._documents.add(item.document_id)
            records.append(document_of(row, item))
        if self._fill is not None:
            self._fill(row, item)
        records.append(item)
        if receipt is not None:
            records.append(receipt)
        records += settled
        if row.PaymentTerms not in self._terms_known:
            self._note_terms(row)

    def _note_terms(self, row: CubeItem) -> None:
        code = row.PaymentTerms
        self.terms[
            code, row.NetPaymentDays, row.CashDiscount1Days, row.CashDiscount1Percent,
            row.CashDiscount2Days, row.CashDiscount2Percent,
        ] += 1  # fmt: skip
        self._looked_at[code] += 1
        if self._looked_at[code] == MOST_LOOKED_AT:
            self._terms_known.add(code)

    def note_account(self, row: CubeItem | CubeKey) -> None:
        """Remember what stands on an account: open items only, so that every reading says the same of it."""
        if row.ClearingAccountingDocument:
            return
        account = row.GLAccount or row.OperationalGLAccount
        known = self.accounts.get(account)
        if known != PLAIN and not is_noted(row.SpecialGLCode, row.SpecialGLTransactionType):
            special, partner = known or (True, True)
            self.accounts[account] = (special and bool(row.SpecialGLCode), partner and bool(row.PartnerCompany))


def item_key(company: str, document: str, year: str, line: str) -> NativeKey:
    """The key of an item in SAP's own order and form: BUKRS, BELNR, GJAHR, BUZEI."""
    return (company, padded(document), year, line.rjust(3, "0"))


def _rejected(row: CubeItem, reason: str, payload: bytes) -> Rejected:
    return Rejected(
        stream="open_items",
        entity=row.CompanyCode,
        native_key=item_key(row.CompanyCode, row.AccountingDocument, row.FiscalYear, row.AccountingDocumentItem),
        reason=reason,
        payload=payload,
        customer_number=stripped(row.Customer) if row.Customer else "",
    )


def _faulty(fault: Faulty) -> Rejected:
    return unreadable_item(fault, "open_items")


def unreadable_item(fault: Faulty, stream: Stream) -> Rejected:
    """A row that does not even have the documented shape; its key as far as it can be read."""
    text = fault.texts.get
    customer = text("Customer", "")
    return Rejected(
        stream=stream,
        entity=text("CompanyCode", ""),
        native_key=item_key(
            text("CompanyCode", ""), text("AccountingDocument", ""), text("FiscalYear", ""),
            text("AccountingDocumentItem", ""),
        ),
        reason=fault.reason,
        payload=fault.payload,
        customer_number=stripped(customer) if customer else "",
    )  # fmt: skip
