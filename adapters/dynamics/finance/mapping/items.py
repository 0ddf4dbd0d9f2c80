"""One customer transaction with what is open of it → its open item, its document and, of a payment, its receipt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from adapters.dynamics.finance.mapping.values import customer_key, item_key
from adapters.dynamics.finance.wire import Open, Transaction
from adapters.dynamics.values import UNREADABLE, Unreadable, Where, day, minor
from adapters.kit.remembered import Remembered
from canonical_model.identity import RecordId, framed, framed_id_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, DocumentType, OpenItem, Receipt

CREDIT = "a credit"
#: LedgerTransType of money [dynamics_crm.md §7: TransType = Payment]
PAYMENT = "Payment"
#: customers whose ids are kept at hand
MOST_IDS = 65_536
#: ids of item, document and customer
_Ids = tuple[RecordId, RecordId, RecordId]

__all__ = ["CREDIT", "UNREADABLE", "MapItem", "Mapped", "item_mapper"]


class Mapped(Struct, frozen=True, kw_only=True):
    """What became of one transaction."""

    document: Document
    item: OpenItem
    receipt: Receipt | None


#: a transaction and what is open of it → its records; raises what makes a record unreadable
MapItem = Callable[[Transaction, Sequence[Open]], Mapped]


def item_mapper(where: Where) -> MapItem:
    """The mapper of transactions in one company's books."""
    item, document, receipt = (
        framed_id_maker(where.system, kind) for kind in (OpenItem.KIND, Document.KIND, Receipt.KIND)
    )
    customer = source_id_maker(where.system, Customer.KIND)
    customers = Remembered[str, RecordId](lambda account: customer(customer_key(where.entity, account)), MOST_IDS)

    def mapped(row: Transaction, opens: Sequence[Open]) -> Mapped:
        if not row.AccountNum:
            raise Unreadable("it names no customer")
        key = framed(item_key(where.entity, row.SysRecId))
        made = _item(where, row, opens, (item(key), document(key), customers[row.AccountNum]))
        money = _receipt(row, made, receipt(key)) if made.document_type == "receipt" else None
        return Mapped(document=_document(row, made), item=made, receipt=money)

    return mapped


def _item(where: Where, row: Transaction, opens: Sequence[Open], ids: _Ids) -> OpenItem:
    if not row.AmountCur or not row.AmountMST or any(not one.AmountCur or not one.AmountMST for one in opens):
        raise Unreadable("its amounts did not come: may this user see them?")
    currency, home = row.CurrencyCode, where.functional_currency
    original = minor(row.AmountCur, currency, where)
    left = sum(minor(one.AmountCur, currency, where) for one in opens)
    document = _type(row, original)
    why_not = CREDIT if (left or original) < 0 else ""
    return OpenItem(
        id=ids[0], system=where.system, entity=where.entity, native_key=item_key(where.entity, row.SysRecId),
        document_id=ids[1], document_no=row.Invoice or row.Voucher or row.SysRecId, document_type=document,
        customer_id=ids[2], customer_number=row.AccountNum,
        kind="unapplied" if document == "receipt" else "whole", currency=currency, original_minor=original,
        open_minor=left, functional_currency=home, original_functional_minor=minor(row.AmountMST, home, where),
        open_functional_minor=sum(minor(one.AmountMST, home, where) for one in opens),
        due_date=_due(row, opens), document_date=day(row.DocumentDate) or day(row.TransDate),
        posting_date=day(row.TransDate), payment_terms=row.PaymTermId or "", control_account=where.control_account,
        reference=row.DocumentNum or "", payment_reference=row.PaymReference or "", billing_document=row.Invoice or "",
        text=row.Txt or "", collectible=not why_not, not_collectible_because=why_not,
        settled_on=day(row.LastSettleDate) if not left else None,
        settled_by=(row.LastSettleVoucher or "") if not left else "",
    )  # fmt: skip


def _type(row: Transaction, original: int) -> DocumentType:
    if row.TransType == PAYMENT:
        return "receipt"
    if not row.Invoice:
        return "journal"
    return "invoice" if original >= 0 else "credit_memo"


def _due(row: Transaction, opens: Sequence[Open]) -> date | None:
    """The first day on which something of it falls due."""
    days = [found for one in opens if (found := day(one.DueDate)) is not None]
    return min(days, default=None) or day(row.DueDate)


def _document(row: Transaction, item: OpenItem) -> Document:
    return Document(
        id=item.document_id, system=item.system, entity=item.entity, native_key=item.native_key,
        number=item.document_no, type=item.document_type, native_type=row.TransType or "",
        customer_id=item.customer_id, reference=item.reference, header_text=item.text,
        billing_document=item.billing_document, document_date=item.document_date, posting_date=item.posting_date,
        currency=item.currency, origin_type="Voucher", origin_key=row.Voucher or "",
    )  # fmt: skip


def _receipt(row: Transaction, item: OpenItem, own: RecordId) -> Receipt:
    return Receipt(
        id=own, system=item.system, entity=item.entity, native_key=item.native_key, customer_id=item.customer_id,
        number=row.Voucher or item.document_no, currency=item.currency, amount_minor=item.original_minor,
        functional_currency=item.functional_currency, amount_functional_minor=item.original_functional_minor,
        method=row.PaymMode or "", receipt_date=item.document_date, posting_date=item.posting_date,
        reference=item.payment_reference, text=item.text,
    )  # fmt: skip
