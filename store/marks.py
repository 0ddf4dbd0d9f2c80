"""Marks: what tells by one small question whether a row of a table changed since somebody looked.

A trigger of each table gives its mark a new random value in the transaction that changes a row, whoever writes it and
however: the change and the mark are seen by others at the same instant. A value that comes back
with a backup stands for the very rows that it stood for.

Of tables that change all day, with each yes and each note, an account's own rows have a mark, too: the hash of their
hashes, which is worked out when it is asked for.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
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
#: those of which an account's own rows are told, too
OF_ACCOUNTS: Final = frozenset({
    "write_back", "decision", "activity", "escalation", "promise", "dispute", "payment_plan", "communication",
})  # fmt: skip
#: the mark that moves when the books go on beyond a kept figure
BEHIND: Final = "behind"
_TABLES: Final = f"""
SELECT name, value::text FROM mark
UNION ALL
SELECT '{BEHIND}', count(*)::text FROM kept_figure WHERE name = %(figure)s AND batch < (SELECT max(number) FROM batch)
"""  # noqa: S608 - a name of ours
_ROWS: Final = "UNION ALL\n".join(
    f"SELECT '{name} ' || customer_id, md5(string_agg(row_hash, ''::bytea ORDER BY sk)) FROM {name}"  # noqa: S608 - ours
    " WHERE customer_id = ANY(%(accounts)s) GROUP BY customer_id\n"
    for name in sorted(OF_ACCOUNTS)
)


def mark_of(table: str, account: str) -> str:
    """The name of the mark of an account's rows; there is none while it has no row there."""
    return f"{table} {account}"


class MarkReader:
    """Reads marks for one event loop, on a connection of its own that waits for nobody."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._connection: AsyncConnection | None = None

    async def read(self, figure: str, accounts: Collection[str] = ()) -> Mapping[str, str]:
        """The mark of each table, of the rows of some accounts, and how many figures of a name are behind the books."""
        try:
            return await self._read(figure, accounts)
        except OperationalError:
            # the server was restarted, or let an idle connection go
            await self.close()
            return await self._read(figure, accounts)

    async def _read(self, figure: str, accounts: Collection[str]) -> Mapping[str, str]:
        if self._connection is None:
            self._connection = await AsyncConnection.connect(
                self._url, autocommit=True, prepare_threshold=0, application_name="duecourse"
            )
        asked = f"{_TABLES}UNION ALL\n{_ROWS}" if accounts else _TABLES
        cursor = await self._connection.execute(asked, {"figure": figure, "accounts": sorted(accounts)})
        return dict(await cursor.fetchall())

    async def close(self) -> None:
        """Give the connection back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()
