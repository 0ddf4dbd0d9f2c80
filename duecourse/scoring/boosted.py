"""LightGBM behind the engine's port: gradient-boosted trees, on one thread, from one seed, the same every time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from canonical_model.risk import Estimate, Known
from core.payment_weeks import WEEKS, month_left, shares, week_of

if TYPE_CHECKING:
    from lightgbm import Booster

NAME: Final = "lightgbm"
#: days beyond which a delay counts as this much, as in the plain scorer
_EARLIEST: Final = -60
_LATEST: Final = 120
_ROUNDS: Final = 200
_ROUNDS_OF_WEEKS: Final = 100
_SETTINGS: Final[dict[str, Any]] = {
    "seed": 1, "deterministic": True, "num_threads": 1, "force_row_wise": True, "verbosity": -1,
    "learning_rate": 0.05, "num_leaves": 31, "min_data_in_leaf": 40,
}  # fmt: skip
#: what each part learns
_PARTS: Final[dict[str, dict[str, Any]]] = {
    "late": {"objective": "binary"},
    "low": {"objective": "quantile", "alpha": 0.1},
    "middle": {"objective": "regression_l1"},
    "high": {"objective": "quantile", "alpha": 0.9},
}
WEEKLY: Final = "weeks"
_OF_WEEKS: Final[dict[str, Any]] = {"objective": "multiclass", "num_class": len(WEEKS), "num_leaves": 15}


def installed() -> bool:
    """Whether the extra `ml` is there."""
    return find_spec("lightgbm") is not None


class Boosted:
    """Forests: the chance of being late, the days by which a tenth, half and nine tenths are paid, and the weeks."""

    @property
    def name(self) -> str:
        return NAME

    def fit(self, known: Sequence[Known], delays: Sequence[int]) -> str:
        """The trees as text."""
        rows = _rows(known)
        days = [float(min(max(delay, _EARLIEST), _LATEST)) for delay in delays]
        late = [float(delay > 0) for delay in delays]
        parts = {part: _trees(rows, late if part == "late" else days, of) for part, of in _PARTS.items()}
        weeks = [week_of(one.due, delay) - WEEKS.start for one, delay in zip(known, days, strict=True)]
        parts[WEEKLY] = _trees(_dated(known), weeks, _OF_WEEKS, _ROUNDS_OF_WEEKS)
        return json.dumps(parts, sort_keys=True)

    def estimates(self, parameters: str, known: Sequence[Known]) -> Sequence[Estimate]:
        """Probability and days of each; the days in order."""
        parts = json.loads(parameters)
        rows = _rows(known)
        told = (_booster(parts[part]).predict(rows) for part in _PARTS)
        return [
            Estimate(
                late=float(late), low=float(min(low, middle)), middle=float(middle), high=float(max(high, middle)),
                weeks=weeks,
            ) for late, low, middle, high, weeks in zip(*told, _weeks(parts.get(WEEKLY), known), strict=True)
        ]  # fmt: skip

    def contributions(self, parameters: str, known: Sequence[Known]) -> Sequence[Sequence[float]]:
        """Shapley values of the chance of being late, as LightGBM tells them."""
        every = _booster(json.loads(parameters)["late"]).predict(_rows(known), pred_contrib=True)
        return [tuple(float(one) for one in row[:-1]) for row in every]


def _rows(known: Sequence[Known]) -> Any:  # noqa: ANN401 - numpy has no part in our types
    import numpy as np

    return np.array([one.values for one in known], dtype=float)


def _dated(known: Sequence[Known]) -> Any:  # noqa: ANN401 - as above
    """What weeks lean on: all values, the weekday of the due date, and how near to the end of a month it is."""
    import numpy as np

    return np.array([(*one.values, one.due.weekday(), month_left(one.due)) for one in known], dtype=float)


def _weeks(trees: str | None, known: Sequence[Known]) -> list[tuple[float, ...]]:
    """The share of each week; none by a model of before they were learned."""
    if trees is None:
        return [()] * len(known)
    told: Any = _booster(trees).predict(_dated(known))
    return [shares(row) for row in told.tolist()]


def _trees(rows: Any, targets: Sequence[float], of: dict[str, Any], rounds: int = _ROUNDS) -> str:  # noqa: ANN401
    import lightgbm
    import numpy as np

    data = lightgbm.Dataset(rows, np.array(targets), params={"verbosity": -1})
    trees = lightgbm.train({**_SETTINGS, **of}, data, rounds)
    return str(trees.model_to_string())


def _booster(text: str) -> Booster:
    import lightgbm

    return lightgbm.Booster(model_str=text)
