"""One payment schedule → its open item, its document and, of a receipt, the receipt.

Written for speed: records are made by position, and what comes again and again is read once.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from adapters.kit.amounts import units_reader
from adapters.kit.remembered import Remembered
from adapters.oracle.mapping.kinds import NATURES, REVERSED, Nature
from adapters.oracle.mapping.values import DAYS, Unreadable, Where, converted, customer_key, whole
from adapters.oracle.rows import ItemRow
from canonical_model.identity import NativeKey, RecordId, framed, framed_id_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, ItemKind, OpenItem, Receipt

CREDIT: Final = "a credit"
INCOMPLETE: Final = "the transaction is not complete"
_ONE: Final = frozenset({"", "1"})
INTERCOMPANY: Final = "intercompany: eliminated in consolidation"


class Mapped(Struct, frozen=True, gc=False):
    """What became of one payment schedule."""

    document: Document
    item: OpenItem
    receipt: Receipt | None
    nature: Nature


#: a payment schedule → its records; raises what makes a record unreadable
MapItem = Callable[[ItemRow], Mapped]
#: a payment schedule and what it is → its item, and the item's key, framed
_MakeItem = Callable[[ItemRow, Nature, NativeKey], tuple[OpenItem, str]]
#: a payment schedule → original and open in its currency, and both in the ledger's
_ReadAmounts = Callable[[ItemRow], tuple[int, int, int, int]]
#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536


def item_mapper(where: Where) -> MapItem:
    """The mapper of payment schedules in one business unit's books."""
    make_item, receipt_id = _item_maker(where), framed_id_maker(where.system, Receipt.KIND)

    def mapped(row: ItemRow) -> Mapped:
        nature = NATURES.get(row.trx_class)
        if nature is None:
            raise Unreadable(f"its class {row.trx_class!r} is none that is known")
        of = document_key(where.entity, row)
        item, key = make_item(row, nature, of)
        money = _receipt(row, item, receipt_id(key)) if nature.receipt else None
        return Mapped(_document(row, item, of), item, money, nature)

    return mapped


def document_key(entity: str, row: ItemRow) -> NativeKey:
    """A transaction, or a receipt: their ids may be alike."""
    if row.customer_trx_id:
        return (entity, row.customer_trx_id)
    if row.cash_receipt_id:
        return (entity, "receipt", row.cash_receipt_id)
    raise Unreadable("it belongs to neither a transaction nor a receipt")


def _item_maker(where: Where) -> _MakeItem:
    system, entity, home, books = where.system, where.entity, where.functional_currency, framed((where.entity,))
    item_id, document_id = framed_id_maker(system, OpenItem.KIND), source_id_maker(system, Document.KIND)
    customer_id = source_id_maker(system, Customer.KIND)
    customers = Remembered[str, RecordId](lambda account: customer_id(customer_key(entity, account)), MOST_IDS)
    read_amounts, days = _amounts_reader(where), DAYS

    def make(row: ItemRow, nature: Nature, of: NativeKey) -> tuple[OpenItem, str]:
        own, level = row.payment_schedule_id, row.dunning_level
        key = f"{books}{len(own)}:{own}"
        original, open_minor, functional, open_functional = read_amounts(row)
        why_not, dated = _why_not(row, nature, open_minor or original), days[row.trx_date]
        item = OpenItem(
            item_id(key), system, entity, (entity, own), document_id(of),  # id, system, entity, native_key, document_id
            row.trx_number, nature.document, customers[row.cust_account_id],  # document_no, document_type, customer_id
            row.account_number, _kind(row, nature), row.currency_code,  # customer_number, kind, currency
            original, open_minor, home, functional, open_functional,  # original_minor to open_functional_minor
            None, None, days[row.due_date], dated, days[row.gl_date],  # group, due_date, document_date, posting_date
            dated, None, None, row.term_name,  # baseline_date, discount_until, discount_percent, payment_terms
            row.control_account, "", row.purchase_order,  # control_account, special_gl, reference
            "", "", row.customer_trx_id or row.cash_receipt_id,  # assignment, payment_reference, billing_document
            row.comments, "", "", None, None, None,  # text, our_reference, reason_code, residual_of, offsets, refers_to
            not why_not, why_not,  # collectible, not_collectible_because
            whole(level) if level else None, None,  # dunning_level, last_dunned_on
            None if open_minor else days[row.closed_on], "",  # settled_on, settled_by
            row.internal_org_id or None,  # trading_partner
            days[row.created_on], days[row.last_update_date],  # created_on, changed_on
        )  # fmt: skip
        return item, key

    return make


def _amounts_reader(where: Where) -> _ReadAmounts:
    units, home = units_reader(where.decimals), where.functional_currency

    def read(row: ItemRow) -> tuple[int, int, int, int]:
        """Original and open; credits and receipts are below zero in Oracle, too [oracle.md §2.1]."""
        if not row.amount_due_original or not row.amount_due_remaining:
            raise Unreadable("its amounts did not come: may this user see them?")
        currency, due = row.currency_code, row.amount_due_remaining
        original = units(row.amount_due_original, currency)
        open_minor = original if due == row.amount_due_original else units(due, currency)
        if (row.status == "CL") != (open_minor == 0):
            raise Unreadable(f"its status {row.status} contradicts what remains of it, {due}")
        # at the booking rate, which is not to be converted again [oracle.md §2.1]
        accounted = row.acctd_amount_due_remaining
        remaining = open_minor if accounted == due and currency == home else units(accounted, home)
        if currency == home:
            return original, open_minor, original, remaining
        if not row.exchange_rate:
            raise Unreadable(f"it is in {currency}, without an exchange rate")
        return original, open_minor, converted(row.amount_due_original, row.exchange_rate, home), remaining

    return read


def _kind(row: ItemRow, nature: Nature) -> ItemKind:
    if nature.receipt and not row.cust_account_id:
        return "unidentified"
    several = row.installments not in _ONE and (whole(row.installments) or 1) > 1
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
        item.document_id, item.system, item.entity, key, row.trx_number,  # id, system, entity, native_key, number
        item.document_type, row.trx_class, item.customer_id,  # type, native_type, customer_id
        row.purchase_order, row.comments, item.billing_document,  # reference, header_text, billing_document
        item.document_date, item.posting_date, item.created_on,  # document_date, posting_date, entered_on
        row.currency_code,  # currency
    )  # fmt: skip


def _receipt(row: ItemRow, item: OpenItem, own: RecordId) -> Receipt:
    return Receipt(
        id=own, system=item.system, entity=item.entity, native_key=item.native_key, customer_id=item.customer_id,
        number=row.trx_number, currency=item.currency, amount_minor=item.original_minor,
        functional_currency=item.functional_currency, amount_functional_minor=item.original_functional_minor,
        method=row.receipt_method, receipt_date=item.document_date, posting_date=item.posting_date,
        text=row.comments, reversed=row.receipt_status in REVERSED,
    )  # fmt: skip
