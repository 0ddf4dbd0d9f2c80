"""The bucket of requests: its own thread finds nothing to forget once its connections are given back."""

from __future__ import annotations

import time
from typing import Any

import pytest
from psycopg_pool import ConnectionPool, PoolClosed
from pyrate_limiter import PostgresBucket, Rate

from store.rate_bucket import LastingBucket


@pytest.fixture
def pool(desk: Any) -> Any:
    with ConnectionPool(desk.url.replace("+psycopg", ""), min_size=1, max_size=2, open=True) as made:
        yield made


def test_a_look_after_the_end_forgets_nothing_and_breaks_nothing(pool: Any) -> None:
    ours = LastingBucket(pool, "ours", [Rate(1, 1_000)])
    theirs = PostgresBucket(pool, "theirs", [Rate(1, 1_000)])
    now = int(time.time() * 1_000)
    assert ours.leak(now) == 0
    pool.close()
    assert ours.leak(now) == 0
    with pytest.raises(PoolClosed):
        theirs.leak(now)
