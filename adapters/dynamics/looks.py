"""What looks bring, and the bodies of writes as text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import msgspec

from adapters.dynamics.answers import NEXT, error_in, object_in, rows_in
from adapters.dynamics.records import lowered
from canonical_model.errors import BadAnswer
from canonical_model.steps import NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts

_OK: Final = 200


def rows_of(response: ErpResponse) -> list[dict[str, Any]]:
    """The records of a look by their names in lower case; BadAnswer for anything else, or for half of them."""
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {error_in(response.body)[1] or response.body[:200]}")
    told = object_in(response.body)
    if told.get(NEXT):
        raise BadAnswer("more records about one act than a page holds")
    return [lowered(row) for row in rows_in(told)]


def is_page(response: ErpResponse) -> bool:
    """Whether a web page answers in the service's place."""
    return bool(response.body) and "json" not in response.headers.get("content-type", "")


def etag_of(row: Mapping[str, Any]) -> str:
    """The version of a record; empty where it came without one."""
    return str(row.get("@odata.etag") or "")


def seen(step: Step, facts: Facts) -> NativeRecord:
    """What was read right before it is sent; ValueError where nobody looked, so that nothing is sent on a guess."""
    record = facts.get(step.name)
    if record is None:
        raise ValueError(f"step {step.name}: what it relies on was not looked at")
    return record


def recalled(step: Step, facts: Facts) -> dict[str, str]:
    """What of the look a request needs."""
    told: dict[str, str] = json.loads(seen(step, facts).version)
    return told


def json_of(body: Mapping[str, Any]) -> str:
    """A body as text."""
    return msgspec.json.encode(body).decode()
