"""Whoever changes the audit trail is found out: a thousand random edits, deletions, swaps and cuts of its end."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import psycopg
import pytest

from canonical_model.access import EVERYTHING, Actor
from store import Store
from store.audit import verify
from store.units import engine

ENTRIES = 40
TRIES = 1_000
TEXTS = ("actor", "action", "system", "entity", "subject", "detail", "content")


@pytest.fixture
def chain(database_url: str) -> Iterator[str]:
    store = Store(database_url)
    for number in range(ENTRIES):
        with store.unit(Actor(id=f"actor{number % 3}", kind="person"), EVERYTHING) as unit:
            unit.set_setting(f"name{number % 7}", str(number))
    store.close()
    return database_url


def tampered(random: Random, cursor: Any) -> str:
    """One change to the trail, and what it was."""
    kind = random.choice(["edit", "edit", "time", "hash", "delete", "swap", "cut", "renumber"])
    one, other = random.sample(range(1, ENTRIES + 1), 2)
    match kind:
        case "edit":
            column = random.choice(TEXTS)
            cursor.execute(f"UPDATE audit SET {column} = {column} || 'x' WHERE number = %s", (one,))
        case "time":
            cursor.execute("UPDATE audit SET at = at + interval '1 microsecond' WHERE number = %s", (one,))
        case "hash":
            cursor.execute("UPDATE audit SET hash = prev_hash WHERE number = %s", (one,))
        case "delete":
            cursor.execute("DELETE FROM audit WHERE number = %s", (one,))
        case "swap":
            for old, new in ((one, -1), (other, one), (-1, other)):
                cursor.execute("UPDATE audit SET number = %s WHERE number = %s", (new, old))
        case "cut":
            cursor.execute("DELETE FROM audit WHERE number > %s", (ENTRIES - random.randint(1, 9),))
        case "renumber":
            cursor.execute("DELETE FROM audit WHERE number = %s", (one,))
            # by way of numbers below zero, so that no two are the same in whatever order the rows are visited
            cursor.execute("UPDATE audit SET number = 1 - number WHERE number > %s", (one,))
            cursor.execute("UPDATE audit SET number = -number WHERE number < 0")
    return f"{kind} {one} {other}"


def test_every_tampering_is_found(chain: str) -> None:
    random, unnoticed = Random(20261123), list[str]()
    made = engine(chain)
    with made.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert isinstance(raw, psycopg.Connection)
        with connection.begin():
            assert verify(connection).ok
        for _ in range(TRIES):
            with connection.begin() as attempt:
                # somebody who may switch the tables' own guards off
                raw.execute("SET LOCAL session_replication_role = replica")
                what = tampered(random, raw.cursor())
                if verify(connection).ok:
                    unnoticed.append(what)
                attempt.rollback()
        with connection.begin():
            assert verify(connection).ok
    made.dispose()
    assert unnoticed == []
