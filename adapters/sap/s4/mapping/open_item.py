"""One line of a customer's account → one open item, and its document, receipt. Written for speed: see field_table.py.

What is copied here as it stands is listed in `field_table`, and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from adapters.kit.odata_literals import day_of
from adapters.sap.s4.mapping.amounts import Unreadable, signed_amounts
from adapters.sap.s4.mapping.due import due_date
from adapters.sap.s4.mapping.kinds import (
    LINK_FIELDS,
    document_types_of,
    followed,
    is_noted,
    kind_of,
    why_not_collected,
)
from adapters.sap.s4.mapping.numbers import padded, stripped
from adapters.sap.s4.mapping.texts import level, percent
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from canonical_model.identity import NativeKey, RecordId, SystemUid, framed, framed_id_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt

#: customers whose ids are kept at hand
MOST_IDS: Final = 65_536

MakeItem = Callable[[CubeItem, bool], OpenItem]
#: document currency, functional currency, group currency (None where there is none)
Amounts = Callable[[CubeItem], tuple[int, int, int | None]]


def amounts_reader(*, unsigned: bool) -> Amounts:
    """Reads the three amounts of a line; equal texts in one currency are read once."""
    signed = signed_amounts(unsigned=unsigned)

    def read(row: CubeItem) -> tuple[int, int, int | None]:
        side, amount, currency = row.DebitCreditCode, row.AmountInTransactionCurrency, row.TransactionCurrency
        home_amount, home = row.AmountInCompanyCodeCurrency, row.CompanyCodeCurrency
        original = signed(side, amount, currency)
        functional = original if home_amount == amount and home == currency else signed(side, home_amount, home)
        group = row.AdditionalCurrency1
        if not group:
            return original, functional, None
        group_amount = row.AmountInAdditionalCurrency1 or "0"
        same = group_amount == home_amount and group == home
        return original, functional, functional if same else signed(side, group_amount, group)

    return read


def item_maker(system: SystemUid, settings: Settings, companies: Mapping[str, str]) -> MakeItem:
    """The maker of open items; `companies` names the company code of a company id (RASSC)."""
    item_id, document_id = framed_id_maker(system, OpenItem.KIND), framed_id_maker(system, Document.KIND)
    customer_of = _customers(system)
    account_of = lru_cache(MOST_IDS)(stripped)
    amounts, type_of = amounts_reader(unsigned=settings.unsigned_amounts), document_types_of(settings)

    def make(row: CubeItem, payment: bool) -> OpenItem:  # noqa: FBT001 - the bulk path passes by position
        company, year, document = row.CompanyCode, row.FiscalYear, padded(row.AccountingDocument)
        customer_id, customer = customer_of(company, row.Customer)
        line = row.AccountingDocumentItem.rjust(3, "0")
        head = f"{len(company)}:{company}{len(document)}:{document}{len(year)}:{year}"
        original, functional, group = amounts(row)
        cleared, why_not, discount = row.ClearingAccountingDocument, why_not_collected(row), row.CashDiscount1DueDate
        links = _links(row, item_id) if row.FollowOnDocumentType else _NO_LINKS
        return OpenItem(
            id=item_id(f"{head}{len(line)}:{line}"), system=system, entity=company,
            native_key=(company, document, year, line), document_id=document_id(head),
            document_no=stripped(document), document_type=type_of(row),
            customer_id=customer_id, customer_number=customer,
            kind=kind_of(row, payment=payment), currency=row.TransactionCurrency, original_minor=original,
            open_minor=0 if cleared else original, functional_currency=row.CompanyCodeCurrency,
            original_functional_minor=functional, open_functional_minor=0 if cleared else functional,
            group_currency=row.AdditionalCurrency1 or None,
            open_group_minor=0 if cleared and group is not None else group,
            due_date=due_date(row), document_date=day_of(row.DocumentDate), posting_date=day_of(row.PostingDate),
            baseline_date=day_of(row.DueCalculationBaseDate), discount_until=day_of(discount) if discount else None,
            discount_percent=percent(row.CashDiscount1Percent) if discount else None,
            payment_terms=row.PaymentTerms, special_gl=row.SpecialGLCode, reference=row.DocumentReferenceID,
            control_account="" if is_noted(row) else account_of(row.GLAccount or row.OperationalGLAccount),
            assignment=row.AssignmentReference, payment_reference=row.PaymentReference,
            billing_document=row.BillingDocument, text=row.DocumentItemText,
            our_reference=row.Reference3IDByBusinessPartner, reason_code=row.PaymentDifferenceReason,
            collectible=not why_not, not_collectible_because=why_not, dunning_level=level(row.DunningLevel),
            last_dunned_on=day_of(row.LastDunningDate), settled_on=day_of(row.ClearingDate),
            settled_by=stripped(cleared) if cleared else "",
            trading_partner=companies.get(row.PartnerCompany, row.PartnerCompany) or None,
            created_on=day_of(row.AccountingDocumentCreationDate), changed_on=day_of(row.LastChangeDate), **links,
        )  # fmt: skip

    return make


def _customers(system: SystemUid) -> Callable[[str, str], tuple[RecordId, str]]:
    """Company code and customer as it is written → the customer's id and its number as on screens."""
    make_id = source_id_maker(system, Customer.KIND)

    @lru_cache(MOST_IDS)
    def customer_of(company: str, written: str) -> tuple[RecordId, str]:
        number = padded(written)
        if not number:
            raise Unreadable("the line names no customer")
        return make_id((company, number)), stripped(number)

    return customer_of


_NO_LINKS: Final[dict[str, RecordId]] = {}


def _links(row: CubeItem, item_id: Callable[[str], RecordId]) -> dict[str, RecordId]:
    field, key = LINK_FIELDS.get(row.FollowOnDocumentType), followed(row)
    return _NO_LINKS if field is None or key is None else {field: item_id(framed(key))}


def document_of(row: CubeItem, item: OpenItem) -> Document:
    """The document a line belongs to."""
    return Document(
        id=item.document_id, system=item.system, entity=item.entity, native_key=item.native_key[:3],
        number=item.document_no, type=item.document_type, native_type=row.AccountingDocumentType,
        customer_id=item.customer_id, reference=item.reference, header_text=row.AccountingDocumentHeaderText,
        billing_document=item.billing_document, document_date=item.document_date, posting_date=item.posting_date,
        entered_on=item.created_on, currency=item.currency,
        reversed_by=stripped(row.ReverseDocument) if row.IsReversed and row.ReverseDocument else "",
        reversal=row.IsReversal, origin_type=row.ReferenceDocumentType, origin_key=row.OriginalReferenceDocument,
    )  # fmt: skip


def framed_item(key: NativeKey) -> str:
    """`framed` for the four parts of an item's key, written out: the bulk path's form of the same function."""
    company, document, year, line = key
    return f"{len(company)}:{company}{len(document)}:{document}{len(year)}:{year}{len(line)}:{line}"


def receipt_maker(system: SystemUid) -> Callable[[CubeItem, OpenItem], Receipt]:
    """The maker of receipts: one a payment line, with the line's key."""
    make_id = framed_id_maker(system, Receipt.KIND)

    def make(row: CubeItem, item: OpenItem) -> Receipt:
        return Receipt(
            id=make_id(framed_item(item.native_key)), system=system, entity=item.entity, native_key=item.native_key,
            customer_id=item.customer_id, number=item.document_no, currency=item.currency,
            amount_minor=item.original_minor, functional_currency=item.functional_currency,
            amount_functional_minor=item.original_functional_minor, method=row.PaymentMethod,
            receipt_date=item.document_date,
            # on a customer's payment line the baseline date is the value date the bank gave
            value_date=day_of(row.ValueDate) or item.baseline_date,
            posting_date=item.posting_date, reference=item.reference, text=item.text, reversed=row.IsReversed,
        )  # fmt: skip

    return make
