"""Talking to ECC: one logon for reading, tried again where that may help, and what its refusals mean."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Final

from adapters.kit.patience import Patience
from adapters.sap.ecc.settings import Settings
from adapters.sap.rfc.describing import FUNCTION as DESCRIBES
from adapters.sap.rfc.describing import TableShape, table_shape
from adapters.sap.rfc.logon import logged_on
from adapters.sap.rfc.port import Connect, RfcConnection, failure_of, read_error
from adapters.sap.rfc.tables import ReadingFunction, TableReader
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, Misconfigured

#: exceptions of the describing and reading functions for a table that is not there [sap.md §1.2]
NO_TABLE: Final = ("NOT_FOUND", "TABLE_NOT_AVAILABLE")


class NoTable(Misconfigured):
    """The system has no table of that name."""


def connection(settings: Settings, *, seconds: int) -> Connect:
    """Connections by the RFC library of this machine; a call of theirs may last so many seconds."""
    return logged_on(settings.logon, seconds=seconds)


class EccClient:
    """The reading connection to one ECC system."""

    def __init__(self, settings: Settings, environment: Environment, connect: Connect) -> None:
        self._environment, self._connect = environment, connect
        self._patience = Patience(settings.bounds, environment.sleep)
        self._open: RfcConnection | None = None
        self._shapes: dict[str, TableShape | None] = {}
        function = ReadingFunction(
            name=settings.tables.function,
            row_characters=settings.tables.row_characters,
            page_rows=settings.tables.page_rows,
        )
        #: rows of tables
        self.tables = TableReader(self.call, function)

    def call(self, function: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - each function has its own
        """A call that reads; tried again while the connection is the trouble. Raises an AdapterError."""
        return self._patience.call(lambda: self._once(function, parameters))

    def _once(self, function: str, parameters: dict[str, Any]) -> dict[str, Any]:
        with self._environment.slots.slot(self._environment.system):
            self._environment.bucket.take(self._environment.system)
            connection = self._connected(function)
            try:
                return connection.call(function, **parameters)
            except Exception as error:
                self.close()
                raise self._explained(error, function, parameters) from error

    def _connected(self, function: str) -> RfcConnection:
        if self._open is None:
            try:
                self._open = self._connect()
            except AdapterError:
                raise
            except Exception as error:
                raise read_error(failure_of(error, connecting=True), function) from error
        return self._open

    def _explained(self, error: Exception, function: str, parameters: dict[str, Any]) -> AdapterError:
        failure = failure_of(error)
        table = str(parameters.get("QUERY_TABLE") or parameters.get("TABNAME") or "")
        found = read_error(failure, function)
        found.record = table
        if failure.key in NO_TABLE:
            return NoTable(found.message, record=table, remedy=f"{table} is not in this system: see settings.tables")
        if failure.key == "NOT_AUTHORIZED" and table:
            found.remedy = (
                f"give the user S_TABU_NAM (or S_TABU_DIS) for {table}, activity 03, and S_RFC for {function}"
            )
        return found

    def shape(self, table: str) -> TableShape | None:
        """The table as this system describes it; None where it has none of that name."""
        if table not in self._shapes:
            self._shapes[table] = self._described(table)
        return self._shapes[table]

    def _described(self, table: str) -> TableShape | None:
        try:
            return table_shape(table, self.call(DESCRIBES, TABNAME=table))
        except NoTable:
            return None

    def close(self) -> None:
        """Give back the connection."""
        if self._open is not None:
            with suppress(Exception):
                self._open.close()
        self._open = None
