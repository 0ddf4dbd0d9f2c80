"""What the commands of aging and deciding print."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.reading import QuarantineRow
from duecourse.documents.writing import WriteBackRow


class AgedAmount(Struct, frozen=True, kw_only=True, gc=False, rename={"from_": "from"}):
    """One aging bucket: days overdue from and to, both included; null is without end."""

    from_: int | None
    to: int | None
    amount: str


class AgedRow(Struct, frozen=True, kw_only=True, gc=False):
    """The aging of one key; `total` is the sum of the buckets, total + unapplied is what ties out."""

    key: str
    currency: str
    buckets: tuple[AgedAmount, ...]
    unapplied: str
    total: str
    #: something of this key could not be read or has no due date
    incomplete: bool


class EliminatedRow(Struct, frozen=True, kw_only=True):
    """Debt between two legal entities of the group, left out of the group's total."""

    entity: str
    partner: str
    functional: Money
    group: Money | None


class Aged(Document, frozen=True, kw_only=True):
    """Aging, with what was eliminated between entities of the group."""

    as_of: date
    rows: tuple[AgedRow, ...]
    eliminated: tuple[EliminatedRow, ...]
    findings: tuple[str, ...] = ()


class ReasonRow(Struct, frozen=True, kw_only=True):
    """One reason, with the rule that gave it and what it looked at."""

    rule: str
    text: str
    evidence: tuple[str, ...]


class FactorRow(Struct, frozen=True, kw_only=True):
    """One of the six factors of a priority, and by how much it moves the effect of acting; 1: not at all."""

    name: str
    text: str
    weight: Decimal


class GainRow(Struct, frozen=True, kw_only=True):
    """What acting today is expected to bring: what is at risk × effect × urgency, in the functional currency."""

    amount: Money
    at_risk: Money
    effect: Decimal
    urgency: Decimal
    factors: tuple[FactorRow, ...]


class DecisionRow(Struct, frozen=True, kw_only=True):
    """The move for one account."""

    account: str
    name: str
    system: str
    entity: str
    move: str
    next_step: str
    reasons: tuple[ReasonRow, ...]
    score: Money
    items: tuple[str, ...]
    #: of a contact: by what channel, in what tone, and the first day on which it may be made
    channel: str = ""
    tone: str = ""
    contact_from: date | None = None
    gain: GainRow | None = None
    #: what would be decided but for the reasons given
    alternatives: tuple[str, ...] = ()
    model_version: str = ""
    #: on a worklist: who works on it, and why that one
    collector: str = ""
    assigned: str = ""


class AgainstRow(Struct, frozen=True, kw_only=True):
    """An account that people contacted although the engine would not have."""

    account: str
    contacted_on: date
    move: str
    because: str


class ComparedRow(Struct, frozen=True, kw_only=True):
    """Accounts by what the engine would do and what people did in the week up to the day."""

    both: int
    engine_alone: int
    people_alone: int
    neither: int
    against: tuple[AgainstRow, ...]


class Assessed(Document, frozen=True, kw_only=True):
    """What was decided for every account, and how many cash applications were proposed."""

    as_of: date
    batch: int
    decisions: tuple[DecisionRow, ...]
    changed: int
    proposed: int
    #: of a shadow: what people did beside it
    compared: ComparedRow | None = None


class Worked(Document, frozen=True, kw_only=True):
    """Accounts by the cash that acting today is expected to bring, in the group currency where a rate exists."""

    accounts: tuple[DecisionRow, ...]
    #: accounts over all pages
    total: int
    next: str | None = None
    findings: tuple[str, ...] = ()


class Ranked(Document, frozen=True, kw_only=True):
    """How many accounts the worklist had when it was ranked, and what was noticed."""

    accounts: int
    findings: tuple[str, ...] = ()


class ReplayedDecision(Struct, frozen=True, kw_only=True):
    """A decision that came out otherwise."""

    decision: str
    account: str
    was: str
    would_be: str
    reasons: tuple[str, ...]


class ReplayedDecisions(Document, frozen=True, kw_only=True):
    """Recorded decisions, decided again."""

    #: how many were asked for, and how many of them had what they were made of
    decisions: int
    replayed: int
    #: all came out the same, to the last byte
    same: bool
    differing: tuple[ReplayedDecision, ...] = ()
    without_inputs: int = 0
    #: of how many so much was erased, a person's or by age, that they cannot be decided again
    erased_inputs: int = 0


class PolicyFindingRow(Struct, frozen=True, kw_only=True):
    """Something about a book of policies."""

    severity: str
    where: str
    field: str
    text: str


class PolicyChecked(Document, frozen=True, kw_only=True):
    """Whether a book of policies may be used."""

    version: str
    ok: bool
    findings: tuple[PolicyFindingRow, ...]


class SimulatedAccount(Struct, frozen=True, kw_only=True):
    """An account that would be treated otherwise."""

    account: str
    was: str
    would_be: str
    next_step: str
    items_now: int
    items_then: int
    because: str = ""


class PolicySimulated(Document, frozen=True, kw_only=True):
    """What other policies would decide, beside those in force."""

    as_of: date
    accounts: int
    moves_now: dict[str, int]
    moves_then: dict[str, int]
    differences: tuple[SimulatedAccount, ...]


class PairRow(Struct, frozen=True, kw_only=True):
    """Two customers that somebody should look at."""

    #: alike in name and not joined (perhaps one), or joined although their names differ (perhaps two)
    kind: str
    left: str
    left_name: str
    right: str
    right_name: str
    alike: int
    evidence: tuple[str, ...]


class PartyPairs(Document, frozen=True, kw_only=True):
    """Pairs, the likeliest first."""

    pairs: tuple[PairRow, ...]
    next: str | None = None


class KpiRow(Struct, frozen=True, kw_only=True):
    """One key figure, with its formula and what it was made of."""

    name: str
    #: a decimal string; null where it cannot be told
    value: str | None
    unit: str
    formula: str
    inputs: dict[str, str]
    why: str = ""


class Kpis(Document, frozen=True, kw_only=True):
    """The key figures of a period."""

    begin: str
    end: str
    currency: str
    kpis: tuple[KpiRow, ...]
    findings: tuple[str, ...] = ()


class Explained(Document, frozen=True, kw_only=True):
    """Why an account has the move it has: the decision and all it looked at."""

    account: DecisionRow
    customer: dict[str, Any]
    items: tuple[dict[str, Any], ...]
    holds: tuple[dict[str, Any], ...]
    promises: tuple[dict[str, Any], ...]
    disputes: tuple[dict[str, Any], ...]
    notes: tuple[dict[str, Any], ...]
    quarantined: tuple[QuarantineRow, ...]
    #: what CRMs say was said lately and agreed, the newest first
    said: tuple[dict[str, Any], ...] = ()
    agreed: tuple[dict[str, Any], ...] = ()
    #: where more is promised and disputed of an item than is open of it (S7)
    findings: tuple[str, ...] = ()
    #: payment plans, and cases of it that were handed up, whatever became of them
    plans: tuple[dict[str, Any], ...] = ()
    escalations: tuple[dict[str, Any], ...] = ()
    #: money that the bank told of and no ledger shows yet: its line, what for, since when
    coming: tuple[dict[str, Any], ...] = ()


class KeptDecision(Struct, frozen=True, kw_only=True):
    """A decision as it was kept."""

    id: str
    move: str
    next_step: str
    reasons: tuple[ReasonRow, ...]
    as_of: date
    batch: int


class AccountShown(Document, frozen=True, kw_only=True):
    """One account as it is kept; `explain` decides anew."""

    account: str
    customer: dict[str, Any]
    #: null before the first assessment
    decision: KeptDecision | None
    items: tuple[dict[str, Any], ...]
    #: whether it has more open items than are shown
    more_items: bool
    promises: tuple[dict[str, Any], ...]
    disputes: tuple[dict[str, Any], ...]
    plans: tuple[dict[str, Any], ...]
    escalations: tuple[dict[str, Any], ...]
    holds: tuple[dict[str, Any], ...]
    #: the newest
    notes: tuple[dict[str, Any], ...]
    messages: tuple[dict[str, Any], ...]
    write_backs: tuple[WriteBackRow, ...]
