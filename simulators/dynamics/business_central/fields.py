"""The entities of API v2.0 with their properties as Microsoft documents them, and two published pages [addendum B1]."""

from typing import Final

from simulators.dynamics.odata import Dialect, EntityType, Field, Nav, fields

NAMESPACE: Final = "Microsoft.NAV"
#: an empty option value, escaped [dynamics_crm.md §1.2]
BLANK: Final = "_x0020_"
ENUMS: Final[dict[str, tuple[str, ...]]] = {
    "customerBlocked": (BLANK, "Ship", "Invoice", "All"),
    "invoiceEntityAggregateStatus": (
        BLANK, "Draft", "In_x0020_Review", "Open", "Paid", "Canceled", "Corrective",
    ),
    "genJournalDocumentType": (
        BLANK, "Payment", "Invoice", "Credit_x0020_Memo", "Finance_x0020_Charge_x0020_Memo", "Reminder", "Refund",
    ),
    "attachmentEntityBufferDocumentType": (
        BLANK, "Journal", "Sales_x0020_Order", "Sales_x0020_Quote", "Sales_x0020_Credit_x0020_Memo",
        "Sales_x0020_Invoice", "Purchase_x0020_Invoice", "Customer",
    ),
}  # fmt: skip


def escaped(text: str) -> str:
    """An option value on the wire: `Credit_x0020_Memo`."""
    return text.replace(" ", BLANK)


def plain_option(text: str) -> str:
    """The option value behind it."""
    return text.replace(BLANK, " ")


def dialect(*, largest_page: int) -> Dialect:
    """How Business Central asks and answers: texts for enums, days of their own, no link with `$top` [§1.2]."""
    return Dialect(
        namespace=NAMESPACE, enums=ENUMS, bare_enums=True, link_with_top=False, largest_page=largest_page
    )  # fmt: skip


def _enum(name: str, *properties: str, always: bool = False) -> dict[str, Field]:
    return {one: Field(kind="enum", enum=name, edit="always" if always else "never") for one in properties}


_ID: Final = {**fields("guid", "id")}
_CHANGED: Final = {**fields("instant", "lastModifiedDateTime")}
_ADDRESS: Final = fields("text", "addressLine1 addressLine2 city state country postalCode phoneNumber email website")
_SALE: Final = {
    **_ID, **fields("text", "number externalDocumentNumber"), **fields("day", "postingDate"),
    **fields("day", "dueDate", edit="always"),
    **fields("guid", "customerId billToCustomerId currencyId paymentTermsId"),
    **fields("text", "customerNumber customerName billToName billToCustomerNumber currencyCode salesperson email"),
    **fields("amount", "discountAmount totalAmountExcludingTax totalTaxAmount totalAmountIncludingTax"),
    **fields("flag", "pricesIncludeTax"), **_enum("invoiceEntityAggregateStatus", "status"), **_CHANGED,
}  # fmt: skip
_INVOICE: Final = {
    **_SALE, **fields("day", "invoiceDate"), **fields("day", "promisedPayDate", edit="always"),
    **fields("text", "customerPurchaseOrderReference orderNumber"), **fields("guid", "orderId"),
    **fields("guid", "disputeStatusId", edit="always"), **fields("text", "disputeStatus", edit="always", length=10),
    **fields("amount", "remainingAmount"),
}  # fmt: skip
_PAYMENT: Final = {
    **_ID, **fields("guid", "journalId", edit="create"), **fields("text", "journalDisplayName"),
    **fields("int", "lineNumber", edit="create"), **fields("guid", "customerId appliesToInvoiceId", edit="always"),
    **fields("text", "customerNumber documentNumber appliesToInvoiceNumber", edit="always", length=20),
    **fields("text", "externalDocumentNumber", edit="always", length=35),
    **fields("day", "postingDate", edit="always"), **fields("amount", "amount", edit="always"),
    **fields("text", "description", edit="always", length=100), **fields("text", "comment", edit="always", length=250),
    **_CHANGED,
}  # fmt: skip
_JOURNAL: Final = {
    **_ID, "code": Field(kind="text", edit="always", mandatory=True, length=10),
    **fields("text", "displayName", edit="always", length=100), **fields("guid", "balancingAccountId", edit="always"),
    **fields("text", "balancingAccountNumber", edit="always", length=20), **_CHANGED,
}  # fmt: skip
_ENTRY: Final = {
    **fields("int", "Entry_No Dimension_Set_ID Closed_by_Entry_No"),
    **fields("day", "Posting_Date Document_Date Closed_at_Date Pmt_Discount_Date"),
    **fields("day", "Due_Date", edit="always"),
    **fields("text", "Document_Type Document_No Customer_No Customer_Name Currency_Code Description"),
    **fields("text", "External_Document_No Your_Reference Salesperson_Code Reason_Code Customer_Posting_Group"),
    **fields("amount", "Amount Amount_LCY Debit_Amount Credit_Amount Original_Amount Original_Amt_LCY"),
    **fields("amount", "Remaining_Amount Remaining_Amt_LCY"), **fields("flag", "Open Reversed"),
    **fields("day", "Promised_Pay_Date", edit="always"), **fields("text", "Dispute_Status", edit="always", length=10),
    **fields("text", "On_Hold", edit="always", length=3),
}  # fmt: skip
_DETAIL: Final = {
    **fields("int", "Entry_No Cust_Ledger_Entry_No Applied_Cust_Ledger_Entry_No Unapplied_by_Entry_No"),
    **fields("text", "Entry_Type Document_Type Document_No Customer_No Currency_Code"), **fields("day", "Posting_Date"),
    **fields("amount", "Amount Amount_LCY"), **fields("flag", "Unapplied"),
}  # fmt: skip

#: it comes without a version [recorded traffic, bc_cassettes]
COMPANY: Final = EntityType(
    name="company", collection="companies", keys=("id",), versioned=False,
    fields={**_ID, **fields("text", "systemVersion name displayName businessProfileId")},
)  # fmt: skip
_FIXED: Final = (
    EntityType(
        name="companyInformation", collection="companyInformation", keys=("id",),
        fields={
            **_ID, **fields("text", "displayName faxNumber taxRegistrationNumber currencyCode industry experience"),
            **_ADDRESS, **fields("day", "currentFiscalYearStartDate"), **_CHANGED,
        },
    ),
    EntityType(
        name="customer", collection="customers", keys=("id",),
        navs={"customerFinancialDetail": Nav(target="customerFinancialDetails")}, changes=True,
        fields={
            **_ID, **fields("text", "number displayName type salespersonCode taxRegistrationNumber currencyCode"),
            **_ADDRESS, **fields("amount", "balanceDue creditLimit"), **fields("guid", "currencyId paymentTermsId"),
            **_enum("customerBlocked", "blocked", always=True), **_CHANGED,
        },
    ),
    EntityType(
        name="customerFinancialDetail", collection="customerFinancialDetails", keys=("id",),
        fields={
            **_ID, **fields("text", "number"), **fields("amount", "balance totalSalesExcludingTax overdueAmount"),
            **_CHANGED,
        },
    ),
    EntityType(
        name="salesInvoice", collection="salesInvoices", keys=("id",), fields=_INVOICE, changes=True,
        navs={"customer": Nav(target="customers")},
    ),
    EntityType(
        name="salesCreditMemo", collection="salesCreditMemos", keys=("id",),
        fields={
            **_SALE, **fields("day", "creditMemoDate"), **fields("guid", "invoiceId"),
            **fields("text", "invoiceNumber"),
        },
    ),
    EntityType(
        name="disputeStatus", collection="disputeStatus", keys=("id",), creates=True, changes=True, deletes=True,
        fields={
            **_ID, "code": Field(kind="text", edit="always", mandatory=True, length=10),
            **fields("text", "displayName", edit="always", length=100),
        },
    ),
    EntityType(
        name="customerPaymentJournal", collection="customerPaymentJournals", keys=("id",), fields=_JOURNAL,
        navs={"customerPayments": Nav(target="customerPayments", many=True)}, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="customerPayment", collection="customerPayments", keys=("id",), fields=_PAYMENT, creates=True,
        changes=True, deletes=True,
    ),
    # general journals, whose lines are not simulated; what counts is the action `post` on a payment journal's id
    EntityType(
        name="journal", collection="journals", keys=("id",),
        fields={**_JOURNAL, **fields("text", "templateDisplayName")},
    ),
    EntityType(
        name="currency", collection="currencies", keys=("id",),
        fields={
            **_ID, **fields("text", "code displayName symbol amountDecimalPlaces"),
            **fields("amount", "amountRoundingPrecision"), **_CHANGED,
        },
    ),
    EntityType(
        name="currencyExchangeRate", collection="currencyExchangeRates", keys=("id",),
        fields={
            **_ID, **fields("text", "currencyCode relationalCurrencyCode"), **fields("day", "startingDate"),
            **fields("amount", "exchangeRateAmount relationalExchangeRateAmount"), **_CHANGED,
        },
    ),
    EntityType(
        name="paymentTerm", collection="paymentTerms", keys=("id",),
        fields={
            **_ID, **fields("text", "code displayName dueDateCalculation discountDateCalculation"),
            **fields("amount", "discountPercent"), **fields("flag", "calculateDiscountOnCreditMemos"), **_CHANGED,
        },
    ),
    EntityType(
        name="account", collection="accounts", keys=("id",),
        fields={
            **_ID, **fields("text", "number displayName category subCategory accountType"),
            **fields("flag", "blocked directPosting"), **fields("amount", "netChange"), **_CHANGED,
        },
    ),
    EntityType(
        name="generalLedgerEntry", collection="generalLedgerEntries", keys=("id",),
        fields={
            **_ID, **fields("int", "entryNumber"), **fields("day", "postingDate"),
            **fields("text", "documentNumber accountNumber description"), **fields("guid", "accountId"),
            **_enum("genJournalDocumentType", "documentType"), **fields("amount", "debitAmount creditAmount"),
            **fields("amount", "additionalCurrencyDebitAmount additionalCurrencyCreditAmount"), **_CHANGED,
        },
    ),
    EntityType(
        name="documentAttachment", collection="documentAttachments", keys=("id",), creates=True, changes=True,
        deletes=True,
        fields={
            **_ID, "fileName": Field(kind="text", edit="always", mandatory=True, length=250),
            **fields("int", "byteSize lineNumber"), **fields("flag", "documentFlowSales documentFlowPurchase"),
            "parentId": Field(kind="guid", edit="create", mandatory=True),
            **_enum("attachmentEntityBufferDocumentType", "parentType", always=True), **_CHANGED,
        },
    ),
)  # fmt: skip
API: Final[dict[str, EntityType]] = {one.collection: one for one in _FIXED}


def pages(*, ledger: str, detailed: str) -> dict[str, EntityType]:
    """The published pages by the names that an administrator gave them."""
    told = (
        EntityType(name=ledger, collection=ledger, keys=("Entry_No",), fields=_ENTRY, changes=True),
        EntityType(name=detailed, collection=detailed, keys=("Entry_No",), fields=_DETAIL),
    )
    return {one.collection: one for one in told if one.collection}
