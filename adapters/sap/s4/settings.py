"""What a customer tells us about an S/4HANA system."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from adapters.kit.auth import Credentials
from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.named_fields import Reference, must_be_names
from adapters.sap.rfc.logon import Logon
from canonical_model.master_data import AccountKind
from canonical_model.receivables import DocumentType


class Services(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The names of the services read, as they are registered in this system (/IWFND/MAINT_SERVICE)."""

    root: str = "/sap/opu/odata/sap"
    items: str = "API_OPLACCTGDOCITEMCUBE_SRV"
    partners: str = "API_BUSINESS_PARTNER"
    ledger: str = "API_JOURNALENTRYITEMBASIC_SRV"
    advices: str = "API_PAYMENT_ADVICE_SRV"
    #: the path of JournalEntryBulkChangeRequest_In; on premise it may be below /sap/bc/srt/xip
    item_change: str = "/sap/bc/srt/scs_ext/sap/journalentrybulkchangerequest_"
    #: the path of JournalEntryCreateRequestConfirmation_In
    journal_entry: str = "/sap/bc/srt/scs_ext/sap/journalentrycreaterequestconfi"
    #: the path of JournalEntryBulkClearingRequest_In
    clearing: str = "/sap/bc/srt/scs_ext/sap/journalentrybulkclearingreques"


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this tenant: codes that are its own customising. What is empty is not written."""

    #: the text id of the company code text that finance reads (object KNB1)
    note_text_id: str = ""
    note_language: str = "EN"
    #: dunning blocks (MANSP): on hold, promised, disputed
    hold_block: str = ""
    promise_block: str = ""
    dispute_block: str = ""
    #: this system takes an empty code, which the published schema of the change message does not have
    empty_codes: bool = False
    #: what is written by our transcription of SAP's service
    allow: tuple[Literal["payment_advice", "clearing"], ...] = ()
    #: company codes in which cash is posted and cleared; in the others it is handed over as a payment advice
    clear_in: tuple[str, ...] = ()
    #: document types (BLART) of payments and clearings that we post
    payment_type: str = "DZ"
    clearing_type: str = "AB"
    #: the user that stands in posted documents as their creator; at most 12 characters
    posting_user: str = ""
    #: the G/L account (SAKNR) that payments into a bank account are posted to, by what the bank calls the account
    bank_accounts: dict[str, str] = {}
    #: why something is written off (bank_charge, rounding) → the G/L account (SAKNR) that it is posted to
    difference_accounts: dict[Literal["bank_charge", "rounding"], str] = {}
    #: the cost centre of those lines, where their accounts want one
    difference_cost_center: str = ""
    #: why something stays open (deduction, instalment, short_payment) → the reason code (RSTGR) under which the rest
    #: becomes a residual item; it must not charge differences off. Without one a part payment hangs on the item
    difference_reasons: dict[str, str] = {}
    #: a payment block (ZLSPR) set beside the dunning block on items held or disputed, against direct debits
    payment_block: str = ""


class Fscm(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Dispute cases and promises of FSCM, over RFC: S/4HANA on premise only, where the library is installed."""

    logon: Logon
    #: company code → dispute case type; where it names one, disputes are cases there; customising [addendum A1]
    case_types: dict[str, str] = {}
    #: our dispute reasons → this system's reason codes
    reason_codes: dict[str, str] = {}
    #: the status of a case that was just created, and the steps from there to closed and to void (STAT_ORDERNO)
    open_status: str = "01"
    close_steps: tuple[str, ...] = ()
    void_steps: tuple[str, ...] = ()
    #: root cause that this system requires beyond the first status
    root_cause: str = ""
    #: messages (class/number) of RETURN that say that a record is locked
    lock_messages: tuple[str, ...] = ()
    #: the customer-installed wrapper that creates promises (docs/adapters/sap-ecc-wrapper.md)
    promise_function: str = ""
    #: the function and the tables by which cases and promises are looked for
    reading_function: str = "RFC_READ_TABLE"
    cases: str = "SCMG_T_CASE_ATTR"
    promises: str = "UDM_P2P_ATTR"
    #: how long one call may last
    call_seconds: int = 30


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One S/4HANA system, public cloud or on-premise, read over OData."""

    #: https://my300000-api.s4hana.example.com
    base_url: str
    auth: Credentials
    #: three digits; empty for the system's default
    client: str = ""
    language: str = "EN"
    #: other addresses the gateway writes into its links (behind a proxy or Cloud Connector)
    known_as: tuple[str, ...] = ()
    #: a PEM file with the certificate authorities to trust
    authorities: str = ""
    #: the company codes to read; empty for all that the user may see
    company_codes: tuple[str, ...] = ()
    #: items cleared longer ago are not read
    history_from_months: int = 24
    page_size: int = 2000
    #: characters of a URL; gateways and proxies cut at 8 kB
    most_url_characters: int = 6000
    bounds: Bounds = Bounds()
    services: Services = Services()
    #: which lines of the item service are customers' lines
    items_filter: str = "FinancialAccountType eq 'D'"
    #: bank accounts of business partners are read; false for a user who may not see them
    partner_banks: bool = True
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
    #: amounts come without a sign; S/4HANA sends them signed
    unsigned_amounts: bool = False
    #: currencies to which this system gives fewer decimals than ISO 4217 does (table TCURX)
    decimals: dict[str, int] = {}
    #: references of open items → properties of the item service that they are kept in here
    fields: dict[Reference, str] = {}
    #: the ledger that is tied out to
    ledger: str = "0L"
    writing: Writing = Writing()
    #: without it, promises and disputes are blocks, texts and notes
    fscm: Fscm | None = None
    #: how many days a changes reading looks back beyond the last one; at least 1, for time zones
    overlap_days: int = 1

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        must_be_names(self.fields)
