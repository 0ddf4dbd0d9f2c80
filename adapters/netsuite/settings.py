"""What a customer tells us about a NetSuite account."""

from __future__ import annotations

import re
from typing import Final, Literal

from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.named_fields import Reference, must_be_names
from adapters.kit.secrets import Secret
from canonical_model.master_data import AccountKind

#: the largest page the query service gives [netsuite.md §1.1]
LARGEST_PAGE: Final = 1000
#: a clock that is set back in autumn repeats an hour: a shorter overlap would lose what was changed in it
LEAST_OVERLAP: Final = 65
#: the last SOAP endpoint there will be [netsuite.md §3]
LAST_ENDPOINT: Final = "2025_2"
_ENDPOINT: Final = re.compile(r"20\d\d_[12]")
#: the smallest page of a SOAP search [netsuite.md §1.6]
SMALLEST_SOAP_PAGE: Final = 5


class Certificate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="certificate"):
    """OAuth 2.0 machine to machine: a certificate uploaded to NetSuite, its private key here [netsuite.md §3]."""

    client_id: str
    #: the id that NetSuite shows for the uploaded certificate
    certificate_id: str
    #: the text of a PEM file without a password
    private_key: Secret
    #: ES… for an EC key, PS… for an RSA key; NetSuite takes no RS256
    algorithm: Literal["ES256", "ES384", "ES512", "PS256", "PS384", "PS512"] = "ES256"


class Token(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="token"):
    """Token-based authentication, OAuth 1.0a: from 2027.1 no new ones can be made [netsuite.md §0]."""

    consumer_key: str
    consumer_secret: Secret
    token_id: str
    token_secret: Secret


#: what a write pauses in Dunning Letters beside what it is for
Pausing = Literal["promise", "dispute"]


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this account. What is empty is not written."""

    #: our SuiteApp is installed: its custom records and fields (suiteapp/)
    companion: bool = False
    #: script and deployment of its RESTlet, as script:deploy; user notes are written by it, payments voided
    restlet: str = ""
    #: where the RESTlet is; empty: the account's own host
    restlet_url: str = ""
    #: what a note becomes where no RESTlet is installed: an activity, or by `soap` a user note (needs auth kind token)
    note_record: Literal["phoneCall", "task", "message", "soap"] = "phoneCall"
    #: an invoice has `userEstimatedPaymentDate` [netsuite.md §0.3]; older accounts have not
    promised_date: bool = True
    #: acts that also pause Dunning Letters on their invoices, where `dunning_letters` says that it is installed
    pausing: tuple[Pausing, ...] = ("dispute",)
    #: a dispute is also opened as a support case
    support_cases: bool = False
    #: the internal id of the account that payments are posted to, by what the bank calls the account
    bank_accounts: dict[str, str] = {}
    #: payments are created as jobs, with a key that NetSuite itself refuses to take twice
    jobs: bool = False
    #: what a payment relies on is read by a form that NetSuite fills without saving it, not by SuiteQL
    create_form: bool = False
    #: how a payment that we posted is taken back
    take_back: Literal["", "void", "delete"] = ""

    def __post_init__(self) -> None:
        if self.restlet and ":" not in self.restlet:
            raise ValueError("restlet is script:deploy, as in customscript_duecourse:customdeploy_duecourse")
        if self.take_back == "void" and not self.restlet:
            raise ValueError("take_back = void needs the RESTlet: REST has no way to void a payment")


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One NetSuite account."""

    #: as NetSuite writes it: 1234567, or 1234567_SB1 for a sandbox
    account: str
    auth: Certificate | Token
    #: `soap` for accounts without REST web services, as long as there is SOAP: docs/adapters/netsuite.md
    read_by: Literal["suiteql", "soap"] = "suiteql"
    #: the version of SOAP's endpoint, as NetSuite writes it
    soap_endpoint: str = LAST_ENDPOINT
    #: empty: the account's own host
    base_url: str = ""
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    #: internal ids of the subsidiaries to read; empty for all that the role may see
    subsidiaries: tuple[str, ...] = ()
    #: of several accounting books the one that is read; 1 is the primary one
    accounting_book: int = 1
    #: account numbers of customer deposits; empty: those that deposits are posted to
    deposit_accounts: tuple[str, ...] = ()
    #: what a control account is for, where its type does not say it
    control_accounts: dict[str, AccountKind] = {}
    #: the subsidiaries' time zone, an IANA name
    time_zone: str = ""
    #: the Dunning Letters SuiteApp is installed, so that a reading which cannot see its flags is not complete
    dunning_letters: bool = False
    #: invoices with instalments are read one by one, an item an instalment; else each is one item with its due date
    instalments: bool = True
    #: items settled longer ago are not read
    history_from_months: int = 24
    page_size: int = LARGEST_PAGE
    #: how far a changes reading looks back behind the last one, on NetSuite's own clock
    overlap_minutes: int = 120
    #: currencies to which this account gives fewer decimals than ISO 4217 does (Currency Precision)
    decimals: dict[str, int] = {}
    #: references of open items → columns of transactions that they are kept in here, in lower case as SuiteQL has them
    fields: dict[Reference, str] = {}
    strategic_customers: tuple[str, ...] = ()
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        must_be_names(self.fields)
        if upper := sorted(name for name in self.fields.values() if name != name.lower()):
            raise ValueError(f"fields are columns in lower case, not {', '.join(upper)}")
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}, NetSuite gives no larger page")
        if self.overlap_minutes < LEAST_OVERLAP:
            raise ValueError(f"overlap_minutes is at least {LEAST_OVERLAP}: the clock is set back once a year")
        if not _ENDPOINT.fullmatch(self.soap_endpoint):
            raise ValueError(f"soap_endpoint is a release, as in {LAST_ENDPOINT}, not {self.soap_endpoint!r}")
        if self.read_by == "soap" or self.writing.note_record == "soap":
            self._guard_soap()

    def _guard_soap(self) -> None:
        if not isinstance(self.auth, Token):
            raise ValueError(  # noqa: TRY004 - as every other setting that does not fit
                "read_by and note_record = soap need auth kind = token: SOAP takes no OAuth 2.0"
            )
        if self.read_by == "soap" and self.page_size < SMALLEST_SOAP_PAGE:
            raise ValueError(f"page_size is at least {SMALLEST_SOAP_PAGE} with SOAP")
        if self.read_by == "soap" and self.fields:
            raise ValueError("fields are read by read_by = suiteql only")


def host_of(account: str) -> str:
    """The account's host: lower case, a hyphen where the account id has an underscore [netsuite.md §3]."""
    return f"https://{account.strip().lower().replace('_', '-')}.suitetalk.api.netsuite.com"


def restlets_of(account: str) -> str:
    """The host of the account's RESTlets [addendum C8]."""
    return host_of(account).replace(".suitetalk.", ".restlets.")


def realm_of(account: str) -> str:
    """The realm of token-based authentication: upper case, with the underscore [netsuite.md §3]."""
    return account.strip().upper().replace("-", "_")
