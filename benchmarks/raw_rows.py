"""The floor under decisions: open items, all columns, ordered by account, read by psycopg alone and dropped."""

from __future__ import annotations

from typing import Final

import psycopg

from benchmarks.measured_process import DecisionsTask, Did, run

#: rows fetched at once, as many as the store does
FETCH: Final = 2_000
_ROWS: Final = "SELECT * FROM open_item WHERE open_minor <> 0 ORDER BY system, entity, customer_id, id"


def read(task: DecisionsTask) -> Did:
    """Read them all by a cursor of the server's."""
    address = task.database.replace("postgresql+psycopg://", "postgresql://")
    with psycopg.connect(address) as connection, connection.cursor(name="raw") as cursor:
        cursor.itersize = FETCH
        cursor.execute(_ROWS)
        return Did(count=sum(1 for _ in cursor))


if __name__ == "__main__":
    run(read)
