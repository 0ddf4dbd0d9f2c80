"""What an item is, what it follows, and whether one collects it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from adapters.sap.s4.mapping.codes import (
    BILLING,
    CREDIT,
    CREDIT_FOR,
    DEBIT,
    DOCUMENT_TYPES,
    NO_YEARS,
    NOTED,
    PARTIAL,
    PAYMENT_KEY,
    RESIDUAL,
    TERMS_APPLY,
)
from adapters.sap.s4.mapping.numbers import padded
from adapters.sap.s4.settings import Settings
from adapters.sap.s4.wire import CubeItem, CubeKey
from canonical_model.identity import NativeKey
from canonical_model.receivables import DocumentType, ItemKind


def is_noted(row: CubeItem | CubeKey) -> bool:
    """A down payment request: shown on the account, not posted to the general ledger."""
    code, kind = row.SpecialGLCode, row.SpecialGLTransactionType
    return code == NOTED or kind == NOTED  # noqa: PLR1714 - on the bulk path no set is built a row


def payments_of(settings: Settings) -> Callable[[CubeItem], bool]:
    """Whether a line is money received: posting key 15, or a credit in a payment document [addendum A6].

    Journal entry APIs give a customer's credit key 11 whatever it is, so the document type decides there.
    """
    types = frozenset(settings.payment_types)

    def is_payment(row: CubeItem) -> bool:
        if row.DebitCreditCode != CREDIT or row.SpecialGLCode or row.FollowOnDocumentType == RESIDUAL:
            return False
        return row.PostingKey == PAYMENT_KEY or row.AccountingDocumentType in types

    return is_payment


def document_types_of(settings: Settings) -> Callable[[CubeItem], DocumentType]:
    """The canonical document type of a line's document."""
    types: Mapping[str, DocumentType] = {
        **DOCUMENT_TYPES,
        **dict.fromkeys(settings.payment_types, "receipt"),
        **dict.fromkeys(settings.credit_memo_types, "credit_memo"),
        **settings.document_types,
    }

    def type_of(row: CubeItem) -> DocumentType:
        if row.IsReversal:
            return "reversal"
        if row.SpecialGLCode or row.SpecialGLTransactionType:
            if is_noted(row):
                return "down_payment_request"
            if row.SpecialGLCode and row.DebitCreditCode == CREDIT:
                return "down_payment"
        found = types.get(row.AccountingDocumentType)
        # billing documents of debit and credit share the type RV
        if found == "invoice" and row.DebitCreditCode == CREDIT and row.ReferenceDocumentType == BILLING:
            return "credit_memo"
        return found or ("invoice" if row.ReferenceDocumentType == BILLING else "journal")

    return type_of


def kind_of(row: CubeItem, *, payment: bool) -> ItemKind:
    """The kind of an item.

    Instalments come as items of their own, one due date each; a line does not say that it is one (T052S is not
    read), so it stays `whole`.
    """
    if row.SpecialGLCode:
        return "down_payment"
    if row.FollowOnDocumentType == RESIDUAL:
        return "residual"
    if payment:
        return "unapplied" if row.FollowOnDocumentType == PARTIAL else "on_account"
    return "whole"


def followed(row: CubeItem) -> NativeKey | None:
    """The key of the item this one follows (REBZG, REBZJ, REBZZ)."""
    if row.InvoiceReference in {"", TERMS_APPLY} or row.InvoiceReferenceFiscalYear in NO_YEARS:
        return None
    return (
        row.CompanyCode,
        padded(row.InvoiceReference),
        row.InvoiceReferenceFiscalYear,
        row.InvoiceItemReference.rjust(3, "0"),
    )


def why_not_collected(row: CubeItem) -> str:
    """Why nobody is reminded of this item; empty if they may be."""
    if row.SpecialGLCode or row.SpecialGLTransactionType:
        if is_noted(row):
            return "noted item: a down payment request"
        if row.SpecialGLCode:
            return f"special G/L {row.SpecialGLCode}"
    return "" if row.DebitCreditCode == DEBIT else "credit"


#: REBZT → the field of an open item that holds what it follows
LINK_FIELDS: Mapping[str, str] = {PARTIAL: "offsets", RESIDUAL: "residual_of", CREDIT_FOR: "refers_to"}
