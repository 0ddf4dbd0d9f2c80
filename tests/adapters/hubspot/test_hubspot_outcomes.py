"""HubSpot: what each answer to a write means."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.hubspot.writing.outcomes import A_WHILE, WINDOW, created, written
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown

OURS = NativeRecord(type="notes", key=())
JSON = {"content-type": "application/json;charset=utf-8"}


def answer(status: int, told: Any = None, **headers: str) -> ErpResponse:
    return ErpResponse(status=status, headers={**JSON, **headers}, body=json.dumps(told) if told is not None else "")


def error(category: str, **more: str) -> dict[str, Any]:
    return {"status": "error", "message": f"about {category}", "category": category, "correlationId": "c-1", **more}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (answer(200, {"id": "7", "properties": {}}), Applied),
        (answer(201, {"id": "7", "properties": {}}), Applied),
        (answer(204), Applied),
        (answer(400, error("VALIDATION_ERROR")), Refused),
        (answer(400, error("INVALID_ASSOCIATION")), Refused),
        (answer(409, error("OBJECT_ALREADY_EXISTS")), Refused),
        (answer(401, error("INVALID_AUTHENTICATION")), NotExecuted),
        (answer(403, error("MISSING_SCOPES")), NotExecuted),
        (answer(404, error("OBJECT_NOT_FOUND")), NotExecuted),
        (answer(429, error("RATE_LIMITS", errorType="RATE_LIMIT")), NotExecuted),
        (answer(400, error("SOMETHING_NEW")), Unknown),
        (answer(409, error("CONFLICT")), Unknown),
        (answer(400), Unknown),
        (answer(500, error("INTERNAL_ERROR")), Unknown),
        (answer(502), Unknown),
        (answer(503, error("VALIDATION_ERROR")), Unknown),
        (ErpResponse(status=200, headers={"content-type": "text/html"}, body="<html>log in</html>"), Unknown),
        (TransportFailure(sent="maybe_sent", why="no answer in time"), Unknown),
    ],
)
def test_only_rows_of_the_table_are_certain(told: Any, kind: type[Any]) -> None:
    assert type(written(told, OURS)) is kind


def test_a_record_is_made_only_where_its_number_is_told() -> None:
    done = created(answer(201, {"id": "7", "properties": {}}), OURS)
    assert isinstance(done, Applied)
    assert done.native.key == ("7",)
    for told in (answer(204), answer(201, {}), answer(201, [])):
        assert isinstance(created(told, OURS), Unknown)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (answer(429, error("RATE_LIMITS"), **{"retry-after": "3"}), 3),
        (answer(429, error("RATE_LIMITS")), WINDOW),
        (answer(401, error("INVALID_AUTHENTICATION")), A_WHILE),
    ],
)
def test_what_was_not_executed_waits_as_long_as_is_said(told: ErpResponse, seconds: float) -> None:
    outcome = written(told, OURS)
    assert isinstance(outcome, NotExecuted)
    assert outcome.wait_seconds == seconds


def test_a_refusal_tells_the_words_and_the_number_that_support_asks_for() -> None:
    assert written(answer(400, error("VALIDATION_ERROR")), OURS) == Refused(
        said="about VALIDATION_ERROR", support_id="c-1"
    )  # fmt: skip
