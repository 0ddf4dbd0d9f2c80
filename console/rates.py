"""How often one account, or one address before sign-in, may ask."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

#: accounts and addresses counted at once; whoever asked longest ago is forgotten first
_MOST: Final = 20_000


class Rates(Struct):
    """A bucket for each asker: `burst` requests at once, filled again by `per_second`."""

    per_second: float
    burst: float
    monotonic: Callable[[], float]
    _left: dict[str, tuple[float, float]] = {}

    def wait(self, asker: str, *, weight: float = 1.0) -> float:
        """Seconds to wait before asking again; 0: go on."""
        now = self.monotonic()
        left, at = self._left.pop(asker, (self.burst, now))
        left = min(self.burst, left + (now - at) * self.per_second)
        if len(self._left) >= _MOST:
            self._left.pop(next(iter(self._left)))
        if left < weight:
            self._left[asker] = (left, now)
            return (weight - left) / self.per_second
        self._left[asker] = (left - weight, now)
        return 0.0
