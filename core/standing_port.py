"""What whoever watches needs of the store: how many of what stand where, and since when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct


class Standing(Struct, frozen=True, kw_only=True):
    """How things stand, in numbers."""

    #: state → steps of write-backs
    steps: Mapping[str, int]
    #: state, as the queue names it → jobs
    jobs: Mapping[str, int]
    #: jobs that could be done now, and seconds since when the oldest could be
    due: int
    oldest_due: float
    #: entries of the audit trail
    entries: int
    #: system → seconds since the last complete reading of its most neglected feed; None: none was read whole
    reading_ages: Mapping[str, float | None]
    #: system → feeds that were never read whole
    never_whole: Mapping[str, int]


class Counted(Protocol):
    """The repository's part in being watched. It is of no legal entity: whoever asks was asked for the right before."""

    def standing(self) -> Standing:
        """How things stand."""
        ...
