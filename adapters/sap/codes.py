"""SAP's codes and what they mean in the canonical model. Tables to be proof-read; a tenant adds its own in settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from canonical_model.receivables import DocumentType

#: document type (BLART) → type; RV and DR are invoices, DZ payments, AB and DA clearing [sap.md §1.3]
DOCUMENT_TYPES: Final[Mapping[str, DocumentType]] = {
    "RV": "invoice",
    "DR": "invoice",
    "DG": "credit_memo",
    "DZ": "receipt",
    "AB": "clearing",
    "DA": "clearing",
}
#: debit and credit [EDMX: DebitCreditCode]
DEBIT: Final = "S"
CREDIT: Final = "H"
#: posting key of an incoming payment from a statement, a lockbox or a payment run [addendum A6]
PAYMENT_KEY: Final = "15"
#: what REBZT says of an item that follows another [addendum A5]
PARTIAL: Final = "Z"
RESIDUAL: Final = "V"
CREDIT_FOR: Final = "G"
#: in the invoice reference itself, `V` is no document: it says that the terms apply to a credit [sap.md §1.3]
TERMS_APPLY: Final = "V"
#: a down payment request: a noted item, statistical, not in the general ledger [sap.md §1.3: UMSKS 'F']
NOTED: Final = "F"
#: what bills: AWTYP of billing documents [sap.md §1.3]
BILLING: Final = "VBRK"
#: lines with this number exist in the universal journal only (zero-balance lines of document splitting) [sap.md §1.2]
NO_ENTRY_VIEW: Final = "000"
#: a year that is not there
NO_YEARS: Final = frozenset({"", "0000"})
#: function of a contact person (PAFKT), the standard ones; a tenant's own stay as their code
FUNCTIONS: Final[Mapping[str, str]] = {"0001": "purchasing", "0002": "accounts payable", "0005": "treasury"}
