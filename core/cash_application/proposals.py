"""Proposals: what becomes of one bank line, conserved to the minor unit, and why, in words."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Decision = Literal["auto", "review", "none"]
PartReason = Literal[
    "full", "discount", "late_discount", "bank_charge", "rounding", "withholding", "fx_difference", "foreign",
    "deduction", "instalment", "short_payment", "netting", "credit_memo", "reopened",
]  # fmt: skip
RestReason = Literal["", "overpayment", "prepayment", "duplicate", "unidentified", "returned", "outgoing"]


class Part(Struct, frozen=True, kw_only=True, gc=False):
    """What one line does to one open item. All amounts but `paid_minor` are in the item's currency.

    open = amount + discount + adjustment + residual; a credit that is used up has a negative amount.
    """

    item: str
    currency: str
    open_minor: int
    #: what the cash takes off the item
    amount_minor: int
    #: what it uses of the line, in the line's currency
    paid_minor: int
    discount_minor: int = 0
    #: written off for the reason: charge, rounding, tax withheld
    adjustment_minor: int = 0
    #: what stays open
    residual_minor: int = 0
    reason: PartReason = "full"
    #: of a deduction: what the payer says it is for
    detail: str = ""


class Option(Struct, frozen=True, kw_only=True, gc=False):
    """One of several ways in which a line could be understood; shown to a person, never posted."""

    parts: tuple[Part, ...]
    confidence: float  # not money
    told: str


class Proposal(Struct, frozen=True, kw_only=True, gc=False):
    """One bank line: applied alone, shown to a person, or nothing to do."""

    line: str
    decision: Decision
    confidence: float  # not money
    currency: str
    line_minor: int
    parts: tuple[Part, ...] = ()
    #: what is left of the line, and what it is
    rest_minor: int = 0
    rest: RestReason = ""
    #: the customer's account that the money belongs to, where that is known
    account: str = ""
    #: where no item is named: the accounts of whoever may have paid
    payers: tuple[str, ...] = ()
    #: the parts are what is due first, and nothing says that they are meant
    guessed: bool = False
    #: the remittance advice that explains it
    advice: str = ""
    explanation: tuple[str, ...] = ()
    alternatives: tuple[Option, ...] = ()


def conserved(proposal: Proposal) -> bool:
    """L8: the line is used up to the minor unit, and so is each item; nothing takes more off an item than is open."""
    if sum(part.paid_minor for part in proposal.parts) + proposal.rest_minor != proposal.line_minor:
        return False
    return all(_whole(part, proposal.currency) for part in proposal.parts)


def _whole(part: Part, currency: str) -> bool:
    taken = part.amount_minor + part.discount_minor + part.adjustment_minor
    if taken + part.residual_minor != part.open_minor:
        return False
    if part.currency == currency and part.paid_minor != part.amount_minor:
        return False
    return part.reason == "reopened" or abs(taken) <= abs(part.open_minor)
