"""A moment in a worker's life at which others may run."""

from __future__ import annotations

from msgspec import Struct


class Pause(Struct, frozen=True):
    """So many seconds pass here, and here this worker may die or stall."""

    seconds: float
    point: str
