"""What was learnt from labelled replies: a module an intent, data, written by `make reply-weights`."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from msgspec import Struct

from core.replies.intents import INTENTS, Intent


class Weights(Struct, frozen=True, kw_only=True):
    """Weights of all intents, places as in INTENTS."""

    biases: tuple[float, ...]
    thresholds: dict[Intent, float]
    #: clue → places and weights
    of: dict[str, tuple[tuple[int, float], ...]]


@cache
def learned() -> Weights:
    """The weights of this release."""
    modules = [import_module(f"{__name__}.{intent}") for intent in INTENTS]
    found: dict[str, list[tuple[int, float]]] = {}
    for place, module in enumerate(modules):
        for written in module.WEIGHTS.split():
            clue, _, hundredths = written.rpartition(":")
            found.setdefault(clue, []).append((place, int(hundredths) / 100))
    return Weights(
        biases=tuple(module.BIAS for module in modules),
        thresholds={intent: module.THRESHOLD for intent, module in zip(INTENTS, modules, strict=True)},
        of={clue: tuple(told) for clue, told in found.items()},
    )  # fmt: skip
