"""The bucket that counts requests in PostgreSQL, which may outlive its connections."""

from __future__ import annotations

from collections.abc import Awaitable

from psycopg_pool import PoolClosed
from pyrate_limiter import PostgresBucket


class LastingBucket(PostgresBucket):
    """A bucket whose own thread may look into it once more while its connections are given back."""

    def leak(self, current_timestamp: int | None = None) -> int | Awaitable[int]:
        """Forget requests of before the window; none where nobody asks any more."""
        try:
            return super().leak(current_timestamp)
        except PoolClosed:
            return 0
