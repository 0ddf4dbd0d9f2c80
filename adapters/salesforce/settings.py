"""What a customer tells us about a Salesforce organisation."""

from __future__ import annotations

from re import fullmatch
from typing import Final, Literal

import msgspec
from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.secrets import Secret

#: records of one page that may be asked for; the service takes it as a hint [REST API guide, Query Options Header]
SMALLEST_PAGE, LARGEST_PAGE = 200, 2000
ActivityObject = Literal["Task", "Event"]
_NAME: Final = r"[A-Za-z][A-Za-z0-9_]*"


class SignedLogon(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A connected app that trusts our key: OAuth 2 JWT bearer [RFC 7523; dynamics_crm.md §3]."""

    #: of the connected app
    consumer_key: str
    #: the integration user
    user: str
    #: RSA, a PEM file's text without a password; the connected app holds its certificate
    private_key: Secret
    #: `https://test.salesforce.com` for sandboxes, or the address of the organisation's own site
    audience: str = "https://login.salesforce.com"


class Fields(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """API names of fields, most of them made by an administrator once; `doctor` looks for each."""

    #: of activities and cases, External ID and Unique: what a record of ours is found by
    reference: str = "Duecourse_Reference__c"
    #: of cases: which dispute it is about, so that it can be closed
    dispute: str = "Duecourse_Dispute__c"
    #: of accounts: the customers of ledgers that one stands for
    ledger_accounts: str = "AccountNumber"
    #: of accounts: a country's name, or its code where State and Country Picklists are on (`BillingCountryCode`)
    country: str = "BillingCountry"
    #: of accounts: official ids; empty where the organisation keeps none
    tax_id: str = ""
    registration_id: str = ""
    #: of accounts: the summary; texts, the two days may be dates
    open: str = "Duecourse_Open__c"
    overdue: str = "Duecourse_Overdue__c"
    oldest_due: str = "Duecourse_Oldest_Due__c"
    as_of: str = "Duecourse_As_Of__c"
    #: of contracts: terms of payment; empty where the organisation keeps none
    contract_terms: str = ""


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this organisation's picklists."""

    #: what a note of ours is called in the timeline
    note_subject: str = "Collections note"
    done: str = "Completed"
    to_do: str = "Not Started"
    priority: str = "Normal"
    opened: str = "New"
    closed: str = "Closed"


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One organisation."""

    #: its My Domain: `https://example.my.salesforce.com`
    base_url: str
    auth: SignedLogon
    #: its own currency, which only organisations with several tell
    currency: str = ""
    version: str = "62.0"
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    fields: Fields = Fields()
    activities: tuple[ActivityObject, ...] = ("Task", "Event")
    contracts: bool = True
    #: by jobs of Bulk API 2.0, for organisations with millions of activities
    bulk: bool = False
    page_size: int = LARGEST_PAGE
    #: how long a job may take
    job_seconds: float = 3600.0
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        if not SMALLEST_PAGE <= self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is {SMALLEST_PAGE} to {LARGEST_PAGE}")
        if not fullmatch(r"\d{2,3}\.0", self.version):
            raise ValueError(f"version is one of the API, like 62.0, not {self.version!r}")
        names = msgspec.structs.asdict(self.fields)
        wrong = [f"{name} = {told!r}" for name, told in names.items() if told and not fullmatch(_NAME, told)]
        if wrong:
            raise ValueError(f"no API names of fields: {', '.join(wrong)}")

    @property
    def data(self) -> str:
        """The path below which this version of the API answers."""
        return f"/services/data/v{self.version}"
