"""What ECC can keep of what we read and write: data, each row with its source.

No RFC counterparty exists where this was made: what is not verified against a live system is listed at the end.
[K] marks what is from memory, without a source.
"""

from __future__ import annotations

from typing import Final

from canonical_model.capabilities import Capabilities, ReadCapability, WriteCapability
from canonical_model.write_back import Operation

_CHANGE: Final = "customer-installed wrapper around FI_ITEMS_MASS_CHANGE"
_LINE_ITEMS: Final = "FBL5N, FB03"
_AS_HOLDS: Final = "as holds: the reading contract has no record of its own for them"

READS: Final[dict[str, ReadCapability]] = {
    "entities": ReadCapability(level="native", object="T001", source="sap.md §1.2"),
    "customers": ReadCapability(level="native", object="KNB1, KNA1, KNB5", source="sap.md §1.2"),
    "persons": ReadCapability(level="native", object="KNVK, ADR6", source="sap.md §1.2 [K]"),
    "bank_accounts": ReadCapability(
        level="native", object="KNBK, TIBAN", source="https://leanx.eu/en/sap/table/knbk.html"
    ),
    "terms": ReadCapability(
        level="native", object="T052", why="of terms with day limits the first", source="sap.md §1.2 [K]"
    ),
    "documents": ReadCapability(
        level="native", object="BKPF", why="only documents with a line on a customer's account", source="sap.md §1.3"
    ),
    "open_items": ReadCapability(
        level="native", object="BSID, or BAPI_AR_ACC_GETOPENITEMS", source="sap.md §1.2-1.3, bapi_signatures.json"
    ),
    "receipts": ReadCapability(
        level="emulated", object="BSID, BSAD", why="payment lines: key 15 or type DZ", source="addendum A6"
    ),
    "settlements": ReadCapability(
        level="emulated",
        object="BSAD, or BAPI_AR_ACC_GETBALANCEDITEMS",
        why="from the clearing fields of customers' lines",
        source="sap.md §1.3",
    ),
    "deletions": ReadCapability(level="emulated", object="BSID", why="comparison of open keys", source="sap.md §1.2"),
    "disputes": ReadCapability(
        level="emulated",
        object="SCMG_T_CASE_ATTR, UDMCASEATTR00, FDM_DCOBJ",
        why=_AS_HOLDS,
        source="addendum A1; columns of the customer and FDM_DCOBJ [K]",
    ),
    "promises": ReadCapability(level="emulated", object="UDM_P2P_ATTR", why=_AS_HOLDS, source="addendum A2"),
    "holds": ReadCapability(level="native", object="BSID, KNB5, KNB1, KNA1", source="sap.md §1.2-1.3"),
    "control_accounts": ReadCapability(
        level="emulated", object="BSID, KNB1", why="accounts seen on items and customers", source="sap.md §1.2"
    ),
    "control_balances": ReadCapability(
        level="native", object="GLT0 or FAGLFLEXT", why="sums over all periods", source="[K]"
    ),
    "rates": ReadCapability(level="absent", why="TCURR is not read; items carry functional amounts"),
}

WRITES: Final[dict[Operation, WriteCapability]] = {
    "note": WriteCapability(
        level="native",
        finality="effected",
        read_back=True,
        searchable=True,
        object="RFC_SAVE_TEXT, object KNB1",
        screen="FD03, XD03, company code texts",
        lost=(
            "author and time stand in the text only",
            "SAP gives a text no version: what finance saves between our reading and our saving is overwritten",
        ),
        source="addendum A4; sap.md §2.3",
    ),
    "promise": WriteCapability(
        level="emulated",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE}: MANSP, SGTXT, XREF3; or a wrapper that creates promises of FSCM",
        screen=f"{_LINE_ITEMS}; with the wrapper UDM_SPECIALIST",
        lost=("no promise record: SAP does not evaluate it", "one promise per item at a time", "amount in no field"),
        source="addendum A2, A3; sap.md §2.2",
    ),
    "dispute": WriteCapability(
        level="native",
        finality="effected",
        read_back=True,
        searchable=True,
        object="BAPI_DISPUTE_CREATE, BAPI_DISPUTE_ATTRIBUTES_CHANGE",
        screen="UDM_DISPUTE, SCASE, FBL5N (dispute icon)",
        lost=("the items: the case names the customer and the amount, items are assigned by hand",),
        source="addendum A1; bapi_signatures.json",
    ),
    "hold": WriteCapability(
        level="native",
        finality="effected",
        read_back=True,
        object=f"{_CHANGE}: MANSP",
        screen=_LINE_ITEMS,
        lost=("an end date: a block has none", "a hold on a whole account: KNB5 has no remote function"),
        source="addendum A3",
    ),
    "cash": WriteCapability(
        level="native",
        finality="handed_over",
        read_back=True,
        searchable=True,
        object="IDoc REMADV (PEXR2002); or a customer-installed wrapper around POSTING_INTERFACE_CLEARING",
        screen="FBE2, FBE3, F-28; BD87, WE02 for the IDoc",
        lost=("the posting itself: finance or the statement run posts it",),
        source="sap.md §2.4; segments [K], laid out by the system's own description",
        # the advice tells what is paid of each item; the wrapper clears whole items only
        part_payments="advice",
        left_to_people={
            "discounts": "where a segment of the advice takes one is in no text we have",
            "write_offs": "an advice posts nothing",
            "credits": "an advice names what is paid",
            "other_currencies": "an advice has no place for the rate",
        },
    ),
    "undo": WriteCapability(
        level="emulated",
        finality="effected",
        read_back=True,
        object=f"RFC_SAVE_TEXT; {_CHANGE}; the status of a dispute case",
        screen=_LINE_ITEMS,
        lost=("an IDoc and a clearing are not taken back: by hand in FBE6 and FBRA",),
        source="sap.md §2.3, addendum A1",
    ),
}

CAPABILITIES: Final = Capabilities(
    product="sap-ecc",
    reads=READS,
    writes=WRITES,
    unverified=(
        "no RFC counterparty exists here: no call of this adapter was made to an ECC, only to our own simulation",
        "pyrfc: names of its exceptions as SAP's and erpl-pyrfc have them; keys of a missing permission [K]",
        "DDIF_FIELDINFO_GET and its DFIES fields [K]; every table and field read is looked up by it before it is asked",
        "RFC_READ_TABLE: OFFSET and LENGTH are the answer's; result tables of /BODS/RFC_READ_TABLE2 [K]",
        "BSAD-AUGGJ exists in later releases only [K]: without it a clearing is dated by the calendar year",
        "BKPF-XREVERSAL [K]: without it the later of two documents is the reversal",
        "GLT0 and FAGLFLEXT [K]: names, signs and the sixteen periods; the tie-out shows it; setting tables.ledger",
        "UDM_P2P_ATTR: FIN_P2P_DATE is taken for the promised day; FIN_P2P_STATE: setting ended_promise_states",
        "UDMCASEATTR00-FIN_BUKRS, -FIN_KUNNR and table FDM_DCOBJ [K]: where they are absent, the reading says so",
        "BAPI3007_2: GL_ACCOUNT, FOL_DOC, TR_PART_BA, BILL_DOC, REF_KEY_3 [K]; absent ones are left out",
        "RFC_SAVE_TEXT: whether it says that it failed is open, so every text is read back; RFC_READ_TEXT [K]",
        "text ids of object KNB1 are customising: setting writing.note_text_id",
        "messages of a lock are customising or release: setting writing.lock_messages",
        "BAPI_DISPUTE_*: allowed attributes, case types, status steps and their meaning are customising: settings",
        "IDOC_INBOUND_ASYNCHRONOUS, IDOCTYPE_READ_COMPLETE, EDIDC-ARCKEY and the segments of PEXR2002 [K]",
        "the wrappers' ABAP was never run: only their contract is kept (docs/adapters/sap-ecc-wrapper.md)",
        "with customising that blocks items of a dispute case, SAP sets MANSP itself [addendum A1]",
    ),
)
