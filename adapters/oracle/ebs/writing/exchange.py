"""What travels between the pure part of writing and the wire, as strict JSON in requests and answers.

A request names a look or a block and its binds, never the text that is executed: that is the version's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files

import msgspec
from msgspec import Struct

from adapters.oracle.ebs.failures import Failure
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts

#: methods of a request that looks, and of one that calls
LOOK, CALL = "SQL", "PLSQL"
OK, FAILED = 200, 500
Rows = tuple[dict[str, str], ...]


class Body(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a request asks for beside the look or block that its address names."""

    org: str
    binds: dict[str, str]


class Reply(Struct, frozen=True, kw_only=True):
    """What came back: rows of a look, out binds of a block, or why there are none."""

    rows: Rows = ()
    outs: dict[str, str] = {}
    failure: Failure | None = None


def looking(name: str, org: str, **binds: str) -> ErpRequest:
    """A request that only looks; `binds` without their P_."""
    return _request(LOOK, name, org, {"P_BU": org, **{f"P_{key.upper()}": value for key, value in binds.items()}})


def calling(name: str, org: str, binds: Mapping[str, str]) -> ErpRequest:
    """A request that calls a block."""
    return _request(CALL, name, org, binds)


def _request(method: str, name: str, org: str, binds: Mapping[str, str]) -> ErpRequest:
    body = msgspec.json.encode(Body(org=org, binds=dict(binds)), order="deterministic")
    return ErpRequest(method=method, url=name, body=body.decode())


def body_of(request: ErpRequest) -> Body:
    """The body of a request; ValueError if it is none of ours."""
    return msgspec.json.decode(request.body, type=Body)


def response(reply: Reply) -> ErpResponse:
    """The answer as it is kept."""
    status = OK if reply.failure is None else FAILED
    return ErpResponse(status=status, body=msgspec.json.encode(reply).decode())


def reply_of(answer: ErpResponse) -> Reply:
    """The reply in an answer; BadAnswer if it cannot be read."""
    try:
        return msgspec.json.decode(answer.body, type=Reply)
    except msgspec.DecodeError as error:
        raise BadAnswer(f"not an answer of the database: {error}") from error


def rows_in(answer: ErpResponse) -> Rows:
    """The rows of an answer to a look; BadAnswer if it failed."""
    reply = reply_of(answer)
    if answer.status != OK or reply.failure is not None:
        raise BadAnswer(f"it could not be looked at: {reply.failure.said if reply.failure is not None else ''}")
    return reply.rows


def look(name: str) -> str:
    """The text of a look; LookupError if there is none of that name."""
    found = files("adapters.oracle.ebs").joinpath("looks", f"{name}.sql")
    if not name.replace("_", "").isalpha() or not found.is_file():
        raise LookupError(f"{name}: no such look")
    return found.read_text(encoding="utf-8")


def seen(step: Step, facts: Facts) -> NativeRecord:
    """What was read right before it is sent; ValueError where nobody looked, so that nothing is sent on a guess."""
    record = facts.get(step.name)
    if record is None:
        raise ValueError(f"step {step.name}: what it relies on was not looked at")
    return record


def cut(text: str, most: int) -> str:
    """As much of a text as fits into so many bytes: columns are measured in bytes."""
    return text.encode()[:most].decode("utf-8", "ignore")
