"""Regressions in plain Python: on columns, with a penalty, the same result every time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, sqrt
from operator import add, mul, sub
from typing import Final

from msgspec import Struct

#: the penalty on standardised coefficients; the intercept has none
PENALTY: Final = 10.0
_ROUNDS: Final = 25
_ENOUGH: Final = 1e-6
#: of more rows than this, every eighth finds a good start for all of them
_MANY: Final = 4_000
_EIGHTH: Final = 8
#: days: where the median line stops
_NEAR_ENOUGH: Final = 0.002
_NEAR: Final = 0.5
#: significant digits that parameters are kept with, so that no library's last bit is part of a model
_DIGITS: Final = 9
#: a value counts as at most so many spreads away from the mean
_FAR: Final = 8.0
#: a smaller spread is none: such a value says nothing
_NO_SPREAD: Final = 1e-6

Rows = Sequence[Sequence[float]]


class Scale(Struct, frozen=True, kw_only=True):
    """Means and spreads that values are standardised by."""

    means: tuple[float, ...]
    spreads: tuple[float, ...]

    @classmethod
    def of(cls, rows: Rows) -> Scale:
        """The scale of a training set."""
        columns = list(zip(*rows, strict=True))
        means = tuple(kept(sum(column) / len(column)) for column in columns)
        return cls(means=means, spreads=tuple(map(_spread, columns, means)))

    def standard(self, values: Sequence[float]) -> list[float]:
        """One row, standardised and bounded."""
        return [
            min(max((value - mean) / spread, -_FAR), _FAR)
            for value, mean, spread in zip(values, self.means, self.spreads, strict=True)
        ]

    def columns(self, rows: Rows) -> list[list[float]]:
        """All rows as standardised columns, a column of ones before them."""
        standard = (self.standard(row) for row in rows)
        return [[1.0] * len(rows), *(list(column) for column in zip(*standard, strict=True))]


class Linear(Struct, frozen=True, kw_only=True):
    """A weighted sum of standardised values."""

    intercept: float
    weights: tuple[float, ...]
    scale: Scale

    def contributions(self, values: Sequence[float]) -> tuple[float, ...]:
        """What each value adds, beside the average invoice."""
        return tuple(map(mul, self.weights, self.scale.standard(values)))

    def of(self, values: Sequence[float]) -> float:
        """The sum."""
        return self.intercept + sum(self.contributions(values))


class Several(Struct, frozen=True, kw_only=True):
    """Several weighted sums of the same standardised values, the intercept of each first."""

    lines: tuple[tuple[float, ...], ...]
    scale: Scale

    def of(self, values: Sequence[float]) -> list[float]:
        """The sums."""
        standard = (1.0, *self.scale.standard(values))
        return [sum(map(mul, line, standard)) for line in self.lines]


def sigmoid(odds: float) -> float:
    """The probability of log-odds, for any finite number."""
    if odds >= 0:
        return 1 / (1 + exp(-min(odds, 700.0)))
    grown = exp(max(odds, -700.0))
    return grown / (1 + grown)


def kept(value: float) -> float:
    """A parameter at the digits that a model keeps."""
    return float(f"{value:.{_DIGITS}g}")  # not money


def logistic(rows: Rows, outcomes: Sequence[bool]) -> Linear:
    """The log-odds that fit outcomes best under the penalty."""
    scale = Scale.of(rows)
    columns, late = scale.columns(rows), [float(one) for one in outcomes]  # not money
    start = [0.0] * len(columns)
    if len(rows) > _MANY:
        start = _newton([column[::_EIGHTH] for column in columns], late[::_EIGHTH], start)
    return _linear(_newton(columns, late, start), scale)


def least_squares(rows: Rows, targets: Iterable[Sequence[float]]) -> Several:
    """The sums that lie least far from each of the targets in squares, under the penalty."""
    scale = Scale.of(rows)
    columns, nothing = scale.columns(rows), [0.0] * (len(rows[0]) + 1)
    curved = _curvature(columns, [1.0] * len(rows))
    lines = (_solved(curved, _slope(columns, list(target), nothing)) for target in targets)
    return Several(lines=tuple(tuple(map(kept, line)) for line in lines), scale=scale)


def median_line(rows: Rows, targets: Sequence[float]) -> Linear:
    """The sum that lies least far from the targets in absolute terms, under the penalty.

    Found by weighted least squares that come nearer with each round (Hunter and Lange, 2000, "Quantile regression via
    an MM algorithm"); distances below half a day count alike.
    """
    scale = Scale.of(rows)
    columns, weights = scale.columns(rows), [0.0] * (len(rows[0]) + 1)
    for _ in range(_ROUNDS):
        missed = list(map(sub, targets, _sums(columns, weights)))
        pull = [1 / (2 * (_NEAR + abs(one))) for one in missed]
        step = _solved(_curvature(columns, pull), _slope(columns, list(map(mul, missed, pull)), weights))
        weights = list(map(add, weights, step))
        if max(map(abs, step)) < _NEAR_ENOUGH:
            break
    return _linear(weights, scale)


def _linear(weights: Sequence[float], scale: Scale) -> Linear:
    first, *rest = map(kept, weights)
    return Linear(intercept=first, weights=tuple(rest), scale=scale)


def _spread(column: Sequence[float], mean: float) -> float:
    found = sqrt(sum((value - mean) ** 2 for value in column) / len(column))
    return kept(found) if found > _NO_SPREAD else 1.0


def _newton(columns: list[list[float]], outcomes: list[float], start: list[float]) -> list[float]:
    weights = start
    for _ in range(_ROUNDS):
        chances = [sigmoid(one) for one in _sums(columns, weights)]
        missed = list(map(sub, outcomes, chances))
        spread = [chance * (1 - chance) for chance in chances]
        step = _solved(_curvature(columns, spread), _slope(columns, missed, weights))
        weights = list(map(add, weights, step))
        if max(map(abs, step)) < _ENOUGH:
            break
    return weights


def _sums(columns: list[list[float]], weights: list[float]) -> list[float]:
    sums = [weights[0]] * len(columns[0])
    for weight, column in zip(weights[1:], columns[1:], strict=True):
        sums = [one + weight * value for one, value in zip(sums, column, strict=True)]
    return sums


def _slope(columns: list[list[float]], missed: list[float], weights: list[float]) -> list[float]:
    penalties = (0.0, *([PENALTY] * (len(columns) - 1)))
    return [
        sum(map(mul, column, missed)) - penalty * weight
        for column, penalty, weight in zip(columns, penalties, weights, strict=True)
    ]


def _curvature(columns: list[list[float]], pull: list[float]) -> list[list[float]]:
    size = len(columns)
    found = [[0.0] * size for _ in range(size)]
    for row, column in enumerate(columns):
        weighted = list(map(mul, column, pull))
        for other in range(row, size):
            found[row][other] = found[other][row] = sum(map(mul, weighted, columns[other]))
        found[row][row] += PENALTY if row else _ENOUGH
    return found


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss's elimination with the largest pivot."""
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        best = max(range(column, size), key=lambda row: abs(rows[row][column]))
        rows[column], rows[best] = rows[best], rows[column]
        for row in range(column + 1, size):
            factor = rows[row][column] / rows[column][column]
            rows[row] = [one - factor * other for one, other in zip(rows[row], rows[column], strict=True)]
    found = [0.0] * size
    for row in reversed(range(size)):
        rest = sum(map(mul, rows[row][row + 1 : size], found[row + 1 :]))
        found[row] = (rows[row][size] - rest) / rows[row][row]
    return found
