"""Which SAP field becomes which canonical one: the part of the item mapping that copies, as a table to proof-read.

Columns: canonical field, property of A_OperationalAcctgDocItemCube, field in tables BSID, BSAD, BKPF [EDMX; sap.md
§1.3]. What needs a rule (amounts, due date, kind, references, blocks) is in the modules named so. The code in
`open_item` is checked against these rows one by one.
"""

from __future__ import annotations

from typing import Final

ITEM_FIELDS: Final = (
    ("payment_terms", "PaymentTerms", "ZTERM"),
    ("special_gl", "SpecialGLCode", "UMSKZ"),
    ("reference", "DocumentReferenceID", "XBLNR"),
    ("assignment", "AssignmentReference", "ZUONR"),
    ("payment_reference", "PaymentReference", "KIDNO"),
    ("billing_document", "BillingDocument", "VBELN"),
    ("text", "DocumentItemText", "SGTXT"),
    #: the freest slot for a reference of ours, 20 characters
    ("our_reference", "Reference3IDByBusinessPartner", "XREF3"),
    ("reason_code", "PaymentDifferenceReason", "RSTGR"),
)
ITEM_DATES: Final = (
    ("due_date", "NetDueDate", "computed by SAP; see due.py where it is missing"),
    ("document_date", "DocumentDate", "BLDAT"),
    ("posting_date", "PostingDate", "BUDAT"),
    ("baseline_date", "DueCalculationBaseDate", "ZFBDT"),
    ("discount_until", "CashDiscount1DueDate", "computed by SAP"),
    ("last_dunned_on", "LastDunningDate", "MADAT"),
    ("settled_on", "ClearingDate", "AUGDT"),
    ("created_on", "AccountingDocumentCreationDate", "CPUDT"),
    #: a day only, and clearing does not always move it
    ("changed_on", "LastChangeDate", "AEDAT"),
)
DOCUMENT_FIELDS: Final = (
    ("native_type", "AccountingDocumentType", "BLART"),
    ("reference", "DocumentReferenceID", "XBLNR"),
    ("header_text", "AccountingDocumentHeaderText", "BKTXT"),
    ("billing_document", "BillingDocument", "VBELN"),
    ("origin_type", "ReferenceDocumentType", "AWTYP"),
    ("origin_key", "OriginalReferenceDocument", "AWKEY"),
)
DOCUMENT_DATES: Final = (
    ("document_date", "DocumentDate", "BLDAT"),
    ("posting_date", "PostingDate", "BUDAT"),
    ("entered_on", "AccountingDocumentCreationDate", "CPUDT"),
)
RECEIPT_FIELDS: Final = (
    ("method", "PaymentMethod", "ZLSCH"),
    ("reference", "DocumentReferenceID", "XBLNR"),
    ("text", "DocumentItemText", "SGTXT"),
)
RECEIPT_DATES: Final = (
    ("receipt_date", "DocumentDate", "BLDAT"),
    ("value_date", "ValueDate", "VALUT; without one the baseline date"),
    ("posting_date", "PostingDate", "BUDAT"),
)
