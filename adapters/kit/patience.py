"""Trying a read again: bounded in tries and in waiting, on the environment's clock."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Final, TypeVar

import stamina

from adapters.kit.bounds import Bounds
from canonical_model.errors import Retry, Throttled

T = TypeVar("T")
#: which attempt of a read is being made
ATTEMPT: Final = ContextVar("attempt", default=1)


class Patience:
    """Repeats a read while it fails with Retry. Never used for writes."""

    def __init__(self, bounds: Bounds, sleep: Callable[[float], None]) -> None:
        self._bounds, self._sleep = bounds, sleep

    def call(self, read: Callable[[], T]) -> T:
        """The read's result; its last error once tries or waiting are used up."""
        spent = 0.0
        tried = 0

        def again(error: Exception) -> bool | float:
            nonlocal spent, tried
            tried += 1
            wait = self._wait(error, tried)
            if wait is None or tried >= self._bounds.attempts or spent + wait > self._bounds.total_wait_seconds:
                return False
            spent += wait
            # stamina would wait by itself, on the real clock: we wait here and tell it to go on at once
            self._sleep(wait)
            return 0.0

        for attempt in stamina.retry_context(on=again, attempts=self._bounds.attempts, timeout=None):
            with attempt:
                return _numbered(attempt.num, read)
        raise AssertionError("unreachable: the last error is raised by the attempt")

    def _wait(self, error: Exception, tried: int) -> float | None:
        if not isinstance(error, Retry):
            return None
        if isinstance(error, Throttled) and error.wait_seconds:
            return error.wait_seconds if error.wait_seconds <= self._bounds.longest_wait_seconds else None
        return min(self._bounds.longest_wait_seconds, self._bounds.first_wait_seconds * (1 << (tried - 1)))


def _numbered(number: int, read: Callable[[], T]) -> T:
    before = ATTEMPT.set(number)
    try:
        return read()
    finally:
        ATTEMPT.reset(before)
