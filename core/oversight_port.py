"""What the flows need of the store about plans, requests for a yes, and cases that were handed up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from canonical_model.identity import RecordId
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.plans import PaymentPlan
from canonical_model.write_back import WriteBack


class Oversight(Protocol):
    """Our records that people decide about. With `changing` nobody else changes any before this transaction ends."""

    def payment_plans(self, *, customer_id: RecordId | None = None, changing: bool = False) -> Sequence[PaymentPlan]:
        """Payment plans, of one account or of all."""
        ...

    def approval_requests(
        self, *, state: str = "", prefix: str = "", changing: bool = False
    ) -> Sequence[ApprovalRequest]:
        """Requests for a yes, in a state or all."""
        ...

    def approvals_after(
        self, after: RecordId | None, *, kind: str = "", answered: bool = False, limit: int
    ) -> Sequence[WriteBack | ApprovalRequest]:
        """Proposed write-backs and waiting (or all) requests, the oldest first, after one of them."""
        ...

    def approvals_waiting(self, *, kind: str = "", answered: bool = False) -> int:
        """How many `approvals_after` has in all."""
        ...

    def escalations_after(
        self, after: RecordId | None, *, destination: str = "", closed: bool = False, limit: int
    ) -> Sequence[Escalation]:
        """Open (or all) cases, those that are due first at the top, after one of them."""
        ...

    def escalations_named(self, prefix: str, *, changing: bool = False) -> Sequence[Escalation]:
        """Cases whose id begins so."""
        ...

    def escalations(self, *, customer_id: RecordId | None = None, changing: bool = False) -> Sequence[Escalation]:
        """Cases that were handed up, of one account or of all."""
        ...
