"""One payment schedule → its open item, its document and, of a receipt, the receipt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from adapters.kit.remembered import Remembered
from adapters.oracle.mapping.kinds import NATURES, REVERSED, Nature
from adapters.oracle.mapping.values import Unreadable, Where, converted, customer_key, day, item_key, minor, whole
from adapters.oracle.rows import ItemRow
from canonical_model.identity import NativeKey, RecordId, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, ItemKind, OpenItem, Receipt

CREDIT: Final = "a credit"
INCOMPLETE: Final = "the transaction is not complete"
INTERCOMPANY: Final = "intercompany: eliminated in consolidation"


class Mapped(Struct, frozen=True, kw_only=True):
    """What became of one payment schedule."""

    document: Document
    item: OpenItem
    receipt: Receipt | None
    nature: Nature


#: a payment schedule → its records; raises what makes a record unreadable
MapItem = Callable[[ItemRow], Mapped]
#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536
#: ids of item, document and customer
_Ids = tuple[RecordId, RecordId, RecordId]


def item_mapper(where: Where) -> MapItem:
    """The mapper of payment schedules in one business unit's books."""
    item, document, customer, receipt = (
        source_id_maker(where.system, kind) for kind in (OpenItem.KIND, Document.KIND, Customer.KIND, Receipt.KIND)
    )
    customers = Remembered[str, RecordId](lambda account: customer(customer_key(where.entity, account)), MOST_IDS)

    def mapped(row: ItemRow) -> Mapped:
        nature = NATURES.get(row.trx_class)
        if nature is None:
            raise Unreadable(f"its class {row.trx_class!r} is none that is known")
        key, of = item_key(where.entity, row.payment_schedule_id), document_key(where.entity, row)
        made = _item(where, row, nature, (item(key), document(of), customers[row.cust_account_id]))
        return Mapped(
            document=_document(row, made, of), item=made, nature=nature,
            receipt=_receipt(row, made, receipt(key)) if nature.receipt else None,
        )  # fmt: skip

    return mapped


def document_key(entity: str, row: ItemRow) -> NativeKey:
    """A transaction, or a receipt: their ids may be alike."""
    if row.customer_trx_id:
        return (entity, row.customer_trx_id)
    if row.cash_receipt_id:
        return (entity, "receipt", row.cash_receipt_id)
    raise Unreadable("it belongs to neither a transaction nor a receipt")


def _item(where: Where, row: ItemRow, nature: Nature, ids: _Ids) -> OpenItem:
    original, open_minor = _amounts(where, row)
    functional, open_functional = _functional(where, row, original)
    partner = row.internal_org_id or None
    why_not = _why_not(row, nature, open_minor or original)
    return OpenItem(
        id=ids[0], system=where.system, entity=where.entity, native_key=item_key(where.entity, row.payment_schedule_id),
        document_id=ids[1], document_no=row.trx_number, document_type=nature.document, customer_id=ids[2],
        customer_number=row.account_number, kind=_kind(row, nature), currency=row.currency_code,
        original_minor=original, open_minor=open_minor, functional_currency=where.functional_currency,
        original_functional_minor=functional, open_functional_minor=open_functional,
        due_date=day(row.due_date), document_date=day(row.trx_date), posting_date=day(row.gl_date),
        baseline_date=day(row.trx_date), payment_terms=row.term_name, control_account=row.control_account,
        reference=row.purchase_order, billing_document=row.customer_trx_id or row.cash_receipt_id, text=row.comments,
        refers_to=None, collectible=not why_not, not_collectible_because=why_not,
        dunning_level=whole(row.dunning_level),
        settled_on=day(row.closed_on) if not open_minor else None, trading_partner=partner,
        created_on=day(row.created_on), changed_on=day(row.last_update_date),
    )  # fmt: skip


def _amounts(where: Where, row: ItemRow) -> tuple[int, int]:
    """Original and open; credits and receipts are below zero in Oracle, too [oracle.md §2.1]."""
    if not row.amount_due_original or not row.amount_due_remaining:
        raise Unreadable("its amounts did not come: may this user see them?")
    original = minor(row.amount_due_original, row.currency_code, where)
    open_minor = minor(row.amount_due_remaining, row.currency_code, where)
    if (row.status == "CL") != (open_minor == 0):
        raise Unreadable(f"its status {row.status} contradicts what remains of it, {row.amount_due_remaining}")
    return original, open_minor


def _functional(where: Where, row: ItemRow, original: int) -> tuple[int, int]:
    """At the booking rate, which is not to be converted again [oracle.md §2.1]."""
    home = where.functional_currency
    remaining = minor(row.acctd_amount_due_remaining, home, where)
    if row.currency_code == home:
        return original, remaining
    if not row.exchange_rate:
        raise Unreadable(f"it is in {row.currency_code}, without an exchange rate")
    return converted(row.amount_due_original, row.exchange_rate, home), remaining


def _kind(row: ItemRow, nature: Nature) -> ItemKind:
    if nature.receipt and not row.cust_account_id:
        return "unidentified"
    several = (whole(row.installments) or 1) > 1
    return "instalment" if several and nature.kind == "whole" else nature.kind


def _why_not(row: ItemRow, nature: Nature, minor_amount: int) -> str:
    if row.internal_org_id:
        return INTERCOMPANY
    if minor_amount < 0:
        return CREDIT
    if row.complete_flag and row.complete_flag != "Y":
        return INCOMPLETE
    return nature.why_not


def _document(row: ItemRow, item: OpenItem, key: NativeKey) -> Document:
    return Document(
        id=item.document_id, system=item.system, entity=item.entity, native_key=key, number=row.trx_number,
        type=item.document_type, native_type=row.trx_class, customer_id=item.customer_id, reference=row.purchase_order,
        header_text=row.comments, billing_document=item.billing_document, document_date=item.document_date,
        posting_date=item.posting_date, entered_on=item.created_on, currency=row.currency_code,
    )  # fmt: skip


def _receipt(row: ItemRow, item: OpenItem, own: RecordId) -> Receipt:
    return Receipt(
        id=own, system=item.system, entity=item.entity, native_key=item.native_key, customer_id=item.customer_id,
        number=row.trx_number, currency=item.currency, amount_minor=item.original_minor,
        functional_currency=item.functional_currency, amount_functional_minor=item.original_functional_minor,
        method=row.receipt_method, receipt_date=item.document_date, posting_date=item.posting_date,
        text=row.comments, reversed=row.receipt_status in REVERSED,
    )  # fmt: skip
