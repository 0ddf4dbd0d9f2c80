"""What a transaction type is to a collector, as data [netsuite.md §1.3, §7]."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from canonical_model.receivables import DocumentType, ItemKind, LegKind


class Nature(Struct, frozen=True, kw_only=True):
    """What transactions of one type are."""

    document: DocumentType
    kind: ItemKind = "whole"
    leg: LegKind = "item"
    #: amounts stand on the header; journals have them on each line only
    header: bool = True
    #: money received
    receipt: bool = False
    #: why nobody is reminded of it, whatever else its lines say; empty if they may be
    why_not: str = ""


NATURES: Final[dict[str, Nature]] = {
    "CustInvc": Nature(document="invoice"),
    "FinChrg": Nature(document="invoice"),
    "CustChrg": Nature(document="invoice"),
    "CustCred": Nature(document="credit_memo"),
    "CustPymt": Nature(document="receipt", kind="unapplied", leg="receipt", receipt=True),
    "CustDep": Nature(document="down_payment", kind="down_payment", leg="receipt", receipt=True, why_not="a deposit"),
    "DepAppl": Nature(document="clearing"),
    "CustRfnd": Nature(document="journal", leg="refund"),
}
#: journals, and every other type that posts to a receivables account
BY_LINE: Final = Nature(document="journal", header=False)
#: what is owed less by: which side of an application a document is [addendum C1: both directions occur]
CREDITS: Final = frozenset({"CustPymt", "CustCred", "CustDep", "DepAppl"})
DEBITS: Final = frozenset({"CustInvc", "FinChrg", "CustChrg", "CustRfnd"})
#: an application, and the use of a deposit by its deposit application [addendum C1]
APPLICATION: Final = "Payment"
DEPOSIT_USE: Final = "DepAppl"


def nature_of(native_type: str) -> Nature:
    """What transactions of this type are."""
    return NATURES.get(native_type, BY_LINE)
