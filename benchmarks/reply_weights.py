"""Weights of clues, learnt from labelled replies: `python -m benchmarks.reply_weights FILE...` writes them.

A logistic regression an intent, and one each for days and amounts of promises, their weights kept small (by SciPy's
L-BFGS: nothing is drawn by lot). A threshold is found on replies that the weights were not learnt from, some files left
out at a time; so is how likely a day is, where it is a clue for intents. What is grave, and a promise, are decided on
the files of the kind that will be read alone, in the order of harm.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any, Final, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.reply_left_out import figures, judge_of, line, weights_of
from core.replies.candidates import amounts_told, clues_of_amount, clues_of_day, days_told
from core.replies.clues import PIECE_COUNTS, clues_of, pieces_of, words_in
from core.replies.hearing import Heard, hear
from core.replies.intents import GRAVE, INTENTS, Intent
from core.replies.labels import Labels, same_amount
from core.replies.learned import PIECE
from duecourse.flows.replies import line_of

LEARNED: Final = Path(__file__).parents[1] / "core" / "replies" / "learned"
#: replies that a clue is met in, at least; a piece of a word; and candidates
FEWEST: Final = 3
FEWEST_PIECES: Final = 6
FEWEST_BESIDE: Final = 2
#: hundredths: a weight below says next to nothing
SMALLEST: Final = 5
#: clues and pieces of words of an intent that are kept, and clues of a candidate, the weightiest
MOST: Final = 2_600
MOST_PIECES: Final = 2_400
MOST_OF_CANDIDATE: Final = 5_000
#: how much large weights are held against an intent's, and a candidate's
AGAINST: Final = 2.0
AGAINST_BESIDE: Final = 1.0
#: files of the kind that will be read: by strangers, of every sort of mail; those of one hand are left out together
ALIKE_FILES: Final = ("sixth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth")
ONE_HAND: Final = {"tenth": "eleventh"}
#: of grave intents the recall that is wanted, the F1 that is given for more of it, and the lowest threshold
RECALL: Final = 0.97
GIVEN: Final = 0.03
LOWEST: Final = 0.03
#: F1 that is given for promises that are none
GIVEN_FOR_PROMISES: Final = 0.002
#: F1 of which nobody can say which is better: then the threshold nearest to a half
ALIKE: Final = 0.005
#: replies that are left out at once, at most, but for a file that has more
LEFT_OUT: Final = 1_500
#: when the search for weights ends
_UNTIL: Final = {"maxiter": 100, "ftol": 1e-6, "maxcor": 10}
_THRESHOLDS: Final = (LOWEST, 0.04, *(round(0.05 + 0.025 * step, 3) for step in range(33)))

#: clue → how much it counts
Counted = Mapping[str, float]


class Told(NamedTuple):
    """The candidates of one file: of which reply each is, its clues, and whether it is a promise's."""

    replies: list[int]
    clues: list[Counted]
    truth: list[bool]


class Set(NamedTuple):
    """The replies of one file: how they are heard and labelled, and their candidates."""

    name: str
    heard: list[Heard]
    labels: list[Labels]
    days: Told
    amounts: Told


def heard(path: Path) -> Set:
    """A file as it is learnt from."""
    lines = [line_of(line, number) for number, line in enumerate(path.read_bytes().splitlines(), 1)]
    told = [(hear(one.reply), one.labels) for one in lines if one.labels is not None]
    replies, labels = [one for one, _ in told], [one for _, one in told]
    return Set(path.stem, replies, labels, _told(replies, labels, _days), _told(replies, labels, _amounts))


def _told(
    replies: Iterable[Heard], labels: Iterable[Labels], of: Callable[[Heard, Labels], Iterable[tuple[set[str], bool]]]
) -> Told:
    found = Told([], [], [])
    for place, (one, meant) in enumerate(zip(replies, labels, strict=True)):
        for clues, true in of(one, meant):
            found.replies.append(place)
            found.clues.append(dict.fromkeys(clues, 1.0))
            found.truth.append(true)
    return found


def _days(one: Heard, labels: Labels) -> Iterator[tuple[set[str], bool]]:
    told = days_told(one)
    promised = {promise.date for promise in labels.promises}
    return ((clues_of_day(one, day, len(told)), day.on in promised) for day in told)


def _amounts(one: Heard, labels: Labels) -> Iterator[tuple[set[str], bool]]:
    told = amounts_told(one)
    promised = [promise.amount for promise in labels.promises if promise.amount is not None]
    for amount in told:
        meant = any(same_amount(one, amount.amount.amount) for one in promised)
        yield clues_of_amount(one, amount, len(told)), meant


class Fitted(NamedTuple):
    """Biases and weights: a row an intent, a column a clue."""

    places: dict[str, int]
    biases: Any
    weights: Any

    def chances(self, clues: Sequence[Counted]) -> Any:  # noqa: ANN401 - an array
        """A row a reply, a column an intent."""
        return 1 / (1 + np.exp(-(matrix(clues, self.places) @ self.weights.T + self.biases)))


def matrix(clues: Sequence[Counted], places: Mapping[str, int]) -> Any:  # noqa: ANN401 - a sparse array
    """How much each clue counts in each reply."""
    rows = [[(places[clue], count) for clue, count in one.items() if clue in places] for one in clues]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.array([place for row in rows for place, _ in row], dtype=np.int32)
    counts = np.array([count for row in rows for _, count in row])
    return csr_matrix((counts, columns, starts.astype(np.int32)), shape=(len(rows), len(places)))


def judged(parts: Sequence[Told]) -> Fitted:
    """Weights of one kind of candidate."""
    clues = [one for part in parts for one in part.clues]
    places = _places(clues, FEWEST_BESIDE)
    truth = np.array([one for part in parts for one in part.truth], dtype=float)[:, None]
    biases, weights = _regressions(matrix(clues, places), truth, AGAINST_BESIDE)
    return Fitted(places, biases.round(2), _kept(weights[0], MOST_OF_CANDIDATE)[None, :])


def left_out(sets: Sequence[Set], kind: str) -> list[Fitted]:
    """For each file the weights of a kind of candidate that were learnt without it, and without its hand's others."""
    found: list[Fitted] = []
    for together in grouped(sets):
        learnt = judged([getattr(one, kind) for one in sets if one not in together])
        found += [learnt] * len(together)
    return found


def likely(parts: Sequence[Told], learnt: Sequence[Fitted]) -> list[Any]:
    """How likely each candidate of each file is."""
    return [one.chances(part.clues)[:, 0] for part, one in zip(parts, learnt, strict=True)]


def clues(part: Set, chances: Sequence[float]) -> list[Counted]:
    """What is weighed of the replies of a file."""
    likeliest: dict[int, float] = {}
    for place, chance in zip(part.days.replies, chances, strict=True):
        likeliest[place] = max(likeliest.get(place, 0.0), float(chance))
    return [_counted(one, likeliest.get(place, 0.0)) for place, one in enumerate(part.heard)]


def _counted(one: Heard, day: float) -> Counted:
    pieces = Counter(piece for word in words_in(one) for piece in pieces_of(word))
    return {
        **dict.fromkeys(sorted(clues_of(one, day)), 1.0),
        **{PIECE + piece: count * PIECE_COUNTS for piece, count in sorted(pieces.items())},
    }


def fitted(clues: Sequence[Counted], labels: Sequence[Labels]) -> Fitted:
    """Weights of the intents, those that say next to nothing left out."""
    places = _places(clues, FEWEST)
    pieces = np.array([clue.startswith(PIECE) for clue in places])
    truth = np.array([[intent in one.intents for intent in INTENTS] for one in labels], dtype=float)
    biases, found = _regressions(matrix(clues, places), truth, AGAINST)
    weights = [np.where(pieces, _kept(one * pieces, MOST_PIECES), _kept(one * ~pieces, MOST)) for one in found]
    return Fitted(places, biases.round(2), np.array(weights))


def _places(clues: Iterable[Counted], fewest: int) -> dict[str, int]:
    counted = Counter(clue for one in clues for clue in one)
    kept = (c for c, many in counted.items() if many >= (FEWEST_PIECES if c.startswith(PIECE) else fewest))
    return {clue: place for place, clue in enumerate(sorted(kept))}


def _regressions(known: Any, truth: Any, against: float) -> tuple[Any, Any]:  # noqa: ANN401 - arrays
    """Biases and weights that make the labels likeliest, half the sum of the weights' squares held against them.

    A column of labels is a row of weights; all are searched for at once, which reads the clues once for all of them.
    """
    rows, turned, many = known.astype(np.float32), known.T.tocsr().astype(np.float32), truth.shape[1]

    def loss(both: Any) -> tuple[float, Any]:  # noqa: ANN401 - an array
        table = both.reshape(known.shape[1] + 1, many)
        total = (rows @ table[1:].astype(np.float32)).astype(float) + table[0]
        off = 1 / (1 + np.exp(-total)) - truth
        value = np.logaddexp(0, total).sum() - (truth * total).sum() + against * (table[1:] ** 2).sum() / 2
        slope = np.vstack((off.sum(axis=0), turned @ off.astype(np.float32) + against * table[1:]))
        return float(value), slope.ravel().astype(float)

    start = np.zeros((known.shape[1] + 1) * many)
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options=_UNTIL).x.reshape(known.shape[1] + 1, many)
    return best[0], best[1:].T


def _kept(weights: Any, most: int) -> Any:  # noqa: ANN401 - an array
    """Whole hundredths, the weightiest."""
    hundredths = np.round(weights * 100)
    least = max(SMALLEST, np.sort(np.abs(hundredths))[-most] if len(hundredths) > most else 0)
    return np.where(np.abs(hundredths) >= least, hundredths, 0) / 100


def apart(sets: Sequence[Set], counted: Mapping[str, list[Counted]]) -> Iterator[tuple[list[Set], Fitted]]:
    """Files, and weights that were learnt from the others."""
    for together in grouped(sets):
        others = [one for one in sets if one not in together]
        known = [clues for one in others for clues in counted[one.name]]
        yield together, fitted(known, [labels for one in others for labels in one.labels])


def grouped(sets: Sequence[Set]) -> list[list[Set]]:
    """Files that are left out together, so that learning takes minutes: neighbours, up to so many replies."""
    groups: list[list[Set]] = []
    for one in sets:
        if groups and ONE_HAND.get(groups[-1][-1].name) == one.name:
            groups[-1].append(one)
        elif one.name in ALIKE_FILES or (groups and groups[-1][0].name in ALIKE_FILES):
            groups.append([one])
        elif groups and sum(len(part.labels) for part in groups[-1]) + len(one.labels) <= LEFT_OUT:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def thresholds(sets: Sequence[Set], chances: Any) -> dict[Intent, float]:  # noqa: ANN401 - an array
    """The threshold of each intent, on replies of files that were left out."""
    labels = [one for part in sets for one in part.labels]
    alike = np.array([part.name in ALIKE_FILES for part in sets for _ in part.labels])
    found: dict[Intent, float] = {}
    for place, intent in enumerate(INTENTS):
        truth = np.array([intent in one.intents for one in labels])
        rows = alike if intent in (*GRAVE, "promise_to_pay") else np.ones_like(alike)
        likely = np.maximum(chances[:, place], _plainly(sets, intent)) if intent in GRAVE else chances[:, place]
        tried = [(step, *_tried((likely >= step)[rows], truth[rows])) for step in _THRESHOLDS]
        found[intent] = _best(intent, tried)
        _tell(intent, next(one for one in tried if one[0] == found[intent]))
    return found


def _plainly(sets: Sequence[Set], intent: str) -> Any:  # noqa: ANN401 - an array
    """1 where rules heard an intent in so many words, which weights need hardly bear out."""
    said = (one.said for part in sets for one in part.heard)
    return np.array([float(intent in one and one[intent][0] > 1) for one in said])


def threshold_of(name: str, parts: Sequence[Told], chances: Sequence[Any]) -> float:
    """The threshold of a kind of candidate, on files that were left out."""
    truth = np.array([one for part in parts for one in part.truth])
    tried = [(threshold, *_tried(np.concatenate(chances) >= threshold, truth)) for threshold in _THRESHOLDS]
    best = _best(name, tried)
    _tell(name, next(one for one in tried if one[0] == best))
    return best


def _tell(name: str, told: tuple[float, float, float, float]) -> None:
    print(f"{name:22} {told[0]:.3f}  F1 {told[1]:.3f}  recall {told[2]:.3f}  said where it is not {told[3]:.4f}")


def _tried(said: Any, truth: Any) -> tuple[float, float, float]:  # noqa: ANN401 - arrays
    """F1, recall, and the share of replies in which it is said and not meant."""
    right = float((said & truth).sum())
    return 2 * right / (said.sum() + truth.sum()), right / truth.sum(), float((said & ~truth).mean())


def _best(name: str, tried: Sequence[tuple[float, float, float, float]]) -> float:
    most = max(one[1] for one in tried)
    if name in GRAVE:
        enough = max((one[0] for one in tried if one[2] >= RECALL), default=LOWEST)
        return min(enough, *(one[0] for one in tried if one[1] >= most - GIVEN))
    if name == "promise_to_pay":
        return max(one[0] for one in tried if one[1] >= most - GIVEN_FOR_PROMISES)
    return min((one[0] for one in tried if one[1] >= most - ALIKE), key=lambda threshold: abs(threshold - 0.5))


def tell_left_out(
    sets: Sequence[Set], groups: Sequence[tuple[list[Set], Fitted]], judges: Mapping[str, tuple[list[Fitted], float]],
    found: Mapping[Intent, float],
) -> None:  # fmt: skip
    """How the whole program reads the files of the kind that will be read, each by weights that do not know it."""
    names = [one.name for one in sets]
    for left, learnt in groups:
        for one in left:
            if one.name not in ALIKE_FILES:
                continue
            told = {
                name: judge_of(apart.places, float(apart.biases[0]), apart.weights[0], threshold)
                for name, (aparts, threshold) in judges.items() for apart in (aparts[names.index(one.name)],)
            }  # fmt: skip
            weights = weights_of(learnt.places, learnt.biases, learnt.weights, found)
            print(line(one.name, figures([h.reply for h in one.heard], one.labels, weights, told)), flush=True)


def write(name: str, learnt: Fitted, place: int, threshold: float) -> None:
    """A module of an intent or a candidate."""
    lines = wrap(" ".join(sorted(_clues(learnt, place))), 116, break_long_words=False, break_on_hyphens=False)
    text = f'''"""What speaks for and against `{name}`: written by `make reply-weights`, never by hand."""

BIAS = {float(learnt.biases[place])}
THRESHOLD = {threshold}
#: clue:hundredths
WEIGHTS = """
{chr(10).join(lines)}
"""
'''
    (LEARNED / f"{name}.py").write_text(text, encoding="utf-8")


def _clues(learnt: Fitted, place: int) -> Iterator[str]:
    for clue, column in learnt.places.items():
        if weight := learnt.weights[place, column]:
            yield f"{clue}:{round(weight * 100)}"


def main() -> None:
    """Learn, tell and write."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("files", nargs="+", type=Path)
    sets = [heard(path) for path in asked.parse_args().files]
    judges: dict[str, tuple[list[Fitted], float]] = {}
    counted: dict[str, list[Counted]] = {}
    for name, kind in (("pay_day", "days"), ("pay_amount", "amounts")):
        told, others = [getattr(one, kind) for one in sets], left_out(sets, kind)
        chances = likely(told, others)
        judges[name] = others, threshold_of(name, told, chances)
        write(name, judged(told), 0, judges[name][1])
        counted = counted or {one.name: clues(one, days) for one, days in zip(sets, chances, strict=True)}
    groups = list(apart(sets, counted))
    unseen = np.vstack([learnt.chances(counted[one.name]) for left, learnt in groups for one in left])
    found = thresholds(sets, unseen)
    tell_left_out(sets, groups, judges, found)
    learnt = fitted([one for part in sets for one in counted[part.name]], [one for part in sets for one in part.labels])
    for place, intent in enumerate(INTENTS):
        write(intent, learnt, place, found[intent])
    learnt_from = {one.name: len(one.labels) for one in sets}
    (LEARNED / "learnt_from.json").write_text(json.dumps(learnt_from, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
