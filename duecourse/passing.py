"""How time passes: the machine's clock, and what a test of long stretches puts in its place."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime

from msgspec import Struct


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return self.now().date()


class Passing(Struct, frozen=True):
    """How time passes for whoever waits, and for the queue; the business day is the clock's."""

    now: Callable[[], datetime] = SystemClock().now
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
