"""What the command cash match prints: for each bank line what it pays, how sure that is, and why."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from canonical_model.bank import BankStatus, BankTransaction
from canonical_model.kept_cash import ProposedPart, ReviewState
from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.writing import WriteBackRow


class MatchedPart(Struct, frozen=True, kw_only=True):
    """What a line does to one item: what was open of it = amount + discount + adjustment + residual."""

    item: str
    #: in the item's currency; negative where a credit is used up
    amount: Money
    discount: Money
    #: written off for the reason: bank charge, rounding, tax withheld
    adjustment: Money
    #: what stays open
    residual: Money
    reason: str
    #: of a deduction: what the payer says it is for
    detail: str = ""


class MatchedOption(Struct, frozen=True, kw_only=True):
    """Another way in which a line could be understood."""

    application: tuple[MatchedPart, ...]
    confidence: float
    explanation: str


class MatchedLine(Struct, frozen=True, kw_only=True):
    """One bank line."""

    #: the bank's reference, else the payer's, else its number in the files
    line: str
    number: int
    transaction: str
    end_to_end_id: str
    value_date: date | None
    payer: str
    amount: Money
    decision: Literal["auto", "review", "none"]
    #: between 0 and 1
    confidence: float
    #: the customer's account that the money belongs to, where it is one
    account: str
    application: tuple[MatchedPart, ...]
    #: what is left of the line, in its currency, and what it is
    rest: Money
    rest_is: str
    explanation: tuple[str, ...]
    alternatives: tuple[MatchedOption, ...] = ()


class MatchedHabit(Struct, frozen=True, kw_only=True):
    """What was learned of a payer, and the payments that taught it."""

    kind: Literal["account", "name"]
    payer: str
    account: str
    count: int
    last_on: date
    learned_from: tuple[str, ...]


class ReviewRow(Struct, frozen=True, kw_only=True):
    """One bank line that is not yet where it belongs, or was."""

    id: str
    state: ReviewState
    #: what the matcher would do with it
    decision: Literal["auto", "review", "none"]
    #: empty where nobody knows whose it is
    system: str
    entity: str
    customer: str
    status: BankStatus
    amount: Money
    value_date: date | None
    age_days: int
    payer: str
    text: str
    #: our own account that the money is on
    bank_account: str
    bank_reference: str
    #: nobody knows whose it is
    unidentified: bool
    #: whose it may be then, and why
    possible: tuple[str, ...]
    #: the documents that it pays most likely
    pays: tuple[str, ...]
    because: str
    decided_by: str
    why: str
    write_back: str | None


class CashReviews(Document, frozen=True, kw_only=True):
    """Bank money that is not yet where it belongs, the oldest first."""

    proposals: tuple[ReviewRow, ...]
    #: over all pages: how many, and what they come to in each currency
    count: int
    totals: tuple[Money, ...]
    next: str | None


class ReviewOption(Struct, frozen=True, kw_only=True):
    """One way in which a line may be applied; of each part before = amount + discount + adjustment + after."""

    number: int
    confidence: str
    explanation: tuple[str, ...]
    parts: tuple[ProposedPart, ...]
    rest: Money
    rest_is: str


class CashReviewed(Document, frozen=True, kw_only=True):
    """One proposal, its line, and every way in which that may be applied, the likeliest first."""

    proposal: ReviewRow
    line: BankTransaction
    options: tuple[ReviewOption, ...]
    #: what an approval ordered: it waits for somebody else's yes
    write_backs: tuple[WriteBackRow, ...] = ()


class CashMatched(Document, frozen=True, kw_only=True):
    """Bank lines against open items; what is proposed waits for a yes like any write-back."""

    as_of: date
    auto: int
    review: int
    none: int
    lines: tuple[MatchedLine, ...]
    habits: tuple[MatchedHabit, ...] = ()
    #: bank lines, and rows of the open items' file, that could not be read, and why
    quarantined: dict[str, str]
    #: what was proposed to be posted, and why other certain lines were not
    write_backs: tuple[WriteBackRow, ...] = ()
    findings: tuple[str, ...] = ()
