"""Simulated time for a whole installation: the application, the ERPs and the database's own clock go by it.

In the database the functions that tell the time are found in its own schema before those of PostgreSQL, so that what
the queue, leases and heartbeats call `now()` is this clock, too. Whoever sleeps moves it on.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from threading import Lock

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from duecourse.passing import Passing

_TOLD = """
CREATE TABLE simulated_time (at timestamptz NOT NULL);
INSERT INTO simulated_time VALUES (%s);
CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql STABLE AS 'SELECT at FROM public.simulated_time';
CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
    AS 'SELECT at FROM public.simulated_time';
"""


class SimulatedTime:
    """A clock that stands until somebody sleeps or moves it on; one for all that take part."""

    def __init__(self, url: str, start: datetime) -> None:
        address = make_url(url)
        self._at, self._start, self._lock = start, start, Lock()
        plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
        self._database = psycopg.connect(plain, autocommit=True)
        self._database.execute(psycopg.sql.SQL(_TOLD.replace("%s", "{}")).format(sql.Literal(start)))
        self._database.execute(
            sql.SQL("ALTER DATABASE {} SET search_path = public, pg_catalog").format(
                sql.Identifier(address.database or "")
            )
        )
        self._database.execute("SET synchronous_commit = off")

    def now(self) -> datetime:
        """The instant."""
        return self._at

    def today(self) -> date:
        """The business day."""
        return self._at.date()

    def monotonic(self) -> float:
        """Seconds since the beginning."""
        return (self._at - self._start).total_seconds()

    def sleep(self, seconds: float) -> None:
        """Let time pass for everybody."""
        with self._lock:
            self._set(self._at + timedelta(seconds=max(seconds, 0.0)))

    def until(self, instant: datetime) -> None:
        """Let time pass until an instant; it never goes back."""
        with self._lock:
            self._set(max(instant.astimezone(UTC), self._at))

    @property
    def passing(self) -> Passing:
        """How it passes for whoever waits, and for the queue."""
        return Passing(now=self.now, monotonic=self.monotonic, sleep=self.sleep)

    def close(self) -> None:
        """Give back the connection."""
        self._database.close()

    def _set(self, at: datetime) -> None:
        self._database.execute("UPDATE public.simulated_time SET at = %s", [at])
        self._at = at
