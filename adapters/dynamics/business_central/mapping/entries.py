"""A customer ledger entry → its open item, its document and, of a payment, its receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from adapters.dynamics.business_central.mapping.values import customer_key, item_key
from adapters.dynamics.business_central.wire import Entry, option
from adapters.dynamics.values import Unreadable, Where, day, minor
from adapters.kit.remembered import Remembered
from canonical_model.identity import RecordId, framed, framed_id_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, DocumentType, OpenItem, Receipt

CREDIT: Final = "a credit"
_TYPES: Final[dict[str, DocumentType]] = {
    "Invoice": "invoice", "Credit Memo": "credit_memo", "Payment": "receipt", "Finance Charge Memo": "invoice",
    "Reminder": "invoice",
}  # fmt: skip
#: kinds that are sales documents of API v2.0 as well
_SALES: Final = frozenset({"Invoice", "Credit Memo"})
#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536
#: ids of item, document and customer
_Ids = tuple[RecordId, RecordId, RecordId]


class Mapped(Struct, frozen=True, kw_only=True):
    """What became of one entry."""

    document: Document
    item: OpenItem
    receipt: Receipt | None


#: an entry → its records; raises what makes a record unreadable
MapEntry = Callable[[Entry], Mapped]


def entry_mapper(where: Where) -> MapEntry:
    """The mapper of entries in one company's books."""
    item, document, receipt = (
        framed_id_maker(where.system, kind) for kind in (OpenItem.KIND, Document.KIND, Receipt.KIND)
    )
    customer = source_id_maker(where.system, Customer.KIND)
    customers = Remembered[str, RecordId](lambda number: customer(customer_key(where.entity, number)), MOST_IDS)

    def mapped(row: Entry) -> Mapped:
        if not row.Customer_No:
            raise Unreadable("it names no customer")
        key = framed(item_key(where.entity, row.Entry_No))
        made = _item(where, row, (item(key), document(key), customers[row.Customer_No]))
        money = _receipt(made, receipt(key)) if made.document_type == "receipt" else None
        return Mapped(document=_document(row, made), item=made, receipt=money)

    return mapped


def _item(where: Where, row: Entry, ids: _Ids) -> OpenItem:
    home = where.functional_currency
    currency = row.Currency_Code or home
    original, left = minor(row.Original_Amount, currency, where), minor(row.Remaining_Amount, currency, where)
    if bool(left) != row.Open:
        raise Unreadable(f"it is {'open' if row.Open else 'closed'}, and {row.Remaining_Amount} is left of it")
    document = _TYPES.get(option(row.Document_Type), "journal")
    why_not = CREDIT if (left or original) < 0 else ""
    return OpenItem(
        id=ids[0], system=where.system, entity=where.entity, native_key=item_key(where.entity, row.Entry_No),
        document_id=ids[1], document_no=row.Document_No or row.Entry_No, document_type=document, customer_id=ids[2],
        customer_number=row.Customer_No, kind="unapplied" if document == "receipt" else "whole", currency=currency,
        original_minor=original, open_minor=left, functional_currency=home,
        original_functional_minor=minor(row.Original_Amt_LCY, home, where),
        open_functional_minor=minor(row.Remaining_Amt_LCY, home, where), due_date=day(row.Due_Date),
        document_date=day(row.Document_Date) or day(row.Posting_Date), posting_date=day(row.Posting_Date),
        control_account=where.control_account, reference=row.External_Document_No or "",
        payment_reference=row.Your_Reference or "", text=row.Description or "", collectible=not why_not,
        billing_document=(row.Document_No or "") if option(row.Document_Type) in _SALES else "",
        not_collectible_because=why_not, settled_on=day(row.Closed_at_Date) if not left else None,
        settled_by=_closing(row) if not left else "",
    )  # fmt: skip


def _closing(row: Entry) -> str:
    """The entry that closed it; it may have closed itself, by those that were applied to it."""
    number = row.Closed_by_Entry_No or ""
    return "" if number == "0" else number


def _document(row: Entry, item: OpenItem) -> Document:
    return Document(
        id=item.document_id, system=item.system, entity=item.entity, native_key=item.native_key,
        number=item.document_no, type=item.document_type, native_type=option(row.Document_Type),
        customer_id=item.customer_id, reference=item.reference, header_text=item.text,
        billing_document=item.billing_document, document_date=item.document_date, posting_date=item.posting_date,
        currency=item.currency,
    )  # fmt: skip


def _receipt(item: OpenItem, own: RecordId) -> Receipt:
    return Receipt(
        id=own, system=item.system, entity=item.entity, native_key=item.native_key, customer_id=item.customer_id,
        number=item.document_no, currency=item.currency, amount_minor=item.original_minor,
        functional_currency=item.functional_currency, amount_functional_minor=item.original_functional_minor,
        receipt_date=item.document_date, posting_date=item.posting_date, reference=item.reference, text=item.text,
    )  # fmt: skip
