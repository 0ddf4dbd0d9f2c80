"""What a customer tells us about an ECC system."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.sap.rfc.logon import Logon
from canonical_model.master_data import AccountKind
from canonical_model.receivables import DocumentType


class Tables(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How tables are read here, and those whose names we have from memory only [K]."""

    #: /BODS/RFC_READ_TABLE2 and BBP_RFC_READ_TABLE where they are installed
    function: str = "RFC_READ_TABLE"
    #: characters of a row: 512 for RFC_READ_TABLE [sap.md §1.2]
    row_characters: int = 512
    page_rows: int = 10_000
    #: customers whose items are asked for in one question
    customers_at_once: int = 200
    #: documents, addresses or contacts asked for in one question
    keys_at_once: int = 100
    #: totals of the general ledger: GLT0 in the classic one, FAGLFLEXT in the new one [K]
    ledger: Literal["GLT0", "FAGLFLEXT"] = "GLT0"
    #: the ledger that is tied out to: 00 in GLT0, 0L in FAGLFLEXT; empty for the table's own
    ledger_id: str = ""
    promises: str = "UDM_P2P_ATTR"
    cases: str = "SCMG_T_CASE_ATTR"
    case_amounts: str = "UDMCASEATTR00"
    #: which items a dispute case is about [K]
    case_items: str = "FDM_DCOBJ"


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this system: its own customising and wrappers. What is empty is not written."""

    #: text id of the company code text that finance reads (object KNB1), and the one-character language it is kept in
    note_text_id: str = ""
    note_language: str = "E"
    #: the customer-installed wrapper around FI_ITEMS_MASS_CHANGE (docs/adapters/sap-ecc-wrapper.md)
    change_function: str = ""
    #: dunning blocks (MANSP): on hold, promised
    hold_block: str = ""
    promise_block: str = ""
    #: the customer-installed wrapper that creates promises in FSCM; without it a promise is a block and a text
    promise_function: str = ""
    #: company code → dispute case type; customising, never a default [addendum A1]
    case_types: dict[str, str] = {}
    #: our dispute reasons → this system's reason codes
    reason_codes: dict[str, str] = {}
    #: the status steps from open to closed, one at a time (STAT_ORDERNO) [addendum A1]
    close_steps: tuple[str, ...] = ()
    #: the status a case has when it was created, and the steps from there to void
    open_status: str = "01"
    void_steps: tuple[str, ...] = ()
    #: root cause that this system requires beyond the first status
    root_cause: str = ""
    #: messages (class/number) of RETURN that say that a record is locked
    lock_messages: tuple[str, ...] = ()
    #: partner, ports and message of the REMADV IDoc, by the names of EDI_DC40 (SNDPOR, SNDPRT, SNDPRN, RCVPOR …)
    remittance: dict[str, str] = {}
    #: the customer-installed wrapper around POSTING_INTERFACE_CLEARING
    clearing_function: str = ""
    #: what is done instead of handing over: `post_and_clear`
    allow: tuple[Literal["post_and_clear"], ...] = ()


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One ECC 6.0 system, read and written over RFC."""

    logon: Logon
    #: the company codes to read; empty for all that the user may see
    company_codes: tuple[str, ...] = ()
    #: items cleared longer ago are not read
    history_from_months: int = 24
    #: open items by tables (BSID), or customer by customer by BAPI_AR_ACC_GETOPENITEMS
    items_by: Literal["tables", "bapi"] = "tables"
    #: promises and dispute cases of FSCM: looked for, or left out
    fscm: Literal["auto", "no"] = "auto"
    #: states of a promise in which it holds nothing any more; the list of values is published nowhere [addendum A2]
    ended_promise_states: tuple[str, ...] = ()
    #: statuses of a dispute case in which it holds nothing any more, beside cases that have a closing date
    ended_case_statuses: tuple[str, ...] = ()
    #: document types (BLART) of incoming payments
    payment_types: tuple[str, ...] = ("DZ",)
    #: document types of credit memos
    credit_memo_types: tuple[str, ...] = ("DG",)
    #: document types by which whole debts are written off; each site has its own
    write_off_types: tuple[str, ...] = ()
    #: this system's own document types, beside the standard ones
    document_types: dict[str, DocumentType] = {}
    #: payment blocks (ZLSPR) that say a payment is under way, such as one set by a payment proposal
    in_process_blocks: tuple[str, ...] = ()
    #: what a control account is for, where it cannot be seen from its items
    control_accounts: dict[str, AccountKind] = {}
    #: customer numbers treated with special care
    strategic_customers: tuple[str, ...] = ()
    #: currencies to which this system gives fewer decimals than ISO 4217 does; its own TCURX is read beside
    decimals: dict[str, int] = {}
    #: how many days a changes reading looks back beyond the last one; at least 1, for time zones
    overlap_days: int = 1
    #: how long one call may last that reads, and one that writes (a write is up to three calls)
    call_seconds: int = 120
    write_seconds: int = 30
    bounds: Bounds = Bounds()
    tables: Tables = Tables()
    writing: Writing = Writing()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
