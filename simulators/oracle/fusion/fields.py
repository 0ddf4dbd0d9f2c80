"""Attributes of each resource by name, with their types; names as documented [oracle.md §1.2]."""

from types import MappingProxyType
from typing import Final, Literal

Kind = Literal["integer", "number", "string", "date", "datetime"]
Fields = MappingProxyType[str, Kind]


def _fields(**named: str) -> Fields:
    kinds: dict[str, Kind] = {
        "integer": "integer", "number": "number", "string": "string", "date": "date", "datetime": "datetime",
    }  # fmt: skip
    return MappingProxyType({name: kinds[kind] for kind, names in named.items() for name in names.split()})


_WHO: Final = "CreatedBy LastUpdatedBy"
_WHEN: Final = "CreationDate LastUpdateDate"

INVOICE: Final = _fields(
    integer="CustomerTransactionId",
    date="DueDate ConversionDate TransactionDate AccountingDate PurchaseOrderDate BillingDate",
    number="ConversionRate EnteredAmount InvoiceBalanceAmount",
    string="InvoiceCurrencyCode SpecialInstructions CrossReference DocumentNumber TransactionNumber TransactionType "
    "TransactionClass TransactionSource BillToCustomerNumber BillToCustomerName BillToSite BillToContact "
    "ShipToCustomerName ShipToSite PayingCustomerName PayingCustomerAccount Comments InternalNotes PaymentTerms "
    "LegalEntityIdentifier ConversionRateType PurchaseOrder PurchaseOrderRevision BusinessUnit InvoiceStatus "
    f"InvoicingRule {_WHO}",
    datetime=_WHEN,
)
INSTALLMENT: Final = _fields(
    integer="InstallmentId InstallmentSequenceNumber PaymentDaysLate",
    date="InstallmentDueDate DisputeDate InstallmentClosedDate InstallmentGLClosedDate",
    number="OriginalAmount InstallmentBalanceDue DisputeAmount AccountedBalanceDue InstallmentAmountAdjusted "
    "InstallmentAmountCredited AmountPaid PendingAdjustmentAmount InstallmentLineAmountOriginal "
    "InstallmentLineAmountDue InstallmentFreightAmountOriginal InstallmentFreightAmountDue "
    "InstallmentTaxAmountOriginal InstallmentTaxAmountDue",
    string=f"InstallmentStatus ExcludeFromCollections {_WHO}",
    datetime=_WHEN,
)
CREDIT_MEMO: Final = _fields(
    integer="CustomerTransactionId",
    date="TransactionDate AccountingDate",
    number="EnteredAmount TransactionBalanceDue",
    string="TransactionNumber BusinessUnit BillToCustomerName BillToCustomerNumber BillToSite CreditMemoCurrency "
    f"CreditMemoStatus CreditReason TransactionSource TransactionType CreditMemoComments {_WHO}",
    datetime=_WHEN,
)
RECEIPT: Final = _fields(
    integer="StandardReceiptId",
    date="ReceiptDate ConversionDate RemittanceBankDepositDate AccountingDate MaturityDate PostmarkDate",
    number="Amount ConversionRate UnappliedAmount AccountedAmount",
    string="ReceiptNumber BusinessUnit ReceiptMethod DocumentNumber Currency ConversionRateType State Status "
    "RemittanceBankName RemittanceBankBranch RemittanceBankAccountNumber RemittanceBankAllowOverride CustomerName "
    "TaxpayerIdentificationNumber CustomerSite CustomerAccountNumber CustomerBank CustomerBankBranch "
    f"CustomerBankAccountNumber ReceiptAtRisk ReceivablesSpecialist Comments StructuredPaymentReference {_WHO}",
    datetime=_WHEN,
)
REFERENCE: Final = _fields(
    integer="RemittanceReferenceId",
    number="ReferenceAmount",
    string=f"ReceiptMatchBy ReferenceNumber CustomerReason CustomerReference {_WHO}",
    datetime=_WHEN,
)
_ACCOUNT: Final = "AccountNumber CustomerName TaxRegistrationNumber TaxpayerIdentificationNumber"
ACCOUNT: Final = _fields(
    integer="AccountId CustomerId",
    number="TotalOpenReceivablesForAccount TotalTransactionsDueForAccount",
    string=f"{_ACCOUNT} {_WHO}",
    datetime=_WHEN,
)
SITE: Final = _fields(
    integer="BillToSiteUseId AccountId CustomerId",
    number="TotalOpenReceivablesForSite TotalTransactionsDueForSite",
    string=f"BillToSiteNumber BillToSiteAddress {_ACCOUNT} {_WHO}",
    datetime=_WHEN,
)
SCHEDULE: Final = _fields(
    integer="InstallmentId InstallmentNumber PaymentDaysLate TransactionId",
    number="TotalOriginalAmount TotalBalanceAmount",
    date="TransactionDate PaymentScheduleDueDate",
    string="InstallmentStatus TransactionNumber TransactionType TransactionClass TransactionSourceName "
    "EnteredCurrency BillToSiteNumber PurchaseOrder",
)
_REFERS: Final = "ReferenceTransactionNumber ReferenceTransactionStatus"
RECEIPT_APPLICATION: Final = _fields(
    integer="ApplicationId StandardReceiptId ReferenceInstallmentId ReferenceTransactionId",
    number="ApplicationAmount",
    date="ApplicationDate AccountingDate",
    string=f"ReceiptNumber EnteredCurrency ApplicationStatus ProcessStatus IsLatestApplication {_REFERS}",
)
MEMO_APPLICATION: Final = _fields(
    integer="ApplicationId CreditMemoId ReferenceInstallmentId ReferenceTransactionId",
    number="ApplicationAmount",
    date="ApplicationDate AccountingDate",
    string=f"CreditMemoNumber EnteredCurrency ApplicationStatus CreditMemoStatus IsLatestApplication {_REFERS}",
)
PROMISE: Final = _fields(
    integer="PromiseDetailId InstallmentNumber",
    number="PromiseAmount",
    date="PromiseDate",
    string=f"BusinessUnit BillToCustomerAccount TransactionNumber Currency PaymentAccount PaymentMethod Status {_WHO}",
    datetime=_WHEN,
)
DISPUTE: Final = _fields(
    integer="RequestNumber CustomerTransactionId",
    number="DisputeAmount",
    string="BillToCustomerNumber DisputePercentage DisputeReason DisputeSection DisputeType CustomerComments "
    "InternalComments",
)
NOTE: Final = _fields(
    integer="NoteId SourceObjectId CreatorPartyId ContactRelationshipId",
    string="SourceObjectCode PartyName NoteTxt NoteTypeCode VisibilityCode CorpCurrencyCode CurcyConvRateType "
    f"CurrencyCode {_WHO}",
    datetime=_WHEN,
)
RATE: Final = _fields(
    number="ConversionRate",
    date="ConversionDate",
    string="FromCurrency ToCurrency UserConversionType ConversionType",
)
EVENT: Final = _fields(
    integer="ErpBusinessEventId",
    string=f"BusinessEventCode BusinessEventIdentifier EnabledFlag LastUpdateLogin {_WHO}",
    datetime=_WHEN,
)
INTEGRATION: Final = _fields(
    string="OperationName DocumentId DocumentContent FileName ContentType FileType DocumentAccount Comments "
    "ProcessName LoadRequestId JobPackageName JobDefName JobName ParameterList ESSParameters CallbackURL "
    "NotificationCode JobOptions StatusCode ReqstId RequestStatus",
)
STRATEGY: Final = _fields(
    integer="StrategyId",
    string="StrategyName StrategyLevel StrategyStatus BusinessUnit CustomerAccountNumber CustomerName NextStrategyTask",
)
TASK: Final = _fields(
    integer="TaskId PaymentScheduleId",
    string=f"StrategyTaskTemplate TaskName TaskStatus AssignedTo Comments {_WHO}",
    datetime=_WHEN,
)
ADJUSTMENT: Final = _fields(
    integer="AdjustmentId ReferenceInstallmentId ReferenceTransactionId",
    number="AdjustmentAmount",
    date="ApplicationDate AccountingDate",
    string="AdjustmentNumber AdjustmentReason AdjustmentType EnteredCurrency ProcessStatus ReferenceTransactionNumber "
    "ReferenceTransactionStatus",
)
UNIT: Final = _fields(integer="BusinessUnitId", string="BusinessUnitName LegalEntityIdentifier")
LEDGER: Final = _fields(integer="LedgerId", string="Name LedgerCurrencyCode")
LEGAL_ENTITY: Final = _fields(integer="LegalEntityId", string="Name LegalEntityIdentifier")
#: a flexfield has a segment for whatever a tenant needs [addendum B1]
FLEXFIELD: Final = _fields(string="__FLEX_Context __FLEX_Context_DisplayValue")
