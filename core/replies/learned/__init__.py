"""What was learnt from labelled replies: a module an intent and a candidate, data, written by `make reply-weights`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, Literal

from msgspec import Struct

from core.replies.intents import INTENTS, Intent

Candidate = Literal["pay_day", "pay_amount"]
#: how a piece of a word is told from other clues
PIECE: Final = "c:"


class Weights(Struct, frozen=True, kw_only=True):
    """Weights of all intents, places as in INTENTS."""

    biases: tuple[float, ...]
    thresholds: dict[Intent, float]
    #: clue → places and weights, in hundredths
    of: dict[str, tuple[tuple[int, int], ...]]
    #: piece of a word → places and weights, in hundredths
    pieces: dict[str, tuple[tuple[int, int], ...]]
    #: what the pieces of a word say together; kept, for words come again
    kept: dict[str, tuple[tuple[int, int], ...]]


class Judge(Struct, frozen=True, kw_only=True):
    """What tells of one kind of candidate whether it is a promise's."""

    bias: float
    threshold: float
    #: clue → weight, in hundredths
    of: dict[str, int]


@cache
def learned() -> Weights:
    """The weights of this release."""
    modules = [import_module(f"{__name__}.{intent}") for intent in INTENTS]
    found: dict[str, list[tuple[int, int]]] = {}
    for place, module in enumerate(modules):
        for clue, weight in _told(module.WEIGHTS):
            found.setdefault(clue, []).append((place, weight))
    return Weights(
        biases=tuple(module.BIAS for module in modules),
        thresholds={intent: module.THRESHOLD for intent, module in zip(INTENTS, modules, strict=True)},
        of={clue: tuple(told) for clue, told in found.items() if not clue.startswith(PIECE)},
        pieces={clue[len(PIECE) :]: tuple(told) for clue, told in found.items() if clue.startswith(PIECE)}, kept={},
    )  # fmt: skip


@cache
def judge_of(candidate: Candidate) -> Judge:
    """The weights by which candidates are told."""
    module = import_module(f"{__name__}.{candidate}")
    return Judge(bias=module.BIAS, threshold=module.THRESHOLD, of=dict(_told(module.WEIGHTS)))


def _told(text: str) -> list[tuple[str, int]]:
    parted = (written.rpartition(":") for written in text.split())
    return [(clue, int(hundredths)) for clue, _, hundredths in parted]
