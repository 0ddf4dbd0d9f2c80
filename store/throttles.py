"""Throttles that all processes share: places to ask a system from, as leases, and requests in a window of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sqlalchemy import Engine, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as pg_insert

from canonical_model.errors import NotReached
from store.schema import SLOT

if TYPE_CHECKING:
    from pyrate_limiter import Limiter

#: after so long a place whose holder died is free again; longer than any request takes
LEASE_SECONDS: Final = 300
#: between two looks for a free place, in seconds
_PAUSE: Final = 0.05


class Freely:
    """Neither places nor a window."""

    @contextmanager
    def slot(self, system: str) -> Iterator[None]:
        """Go ahead."""
        del system
        yield

    def take(self, system: str) -> None:
        """Go ahead."""
        del system


class SharedSlots:
    """At most `most` requests under way at once per system, over all processes; `canonical_model.ports.SlotPool`."""

    def __init__(self, engine: Engine, most: int, *, holder: str, sleep: Callable[[float], None]) -> None:
        # one statement each: no transaction around it
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._most, self._holder, self._sleep = most, holder, sleep
        self._made: set[str] = set()

    @contextmanager
    def slot(self, system: str) -> Iterator[None]:
        """Wait for a free place and hold it."""
        # of this taking alone: the same process may have lost the place to itself meanwhile
        holder = f"{self._holder}:{uuid4().hex}"
        place = self._taken(system, holder)
        try:
            yield
        finally:
            self._give_back(system, place, holder)

    def _taken(self, system: str, holder: str) -> int:
        self._make(system)
        while (place := self._try(system, holder)) is None:
            self._sleep(_PAUSE)
        return place

    def _make(self, system: str) -> None:
        """As many places as there are now, no more and no fewer."""
        if system in self._made:
            return
        places = [{"system": system, "place": place, "holder": ""} for place in range(self._most)]
        with self._engine.connect() as connection:
            connection.execute(pg_insert(SLOT).values(places).on_conflict_do_nothing())
        self._made.add(system)

    def _try(self, system: str, holder: str) -> int | None:
        free = (
            select(SLOT.c.place)
            .where(SLOT.c.system == system, SLOT.c.place < self._most)
            .where(or_(SLOT.c.lease_until.is_(None), SLOT.c.lease_until < func.clock_timestamp()))
            .order_by(SLOT.c.place).limit(1).with_for_update(skip_locked=True)
        )  # fmt: skip
        lease = func.clock_timestamp() + text(f"interval '{LEASE_SECONDS} seconds'")
        taken = (
            update(SLOT).where(SLOT.c.system == system, SLOT.c.place == free.scalar_subquery())
            .values(holder=holder, lease_until=lease).returning(SLOT.c.place)
        )  # fmt: skip
        with self._engine.connect() as connection:
            found = connection.execute(taken).scalar_one_or_none()
        return int(found) if found is not None else None

    def _give_back(self, system: str, place: int, holder: str) -> None:
        """Only while it is still ours: a lease that ran out belongs to somebody else."""
        ours = (SLOT.c.system == system, SLOT.c.place == place, SLOT.c.holder == holder)
        with self._engine.connect() as connection:
            connection.execute(update(SLOT).where(*ours).values(holder="", lease_until=None))


class SharedBucket:
    """At most `most` requests in any `seconds` per system, over all processes; `canonical_model.ports.RateBucket`."""

    def __init__(self, url: str, most: int, *, seconds: float) -> None:
        self._url, self._most, self._seconds = url, most, seconds
        self._limiters: dict[str, Limiter] = {}

    def take(self, system: str) -> None:
        """Wait until one more request is allowed; NotReached where the window admits none."""
        limiter = self._limiters.get(system) or self._made(system)
        if not limiter.try_acquire("request", blocking=True):
            raise NotReached(f"no request is admitted to {system} in {self._seconds} s", system=system)

    def close(self) -> None:
        """Give back the connections."""
        for limiter in self._limiters.values():
            limiter.close()
        self._limiters.clear()
        if "_pool" in self.__dict__:
            self._pool.close()

    def _made(self, system: str) -> Limiter:
        from pyrate_limiter import Limiter, Rate

        from store.rate_bucket import LastingBucket

        rate = Rate(self._most, max(1, round(self._seconds * 1000)))
        made = self._limiters[system] = Limiter(LastingBucket(self._pool, system, [rate]))
        return made

    @cached_property
    def _pool(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a pool of the library's own
        from psycopg_pool import ConnectionPool

        return ConnectionPool(self._url, min_size=1, max_size=4, open=True)
