"""What the command bank parse prints: each file with its statements, remittance advice and states of payments."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from canonical_model.bank import BankStatus, BankTransaction, PaymentStatus, RemittanceAdvice, UnreadLine
from canonical_model.money import Money
from duecourse.documents.base import Document


class BankStatementRow(Struct, frozen=True, kw_only=True):
    """One statement or report."""

    account: str
    currency: str
    status: BankStatus
    number: str
    begin: date | None
    end: date | None
    made_at: datetime | None
    opening: Money | None
    closing: Money | None
    #: a batch stands before its parts, which name it as their parent
    lines: tuple[BankTransaction, ...]
    #: what could not be read, with its reason
    unread: tuple[UnreadLine, ...]
    #: what does not add up, in words
    findings: tuple[str, ...]


class BankFileError(Struct, frozen=True, kw_only=True):
    """Why nothing of a file was taken."""

    reason: str


class BankFileRow(Struct, frozen=True, kw_only=True):
    """One file; of one with an error nothing else is told."""

    file: str
    #: empty where the file is of none that is read
    format: str = ""
    version: str = ""
    statements: tuple[BankStatementRow, ...] = ()
    remittances: tuple[RemittanceAdvice, ...] = ()
    payment_statuses: tuple[PaymentStatus, ...] = ()
    findings: tuple[str, ...] = ()
    error: BankFileError | None = None

    @property
    def needs_a_person(self) -> bool:
        """Something was refused, could not be read, or does not add up."""
        apart = any(one.unread or one.findings for one in self.statements)
        return bool(self.error or self.findings) or apart or any(one.unread or one.findings for one in self.remittances)


class TakenFile(Struct, frozen=True, kw_only=True):
    """One file that was taken in, or why it was refused."""

    file: str
    lines: int
    advices: int = 0
    error: BankFileError | None = None


class BankTakenIn(Document, frozen=True, kw_only=True):
    """Bank lines that were taken in, and what stands of all that are kept."""

    files: tuple[TakenFile, ...]
    #: remittance advices that are new
    advices: int
    #: in these files, each once: new, booked after they were announced, or known
    lines: int
    new: int
    booked: int
    known: int
    #: of all that are kept: no ledger shows them yet; of these, how many hold what they may be for, and how many are of
    #: nobody who is known
    waiting: int
    holding: int
    nobodys: int
    #: that a ledger shows since this run
    shown: int
    #: place → why it could not be read
    unread: dict[str, str]


class BankAccountRow(Struct, frozen=True, kw_only=True):
    """How far the booked statements of one of our bank accounts were taken in."""

    account: str
    #: empty where nobody said whose it is: then it may be any entity's
    entity: str
    #: None: nothing of it was ever taken in, and policy expects it
    until: date | None
    taken_on: date | None
    #: working days before today that are missing
    days_behind: int | None
    #: why a newer statement was not believed to be the next one
    gap: str
    #: nothing goes out for its entity until a newer statement comes (S3)
    stops: bool


class BankAccounts(Document, frozen=True, kw_only=True):
    """Our bank accounts, as far as they are known from statements or policy."""

    accounts: tuple[BankAccountRow, ...]
    #: working days that may be missing; None: nobody waits for statements
    allowed: int | None


class BankParsed(Document, frozen=True, kw_only=True):
    """Files of banks, in the order they were named."""

    files: tuple[BankFileRow, ...]
