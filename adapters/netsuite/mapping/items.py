"""The lines of one transaction on one kind of account → one open item, its document and its receipt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from adapters.kit.decimals import Decimals
from adapters.kit.remembered import Remembered
from adapters.netsuite.mapping.kinds import Nature, nature_of
from adapters.netsuite.mapping.values import Unreadable, amount, day, is_true, whole
from adapters.netsuite.wire import LedgerLine
from canonical_model.identity import NativeKey, RecordId, SystemUid, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt

#: paid, unpaid, used, unused: of a debit the first two, of a credit the last two
Four = tuple[str, str, str, str]
CREDIT: Final = "a credit"
#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536
INTERCOMPANY: Final = "intercompany: eliminated in consolidation"


class Where(Struct, frozen=True, kw_only=True):
    """Whose books a line is in."""

    system: SystemUid
    #: the subsidiary's internal id
    entity: str
    functional_currency: str
    decimals: Decimals = {}


class Mapped(Struct, frozen=True, kw_only=True):
    """What became of the lines of one transaction."""

    document: Document
    item: OpenItem
    receipt: Receipt | None
    nature: Nature


#: lines of one item → its records; raises what makes a record unreadable
MapItem = Callable[[Sequence[LedgerLine]], Mapped]


def item_key(entity: str, transaction: str, line: str, native_type: str) -> NativeKey:
    """The key of an item: a transaction, or one line of a journal."""
    return (entity, transaction) if nature_of(native_type).header else (entity, transaction, line)


def item_mapper(where: Where) -> MapItem:
    """The mapper of items in one subsidiary's books."""
    item, document, customer = (
        source_id_maker(where.system, kind) for kind in (OpenItem.KIND, Document.KIND, Customer.KIND)
    )
    customers = Remembered[str, RecordId](lambda own: customer((where.entity, own)), MOST_IDS)

    def mapped(lines: Sequence[LedgerLine]) -> Mapped:
        first, nature = lines[0], nature_of(lines[0].type)
        if not first.customer or not first.customernumber:
            raise Unreadable("the line names no customer")
        key = item_key(where.entity, first.id, first.line, first.type)
        owner = customers[first.customer]
        made = _document(where, first, nature, (document((where.entity, first.id)), owner))
        own = _item(where, lines, nature, (item(key), key, made))
        receipt = _receipt(where, own, first) if nature.receipt else None
        return Mapped(document=made, item=own, receipt=receipt, nature=nature)

    return mapped


def _document(where: Where, line: LedgerLine, nature: Nature, ids: tuple[RecordId, RecordId]) -> Document:
    own, customer = ids
    return Document(
        id=own, system=where.system, entity=where.entity, native_key=(where.entity, line.id), number=line.tranid,
        type=nature.document, native_type=line.type, customer_id=customer, reference=line.otherrefnum,
        header_text=line.memo, document_date=day(line.trandate), posting_date=day(line.trandate),
        entered_on=day(line.createddate), currency=line.currency, reversed_by="voided" if is_true(line.voided) else "",
    )  # fmt: skip


def _item(
    where: Where, lines: Sequence[LedgerLine], nature: Nature, ids: tuple[RecordId, NativeKey, Document]
) -> OpenItem:
    own, key, document = ids
    line = lines[0]
    original, open_minor = _amounts(lines, nature, where.decimals)
    functional, open_functional = _functional(lines, where)
    if is_true(line.voided) and open_minor:
        raise Unreadable("the transaction is voided, and something of it is open")
    why_not = _why_not(line, nature, open_minor or original)
    return OpenItem(
        id=own, system=where.system, entity=where.entity, native_key=key, document_id=document.id,
        document_no=line.tranid, document_type=nature.document, customer_id=_customer_of(document),
        customer_number=line.customernumber, kind=nature.kind, currency=line.currency,
        original_minor=original, open_minor=open_minor, functional_currency=where.functional_currency,
        original_functional_minor=functional, open_functional_minor=open_functional, due_date=due_date(line),
        document_date=document.document_date, posting_date=document.posting_date, baseline_date=document.document_date,
        payment_terms=line.termname, control_account=line.acctnumber or line.account, reference=line.otherrefnum,
        text=line.memo, collectible=not why_not, not_collectible_because=why_not,
        dunning_level=whole(line.custbody_3805_dunning_level),
        last_dunned_on=day(line.custbody_3805_last_dunning_letter_sent),
        trading_partner=line.representingsubsidiary or None, created_on=document.entered_on,
    )  # fmt: skip


def _customer_of(document: Document) -> RecordId:
    if document.customer_id is None:
        raise Unreadable("the document names no customer")
    return document.customer_id


def _amounts(lines: Sequence[LedgerLine], nature: Nature, decimals: Decimals) -> tuple[int, int]:
    """Original and open, in the transaction's currency: of a header once, else of its lines together."""
    line = lines[0]
    header = (
        line.foreignamountpaid, line.foreignamountunpaid, line.foreignpaymentamountused,
        line.foreignpaymentamountunused,
    )  # fmt: skip
    if not nature.header or not any(header):  # some callers read credit memos by their lines
        return _added((_own(one) for one in lines), line.currency, decimals)
    original, open_minor = _signed(header, line.currency, decimals)
    total = abs(amount(line.foreigntotal, line.currency, decimals))
    # the sign of a header's total is not documented for payments [addendum C3]: its size has to agree
    if line.foreigntotal and total != abs(original):
        raise Unreadable(f"paid and unpaid amounts ({original}) do not add up to the total ({total}), in minor units")
    return original, open_minor


def _own(line: LedgerLine) -> Four:
    return (
        line.lineforeignamountpaid, line.lineforeignamountunpaid, line.lineforeignpaymentamountused,
        line.lineforeignpaymentamountunused,
    )  # fmt: skip


def _added(every: Iterable[Four], currency: str, decimals: Decimals) -> tuple[int, int]:
    pairs = [_signed(four, currency, decimals) for four in every]
    return sum(original for original, _ in pairs), sum(open_minor for _, open_minor in pairs)


def _signed(four: Four, currency: str, decimals: Decimals) -> tuple[int, int]:
    """What the customer owes is positive; which side it is shows in which two of the four amounts there are."""
    if not any(four):
        raise Unreadable("neither paid and unpaid nor used and unused amounts came: may this role see them?")
    paid, unpaid, used, unused = [amount(text, currency, decimals) if text else 0 for text in four]
    return paid + unpaid - used - unused, unpaid - unused


def _functional(lines: Sequence[LedgerLine], where: Where) -> tuple[int, int]:
    """The same in the subsidiary's currency, which accounting lines alone state."""
    every = ((line.amountpaid, line.amountunpaid, line.paymentamountused, line.paymentamountunused) for line in lines)
    return _added(every, where.functional_currency, {})


def _why_not(line: LedgerLine, nature: Nature, minor: int) -> str:
    if minor < 0:
        return CREDIT
    if nature.kind == "down_payment":
        return "a deposit"
    return INTERCOMPANY if is_true(line.eliminate) or line.representingsubsidiary else ""


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
