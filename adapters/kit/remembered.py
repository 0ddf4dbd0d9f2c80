"""What a function makes of values that come again and again: codes, days, numbers of accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

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
