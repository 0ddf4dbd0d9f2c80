"""What a log line or a span may say: these fields, and of them only ids, numbers, states and names of places.

A field that is not named here is dropped; so is one whose value has not the shape that is named here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

Fits = Callable[[object], bool]


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _number(value: object) -> bool:
    return _whole(value) or isinstance(value, float)


def _shaped(pattern: str) -> Fits:
    fits = re.compile(pattern).fullmatch
    return lambda value: isinstance(value, str) and fits(value) is not None


#: a word of ours: a state, a flow, a kind
_WORD: Final = _shaped(r"[a-z][a-z0-9_ .-]{0,59}")
#: what the settings call a system, or an ERP an entity
_PLACE: Final = _shaped(r"[A-Za-z0-9_.-]{0,64}")
#: the id of a record, a request or a job
_ID: Final = _shaped(r"[0-9a-f]{8,64}|\d{1,18}|")

FIELDS: Final[Mapping[str, Fits]] = {
    "event": _WORD,
    "level": _shaped("debug|info|warning|error|critical"),
    "at": _shaped(r"[0-9:TZ.+-]{20,35}"),
    "pid": _whole,
    "method": _shaped("[A-Z]{3,10}"),
    "route": _shaped(r"/[A-Za-z0-9_$.{}:*()/-]{0,250}|none"),
    "status": _whole,
    "ms": _number,
    "attempt": _whole,
    #: whoever signed in, as the store names them; nobody's full name belongs there (docs/observing.md)
    "account": _shaped(r"[A-Za-z0-9_.@-]{0,64}"),
    "request_id": _ID,
    "trace_id": _ID,
    "system": _PLACE,
    "entity": _PLACE,
    "flow": _WORD,
    "command": _WORD,
    "job": _ID,
    "write_back": _ID,
    "decision": _ID,
    "step": _ID,
    "id": _ID,
    "record": _WORD,
    "operation": _WORD,
    "state": _WORD,
    "stream": _WORD,
    "outcome": _WORD,
    "approvals": _whole,
    "read": _whole,
    "new": _whole,
    "changed": _whole,
    "deleted": _whole,
    "quarantined": _whole,
    #: the class of an error, never its message
    "error": _shaped(r"[A-Za-z_][A-Za-z0-9_.]{0,79}"),
    #: where it happened: files and lines of programs
    "where": _shaped(r"[A-Za-z0-9_./<> -]+:\d+( < [A-Za-z0-9_./<>-]+:\d+){0,19}"),
    "logger": _shaped(r"[A-Za-z0-9_.]{1,80}"),
}


def allowed(told: Mapping[str, object]) -> dict[str, object]:
    """What of these fields may be said."""
    return {name: value for name, value in told.items() if name in FIELDS and FIELDS[name](value)}
