"""One ECC: sessions whose calls make a unit of work, and the faults that may be switched on."""

from collections import deque
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from simulators.books import Books
from simulators.ecc import accounts, idocs, texts
from simulators.ecc.errors import ABAPApplicationError, CommunicationError, LogonError, Result, RfcError, told
from simulators.ecc.fscm import Disputes, Later
from simulators.ecc.reading import Dictionary
from simulators.ecc.wrappers import CHANGE, CLEAR, PROMISE, Wrappers

MOST_LOGGED = 5_000
COMMIT, ROLLBACK = "BAPI_TRANSACTION_COMMIT", "BAPI_TRANSACTION_ROLLBACK"


class Called(NamedTuple):
    """One call, as it arrived."""

    function: str
    parameters: dict[str, Any]


class _Fault(NamedTuple):
    function: str
    error: RfcError
    #: the function works, and its answer is lost
    after: bool


class _Meddling(NamedTuple):
    """Somebody else who works in the system at the same time."""

    function: str
    table: str
    call: int
    act: Callable[[], None]


class Ecc:
    """A system over the books. `connect()` gives a session, as a connection of the RFC library is one."""

    def __init__(self, books: Books, clock: Callable[[], datetime]) -> None:
        self.books, self.clock = books, clock
        self.dictionary = Dictionary(books)
        self.disputes, self.wrappers = Disputes(books, self.today), Wrappers(books, self.today)
        self.calls: deque[Called] = deque(maxlen=MOST_LOGGED)
        #: no connection can be made; the logon is refused; functions that are not there or not allowed
        self.down, self.locked_out = False, False
        self.missing: set[str] = set()
        self.forbidden: set[str] = set()
        #: a COMMIT that answers E: the update was terminated
        self.commit_fails = False
        self._faults: list[_Fault] = []
        self._before: list[_Meddling] = []
        self._functions: dict[str, Callable[[dict[str, Any]], Result | tuple[Result, Later | None]]] = {
            "RFC_PING": lambda _: {},
            "RFC_FUNCTION_SEARCH": self._search,
            "RFC_READ_TABLE": self.dictionary.read,
            "BBP_RFC_READ_TABLE": self.dictionary.read,
            "DDIF_FIELDINFO_GET": self.dictionary.describe,
            "BAPI_AR_ACC_GETOPENITEMS": lambda told: accounts.open_items(books, told),
            "BAPI_AR_ACC_GETBALANCEDITEMS": lambda told: accounts.balanced_items(books, told),
            "BAPI_AR_ACC_GETKEYDATEBALANCE": lambda told: accounts.key_date_balance(books, told),
            "BAPI_DISPUTE_CREATE": self.disputes.create,
            "BAPI_DISPUTE_ATTRIBUTES_CHANGE": self.disputes.change,
            "BAPI_DISPUTE_GETDETAIL_MULTI": self.disputes.detail,
            "RFC_READ_TEXT": lambda told: texts.read(books, told),
            "RFC_SAVE_TEXT": lambda told: ({}, texts.save(books, told, self.today())),
            "IDOC_INBOUND_ASYNCHRONOUS": lambda told: ({}, idocs.take(books, told, self.today())),
            "IDOCTYPE_READ_COMPLETE": idocs.describe,
            CHANGE: self.wrappers.change,
            CLEAR: self.wrappers.clear,
            PROMISE: self.wrappers.promise,
        }

    def today(self) -> date:
        """The system's day."""
        return self.clock().date()

    def connect(self) -> "Session":
        """Log on."""
        if self.down:
            raise CommunicationError("partner not reached", key="RFC_COMMUNICATION_FAILURE")
        if self.locked_out:
            raise LogonError("Name or password is incorrect (repeat logon)", key="RFC_LOGON_FAILURE")
        return Session(self)

    def fail(self, function: str, error: RfcError, *, after: bool = False) -> None:
        """The next call of a function ends with this error; `after`: it works first."""
        self._faults.append(_Fault(function, error, after))

    def before(self, function: str, call: int, act: Callable[[], None], *, table: str = "") -> None:
        """Do something right before the so-many-th call of a function (of a table) from now on, the first being 1."""
        self._before.append(_Meddling(function, table, call, act))

    def rest(self) -> None:
        """Nobody else works in the system any more."""
        self._before.clear()

    def perform(self, function: str, parameters: dict[str, Any]) -> tuple[Result, Later | None]:
        """One call: its result, and what it does at the commit."""
        self.calls.append(Called(function, parameters))
        self._meddle(function, parameters)
        fault = next((one for one in self._faults if one.function == function), None)
        if fault is not None:
            self._faults.remove(fault)
            if not fault.after:
                raise fault.error
        made = self._run(function, parameters)
        if fault is not None:
            raise _Lost(fault.error, made[1])
        return made

    def _run(self, function: str, parameters: dict[str, Any]) -> tuple[Result, Later | None]:
        if function in self.missing or function not in self._functions:
            raise ABAPApplicationError(f"ID:FL Type:E Number:046 {function}", key="FU_NOT_FOUND")
        if function in self.forbidden:
            raise ABAPApplicationError(f"No RFC authorization for function module {function}", key="RFC_NO_AUTHORITY")
        with self.books.lock:
            made = self._functions[function](parameters)
        return made if isinstance(made, tuple) else (made, None)

    def _meddle(self, function: str, parameters: dict[str, Any]) -> None:
        waiting, self._before = self._before, []
        for one in waiting:
            if one.function != function or one.table not in {"", parameters.get("QUERY_TABLE")}:
                self._before.append(one)
            elif one.call > 1:
                self._before.append(one._replace(call=one.call - 1))
            else:
                one.act()

    def _search(self, parameters: dict[str, Any]) -> Result:
        name = str(parameters["FUNCNAME"])
        return {"FUNCTIONS": [{"FUNCNAME": name}] if name in self._functions and name not in self.missing else []}


class _Lost(Exception):
    """The function worked, its answer did not arrive."""

    def __init__(self, error: RfcError, later: Later | None) -> None:
        super().__init__(str(error))
        self.error, self.later = error, later


class Session:
    """One logon; what its calls changed waits for COMMIT and is lost without it."""

    def __init__(self, system: Ecc) -> None:
        self._system = system
        self._waiting: list[Later] = []
        self._closed = False

    def call(self, function: str, **parameters: Any) -> Result:  # noqa: ANN401 - each function has its own
        """Call a function module."""
        if self._closed:
            raise CommunicationError("the connection is closed", key="RFC_INVALID_HANDLE")
        if function in {COMMIT, ROLLBACK}:
            return self._end(function, parameters)
        try:
            result, later = self._system.perform(function, parameters)
        except _Lost as lost:
            self._closed = isinstance(lost.error, CommunicationError)
            raise lost.error from None
        except CommunicationError:
            self._closed = True
            raise
        if later is not None:
            self._waiting.append(later)
        return result

    def _end(self, function: str, parameters: dict[str, Any]) -> Result:
        self._system.calls.append(Called(function, parameters))
        waiting, self._waiting = self._waiting, []
        fault = next((one for one in self._system._faults if one.function == function), None)  # noqa: SLF001 - its own system
        if fault is not None:
            self._system._faults.remove(fault)  # noqa: SLF001 - its own system
            if not fault.after:
                self._closed = True
                raise fault.error
        if function == COMMIT:
            if self._system.commit_fails:
                return {"RETURN": told("E", "00", "172", "Update was terminated")}
            with self._system.books.lock:
                for later in waiting:
                    later()
        if fault is not None:
            self._closed = True
            raise fault.error
        return {"RETURN": told()}

    def close(self) -> None:
        """Log off: what was not committed is lost."""
        self._waiting, self._closed = [], True
