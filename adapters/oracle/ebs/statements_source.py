"""Rows of our statements out of the database: the other source, beside Fusion's reports, that the reader knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from adapters.kit.bounds import Bounds
from adapters.kit.patience import Patience
from adapters.oracle.ebs.gateway import Gateway
from adapters.oracle.rows import Row
from adapters.oracle.source import Binds
from adapters.oracle.statements import sql
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer

#: rows of one question: the database itself stops at P_LIMIT items, each with what is applied to it
MOST_ROWS: Final = 1_000_000


class DatabaseStatements:
    """Answers statements over one gateway; a page is taken whole, so that it can be asked for again."""

    def __init__(self, gateway: Gateway, environment: Environment, bounds: Bounds) -> None:
        self._gateway, self._environment = gateway, environment
        self._patience = Patience(bounds, environment.sleep)

    def rows(self, statement: str, binds: Binds, *, entity: str = "") -> Iterator[Row]:
        """The rows, in the statement's own order."""
        text = sql(statement, "ebs")
        try:
            rows = self._patience.call(lambda: self._whole(text, binds, entity))
        except AdapterError as error:
            error.entity, error.record = error.entity or entity, error.record or statement
            raise
        yield from rows

    def _whole(self, text: str, binds: Binds, entity: str) -> list[Row]:
        with self._environment.slots.slot(self._environment.system):
            self._environment.bucket.take(self._environment.system)
            rows = list(islice(self._gateway.query(text, binds, org=entity), MOST_ROWS + 1))
        if len(rows) > MOST_ROWS:
            raise BadAnswer(f"more than {MOST_ROWS} rows", remedy="ask for smaller pages (page_size)")
        return rows

    @property
    def findings(self) -> Mapping[str, str]:
        """Nothing of its own: columns are looked at by the reader."""
        return {}

    def close(self) -> None:
        """Give back connections."""
        self._gateway.close()
