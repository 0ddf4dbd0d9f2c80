"""The temporary tables a reading is staged in and a merge is worked out with.

They stay with their connection and are emptied after each reading: making and dropping tables costs more than a small
reading itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import BigInteger, Column, Connection, LargeBinary, MetaData, Table, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.schema import CreateTable

from store import schema
from store.shapes import SHAPES, Shape

_metadata: Final = MetaData()
#: so many rows of a table are deleted, in one reading or several, before it is truncated
_FEW: Final = 200
_JOINED: Final = frozenset({"id", "n", "sk", "row_hash", "shape"})


def _table(name: str, *columns: Column[Any]) -> Table:
    return Table(name, _metadata, *columns, prefixes=["TEMPORARY"], postgresql_on_commit="PRESERVE ROWS")


def _number(name: str) -> Column[int]:
    return Column(name, BigInteger)


#: native keys the source lists as open
KEYS: Final = _table("stage_keys", schema.text("id"), Column("native_key", JSONB))
#: native keys the source lists as deleted
DELETED: Final = _table("stage_deleted", schema.text("id"), Column("native_key", JSONB))
#: ids of records that were listed but could not be read
KEPT: Final = _table("stage_kept", schema.text("id"))
REJECTED: Final = _table(
    "stage_rejected",
    _number("n"),
    schema.text("id"),
    schema.text("entity"),
    schema.text("stream"),
    Column("native_key", JSONB),
    schema.text("reason"),
    schema.text("customer_number"),
    Column("payload", LargeBinary),
)
#: ids that were asked for by key and did not come back
ASKED: Final = _table("stage_asked", schema.text("id"))
#: staged rows (`n`) of a shape that differ from the current one (`sk`), or have none
DIFF: Final = _table("stage_diff", schema.text("shape"), _number("n"), _number("sk"))
#: current rows of a shape that are no longer there
GONE: Final = _table("stage_gone", schema.text("shape"), _number("sk"))
#: what every reading has; the tables of kinds are made when a record of the kind comes
COMMON: Final = (KEYS, DELETED, KEPT, REJECTED, ASKED, DIFF, GONE)


@lru_cache(maxsize=len(SHAPES))
def stage(shape: Shape[Any]) -> Table:
    """Where the rows of a kind wait; `n` counts them in the order they came.

    Of a record that is stored as it came there is its id, native key and hash, and nothing in the other columns.
    """
    columns = shape.columns()
    for column in columns:
        column.nullable = True
    return _table(f"stage_{shape.name}", _number("n"), *columns, Column("row_hash", LargeBinary))


@lru_cache(maxsize=len(SHAPES) + len(COMMON))
def _ddl(table: Table) -> str:
    # Looked for among this connection's own tables alone: that is where a temporary one would be made.
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves this constructor untyped
    return str(CreateTable(table, if_not_exists=True).compile(dialect=dialect))


def create(connection: Connection, tables: Iterable[Table]) -> None:
    """Create those of the tables that this connection does not have yet."""
    made = _made(connection)
    missing = [table for table in tables if table.name not in made]
    if missing:
        connection.exec_driver_sql("; ".join(_ddl(table) for table in missing))
        made.update(table.name for table in missing)


def forget(connection: Connection) -> None:
    """A transaction was rolled back: which tables are there has to be found out anew."""
    _made(connection).clear()


def filled(connection: Connection, table: Table, rows: int) -> None:
    """Remember that rows were put into a table, to be taken out after the reading."""
    if rows:
        _filled(connection).add(table.name)
        _since_truncated(connection)[table.name] += rows


def empty(connection: Connection) -> None:
    """Take out all rows, for the next reading."""
    names = _filled(connection)
    if names:
        with connection.begin():
            connection.exec_driver_sql("; ".join(_emptied(connection, name) for name in names))
        names.clear()


def _emptied(connection: Connection, name: str) -> str:
    # Truncating takes milliseconds and deleting a few rows none, but deleted rows keep their room in the file, which
    # every scan goes through.
    rows = _since_truncated(connection)
    if rows[name] <= _FEW:
        return f"DELETE FROM {name}"  # noqa: S608 - a table of ours
    rows[name] = 0
    return f"TRUNCATE {name}"


def analyze(connection: Connection, tables: Iterable[Table]) -> None:
    """Tell the planner what is in the columns temporary tables are joined by; nobody else does."""
    told = ", ".join(f"{table.name} ({_joined(table)})" for table in tables)
    if told:
        connection.execute(text(f"ANALYZE {told}"))


def _joined(table: Table) -> str:
    return ", ".join(sorted(_JOINED & {column.name for column in table.columns}))


def _made(connection: Connection) -> set[str]:
    """Names of the tables that are there, remembered with the connection to the server for as long as it lives."""
    names: set[str] = connection.info.setdefault("made", set())
    return names


def _filled(connection: Connection) -> set[str]:
    """Names of the tables that this reading put rows into."""
    names: set[str] = connection.info.setdefault("filled", set())
    return names


def _since_truncated(connection: Connection) -> Counter[str]:
    """How many rows a table's file has room for, dead ones included."""
    rows: Counter[str] = connection.info.setdefault("since_truncated", Counter())
    return rows
