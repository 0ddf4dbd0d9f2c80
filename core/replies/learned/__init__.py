"""What was learnt from labelled replies: a module an intent and a candidate, data, written by `make reply-weights`."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Final, Literal

from msgspec import Struct

from core.replies.intents import INTENTS, Intent

Candidate = Literal["pay_day", "pay_amount"]
#: bits of a sum of weights; each sum is moved by half of what they hold, so that none is negative
_BITS: Final = 32
_HALF: Final = 1 << (_BITS - 1)
_MASK: Final = (1 << _BITS) - 1
_OFFSET: Final = sum(_HALF << (_BITS * place) for place in range(len(INTENTS)))
#: how a piece of a word is told from other clues
PIECE: Final = "c:"


class Weights(Struct, frozen=True, kw_only=True):
    """Weights of all intents, places as in INTENTS."""

    biases: tuple[float, ...]
    thresholds: dict[Intent, float]
    #: clue → weights of all intents in hundredths, packed
    of: dict[str, int]
    #: piece of a word → the same
    pieces: dict[str, int]
    #: what the pieces of a word say together; kept, for words come again
    kept: dict[str, int]


class Judge(Struct, frozen=True, kw_only=True):
    """What tells of one kind of candidate whether it is a promise's."""

    bias: float
    threshold: float
    #: clue → weight, in hundredths
    of: dict[str, int]


def packed(place: int, hundredths: int) -> int:
    """A weight as a digit of a large number, so that the weights of all intents are added at once."""
    return hundredths << (_BITS * place)


def unpacked(total: int, place: int) -> int:
    """The sum of the weights at a place."""
    return (((total + _OFFSET) >> (_BITS * place)) & _MASK) - _HALF


@cache
def learned() -> Weights:
    """The weights of this release."""
    modules = [import_module(f"{__name__}.{intent}") for intent in INTENTS]
    found: dict[str, int] = {}
    for place, module in enumerate(modules):
        for clue, weight in _told(module.WEIGHTS):
            found[clue] = found.get(clue, 0) + packed(place, weight)
    return Weights(
        biases=tuple(module.BIAS for module in modules),
        thresholds={intent: module.THRESHOLD for intent, module in zip(INTENTS, modules, strict=True)},
        of={clue: told for clue, told in found.items() if not clue.startswith(PIECE)},
        pieces={clue[len(PIECE) :]: told for clue, told in found.items() if clue.startswith(PIECE)}, kept={},
    )  # fmt: skip


@cache
def judge_of(candidate: Candidate) -> Judge:
    """The weights by which candidates are told."""
    module = import_module(f"{__name__}.{candidate}")
    return Judge(bias=module.BIAS, threshold=module.THRESHOLD, of=dict(_told(module.WEIGHTS)))


def _told(text: str) -> list[tuple[str, int]]:
    parted = (written.rpartition(":") for written in text.split())
    return [(clue, int(hundredths)) for clue, _, hundredths in parted]
