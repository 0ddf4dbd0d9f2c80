"""The entities with their properties, as the vendor's metadata and live ones name them.

Of CustTransactions, CustTransOpens and CustTransBiEntities the names are known, of `AmountMST` and its like the casing
is that of the tables [addendum A1, A2]. Names of CustSettlements are those of the table; CustDispute is documented.
"""

from typing import Final

from simulators.dynamics.odata import Dialect, EntityType, Field, Nav, fields

NAMESPACE: Final = "Microsoft.Dynamics.DataEntities"
ENUMS: Final[dict[str, tuple[str, ...]]] = {
    "NoYes": ("No", "Yes"),
    "CustVendDisputeStatus": (
        "None", "Disputed", "PromiseToPay", "Resolved", "PromiseToPayBroken", "PromiseToPayKept",
    ),
    "CustVendorBlocked": ("No", "Invoice", "All", "Payment", "Requisition", "Never", "PurchOrder"),
    "CustCollectionLetterCode": (
        "None", "CollectionLetter1", "CollectionLetter2", "CollectionLetter3", "CollectionLetter4", "Collection", "All",
        "CollectionPerCust",
    ),
    "ExchangeRateDisplayFactor": ("One", "Ten", "Hundred", "Thousand", "TenThousand"),
    "LedgerJournalACType": (
        "Ledger", "Cust", "Vend", "Project", "FixedAssets", "Bank", "FixedAssets_RU", "Employee_RU", "RDeferrals",
        "RCash",
    ),
    "SettlementType": ("None", "OpenTransact", "SelectedTransact"),
    "NetCurrent": ("Net", "CurrentMth", "CurrentQuart", "CurrentYear", "CurrentWeek", "COD", "CutOffDate"),
    "UseCashDisc": ("Normal", "Always", "Never"),
    # members of these are unverified
    "LedgerTransType": ("None", "Sales", "Interest", "Cust", "Payment", "GeneralJournal"),
    "DocuRestriction": ("Internal", "External"),
    "smmActivityCategory": ("Appointment", "Event", "Action", "Task"),
}  # fmt: skip


def dialect(*, bare_enums: bool, largest_page: int) -> Dialect:
    """How Finance & Operations asks and answers [dynamics_crm.md §1.1; addendum A7, A8]."""
    return Dialect(
        namespace=NAMESPACE, enums=ENUMS, bare_enums=bare_enums, ignore_case=True, wildcards=True,
        largest_page=largest_page, day_time="T12:00:00Z",
    )  # fmt: skip


def _enum(name: str, *properties: str, always: bool = False) -> dict[str, Field]:
    return {one: Field(kind="enum", enum=name, edit="always" if always else "never") for one in properties}


_COMPANY: Final = {"dataAreaId": Field(kind="text", edit="create", length=4)}
_RECORD: Final = {**_COMPANY, **fields("long", "SysRecId"), **fields("text", "SysDataAreaId")}
_BY_RECORD: Final = ("dataAreaId", "SysRecId")
_TRANSACTION: Final = {
    **fields("text", "AccountNum OrderAccount Invoice Voucher DocumentNum CurrencyCode PaymMode PaymReference PaymId"),
    **fields("text", "PaymTermId CashDiscCode LastSettleVoucher LastSettleAccountNum LastSettleCompany Txt"),
    **fields("day", "TransDate DocumentDate Closed CashDiscBaseDate LastSettleDate"),
    **fields("day", "DueDate", edit="always"),
    **fields("amount", "AmountCur AmountMST SettleAmountCur SettleAmountMST ExchRate"),
    **_enum("LedgerTransType", "TransType"),
    **_enum("NoYes", "CollectionLetter", "Approved", "CancelledPayment", "Prepayment", "Settlement"),
    **_enum("NoYes", "CustAutomationExclude", "CustAutomationPredunningSent", always=True),
    **_enum("CustCollectionLetterCode", "CollectionLetterCode"),
}
_OPEN: Final = {
    **fields("text", "AccountNum"), **fields("long", "RefRecId"),
    **fields("amount", "AmountCur AmountMST PossibleCashDisc ExchAdjUnrealized"),
    **fields("day", "DueDate TransDate CashDiscDate LastInterestDate"), **_enum("UseCashDisc", "UseCashDisc"),
    **_enum("CustCollectionLetterCode", "CollectionLetterCode"),
}  # fmt: skip
_DISPUTE: Final = {
    "CustTrans": Field(kind="long", edit="create", mandatory=True),
    "Status": Field(kind="enum", enum="CustVendDisputeStatus", edit="always"),
    **fields("day", "StatusChangedDate"), **fields("day", "FollowUpDate", edit="always"),
    **fields("amount", "AmountCur", edit="always"), **fields("amount", "TransactionBalance LastPayment"),
    **fields("text", "TransactionCurrency", edit="always", length=3), **fields("text", "ReasonComment", edit="always"),
    **fields("text", "ReasonCode", edit="always", length=10), **fields("text", "Note", edit="always"),
    **fields("long", "ReasonTableRef"), **_enum("NoYes", "IsAutomaticUpdate", always=True),
}  # fmt: skip
_SETTLEMENT: Final = {
    **fields("long", "TransRecId OffsetRecid"),
    **fields("text", "AccountNum OffsetAccountNum TransCompany OffsetCompany SettlementVoucher OffsetTransVoucher"),
    **fields("amount", "SettleAmountCur SettleAmountMST UtilizedCashDisc ExchAdjustment"),
    **fields("day", "TransDate DueDate"), **_enum("NoYes", "CanBeReversed"), **_enum("LedgerTransType", "TransType"),
}  # fmt: skip
_CUSTOMER: Final = {
    **_COMPANY,
    **fields("text", "CustomerAccount OrganizationName NameAlias PartyNumber PartyType CustomerGroupId InvoiceAccount"),
    **fields("text", "SalesCurrencyCode PaymentTerms PaymentMethod CreditRating LanguageId OrganizationNumber"),
    **fields("text", "AddressStreet AddressCity AddressZipCode AddressCountryRegionId AddressCountryRegionISOCode"),
    **fields("text", "PrimaryContactEmail PrimaryContactPhone CredManGroupId CredManAccountStatusId"),
    **fields("text", "CredManCollectionGroupId WriteoffReason TaxExemptNumber CompanyChain"),
    **fields("text", "SalesMemo EmployeeResponsibleNumber CollectionsContactPersonId", edit="always"),
    **fields("amount", "CreditLimit", edit="always"),
    **_enum("NoYes", "CreditLimitIsMandatory", "IsOneTimeCustomer", "CredManExclude", always=True),
    **_enum("CustVendorBlocked", "OnHoldStatus", always=True),
    **_enum("CustCollectionLetterCode", "CollectionLetterCode", always=True),
}
_HEADER: Final = {
    **_COMPANY, **fields("text", "JournalBatchNumber"), **_enum("NoYes", "IsPosted"),
    "JournalName": Field(kind="text", edit="create", mandatory=True, length=10),
    **fields("text", "Description", edit="always", length=60), **_enum("NoYes", "OverrideSalesTax", always=True),
}  # fmt: skip
_LINE: Final = {
    **_COMPANY, "JournalBatchNumber": Field(kind="text", edit="create", mandatory=True),
    "LineNumber": Field(kind="amount", edit="create"), **fields("text", "Voucher Company CustomerName"),
    **_enum("LedgerJournalACType", "AccountType", "OffsetAccountType", always=True),
    "AccountDisplayValue": Field(kind="text", edit="always", mandatory=True),
    **fields("text", "OffsetAccountDisplayValue OffsetCompany PostingProfile PaymentSpecification", edit="always"),
    **fields("amount", "CreditAmount DebitAmount ExchangeRate SecondaryExchangeRate", edit="always"),
    **fields("text", "CurrencyCode", edit="always", length=3), **fields("day", "TransactionDate", edit="always"),
    **fields("text", "PaymentMethodName", edit="always", length=10),
    **fields("text", "PaymentReference PaymentId", edit="always", length=20),
    **fields("text", "TransactionText OffsetTransactionText", edit="always", length=60),
    **fields("text", "PaymentNotes BankTransactionType DepositNumber", edit="always"),
    **fields("text", "MarkedInvoice", edit="always", length=20),
    **fields("text", "MarkedInvoiceCompany", edit="always"),
    **_enum("SettlementType", "SettleVoucher", always=True),
    **_enum("NoYes", "IsPrepayment", "OverrideSalesTax", always=True),
}  # fmt: skip
_SETTLED: Final = {
    "JournalLineCompany": Field(kind="text", edit="create", mandatory=True, length=4),
    "JournalBatchNumber": Field(kind="text", edit="create", mandatory=True),
    "JournalLineNumber": Field(kind="amount", edit="create", mandatory=True),
    "InvoiceNumber": Field(kind="text", edit="create", mandatory=True),
    "InvoiceCompany": Field(kind="text", edit="create", mandatory=True, length=4),
    "InvoiceDueDate": Field(kind="day", edit="create", mandatory=True), **fields("text", "InvoiceAccount"),
    **fields("text", "AccountDisplayValue", edit="create"), **fields("amount", "InvoiceToPaymentCrossRate"),
    **fields("amount", "SettlementAmountInInvoiceCurrency CashDiscountToTakeInInvoiceCurrency", edit="always"),
}  # fmt: skip
_ATTACHMENT: Final = {
    **_COMPANY, **fields("guid", "DocumentId"), **fields("text", "LegalEntityId"),
    "CustomerAccountNumber": Field(kind="text", edit="create", mandatory=True),
    "TypeId": Field(kind="text", edit="create", mandatory=True, length=10),
    **fields("text", "Name", edit="always", length=60), **fields("text", "Notes FileName FileType", edit="always"),
    **fields("binary", "FileContents", edit="always"), **_enum("DocuRestriction", "Restriction", always=True),
    **_enum("NoYes", "DefaultAttachment", always=True),
}  # fmt: skip
_ACTIVITY: Final = {
    **_COMPANY, **fields("text", "ActivityNumber"), **_enum("smmActivityCategory", "Category", always=True),
    **fields("text", "Purpose", edit="always", length=60), **fields("text", "Notes TypeId", edit="always"),
    **fields("instant", "StartDateTime EndDateTime", edit="always"), **_enum("NoYes", "Closed", always=True),
    **fields("text", "ResponsibleWorkerPersonnelNumber CustomerAccountNumber", edit="always"),
}  # fmt: skip

_TO_TRANSACTION: Final = {"CustTransaction": Nav(target="CustTransactions")}
_FIXED: Final = (
    EntityType(
        name="LegalEntity", collection="LegalEntities", keys=("LegalEntityId",),
        fields={
            **fields("text", "LegalEntityId Name NameAlias LanguageId PartyNumber AddressCity AddressCountryRegionId"),
            **fields("text", "AddressCountryRegionISOCode"),
        },
    ),
    EntityType(
        name="Company", collection="Companies", keys=("DataArea",),
        fields=fields("text", "DataArea Name KnownAs LanguageId PartyNumber"),
    ),
    EntityType(
        name="Ledger", collection="Ledgers", keys=("LegalEntityId",),
        fields={
            **fields("text", "LegalEntityId Name Description AccountingCurrency ReportingCurrency ExchangeRateType"),
            **fields("text", "ChartOfAccounts FiscalCalendar"), **fields("long", "LedgerRecId"),
        },
    ),
    EntityType(
        name="CustomerV3", collection="CustomersV3", keys=("dataAreaId", "CustomerAccount"), fields=_CUSTOMER,
        changes=True,
    ),
    EntityType(
        name="CustomerGroup", collection="CustomerGroups", keys=("dataAreaId", "CustomerGroupId"),
        fields={
            **_COMPANY, **fields("text", "CustomerGroupId Description PaymentTermId DefaultDimensionDisplayValue"),
            **fields("text", "WriteOffReason"),
        },
    ),
    EntityType(
        name="PaymentTerm", collection="PaymentTerms", keys=("dataAreaId", "Name"),
        fields={
            **_COMPANY, **fields("text", "Name Description PaymentDayName"),
            **fields("int", "NumberOfDays NumberOfMonths CutoffDayOfMonth"), **_enum("NetCurrent", "PaymentMethodType"),
        },
    ),
    EntityType(
        name="Currency", collection="Currencies", keys=("CurrencyCode",),
        fields={**fields("text", "CurrencyCode Name Symbol"), **fields("amount", "GeneralRoundingRule")},
    ),
    EntityType(
        name="ExchangeRate", collection="ExchangeRates",
        keys=("RateTypeName", "FromCurrency", "ToCurrency", "StartDate"),
        fields={
            **fields("text", "RateTypeName RateTypeDescription FromCurrency ToCurrency"), **fields("amount", "Rate"),
            **fields("day", "StartDate EndDate"), **_enum("ExchangeRateDisplayFactor", "ConversionFactor"),
        },
    ),
    EntityType(
        name="CustTransaction", collection="CustTransactions", keys=_BY_RECORD, fields={**_RECORD, **_TRANSACTION},
        navs={"CustTransOpen": Nav(target="CustTransOpens", many=True), "CustDispute": Nav(target="CustDisputes")},
        changes=True,
    ),
    EntityType(
        name="CustTransOpen", collection="CustTransOpens", keys=_BY_RECORD, fields={**_RECORD, **_OPEN},
        navs=_TO_TRANSACTION,
    ),
    EntityType(
        name="CustTransBiEntity", collection="CustTransBiEntities", keys=("dataAreaId", "SourceKey"),
        fields={
            **_COMPANY, **fields("long", "SourceKey"), **_TRANSACTION, **fields("text", "PostingProfile"),
            **fields("instant", "SysModifiedDateTime CreatedOn"),
        },
    ),
    EntityType(
        name="CustDispute", collection="CustDisputes", keys=_BY_RECORD, fields={**_RECORD, **_DISPUTE},
        navs=_TO_TRANSACTION, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="CustomerPaymentJournalHeader", collection="CustomerPaymentJournalHeaders",
        keys=("dataAreaId", "JournalBatchNumber"), fields=_HEADER, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="CustomerPaymentJournalLine", collection="CustomerPaymentJournalLines",
        keys=("dataAreaId", "JournalBatchNumber", "LineNumber"), fields=_LINE, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="PaymentJournalLineSettledInvoice", collection="PaymentJournalLineSettledInvoices",
        keys=(
            "JournalLineCompany", "JournalBatchNumber", "JournalLineNumber", "InvoiceNumber", "InvoiceCompany",
            "InvoiceDueDate",
        ),
        fields=_SETTLED, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="CustomerAttachmentV2", collection="CustomerAttachmentsV2", keys=("dataAreaId", "DocumentId"),
        fields=_ATTACHMENT, creates=True, changes=True, deletes=True,
    ),
    EntityType(
        name="CustomerPaymentMethod", collection="CustomerPaymentMethods", keys=("dataAreaId", "Name"),
        fields={**_COMPANY, **fields("text", "Name Description PaymentAccountDisplayValue PaymentJournalName")},
    ),
    EntityType(
        name="MainAccount", collection="MainAccounts", keys=("ChartOfAccounts", "MainAccountId"),
        fields={
            **fields("text", "ChartOfAccounts MainAccountId Name MainAccountCategory DefaultCurrency"),
            **fields("long", "MainAccountRecId"), **_enum("NoYes", "IsSuspended"),
        },
    ),
)  # fmt: skip


def entity_types(*, settlements: str, balances: str, activities: str) -> dict[str, EntityType]:
    """Every set by its name; those without a proven public name only where they are given one."""
    named = (
        EntityType(
            name="CustSettlement", collection=settlements, keys=_BY_RECORD, fields={**_RECORD, **_SETTLEMENT}
        ),
        EntityType(
            name="LedgerTrialBalance", collection=balances, keys=("dataAreaId", "MainAccountId"),
            fields={
                **_COMPANY, **fields("text", "MainAccountId MainAccountName AccountingCurrency"),
                **fields("amount", "Balance"), **fields("day", "AsOfDate"),
            },
        ),
        EntityType(
            name="Activity", collection=activities, keys=("dataAreaId", "ActivityNumber"), fields=_ACTIVITY,
            creates=True, changes=True, deletes=True,
        ),
    )  # fmt: skip
    return {one.collection: one for one in (*_FIXED, *named) if one.collection}
