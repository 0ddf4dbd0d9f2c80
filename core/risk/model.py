"""A model: what it learned, from whom, how wide its intervals must be, and how it did on invoices it had not seen.

Trained twice: on the first four fifths of the cohort, to see on the last fifth how far off it is; then on all of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from hashlib import blake2b
from typing import Final

import msgspec
from msgspec import Struct, structs

from canonical_model.identity import framed
from canonical_model.risk import Estimate
from core.risk.cohort import Lesson, refuse_few
from core.risk.drift import Bins, binned
from core.risk.features import CALENDAR, FEATURES, Observation
from core.risk.measures import auc, brier, coverage, logloss, mae, mean
from core.risk.segments import Segment, audited
from core.scoring_port import Scorer

#: the part of the cohort, the newest, that intervals are set by
_CALIBRATION: Final = 0.2
#: how much of what is paid may lie outside an interval on each side
_TAIL: Final = 0.1
#: newest invoices that margins are set by
_FOR_MARGINS: Final = 20_000
#: margins are tried up to so many days, in steps of so many a day
_FARTHEST: Final = 30
_STEPS: Final = 4
_PLACES: Final = 4


class Cohort(Struct, frozen=True, kw_only=True):
    """Whom a model learned from."""

    cutoff: date
    size: int
    #: of them open at the cutoff, with their delay so far
    running: int
    late_share: float
    first_issued: date
    last_issued: date
    #: hash over every invoice and all that was known of it
    digest: str


class Figures(Struct, frozen=True, kw_only=True):
    """How predictions did; shares between 0 and 1."""

    auc: float | None
    logloss: float
    brier: float
    mae_days: float
    coverage_p10_p90: float
    count: int


class Model(Struct, frozen=True, kw_only=True):
    """All that a score is made of; equal cohorts give equal bytes."""

    scorer: str
    features: tuple[str, ...]
    cohort: Cohort
    #: days by which raw intervals are moved: earlier at the low end, later at the high end
    earlier: float
    later: float
    #: on the newest fifth of the cohort, by a model that had not seen it
    held_out: Figures
    segments: tuple[Segment, ...]
    bins: dict[str, Bins]
    parameters: str
    #: hash of all of the above
    version: str = ""


def trained(lessons: Sequence[Lesson], scorer: Scorer, *, cutoff: date) -> Model:
    """A model of a matured cohort; TooFew where it is too small."""
    refuse_few(lessons, cutoff)
    ordered = sorted(lessons, key=lambda one: (one.seen.moment, one.seen.invoice.id))
    split = len(ordered) - max(int(len(ordered) * _CALIBRATION), 1)
    draft, unseen = _fitted(scorer, ordered[:split]), ordered[split:]
    raw = scorer.estimates(draft, [one.seen.known for one in unseen])
    earlier, later = margins(raw, [one.delay for one in unseen])
    told = [widened(one, earlier=earlier, later=later) for one in raw]
    names = (*FEATURES, *CALENDAR)[: len(ordered[0].seen.known.values)]
    model = Model(
        scorer=scorer.name, features=names, cohort=_cohort(ordered, cutoff), earlier=earlier, later=later,
        held_out=figures(told, [one.delay for one in unseen]), segments=audited(unseen, [one.late for one in told]),
        bins=binned([one.seen.known.values for one in ordered], [one.delay for one in ordered], names=names),
        parameters=_fitted(scorer, ordered),
    )  # fmt: skip
    return structs.replace(model, version=_hash(serialised(model)))


def estimated(model: Model, seen: Iterable[Observation], scorer: Scorer) -> list[Estimate]:
    """What a model expects of each: whole days, intervals as wide as they proved to have to be."""
    raw = scorer.estimates(model.parameters, [one.known for one in seen])
    return [widened(one, earlier=model.earlier, later=model.later) for one in raw]


def serialised(model: Model) -> bytes:
    """The model as canonical JSON: the same model, the same bytes."""
    return msgspec.json.encode(model, order="deterministic") + b"\n"


def read_model(written: bytes) -> Model:
    """A model out of its bytes; NotAllowed if they are not what its version was made of."""
    model = msgspec.json.decode(written, type=Model)
    if _hash(serialised(structs.replace(model, version=""))) != model.version:
        raise Tampered(f"the model says it is version {model.version}, but its content is another: train it again")
    return model


class Tampered(ValueError):
    """A model whose bytes are not those it was written with."""


def margins(raw: Sequence[Estimate], delays: Sequence[int]) -> tuple[float, float]:
    """Split-conformal margins (Romano, Patterson, Candès, 2019): days to move each end so that a tenth lies beyond.

    Delays are whole days, so that many lie exactly on an end; of the margins at a quarter of a day the one is taken
    whose share beyond is nearest to a tenth, instead of the first that is not above it.
    """
    newest = list(zip(raw, delays, strict=True))[-_FOR_MARGINS:]
    return (
        _margin([(-one.low, -delay) for one, delay in newest]),
        _margin([(one.high, delay) for one, delay in newest]),
    )


def _margin(ends: Sequence[tuple[float, int]]) -> float:
    """Of the smallest margins first, the one that leaves a share nearest to a tenth beyond."""

    def off(quarters: int) -> tuple[float, int]:
        beyond = sum(value > round(end + quarters / _STEPS) for end, value in ends)
        return abs(beyond / len(ends) - _TAIL), abs(quarters)

    return min(range(-_FARTHEST * _STEPS, _FARTHEST * _STEPS + 1), key=off) / _STEPS


def widened(raw: Estimate, *, earlier: float, later: float) -> Estimate:
    """An estimate in whole days with its ends moved; low ≤ middle ≤ high holds whatever the margins are."""
    middle = float(round(raw.middle))  # not money
    return Estimate(
        late=min(max(raw.late, 0.0), 1.0), low=min(float(round(raw.low - earlier)), middle), middle=middle,  # not money
        high=max(float(round(raw.high + later)), middle), weeks=raw.weeks,  # not money
    )  # fmt: skip


def figures(told: Sequence[Estimate], delays: Sequence[int]) -> Figures:
    """How estimates did."""
    late, chances = [delay > 0 for delay in delays], [one.late for one in told]
    ranked = auc(chances, late)
    return Figures(
        auc=None if ranked is None else round(ranked, _PLACES), logloss=round(logloss(chances, late), _PLACES),
        brier=round(brier(chances, late), _PLACES),
        mae_days=round(mae([one.middle for one in told], delays), _PLACES),
        coverage_p10_p90=round(coverage([(one.low, one.high) for one in told], delays), _PLACES), count=len(delays),
    )  # fmt: skip


def _fitted(scorer: Scorer, lessons: Sequence[Lesson]) -> str:
    return scorer.fit([one.seen.known for one in lessons], [one.delay for one in lessons])


def _cohort(lessons: Sequence[Lesson], cutoff: date) -> Cohort:
    invoices = [one.seen.invoice for one in lessons]
    return Cohort(
        cutoff=cutoff, size=len(lessons), running=sum(one.known_at(cutoff).settled is None for one in invoices),
        late_share=round(mean(float(one.delay > 0) for one in lessons), _PLACES),  # not money
        first_issued=min(one.issued for one in invoices), last_issued=max(one.issued for one in invoices),
        digest=_hash(b"".join(msgspec.json.encode(_learned(one)) for one in lessons)),
    )  # fmt: skip


def _learned(lesson: Lesson) -> tuple[str, tuple[float, ...], int]:
    return lesson.seen.invoice.id, lesson.seen.known.values, lesson.delay


def _hash(content: bytes) -> str:
    return blake2b(framed(("risk",)).encode() + content, digest_size=16).hexdigest()
