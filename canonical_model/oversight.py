"""What needs a person: requests for a yes, and cases that were handed up."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.decisions import Reason
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.write_back import Approval

RequestKind = Literal["plan", "concession"]
RequestState = Literal["waiting", "approved", "rejected", "void"]


class ApprovalRequest(Struct, frozen=True, kw_only=True):
    """A request that other people say yes to something that policy does not allow by itself."""

    KIND: ClassVar[str] = "approval_request"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    kind: RequestKind
    #: the record that it is about, and what it says in words
    subject_id: RecordId
    subject: str
    amount: Money
    #: why policy does not allow it by itself
    reasons: tuple[str, ...]
    proposer: str
    proposed_for: str = ""
    #: who changed the subject since; none of them may approve it
    editors: tuple[str, ...] = ()
    asked_at: datetime
    #: the content that is asked for: another content has no approval
    input_hash: str
    approvals: tuple[Approval, ...] = ()
    state: RequestState = "waiting"
    said: str = ""


class Escalation(Struct, frozen=True, kw_only=True):
    """A case that was handed up: to whom, why, until when, with its history. One per account, rule and subject."""

    KIND: ClassVar[str] = "escalation"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    #: the rule that handed it up
    rule: str
    #: the plan or dispute that it is about; empty: the account
    subject_id: str = ""
    #: who is to act: a team or a role
    destination: str
    recommended: str
    reasons: tuple[Reason, ...]
    amount: Money
    opened_on: date
    #: the day by which somebody is to have acted
    due_on: date
    status: Literal["open", "closed"] = "open"
    #: promises, disputes, notes, plans and decisions of the account as it was handed up
    attached: tuple[str, ...] = ()
    #: what tells these facts from others; empty once they are gone
    facts: str
    closed_on: date | None = None
    closed_by: str = ""
    why_closed: str = ""
    #: how often new facts opened it again
    reopened: int = 0
