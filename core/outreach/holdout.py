"""Who is left out on purpose, so that the effect of writing can be told: by lot, the same lot every day."""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

from canonical_model.decisions import Reason
from canonical_model.identity import RecordId

_HUNDRED: Final = 100
RULE: Final = "holdout"


def held_out(customer: RecordId, percent: int) -> Reason | None:
    """Why a customer is not written to; None where it is. A larger share keeps all that a smaller one left out."""
    lot = int.from_bytes(blake2b(f"holdout:{customer}".encode(), digest_size=8).digest()) % _HUNDRED
    if lot >= percent:
        return None
    return Reason(rule=RULE, text=f"one of the {percent} in a hundred that are not written to, to measure the effect")
