"""What NetSuite's answers to writes mean: a table; whatever no row names is unknown.

Sources: error envelope, throttling and the idempotency key's answer netsuite.md §2.2, §3; a used externalId addendum
C10; codes of scripts and records platform.faultTypes.xsd. A script of the account's own may fail after a record was
saved, with a code of its own: such a code is not in the table.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from adapters.kit.answers import Answer
from adapters.netsuite.answers import THROTTLED, explained, object_in
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import (
    Accepted,
    Applied,
    ErpResponse,
    NotExecuted,
    Outcome,
    Refused,
    TransportFailure,
    Unknown,
)

#: a permission or a logon is put right by people: asked again after so many seconds
A_WHILE: Final = 900.0
#: another request's turn, and a record that is there already: looked at again after so many seconds
BUSY: Final = 30.0
_DONE: Final = frozenset({200, 201, 204})
_ACCEPTED, _OK, _NOT_FOUND, _TOO_MANY = 202, 200, 404, 429
_NO_RIGHT: Final = frozenset({401, 403})
_REFUSING: Final = frozenset({400, 404, 405, 415})
#: refusals of which it is certain that nothing was saved [netsuite.md §3]
_CERTAIN: Final = frozenset({
    "INVALID_CONTENT", "INVALID_REQUEST", "INVALID_PARAMETER", "INVALID_HEADER", "NONEXISTENT_ID", "NONEXISTENT_FIELD",
    "USER_ERROR", "METHOD_NOT_ALLOWED", "SSS_MISSING_REQD_ARGUMENT", "SSS_INVALID_SCRIPTLET_ID", "INVALID_KEY_OR_REF",
    "RCRD_DSNT_EXIST", "CANT_VOID_TRANS", "CLOSED_TRAN_PRD",
})  # fmt: skip
#: somebody else saved it meanwhile, or it is there already: looked at anew
_LOOK_AGAIN: Final = frozenset({"RCRD_HAS_BEEN_CHANGED", "DUP_RCRD", "DUP_CSTM_RCRD_ENTRY"})
#: the request was submitted before under this key; the answer names its job
_SUBMITTED_BEFORE: Final = "IDEMPOTENCY_ERROR"
#: how a used externalId is refused: its code is documented nowhere, so its words decide
_EXISTS: Final = "already exists"


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a write by REST; `native` is what a success means, a record that is made is named by the answer's Location."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not is_page(answer):
        return Applied(native=native)
    if answer.status == _ACCEPTED and _job(answer):
        return Accepted(handle=_job(answer))
    return _not_done(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def created(answer: ErpResponse | TransportFailure, record: str, content: dict[str, str]) -> Outcome:
    """Of a record that is made: a success that does not name it is not known, so it is looked for by its reference."""
    own = made(answer)
    outcome = written(answer, NativeRecord(type=record, key=(own,), content=content))
    if isinstance(outcome, Applied) and not own:
        return Unknown(why="NetSuite says it made the record and does not name it")
    return outcome


def _not_done(answer: ErpResponse) -> Outcome | None:
    """Answers that say for certain that nothing was executed by this request."""
    told = explained(as_answer(answer))
    said = f"{told.code} {told.message}".strip()
    if answer.status in _NO_RIGHT:
        return NotExecuted(wait_seconds=A_WHILE, said=f"HTTP {answer.status} {said}")
    if answer.status == _TOO_MANY or told.code in THROTTLED:
        wait = answer.headers.get("retry-after", "")
        return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else BUSY, said=said)
    if answer.status not in _REFUSING or not told.code:
        return None
    if told.code == _SUBMITTED_BEFORE and _job(answer):
        return Accepted(handle=_job(answer))
    if told.code in _LOOK_AGAIN or _EXISTS in told.message:
        return NotExecuted(wait_seconds=BUSY, said=said)
    return Refused(said=said, support_id=told.request_id) if told.code in _CERTAIN else None


def _job(answer: ErpResponse) -> str:
    """The job that an answer names, as a path."""
    return urlsplit(answer.headers.get("location", "")).path


def made(answer: ErpResponse | TransportFailure) -> str:
    """The internal id at the end of the answer's Location; empty where it names none."""
    location = "" if isinstance(answer, TransportFailure) else answer.headers.get("location", "")
    return urlsplit(location).path.rstrip("/").rpartition("/")[2]


def record_in(answer: ErpResponse) -> dict[str, Any] | None:
    """The record or form of an answer, None where there is none; BadAnswer for anything else."""
    if answer.status == _NOT_FOUND and explained(as_answer(answer)).code == "NONEXISTENT_ID":
        return None
    if answer.status != _OK or is_page(answer):
        told = explained(as_answer(answer))
        raise BadAnswer(f"HTTP {answer.status}: {told.code} {told.message}", request_id=told.request_id)
    return dict(object_in(answer.body.encode()))


def as_answer(answer: ErpResponse) -> Answer:
    """As the reading side has it."""
    return Answer(status=answer.status, headers=answer.headers, body=answer.body.encode(), url="")


def is_page(answer: ErpResponse) -> bool:
    """Whether a web page answers in the service's place."""
    return bool(answer.body) and "json" not in answer.headers.get("content-type", "")
