"""Where rows come from: a pod's reports, or a database's cursors. The reader knows no other difference between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from adapters.oracle.rows import Row

#: a statement's parameters by name (`P_BU`, `P_AFTER_ID`, …); a sequence where it takes several values
Binds = Mapping[str, str | Sequence[str]]


class Statements(Protocol):
    """Answers one statement of `adapters/oracle/sql` with its rows."""

    def rows(self, statement: str, binds: Binds, *, entity: str = "") -> Iterator[Row]:
        """The rows, in the statement's own order. BadAnswer, Retry or Misconfigured where they do not come whole."""
        ...

    @property
    def findings(self) -> Mapping[str, str]:
        """What looked unusual without stopping anything."""
        ...

    def close(self) -> None:
        """Give back connections."""
        ...
