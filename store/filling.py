"""A table that is empty is filled with many rows at once: its indexes are made over all of them, in half of the time.

Nobody else may use the table until the transaction ends, so it is taken only where nobody does at the moment, and
never waited for. Whoever reads it meanwhile waits for what is being filled in.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final, cast

import psycopg
from psycopg.errors import InsufficientPrivilege, LockNotAvailable, UniqueViolation
from sqlalchemy import Connection, Executable, Table, exists, select, text
from sqlalchemy.exc import DBAPIError

from store.session import Session

#: fewer rows find their places in the indexes one by one as fast
MANY: Final = 20_000
#: what stands in the way where another holds the table, it belongs to somebody else, or an id came twice
_IN_THE_WAY: Final = (LockNotAvailable, InsufficientPrivilege, UniqueViolation)
_TOLD: Final = "VACUUM (ANALYZE, SKIP_LOCKED) {}"


def fill(session: Session, table: Table, rows: Executable) -> int | None:
    """Execute the insertion of many rows into a table: how many they were.

    None, and nothing is done, where the table has rows, is in use or somebody else's, or an id stands twice in them.
    """
    connection = session.connection
    if connection.execute(select(exists().select_from(table))).scalar():
        return None
    try:
        with connection.begin_nested():
            many = _filled(session, table, rows)
    except DBAPIError as refused:
        if isinstance(refused.orig, _IN_THE_WAY):
            return None
        raise
    _new(connection).add(table.name)
    return many


def _filled(session: Session, table: Table, rows: Executable) -> int:
    connection = session.connection
    connection.execute(text(f"LOCK TABLE {table.name} IN ACCESS EXCLUSIVE MODE NOWAIT"))
    indexes = sorted(table.indexes, key=lambda index: str(index.name))
    for index in indexes:
        index.drop(connection)
    many = session.affected(rows)
    for index in indexes:
        index.create(connection)
    return many


def tell_planner(connection: Connection) -> None:
    """After the transaction: let the server see at once what was filled in, as its own round would in a while.

    Without, whoever reads the rows first settles for each that it is there, and plans for an empty table.
    """
    names = _new(connection)
    if names:
        driver = cast("psycopg.Connection[Any]", connection.connection.dbapi_connection)
        # what is stored stands, whatever becomes of this
        with suppress(psycopg.Error):
            _outside_transactions(driver, _TOLD.format(", ".join(sorted(names))))
        names.clear()


def _outside_transactions(driver: psycopg.Connection[Any], statement: str) -> None:
    driver.autocommit = True
    try:
        driver.execute(statement.encode())
    finally:
        driver.autocommit = False


def _new(connection: Connection) -> set[str]:
    """Names of the tables that were filled since the planner was told."""
    names: set[str] = connection.info.setdefault("new", set())
    return names
