"""The wire of writing by RFC: one connection a request, one attempt, then COMMIT with WAIT or ROLLBACK in it.

What is not committed is lost with the connection [sap.md §3]; so what failed before the commit is rolled back at once,
and a connection that breaks leaves it open whether the call was executed: only a logon that never was is `not_sent`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

from adapters.sap.rfc.answers import failures
from adapters.sap.rfc.exchange import (
    BAD_PARAMETERS,
    FORBIDDEN,
    NO_FUNCTION,
    NO_LOGON,
    OK,
    RAISED,
    Body,
    Phase,
    Reply,
    body_of,
    response,
)
from adapters.sap.rfc.idoc import CannotPack, packed
from adapters.sap.rfc.port import (
    FORBIDDEN_KEYS,
    NO_FUNCTION_KEYS,
    Connect,
    Failure,
    RfcConnection,
    failure_of,
)
from canonical_model.errors import Misconfigured
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse, TransportFailure

COMMIT: Final = "BAPI_TRANSACTION_COMMIT"
ROLLBACK: Final = "BAPI_TRANSACTION_ROLLBACK"


class RfcWire:
    """The connection by which one system is written to; a write is never sent twice."""

    def __init__(self, connect: Connect, *, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._connect, self._monotonic = connect, monotonic

    def close(self) -> None:
        """Nothing is kept open: each unit of work has a connection of its own."""

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        """Send once. A call that got no answer may have been executed.

        How long one call may last is the connection's own limit; what took the whole time before the call in earnest
        (the logon, the test run) ends it there, with nothing executed.
        """
        deadline = self._monotonic() + timeout
        try:
            body = body_of(request)
            connection = self._connect()
        except Misconfigured as error:
            return TransportFailure(sent="not_sent", why=str(error))
        except Exception as error:  # noqa: BLE001 - the library's exceptions are known by their names only
            return _no_connection(failure_of(error, connecting=True))
        try:
            return _Unit(connection, request.url, body, late=lambda: self._monotonic() > deadline).run()
        finally:
            with suppress(Exception):
                connection.close()


def _no_connection(failure: Failure) -> ErpResponse | TransportFailure:
    if failure.kind == "logon":
        return response(NO_LOGON, Reply(failure=failure))
    return TransportFailure(sent="not_sent", why=f"no connection: {failure.said}")


class _Unit:
    """One unit of work in one connection."""

    def __init__(self, connection: RfcConnection, function: str, body: Body, *, late: Callable[[], bool]) -> None:
        self._connection, self._function, self._body, self._late = connection, function, body, late
        self._phase: Phase = "call"

    def run(self) -> ErpResponse | TransportFailure:
        """The calls in their order; the first exception ends them."""
        try:
            return self._calls()
        except CannotPack as error:
            return TransportFailure(sent="not_sent", why=str(error))
        except Exception as error:  # noqa: BLE001 - the library's exceptions are known by their names only
            return self._failed(failure_of(error))

    def _calls(self) -> ErpResponse | TransportFailure:
        parameters = packed(self._connection.call, self._body.parameters)
        if self._body.test_first:
            self._phase = "test"
            tested = self._connection.call(self._function, **{**parameters, "TESTRUN": "X"})
            self._roll_back()
            if failures(tested):
                return response(OK, Reply(phase="test", results=(tested,)))
        if self._late():
            return TransportFailure(sent="not_sent", why=f"{self._function}: no time was left for the call itself")
        self._phase = "call"
        results = [self._connection.call(self._function, **parameters)]
        results += [self._connection.call(one.function, **one.parameters) for one in self._body.also]
        return self._ended(tuple(results))

    def _ended(self, results: tuple[dict[str, Any], ...]) -> ErpResponse:
        if not self._body.commit:
            return response(OK, Reply(results=results))
        if failures(results[0]):
            self._roll_back()
            return response(OK, Reply(results=results))
        self._phase = "commit"
        committed = self._connection.call(COMMIT, WAIT="X")
        return response(OK, Reply(phase="commit", results=results, committed=committed))

    def _failed(self, failure: Failure) -> ErpResponse | TransportFailure:
        if failure.kind in {"lost", "not_reached", "unknown"}:
            return TransportFailure(sent="maybe_sent", why=f"{self._function}, {self._phase}: {failure.said}")
        if self._body.commit and self._phase != "commit":
            self._roll_back()
        return response(_status(failure), Reply(phase=self._phase, failure=failure))

    def _roll_back(self) -> None:
        """What the connection did so far is undone; if even that fails, it is undone when the connection ends."""
        with suppress(Exception):
            self._connection.call(ROLLBACK)


def _status(failure: Failure) -> int:
    if failure.key in FORBIDDEN_KEYS:
        return FORBIDDEN
    if failure.key in NO_FUNCTION_KEYS:
        return NO_FUNCTION
    return {"logon": NO_LOGON, "parameter": BAD_PARAMETERS}.get(failure.kind, RAISED)
