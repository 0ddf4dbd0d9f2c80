"""What Tryton's answers to writes mean: a table; whatever no row names is unknown.

Sources: trytond/protocols/dispatcher.py `_dispatch` (a UserError, a UserWarning and a ConcurrencyException are raised
inside the transaction, which is rolled back before the answer is made; a session that is unknown or not fresh is
answered before anything runs), rpc.py `convert` (422 and 413 before the call), wrappers.py (429 at a logon).
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused, TransportFailure, Unknown
from duecourse_tryton.answers import CONCURRENCY, USER_ERROR, USER_WARNING, Said, decoded, said_in

#: a missing right is put right by people
A_WHILE: Final = 900.0
#: another session, another look
SOON: Final = 5.0
BUSY: Final = 30.0
_CONVERTING: Final = frozenset({HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.REQUEST_ENTITY_TOO_LARGE})


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a call whose success means `native`."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status != HTTPStatus.OK or "json" not in answer.headers.get("content-type", ""):
        return _by_status(answer)
    try:
        told = decoded(answer.body)
    except BadAnswer as error:
        return Unknown(why=str(error))
    said = said_in(told)
    return Applied(native=native) if said is None else _by_words(said)


def created(answer: ErpResponse | TransportFailure, model: str, content: dict[str, str]) -> Outcome:
    """Of one record that is made: its id is the result; a success that does not name it is looked for."""
    outcome = written(answer, NativeRecord(type=model, key=(), content=content))
    if not isinstance(outcome, Applied) or isinstance(answer, TransportFailure):
        return outcome
    ids = decoded(answer.body)["result"]
    if not isinstance(ids, list) or len(ids) != 1 or not isinstance(ids[0], int):
        return Unknown(why=f"Tryton says it made the record and does not name it: {answer.body[:200]}")
    return Applied(native=NativeRecord(type=model, key=(str(ids[0]),), content=content))


def _by_status(answer: ErpResponse) -> Outcome:
    said = f"HTTP {answer.status}: {answer.body[:200]}"
    match answer.status:
        case HTTPStatus.UNAUTHORIZED:
            return NotExecuted(wait_seconds=SOON, said="the session ended or was not fresh")
        case HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            return NotExecuted(wait_seconds=A_WHILE, said=said)
        case HTTPStatus.TOO_MANY_REQUESTS:
            wait = answer.headers.get("retry-after", "")
            return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else BUSY, said=said)
    return Refused(said=said) if answer.status in _CONVERTING else Unknown(why=said)


def _by_words(said: Said) -> Outcome:
    if said.kind in {USER_ERROR, USER_WARNING}:
        return Refused(said=said.words)
    if said.kind == CONCURRENCY:
        return NotExecuted(wait_seconds=SOON, said=said.words)
    return Unknown(why=f"{said.kind} {said.words}".strip())
