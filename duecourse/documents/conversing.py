"""What the commands print that take replies in, show them, and decide about what they propose."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.overseeing import PlanAnswered
from duecourse.documents.writing import WriteBackRow


class ReplyProposalRow(Struct, frozen=True, kw_only=True):
    """Something that a reply asks for, and what became of it."""

    id: str
    #: its place in the reply, from 1
    number: int
    kind: str
    state: str
    #: the sentence that it rests on
    evidence: str
    confidence: Decimal
    on: date | None
    amount: Money | None
    #: numbers of the documents named; none: the account
    items: tuple[str, ...]
    reason: str
    detail: str
    instalments: int
    said: str
    became: str | None
    decided_by: str


class ReplyRow(Struct, frozen=True, kw_only=True):
    """One reply that was taken in."""

    id: str
    #: unassigned, open or done
    state: str
    #: empty as long as nobody knows whose it is
    account: str
    received: str
    sender: str
    subject: str
    language: str
    intents: tuple[str, ...]
    #: card numbers that were blackened in it
    cards: int
    #: why it is whose it is, or nobody's
    said: str
    proposals: tuple[ReplyProposalRow, ...]


class TakenIn(Struct, frozen=True, kw_only=True):
    """One mail, and what became of it: new, known, ours (what we sent), or unreadable and kept all the same."""

    mail: str
    outcome: str
    reply: ReplyRow | None
    #: what is held because of it, until when, and why
    paused: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()


class RepliesTakenIn(Document, frozen=True, kw_only=True):
    """Mails taken in: each once; everything that they ask for waits for a person."""

    mails: tuple[TakenIn, ...]
    taken: int
    #: there already, or ours
    known: int
    unassigned: int
    #: that wait for a person
    proposals: int
    cards: int
    #: more was there than was asked for
    more: bool
    findings: tuple[str, ...] = ()


class RepliesListed(Document, frozen=True, kw_only=True):
    """One page of replies, the newest first."""

    replies: tuple[ReplyRow, ...]
    total: int
    next: str | None


class ReplyHoldRow(Struct, frozen=True, kw_only=True):
    """What is held because of a reply."""

    id: str
    kind: str
    scope: str
    subject: str
    until: date | None


class ReplyShown(Document, frozen=True, kw_only=True):
    """One reply with its newest part, what it holds, and what the account says to its claims."""

    reply: ReplyRow
    text: str
    answers: str | None
    attachments: tuple[str, ...]
    holds: tuple[ReplyHoldRow, ...]
    findings: tuple[str, ...]


class ReplyDecided(Document, frozen=True, kw_only=True):
    """A proposal as somebody decided it, the record that it became, and its write-backs."""

    reply: ReplyRow
    proposal: ReplyProposalRow
    record: dict[str, Any] | None
    write_backs: tuple[WriteBackRow, ...]
    #: of a request for a payment plan: what is said to it
    plan: PlanAnswered | None
    #: the case that was handed up because of it
    escalation: str
    findings: tuple[str, ...]


class AnswerRow(Struct, frozen=True, kw_only=True):
    """Something that a customer was granted by mail and has not been sent."""

    #: copy, statement, or answer (to a request for a payment plan)
    kind: str
    account: str
    #: the contact who asked; empty: who asked is no contact of the account
    to: str
    #: the Message-ID of the mail that asked
    in_reply_to: str
    language: str
    #: documents that a copy is wanted of; none: of all that is open
    items: tuple[str, ...]
    plan: str | None
    said: str
    reply: str
    #: what sends it from here; empty: nothing does, a person sends it
    command: str


class RepliesAnswers(Document, frozen=True, kw_only=True):
    """What is still to be sent because of replies, the oldest first."""

    answers: tuple[AnswerRow, ...]
    next: str | None
