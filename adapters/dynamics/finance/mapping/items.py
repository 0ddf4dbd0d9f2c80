"""One customer transaction with what is open of it → its open item, its document and, of a payment, its receipt.

Written for speed: records are made by position, and what comes again and again is read once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from adapters.dynamics.finance.mapping.values import customer_key
from adapters.dynamics.finance.wire import Open, Transaction, transaction_with
from adapters.dynamics.values import DAYS, UNREADABLE, Unreadable, Where
from adapters.kit.amounts import units_reader
from adapters.kit.named_fields import NO_FIELDS, Fill, NamedFields, filler
from adapters.kit.remembered import Remembered
from canonical_model.identity import RecordId, framed, framed_id_maker, framed_pair_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, DocumentType, OpenItem, Receipt

CREDIT = "a credit"
#: LedgerTransType of money [dynamics_crm.md §7: TransType = Payment]
PAYMENT = "Payment"
#: customers whose ids are kept at hand
MOST_IDS = 65_536
_NO_AMOUNTS = "its amounts did not come: may this user see them?"
#: of no transaction it is said that it reverses another one
_NEVER = False

__all__ = ["CREDIT", "UNREADABLE", "MapItem", "Mapped", "item_mapper"]


class Mapped(Struct, frozen=True, gc=False):
    """What became of one transaction."""

    document: Document
    item: OpenItem
    receipt: Receipt | None


#: a transaction and what is open of it → its records; raises what makes a record unreadable
MapItem = Callable[[Transaction, Sequence[Open]], Mapped]
#: the same, with the key of the transaction, framed → its item
_MakeItem = Callable[[Transaction, Sequence[Open], str], OpenItem]
#: a transaction and what is open of it → original and open in its currency, and both in the company's
_ReadAmounts = Callable[[Transaction, Sequence[Open]], tuple[int, int, int, int]]


def item_mapper(where: Where, fields: NamedFields = NO_FIELDS) -> MapItem:
    """The mapper of transactions in one company's books; `fields` are properties with references of its own."""
    named = {own: name.lower() for own, name in fields.items()}
    mapped, fill = _mapper(where), filler(named, transaction_with(fields))
    return mapped if fill is None else _filled(mapped, fill)


def _filled(mapped: MapItem, fill: Fill) -> MapItem:
    def with_references(row: Transaction, opens: Sequence[Open]) -> Mapped:
        found = mapped(row, opens)
        fill(row, found.item)
        return found

    return with_references


def _mapper(where: Where) -> MapItem:
    make_item, receipt_id, books = (
        _item_maker(where),
        framed_id_maker(where.system, Receipt.KIND),
        framed((where.entity,)),
    )

    def mapped(row: Transaction, opens: Sequence[Open]) -> Mapped:
        if not row.AccountNum:
            raise Unreadable("it names no customer")
        own = row.SysRecId
        key = f"{books}{len(own)}:{own}"
        item = make_item(row, opens, key)
        money = _receipt(row, item, receipt_id(key)) if item.document_type == "receipt" else None
        return Mapped(_document(row, item), item, money)

    return mapped


def _item_maker(where: Where) -> _MakeItem:
    system, entity, home, account = where.system, where.entity, where.functional_currency, where.control_account
    ids_of = framed_pair_maker(system, (OpenItem.KIND, Document.KIND))
    customer_id = source_id_maker(system, Customer.KIND)
    customers = Remembered[str, RecordId](lambda number: customer_id(customer_key(entity, number)), MOST_IDS)
    read_amounts, days = _amounts_reader(where), DAYS

    def make(row: Transaction, opens: Sequence[Open], key: str) -> OpenItem:
        original, left, functional, functional_left = read_amounts(row, opens)
        invoice, number = row.Invoice or "", row.AccountNum
        document, posted = _type(row, original), days[row.TransDate]
        why_not = CREDIT if (left or original) < 0 else ""
        own_id, document_id = ids_of(key)
        return OpenItem(
            own_id, system, entity, (entity, row.SysRecId),  # id, system, entity, native_key
            document_id, invoice or row.Voucher or row.SysRecId,  # document_id, document_no
            document, customers[number], number,  # document_type, customer_id, customer_number
            "unapplied" if document == "receipt" else "whole",  # kind
            row.CurrencyCode, original, left,  # currency, original_minor, open_minor
            home, functional, functional_left,  # functional_currency, original_functional_minor, open_functional_minor
            None, None, _due(row, opens),  # group_currency, open_group_minor, due_date
            days[row.DocumentDate] or posted, posted,  # document_date, posting_date
            None, None, None, row.PaymTermId or "",  # baseline_date, discount_until, discount_percent, payment_terms
            account, "", row.DocumentNum or "", "",  # control_account, special_gl, reference, assignment
            row.PaymReference or "", invoice, row.Txt or "",  # payment_reference, billing_document, text
            "", "", None, None, None,  # our_reference, reason_code, residual_of, offsets, refers_to
            not why_not, why_not, None, None,  # collectible, not_collectible_because, dunning_level, last_dunned_on
            None if left else days[row.LastSettleDate], "" if left else row.LastSettleVoucher or "",  # settled_on, _by
        )  # fmt: skip

    return make


def _amounts_reader(where: Where) -> _ReadAmounts:
    """Amounts written alike, in one currency, are read once: most are open as a whole or not at all."""
    units, home = units_reader(where.decimals), where.functional_currency

    def read(row: Transaction, opens: Sequence[Open]) -> tuple[int, int, int, int]:
        amount, worth, currency = row.AmountCur, row.AmountMST, row.CurrencyCode
        if not amount or not worth:
            raise Unreadable(_NO_AMOUNTS)
        original = units(amount, currency)
        functional = original if worth == amount and currency == home else units(worth, home)
        left = functional_left = 0
        for one in opens:
            if not one.AmountCur or not one.AmountMST:
                raise Unreadable(_NO_AMOUNTS)
            left += original if one.AmountCur == amount else units(one.AmountCur, currency)
            functional_left += functional if one.AmountMST == worth else units(one.AmountMST, home)
        return original, left, functional, functional_left

    return read


def _type(row: Transaction, original: int) -> DocumentType:
    if row.TransType == PAYMENT:
        return "receipt"
    if not row.Invoice:
        return "journal"
    return "invoice" if original >= 0 else "credit_memo"


def _due(row: Transaction, opens: Sequence[Open]) -> date | None:
    """The first day on which something of it falls due."""
    if len(opens) == 1:
        return DAYS[opens[0].DueDate] or DAYS[row.DueDate]
    days = [found for one in opens if (found := DAYS[one.DueDate]) is not None]
    return min(days, default=None) or DAYS[row.DueDate]


def _document(row: Transaction, item: OpenItem) -> Document:
    return Document(
        item.document_id, item.system, item.entity, item.native_key,  # id, system, entity, native_key
        item.document_no, item.document_type, row.TransType or "",  # number, type, native_type
        item.customer_id, item.reference, item.text,  # customer_id, reference, header_text
        item.billing_document, item.document_date, item.posting_date,  # billing_document, document_date, posting_date
        None, item.currency, "", _NEVER,  # entered_on, currency, reversed_by, reversal
        "Voucher", row.Voucher or "",  # origin_type, origin_key
    )  # fmt: skip


def _receipt(row: Transaction, item: OpenItem, own: RecordId) -> Receipt:
    return Receipt(
        id=own, system=item.system, entity=item.entity, native_key=item.native_key, customer_id=item.customer_id,
        number=row.Voucher or item.document_no, currency=item.currency, amount_minor=item.original_minor,
        functional_currency=item.functional_currency, amount_functional_minor=item.original_functional_minor,
        method=row.PaymMode or "", receipt_date=item.document_date, posting_date=item.posting_date,
        reference=item.payment_reference, text=item.text,
    )  # fmt: skip
