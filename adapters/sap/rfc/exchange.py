"""What travels between the pure part of writing and the wire of RFC, as strict JSON in requests and answers."""

from __future__ import annotations

from typing import Any, Final, Literal

import msgspec
from msgspec import Struct, field

from adapters.sap.rfc.port import Failure
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest
from canonical_model.writing import ErpResponse

#: the method of a request that is a call
METHOD: Final = "RFC"
#: how far a write came: its test run, the call itself, or the commit
Phase = Literal["test", "call", "commit"]
OK: Final = 200
#: the library refused the parameters, the logon, the permission; the function is not there; it raised an exception
BAD_PARAMETERS, NO_LOGON, FORBIDDEN, NO_FUNCTION, RAISED = 400, 401, 403, 404, 500


class Also(Struct, frozen=True, kw_only=True):
    """A further call, made after the first in the same connection."""

    function: str
    parameters: dict[str, Any]


class Body(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a request asks for beside the function that its address names."""

    parameters: dict[str, Any]
    also: tuple[Also, ...] = ()
    #: a write is committed with WAIT, or rolled back; a reading is neither
    commit: bool = False
    #: the same call with TESTRUN first; what that refuses is never sent in earnest
    test_first: bool = False


class Reply(Struct, frozen=True, kw_only=True):
    """What came back: the results of the calls in their order, and what stopped them."""

    phase: Phase = "call"
    results: tuple[dict[str, Any], ...] = ()
    committed: dict[str, Any] = field(default_factory=dict)
    failure: Failure | None = None

    @property
    def first(self) -> dict[str, Any]:
        """The result of the function that was asked for."""
        return self.results[0] if self.results else {}


def reading(function: str, parameters: dict[str, Any], *also: Also) -> ErpRequest:
    """A request that only looks."""
    return _request(function, Body(parameters=parameters, also=also))


def writing(function: str, parameters: dict[str, Any], *, test_first: bool = False) -> ErpRequest:
    """A request that is committed when it succeeds."""
    return _request(function, Body(parameters=parameters, commit=True, test_first=test_first))


def _request(function: str, body: Body) -> ErpRequest:
    return ErpRequest(method=METHOD, url=function, body=msgspec.json.encode(body).decode())


def body_of(request: ErpRequest) -> Body:
    """The body of a request; ValueError if it is none of ours."""
    return msgspec.json.decode(request.body, type=Body)


def response(status: int, reply: Reply) -> ErpResponse:
    """The answer as it is kept."""
    return ErpResponse(status=status, body=msgspec.json.encode(reply, enc_hook=str).decode())


def reply_of(answer: ErpResponse) -> Reply:
    """The reply in an answer; BadAnswer if it cannot be read."""
    try:
        return msgspec.json.decode(answer.body, type=Reply)
    except msgspec.DecodeError as error:
        raise BadAnswer(f"not an answer to a call: {error}") from error


def looked(answer: ErpResponse) -> Reply:
    """The reply to a reading; BadAnswer if the reading failed."""
    reply = reply_of(answer)
    if answer.status != OK or reply.failure is not None:
        said = reply.failure.said if reply.failure is not None else ""
        raise BadAnswer(f"the call could not be made ({answer.status}): {said}")
    return reply
