"""What stands before an ERP, whichever it is: the way to it takes time, it counts requests, and it may be away."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from threading import Lock
from time import monotonic, sleep
from typing import Protocol

from simulators.messages import Answer, Request, text_answer

MAX_ARRIVALS = 1_000_000


class Face(Protocol):
    """What answers."""

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        ...


class Edge:
    """Before a face: nothing at first."""

    def __init__(self, face: Face, clock: Callable[[], datetime]) -> None:
        self._face, self._clock, self._lock = face, clock, Lock()
        #: how the time passes that a request is under way
        self.sleep: Callable[[float], None] = sleep
        #: seconds that each request is under way, beside what its answer takes; many may be at once
        self.lag = 0.0
        #: requests that are answered in any so many seconds; more of them are told to wait
        self.allowance: tuple[int, float] | None = None
        #: requests that are answered at once; one more is told to wait
        self.places: int | None = None
        #: whether nobody answers
        self.away = False
        #: when each request came, and how many of them were told to wait
        self.arrivals: deque[datetime] = deque(maxlen=MAX_ARRIVALS)
        self.refused = 0
        #: requests under way now, the most there ever were, and the seconds that all of them took together
        self.under_way = self.most_at_once = 0
        self.busy = 0.0
        self._admitted: deque[datetime] = deque()

    def answer(self, request: Request) -> Answer:
        """The face's answer, a hang-up while it is away, or 429 where the allowance is used up."""
        began = self._came()
        try:
            if self.lag:
                self.sleep(self.lag)
            if self.away:
                return Answer(hangs_up=True)
            wait = self._wait()
            return self._face.answer(request) if wait is None else self._refusal(wait)
        finally:
            self._went(began)

    def count_anew(self) -> None:
        """Forget what came, as if it began now."""
        with self._lock:
            self.arrivals.clear()
            self.refused, self.most_at_once, self.busy = 0, self.under_way, 0.0

    def _came(self) -> float:
        with self._lock:
            self.under_way += 1
            self.most_at_once = max(self.most_at_once, self.under_way)
        return monotonic()

    def _went(self, began: float) -> None:
        with self._lock:
            self.under_way -= 1
            self.busy += monotonic() - began

    def _refusal(self, wait: timedelta) -> Answer:
        refusal = text_answer("Too Many Requests", status=429)
        refusal.headers["Retry-After"] = str(max(1, ceil(wait.total_seconds())))
        return refusal

    def _wait(self) -> timedelta | None:
        """How long until one more is answered; None where it is now."""
        with self._lock:
            now = self._clock()
            self.arrivals.append(now)
            if self.places is not None and self.under_way > self.places:
                self.refused += 1
                return timedelta(seconds=1)
            if self.allowance is None:
                return None
            most, seconds = self.allowance
            while self._admitted and now - self._admitted[0] >= timedelta(seconds=seconds):
                self._admitted.popleft()
            if len(self._admitted) < most:
                self._admitted.append(now)
                return None
            self.refused += 1
            return self._admitted[0] + timedelta(seconds=seconds) - now
