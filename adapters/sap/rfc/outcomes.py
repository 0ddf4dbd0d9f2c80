"""What an answer to a write by RFC means: a table; whatever no row names is unknown.

A BAPI writes nothing before BAPI_TRANSACTION_COMMIT, so a RETURN of type E or A before it is a certain refusal
[sap.md §3]. An exception that a function raises is certain only where the landing names it.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.sap.rfc.answers import failures, in_words, named
from adapters.sap.rfc.exchange import BAD_PARAMETERS, FORBIDDEN, NO_FUNCTION, NO_LOGON, OK, Reply, reply_of
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


class Certain(Struct, frozen=True, kw_only=True):
    """What one function's answers say for certain, beside the rows that hold for all."""

    #: messages (class/number) that say that a record is locked by somebody
    locks: tuple[str, ...] = ()
    #: messages (class/number) of a failure after which something may have changed all the same
    doubts: tuple[str, ...] = ()
    #: exceptions before which the function changed nothing
    exceptions: tuple[str, ...] = ()


def outcome_of(
    answer: ErpResponse | TransportFailure, success: NativeRecord | str, certain: Certain | None = None
) -> Outcome:
    """Of one write; `success` is what it means that all went well: the record, or the handle to ask by."""
    if isinstance(answer, TransportFailure):
        return Unknown(why=answer.why)
    try:
        reply = reply_of(answer)
        return _judged(answer.status, reply, success, certain or Certain())
    except BadAnswer as error:
        return Unknown(why=str(error))


def _judged(status: int, reply: Reply, success: NativeRecord | str, certain: Certain) -> Outcome:
    if reply.phase == "commit":
        return _committed(status, reply, success)
    refused = failures(reply.first)
    if status == OK and refused and named(refused, certain.doubts):
        return Unknown(why=in_words(refused))
    if status == OK and refused and named(refused, certain.locks):
        return NotExecuted(wait_seconds=LOCKED, said=in_words(refused))
    if status == OK and refused:
        return Refused(said=in_words(refused))
    return _raised(status, reply, certain)


def _committed(status: int, reply: Reply, success: NativeRecord | str) -> Outcome:
    wrong = failures(reply.committed)
    if status != OK or wrong or reply.failure is not None:
        said = in_words(wrong) or (reply.failure.said if reply.failure is not None else "")
        return Unknown(why=f"the commit did not go well: {said}")
    if isinstance(success, NativeRecord):
        return Applied(native=success)
    return Accepted(handle=success)


def _raised(status: int, reply: Reply, certain: Certain) -> Outcome:
    failure = reply.failure
    said = failure.said if failure is not None else ""
    if status in {NO_LOGON, FORBIDDEN}:
        return NotExecuted(wait_seconds=A_WHILE, said=said)
    if status in {BAD_PARAMETERS, NO_FUNCTION} or reply.phase == "test":
        return Refused(said=said or "the test run failed")
    if failure is not None and failure.kind == "abap" and failure.key in certain.exceptions:
        return Refused(said=said)
    return Unknown(why=said or f"an answer that no row names ({status})")
