"""Ids of records that an ERP numbers, eight bytes each, for comparing what came with what is there."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import chain, groupby
from operator import lt
from typing import Final

#: ids that are taken as they come before they are made numbers
_MOST_WAITING: Final = 4_096


class RecordIds:
    """Ids as texts; those that are no whole numbers are kept as they are."""

    def __init__(self, ids: Iterable[str] = ()) -> None:
        self._numbers = array("q")
        self._ascending = True
        self._waiting: list[str] = []
        self._others: set[str] = set()
        self.update(ids)

    def add(self, one: str) -> None:
        """One more."""
        self._waiting.append(one)
        if len(self._waiting) >= _MOST_WAITING:
            self._take()

    def update(self, ids: Iterable[str]) -> None:
        """Some more."""
        for one in ids:
            self.add(one)

    def __contains__(self, one: str) -> bool:
        numbers, number = self._sorted(), _number(one)
        if number is None:
            return one in self._others
        at = bisect_left(numbers, number)
        return at < len(numbers) and numbers[at] == number

    def __len__(self) -> int:
        return len(self._sorted()) + len(self._others)

    def __iter__(self) -> Iterator[str]:
        yield from map(str, self._sorted())
        yield from sorted(self._others)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RecordIds):
            return NotImplemented
        return self._sorted() == other._sorted() and self._others == other._others

    __hash__ = None  # type: ignore[assignment]  # ids come and go

    def moved(self, other: RecordIds) -> list[str]:
        """The numbers that are in one of both alone, in ascending order."""
        return list(map(str, sorted({*self._sorted()} ^ {*other._sorted()})))

    def both(self, other: RecordIds) -> RecordIds:
        """Those that are in both."""
        return RecordIds(one for one in self if one in other)

    def _take(self) -> None:
        numbers = [_number(one) for one in self._waiting]
        if None in numbers:
            self._others.update(one for one, number in zip(self._waiting, numbers, strict=True) if number is None)
        last = self._numbers[-1] if self._numbers else None
        known = [number for number, _ in groupby(numbers) if number is not None and number != last]
        self._waiting = []
        self._ascending = self._ascending and all(map(lt, chain(self._numbers[-1:], known), known))
        self._numbers.extend(known)

    def _sorted(self) -> array[int]:
        if self._waiting:
            self._take()
        if not self._ascending:
            self._numbers = array("q", (number for number, _ in groupby(sorted(self._numbers))))
            self._ascending = True
        return self._numbers


def _number(written: str) -> int | None:
    """The number that an id is; None where it is none of 64 bits, or is not written as numbers are."""
    if written.isdigit() and written.isascii():
        number = int(written)
        return number if number < 1 << 63 and str(number) == written else None
    return None
