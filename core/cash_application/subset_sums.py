"""Subset sums: which combinations of open amounts make up a payment, counted, since only a unique one says anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

#: solutions after which nobody looks for more
MOST_FOUND: Final = 3


class Sums(Struct, frozen=True, kw_only=True):
    """The combinations that were found, as positions, smallest first."""

    found: tuple[tuple[int, ...], ...]
    #: whether every combination was looked at
    complete: bool
    #: how many combinations there are to be met by chance
    looked_at: int


def combinations(amounts: Sequence[int], target: int, *, most: int) -> Sums:
    """Combinations of `amounts` that sum to `target`: all of them up to `most` amounts, else ones and pairs.

    At most MOST_FOUND are returned: two are enough to know that none is certain. Time 2^(n/2), bounded by `most`.
    """
    if len(amounts) > 2 * most:
        return _few(amounts, target)
    usable = [place for place, one in enumerate(amounts) if one]
    if min(amounts, default=0) >= 0:
        usable = [place for place in usable if amounts[place] <= target]
    if len(usable) > most:
        return _few(amounts, target)
    halves = usable[: len(usable) // 2], usable[len(usable) // 2 :]
    found = _met(amounts, halves, target)
    return Sums(found=_smallest(found), complete=True, looked_at=2 ** len(usable))


def _few(amounts: Sequence[int], target: int) -> Sums:
    """Ones and pairs, of any number of amounts."""
    ones = [(place,) for place, one in enumerate(amounts) if one == target and one]
    found = [*ones, *_pairs(amounts, target)]
    return Sums(found=_smallest(found), complete=False, looked_at=len(amounts) if ones else len(amounts) ** 2 // 2)


def _smallest(found: list[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    return tuple(sorted(found, key=lambda one: (len(one), one))[:MOST_FOUND])


def _met(amounts: Sequence[int], halves: tuple[list[int], list[int]], target: int) -> list[tuple[int, ...]]:
    """Both halves summed in every way, and met in the middle."""
    left, right = _every_sum(amounts, halves[0]), _every_sum(amounts, halves[1])
    by_sum: dict[int, list[int]] = {}
    for mask, total in enumerate(left):
        by_sum.setdefault(total, []).append(mask)
    found: list[tuple[int, ...]] = []
    for mask, total in enumerate(right):
        for other in by_sum.get(target - total, ()):
            if mask or other:
                found.append((*_chosen(halves[0], other), *_chosen(halves[1], mask)))
                if len(found) >= MOST_FOUND * 10:
                    return found
    return found


def _every_sum(amounts: Sequence[int], places: Sequence[int]) -> list[int]:
    sums = [0]
    for place in places:
        one = amounts[place]
        sums += [total + one for total in sums]
    return sums


def _chosen(places: Sequence[int], mask: int) -> Iterator[int]:
    return (place for bit, place in enumerate(places) if mask >> bit & 1)


def _pairs(amounts: Sequence[int], target: int) -> list[tuple[int, ...]]:
    values = set(amounts)
    halves = {target - one for one in values} & values - {0, target}
    places = [place for place, one in enumerate(amounts) if one in halves] if halves else []
    found: list[tuple[int, ...]] = []
    for at, place in enumerate(places):
        wanted = target - amounts[place]
        found += [(place, other) for other in places[at + 1 :] if amounts[other] == wanted]
        if len(found) >= MOST_FOUND * 10:
            break
    return found
