"""What Fusion's answers to writes mean: a table; whatever no row names is unknown.

A refusal counts as one only with a code of Oracle's own, which validation gives before anything is committed
[oracle.md §1.3: codes of receipts and invoices]; words without a code may come from anywhere on the way.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import Final

from adapters.oracle.fusion.answers import code_in, object_in, said_in
from adapters.oracle.fusion.writing.requests import is_page
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord
from canonical_model.writing import (
    Applied,
    ErpResponse,
    NotExecuted,
    Outcome,
    Refused,
    TransportFailure,
    Unknown,
)

#: a permission or a release is put right by people
A_WHILE: Final = 900.0
#: a logon that ended, a record that changed or is there already: looked at anew
SOON: Final = 5.0
BUSY: Final = 30.0
_DONE: Final = frozenset({200, 201, 204})
#: a receipt with this number, date, amount and customer is there: it is looked at, and compared [oracle.md §3.2]
DUPLICATE: Final = "AR_RCP_DUP_NUM"


def written(answer: ErpResponse | TransportFailure, native: NativeRecord) -> Outcome:
    """Of a request whose success means `native`."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    if answer.status in _DONE and not is_page(answer):
        return Applied(native=native)
    return _not_done(answer) or Unknown(why=f"HTTP {answer.status}: {answer.body[:200]}")


def created(answer: ErpResponse | TransportFailure, kind: str, key: str, content: dict[str, str]) -> Outcome:
    """Of a record that is made: its id stands in the answer under `key`; a success without it is not known."""
    own = _own(answer, key)
    outcome = written(answer, NativeRecord(type=kind, key=(own,), content=content, display_no=own))
    if isinstance(outcome, Applied) and not own:
        return Unknown(why=f"Fusion says it made the record and does not name its {key}")
    return outcome


def _own(answer: ErpResponse | TransportFailure, key: str) -> str:
    if isinstance(answer, TransportFailure) or answer.status not in _DONE:
        return ""
    try:
        return str(object_in(answer.body).get(key) or "")
    except BadAnswer:
        return ""


def _not_done(answer: ErpResponse) -> Outcome | None:
    """Answers that say for certain that nothing was executed by this request."""
    code = code_in(answer.body)
    said = f"{code} {said_in(answer.body) or f'HTTP {answer.status}'}".strip()
    match answer.status:
        case HTTPStatus.UNAUTHORIZED:
            return NotExecuted(wait_seconds=SOON, said="the logon ended")
        case HTTPStatus.FORBIDDEN | HTTPStatus.NOT_FOUND:
            return NotExecuted(wait_seconds=A_WHILE, said=said)
        case HTTPStatus.TOO_MANY_REQUESTS:
            wait = answer.headers.get("retry-after", "")
            return NotExecuted(wait_seconds=int(wait) if wait.isdecimal() else BUSY, said=said)
    if answer.status == HTTPStatus.PRECONDITION_FAILED or (
        answer.status == HTTPStatus.BAD_REQUEST and code == DUPLICATE
    ):
        return NotExecuted(wait_seconds=SOON, said=said)
    certain = answer.status == HTTPStatus.BAD_REQUEST and bool(code)
    return Refused(said=said, support_id=answer.headers.get("x-oracle-dms-ecid", "")) if certain else None
