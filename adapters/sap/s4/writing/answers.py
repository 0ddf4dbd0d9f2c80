"""What S/4HANA's answers to writes mean: a table; whatever no row names is unknown.

Sources: OData V2 error envelope, CSRF and ETag rules, 503 with Retry-After and 423 from sap.md §3; the others RFC 9110.
"""

from __future__ import annotations

from typing import Final

import msgspec

from adapters.kit.answers import Answer
from adapters.kit.odata_v2 import explained
from adapters.kit.soap import fault
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
#: a lock is held for a dialog's time
LOCKED: Final = 30.0
_DONE: Final = frozenset({200, 201, 204})
#: the record changed, or was not named by the version it has now: nothing was executed
_CHANGED: Final = frozenset({409, 412, 428})
_CERTAIN: Final = frozenset({400, 404, 405, 406, 413, 415, 422})
_TAKEN: Final = frozenset({200, 202})
_NO_RIGHT: Final = frozenset({401, 403})
_OK, _FORBIDDEN, _NOT_FOUND, _LOCKED, _TOO_MANY, _NO_PROCESS = 200, 403, 404, 423, 429, 503


def odata_outcome(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a write by OData; `native` is what a success means."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not _is_page(answer):
        return Applied(native=native)
    return _not_done(answer) or _refused(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def soap_outcome(answer: ErpResponse | TransportFailure, handle: str) -> Outcome:
    """Of an asynchronous message: taken means accepted, never done [addendum A6]."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    code, words = fault(answer.body) if answer.body else ("", "")
    if answer.status in _TAKEN and not answer.body.strip():
        return Accepted(handle=handle)
    if code in {"Client", "Sender"}:
        return Refused(said=words or "the message was refused")
    return _not_done(answer) or Unknown(why=words or f"HTTP {answer.status}: {answer.body[:200]}")


def _not_done(answer: ErpResponse) -> NotExecuted | None:
    """Answers that say for certain that nothing was executed and that the same request may come again."""
    said = f"HTTP {answer.status} {_words(answer)}".strip()
    wait = answer.headers.get("retry-after", "")
    if answer.status == _FORBIDDEN and answer.headers.get("x-csrf-token", "").lower() == "required":
        return NotExecuted(said="the token for writing had expired")
    if answer.status in _CHANGED:
        return NotExecuted(said=said)
    if answer.status in _NO_RIGHT:
        return NotExecuted(wait_seconds=A_WHILE, said=said)
    if answer.status == _LOCKED:
        return NotExecuted(wait_seconds=LOCKED, said=said)
    if answer.status == _TOO_MANY or (answer.status == _NO_PROCESS and wait):
        return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else LOCKED, said=said)
    return None


def _refused(answer: ErpResponse) -> Refused | None:
    if answer.status not in _CERTAIN:
        return None
    told = explained(_answer(answer))
    return Refused(said=f"{told.code} {told.message}".strip(), support_id=told.request_id)


def _words(answer: ErpResponse) -> str:
    told = explained(_answer(answer))
    return f"{told.code} {told.message}".strip()[:200]


def _answer(answer: ErpResponse) -> Answer:
    return Answer(status=answer.status, headers=answer.headers, body=answer.body.encode(), url="")


def _is_page(answer: ErpResponse) -> bool:
    """Whether a web page answers in the service's place."""
    return bool(answer.body) and "json" not in answer.headers.get("content-type", "")


def record_in(answer: ErpResponse) -> dict[str, object] | None:
    """The record of an OData answer, None where there is none; BadAnswer for anything else."""
    if answer.status == _NOT_FOUND and not _is_page(answer):
        return None
    if answer.status != _OK or _is_page(answer):
        raise BadAnswer(f"HTTP {answer.status}: {answer.body[:200]}")
    try:
        found: dict[str, object] = msgspec.json.decode(answer.body, type=dict[str, dict[str, object]])["d"]
    except (msgspec.DecodeError, KeyError) as error:
        raise BadAnswer(f"not an OData record: {error}") from None
    return found


def records_in(answer: ErpResponse) -> list[dict[str, object]]:
    """The records of an OData answer that is a list."""
    found = record_in(answer)
    listed = found.get("results") if found is not None else []
    if not isinstance(listed, list):
        raise BadAnswer("not a list of OData records")
    return listed


def version_of(record: dict[str, object]) -> str:
    """The record's etag."""
    about = record.get("__metadata")
    return str(about.get("etag", "")) if isinstance(about, dict) else ""
