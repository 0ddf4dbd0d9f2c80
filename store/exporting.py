"""Handing out a table as the server itself writes it: COPY, rows of CSV, as many in memory as one block holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from sqlalchemy import Select, Text, func, select
from sqlalchemy.dialects import postgresql

from canonical_model.receivables import OpenItem, SettlementLeg
from core.export_port import COLUMNS
from core.export_port import Table as Exported
from store.schema import current
from store.session import Session
from store.shapes import SHAPES

if TYPE_CHECKING:
    import psycopg

_KINDS: Final[dict[Exported, type[Any]]] = {"items": OpenItem, "legs": SettlementLeg}
#: bytes of one block, about
BLOCK: Final = 32 * 1024 * 1024


class Exporting(Session):
    """The repository's part that hands out whole tables."""

    def exported(self, table: Exported) -> Iterator[bytes]:
        """Rows in scope as CSV; text that is not there is empty, a date that is not there is nothing."""
        told = f"COPY ({_text(self._rows(table))}) TO STDOUT WITH (FORMAT csv, ENCODING 'UTF8')"
        driver = cast("psycopg.Connection[Any]", self.connection.connection.dbapi_connection)
        block, size = [], 0
        with driver.cursor() as cursor, cursor.copy(told.encode()) as copy:
            # the server sends a message a row
            while row := copy.read():
                block.append(bytes(row))
                size += len(row)
                if size >= BLOCK:
                    yield b"".join(block)
                    block, size = [], 0
        if block:
            yield b"".join(block)

    def _rows(self, table: Exported) -> Select[Any]:
        kept = current(SHAPES[_KINDS[table]])
        columns = (kept.c[name] for name in COLUMNS[table])
        told = (func.coalesce(one, "") if isinstance(one.type, Text) and one.nullable else one for one in columns)
        wanted = select(*told).where(self.within(kept))
        return wanted.where(kept.c.item_id.is_not(None)) if table == "legs" else wanted


def _text(wanted: Select[Any]) -> str:
    # COPY takes no parameters; what stands in the statement are codes of the scope, quoted by the dialect
    dialect = postgresql.dialect(paramstyle="named")  # type: ignore[no-untyped-call]  # untyped in SQLAlchemy
    return str(wanted.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))
