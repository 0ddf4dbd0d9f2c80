"""What is kept of the bank: its lines until a ledger shows them, and what is proposed to do with each."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.bank import BankTransaction, RemittanceAdvice
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

#: waiting: money came in, and no ledger shows it yet; shown: one does; nothing: no money came in by this line itself
KeptState = Literal["waiting", "shown", "nothing"]
ReviewState = Literal["open", "approved", "rejected", "posted", "solved"]


class ProbablyFor(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of our accounts that a line is probably for; with an item where one is named."""

    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    item_id: RecordId | None = None
    document_no: str = ""
    #: what was open of the item when the line was looked at
    open: Money | None = None
    #: it belongs to the likeliest explanation, not to another one
    likeliest: bool = True
    #: of money whose payer nobody knows: why it may be this account's; empty where the line itself says whose it is
    because: str = ""


class KeptTransaction(Struct, frozen=True, kw_only=True):
    """A bank's line as it was taken in, under the id of its transaction: announced until it is booked, never back."""

    KIND: ClassVar[str] = "bank_transaction"

    id: RecordId
    #: whose bank account it is; empty where neither a person nor what the line is for says so
    system: SystemUid
    entity: str
    #: where all that it is probably for is of one customer
    customer_id: RecordId
    transaction: BankTransaction
    state: KeptState
    #: the day on which the bank was heard of it last: taken in, or booked after it was announced
    since: date
    probably_for: tuple[ProbablyFor, ...] = ()
    #: nobody said that it is for something else
    holds: bool = True
    #: whose money it is as a person said, and who that was
    said_of: ProbablyFor | None = None
    said_by: str = ""
    #: the receipt or item by which the ledger shows it
    shown_as: str = ""
    #: the remittance advice that is about it
    advice: str = ""
    #: why it stands where it stands, in words
    said: str = ""


class KeptAdvice(Struct, frozen=True, kw_only=True):
    """A remittance advice that was taken in: waiting for its payment, or used once a ledger shows that."""

    KIND: ClassVar[str] = "remittance_advice"

    id: RecordId
    #: as of bank lines
    system: SystemUid
    entity: str
    customer_id: RecordId
    advice: RemittanceAdvice
    state: Literal["waiting", "used"]
    since: date


class BankFeed(Struct, frozen=True, kw_only=True):
    """How far the booked statements of one bank account of ours were taken in."""

    KIND: ClassVar[str] = "bank_feed"

    id: RecordId
    #: whose it is; empty where nobody said so
    system: SystemUid
    entity: str
    #: no customer's: every record of ours has the field
    customer_id: RecordId = RecordId("")
    #: as the bank calls it, without blanks
    account: str
    #: the newest day that they cover
    until: date
    #: when that was heard of
    taken_on: date
    #: the balance at the end of that day, as the bank gave it
    closing: Money | None = None
    #: why a newer statement was not believed to be the next one; empty: none was
    gap: str = ""


class ProposedPart(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a line does to one item: before = amount + discount + adjustment + after."""

    item_id: RecordId
    document_no: str
    before: Money
    #: in the item's currency; negative where a credit is used up
    amount: Money
    discount: Money
    adjustment: Money
    after: Money
    reason: str
    detail: str = ""


class ProposedOption(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One way in which a line may be applied."""

    parts: tuple[ProposedPart, ...]
    confidence: Decimal
    explanation: tuple[str, ...]
    #: what is left of the line, and what it is
    rest: Money
    rest_is: str = ""


class CashProposal(Struct, frozen=True, kw_only=True):
    """What may be done with one bank line, until a person decided and the ledger shows it. One a line."""

    KIND: ClassVar[str] = "cash_proposal"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    #: where the line is of one customer's
    customer_number: str
    line: BankTransaction
    #: what the matcher would do: apply it alone, ask, or nothing
    decision: Literal["auto", "review", "none"]
    #: the likeliest first
    options: tuple[ProposedOption, ...]
    state: ReviewState = "open"
    opened_on: date
    decided_by: str = ""
    decided_on: date | None = None
    #: why it was rejected, or how it was solved
    why: str = ""
    #: what was ordered by an approval
    write_back: RecordId | None = None
    #: nobody knows whose it is: whose it may be, and why
    possible: tuple[ProbablyFor, ...] = ()

    @property
    def unidentified(self) -> bool:
        """Whether nobody knows whose money it is."""
        return not self.customer_number and not any(option.parts for option in self.options)
