"""Weights of clues, learnt from labelled replies: `python -m benchmarks.reply_weights FILE...` writes them.

A logistic regression an intent, its weights kept small (by SciPy's L-BFGS: nothing is drawn by lot). A threshold is
found on replies that the weights were not learnt from, one file left out at a time.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any, Final, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from core.replies.clues import clues_of
from core.replies.hearing import hear
from core.replies.intents import GRAVE, INTENTS
from duecourse.flows.replies import line_of

LEARNED: Final = Path(__file__).parents[1] / "core" / "replies" / "learned"
#: replies that a clue is met in, at least
FEWEST: Final = 3
#: hundredths: a weight below says next to nothing
SMALLEST: Final = 5
#: clues of an intent that are kept, the weightiest
MOST: Final = 2_600
#: F1 that is given for the recall of grave intents, and for promises that are none
GIVEN: Final = 0.012
#: F1 of which nobody can say which is better: then the threshold nearest to a half
ALIKE: Final = 0.005
#: when the search for weights ends
_UNTIL: Final = {"maxiter": 200, "ftol": 1e-6, "maxcor": 20}
_THRESHOLDS: Final = tuple(round(0.1 + 0.025 * step, 3) for step in range(31))


class Set(NamedTuple):
    """The replies of one file: clues and labels of each."""

    name: str
    clues: list[set[str]]
    labels: list[frozenset[str]]


def heard(path: Path) -> Set:
    """A file as it is learnt from."""
    lines = [line_of(line, number) for number, line in enumerate(path.read_bytes().splitlines(), 1)]
    labelled = [(clues_of(hear(one.reply)), frozenset(one.labels.intents)) for one in lines if one.labels is not None]
    return Set(path.stem, [clues for clues, _ in labelled], [labels for _, labels in labelled])


class Fitted(NamedTuple):
    """Biases and weights: a row an intent, a column a clue."""

    places: dict[str, int]
    biases: Any
    weights: Any

    def chances(self, clues: Sequence[set[str]]) -> Any:  # noqa: ANN401 - an array
        """A row a reply, a column an intent."""
        return 1 / (1 + np.exp(-(matrix(clues, self.places) @ self.weights.T + self.biases)))


def matrix(clues: Sequence[set[str]], places: dict[str, int]) -> Any:  # noqa: ANN401 - a sparse array
    """Ones where a reply has a clue."""
    rows = [[places[clue] for clue in one if clue in places] for one in clues]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.array([place for row in rows for place in row], dtype=np.int32)
    return csr_matrix((np.ones(len(columns)), columns, starts.astype(np.int32)), shape=(len(rows), len(places)))


def fitted(sets: Sequence[Set]) -> Fitted:
    """Weights learnt from some files, those that say next to nothing left out."""
    clues = [one for part in sets for one in part.clues]
    labels = [one for part in sets for one in part.labels]
    counted = Counter(clue for one in clues for clue in one)
    places = {clue: place for place, clue in enumerate(sorted(c for c, many in counted.items() if many >= FEWEST))}
    known, biases, weights = matrix(clues, places), [], []
    for intent in INTENTS:
        bias, found = _regression(known, np.array([intent in one for one in labels], dtype=float))
        biases.append(bias)
        weights.append(_kept(found))
    return Fitted(places, np.array(biases).round(2), np.array(weights))


def _regression(known: Any, truth: Any) -> tuple[float, Any]:  # noqa: ANN401 - arrays
    """Bias and weights that make the labels likeliest, half the sum of the weights' squares taken off."""

    def loss(both: Any) -> tuple[float, Any]:  # noqa: ANN401 - an array
        bias, weights = both[0], both[1:]
        total = known @ weights + bias
        off = 1 / (1 + np.exp(-total)) - truth
        value = np.logaddexp(0, total).sum() - truth @ total + weights @ weights / 2
        return float(value), np.concatenate(([off.sum()], known.T @ off + weights))

    best = minimize(loss, np.zeros(known.shape[1] + 1), jac=True, method="L-BFGS-B", options=_UNTIL).x
    return float(best[0]), best[1:]


def _kept(weights: Any) -> Any:  # noqa: ANN401 - an array
    """Whole hundredths, the weightiest."""
    hundredths = np.round(weights * 100)
    least = max(SMALLEST, np.sort(np.abs(hundredths))[-MOST] if len(hundredths) > MOST else 0)
    return np.where(np.abs(hundredths) >= least, hundredths, 0) / 100


def thresholds(sets: Sequence[Set]) -> dict[str, float]:
    """The threshold of each intent, on replies of files that were left out."""
    chances = np.vstack([fitted([one for one in sets if one is not left]).chances(left.clues) for left in sets])
    labels = [one for part in sets for one in part.labels]
    found = {}
    for place, intent in enumerate(INTENTS):
        truth = np.array([intent in one for one in labels])
        tried = [(threshold, *_tried(chances[:, place] >= threshold, truth)) for threshold in _THRESHOLDS]
        found[intent] = _best(intent, tried)
        told = next(one for one in tried if one[0] == found[intent])
        print(f"{intent:22} {told[0]:.3f}  F1 {told[1]:.3f}  recall {told[2]:.3f}  said where it is not {told[3]:.4f}")
    return found


def _tried(said: Any, truth: Any) -> tuple[float, float, float]:  # noqa: ANN401 - arrays
    """F1, recall, and the share of replies in which it is said and not meant."""
    right = float((said & truth).sum())
    return 2 * right / (said.sum() + truth.sum()), right / truth.sum(), float((said & ~truth).mean())


def _best(intent: str, tried: Sequence[tuple[float, float, float, float]]) -> float:
    most = max(one[1] for one in tried)
    if intent in GRAVE:
        return min(one[0] for one in tried if one[1] >= most - GIVEN)
    if intent == "promise_to_pay":
        return max(one[0] for one in tried if one[1] >= most - GIVEN)
    return min((one[0] for one in tried if one[1] >= most - ALIKE), key=lambda threshold: abs(threshold - 0.5))


def write(learnt: Fitted, found: dict[str, float], sets: Iterable[Set]) -> None:
    """A module an intent."""
    for place, intent in enumerate(INTENTS):
        told = sorted(_told(learnt, place))
        lines = wrap(" ".join(told), 116, break_long_words=False, break_on_hyphens=False)
        text = f'''"""What speaks for and against `{intent}`: written by `make reply-weights`, never by hand."""

BIAS = {float(learnt.biases[place])}
THRESHOLD = {found[intent]}
#: clue:hundredths
WEIGHTS = """
{chr(10).join(lines)}
"""
'''
        (LEARNED / f"{intent}.py").write_text(text, encoding="utf-8")
    learnt_from = {one.name: len(one.clues) for one in sets}
    (LEARNED / "learnt_from.json").write_text(json.dumps(learnt_from, indent=1) + "\n", encoding="utf-8")


def _told(learnt: Fitted, place: int) -> Iterator[str]:
    for clue, column in learnt.places.items():
        if weight := learnt.weights[place, column]:
            yield f"{clue}:{round(weight * 100)}"


def main() -> None:
    """Learn, tell and write."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("files", nargs="+", type=Path)
    sets = [heard(path) for path in asked.parse_args().files]
    found = thresholds(sets)
    write(fitted(sets), found, sets)


if __name__ == "__main__":
    main()
