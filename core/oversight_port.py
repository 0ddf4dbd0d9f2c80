"""What the flows need of the store about plans, requests for a yes, and cases that were handed up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from canonical_model.identity import RecordId
from canonical_model.oversight import ApprovalRequest, Escalation
from canonical_model.plans import PaymentPlan


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

    def escalations(self, *, customer_id: RecordId | None = None, changing: bool = False) -> Sequence[Escalation]:
        """Cases that were handed up, of one account or of all."""
        ...
