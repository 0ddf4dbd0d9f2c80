"""What is kept of what a decision was made of."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid


class Recorded(Struct, frozen=True, kw_only=True):
    """What one decision was made of: the account as it was seen, packed; policy and rates by their ids."""

    decision: RecordId
    system: SystemUid
    entity: str
    policy_version: str
    rate_set: str
    #: empty where all of it is gone
    account: bytes
    #: since when something of it, or all of it, is gone: a person's, or by age
    erased_at: datetime | None = None
