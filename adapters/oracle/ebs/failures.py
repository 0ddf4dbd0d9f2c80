"""What an error of the database says, by its code: what to do about it, and whether anything can have happened.

Codes of the driver (DPY) are those of python-oracledb 26.1 `errors.py`; codes of the database (ORA) are Oracle's own.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, NotReached, Retry

Kind = Literal["not_reached", "lost", "setting", "busy", "answer"]
_QUOTED: Final = 300

#: native network encryption is required; an older database than 12.1; no such authentication in thin mode
_THICK: Final = (
    "switch on TLS at the listener (protocol tcps), or install Oracle's client libraries and name their folder in "
    "database.client_libraries"
)
_REMEDIES: Final[dict[str, str]] = {
    "DPY-3001": _THICK,
    "DPY-3010": f"the database is older than 12.1, which the thin driver does not speak: {_THICK}",
    "DPY-3015": "the user's password has an old verifier only: let the user set it again",
    "DPY-4000": "the name is not in tnsnames.ora: correct database.dsn, or set database.wallet to its folder",
    "DPY-4026": "there is no tnsnames.ora: set database.wallet to its folder, or use host, port and service",
    "DPY-4017": "the connect string cannot be read: correct database.dsn",
    "DPY-4018": "the connect string cannot be read: correct database.dsn",
    "DPY-6001": "the listener does not know the service: correct database.service",
    "DPY-6003": "the listener does not know the SID: correct database.dsn",
    "ORA-01017": "check user and password",
    "ORA-01031": "ask for the missing right: docs/adapters/oracle-ebs.md lists them all",
    "ORA-01045": "grant CREATE SESSION to the user",
    "ORA-28000": "the account is locked: have it unlocked",
    "ORA-28001": "the password has expired: have it set again",
    "ORA-00942": "grant SELECT on the table: docs/adapters/oracle-ebs.md lists them all",
    "ORA-00904": "a column is not in this release: see `unverified` in docs/adapters/oracle-ebs.md",
    "ORA-01435": "the schema does not exist: correct database.schema",
    "ORA-06550": "a package is missing or differs: install the wrapper of this version, and grant EXECUTE on it",
    "ORA-04063": "a package is invalid: have it compiled",
}
#: no connection was made
_NOT_REACHED: Final = frozenset({
    "DPY-6005", "DPY-6000", "DPY-4005", "ORA-12541", "ORA-12514", "ORA-12170", "ORA-12545",
})  # fmt: skip
#: the connection broke, or the time was up
_LOST: Final = frozenset({"DPY-4011", "DPY-1001", "DPY-4024", "ORA-03113", "ORA-03114", "ORA-01013", "ORA-00028"})
#: another session's turn, a package that was compiled meanwhile, a snapshot that is too old
_BUSY: Final = frozenset({"ORA-00054", "ORA-00060", "ORA-04061", "ORA-04068", "ORA-30006", "ORA-01555", "ORA-00018"})
#: answers that say that a block did not run at all: it was not compiled, or its binds did not fit. What a block raises
#: while it runs it catches itself, so of any other code it is not known how far it came
NEVER_RAN: Final = frozenset({"ORA-06550", "ORA-01008", "ORA-01036", "DPY-4008", "DPY-4009", "DPY-4010"})


class Failure(Struct, frozen=True, kw_only=True):
    """An error by what it says."""

    kind: Kind
    code: str = ""
    message: str = ""

    @property
    def said(self) -> str:
        """Code and words, once each."""
        told = self.message if self.code and self.code in self.message else f"{self.code} {self.message}"
        return told[:_QUOTED].strip()

    @property
    def remedy(self) -> str:
        """What to do about it; empty where nobody knows."""
        return _REMEDIES.get(self.code, "")


class CallFailed(BadAnswer):
    """The database answered a call with an error."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.said, remedy=failure.remedy)
        self.failure = failure


def failure_of(error: Exception, *, connecting: bool = False) -> Failure:
    """What an exception of the driver says; one that no row names is an answer while connected, else no connection."""
    told = error.args[0] if error.args else error
    code, message = str(getattr(told, "full_code", "") or ""), str(getattr(told, "message", "") or told)
    return Failure(kind=_kind(code, connecting=connecting), code=code, message=message.strip())


def _kind(code: str, *, connecting: bool) -> Kind:
    if code in _REMEDIES:
        return "setting"
    if code in _BUSY:
        return "busy"
    if code in _NOT_REACHED or (connecting and code in _LOST):
        return "not_reached"
    if code in _LOST:
        return "lost"
    return "not_reached" if connecting else "answer"


def read_error(failure: Failure, what: str) -> AdapterError:
    """The error of a reading that failed."""
    said = f"{what}: {failure.said}"
    match failure.kind:
        case "not_reached":
            return NotReached(said)
        case "lost" | "busy":
            return Retry(said)
        case "setting":
            return Misconfigured(said, remedy=failure.remedy)
    return BadAnswer(said)
