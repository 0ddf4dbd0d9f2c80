"""An answer as it came, and what it was taken to mean: proposals, each resting on a sentence that was written."""

from __future__ import annotations

from datetime import date, datetime

from msgspec import Struct

from core.replies.intents import Intent


class Reply(Struct, frozen=True, kw_only=True):
    """One mail of a customer."""

    id: str
    #: with its offset; dates are told from here
    received: datetime
    sender: str = ""
    subject: str = ""
    body: str = ""
    #: numbers of the invoices that the customer was asked about
    known: tuple[str, ...] = ()
    #: its headers say that a machine wrote it
    automatic: bool = False


class Found(Struct, frozen=True, kw_only=True):
    """One intent, how sure it is, and the sentence it rests on."""

    intent: Intent
    confidence: float
    span: str


class Promised(Struct, frozen=True, kw_only=True):
    """One payment that was promised; no date where it hangs on something we do."""

    date: date | None
    #: decimal text; only where the mail states it
    amount: str | None = None
    currency: str | None = None
    #: none named: all that are known
    invoices: tuple[str, ...] = ()
    span: str = ""


class Disputed(Struct, frozen=True, kw_only=True):
    """A reason for not paying; no invoices where it cannot be told which."""

    reason: str
    invoices: tuple[str, ...] = ()
    amount: str | None = None
    currency: str | None = None
    span: str = ""


class PaidClaim(Struct, frozen=True, kw_only=True):
    """A payment that was made, as the customer says."""

    date: date | None = None
    amount: str | None = None
    currency: str | None = None
    reference: str | None = None
    invoices: tuple[str, ...] = ()
    span: str = ""


class Reading(Struct, frozen=True, kw_only=True):
    """What a reply was taken to mean. Nothing in it is an order: it is proposed, and rests on what is quoted."""

    id: str
    language: str
    intents: tuple[Found, ...]
    promises: tuple[Promised, ...] = ()
    disputes: tuple[Disputed, ...] = ()
    paid_claims: tuple[PaidClaim, ...] = ()
    redirect: str | None = None
    return_date: date | None = None
    #: nothing was found to go by, or what was found cannot be trusted
    abstained: bool = False
    #: card numbers that were blackened
    cards: int = 0
