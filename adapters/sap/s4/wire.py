"""Records as the S/4HANA services send them, in SAP's own names [EDMX of each service].

Amounts, days and percentages are strings, so that no digit is lost. A field without a default is required: a record
without it goes to quarantine.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from msgspec import Struct, field

T = TypeVar("T")


class Many(Struct, Generic[T], frozen=True):
    """An expanded navigation; not expanded, it is empty."""

    results: tuple[T, ...] = ()


class CompanyCode(Struct, frozen=True, kw_only=True):
    """A_CompanyCode."""

    CompanyCode: str
    CompanyCodeName: str = ""
    Country: str = ""
    Currency: str
    #: the company for consolidation, by which partners are named (RASSC)
    Company: str = ""


class CubeItem(Struct, frozen=True, kw_only=True, gc=False):
    """A_OperationalAcctgDocItemCube: one line of a journal entry on a customer's account.

    The fields stand in the order of the service's description, in which they are sent: so each is found at once.
    """

    CompanyCode: str
    FiscalYear: str
    AccountingDocument: str
    AccountingDocumentItem: str
    ClearingDate: str | None = None
    ClearingCreationDate: str | None = None
    ClearingAccountingDocument: str = ""
    PostingKey: str = ""
    FinancialAccountType: str = ""
    SpecialGLCode: str = ""
    SpecialGLTransactionType: str = ""
    DebitCreditCode: str
    ValueDate: str | None = None
    AssignmentReference: str = ""
    DocumentItemText: str = ""
    PartnerCompany: str = ""
    BillingDocument: str = ""
    IsUsedInPaymentTransaction: bool = False
    OperationalGLAccount: str = ""
    GLAccount: str = ""
    Customer: str
    DueCalculationBaseDate: str | None = None
    PaymentTerms: str = ""
    CashDiscount1Days: str = ""
    CashDiscount2Days: str = ""
    NetPaymentDays: str = ""
    CashDiscount1Percent: str = ""
    CashDiscount2Percent: str = ""
    PaymentMethod: str = ""
    PaymentBlockingReason: str = ""
    InvoiceReference: str = ""
    InvoiceReferenceFiscalYear: str = ""
    InvoiceItemReference: str = ""
    FollowOnDocumentType: str = ""
    DunningBlockingReason: str = ""
    LastDunningDate: str | None = None
    DunningLevel: str = ""
    PaymentDifferenceReason: str = ""
    Reference3IDByBusinessPartner: str = ""
    HasPaymentOrder: bool = False
    PaymentReference: str = ""
    AccountsReceivableIsPledged: str = ""
    CustomerIsInExecution: bool = False
    ClearingDocFiscalYear: str = ""
    ReferenceDocumentType: str = ""
    OriginalReferenceDocument: str = ""
    PostingDate: str | None = None
    DocumentDate: str | None = None
    AccountingDocumentType: str = ""
    NetDueDate: str | None = None
    CashDiscount1DueDate: str | None = None
    CompanyCodeCurrency: str
    AmountInCompanyCodeCurrency: str
    TransactionCurrency: str
    AmountInTransactionCurrency: str
    AdditionalCurrency1: str = ""
    AmountInAdditionalCurrency1: str = ""
    AccountingDocumentCreationDate: str | None = None
    LastChangeDate: str | None = None
    DocumentReferenceID: str = ""
    ReverseDocument: str = ""
    ReverseDocumentFiscalYear: str = ""
    AccountingDocumentHeaderText: str = ""
    IsReversal: bool = False
    IsReversed: bool = False


class CubeKey(Struct, frozen=True, kw_only=True, gc=False):
    """The key of a line, for comparing what is still open, and the account it stands on."""

    CompanyCode: str
    FiscalYear: str
    AccountingDocument: str
    AccountingDocumentItem: str
    ClearingAccountingDocument: str = ""
    GLAccount: str = ""
    OperationalGLAccount: str = ""
    SpecialGLCode: str = ""
    SpecialGLTransactionType: str = ""
    PartnerCompany: str = ""


class Dunning(Struct, frozen=True, kw_only=True):
    """A_CustomerDunning."""

    Customer: str
    CompanyCode: str
    DunningArea: str = ""
    DunningBlock: str = ""
    DunningLevel: str = ""
    DunningProcedure: str = ""
    LastDunnedOn: str | None = None
    LegDunningProcedureOn: str | None = None


class CustomerCompany(Struct, frozen=True, kw_only=True):
    """A_CustomerCompany: a customer in one company code."""

    Customer: str
    CompanyCode: str
    AccountingClerk: str = ""
    AlternativePayerAccount: str = ""
    CustomerHeadOffice: str = ""
    PaymentBlockingReason: str = ""
    PaymentTerms: str = ""
    ReconciliationAccount: str = ""
    DeletionIndicator: bool = False
    dunnings: Many[Dunning] = field(name="to_CustomerDunning", default=Many())


class CustomerAccount(Struct, frozen=True, kw_only=True):
    """The reconciliation account of a customer, all that the balances need of A_CustomerCompany."""

    Customer: str
    CompanyCode: str
    ReconciliationAccount: str = ""


class Customer(Struct, frozen=True, kw_only=True):
    """A_Customer: general data."""

    Customer: str
    CustomerName: str = ""
    CustomerFullName: str = ""
    VATRegistration: str = ""
    TaxNumber1: str = ""
    TaxNumber2: str = ""
    PostingIsBlocked: bool = False
    OrderIsBlockedForCustomer: str = ""
    DeletionIndicator: bool = False


class Email(Struct, frozen=True, kw_only=True):
    """A_AddressEmailAddress."""

    OrdinalNumber: str = ""
    EmailAddress: str = ""
    IsDefaultEmailAddress: bool = False


class Phone(Struct, frozen=True, kw_only=True):
    """A_AddressPhoneNumber."""

    OrdinalNumber: str = ""
    PhoneNumber: str = ""
    InternationalPhoneNumber: str = ""
    IsDefaultPhoneNumber: bool = False


class Address(Struct, frozen=True, kw_only=True):
    """A_BusinessPartnerAddress."""

    BusinessPartner: str
    AddressID: str
    Country: str = ""
    Language: str = ""
    StreetName: str = ""
    HouseNumber: str = ""
    POBox: str = ""
    PostalCode: str = ""
    CityName: str = ""
    emails: Many[Email] = field(name="to_EmailAddress", default=Many())
    phones: Many[Phone] = field(name="to_PhoneNumber", default=Many())


class TaxNumber(Struct, frozen=True, kw_only=True):
    """A_BusinessPartnerTaxNumber."""

    BusinessPartner: str
    BPTaxType: str
    BPTaxNumber: str = ""
    BPTaxLongNumber: str = ""


class Bank(Struct, frozen=True, kw_only=True):
    """A_BusinessPartnerBank."""

    BusinessPartner: str
    BankIdentification: str
    BankCountryKey: str = ""
    BankNumber: str = ""
    BankAccount: str = ""
    BankAccountReferenceText: str = ""
    IBAN: str = ""


class Partner(Struct, frozen=True, kw_only=True):
    """A_BusinessPartner: an organisation or a person."""

    BusinessPartner: str
    Customer: str = ""
    #: 1 person, 2 organisation, 3 group
    BusinessPartnerCategory: str = ""
    BusinessPartnerFullName: str = ""
    FirstName: str = ""
    LastName: str = ""
    CorrespondenceLanguage: str = ""
    Language: str = ""
    BusinessPartnerIsBlocked: bool = False
    TradingPartner: str = ""
    addresses: Many[Address] = field(name="to_BusinessPartnerAddress", default=Many())
    tax_numbers: Many[TaxNumber] = field(name="to_BusinessPartnerTax", default=Many())
    banks: Many[Bank] = field(name="to_BusinessPartnerBank", default=Many())


class Contact(Struct, frozen=True, kw_only=True):
    """A_BPContactToFuncAndDept: who stands for a business partner, and how to reach them."""

    RelationshipNumber: str
    BusinessPartnerCompany: str
    BusinessPartnerPerson: str
    ValidityEndDate: str | None = None
    ContactPersonFunction: str = ""
    ContactPersonDepartment: str = ""
    PhoneNumber: str = ""
    EmailAddress: str = ""


class LedgerSum(Struct, frozen=True, kw_only=True, gc=False):
    """A_JournalEntryItemBasic, added up by the service over the selected fields."""

    CompanyCode: str
    GLAccount: str
    CompanyCodeCurrency: str
    FiscalYearPeriod: str = ""
    AmountInCompanyCodeCurrency: str
