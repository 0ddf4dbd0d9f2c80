"""The soak in small: some simulated hours over four simulated ERPs."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from benchmarks.rows import judged
from benchmarks.simulated_time import SimulatedTime
from benchmarks.soak import results, soaked
from benchmarks.soak_story import START
from benchmarks.workers import empty_database


def test_the_database_goes_by_simulated_time(server_url: str) -> None:
    url = empty_database(server_url, "simulated")
    clock = SimulatedTime(url, START)
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("CREATE TABLE job (at timestamptz DEFAULT now())")
        clock.sleep(90)
        connection.execute("INSERT INTO job DEFAULT VALUES")
        clock.until(START)
        told = connection.execute("SELECT at, now(), clock_timestamp() FROM job").fetchone()
    assert told == (START + timedelta(seconds=90),) * 3
    assert (clock.now(), clock.monotonic()) == (START + timedelta(seconds=90), 90.0)
    clock.close()


@pytest.mark.whole
def test_some_hours_leave_nothing_undone(server_url: str, short_directory: Path) -> None:
    found = soaked(short_directory, server_url, seed=1, hours=10, customers=40)
    undone = [one.name for one in judged("soak", results(found)) if one.holds is False and one.name != "soak_hours"]
    assert undone == []
    assert found.jobs["succeeded"] > 10
    assert found.tied > 0
