"""What banks and payers say: statements with each movement, remittance advice, the state of payments sent out."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.money import Money

BankStatus = Literal["announced", "booked"]


class BankTransaction(Struct, frozen=True, kw_only=True):
    """One movement on a bank account; a batch and its details are parent and children, and one level is applied."""

    KIND: ClassVar[str] = "bank_transaction"

    id: RecordId
    #: the account as the bank names it: IBAN, or number
    account: str
    status: BankStatus
    #: positive: money came in
    amount: Money
    booking_date: date | None = None
    value_date: date | None = None
    #: the bank's own reference, where it gave one
    bank_reference: str = ""
    end_to_end_id: str = ""
    payer_name: str = ""
    #: IBAN or number, and BIC or bank code
    payer_account: str = ""
    payer_bank: str = ""
    #: what the payer wrote, lines joined by a blank
    text: str = ""
    #: structured creditor references (RF, QR, ESR, KID) and document numbers that the payer told apart from text
    references: tuple[str, ...] = ()
    #: the bank's code of what it is, in its own scheme
    code: str = ""
    #: what the payer sent, where it is in another currency or before charges
    instructed: Money | None = None
    charges: Money | None = None
    #: it takes an earlier movement back (returned debit, bounced cheque), and why
    reversal: bool = False
    return_reason: str = ""
    #: the batch that it is a part of
    parent: RecordId | None = None


class UnreadLine(Struct, frozen=True, kw_only=True):
    """A line whose amount, currency, date or sign cannot be read: kept beside its reason, never guessed."""

    #: where it stands, as the format counts: `entry 3`, `line 12`
    place: str
    reason: str
    #: the line as it came, cut where it is long
    text: str


class BankStatement(Struct, frozen=True, kw_only=True):
    """A statement or report on one account, with its balances as the bank gave them."""

    KIND: ClassVar[str] = "bank_statement"

    account: str
    currency: str
    status: BankStatus
    #: the bank's number of it
    number: str = ""
    begin: date | None = None
    end: date | None = None
    made_at: datetime | None = None
    opening: Money | None = None
    closing: Money | None = None
    transactions: tuple[BankTransaction, ...]
    #: lines that could not be read: the balances cannot be proved while there are any
    unread: tuple[UnreadLine, ...] = ()
    #: what does not add up or could not be read, in words
    findings: tuple[str, ...] = ()


class RemittanceLine(Struct, frozen=True, kw_only=True):
    """One document that a payment is for."""

    #: its number, as the payer writes it
    document: str
    #: what is paid of it
    paid: Money | None = None
    #: what it was over, before anything was taken off
    gross: Money | None = None
    discount: Money | None = None
    #: what else was taken off (negative) or added, and why, in the payer's code
    adjustment: Money | None = None
    adjustment_reason: str = ""
    text: str = ""


class RemittanceAdvice(Struct, frozen=True, kw_only=True):
    """What the payer says the money is for."""

    KIND: ClassVar[str] = "remittance_advice"

    id: RecordId
    payer_name: str = ""
    #: IBAN or number
    payer_account: str = ""
    payee_name: str = ""
    #: of the payment: a trace, a cheque number, an end-to-end id
    reference: str = ""
    #: as the format says it: ACH, CHK, cheque
    method: str = ""
    amount: Money | None = None
    paid_on: date | None = None
    lines: tuple[RemittanceLine, ...]
    unread: tuple[UnreadLine, ...] = ()
    #: what does not add up, in words
    findings: tuple[str, ...] = ()


class PaymentStatus(Struct, frozen=True, kw_only=True):
    """What the bank says of a payment or collection that was sent to it."""

    KIND: ClassVar[str] = "payment_status"

    #: of the message, the batch and the payment that it answers; empty where it speaks of all of them
    message: str
    batch: str = ""
    end_to_end_id: str = ""
    #: ISO 20022: ACCP, ACSC, RJCT, PDNG ...; empty where only a part of it is told
    status: str = ""
    #: codes and words, in the order they were given
    reasons: tuple[str, ...] = ()
    amount: Money | None = None


class BankFile(Struct, frozen=True, kw_only=True):
    """One file, read: what it is, and all that it says."""

    #: camt052, camt053, camt054, mt940, mt942, bai2, lockbox, ofx, csv, xlsx, x12-820, remt001, ach, pain002
    format: str
    #: as the file names it (`camt.053.001.08`), empty where it names none
    version: str = ""
    statements: tuple[BankStatement, ...] = ()
    remittances: tuple[RemittanceAdvice, ...] = ()
    statuses: tuple[PaymentStatus, ...] = ()
    #: of the file as a whole, in words
    findings: tuple[str, ...] = ()
