"""Marks: what tells by one small question whether a row of a table changed since somebody looked.

A trigger of each table gives its mark a new random value in the transaction that changes a row, whoever writes it and
however: the change and the mark are seen by others at the same instant. A value that comes back
with a backup stands for the very rows that it stood for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from psycopg import AsyncConnection, OperationalError
from sqlalchemy import Column, Table, Uuid

from store.schema import metadata, text

MARK: Final = Table("mark", metadata, text("name", primary_key=True), Column("value", Uuid, nullable=False))
#: the tables that have one
MARKED: Final = frozenset({
    "system", "customer", "open_item", "hold", "identity_link", "write_back", "decision", "activity", "escalation",
    "promise", "dispute", "payment_plan", "communication", "kept_figure", "kept_place",
})  # fmt: skip
#: the mark that moves when the books go on beyond a kept figure
BEHIND: Final = "behind"
_ASKED: Final = f"""
SELECT name, value::text FROM mark
UNION ALL
SELECT '{BEHIND}', count(*)::text FROM kept_figure WHERE name = %s AND batch < (SELECT max(number) FROM batch)
"""  # noqa: S608 - a name of ours


class MarkReader:
    """Reads marks for one event loop, on a connection of its own that waits for nobody."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: AsyncConnection | None = None

    async def read(self, figure: str) -> Mapping[str, str]:
        """The mark of each table, and how many figures of a name the books have gone beyond."""
        try:
            return await self._read(figure)
        except OperationalError:
            # the server was restarted, or let an idle connection go
            await self.close()
            return await self._read(figure)

    async def _read(self, figure: str) -> Mapping[str, str]:
        if self._connection is None:
            self._connection = await AsyncConnection.connect(
                self._url, autocommit=True, prepare_threshold=0, application_name="duecourse"
            )
        cursor = await self._connection.execute(_ASKED, (figure,))
        return dict(await cursor.fetchall())

    async def close(self) -> None:
        """Give the connection back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
