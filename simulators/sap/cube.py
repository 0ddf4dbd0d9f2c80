"""API_OPLACCTGDOCITEMCUBE_SRV: journal entry lines as one flat list. Property names and sizes: the service's EDMX.

Numeric texts are those the EDMX marks `sap:display-format="NonNegative"`; an absent year is `0000`, as the supplier
invoice service of the same system family shows it.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from simulators.books import Books, Customer, Document, Entity, Line
from simulators.books.records import DocumentKind, ItemKind
from simulators.sap.edm import Column, EntityType, Service, amount, day, figure, flag, moment, number, numeric, text

#: RV is a billing document, DR/DG are posted by hand, DZ customer payment, AB clearing and reversal (sap.md §1.3)
DOCUMENT_TYPES: dict[DocumentKind, str] = {"invoice": "DR", "credit_memo": "DG", "payment": "DZ", "clearing": "AB",
                                           "reversal": "AB"}  # fmt: skip
TYPE_NAMES = {"RV": "Billing doc.transfer", "DR": "Customer invoice", "DG": "Customer credit memo",
              "DZ": "Customer payment", "AB": "Journal entry"}  # fmt: skip
#: customer posting keys by debit and credit (sap.md §1.3; 12, 02, 05 reverse 01, 11, 15)
POSTING_KEYS: dict[ItemKind, tuple[str, str]] = {
    "whole": ("01", "12"), "instalment": ("01", "12"), "credit": ("02", "11"), "payment": ("05", "15"),
    "partial": ("05", "15"), "residual": ("06", "16"), "down_payment": ("09", "19"), "reversal": ("05", "12"),
}  # fmt: skip
#: REBZT (addendum A5)
FOLLOW_ON = {"": "", "partial": "Z", "residual": "V", "credit": "G"}


class Posted(msgspec.Struct, frozen=True):
    """One line with all it hangs on."""

    document: Document
    line: Line
    entity: Entity
    customer: Customer | None
    account_name: str
    group_currency: str

    @property
    def is_item(self) -> bool:
        return self.customer is not None

    @property
    def debit(self) -> bool:
        return (self.line.amount or self.line.functional) >= 0

    @property
    def document_type(self) -> str:
        return "RV" if self.document.billing else DOCUMENT_TYPES[self.document.kind]

    @property
    def posting_key(self) -> str:
        if not self.is_item:
            return "40" if self.debit else "50"
        if self.document.by_interface and not self.debit:
            return "11"  # what the journal entry service gives a customer's credit (addendum A6)
        return POSTING_KEYS[self.line.kind][0 if self.debit else 1]

    @property
    def partner_company(self) -> str:
        return company_id(self.document.trading_partner)


def company_id(entity: str) -> str:
    """The company (group of company codes) an entity is to its trading partners; six characters (VBUND)."""
    return entity.rjust(6, "0") if entity else ""


def posted_lines(books: Books) -> Iterable[Posted]:
    """All lines of all documents; customers' lines and the general ledger's alike."""
    for document in books.documents.values():
        entity = books.entities[document.key.entity]
        for line in document.lines:
            customer = books.customers[entity.code, line.customer] if line.customer else None
            name = books.accounts[line.account].name
            yield Posted(document, line, entity, customer, name, books.group_currency)


def _discount_day(record: Posted) -> date | None:
    line = record.line
    return line.baseline_on + timedelta(days=line.discount_days) if line.baseline_on and line.discount_days else None


COLUMNS: tuple[Column, ...] = (
    text("CompanyCode", 4, lambda r: r.entity.code),
    numeric("FiscalYear", 4, lambda r: r.document.key.year),
    number("AccountingDocument", 10, lambda r: r.document.key.number),
    numeric("AccountingDocumentItem", 3, lambda r: r.line.position),
    text("CompanyCodeName", 25, lambda r: r.entity.name[:25]),
    text("ChartOfAccounts", 4, lambda _: "YCOA"),
    text("AccountingDocumentItemType", 1),
    day("ClearingDate", lambda r: r.line.cleared_on),
    day("ClearingCreationDate", lambda r: r.line.cleared_recorded_on),
    number("ClearingAccountingDocument", 10, lambda r: r.line.cleared_by.number if r.line.cleared_by else ""),
    flag("IsCleared", lambda r: r.line.cleared_by is not None),
    text("PostingKey", 2, lambda r: r.posting_key),
    text("FinancialAccountType", 1, lambda r: "D" if r.is_item else "S"),
    text("SpecialGLCode", 1, lambda r: r.line.special_gl),
    text("SpecialGLTransactionType", 1, lambda r: r.line.special_gl),
    text("DebitCreditCode", 1, lambda r: "S" if r.debit else "H"),
    text("BusinessArea", 4),
    text("TaxCode", 2),
    day("ValueDate", lambda r: r.document.document_date if r.line.account and not r.is_item else None),
    text("AssignmentReference", 18, lambda r: r.line.assignment[:18]),
    text("DocumentItemText", 50, lambda r: r.line.text[:50]),
    text("PartnerCompany", 6, lambda r: r.partner_company),
    text("BillingDocument", 10, lambda r: r.document.billing),
    text("SalesDocument", 10),
    numeric("SalesDocumentItem", 6, lambda _: None),
    flag("IsSalesRelated", lambda r: r.document.billing != ""),
    flag("IsUsedInPaymentTransaction", lambda r: r.line.in_payment_run),
    number("OperationalGLAccount", 10, lambda r: r.line.account),
    number("GLAccount", 10, lambda r: r.line.account),
    text("GLAccountName", 30, lambda r: r.account_name),
    number("Customer", 10, lambda r: r.line.customer),
    text("CustomerName", 80, lambda r: r.customer.name if r.customer else ""),
    text("Supplier", 10),
    number("BranchAccount", 10, lambda r: r.line.branch),
    day("DueCalculationBaseDate", lambda r: r.line.baseline_on),
    text("PaymentTerms", 4, lambda r: r.line.terms),
    figure("CashDiscount1Days", 3, 0, lambda r: Decimal(r.line.discount_days)),
    figure("CashDiscount2Days", 3, 0),
    figure("NetPaymentDays", 3, 0, lambda r: Decimal(r.line.net_days)),
    figure("CashDiscount1Percent", 5, 3, lambda r: r.line.discount_percent),
    figure("CashDiscount2Percent", 5, 3),
    text("PaymentMethod", 1, lambda r: r.line.payment_method),
    text("PaymentMethodSupplement", 2),
    text("PaymentBlockingReason", 1, lambda r: r.line.payment_block),
    text("HouseBank", 5),
    text("HouseBankAccount", 5),
    number("InvoiceReference", 10, lambda r: r.line.follows.number if r.line.follows else ""),
    numeric("InvoiceReferenceFiscalYear", 4, lambda r: r.line.follows.year if r.line.follows else None),
    numeric("InvoiceItemReference", 3, lambda r: r.line.follows.position if r.line.follows else None),
    text("FollowOnDocumentType", 1, lambda r: FOLLOW_ON[r.line.link]),
    text("DunningKey", 1),
    text("DunningBlockingReason", 1, lambda r: r.line.dunning_block),
    day("LastDunningDate", lambda r: r.line.last_dunned_on),
    numeric("DunningLevel", 1, lambda r: r.line.dunning_level),
    text("DunningArea", 2),
    text("VATRegistration", 20),
    text("PaymentDifferenceReason", 3, lambda r: r.line.difference_reason),
    text("LatePaymentReason", 2),
    text("ProfitCenter", 10),
    flag("ClearingIsReversed", lambda r: r.document.clearing_reset),
    text("Reference1IDByBusinessPartner", 12),
    text("Reference2IDByBusinessPartner", 12),
    text("Reference3IDByBusinessPartner", 20, lambda r: r.line.partner_key[:20]),
    flag("IsNegativePosting"),
    text("CreditControlArea", 4, lambda r: "A000" if r.is_item else ""),
    flag("HasPaymentOrder", lambda r: r.line.in_payment_run),
    text("PaymentReference", 30, lambda r: r.line.payment_reference),
    figure("ClearingItem", 5, 0, lambda r: Decimal(1 if r.line.cleared_by else 0)),
    text("AccountsReceivableIsPledged", 2, lambda r: r.line.pledged),
    flag("CustomerIsInExecution", lambda r: r.line.in_execution),
    numeric("ClearingDocFiscalYear", 4, lambda r: r.line.cleared_by.year if r.line.cleared_by else None),
    text("SEPAMandate", 35),
    text("ReferenceDocumentType", 5, lambda r: "VBRK" if r.document.billing else "BKPFF"),
    text("OriginalReferenceDocument", 20,
         lambda r: r.document.billing or f"{r.document.key.number}{r.entity.code}{r.document.key.year}"),
    text("ReferenceDocumentLogicalSystem", 10),
    numeric("FiscalPeriod", 3, lambda r: r.document.period),
    text("AccountingDocumentCategory", 1),
    day("PostingDate", lambda r: r.document.posting_date),
    day("DocumentDate", lambda r: r.document.document_date),
    text("AccountingDocumentType", 2, lambda r: r.document_type),
    text("AccountingDocumentTypeName", 20, lambda r: TYPE_NAMES[r.document_type]),
    day("NetDueDate", lambda r: r.line.due_on),
    day("CashDiscount1DueDate", _discount_day),
    day("CashDiscount2DueDate"),
    text("CompanyCodeCurrency", 5, lambda r: r.entity.currency),
    amount("AmountInCompanyCodeCurrency", "CompanyCodeCurrency", lambda r: r.line.functional),
    amount("TaxAmountInCoCodeCrcy", "CompanyCodeCurrency"),
    text("TransactionCurrency", 5, lambda r: r.document.currency),
    amount("AmountInTransactionCurrency", "TransactionCurrency", lambda r: r.line.amount),
    amount("CashDiscountBaseAmount", "TransactionCurrency", lambda r: r.line.amount if r.is_item else Decimal(0)),
    amount("CashDiscountAmount", "TransactionCurrency"),
    amount("WithholdingTaxAmount", "TransactionCurrency"),
    text("BalanceTransactionCurrency", 5, lambda r: r.document.currency),
    amount("AmountInBalanceTransacCrcy", "BalanceTransactionCurrency", lambda r: r.line.amount),
    text("AdditionalCurrency1", 5, lambda r: r.group_currency),
    amount("AmountInAdditionalCurrency1", "AdditionalCurrency1", lambda r: r.line.group),
    text("AdditionalCurrency2", 5),
    amount("AmountInAdditionalCurrency2", "AdditionalCurrency2"),
    text("PaymentCurrency", 5),
    amount("AmountInPaymentCurrency", "PaymentCurrency"),
    day("AccountingDocumentCreationDate", lambda r: r.document.created_on),
    moment("CreationTime", lambda r: r.document.created_at),
    day("LastChangeDate", lambda r: r.document.changed_on),
    day("ExchangeRateDate", lambda r: r.document.posting_date),
    text("AccountingDocCreatedByUser", 12, lambda r: r.document.user),
    text("TransactionCode", 20),
    text("DocumentReferenceID", 16, lambda r: r.document.reference[:16]),
    number("ReverseDocument", 10, lambda r: _other_side(r.document)[0]),
    numeric("ReverseDocumentFiscalYear", 4, lambda r: _other_side(r.document)[1]),
    text("AccountingDocumentHeaderText", 25, lambda r: r.document.header_text[:25]),
    figure("ExchangeRate", 9, 5, lambda r: r.document.rate),
    text("ReversalReason", 2, lambda r: r.document.reversal_reason),
    text("Reference1InDocumentHeader", 20),
    text("Reference2InDocumentHeader", 20),
    text("Ledger", 2, lambda _: "0L"),
    text("ExchangeRateType", 4, lambda _: "M"),
    flag("IsReversal", lambda r: r.document.reverses is not None),
    flag("IsReversed", lambda r: r.document.reversed_by is not None),
)  # fmt: skip


def _other_side(document: Document) -> tuple[str, int | None]:
    """Number and year of the document that reverses this one or is reversed by it."""
    other = document.reversed_by or document.reverses
    return (other.number, other.year) if other else ("", None)


def _stamp(record: Posted) -> tuple[tuple[object, ...], tuple[int, ...]]:
    """Line, and versions of the line, its document and its customer."""
    customer = record.customer.version if record.customer else 0
    return (record.document.key, record.line.position), (record.line.version, record.document.version, customer)


CUBE = EntityType(
    set_name="A_OperationalAcctgDocItemCube",
    keys=("CompanyCode", "FiscalYear", "AccountingDocument", "AccountingDocumentItem"),
    columns=COLUMNS,
    records=posted_lines,
    stamp=_stamp,
)
SERVICE = Service(name="API_OPLACCTGDOCITEMCUBE_SRV", types=(CUBE,))
