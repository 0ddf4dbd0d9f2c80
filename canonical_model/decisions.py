"""What the engine decided about an account, and why."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

Move = Literal["push", "pause", "escalate", "none"]


class Reason(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One reason for a move: its rule, what it looked at, in words."""

    #: the rule that spoke (S1 … S9 safety, or a policy rule's name)
    rule: str
    text: str
    #: records the rule looked at
    evidence: tuple[str, ...] = ()


class Decision(Struct, frozen=True, kw_only=True):
    """The move for one account on one day. Same `(as_of, batch, policy, rates)`, same decision."""

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    move: Move
    next_step: str
    reasons: tuple[Reason, ...]
    #: items a reminder would name, most overdue first
    items: tuple[RecordId, ...]
    #: value at risk in the functional currency
    score: Money
    overdue: tuple[Money, ...] = ()
    alternatives: tuple[str, ...] = ()
    as_of: date
    batch: int
    policy_version: str
    rate_set: str = ""
