"""What a page shows at once: one account's records, and a few rows after a cursor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from canonical_model.collecting import Dispute, Hold, PromiseToPay
from canonical_model.decisions import Decision
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem
from canonical_model.write_back import WriteBack


class PageRecords(Protocol):
    """Few records, however many there are."""

    def promises_of(self, customer: RecordId) -> Sequence[PromiseToPay]: ...
    def disputes_of(self, customer: RecordId) -> Sequence[Dispute]: ...
    def holds_of(self, customer: RecordId) -> Sequence[Hold]: ...
    def write_backs_of(self, customer: RecordId, *, limit: int) -> Sequence[WriteBack]:
        """The newest write-backs of an account."""
        ...

    def last_decision(self, customer: RecordId) -> Decision | None: ...
    def is_open(self, item: RecordId) -> bool:
        """Whether there is such an open item."""
        ...

    def open_items_after(
        self, after: RecordId | None, *, entity: str = "", number: str = "", limit: int
    ) -> Sequence[OpenItem]:
        """Open items in the order of `open_items`, after one of them."""
        ...

    def write_backs_after(
        self, after: RecordId | None, *, state: str = "", since: datetime | None = None, limit: int
    ) -> Sequence[WriteBack]:
        """Write-backs, the newest proposal first, after one of them."""
        ...
