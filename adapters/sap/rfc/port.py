"""The port to SAP's RFC, and what its exceptions mean. The library is the customer's, found by the name `pyrfc`.

Nothing here imports it before a connection is asked for; its exceptions are known by the names of their classes, which
every distribution that provides `import pyrfc` keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, Protocol

from msgspec import Struct

from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, NotReached, Retry

REMEDY: Final = (
    "install a distribution that provides `import pyrfc` beside duecourse: pyrfcx (Apache-2.0) or SAP's pyrfc, each "
    "with SAP's NW RFC SDK, or erpl-pyrfc (its licence, BUSL-1.1, is to be checked first)"
)
_QUOTED: Final = 200


class RfcConnection(Protocol):
    """One logon to one client of a system; the calls of one unit of work go through one connection."""

    def call(self, function: str, **parameters: Any) -> dict[str, Any]:  # noqa: ANN401 - each function has its own
        """Call a function module; what it exports, changes and fills comes back by name."""
        ...

    def close(self) -> None:
        """Log off; what was not committed is lost."""
        ...


#: opens a connection
Connect = Callable[[], RfcConnection]

FailureKind = Literal["not_reached", "lost", "logon", "abap", "runtime", "parameter", "unknown"]


class Failure(Struct, frozen=True, kw_only=True):
    """An exception of the RFC library, by what it says about the call."""

    kind: FailureKind
    #: the exception of the function, or the library's own key
    key: str = ""
    #: message class and number, as `F5/201`
    code: str = ""
    message: str = ""

    @property
    def said(self) -> str:
        """Key, code and words, once each."""
        return " ".join(dict.fromkeys(part for part in (self.key, self.code, self.message) if part))[:_QUOTED]


#: class of pyrfc's exceptions → kind. Names: the exceptions module of pyrfc, and of erpl-pyrfc as it ran [sap.md §4]
_KINDS: Final[dict[str, FailureKind]] = {
    "CommunicationError": "lost",
    "LogonError": "logon",
    "ABAPApplicationError": "abap",
    "ABAPRuntimeError": "runtime",
    "ExternalAuthorizationError": "logon",
    "ExternalRuntimeError": "parameter",
    "ExternalTypeError": "parameter",
    "ExternalValueError": "parameter",
    "RFCTypeError": "parameter",
}
#: what a user without S_RFC is told, and what a missing function is called, in either class of exception [K]
FORBIDDEN_KEYS: Final = frozenset({"NOT_AUTHORIZED", "NO_AUTHORITY", "RFC_NO_AUTHORITY", "RFC_AUTHORIZATION_FAILURE"})
#: the reading function's exception for rows that are too wide [sap.md §1.2]
_TOO_WIDE: Final = "DATA_BUFFER_EXCEEDED"
NO_FUNCTION_KEYS: Final = frozenset({"FU_NOT_FOUND", "RFC_ERROR_FUNCTION_NOT_FOUND", "CALL_FUNCTION_NOT_FOUND"})


def failure_of(error: Exception, *, connecting: bool = False) -> Failure:
    """What an exception says; one that no row names may mean anything."""
    names = [kind.__name__ for kind in type(error).__mro__]
    kind: FailureKind = next((_KINDS[name] for name in names if name in _KINDS), "unknown")
    if connecting and kind == "lost":
        kind = "not_reached"
    number, group = _text(error, "msg_number"), _text(error, "msg_class")
    return Failure(
        kind=kind,
        key=_text(error, "key"),
        code=f"{group}/{number}" if group and number.strip("0") else "",
        message=_text(error, "message") or str(error)[:_QUOTED],
    )


def _text(error: Exception, name: str) -> str:
    found = getattr(error, name, "")
    return str(found).strip() if found is not None else ""


def read_error(failure: Failure, function: str) -> AdapterError:
    """The error of a reading that failed, with what to do about it."""
    said = f"{function}: {failure.said or 'no words'}"
    if failure.kind == "not_reached":
        return NotReached(said)
    if failure.kind == "lost":
        return Retry(said)
    if failure.kind == "logon":
        return Misconfigured(said, remedy="check user, password, client and language of the logon")
    if failure.key in FORBIDDEN_KEYS:
        return Misconfigured(said, remedy=f"give the user S_RFC for {function}, and S_TABU_NAM for the tables it reads")
    if failure.key in NO_FUNCTION_KEYS:
        return Misconfigured(said, remedy=f"{function} is not in this system, or not remote-enabled")
    return TooWide(said) if failure.key == _TOO_WIDE else BadAnswer(said)


class TooWide(BadAnswer):
    """The fields asked for do not fit into a row of the reading function."""


class CannotConnect(Misconfigured):
    """There is no RFC library on this machine."""


def pyrfc_connect(parameters: Callable[[], dict[str, str]], *, call_seconds: int) -> Connect:
    """Connections by whatever distribution provides `import pyrfc`; `parameters` are read when one is opened."""

    def connect() -> RfcConnection:
        library = _library()
        told = parameters()
        try:
            made: RfcConnection = library.Connection(config={"timeout": call_seconds}, **told)
        except TypeError:
            # a distribution without options for its calls: they last as long as SAP lets them
            made = library.Connection(**told)
        return made

    return connect


def _library() -> Any:  # noqa: ANN401 - a library of the customer's
    try:
        import pyrfc  # type: ignore[import-not-found]  # not a dependency of ours
    except ImportError as error:
        raise CannotConnect(f"no RFC library: {error}", remedy=REMEDY) from error
    return pyrfc
