"""Records of Finance & Operations as typed structs, in its own names.

Names are compared without regard to case: that of `AmountMST` and its like differs by source [addendum, head]. Values
are texts, as they were written.
"""

from __future__ import annotations

from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.kit.named_fields import NamedFields, with_fields

Text = str | None


class Open(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustTransOpens: what is open of a transaction, once for each due date [addendum A1]."""

    RefRecId: str
    AmountCur: str
    AmountMST: str
    DueDate: Text = None
    CashDiscDate: Text = None
    PossibleCashDisc: Text = None


class Transaction(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustTransactions [addendum A1]."""

    SysRecId: str
    company: str = msgspec.field(name="dataareaid")
    AccountNum: str
    CurrencyCode: str
    AmountCur: str
    AmountMST: str
    OrderAccount: Text = None
    Invoice: Text = None
    Voucher: Text = None
    TransDate: Text = None
    DueDate: Text = None
    DocumentDate: Text = None
    DocumentNum: Text = None
    SettleAmountCur: Text = None
    SettleAmountMST: Text = None
    TransType: Text = None
    PaymMode: Text = None
    PaymReference: Text = None
    PaymTermId: Text = None
    Prepayment: Text = None
    CollectionLetterCode: Text = None
    LastSettleVoucher: Text = None
    LastSettleDate: Text = None
    Txt: Text = None
    #: what is open, where it came with the transaction
    CustTransOpen: list[dict[str, Any]] | None = None


class OpenRow(Open, frozen=True, kw_only=True, rename=str.lower):
    """The same as it comes with its transaction."""

    company: str = msgspec.field(name="dataareaid")
    SysRecId: str
    CustTransaction: Transaction


def transaction_with(fields: NamedFields) -> type[Transaction]:
    """The type of transactions with properties that the settings name, whatever the case of their names."""
    return with_fields(Transaction, tuple(name.lower() for name in fields.values()))


def open_row_with(fields: NamedFields) -> type[OpenRow]:
    """The type of open rows that bring such transactions."""
    within = transaction_with(fields)
    if within is Transaction:
        return OpenRow
    return msgspec.defstruct(  # type: ignore[return-value]  # one of those, by its base
        OpenRow.__name__, [("CustTransaction", within, msgspec.field(name="custtransaction"))], bases=(OpenRow,),
        frozen=True, kw_only=True,
    )  # fmt: skip


#: its properties that are bare numbers [addendum A1]
BARE: Final = (
    "RefRecId", "AmountCur", "AmountMST", "SysRecId", "CustTransaction.SysRecId", "CustTransaction.AmountCur",
    "CustTransaction.AmountMST",
)  # fmt: skip


#: properties that are numbers, too, and at which nobody looks
UNREAD: Final = ("PossibleCashDisc", "SettleAmountCur", "SettleAmountMST")


class Listed(Struct, frozen=True, kw_only=True, rename=str.lower):
    """What is open, by its ids alone."""

    company: str = msgspec.field(name="dataareaid")
    SysRecId: str
    RefRecId: str


class Bi(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustTransBiEntities: beside what CustTransactions has, what nothing is open without [addendum A2]."""

    SourceKey: str
    SettleAmountCur: str
    SettleAmountMST: str


class SettlementRow(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustSettlements: an amount that one transaction was settled with by another [dynamics_crm.md §1.1]."""

    SysRecId: str
    TransRecId: str
    OffsetRecid: str
    SettleAmountCur: str
    SettleAmountMST: str
    TransDate: Text = None
    SettlementVoucher: Text = None
    UtilizedCashDisc: Text = None
    ExchAdjustment: Text = None


class Dispute(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustDisputes: the one slot of a transaction for a dispute or a promise [dynamics_crm.md §0.1]."""

    SysRecId: str
    company: str = msgspec.field(name="dataareaid")
    CustTrans: str
    Status: Text = None
    StatusChangedDate: Text = None
    FollowUpDate: Text = None
    AmountCur: Text = None
    TransactionCurrency: Text = None
    ReasonCode: Text = None
    Note: Text = None


class CustomerRow(Struct, frozen=True, kw_only=True, rename=str.lower):
    """CustomersV3."""

    company: str = msgspec.field(name="dataareaid")
    CustomerAccount: str
    OrganizationName: Text = None
    AddressCountryRegionISOCode: Text = None
    AddressStreet: Text = None
    AddressZipCode: Text = None
    AddressCity: Text = None
    LanguageId: Text = None
    TaxExemptNumber: Text = None
    OrganizationNumber: Text = None
    InvoiceAccount: Text = None
    PaymentTerms: Text = None
    SalesCurrencyCode: Text = None
    CreditLimit: Text = None
    OnHoldStatus: Text = None
    CollectionLetterCode: Text = None
    EmployeeResponsibleNumber: Text = None
    PrimaryContactEmail: Text = None
    PrimaryContactPhone: Text = None
    PartyNumber: Text = None
