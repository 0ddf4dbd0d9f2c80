"""One receivable line → its open item, its document and, of money, its receipt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct

from canonical_model.identity import NativeKey, RecordId, source_id, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt
from duecourse_tryton.mapping.kinds import INVOICE, document_type, invoice_of, item_kind
from duecourse_tryton.mapping.values import Unreadable, Where, day, item_key, line_key, minor
from duecourse_tryton.wire import Dunning, Invoice, Line

DRAFT: Final = "a draft: not posted yet"
INTERCOMPANY: Final = "intercompany: eliminated in consolidation"
NO_INVOICE: Final = Invoice(id=0)
#: a dunning that was sent; a draft was not
_SENT: Final = frozenset({"waiting", "final"})


class Mapped(Struct, frozen=True, kw_only=True):
    """What became of one line."""

    document: Document
    item: OpenItem
    receipt: Receipt | None


#: a line and the invoices that it and its page name → its records; raises what makes a record unreadable
MapItem = Callable[[Line, Mapping[int, Invoice]], Mapped]


def customer_key(entity: str, party: int) -> NativeKey:
    """The key of a customer: a party in one company's books."""
    return (entity, str(party))


def item_mapper(where: Where) -> MapItem:
    """The mapper of lines in one company's books."""
    make = {kind: source_id_maker(where.system, kind) for kind in (OpenItem.KIND, Customer.KIND)}

    def mapped(line: Line, invoices: Mapping[int, Invoice]) -> Mapped:
        key = line_key(where.entity, line)
        customer = make[Customer.KIND](customer_key(where.entity, line.party.id))
        item = _item(where, line, invoices, (make[OpenItem.KIND](key), key, customer))
        return Mapped(
            document=_document(where, line, item),
            item=item,
            receipt=_receipt(where, line, item) if item.document_type == "receipt" else None,
        )

    return mapped


def _item(
    where: Where, line: Line, invoices: Mapping[int, Invoice], ids: tuple[RecordId, NativeKey, RecordId]
) -> OpenItem:
    own, key, customer = ids
    if not line.party.code:
        raise Unreadable(f"party {line.party.id} has no code")
    number = invoice_of(line)
    if number is not None and number not in invoices:
        raise Unreadable(f"its invoice {number} does not come, or cannot be read: may this user see it?")
    invoice = invoices[number] if number is not None else NO_INVOICE
    currency, original, functional = amounts(where, line)
    document = document_type(line, original)
    is_open = line.reconciliation is None
    partner = where.companies.get(line.party.id)
    dunned = _dunned(line)
    why_not = INTERCOMPANY if partner is not None else DRAFT if line.move.state == "draft" and original > 0 else ""
    return OpenItem(
        id=own, system=where.system, entity=where.entity, native_key=key,
        document_id=source_id(where.system, Document.KIND, _document_key(where, line)),
        document_no=invoice.number or _number(line), document_type=document,
        customer_id=customer, customer_number=line.party.code,
        kind=item_kind(document, amount=original, instalments=len(invoice.lines_to_pay)), currency=currency,
        original_minor=original, open_minor=original if is_open else 0, functional_currency=where.functional_currency,
        original_functional_minor=functional, open_functional_minor=functional if is_open else 0,
        due_date=day(line.maturity_date), document_date=day(invoice.invoice_date or line.move.date),
        posting_date=day(line.move.date), payment_terms=invoice.payment_term.name or "" if invoice.payment_term else "",
        control_account=line.account.code or str(line.account.id), reference=invoice.reference or "",
        billing_document=f"{INVOICE},{invoice.id}" if invoice.id else "",
        text=line.description or line.move.description or "",
        offsets=_offsets(where, line, invoices) if is_open else None,
        collectible=not why_not, not_collectible_because=why_not,
        dunning_level=_level(dunned), last_dunned_on=day(dunned.date) if dunned is not None else None,
        settled_on=day(line.reconciliation.date) if line.reconciliation is not None else None,
        settled_by=(line.reconciliation.number or "") if line.reconciliation is not None else "",
        trading_partner=partner, created_on=day(line.create_date), changed_on=day(line.write_date),
    )  # fmt: skip


def amounts(where: Where, line: Line) -> tuple[str, int, int]:
    """Currency and amount of a line, and the same in the company's own currency; debits are positive."""
    home = where.functional_currency
    functional = minor(line.debit, home, where) - minor(line.credit, home, where)
    if line.second_currency is None:
        return home, functional, functional
    if not line.second_currency.code:
        raise Unreadable(f"currency {line.second_currency.id} has no code")
    return line.second_currency.code, minor(line.amount_second_currency, line.second_currency.code, where), functional


def _number(line: Line) -> str:
    """A draft has no number yet."""
    return line.move.number or f"draft {line.move.id}"


def _offsets(where: Where, line: Line, invoices: Mapping[int, Invoice]) -> RecordId | None:
    """The item that a part payment hangs on: the first line of its invoice that is still to be paid."""
    if line.invoice_payment is None:
        return None
    paid = invoices.get(line.invoice_payment, NO_INVOICE)
    first = next((one for one in paid.lines_to_pay if one.reconciliation is None), None)
    if first is None or first.party is None or first.account is None:
        return None
    return source_id(where.system, OpenItem.KIND, item_key(where.entity, first.party, first.account, first.id))


def _dunned(line: Line) -> Dunning | None:
    return next((one for one in line.dunnings if one.state in _SENT), None)


def _level(dunned: Dunning | None) -> int | None:
    """The level's place in its procedure, which its name begins with [account_dunning/dunning.py `get_rec_name`]."""
    place = str((dunned.level or {}).get("rec_name") or "").partition("@")[0] if dunned is not None else ""
    return int(place) + 1 if place.isascii() and place.isdigit() else None


def _document_key(where: Where, line: Line) -> NativeKey:
    return (where.entity, str(line.move.id))


def _document(where: Where, line: Line, item: OpenItem) -> Document:
    origin, _, number = (line.move.origin or "").partition(",")
    return Document(
        id=item.document_id, system=where.system, entity=where.entity, native_key=_document_key(where, line),
        number=_number(line), type=item.document_type, native_type=line.move.journal.type,
        customer_id=item.customer_id, reference=item.reference, header_text=line.move.description or "",
        billing_document=item.billing_document, document_date=item.document_date, posting_date=item.posting_date,
        entered_on=day(line.move.post_date), currency=item.currency, reversal=item.document_type == "reversal",
        origin_type=origin, origin_key=number,
    )  # fmt: skip


def _receipt(where: Where, line: Line, item: OpenItem) -> Receipt:
    return Receipt(
        id=source_id(where.system, Receipt.KIND, item.native_key), system=where.system, entity=where.entity,
        native_key=item.native_key, customer_id=item.customer_id, number=_number(line),
        currency=item.currency, amount_minor=item.original_minor, functional_currency=item.functional_currency,
        amount_functional_minor=item.original_functional_minor, method=line.move.journal.type,
        receipt_date=item.document_date, posting_date=item.posting_date, text=item.text,
    )  # fmt: skip
