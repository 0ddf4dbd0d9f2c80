"""The scorer that needs nothing but Python: a logistic regression, and delays of the same customers mixed by it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec
from msgspec import Struct, structs

from canonical_model.risk import Estimate, Known
from core.payment_weeks import WEEKS, Point, by_week, placed, shares, week_of
from core.risk.features import CALENDAR, FEATURES
from core.risk.logistic import Linear, Several, least_squares, logistic, median_line, sigmoid
from core.risk.samples import bounded

NAME: Final = "plain"
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9
#: what the expected day leans on beside the mixed delays
_OF_THE_DAY: Final = (
    "mean_delay", "median_delay", "p10_delay", "p90_delay", "weekday_delay", "terms_delay", "last_delay",
    "late_lately", "late_due_day", "known", "overdue", *CALENDAR,
)  # fmt: skip
_PLACES: Final = tuple(place for place, name in enumerate((*FEATURES, *CALENDAR)) if name in _OF_THE_DAY)


#: newest invoices that the chance of being late, and the expected day and week, are learned from
_FOR_THE_CHANCE: Final = 50_000
_FOR_THE_DAY: Final = 6_000
#: weekdays that are told apart: the seventh is what none of the others is
_WEEKDAYS: Final = 6


class Parameters(Struct, frozen=True, kw_only=True):
    """The regressions: the log-odds of being late, the expected day, the share of each week."""

    late: Linear
    day: Linear
    #: a model of before weeks were learned has none
    weeks: Several | None = None


class Plain:
    """Logistic regression and mixed delays."""

    @property
    def name(self) -> str:
        return NAME

    def fit(self, known: Sequence[Known], delays: Sequence[int]) -> str:
        """The regressions, each over what those before it say."""
        late = logistic(
            [one.values for one in known[-_FOR_THE_CHANCE:]], [delay > 0 for delay in delays[-_FOR_THE_CHANCE:]]
        )
        newest = known[-_FOR_THE_DAY:]
        rows = [_row(one, sigmoid(late.of(one.values))) for one in newest]
        day = median_line(rows, [float(bounded(delay)) for delay in delays[-_FOR_THE_DAY:]])  # not money
        learned = Parameters(late=late, day=day)
        weeks = least_squares([_of_the_week(one, _estimate(learned, one)) for one in newest], _weeks(newest, delays))
        return msgspec.json.encode(structs.replace(learned, weeks=weeks)).decode()

    def estimates(self, parameters: str, known: Sequence[Known]) -> Sequence[Estimate]:
        """Probability and days of each."""
        learned = msgspec.json.decode(parameters, type=Parameters)
        return [_estimate(learned, one) for one in known]

    def contributions(self, parameters: str, known: Sequence[Known]) -> Sequence[Sequence[float]]:
        """What each value adds to the log-odds."""
        late = msgspec.json.decode(parameters, type=Parameters).late
        return [late.contributions(one.values) for one in known]


def spread(known: Known, estimate: Estimate) -> list[Point]:
    """Delays and the share of an invoice expected with each: what came of such invoices, moved to the expected day.

    The week of each comes as often as the model says, where it says so.
    """
    return placed(known.due, _moved(known, estimate), estimate.weeks)


def _moved(known: Known, estimate: Estimate) -> list[Point]:
    moved = estimate.middle - mixed(known, estimate.late)[1]
    return [(day + moved, share) for day, share in _weighted(known, estimate.late)]


def mixed(known: Known, late: float) -> tuple[float, float, float]:
    """The delays by which one in ten, half and nine in ten are paid, where `late` of them are paid late."""
    weighted = _weighted(known, late)
    found, reached, levels = [], 0.0, [LOW, MIDDLE, HIGH]
    for day, weight in weighted:
        reached += weight
        while levels and reached >= levels[0]:
            found.append(day)
            levels.pop(0)
    low, middle, high = (*found, *[weighted[-1][0]] * len(levels))
    return low, middle, high


def _weighted(known: Known, late: float) -> list[Point]:
    in_time = [(day, (1 - late) / len(known.in_time)) for day in known.in_time]
    return sorted(in_time + [(day, late / len(known.late)) for day in known.late])


def _row(known: Known, late: float) -> list[float]:
    named = [known.values[place] for place in _PLACES if place < len(known.values)]
    return [*named, *mixed(known, late), late]


def _estimate(learned: Parameters, known: Known) -> Estimate:
    late = sigmoid(learned.late.of(known.values))
    low, _, high = mixed(known, late)
    middle = learned.day.of(_row(known, late))
    told = Estimate(late=late, low=min(low, middle), middle=middle, high=max(high, middle))
    if learned.weeks is None:
        return told
    return structs.replace(told, weeks=shares(learned.weeks.of(_of_the_week(known, told))))


def _of_the_week(known: Known, told: Estimate) -> list[float]:
    """What the week leans on: all values, the weekday of the due date, and the weeks of such invoices so far."""
    weekday = [float(known.due.weekday() == day) for day in range(_WEEKDAYS)]  # not money
    return [*known.values, *weekday, *by_week(known.due, _moved(known, told))]


def _weeks(newest: Sequence[Known], delays: Sequence[int]) -> list[list[float]]:
    """For each week, whether each invoice was paid in it."""
    paid = [week_of(one.due, delay) for one, delay in zip(newest, delays[-len(newest) :], strict=True)]
    return [[float(one == week) for one in paid] for week in WEEKS]  # not money
