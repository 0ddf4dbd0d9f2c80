"""The one door to the database: questions with rows, calls of a block with scalars in and out; all values are texts.

What the pure part and the tests know of it is this protocol; `database.py` is python-oracledb behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from adapters.oracle.rows import Row
from adapters.oracle.source import Binds


class Gateway(Protocol):
    """A database, in a session that was told for each use who is asking and in which operating unit."""

    def query(self, sql: str, binds: Binds, *, org: str = "") -> Iterator[Row]:
        """Rows by column, in the statement's order. An AdapterError where they do not come whole."""
        ...

    def call(
        self, block: str, binds: Mapping[str, str], outs: tuple[str, ...], *, org: str, timeout: float
    ) -> dict[str, str]:
        """What the block left in its out binds.

        NotReached where it was certainly not sent; CallFailed where the database answered with an error instead of
        running it; Retry where no answer came.
        """
        ...

    def close(self) -> None:
        """Give back connections."""
        ...
