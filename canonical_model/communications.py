"""What was said to customers and what they answered: each message with what it rests on, and what became of it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

CommunicationKind = Literal["reminder", "courtesy", "confirmation", "statement", "copy", "answer"]
#: handing_over: it may be out, or not; unknown: nobody can say, and only a person may send it again
CommunicationState = Literal["handing_over", "sent", "refused", "unknown", "not_sent", "withheld"]
ProposalState = Literal["open", "accepted", "rejected", "superseded"]
ReceivedState = Literal["unassigned", "open", "done"]
#: what a person may agree to do about a reply
ProposalKind = Literal[
    "promise", "dispute", "paid_claim", "question", "plan", "copy", "statement", "stop", "contact", "unsubscribe",
    "hardship", "to_read",
]  # fmt: skip


class NamedItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An open item as a message names it: what was net open when it was sent."""

    item_id: RecordId
    document_no: str
    due: date | None
    amount: Money


class Communication(Struct, frozen=True, kw_only=True):
    """One message to a customer, from before it is handed over on; its id is what must not go out twice."""

    KIND: ClassVar[str] = "communication"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    kind: CommunicationKind
    #: mail, letter, call, sms, portal
    channel: str
    state: CommunicationState
    #: addresses of a mail, lines of a letter, a number
    recipients: tuple[str, ...]
    language: str
    tone: str
    template: str
    template_version: str
    subject: str
    text: str
    #: of all that is handed over
    rendered_hash: str
    items: tuple[NamedItem, ...] = ()
    #: one for each currency, net of credits
    totals: tuple[Money, ...] = ()
    #: the day by which it asks to be paid
    pay_by: date | None = None
    #: the decision it carries out, and the policy by which it was looked at again
    decision: RecordId | None = None
    policy_version: str = ""
    #: of a mail, without angle brackets; answers name it
    message_id: str = ""
    in_reply_to: str = ""
    #: what the channel calls it
    reference: str = ""
    handed_at: datetime
    settled_at: datetime | None = None
    #: why it stands where it stands
    said: str = ""
    actor: str = ""


class AskedInstalment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a plan as a customer asks for it."""

    on: date
    amount: Money


class ReplyProposal(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that a reply asks for; nothing happens before a person, or the policy for harmless ones, agrees."""

    id: RecordId
    kind: ProposalKind
    #: the sentence of the reply that it rests on
    evidence: str
    confidence: Decimal
    state: ProposalState = "open"
    #: a promise's day, a claim's day, the day of return
    on: date | None = None
    amount: Money | None = None
    items: tuple[RecordId, ...] = ()
    #: a dispute's reason, in the canonical model's words
    reason: str = ""
    #: another address, a reference, what is asked
    detail: str = ""
    #: of a plan: so many instalments, or these
    instalments: int = 0
    schedule: tuple[AskedInstalment, ...] = ()
    #: the record that it became, who agreed or refused, and why; while it is open, what speaks against believing it
    became: RecordId | None = None
    decided_by: str = ""
    said: str = ""


class ReceivedMessage(Struct, frozen=True, kw_only=True):
    """One message from outside: kept once, card numbers blackened, with what is proposed because of it."""

    KIND: ClassVar[str] = "received_message"

    id: RecordId
    #: empty as long as nobody knows whose it is
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    state: ReceivedState
    received_at: datetime
    sender: str
    subject: str
    #: the newest part, without what is quoted
    text: str
    language: str = ""
    message_id: str = ""
    in_reply_to: str = ""
    #: the message of ours that it answers
    answers: RecordId | None = None
    #: card numbers that were blackened in it
    cards: int = 0
    proposals: tuple[ReplyProposal, ...] = ()
    #: why it is whose it is, or nobody's
    said: str = ""
    #: when it was taken in
    taken_at: datetime | None = None
    #: what it was taken to mean, in the words of `replies classify`
    intents: tuple[str, ...] = ()
    #: its headers say that a machine wrote it
    automatic: bool = False
    #: nothing but itself says that its sender belongs to the account
    stranger: bool = False
    #: addresses that it says were not reached
    failed: tuple[str, ...] = ()
    #: names of what hung on it; nothing of that is kept
    attachments: tuple[str, ...] = ()
