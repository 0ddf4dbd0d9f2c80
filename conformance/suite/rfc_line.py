"""What stands between an adapter and a simulated system behind RFC: it counts calls, and makes single ones go wrong.

The counterpart of `between` for what is not HTTP. Where a fault has no form in RFC, it takes the nearest that RFC has:
a login page is a logon that is refused in the middle, and a busy system takes no more conversations.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple, Protocol

from conformance.suite.rule import NotOffered
from simulators.ecc.errors import ABAPApplicationError, ABAPRuntimeError, CommunicationError, LogonError, RfcError, told

Result = dict[str, Any]
#: the call, with these parameters
Ask = Callable[[dict[str, Any]], Result]
#: calls of one rule; an adapter that makes more of them goes round in circles
MOST_CALLS: Final = 2_000
COMMIT: Final = "BAPI_TRANSACTION_COMMIT"
_UNITS: Final = frozenset({COMMIT, "BAPI_TRANSACTION_ROLLBACK"})
#: all other functions may change something
_READING: Final = frozenset({
    "RFC_PING", "RFC_FUNCTION_SEARCH", "RFC_READ_TABLE", "DDIF_FIELDINFO_GET", "RFC_READ_TEXT",
    "BAPI_AR_ACC_GETOPENITEMS", "BAPI_AR_ACC_GETBALANCEDITEMS", "BAPI_DISPUTE_GETDETAIL_MULTI",
    "IDOCTYPE_READ_COMPLETE",
})  # fmt: skip
#: functions without RETURN: they can only be refused before they begin
_SILENT: Final = frozenset({"RFC_SAVE_TEXT", "IDOC_INBOUND_ASYNCHRONOUS"})
CLOSED_PERIOD: Final = "Posting period 011 2026 is not open"
NOT_THERE: Final = "ID:FL Type:E Number:046"


class Asked(NamedTuple):
    """One call on its way."""

    function: str
    parameters: dict[str, Any]

    @property
    def table(self) -> str:
        """The table that is read, if one is."""
        return str(self.parameters.get("QUERY_TABLE", ""))

    @property
    def skip(self) -> int:
        """How many rows were read before."""
        return int(self.parameters.get("ROWSKIPS", 0))

    @property
    def fields(self) -> frozenset[str]:
        """The fields that are asked for."""
        return frozenset(str(one["FIELDNAME"]) for one in self.parameters.get("FIELDS", []))

    @property
    def writes(self) -> bool:
        """Whether it may change something."""
        return self.function not in _READING | _UNITS and not self.parameters.get("TESTRUN")


#: what becomes of a call that reads
Turn = Callable[[Asked, Ask], Result]


class Session(Protocol):
    """A connection of the RFC library."""

    def call(self, function: str, **parameters: Any) -> Result:  # noqa: ANN401 - each function has its own
        """Call a function module."""
        ...

    def close(self) -> None:
        """Log off."""
        ...


class Watch:
    """Everything that passes to one system, and what is to go wrong."""

    def __init__(self) -> None:
        self.asked, self.writes = 0, 0
        self.turns: list[Turn] = []
        #: whether the connection that is opened now is for a write
        self.about_to_write = False
        self._next = ""
        self._person: Callable[[], None] | None = None
        #: raised once the next commit is made
        self._owed: RfcError | None = None

    @property
    def flooded(self) -> bool:
        """Whether there were too many calls."""
        return self.asked > MOST_CALLS

    def next_write(self, fault: str, person: Callable[[], None] | None) -> None:
        """Let the next write run into this."""
        if fault not in {"busy", "refused", "person_first", *_BEFORE, *_AFTER}:
            raise NotOffered(f"next_write {fault}")
        self._next, self._person = fault, person

    def connected(self, session: Session) -> Line:
        """The session, watched; no connection where the system is too busy for the next write."""
        if self._next == "busy" and self.about_to_write:
            self._next = ""
            raise CommunicationError("max. number of 100 conversations exceeded", key="RFC_COMMUNICATION_FAILURE")
        return Line(session, self)

    def passed(self, asked: Asked, ask: Ask) -> Result:
        """One call, and what becomes of it."""
        self.asked += 1
        if self.flooded:
            raise cut()
        if asked.writes:
            self.writes += 1
            return self._written(asked, ask)
        if asked.function == COMMIT:
            return self._committed(asked, ask)
        for turn in self.turns:
            ask = _turned(turn, asked, ask)
        return ask(asked.parameters)

    def _written(self, asked: Asked, ask: Ask) -> Result:
        fault, person, self._next, self._person = self._next, self._person, "", None
        if fault == "refused":
            return _refused(asked.function)
        if fault in _BEFORE:
            error = _BEFORE[fault]()
            raise error
        if person is not None:
            person()
        result = ask(asked.parameters)
        if fault in _AFTER:
            self._owed = _AFTER[fault]()
        if asked.function.startswith("Z_"):
            # a function of the customer's runs a transaction of SAP's within: its effect stands before any answer
            self._raise_owed()
        return result

    def _committed(self, asked: Asked, ask: Ask) -> Result:
        result = ask(asked.parameters)
        self._raise_owed()
        return result

    def _raise_owed(self) -> None:
        owed, self._owed = self._owed, None
        if owed is not None:
            raise owed


class Line:
    """One connection, watched."""

    def __init__(self, session: Session, watch: Watch) -> None:
        self._session, self._watch = session, watch

    def call(self, function: str, **parameters: Any) -> Result:  # noqa: ANN401 - each function has its own
        """Call a function module."""
        try:
            return self._watch.passed(Asked(function, parameters), lambda told: self._session.call(function, **told))
        except CommunicationError:
            self._session.close()
            raise

    def close(self) -> None:
        """Log off."""
        self._session.close()


def _turned(turn: Turn, asked: Asked, ask: Ask) -> Ask:
    return lambda parameters: turn(Asked(asked.function, parameters), ask)


def cut() -> CommunicationError:
    """The connection ends."""
    return CommunicationError("connection closed without message (CM_NO_DATA_RECEIVED)", key="RFC_CLOSED")


def locked_out() -> LogonError:
    """The logon is refused, in the middle."""
    return LogonError("Password logon no longer possible - too many failed attempts", key="RFC_LOGON_FAILURE")


def _timed_out() -> ABAPRuntimeError:
    return ABAPRuntimeError("timeout during CPIC-CALL 'ThSAPCMRCV'", key="SYSTEM_FAILURE")


_BEFORE: Final[dict[str, Callable[[], RfcError]]] = {"never_arrived": cut, "login_page": locked_out}
_AFTER: Final[dict[str, Callable[[], RfcError]]] = {"lost_answer": cut, "error_after_effect": _timed_out}


def _refused(function: str) -> Result:
    if function in _SILENT:
        raise ABAPApplicationError(f"{NOT_THERE} {function}", key="FU_NOT_FOUND")
    return {"RETURN": told("E", "F5", "201", CLOSED_PERIOD)}


# what becomes of tables


def of_table(table: str, change: Turn) -> Turn:
    """A turn for the readings of one table alone."""
    return lambda asked, ask: change(asked, ask) if asked.table == table else ask(asked.parameters)


def later_pages(change: Turn) -> Turn:
    """A turn for the pages after the first."""
    return lambda asked, ask: change(asked, ask) if asked.skip else ask(asked.parameters)


def skipping(by: Callable[[int], int]) -> Turn:
    """Another number of rows is skipped than was asked for."""
    return lambda asked, ask: ask({**asked.parameters, "ROWSKIPS": by(asked.skip)})


def failing(error: Callable[[], RfcError]) -> Turn:
    """The call fails."""

    def turn(_asked: Asked, _ask: Ask) -> Result:
        raise error()

    return turn


def once(change: Turn) -> Turn:
    """A turn for the next call alone."""
    left = [change]
    return lambda asked, ask: left.pop()(asked, ask) if left else ask(asked.parameters)


def cells(change: Callable[[int, dict[str, str]], None]) -> Turn:
    """The fields of each row are changed, by the row's place in the answer; a row left without fields is left out."""

    def turn(asked: Asked, ask: Ask) -> Result:
        result = ask(asked.parameters)
        columns = [(str(one["FIELDNAME"]), int(one["OFFSET"]), int(one["LENGTH"])) for one in result["FIELDS"]]
        rows = [{name: row["WA"][at : at + width] for name, at, width in columns} for row in result["DATA"]]
        for place, row in enumerate(rows):
            change(place, row)
        kept = [{"WA": "".join(row[name][:width].ljust(width) for name, _, width in columns)} for row in rows if row]
        return {**result, "DATA": kept}

    return turn
