"""Throttles that all processes share: places to ask a system from, as leases, and requests in a window of time.

Requests get their starts in advance, in one statement each: nobody asks again and again whether it is his turn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final
from uuid import uuid4

from sqlalchemy import Engine, Update, bindparam, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert as pg_insert
from sqlalchemy.sql.dml import ReturningUpdate

from store.schema import SLOT

#: after so long a place whose holder died is free again; longer than any request takes
LEASE_SECONDS: Final = 300
#: between two looks for a free place, in seconds
_PAUSE: Final = 0.05


def _taken() -> ReturningUpdate[int]:
    """The first place that is free, to somebody who takes it; no row where none is."""
    free = (
        select(SLOT.c.place)
        .where(SLOT.c.system == bindparam("of"), SLOT.c.place < bindparam("most"))
        .where(or_(SLOT.c.lease_until.is_(None), SLOT.c.lease_until < func.clock_timestamp()))
        .order_by(SLOT.c.place).limit(1).with_for_update(skip_locked=True)
    )  # fmt: skip
    lease = func.clock_timestamp() + text(f"interval '{LEASE_SECONDS} seconds'")
    of_it = (SLOT.c.system == bindparam("of"), SLOT.c.place == free.scalar_subquery())
    return update(SLOT).where(*of_it).values(holder=bindparam("taker"), lease_until=lease).returning(SLOT.c.place)


def _given_back() -> Update:
    ours = (SLOT.c.system == bindparam("of"), SLOT.c.place == bindparam("at"), SLOT.c.holder == bindparam("taker"))
    return update(SLOT).where(*ours).values(holder="", lease_until=None)


#: made once: every request takes a place and gives it back
_TAKEN: Final = _taken()
_GIVEN_BACK: Final = _given_back()


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
        told = {"of": system, "most": self._most, "taker": holder}
        with self._engine.connect() as connection:
            found = connection.execute(_TAKEN, told).scalar_one_or_none()
        return int(found) if found is not None else None

    def _give_back(self, system: str, place: int, holder: str) -> None:
        """Only while it is still ours: a lease that ran out belongs to somebody else."""
        told = {"of": system, "at": place, "taker": holder}
        with self._engine.connect() as connection:
            connection.execute(_GIVEN_BACK, told)


class SharedBucket:
    """At most `most` requests in any `seconds` per system, over all processes; `canonical_model.ports.RateBucket`."""

    def __init__(self, engine: Engine, most: int, *, seconds: float, sleep: Callable[[float], None]) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._told = {"most": most, "seconds": seconds}
        self._sleep = sleep

    def take(self, system: str) -> None:
        """Wait until one more request is allowed: in the order in which they came, whichever process they are of."""
        with self._engine.connect() as connection:
            wait = connection.execute(_NEXT_START, {**self._told, "system": system}).scalar_one()
        if wait > 0:
            self._sleep(wait)


#: a request starts when the one `most` before it is `seconds` ago, by the database's clock; the row's lock is the queue
_NEXT_START: Final = text("""
INSERT INTO request_start AS known (system, starts) VALUES (:system, ARRAY[clock_timestamp()])
    ON CONFLICT (system) DO UPDATE SET starts = known.starts[greatest(1, cardinality(known.starts) - :most + 2):]
       || greatest(clock_timestamp(), known.starts[cardinality(known.starts)],
                   known.starts[cardinality(known.starts) - :most + 1] + :seconds * interval '1 second')
RETURNING CAST(extract(epoch FROM starts[cardinality(starts)] - clock_timestamp()) AS double precision)
""")
