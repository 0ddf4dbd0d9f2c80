"""What people said about which customers are one business."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid


class PartyVerdict(Struct, frozen=True, kw_only=True):
    """A person's word about a customer: one business with another one, or never joined by its official ids."""

    KIND: ClassVar[str] = "party_verdict"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    verdict: Literal["together", "apart"]
    #: of `together`: the other customer
    other_id: RecordId | None = None
    #: a verdict that was taken back stands no more
    status: Literal["standing", "withdrawn"] = "standing"
    said_by: str
    said_at: datetime
    why: str = ""
