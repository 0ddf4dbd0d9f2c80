"""A score with its reasons: how likely an invoice is late, when it is expected, and what moved the score."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.risk import Estimate
from core.risk.features import CALENDAR, FEATURES, Observation
from core.risk.invoices import Invoice
from core.risk.model import Model, estimated
from core.scoring_port import Scorer

#: reasons told with a score
MOST_REASONS: Final = 3
_WORDS: Final = {**FEATURES, **CALENDAR}
_LEAST: Final = 0.05


class Moved(Struct, frozen=True, kw_only=True):
    """One value that moved a score."""

    feature: str
    text: str
    #: what it adds to the log-odds of being late
    effect: float


class Score(Struct, frozen=True, kw_only=True):
    """What is expected of one open invoice."""

    invoice: Invoice
    late: float
    #: the day it is expected, and the days before and after which one in ten comes
    expected: date
    earliest: date
    latest: date
    reasons: tuple[Moved, ...]


def scored(model: Model, seen: Sequence[Observation], scorer: Scorer) -> list[Score]:
    """A score for each, none of its days before the moment it is asked at."""
    every = scorer.contributions(model.parameters, [one.known for one in seen])
    estimates = estimated(model, seen, scorer)
    return [
        _score(one, estimate, reasons(model.features, parts))
        for one, estimate, parts in zip(seen, estimates, every, strict=True)
    ]


def reasons(features: Sequence[str], contributions: Sequence[float]) -> tuple[Moved, ...]:
    """What moved a score most, in words; what hardly moved it is not told."""
    ranked = sorted(zip(features, contributions, strict=True), key=lambda pair: -abs(pair[1]))
    told = [(name, effect) for name, effect in ranked if abs(effect) >= _LEAST][:MOST_REASONS]
    return tuple(
        Moved(feature=name, text=_WORDS[name][0 if effect > 0 else 1], effect=round(effect, 3)) for name, effect in told
    )


def _score(seen: Observation, estimate: Estimate, moved: tuple[Moved, ...]) -> Score:
    low, middle, high = (
        max(seen.invoice.due + timedelta(days=int(days)), seen.moment)
        for days in (estimate.low, estimate.middle, estimate.high)
    )
    overdue = seen.invoice.due < seen.moment
    told = () if overdue else moved
    late = 1.0 if overdue else round(estimate.late, 4)
    return Score(invoice=seen.invoice, late=late, expected=middle, earliest=low, latest=high, reasons=told)
