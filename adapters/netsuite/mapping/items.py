"""The lines of one transaction on one kind of account → one open item, its document and its receipt.

Written for speed: records are made by position, and what comes again and again is read once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from adapters.kit.decimals import Decimals
from adapters.kit.named_fields import NO_FIELDS, Fill, NamedFields, filler, with_fields
from adapters.kit.remembered import Remembered
from adapters.netsuite.mapping.amounts import amounts_reader
from adapters.netsuite.mapping.kinds import BY_LINE, NATURES, Nature, nature_of
from adapters.netsuite.mapping.values import DAYS, TRUE, Unreadable, day, is_true, whole
from adapters.netsuite.wire import LedgerLine
from canonical_model.identity import NativeKey, RecordId, SystemUid, framed, framed_pair_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt

CREDIT: Final = "a credit"
#: what a document that was voided is said to be reversed by
VOIDED: Final = "voided"
#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536
#: dunning levels kept at hand
MOST_LEVELS: Final = 256
INTERCOMPANY: Final = "intercompany: eliminated in consolidation"


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a line is in."""

    system: SystemUid
    #: the subsidiary's internal id
    entity: str
    functional_currency: str
    decimals: Decimals = {}


class Mapped(Struct, frozen=True, gc=False):
    """What became of the lines of one transaction."""

    document: Document
    item: OpenItem
    receipt: Receipt | None
    nature: Nature


#: lines of one item → its records; raises what makes a record unreadable
MapItem = Callable[[Sequence[LedgerLine]], Mapped]
#: the first line of a transaction, what it is, its customer and the document's id → its document
_MakeDocument = Callable[[LedgerLine, Nature, RecordId, RecordId], Document]
#: the lines of an item, what they are, their customer and document, and the id that a whole transaction's item has
_MakeItem = Callable[[Sequence[LedgerLine], Nature, RecordId, Document, RecordId], OpenItem]


def item_key(entity: str, transaction: str, line: str, native_type: str) -> NativeKey:
    """The key of an item: a transaction, or one line of a journal."""
    return (entity, transaction) if nature_of(native_type).header else (entity, transaction, line)


def item_mapper(where: Where, fields: NamedFields = NO_FIELDS) -> MapItem:
    """The mapper of items in one subsidiary's books; `fields` are columns with references of its own."""
    mapped, fill = _mapper(where), filler(fields, with_fields(LedgerLine, tuple(fields.values())))
    return mapped if fill is None else _filled(mapped, fill)


def _filled(mapped: MapItem, fill: Fill) -> MapItem:
    def with_references(lines: Sequence[LedgerLine]) -> Mapped:
        found = mapped(lines)
        fill(lines[0], found.item)
        return found

    return with_references


def _mapper(where: Where) -> MapItem:
    make_document, make_item, books = _document_maker(where), _item_maker(where), framed((where.entity,))
    customer_id = source_id_maker(where.system, Customer.KIND)
    customers = Remembered[str, RecordId](lambda own: customer_id((where.entity, own)), MOST_IDS)
    ids_of = framed_pair_maker(where.system, (Document.KIND, OpenItem.KIND))

    def mapped(lines: Sequence[LedgerLine]) -> Mapped:
        line = lines[0]
        nature, own, debtor = NATURES.get(line.type, BY_LINE), line.id, line.customer
        if not debtor or not line.customernumber:
            raise Unreadable("the line names no customer")
        document_id, item_id = ids_of(f"{books}{len(own)}:{own}")
        customer = customers[debtor]
        document = make_document(line, nature, customer, document_id)
        item = make_item(lines, nature, customer, document, item_id)
        return Mapped(document, item, _receipt(where, item, line) if nature.receipt else None, nature)

    return mapped


def _document_maker(where: Where) -> _MakeDocument:
    system, entity, days = where.system, where.entity, DAYS

    def make(line: LedgerLine, nature: Nature, customer: RecordId, own_id: RecordId) -> Document:
        dated = days[line.trandate]
        return Document(
            own_id, system, entity, (entity, line.id),  # id, system, entity, native_key
            line.tranid, nature.document, line.type,  # number, type, native_type
            customer, line.otherrefnum, line.memo, "",  # customer_id, reference, header_text, billing_document
            dated, dated, days[line.createddate],  # document_date, posting_date, entered_on
            line.currency, VOIDED if line.voided == TRUE else "",  # currency, reversed_by
        )  # fmt: skip

    return make


def _item_maker(where: Where) -> _MakeItem:
    system, entity, home = where.system, where.entity, where.functional_currency
    line_id, read_amounts = source_id_maker(system, OpenItem.KIND), amounts_reader(home, where.decimals)
    days, levels = DAYS, Remembered(whole, MOST_LEVELS)

    def make(
        lines: Sequence[LedgerLine], nature: Nature, customer: RecordId, document: Document, own_id: RecordId
    ) -> OpenItem:
        line, dated, key = lines[0], document.document_date, document.native_key
        if not nature.header:
            key = (*key, line.line)
            own_id = line_id(key)
        original, open_minor, functional, open_functional = read_amounts(lines, nature)
        if open_minor and document.reversed_by:
            raise Unreadable("the transaction is voided, and something of it is open")
        partner = line.representingsubsidiary
        within = INTERCOMPANY if partner or line.eliminate == TRUE else ""
        why_not = CREDIT if (open_minor or original) < 0 else nature.why_not or within
        return OpenItem(
            own_id, system, entity, key,  # id, system, entity, native_key
            document.id, document.number, nature.document,  # document_id, document_no, document_type
            customer, line.customernumber, nature.kind,  # customer_id, customer_number, kind
            document.currency, original, open_minor,  # currency, original_minor, open_minor
            home, functional, open_functional,  # functional_currency, original_functional_minor, open_functional_minor
            None, None, days[line.duedate] or due_date(line),  # group_currency, open_group_minor, due_date
            dated, dated, dated,  # document_date, posting_date, baseline_date
            None, None, line.termname,  # discount_until, discount_percent, payment_terms
            line.acctnumber or line.account, "", document.reference,  # control_account, special_gl, reference
            "", "", "", document.header_text,  # assignment, payment_reference, billing_document, text
            "", "", None, None, None,  # our_reference, reason_code, residual_of, offsets, refers_to
            not why_not, why_not,  # collectible, not_collectible_because
            levels[line.custbody_3805_dunning_level],  # dunning_level
            days[line.custbody_3805_last_dunning_letter_sent],  # last_dunned_on
            None, "", partner or None,  # settled_on, settled_by, trading_partner
            document.entered_on,  # created_on
        )  # fmt: skip

    return make


def due_date(line: LedgerLine) -> date | None:
    """The due date; without it the day by the terms; without terms the transaction's own [netsuite.md §7]."""
    stated, made = day(line.duedate), day(line.trandate)
    if stated is not None or made is None or not line.terms:
        return stated or made
    days = whole(line.daysuntilnetdue)
    return None if days is None or is_true(line.datedriven) else made + timedelta(days=days)


def _receipt(where: Where, item: OpenItem, line: LedgerLine) -> Receipt:
    return Receipt(
        id=source_id_maker(where.system, Receipt.KIND)(item.native_key), system=where.system, entity=where.entity,
        native_key=item.native_key, customer_id=item.customer_id, number=item.document_no, currency=item.currency,
        amount_minor=item.original_minor, functional_currency=item.functional_currency,
        amount_functional_minor=item.original_functional_minor, receipt_date=item.document_date,
        posting_date=item.posting_date, reference=item.reference, text=item.text, reversed=is_true(line.voided),
    )  # fmt: skip
