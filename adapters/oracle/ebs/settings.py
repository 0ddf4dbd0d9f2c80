"""What a customer tells us about an E-Business Suite."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from adapters.kit.bounds import Bounds
from adapters.kit.decimals import must_be_kept
from adapters.kit.secrets import Secret

#: rows of one page: as many as a report of Fusion brings, so that both read alike [oracle.md §1.5]
LARGEST_PAGE: Final = 50_000
#: rows of one round trip: 1,000 to 5,000 for extracts [oracle.md §5.2]
ARRAY_SIZES: Final = range(1, 5_001)
#: characters of a receipt's number, AR_CASH_RECEIPTS_ALL.RECEIPT_NUMBER [oracle.md §1.2]
MOST_NUMBER: Final = 30
#: segments of a descriptive flexfield, ATTRIBUTE1 to ATTRIBUTE15 [ebs_api_signatures.json]
SEGMENTS: Final = range(1, 16)
#: the packages as they are; only APPS itself may call them, for most run with the rights of whoever calls
PUBLIC_PACKAGES: Final = "APPS"


class Database(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where the database is and as whom."""

    user: str
    password: Secret
    #: a connect string or a name of tnsnames.ora; empty: made of host, port and service
    dsn: str = ""
    host: str = ""
    port: int = 1521
    service: str = ""
    #: `tcps` where the listener speaks TLS: the thin driver knows no native network encryption [oracle.md §5.2]
    protocol: Literal["tcp", "tcps"] = "tcp"
    #: a folder with the wallet (ewallet.pem) and tnsnames.ora; empty: the machine's own certificates
    wallet: str = ""
    wallet_password: Secret = Secret("")
    #: the schema in which names without an owner are looked up
    schema: str = "APPS"
    #: the folder of Oracle's client libraries, for a database that insists on native network encryption; empty: thin
    client_libraries: str = ""
    #: to reach the listener, to answer a question, and to answer a call that writes
    connect_seconds: float = 10.0
    read_seconds: float = 300.0
    write_seconds: float = 60.0

    def __post_init__(self) -> None:
        if not self.dsn and not (self.host and self.service):
            raise ValueError("database: either dsn, or host and service")
        if self.protocol == "tcps" and self.dsn:
            raise ValueError("database: a dsn says itself whether it is tcps")


class Session(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """As which applications user, with which responsibility [FND_GLOBAL.APPS_INITIALIZE]."""

    user_id: int
    resp_id: int
    #: 222 is Receivables, 695 Collections
    resp_appl_id: int


class BankAccount(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How receipts of one bank account are made."""

    receipt_method_id: str = ""
    #: where the id is not set
    receipt_method_name: str = ""

    def __post_init__(self) -> None:
        if not self.receipt_method_id and not self.receipt_method_name:
            raise ValueError("a bank account needs receipt_method_id or receipt_method_name")


class Writing(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What writing needs to know of this system. What is empty is not written."""

    #: what the bank calls its account → how its receipts are made
    bank_accounts: dict[str, BankAccount] = {}
    #: where a receipt keeps our reference, since finance searches numbers for the bank's own [oracle.md §3.1]
    reference_home: Literal["number", "customer_reference", "comments"] = "number"
    #: the lookup of a note's type, such as IEX_GENERAL
    note_type: str = ""
    #: who took a promise: RESOURCE_ID of JTF_RS_RESOURCE_EXTNS [ebs_api_signatures.json]
    taken_by_resource_id: str = ""
    #: the segment of the flexfield of promises that holds our reference; promises.sql reads the same one
    promise_segment: int = 1
    #: our reason of a dispute → this system's credit memo reason
    dispute_reasons: dict[str, str] = {}
    #: by Receivables' request for a credit memo, or by Advanced Collections, which commits by itself (iexvdisb.pls)
    dispute_by: Literal["credit_memo_request", "collections"] = "credit_memo_request"
    #: what a request without lines is about: the invoice's lines, its tax, its freight
    dispute_part: Literal["line", "tax", "freight"] = "line"
    #: why a receipt is reversed: lookups CKAJST_REASON and REVERSAL_CATEGORY_TYPE; the name of the first is unverified
    reversal_reason: str = "PAYMENT REVERSAL"
    reversal_category: str = "REV"

    def __post_init__(self) -> None:
        if self.promise_segment not in SEGMENTS:
            raise ValueError("writing.promise_segment is 1 to 15")


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One E-Business Suite, R12.1.3 or 12.2."""

    database: Database
    session: Session
    #: ids of the operating units to read; empty for all that there are
    business_units: tuple[str, ...] = ()
    #: the package that is called instead of the public ones, with its owner: docs/adapters/oracle-ebs.md has its text
    call_through: str = "APPS.DUECOURSE_AR"
    page_size: int = 10_000
    #: rows of one round trip
    array_size: int = 2_000
    rate_type: str = "Corporate"
    #: items settled longer ago are not read
    history_from_months: int = 24
    #: how far a changes reading looks back behind the last one, on the database's own clock
    overlap_minutes: int = 15
    #: currencies to which this system gives fewer decimals than ISO 4217 does
    decimals: dict[str, int] = {}
    strategic_customers: tuple[str, ...] = ()
    writing: Writing = Writing()
    bounds: Bounds = Bounds()

    def __post_init__(self) -> None:
        must_be_kept(self.decimals)
        if not 0 < self.page_size <= LARGEST_PAGE:
            raise ValueError(f"page_size is 1 to {LARGEST_PAGE}")
        if self.array_size not in ARRAY_SIZES:
            raise ValueError(f"array_size is 1 to {ARRAY_SIZES[-1]}")
        if self.overlap_minutes < 1:
            raise ValueError("overlap_minutes is at least 1: what is committed late was stamped earlier")
        if self.call_through != PUBLIC_PACKAGES and not all(_plain(part) for part in self.call_through.split(".")):
            raise ValueError("call_through is APPS, or a package with its owner, such as APPS.DUECOURSE_AR")
        if not _plain(self.database.schema):
            raise ValueError("database.schema is a plain name")


def _plain(name: str) -> bool:
    """Whether a name may stand in a statement: letters, digits, `_`, `$` and `#`, a letter first."""
    return name[:1].isalpha() and all(one.isascii() and (one.isalnum() or one in "_$#") for one in name)
