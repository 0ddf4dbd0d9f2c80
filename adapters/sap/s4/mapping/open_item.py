"""One line of a customer's account → one open item, and its document, receipt. Written for speed: see field_table.py.

What is copied here as it stands is listed in `field_table`, and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from adapters.kit.decimals import Decimals
from adapters.kit.odata_literals import DAYS
from adapters.kit.remembered import Remembered
from adapters.sap.amounts import Unreadable, signed_amounts
from adapters.sap.kinds import LINK_FIELDS, Nature
from adapters.sap.numbers import padded, stripped, written_forms
from adapters.sap.s4.mapping.due import due_date
from adapters.sap.s4.mapping.kinds import followed
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem
from adapters.sap.settlements import MOST_COMPANIES
from adapters.sap.texts import level, percent
from canonical_model.identity import RecordId, SystemUid, framed, framed_id_maker, source_id_maker
from canonical_model.master_data import Customer
from canonical_model.receivables import Document, OpenItem, Receipt

#: customers of a company code whose ids are kept at hand, and accounts
MOST_IDS: Final = 65_536
#: other texts kept at hand: years, numbers of lines, percentages
MOST_TEXTS: Final = 4096

#: a line and what its codes say → its item, and the item's key, framed
MakeItem = Callable[[CubeItem, Nature], tuple[OpenItem, str]]
#: document currency, functional currency, group currency (None where there is none)
Amounts = Callable[[CubeItem], tuple[int, int, int | None]]


def amounts_reader(*, unsigned: bool, decimals: Decimals | None = None) -> Amounts:
    """Reads the three amounts of a line; equal texts in one currency are read once."""
    signed = signed_amounts(unsigned=unsigned, decimals=decimals)

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
    companies_read, accounts = Remembered(_company_of(system), MOST_COMPANIES), Remembered(stripped, MOST_IDS)
    years, lines = Remembered(_part, MOST_TEXTS), Remembered(_line, MOST_TEXTS)
    partners = Remembered(_partner_of(companies), MOST_TEXTS)
    days, percents, levels = DAYS, Remembered(percent, MOST_TEXTS), Remembered(level, MOST_TEXTS)
    amounts = amounts_reader(unsigned=settings.unsigned_amounts, decimals=settings.decimals)

    def make(row: CubeItem, nature: Nature) -> tuple[OpenItem, str]:
        company, framed_company, customers = companies_read[row.CompanyCode]
        customer_id, customer = customers[row.Customer]
        year, framed_year = years[row.FiscalYear]
        line, framed_line = lines[row.AccountingDocumentItem]
        document, shown = written_forms(row.AccountingDocument)
        head = f"{framed_company}{len(document)}:{document}{framed_year}"
        key = head + framed_line
        original, functional, group = amounts(row)
        cleared, until, why_not = row.ClearingAccountingDocument, row.CashDiscount1DueDate, nature.why_not_collected
        rest_of, hangs_on, refers_to = _links(row, item_id) if row.FollowOnDocumentType else _NO_LINKS
        item = OpenItem(
            item_id(key), system, company,  # id, system, entity
            (company, document, year, line), document_id(head),  # native_key, document_id
            shown, nature.type, customer_id,  # document_no, document_type, customer_id
            customer, nature.kind, row.TransactionCurrency,  # customer_number, kind, currency
            original, 0 if cleared else original,  # original_minor, open_minor
            row.CompanyCodeCurrency, functional,  # functional_currency, original_functional_minor
            0 if cleared else functional, row.AdditionalCurrency1 or None,  # open_functional_minor, group_currency
            0 if cleared and group is not None else group,  # open_group_minor
            days[row.NetDueDate] or due_date(row),  # due_date
            days[row.DocumentDate], days[row.PostingDate],  # document_date, posting_date
            days[row.DueCalculationBaseDate], days[until] if until else None,  # baseline_date, discount_until
            percents[row.CashDiscount1Percent] if until else None, row.PaymentTerms,  # discount_percent, payment_terms
            "" if nature.noted else accounts[row.GLAccount or row.OperationalGLAccount],  # control_account
            row.SpecialGLCode, row.DocumentReferenceID,  # special_gl, reference
            row.AssignmentReference, row.PaymentReference,  # assignment, payment_reference
            row.BillingDocument, row.DocumentItemText,  # billing_document, text
            row.Reference3IDByBusinessPartner, row.PaymentDifferenceReason,  # our_reference, reason_code
            rest_of, hangs_on, refers_to,  # residual_of, offsets, refers_to
            not why_not, why_not,  # collectible, not_collectible_because
            levels[row.DunningLevel], days[row.LastDunningDate],  # dunning_level, last_dunned_on
            days[row.ClearingDate], stripped(cleared) if cleared else "",  # settled_on, settled_by
            partners[row.PartnerCompany],  # trading_partner
            days[row.AccountingDocumentCreationDate], days[row.LastChangeDate],  # created_on, changed_on
        )  # fmt: skip
        return item, key

    return make


def _part(text: str) -> tuple[str, str]:
    """A part of a key: one text for all lines that share it, and the same framed."""
    return text, framed((text,))


def _line(written: str) -> tuple[str, str]:
    return _part(written.rjust(3, "0"))


def _partner_of(companies: Mapping[str, str]) -> Callable[[str], str | None]:
    return lambda company: companies.get(company, company) or None


#: as a customer is written → the customer's id and its number as on screens
_Customers = Remembered[str, tuple[RecordId, str]]


def _company_of(system: SystemUid) -> Callable[[str], tuple[str, str, _Customers]]:
    """A company code, the same framed, and its customers."""
    make_id = source_id_maker(system, Customer.KIND)

    def customer_of(company: str, written: str) -> tuple[RecordId, str]:
        number = padded(written)
        if not number:
            raise Unreadable("the line names no customer")
        return make_id((company, number)), stripped(number)

    return lambda company: (*_part(company), Remembered(partial(customer_of, company), MOST_IDS))


#: residual_of, offsets, refers_to
_Links = tuple[RecordId | None, RecordId | None, RecordId | None]
_NO_LINKS: Final[_Links] = (None, None, None)


def _links(row: CubeItem, item_id: Callable[[str], RecordId]) -> _Links:
    field, key = LINK_FIELDS.get(row.FollowOnDocumentType), followed(row)
    if field is None or key is None:
        return _NO_LINKS
    made = item_id(framed(key))
    return tuple(made if field == name else None for name in ("residual_of", "offsets", "refers_to"))  # type: ignore[return-value]  # three of them


def document_of(row: CubeItem, item: OpenItem) -> Document:
    """The document a line belongs to."""
    return Document(
        item.document_id, item.system, item.entity, item.native_key[:3],  # id, system, entity, native_key
        item.document_no, item.document_type, row.AccountingDocumentType,  # number, type, native_type
        item.customer_id, item.reference, row.AccountingDocumentHeaderText,  # customer_id, reference, header_text
        item.billing_document, item.document_date,  # billing_document, document_date
        item.posting_date, item.created_on, item.currency,  # posting_date, entered_on, currency
        stripped(row.ReverseDocument) if row.IsReversed and row.ReverseDocument else "",  # reversed_by
        row.IsReversal, row.ReferenceDocumentType,  # reversal, origin_type
        row.OriginalReferenceDocument,  # origin_key
    )  # fmt: skip


def receipt_maker(system: SystemUid) -> Callable[[CubeItem, OpenItem, str], Receipt]:
    """The maker of receipts: one a payment line, with the item's key."""
    make_id = framed_id_maker(system, Receipt.KIND)

    def make(row: CubeItem, item: OpenItem, key: str) -> Receipt:
        return Receipt(
            make_id(key), system, item.entity,  # id, system, entity
            item.native_key, item.customer_id, item.document_no,  # native_key, customer_id, number
            item.currency, item.original_minor,  # currency, amount_minor
            item.functional_currency,  # functional_currency
            item.original_functional_minor, row.PaymentMethod,  # amount_functional_minor, method
            item.document_date, DAYS[row.ValueDate] or item.baseline_date,  # receipt_date, value_date
            item.posting_date, item.reference, item.text, row.IsReversed,  # posting_date, reference, text, reversed
        )  # fmt: skip

    return make
