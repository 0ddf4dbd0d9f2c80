"""Throttles within one process; several workers share those that the store implements."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock


class Slots:
    """At most `most` requests under way at once per system; None means no limit."""

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._lock = Lock()
        #: one a system: as many as there are systems configured
        self._places: dict[str, BoundedSemaphore] = {}

    @contextmanager
    def slot(self, system: str) -> Iterator[None]:
        """Wait for a free place and hold it."""
        places = self._of(system)
        if places is None:
            yield
            return
        with places:
            yield

    def _of(self, system: str) -> BoundedSemaphore | None:
        if self._most is None:
            return None
        with self._lock:
            return self._places.setdefault(system, BoundedSemaphore(self._most))


class Bucket:
    """At most `most` requests in any `seconds` per system; None means no limit."""

    def __init__(
        self,
        most: int | None = None,
        *,
        seconds: float = 1.0,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._most, self._seconds = most, seconds
        self._clock, self._sleep = clock, sleep
        self._lock = Lock()
        #: per system the last `most` starts
        self._taken: dict[str, deque[float]] = {}

    def take(self, system: str) -> None:
        """Wait until one more request is allowed."""
        if self._most is None:
            return
        with self._lock:
            started = self._taken.setdefault(system, deque(maxlen=self._most))
            if len(started) == self._most:
                wait = started[0] + self._seconds - self._clock()
                if wait > 0:
                    self._sleep(wait)
            started.append(self._clock())


class Unlimited:
    """Neither slots nor a rate: for files, tests and systems that never push back."""

    @contextmanager
    def slot(self, system: str) -> Iterator[None]:
        """Go ahead."""
        del system
        yield

    def take(self, system: str) -> None:
        """Go ahead."""
        del system
