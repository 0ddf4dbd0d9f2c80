"""JSON-RPC as Tryton speaks it: what is asked, what an answer holds, and its error as one of ours.

A refusal comes with HTTP 200 and an `error` of its kind and words; the transaction was rolled back before
[trytond/protocols/jsonrpc.py `JSONProtocol.response`, dispatcher.py `_dispatch`].
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from msgspec import Struct

from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry

#: whatever JSON holds
Json = Any
HEADERS: Final = {"Content-Type": "application/json"}
#: the kinds of refusal that are told in words for people; everything else is a fault of the server
USER_ERROR: Final = "UserError"
USER_WARNING: Final = "UserWarning"
CONCURRENCY: Final = "ConcurrencyException"
#: it was busy with somebody else's change
_PASSING: Final = frozenset({CONCURRENCY, "DatabaseOperationalError", "TimeoutException"})


class Said(Struct, frozen=True, kw_only=True):
    """An error in Tryton's own words."""

    kind: str
    words: str


def asked(method: str, *params: Json) -> bytes:
    """A call as it is sent. Exactly these three keys: with others Tryton answers by HTTP errors."""
    return json.dumps({"id": 0, "method": method, "params": list(params)}, separators=(",", ":")).encode()


def decoded(body: bytes | str) -> Mapping[str, Any]:
    """The answer; amounts and days as texts, digit for digit. BadAnswer if it is not one."""
    try:
        told = json.loads(body, parse_float=str, parse_constant=str, object_hook=_plain)
    except (ValueError, TypeError, RecursionError) as error:
        raise BadAnswer(f"not JSON: {error}") from None
    if not isinstance(told, dict) or not {"result", "error"} & told.keys():
        raise BadAnswer("neither a result nor an error of Tryton's")
    return told


def _plain(value: dict[str, Any]) -> Json:
    """Tryton's own types as texts [trytond/protocols/jsonrpc.py `JSONEncoder`]."""
    match value.get("__class__"):
        case "Decimal":
            return str(value.get("decimal"))
        case "date":
            return _day(value)
        case "datetime":
            clock = ":".join(f"{value.get(part, 0):02}" for part in ("hour", "minute", "second"))
            return f"{_day(value)} {clock}.{value.get('microsecond', 0):06}"
    return value


def _day(value: Mapping[str, Any]) -> str:
    return f"{value.get('year', 0):04}-{value.get('month', 0):02}-{value.get('day', 0):02}"


def said_in(told: Mapping[str, Any]) -> Said | None:
    """The error of an answer; None if it has none."""
    error = told.get("error")
    if error is None:
        return None
    kind, rest = (str(error[0]), list(error[1:])) if isinstance(error, list) and error else (str(error), [])
    parts = rest[0] if rest and isinstance(rest[0], list) else rest
    # a warning begins with its key
    words = [str(part) for part in (parts[1:] if kind == USER_WARNING else parts) if isinstance(part, str) and part]
    return Said(kind=kind, words=" - ".join(words) or kind)


def result_in(body: bytes | str) -> Json:
    """The result of an answer to a read; raises what its error means."""
    told = decoded(body)
    said = said_in(told)
    if said is not None:
        raise error_of(said)
    return told["result"]


def error_of(said: Said) -> AdapterError:
    """The error for a read that was refused."""
    if said.kind in {USER_ERROR, USER_WARNING}:
        return Misconfigured(f"Tryton says: {said.words}", remedy="give the user the missing right, or ask its keeper")
    if said.kind in _PASSING:
        return Retry(f"Tryton says: {said.words}")
    return BadAnswer(f"Tryton failed: {said.kind} {said.words}".strip(), remedy="see the log of trytond")
