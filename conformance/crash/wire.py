"""What travels between the world's workers and its ledger."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from canonical_model.steps import NativeRecord

AnswerKind = Literal[
    "done",
    "accepted",
    "refused",
    "throttled",
    #: no byte left
    "not_sent",
    #: the connection broke or time ran out after the request may have left
    "timeout",
    #: a 5xx: it says nothing about what was executed
    "server_error",
    #: a 2xx whose body cannot be read, or that is the answer to another request
    "unreadable",
]


class Answer(Struct, frozen=True, kw_only=True):
    """What came back for a request, if anything did."""

    kind: AnswerKind
    native: NativeRecord | None = None
    handle: str = ""
    said: str = ""
    wait_seconds: float = 0.0
