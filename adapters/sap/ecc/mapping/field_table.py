"""Which SAP field becomes which canonical one: what is copied as it stands, as a table to proof-read [sap.md §1.3].

What needs a rule (amounts, due date, kind, references, blocks) is in the modules named so.
"""

from __future__ import annotations

from typing import Final

#: canonical field, field of BSID and BSAD
ITEM_TEXTS: Final = (
    ("payment_terms", "ZTERM"),
    ("special_gl", "UMSKZ"),
    ("reference", "XBLNR"),
    ("assignment", "ZUONR"),
    ("payment_reference", "KIDNO"),
    ("billing_document", "VBELN"),
    ("text", "SGTXT"),
    #: the freest slot for a reference of ours, 20 characters
    ("our_reference", "XREF3"),
    ("reason_code", "RSTGR"),
)
ITEM_DATES: Final = (
    ("document_date", "BLDAT"),
    ("posting_date", "BUDAT"),
    ("baseline_date", "ZFBDT"),
    ("last_dunned_on", "MADAT"),
    ("settled_on", "AUGDT"),
    ("created_on", "CPUDT"),
)
#: canonical field, field of BKPF
DOCUMENT_TEXTS: Final = (("header_text", "BKTXT"), ("origin_type", "AWTYP"), ("origin_key", "AWKEY"))

#: field of a line → its name in BAPI3007_2 [sap.md §1.2; the last ones are [K] and left out where absent]
BAPI_NAMES: Final = {
    "BUKRS": "COMP_CODE",
    "KUNNR": "CUSTOMER",
    "UMSKZ": "SP_GL_IND",
    "AUGDT": "CLEAR_DATE",
    "AUGBL": "CLR_DOC_NO",
    "ZUONR": "ALLOC_NMBR",
    "GJAHR": "FISC_YEAR",
    "BELNR": "DOC_NO",
    "BUZEI": "ITEM_NUM",
    "BUDAT": "PSTNG_DATE",
    "BLDAT": "DOC_DATE",
    "CPUDT": "ENTRY_DATE",
    "WAERS": "CURRENCY",
    "XBLNR": "REF_DOC_NO",
    "BLART": "DOC_TYPE",
    "BSCHL": "POST_KEY",
    "SHKZG": "DB_CR_IND",
    "DMBTR": "LC_AMOUNT",
    "WRBTR": "AMT_DOCCUR",
    "SGTXT": "ITEM_TEXT",
    "FILKD": "BRANCH",
    "ZFBDT": "BLINE_DATE",
    "ZTERM": "PMNTTRMS",
    "ZBD1T": "DSCT_DAYS1",
    "ZBD2T": "DSCT_DAYS2",
    "ZBD3T": "NETTERMS",
    "ZBD1P": "DSCT_PCT1",
    "ZBD2P": "DSCT_PCT2",
    "ZLSCH": "PYMT_METH",
    "ZLSPR": "PMNT_BLOCK",
    "REBZG": "INV_REF",
    "REBZJ": "INV_YEAR",
    "REBZZ": "INV_ITEM",
    "MANSP": "DUNN_BLOCK",
    "MADAT": "LAST_DUNN",
    "MANST": "DUNN_LEVEL",
    "RSTGR": "REASON_CDE",
    # from memory
    "REBZT": "FOL_DOC",
    "HKONT": "GL_ACCOUNT",
    "VBUND": "TR_PART_BA",
    "VBELN": "BILL_DOC",
    "XREF3": "REF_KEY_3",
}
