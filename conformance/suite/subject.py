"""A subject: an adapter, and how it is put before an ERP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from msgspec import Struct

from canonical_model.adapter import Adapter
from canonical_model.capabilities import ProductKind
from conformance.suite.counterparty import Counterparty

#: when every rule begins, unless the subject says otherwise
EVENING: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)


class Clock:
    """A clock that moves only when somebody waits."""

    def __init__(self, start: datetime = EVENING) -> None:
        self.time = start
        self.slept: list[float] = []

    def now(self) -> datetime:
        """The instant that it is, in UTC."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Be so much later at once."""
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)

    def until(self, instant: datetime) -> None:
        """Be there, unless it is over."""
        self.time = max(self.time, instant.astimezone(UTC))


class Subject(Struct, frozen=True, kw_only=True):
    """What the suite is given."""

    adapter: Adapter
    #: when a rule begins: an ERP whose clock nobody can set says what it shows
    evening: Callable[[], datetime] = lambda: EVENING
    #: fresh books behind a fresh ERP, for one rule
    open: Callable[[Clock], Counterparty]
    #: the adapter's quality_scale.yaml
    scale: Path
    #: what it is put before, as the scores name it
    met: str = "a simulator of ours"

    @property
    def kind(self) -> ProductKind:
        """Whether it keeps the books or stands beside them."""
        return self.adapter.capabilities.kind
