"""What the engine decided about an account, and why."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
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


class Factor(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One of the six factors of a priority: what is known of it in words, and by how much it moves the effect."""

    name: Literal["payment_history", "invoice_value", "customer_risk", "past_outcomes", "disputes", "engagement"]
    text: str
    #: 1: it explains, and moves nothing
    weight: Decimal


class Gain(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Cash that acting today is expected to bring: what is at risk × how much the step changes it × urgency."""

    #: in the functional currency, as is what is at risk
    amount: Money
    at_risk: Money
    effect: Decimal
    urgency: Decimal
    factors: tuple[Factor, ...]


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
    #: what would be decided but for the reasons given, where something is to be chased
    alternatives: tuple[str, ...] = ()
    #: of a contact: by what channel, in what tone, and the first day on which it may be made
    channel: str = ""
    tone: str = ""
    contact_from: date | None = None
    #: what acting is expected to bring; None where there is nothing to act on
    gain: Gain | None = None
    #: the risk model that was asked; empty where there is none
    model_version: str = ""
    as_of: date
    batch: int
    policy_version: str
    rate_set: str = ""
