"""What a customer tells us about a Fusion pod."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from adapters.kit.auth import Basic, ClientAssertion, ClientCredentials
from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.secrets import Secret

#: rows of one report: 50,000 a call is what a pod answers in time [oracle.md §1.5]
LARGEST_PAGE: Final = 50_000
#: versions of the REST framework that there are [addendum B4]
VERSIONS: Final = range(1, 10)
#: characters of a receipt's number [oracle.md §1.2]
MOST_NUMBER: Final = 30


class TrustedIssuer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind", tag="issuer"):
    """A JWT that we sign for a user, with a certificate registered under API Authentication [oracle.md §4]."""

    issuer: str
    user: str
    #: a PEM file's text, without a password
    private_key: Secret
    #: the PEM text of the certificate that the pod knows
    certificate: str


Auth = Basic | TrustedIssuer | ClientCredentials | ClientAssertion


class BankAccount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How receipts of one bank account are made."""

    receipt_method: str
    #: RemittanceBankAccountNumber; empty: the method's own
    remittance_account: str = ""


class Lockbox(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How cash in bulk is imported. Names and parameters differ by release and are this pod's own [addendum B5]."""

    #: a payment of so many invoices, or more, goes by lockbox; 0: none
    number: int = 0
    transmission_format: str = "Default Lockbox"
    document_account: str = "fin/receivablesStandardReceipt/import"
    job_package: str = "/oracle/apps/ess/financials/receivables/receipts/lockboxes/"
    job_definition: str = "LockboxImportEss"


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this pod. What is empty is not written."""

    #: what the bank calls its account → how its receipts are made
    bank_accounts: dict[str, BankAccount] = {}
    #: where a receipt keeps our reference, since finance searches numbers for the bank's own [oracle.md §3.1]
    reference_home: Literal["number", "comments", "flexfield"] = "number"
    #: context and segment of the flexfield, for `flexfield`
    receipt_context: str = ""
    receipt_segment: str = ""
    #: the same of promises, which have no other place for a reference
    promise_context: str = ""
    promise_segment: str = ""
    #: how cash is applied: by the actions of 26C and later, or by references that AutoMatch looks at
    apply_by: Literal["actions", "references"] = "actions"
    note_type: str = "GENERAL"
    #: whether NoteTxt travels as base64; docs/adapters/oracle.md says how to find out
    encoded_notes: bool = True
    #: our reason of a dispute → the pod's own code
    dispute_reasons: dict[str, str] = {}
    #: whether installments take ExcludeFromCollections: the documentation disagrees with itself [oracle.md §9]
    exclusions: bool = False
    #: the template of tasks that ask a person to withdraw a promise or a dispute; empty: no task is made
    task_template: str = ""
    lockbox: Lockbox = Lockbox()


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One pod."""

    base_url: str
    auth: Auth
    known_as: tuple[str, ...] = ()
    authorities: str = ""
    #: ids of the business units to read; empty for all that the user reaches
    business_units: tuple[str, ...] = ()
    #: the folder of the catalogue where the reports are
    reports: str = "/Custom/duecourse"
    report_format: Literal["csv", "xml"] = "csv"
    #: a WSDL file of the pod's own; empty for the one that is shipped
    wsdl_file: str = ""
    page_size: int = 10_000
    #: a report is fetched in pieces of so many bytes
    chunk_bytes: int = 4 * 1024 * 1024
    framework_version: int = 4
    rate_type: str = "Corporate"
    #: items settled longer ago are not read
    history_from_months: int = 24
    #: how far a changes reading looks back behind the last one, on the database's own clock
    overlap_minutes: int = 15
    #: currencies to which this pod gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    strategic_customers: tuple[str, ...] = ()
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        if self.framework_version not in VERSIONS:
            raise ValueError("framework_version is 1 to 9")
        if self.overlap_minutes < 1:
            raise ValueError("overlap_minutes is at least 1: what is committed late was stamped earlier")
        if self.chunk_bytes < 1:
            raise ValueError("chunk_bytes is at least 1")
