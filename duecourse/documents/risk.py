"""What the commands of risk print. Shares lie between 0 and 1, days are whole days after the due date."""

from __future__ import annotations

from datetime import date
from typing import Any

from msgspec import Struct

from canonical_model.money import Money
from duecourse.documents.base import Document


class RiskTarget(Struct, frozen=True, kw_only=True):
    """One figure beside the best baseline, what is accepted and what is aimed at."""

    figure: str
    #: the best of the baselines, and its name
    baseline: float | None
    baseline_name: str
    ours: float | None
    acceptance: str
    goal: str
    #: whether what is accepted is reached; null where it cannot be told
    met: bool | None


class RiskEvaluated(Document, frozen=True, kw_only=True):
    """A model beside baselines on invoices issued on or after the cutoff."""

    auc: float | None
    logloss: float | None
    brier: float | None
    mae_days: float | None
    coverage_p10_p90: float | None
    weekly_wape: float | None
    #: terms, customer_mean, customer_median, base_rate, prior_share: figure → value, null where it says nothing of it
    baselines: dict[str, dict[str, float | None]]
    targets: tuple[RiskTarget, ...]
    cutoff: date
    scorer: str
    version: str
    layout: str
    rows: int
    duplicates: int
    quarantined: dict[str, int]
    trained: int
    tested: int
    late_share: float
    #: issued on or after the cutoff and not settled: not tested
    open: int
    notes: tuple[str, ...] = ()


class RiskTrained(Document, frozen=True, kw_only=True):
    """A model that was trained on the store's invoices and kept."""

    version: str
    scorer: str
    cutoff: date
    matured: int
    running: int
    late_share: float
    held_out: dict[str, float | int | None]
    path: str
    #: whether it is the model that was kept before
    same: bool
    notes: tuple[str, ...] = ()


class RiskReason(Struct, frozen=True, kw_only=True):
    """What moved a score, in words, and by how much in log-odds."""

    feature: str
    text: str
    effect: float


class RiskScore(Struct, frozen=True, kw_only=True):
    """What is expected of one open invoice."""

    item: str
    document_no: str
    entity: str
    customer: str
    open: Money
    due: date
    late: float
    expected: date
    p10: date
    p90: date
    reasons: tuple[RiskReason, ...]


class RiskScores(Document, frozen=True, kw_only=True):
    """Open invoices by the amount that is likely to be late."""

    as_of: date
    version: str
    items: tuple[RiskScore, ...]
    next: str | None = None


class RiskCard(Document, frozen=True, kw_only=True):
    """The model card: whom it learned from, how it did, what moved since, whom it misjudges."""

    version: str
    scorer: str
    features: tuple[str, ...]
    cohort: dict[str, Any]
    held_out: dict[str, float | int | None]
    margins: dict[str, float]
    drift: tuple[dict[str, Any], ...]
    segments: tuple[dict[str, Any], ...]
    as_of: date
    notes: tuple[str, ...] = ()
