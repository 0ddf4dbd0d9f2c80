"""Ports that both sides of the house know: the store implements them, the composition root hands them over."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Protocol


class SlotPool(Protocol):
    """How many requests one account of a system may have under way at once."""

    def slot(self, system: str) -> AbstractContextManager[None]:
        """Wait for a free place and hold it."""
        ...


class RateBucket(Protocol):
    """How many requests a system allows in a window of time."""

    def take(self, system: str) -> None:
        """Wait until one more request is allowed."""
        ...
