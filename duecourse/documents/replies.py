"""What the commands of replies print: a line for each reply, and figures beside labels."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from duecourse.documents.base import Document


class ReplyIntent(Struct, frozen=True, kw_only=True):
    """One intent and how sure it is, between 0 and 1."""

    intent: str
    confidence: float


class ReplyPromise(Struct, frozen=True, kw_only=True):
    """A payment that was promised; no date where it hangs on something we do; no invoices: all that are known."""

    date: date | None
    amount: str | None
    currency: str | None
    invoices: tuple[str, ...]


class ReplyDispute(Struct, frozen=True, kw_only=True):
    """A reason for not paying; no invoices where it cannot be told which."""

    reason: str
    invoices: tuple[str, ...]
    amount: str | None
    currency: str | None


class ReplyPaidClaim(Struct, frozen=True, kw_only=True):
    """A payment that was made, as the customer says."""

    date: date | None
    amount: str | None
    currency: str | None
    reference: str | None
    invoices: tuple[str, ...]


class ReplySpan(Struct, frozen=True, kw_only=True):
    """The sentence that an intent rests on, as it was written."""

    intent: str
    text: str


class ReplyClassified(Document, frozen=True, kw_only=True):
    """What one reply was taken to mean: proposals, no orders."""

    id: str
    intents: tuple[ReplyIntent, ...] = ()
    promises: tuple[ReplyPromise, ...] = ()
    disputes: tuple[ReplyDispute, ...] = ()
    paid_claims: tuple[ReplyPaidClaim, ...] = ()
    redirect: str | None = None
    return_date: date | None = None
    abstained: bool = False
    spans: tuple[ReplySpan, ...] = ()
    language: str = ""
    #: card numbers that were blackened
    cards: int = 0
    #: rules, or the model that answered
    read_by: str = "rules"
    #: why the line could not be read
    error: str | None = None


class RepliesIntent(Struct, frozen=True, kw_only=True):
    """How one intent was read; shares between 0 and 1."""

    intent: str
    labelled: int
    precision: float | None
    recall: float | None
    f1: float | None
    recall_low: float | None
    recall_high: float | None


class RepliesShare(Struct, frozen=True, kw_only=True):
    """So many slots of so many as they are labelled."""

    name: str
    right: int
    of: int
    share: float | None


class RepliesEvaluated(Document, frozen=True, kw_only=True):
    """Readings held against labels."""

    file: str
    replies: int
    macro_f1: float | None
    intents: tuple[RepliesIntent, ...]
    slots: tuple[RepliesShare, ...]
    false_promises: int
    false_promise_share: float
    abstained: int
    calibration_error: float | None
    #: on one core, with all that is loaded before the first one
    replies_per_second: float
    #: lines without labels or that could not be read
    left_out: int
