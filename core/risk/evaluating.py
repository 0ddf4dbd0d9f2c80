"""How a model does on invoices issued after its cutoff, beside forecasts that need no model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from canonical_model.risk import Estimate
from core.findings import NotAllowed
from core.risk.cohort import matured
from core.risk.features import Observation, observed
from core.risk.invoices import Invoice
from core.risk.measures import Payment, auc, brier, coverage, logloss, mae, mean, weekly_wape
from core.risk.model import Model, estimated, trained
from core.risk.plain import spread
from core.scoring_port import Scorer

_PLACES: Final = 4


class Result(Struct, frozen=True, kw_only=True):
    """Figures of one forecast; None where it says nothing about them. Shares lie between 0 and 1."""

    auc: float | None = None
    logloss: float | None = None
    brier: float | None = None
    mae_days: float | None = None
    coverage_p10_p90: float | None = None
    weekly_wape: float | None = None


class Evaluation(Struct, frozen=True, kw_only=True):
    """A model beside baselines, on the same invoices."""

    model: Model
    #: invoices issued on or after the cutoff and settled; those of them late
    tested: int
    late_share: float
    #: issued on or after the cutoff and open: nothing can be said of them
    open: int
    ours: Result
    baselines: dict[str, Result]


def evaluated(invoices: Sequence[Invoice], cutoff: date, *, scorer_for: Callable[[int], Scorer]) -> Evaluation:
    """Train on what matured before a cutoff, test on what was issued from it on.

    `scorer_for` is told the size of the cohort. Each test invoice is seen as known on the day it was issued.
    """
    seen = observed(invoices)
    lessons = matured(seen, cutoff)
    scorer = scorer_for(len(lessons))
    model = trained(lessons, scorer, cutoff=cutoff)
    after = [one for one in seen if one.invoice.issued >= cutoff]
    tested = [one for one in after if one.invoice.settled is not None]
    if not tested:
        raise NotAllowed(f"no invoice issued on or after {cutoff} is settled: there is nothing to test on")
    return Evaluation(
        model=model, tested=len(tested), open=len(after) - len(tested),
        late_share=round(mean(float(late) for late in _late(tested)), _PLACES),  # not money
        ours=result_of(model, tested, scorer), baselines=_baselines(model, tested),
    )  # fmt: skip


def result_of(model: Model, tested: Sequence[Observation], scorer: Scorer) -> Result:
    """How a model did on settled invoices."""
    told = estimated(model, tested, scorer)
    spans = [(one.low, one.high) for one in told]
    inside = round(coverage(spans, _delays(tested)), _PLACES)
    chances = _of_chances(tested, [one.late for one in told])
    days = {"mae_days": mae([one.middle for one in told], _delays(tested)), "weekly_wape": _spread_wape(tested, told)}
    return _result({**chances, **days, "coverage_p10_p90": inside})


def _spread_wape(tested: Sequence[Observation], told: Sequence[Estimate]) -> float | None:
    """Each amount spread over the days it may come on."""
    pairs = zip(tested, told, strict=True)
    shares = ((one, days, part) for one, estimate in pairs for days, part in spread(one.known, estimate))
    return weekly_wape((_payment(*share) for share in shares), _came(tested))


def _baselines(model: Model, tested: Sequence[Observation]) -> dict[str, Result]:
    base = [model.cohort.late_share] * len(tested)
    return {
        "terms": _result(_of_days(tested, [0.0] * len(tested))),
        "customer_mean": _result(_of_days(tested, [one.mean for one in tested])),
        "customer_median": _result(_of_days(tested, [one.median for one in tested])),
        "base_rate": _result(_of_chances(tested, base)),
        "prior_share": _result(_of_chances(tested, [one.share for one in tested])),
    }


def _result(figures: Mapping[str, float | None]) -> Result:
    return Result(**{name: None if one is None else round(one, _PLACES) for name, one in figures.items()})


def _of_chances(tested: Sequence[Observation], chances: Sequence[float]) -> dict[str, float | None]:
    late = _late(tested)
    return {"auc": auc(chances, late), "logloss": logloss(chances, late), "brier": brier(chances, late)}


def _of_days(tested: Sequence[Observation], days: Sequence[float]) -> dict[str, float | None]:
    told = (_payment(one, delay) for one, delay in zip(tested, days, strict=True))
    return {"mae_days": mae(days, _delays(tested)), "weekly_wape": weekly_wape(told, _came(tested))}


def _came(tested: Sequence[Observation]) -> list[Payment]:
    return [_payment(one, delay) for one, delay in zip(tested, _delays(tested), strict=True)]


def _payment(seen: Observation, days: float, part: float = 1.0) -> Payment:
    invoice = seen.invoice
    return Payment(invoice.currency, invoice.due + timedelta(days=round(days)), invoice.amount_minor * part)


def _delays(tested: Sequence[Observation]) -> list[int]:
    return [one.invoice.delay(one.moment) for one in tested]


def _late(tested: Sequence[Observation]) -> list[bool]:
    return [delay > 0 for delay in _delays(tested)]
