"""What answers to writes mean: a table; whatever no row names is unknown.

Sources: categories of errors dynamics_crm.md §3 and HubSpot's error guide; 429 is counted before anything is done.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from adapters.hubspot.client import Thing, decoded, refusal_in
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused, TransportFailure, Unknown

A_WHILE: Final = 900.0
SOON: Final = 5.0
#: the window in which requests are counted [dynamics_crm.md §3]
WINDOW: Final = 10.0
_DONE: Final = frozenset({200, 201, 204})
#: what is wrong with the request itself: nothing of it was done
_WRONG: Final = frozenset({"VALIDATION_ERROR", "OBJECT_ALREADY_EXISTS", "BAD_REQUEST", "INVALID_ASSOCIATION"})


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a request whose success means `native`."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not is_page(answer):
        return Applied(native=native)
    return _not_done(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def created(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a record that is made: its number stands in the answer; a success without it is not known."""
    outcome = written(answer, native)
    if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
        return outcome
    try:
        made: Thing = decoded(answer.body, Thing)
    except BadAnswer as error:
        return Unknown(why=str(error))
    return Applied(
        native=NativeRecord(type=native.type, key=(made.id,), content=native.content, display_no=made.id)
    )  # fmt: skip


def is_page(answer: ErpResponse) -> bool:
    """Whether a web page answers in HubSpot's place."""
    return bool(answer.body) and "json" not in answer.headers.get("content-type", "")


def _not_done(answer: ErpResponse) -> Outcome | None:
    """Answers that say for certain that nothing was executed by this request."""
    said = refusal_in(answer.body)
    match answer.status:
        case HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            return NotExecuted(wait_seconds=A_WHILE, said=said.message or f"HTTP {answer.status}")
        case HTTPStatus.TOO_MANY_REQUESTS:
            wait = answer.headers.get("retry-after", "")
            return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else WINDOW, said=said.message)
        case HTTPStatus.BAD_REQUEST | HTTPStatus.CONFLICT if said.category in _WRONG:
            return Refused(said=said.message, support_id=said.correlation_id)
    return None
