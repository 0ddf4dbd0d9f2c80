"""What answers to writes mean: a table; whatever no row names is unknown.

Sources: the error's shape addendum A9; validation errors of an entity come before anything is committed, with status
400 and words within `innererror` (unverified for each entity, so only 400 with such words counts as a refusal).
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from adapters.dynamics.answers import error_in, object_in, support_id
from adapters.dynamics.looks import is_page
from adapters.dynamics.records import lowered
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused, TransportFailure, Unknown

A_WHILE: Final = 900.0
SOON: Final = 5.0
BUSY: Final = 30.0
_DONE: Final = frozenset({200, 201, 204})
#: what is refused for good; 405 is of a set that takes no such request at all [RFC 9110 §15.5.6]
_REFUSALS: Final = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.METHOD_NOT_ALLOWED})
#: somebody changed it, it is there already, or its version has to be named: looked at anew [OData 4.01, §11.4.1.1]
_LOOK_AGAIN: Final = frozenset({
    HTTPStatus.PRECONDITION_FAILED, HTTPStatus.CONFLICT, HTTPStatus.PRECONDITION_REQUIRED,
})  # fmt: skip


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a request whose success means `native`."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not is_page(answer):
        return Applied(native=native)
    return _not_done(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def created(answer: ErpResponse | TransportFailure, kind: str, key: str, content: dict[str, str]) -> Outcome:
    """Of a record that is made: its key stands in the answer; a success without it is not known."""
    own = _own(answer, key)
    outcome = written(answer, NativeRecord(type=kind, key=(own,), content=content, display_no=own))
    if isinstance(outcome, Applied) and not own:
        return Unknown(why=f"the record was made, it says, and its {key} is not named")
    return outcome


def _own(answer: ErpResponse | TransportFailure, key: str) -> str:
    if isinstance(answer, TransportFailure) or answer.status not in _DONE:
        return ""
    try:
        return str(lowered(object_in(answer.body)).get(key.lower()) or "")
    except BadAnswer:
        return ""


def _not_done(answer: ErpResponse) -> Outcome | None:
    """Answers that say for certain that nothing was executed by this request."""
    words = error_in(answer.body)[1]
    match answer.status:
        case HTTPStatus.UNAUTHORIZED:
            return NotExecuted(wait_seconds=SOON, said="the logon ended")
        case HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            return NotExecuted(wait_seconds=A_WHILE, said=words or f"HTTP {answer.status}")
        case HTTPStatus.TOO_MANY_REQUESTS:
            wait = answer.headers.get("retry-after", "")
            return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else BUSY, said=words)
    if answer.status in _LOOK_AGAIN:
        return NotExecuted(wait_seconds=SOON, said=words)
    certain = answer.status in _REFUSALS and bool(words)
    return Refused(said=words, support_id=support_id(answer.headers)) if certain else None
