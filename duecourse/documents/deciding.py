"""What the commands of aging and deciding print."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document
from duecourse.documents.reading import QuarantineRow


class AgedAmount(Struct, frozen=True, kw_only=True, rename={"from_": "from"}):
    """One aging bucket: days overdue from and to, both included; null is without end."""

    from_: int | None
    to: int | None
    amount: str


class AgedRow(Struct, frozen=True, kw_only=True):
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


class Assessed(Document, frozen=True, kw_only=True):
    """What was decided for every account, and how many cash applications were proposed."""

    as_of: date
    batch: int
    decisions: tuple[DecisionRow, ...]
    changed: int
    proposed: int


class Worked(Document, frozen=True, kw_only=True):
    """Accounts by value at risk, in the group currency where a rate exists."""

    accounts: tuple[DecisionRow, ...]
    next: str | None = None
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
    #: payment plans, and cases of it that were handed up, whatever became of them
    plans: tuple[dict[str, Any], ...] = ()
    escalations: tuple[dict[str, Any], ...] = ()
