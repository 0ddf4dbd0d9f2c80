"""A day that a sentence names."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class Day(Struct, frozen=True, kw_only=True):
    """A day that a sentence names, and where."""

    start: int
    end: int
    #: if it lies ahead, and if it is past
    ahead: date | None
    back: date | None
    #: a day of a month that is not named
    bare: bool = False

    def near(self, today: date) -> date | None:
        """The nearer of the two."""
        known = [one for one in (self.ahead, self.back) if one is not None]
        return min(known, key=lambda one: (abs((one - today).days), one < today), default=None)
