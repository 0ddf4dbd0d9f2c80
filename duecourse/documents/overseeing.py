"""What the commands of payment plans, approvals, escalations and disputes print."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.deciding import ReasonRow
from duecourse.documents.writing import WriteBackRow


class InstalmentRow(Struct, frozen=True, kw_only=True):
    """One instalment, and how it stands by the money that came."""

    due_on: date
    amount: Money
    state: str = ""


class PlanRow(Struct, frozen=True, kw_only=True):
    """One payment plan."""

    id: str
    account: str
    state: str
    coverage: Money
    instalments: tuple[InstalmentRow, ...]
    interest: Money | None
    concessions: tuple[dict[str, Any], ...]
    proposer: str
    policy_version: str
    #: why it needs an approval; empty: it does not
    beyond: tuple[str, ...]
    said: str = ""


class ApprovalRow(Struct, frozen=True, kw_only=True):
    """Something that needs, or needed, a yes."""

    id: str
    #: `plan`, `concession`, or an operation of writing back
    kind: str
    subject: str
    account: str
    proposer: str
    amount: Money | None
    state: str
    #: what is still asked for
    needs: tuple[str, ...]
    approvers: tuple[str, ...]
    reasons: tuple[str, ...]
    said: str = ""
    #: the content that is asked for, as a hash: another content is another one, and has no approval
    content: str = ""


class Approvals(Document, frozen=True, kw_only=True):
    """What waits for a yes, the oldest first."""

    approvals: tuple[ApprovalRow, ...]
    #: over all pages; null where one was asked for
    total: int | None = None
    #: the cursor of the next page; null: this is the last
    next: str | None = None


class PlanAnswered(Document, frozen=True, kw_only=True):
    """What is said to a request for a plan, and the plan that is kept for the customer's word."""

    verdict: Literal["accept", "counter_offer", "escalate", "offers"]
    reasons: tuple[str, ...]
    #: null where only offers were asked for
    plan: PlanRow | None
    #: plans that may be agreed on the spot
    offers: tuple[tuple[InstalmentRow, ...], ...]
    #: the request that waits for a yes of somebody else
    approval: ApprovalRow | None = None
    escalation: str = ""
    #: promises, disputes, plans and notes that the answer looked at
    history: tuple[str, ...] = ()


class PlanChanged(Document, frozen=True, kw_only=True):
    """A plan that was accepted or withdrawn, and what that proposes to the ERP."""

    plan: PlanRow
    write_backs: tuple[WriteBackRow, ...]
    findings: tuple[str, ...] = ()


class Plans(Document, frozen=True, kw_only=True):
    """Payment plans, the newest first."""

    plans: tuple[PlanRow, ...]


class EscalationRow(Struct, frozen=True, kw_only=True):
    """One case that was handed up."""

    id: str
    account: str
    rule: str
    subject: str
    destination: str
    recommended: str
    amount: Money
    opened_on: date
    due_on: date
    late: bool
    state: str
    reasons: tuple[ReasonRow, ...]
    closed_by: str = ""
    why_closed: str = ""
    reopened: int = 0


class Escalations(Document, frozen=True, kw_only=True):
    """Cases that were handed up, the most urgent first."""

    escalations: tuple[EscalationRow, ...]
    #: the cursor of the next page; null: this is the last
    next: str | None = None


class EscalationShown(Document, frozen=True, kw_only=True):
    """One case with its history."""

    escalation: EscalationRow
    promises: tuple[dict[str, Any], ...]
    disputes: tuple[dict[str, Any], ...]
    plans: tuple[dict[str, Any], ...]
    notes: tuple[dict[str, Any], ...]
    decisions: tuple[dict[str, Any], ...]
    #: the newest mails of the customer, with what they propose
    replies: tuple[dict[str, Any], ...] = ()


class DisputeRow(Struct, frozen=True, kw_only=True):
    """One dispute, where it is in its order, and how it stands with the day by which it is to be closed."""

    id: str
    account: str
    reason: str
    category: str
    amount: Money
    #: in the group's currency; null where no rate says it
    worth: Money | None
    days: int
    owner: str
    due_on: date | None
    #: `in_time`, `due` today, `late`, `none` where no day is set, `closed`
    sla: str
    state: str
    likely_cause: str
    root_cause: str = ""
    resolution: str = ""
    #: of an open one what the books say to do: `credit`, `charge_back`, `apply_cash`, `find_out`; and why
    recommended: str = ""
    because: str = ""


class Disputes(Document, frozen=True, kw_only=True):
    """Disputes by what they are worth and how old they are, the weightiest first."""

    disputes: tuple[DisputeRow, ...]
