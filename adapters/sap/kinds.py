"""What the codes of a line on a customer's account say of its item, and whether one collects it.

What only a few codes of a line decide is worked out once for each set of codes: lines are many, codes are few.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, Protocol

from msgspec import Struct

from adapters.kit.remembered import Remembered
from adapters.sap.codes import (
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
from adapters.sap.numbers import padded
from canonical_model.identity import NativeKey
from canonical_model.receivables import DocumentType, ItemKind, LegKind


class OwnTypes(Protocol):
    """The document types (BLART) that are one system's own, as its settings name them."""

    @property
    def payment_types(self) -> tuple[str, ...]:
        """Of incoming payments."""
        ...

    @property
    def credit_memo_types(self) -> tuple[str, ...]:
        """Of credit memos."""
        ...

    @property
    def write_off_types(self) -> tuple[str, ...]:
        """Of documents by which what a customer owes is given up."""
        ...

    @property
    def document_types(self) -> dict[str, DocumentType]:
        """All others."""
        ...


#: document types of clearings: general (AB), of customers (DA) [addendum A6]
_CLEARING_TYPES: Final = frozenset(name for name, kind in DOCUMENT_TYPES.items() if kind == "clearing")
#: sets of codes kept at hand; a company code has some dozens
MOST_CODES: Final = 4096


class Codes(NamedTuple):
    """The codes of a line that say what its item is, by SAP's names."""

    DebitCreditCode: str
    PostingKey: str
    AccountingDocumentType: str
    ReferenceDocumentType: str
    FollowOnDocumentType: str
    SpecialGLCode: str
    SpecialGLTransactionType: str
    IsReversal: bool


class Nature(Struct, frozen=True, gc=False):
    """What the codes of a line say of its item."""

    #: it is money received
    payment: bool
    #: what settles the debts that it is cleared with
    leg: LegKind
    type: DocumentType
    kind: ItemKind
    #: it is not in the general ledger
    noted: bool
    #: why nobody is reminded of it; empty if they may be
    why_not_collected: str


#: `Codes` as a plain tuple, which is cheaper to make → what they say
Natures = Remembered[tuple[str, str, str, str, str, str, str, bool], Nature]


def natures_of(own: OwnTypes) -> Natures:
    """What the codes of a line say in one system."""
    is_payment, type_of = _payments_of(own), _document_types_of(own)
    given_up = frozenset(own.write_off_types)

    def nature(written: tuple[str, str, str, str, str, str, str, bool]) -> Nature:
        codes = Codes(*written)
        payment = is_payment(codes)
        leg = _leg(codes, given_up, payment=payment)
        return Nature(payment, leg, type_of(codes), _kind(codes, payment=payment), _noted(codes), _why_not(codes))

    return Remembered(nature, MOST_CODES)


def _leg(codes: Codes, given_up: frozenset[str], *, payment: bool) -> LegKind:
    """A credit in a document of a write-off's type gives up what it is cleared with; SAP has no type for it."""
    if payment:
        return "receipt"
    gives_up = codes.DebitCreditCode == CREDIT and codes.AccountingDocumentType in given_up
    return "write_off" if gives_up and not codes.SpecialGLCode else "item"


def is_noted(special: str, transaction: str) -> bool:
    """A down payment request: shown on the account, not posted to the general ledger (UMSKZ, UMSKS)."""
    return NOTED in {special, transaction}


def _noted(codes: Codes) -> bool:
    return is_noted(codes.SpecialGLCode, codes.SpecialGLTransactionType)


def _payments_of(own: OwnTypes) -> Callable[[Codes], bool]:
    """Whether a line is money received: posting key 15, or a credit in a payment document [addendum A6].

    Journal entry APIs give a customer's credit key 11 whatever it is, so the document type decides there. A part
    payment that a clearing left on an item is money that stood there before, and is not received again.
    """
    types = frozenset(own.payment_types)
    moved = _CLEARING_TYPES - types

    def is_payment(codes: Codes) -> bool:
        if codes.DebitCreditCode != CREDIT or codes.SpecialGLCode or codes.FollowOnDocumentType == RESIDUAL:
            return False
        if codes.FollowOnDocumentType == PARTIAL and codes.AccountingDocumentType in moved:
            return False
        return codes.PostingKey == PAYMENT_KEY or codes.AccountingDocumentType in types

    return is_payment


def _document_types_of(own: OwnTypes) -> Callable[[Codes], DocumentType]:
    """The canonical document type of a line's document."""
    types: Mapping[str, DocumentType] = {
        **DOCUMENT_TYPES,
        **dict.fromkeys(own.payment_types, "receipt"),
        **dict.fromkeys(own.credit_memo_types, "credit_memo"),
        **own.document_types,
    }

    def type_of(codes: Codes) -> DocumentType:
        if codes.IsReversal:
            return "reversal"
        if _noted(codes):
            return "down_payment_request"
        if codes.SpecialGLCode and codes.DebitCreditCode == CREDIT:
            return "down_payment"
        found = types.get(codes.AccountingDocumentType)
        # billing documents of debit and credit share the type RV
        if found == "invoice" and codes.DebitCreditCode == CREDIT and codes.ReferenceDocumentType == BILLING:
            return "credit_memo"
        return found or ("invoice" if codes.ReferenceDocumentType == BILLING else "journal")

    return type_of


def _kind(codes: Codes, *, payment: bool) -> ItemKind:
    """The kind of an item.

    Instalments come as items of their own, one due date each; a line does not say that it is one (T052S is not
    read), so it stays `whole`.
    """
    if codes.SpecialGLCode:
        return "down_payment"
    if codes.FollowOnDocumentType == RESIDUAL:
        return "residual"
    moved = codes.AccountingDocumentType in _CLEARING_TYPES and codes.DebitCreditCode == CREDIT
    if codes.FollowOnDocumentType == PARTIAL and (payment or moved):
        return "unapplied"
    return "on_account" if payment else "whole"


def _why_not(codes: Codes) -> str:
    if _noted(codes):
        return "noted item: a down payment request"
    if codes.SpecialGLCode:
        return f"special G/L {codes.SpecialGLCode}"
    return "" if codes.DebitCreditCode == DEBIT else "credit"


def followed_key(company: str, invoice: str, year: str, line: str) -> NativeKey | None:
    """The key of the item that a line follows (BUKRS; REBZG, REBZJ, REBZZ)."""
    if invoice in {"", TERMS_APPLY} or year in NO_YEARS:
        return None
    return company, padded(invoice), year, line.rjust(3, "0")


#: REBZT → the field of an open item that holds what it follows
LINK_FIELDS: Mapping[str, str] = {PARTIAL: "offsets", RESIDUAL: "residual_of", CREDIT_FOR: "refers_to"}
