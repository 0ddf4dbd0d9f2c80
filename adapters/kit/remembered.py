"""What a function makes of values that come again and again: codes, days, numbers of accounts."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import Any, TypeVar

Value = TypeVar("Value")
Made = TypeVar("Made")


class Remembered(dict[Value, Made]):
    """A function by its results, so many of them: where a value was met before, it costs a look-up and no call."""

    def __init__(self, make: Callable[[Value], Made], most: int) -> None:
        super().__init__()
        self._make, self._most = make, most

    def __missing__(self, value: Value) -> Made:
        if len(self) >= self._most:
            self.clear()
        made = self[value] = self._make(value)
        return made


def forget_older(known: dict[Any, Any], most: int) -> None:
    """Take out the older half of what is known, where that is more than so much."""
    if len(known) > most:
        for old in tuple(islice(known, len(known) // 2)):
            del known[old]
