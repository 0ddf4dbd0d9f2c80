"""What answers to writes mean: a table; whatever no row names is unknown.

Sources: dynamics_crm.md §2.4, §3; reliability.md §2.1; codes in the SOAP API guide, StatusCode and ExceptionCode. Each
of them is told of a transaction that was rolled back, or never begun.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, Final

from msgspec import Struct

from adapters.salesforce.client import TOO_MANY, Refusal, decoded, refusals_in
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused, TransportFailure, Unknown

#: until the day's requests may have been added to; the allowance is counted over the last 24 hours
A_WHILE: Final = 300.0
SOON: Final = 5.0
_DONE: Final = frozenset({200, 201, 204})
#: a value of a unique field
_TAKEN: Final = "DUPLICATE_VALUE"
#: what is wrong with the request, or with what it would make: nothing of it was done
_WRONG: Final = frozenset({
    "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "DELETE_FAILED", "DUPLICATES_DETECTED", _TAKEN,
    "ENTITY_IS_DELETED", "FIELD_CUSTOM_VALIDATION_EXCEPTION", "FIELD_INTEGRITY_EXCEPTION",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", "INSUFFICIENT_ACCESS_OR_READONLY", "INVALID_CROSS_REFERENCE_KEY",
    "INVALID_FIELD", "INVALID_FIELD_FOR_INSERT_UPDATE", "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", "INVALID_TYPE",
    "JSON_PARSER_ERROR", "MALFORMED_ID", "NOT_FOUND", "NUMBER_OUTSIDE_VALID_RANGE", "REQUIRED_FIELD_MISSING",
    "STRING_TOO_LONG",
})  # fmt: skip
#: somebody else writes the same record: the transaction was given up
_LOCKED: Final = "UNABLE_TO_LOCK_ROW"
#: a part of a composite request that was undone because of another one
_HALTED: Final = "PROCESSING_HALTED"


class Saved(Struct, frozen=True, kw_only=True):
    """A record that was made or changed."""

    id: str
    success: bool = True


class Part(Struct, frozen=True, kw_only=True, rename="camel"):
    """The answer to one part of a composite request."""

    http_status_code: int
    body: Any = None


class Composed(Struct, frozen=True, kw_only=True, rename="camel"):
    """The answers to all of them."""

    composite_response: tuple[Part, ...]


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a request whose success means `native`."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not is_page(answer):
        return Applied(native=native)
    return _not_done(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def created(answer: ErpResponse | TransportFailure, native: NativeRecord, *, key: str) -> Outcome:
    """Of a record that is made: its number stands in the answer; a success without it is not known.

    Where `key`, the field of our reference, is taken already, another request of ours came first: it is looked for.
    """
    if isinstance(answer, ErpResponse) and _is_taken(answer, key):
        return Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")
    outcome = written(answer, native)
    if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
        return outcome
    try:
        made: Saved = decoded(answer.body, Saved)
    except BadAnswer as error:
        return Unknown(why=str(error))
    if not made.success or not made.id:
        return Unknown(why=answer.body[:200])
    return Applied(
        native=NativeRecord(type=native.type, key=(made.id,), content=native.content, display_no=made.id)
    )  # fmt: skip


def _is_taken(answer: ErpResponse, key: str) -> bool:
    said = refusals_in(answer.body)
    return any(one.code == _TAKEN and (key in one.fields or key in one.message) for one in said)


def composed(answer: ErpResponse | TransportFailure, native: NativeRecord, *, parts: int) -> Outcome:
    """Of a composite request of so many parts, all or none."""
    outcome = written(answer, native)
    if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
        return outcome
    try:
        told: Composed = decoded(answer.body, Composed)
    except BadAnswer as error:
        return Unknown(why=str(error))
    states = [one.http_status_code for one in told.composite_response]
    if len(states) == parts and all(state in _DONE for state in states):
        return outcome
    if any(state in _DONE for state in states) or len(states) != parts:
        return Unknown(why=f"of a request that is done whole or not at all: {states}")
    return _undone(told) or Unknown(why=answer.body[:200])


def is_page(answer: ErpResponse) -> bool:
    """Whether a web page answers in Salesforce's place."""
    return bool(answer.body) and "json" not in answer.headers.get("content-type", "")


def _not_done(answer: ErpResponse) -> Outcome | None:
    """Answers that say for certain that nothing was executed by this request."""
    said = refusals_in(answer.body) if not is_page(answer) else ()
    match answer.status:
        case HTTPStatus.TOO_MANY_REQUESTS:
            wait = answer.headers.get("retry-after", "")
            return NotExecuted(wait_seconds=int(wait[:6]) if wait.isdecimal() else A_WHILE, said=_words(said))
        case HTTPStatus.UNAUTHORIZED if said:
            return NotExecuted(wait_seconds=SOON, said=_words(said))
        case HTTPStatus.MULTIPLE_CHOICES if not is_page(answer):
            # a reference that several records bear: nothing was written [reliability.md §2.1]
            return Refused(said=f"several records bear this reference: {answer.body[:200]}")
        case HTTPStatus.BAD_REQUEST | HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            return _by_codes(said)
    return None


def _by_codes(said: tuple[Refusal, ...]) -> Outcome | None:
    codes = {one.code for one in said}
    if codes == {TOO_MANY}:
        return NotExecuted(wait_seconds=A_WHILE, said=_words(said))
    if codes == {_LOCKED}:
        return NotExecuted(wait_seconds=SOON, said=_words(said))
    if codes and codes <= _WRONG:
        return Refused(said=_words(said))
    return None


def _undone(told: Composed) -> Outcome | None:
    """What the part says that made the others be undone."""
    said = [one for part in told.composite_response for one in _refusals_of(part) if one.code != _HALTED]
    return _by_codes(tuple(said))


def _refusals_of(part: Part) -> tuple[Refusal, ...]:
    listed = part.body if isinstance(part.body, list) else []
    told = [one for one in listed if isinstance(one, dict)]
    return tuple(Refusal(message=str(one.get("message", "")), code=str(one.get("errorCode", ""))) for one in told)


def _words(said: tuple[Refusal, ...]) -> str:
    return "; ".join(f"{one.message} ({one.code})" for one in said)
