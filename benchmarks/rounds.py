"""Interleaved rounds: in each one every contestant runs once, and ratios are taken inside the round."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from time import process_time
from typing import Final

#: pages that a contestant takes before the next one has its turn
STRETCH: Final = 20
#: starts over the pages; yields after each page
Contestant = Callable[[], Iterator[None]]


def interleaved(contestants: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, tuple[float, ...]]:
    """Each contestant's figure in each round; who goes first changes from round to round."""
    figures: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            figures[name].append(contestants[name]())
    return {name: tuple(values) for name, values in figures.items()}


def in_stretches(
    contestants: Mapping[str, Contestant], rounds: int, *, stretch: int = STRETCH
) -> dict[str, tuple[float, ...]]:
    """CPU seconds of each contestant in each round, some pages each in turn; one page of each goes before."""
    for contestant in contestants.values():
        next(contestant())
    every = [_one_round(contestants, stretch) for _ in range(rounds)]
    return {name: tuple(one[name] for one in every) for name in contestants}


def _one_round(contestants: Mapping[str, Contestant], stretch: int) -> dict[str, float]:
    """A busy neighbour slows all of them alike, and each still runs from caches that it has warmed itself."""
    running = {name: contestant() for name, contestant in contestants.items()}
    spent = dict.fromkeys(running, 0.0)
    turn = 0
    while running:
        turn += 1
        for name in list(running) if turn % 2 else list(reversed(running)):
            started = process_time()
            taken = sum(1 for _ in islice(running[name], stretch))
            spent[name] += process_time() - started
            if taken < stretch:
                del running[name]
    return spent
