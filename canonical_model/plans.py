"""Payment plans: an amount paid in parts on days that were agreed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from msgspec import Struct

from canonical_model.collecting import Allocation
from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money

PlanStatus = Literal["proposed", "accepted", "kept", "defaulted", "withdrawn", "superseded"]
#: what a customer may ask for beside time
ConcessionKind = Literal["discount", "interest_waiver", "fee_waiver", "write_off", "release_of_security"]


class Concession(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something given up beside time."""

    kind: ConcessionKind
    amount: Money


class Instalment(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One part of a plan. Of an accepted plan it is a promise to pay, too."""

    due_on: date
    amount: Money
    #: the items it pays, oldest first
    allocations: tuple[Allocation, ...]
    promise_id: RecordId


class PaymentPlan(Struct, frozen=True, kw_only=True):
    """An agreement to pay items in instalments. The instalments sum to the coverage, exactly; interest stands apart."""

    KIND: ClassVar[str] = "payment_plan"

    id: RecordId
    system: SystemUid
    entity: str
    customer_id: RecordId
    customer_number: str
    #: what of which item the plan covers
    items: tuple[Allocation, ...]
    coverage: Money
    instalments: tuple[Instalment, ...]
    #: agreed beside the coverage and billed by finance; no instalment holds it
    interest: Money | None = None
    concessions: tuple[Concession, ...] = ()
    status: PlanStatus
    proposed_on: date
    accepted_on: date | None = None
    ended_on: date | None = None
    #: who proposed it, for whom, and who changed it since
    proposer: str
    proposed_for: str = ""
    editors: tuple[str, ...] = ()
    #: the policy that it was judged by
    policy_version: str
    #: why it is outside what the policy allows; such a plan needs an approval before it is accepted
    beyond: tuple[str, ...] = ()
    #: the plan that was broken and that this one replaces
    replaces: RecordId | None = None
    #: plans over the same items that ended before this one
    revision: int = 0
    evidence: str = ""
    #: why it stands where it stands
    said: str = ""
