"""How well the whole program reads files that its weights were not learnt from: a line a file.

Weights alone are left out, rules are not: a stranger's mails are read less well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, Final
from unittest.mock import patch

from core.replies.evaluating import Figures, Paired, evaluated
from core.replies.intents import GRAVE, INTENTS, Intent
from core.replies.labels import Labels
from core.replies.learned import PIECE, Judge, Weights, packed
from core.replies.reading import read_reply
from core.replies.reply import Reply

_ASKED: Final = ("core.replies.candidates.judge_of", "core.replies.promising.judge_of")


def weights_of(places: Mapping[str, int], biases: Any, weights: Any, thresholds: Mapping[Intent, float]) -> Weights:  # noqa: ANN401 - arrays
    """Weights as a release has them; `weights` a row an intent, a column a clue."""
    found = {
        clue: sum(packed(row, round(one * 100)) for row, one in enumerate(weights[:, column]) if one)
        for clue, column in places.items()
    }
    told = {clue: one for clue, one in found.items() if one}
    return Weights(
        biases=tuple(float(one) for one in biases), thresholds={one: thresholds[one] for one in INTENTS},
        of={clue: one for clue, one in told.items() if not clue.startswith(PIECE)},
        pieces={clue[len(PIECE) :]: one for clue, one in told.items() if clue.startswith(PIECE)}, kept={},
    )  # fmt: skip


def judge_of(places: Mapping[str, int], bias: float, weights: Any, threshold: float) -> Judge:  # noqa: ANN401 - an array
    """What tells of one kind of candidate; `weights` a number a clue."""
    of = {clue: round(weights[column] * 100) for clue, column in places.items() if weights[column]}
    return Judge(bias=bias, threshold=threshold, of=of)


@contextmanager
def _read_by(weights: Weights, judges: Mapping[str, Judge]) -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(patch("core.replies.weighing.learned", lambda: weights))
        for name in _ASKED:
            stack.enter_context(patch(name, judges.__getitem__))
        yield


def figures(
    replies: Iterable[Reply], labels: Sequence[Labels], weights: Weights, judges: Mapping[str, Judge]
) -> Figures:  # fmt: skip
    """The whole program's, by these weights."""
    with _read_by(weights, judges):
        readings = [read_reply(one) for one in replies]
    return evaluated(
        [
            Paired(reading=reading, labels=meant, known=reading_of.known)
            for reading, meant, reading_of in zip(readings, labels, replies, strict=True)
        ]
    )


def line(name: str, told: Figures) -> str:
    """What is told of one file."""
    shares = {one.name: one for one in told.shares}
    recalls = {one.intent: one.recall for one in told.intents}
    parts = [f"{name:12} macro F1 {told.macro_f1 or 0:.3f}  false promises {told.false_promises} of {told.replies}"]
    parts += [f"{one} {shares[f'promise {one}'].value or 0:.3f}" for one in ("dates", "amounts")]
    parts += [f"{one} {recalls[one] or 0:.3f}" for one in GRAVE]
    return "  ".join(parts)
