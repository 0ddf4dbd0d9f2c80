"""What a bank says of an account: its statements, and each movement on it, announced or booked."""

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
    #: what does not add up or could not be read, in words
    findings: tuple[str, ...] = ()
