"""The temporary tables a reading is staged in and a merge is worked out with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import BigInteger, Column, Connection, LargeBinary, MetaData, Table, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.schema import CreateTable

from store import schema
from store.shapes import SHAPES, Shape

_metadata: Final = MetaData()
_JOINED: Final = frozenset({"id", "n", "sk", "row_hash"})


def _table(name: str, *columns: Column[Any], on_commit: str = "PRESERVE ROWS") -> Table:
    return Table(name, _metadata, *columns, prefixes=["TEMPORARY"], postgresql_on_commit=on_commit)


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
ASKED: Final = _table("stage_asked", schema.text("id"), on_commit="DROP")


@lru_cache(maxsize=len(SHAPES))
def stage(shape: Shape[Any]) -> Table:
    """Where the rows of a kind wait; `n` counts them in the order they came."""
    return _table(f"stage_{shape.name}", _number("n"), *shape.columns(), Column("row_hash", LargeBinary))


@lru_cache(maxsize=len(SHAPES))
def diff(shape: Shape[Any]) -> Table:
    """Staged rows (`n`) that differ from the current one (`sk`), or have none."""
    return _table(f"diff_{shape.name}", _number("n"), _number("sk"), on_commit="DROP")


@lru_cache(maxsize=len(SHAPES))
def gone(shape: Shape[Any]) -> Table:
    """Current rows that are no longer there."""
    return _table(f"gone_{shape.name}", _number("sk"), on_commit="DROP")


@lru_cache(maxsize=4 * len(SHAPES))
def _ddl(table: Table) -> str:
    # Looked for among this connection's own tables alone: that is where a temporary one would be made.
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves this constructor untyped
    return str(CreateTable(table, if_not_exists=True).compile(dialect=dialect))


def create(connection: Connection, tables: Sequence[Table]) -> None:
    """Create those of the tables that this connection does not have yet."""
    if tables:
        connection.exec_driver_sql("; ".join(_ddl(table) for table in tables))


def analyze(connection: Connection, table: Table) -> None:
    """Tell the planner what is in the columns a temporary table is joined by; nobody else does."""
    joined = ", ".join(sorted(_JOINED & {column.name for column in table.columns}))
    connection.execute(text(f"ANALYZE {table.name} ({joined})"))
