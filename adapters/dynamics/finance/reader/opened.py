"""What is open of transactions, on disk until the transaction comes by: a package has both in whatever order."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

from adapters.dynamics.records import lowered

_TABLE = "CREATE TABLE opened (own TEXT PRIMARY KEY, ref TEXT NOT NULL, row TEXT NOT NULL) WITHOUT ROWID"


class OpenRows:
    """Rows of CustTransOpens by the record id of their transaction."""

    def __init__(self, rows: Iterable[Mapping[str, Any]]) -> None:
        # the empty name: a database in a file of its own that is gone when it is closed, with a bounded cache
        self._kept = sqlite3.connect("")
        self._kept.execute(_TABLE)
        came = 0

        def counted() -> Iterator[tuple[str, str, str]]:
            nonlocal came
            for row in rows:
                came += 1
                told = lowered(row)
                own, ref = str(told.get("sysrecid") or f"row {came}"), str(told.get("refrecid") or "")
                yield own, ref, json.dumps(told)

        taken = self._kept.executemany("INSERT OR IGNORE INTO opened VALUES (?, ?, ?)", counted()).rowcount
        self._kept.execute("CREATE INDEX by_ref ON opened (ref)")
        #: whether a row came twice; it counts once
        self.twice = taken != came

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._kept.close()

    def of(self, record: str) -> list[Mapping[str, Any]]:
        """What is open of a transaction."""
        found = self._kept.execute("SELECT row FROM opened WHERE ref = ? ORDER BY own", (record,))
        return [json.loads(row) for (row,) in found]
