"""Salesforce: what each answer to a write means."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.salesforce.writing.outcomes import A_WHILE, SOON, composed, created, written
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown

KEY = "Duecourse_Reference__c"
OURS = NativeRecord(type="Task", key=())
JSON = {"content-type": "application/json;charset=UTF-8"}


def answer(status: int, told: Any = None, **headers: str) -> ErpResponse:
    body = json.dumps(told) if told is not None else ""
    return ErpResponse(status=status, headers={**JSON, **headers}, body=body)


def error(*codes: str) -> list[dict[str, Any]]:
    return [{"message": f"about {code}", "errorCode": code, "fields": []} for code in codes]


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (answer(204), Applied),
        (answer(200, {"id": "00T1", "success": True, "errors": [], "created": False}), Applied),
        (answer(300, ["/services/data/v62.0/sobjects/Task/00T1", "/services/data/v62.0/sobjects/Task/00T2"]), Refused),
        (answer(400, error("REQUIRED_FIELD_MISSING")), Refused),
        (answer(400, error("DUPLICATES_DETECTED")), Refused),
        (answer(400, error("DUPLICATE_VALUE", "STRING_TOO_LONG")), Refused),
        (answer(404, error("NOT_FOUND")), Refused),
        (answer(404, error("ENTITY_IS_DELETED")), Refused),
        (answer(403, error("INSUFFICIENT_ACCESS_OR_READONLY")), Refused),
        (answer(400, error("UNABLE_TO_LOCK_ROW")), NotExecuted),
        (answer(401, error("INVALID_SESSION_ID")), NotExecuted),
        (answer(403, error("REQUEST_LIMIT_EXCEEDED")), NotExecuted),
        (answer(429, error("REQUEST_LIMIT_EXCEEDED")), NotExecuted),
        (answer(400, error("SOMETHING_NEW")), Unknown),
        (answer(400, error("STRING_TOO_LONG", "SOMETHING_NEW")), Unknown),
        (answer(400, []), Unknown),
        (answer(400, {"error": "no list"}), Unknown),
        (answer(401), Unknown),
        (answer(404), Unknown),
        (answer(500, error("UNKNOWN_EXCEPTION")), Unknown),
        (answer(503, error("SERVER_UNAVAILABLE")), Unknown),
        (ErpResponse(status=200, headers={"content-type": "text/html"}, body="<html>log in</html>"), Unknown),
        (ErpResponse(status=404, headers={"content-type": "text/html"}, body="<html>no</html>"), Unknown),
        (ErpResponse(status=300, headers={"content-type": "text/html"}, body="<html>choose</html>"), Unknown),
        (TransportFailure(sent="maybe_sent", why="no answer in time"), Unknown),
    ],
)
def test_only_rows_of_the_table_are_certain(told: Any, kind: type[Any]) -> None:
    assert type(written(told, OURS)) is kind


def test_a_record_is_made_only_where_its_number_is_told() -> None:
    done = created(answer(201, {"id": "00T1", "success": True, "errors": [], "created": True}), OURS, key=KEY)
    assert isinstance(done, Applied)
    assert done.native.key == ("00T1",)
    for told in (
        answer(204),
        answer(201, {}),
        answer(201, {"id": "", "success": True}),
        answer(201, {"id": "1", "success": False}),
    ):
        assert isinstance(created(told, OURS, key=KEY), Unknown)


def test_a_reference_that_is_taken_was_made_by_another_request_of_ours_and_is_looked_for() -> None:
    words = {"message": f"duplicate value found: {KEY} duplicates value on record with id: 00T1", "fields": []}
    taken = answer(400, [{**words, "errorCode": "DUPLICATE_VALUE"}])
    assert isinstance(created(taken, OURS, key=KEY), Unknown)
    assert isinstance(created(answer(400, error("DUPLICATE_VALUE")), OURS, key=KEY), Refused)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        (answer(429, error("X"), **{"retry-after": "7"}), 7),
        (answer(429, error("X"), **{"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}), A_WHILE),
        (answer(403, error("REQUEST_LIMIT_EXCEEDED")), A_WHILE),
        (answer(401, error("INVALID_SESSION_ID")), SOON),
    ],
)
def test_what_was_not_executed_waits_as_long_as_is_said(told: ErpResponse, seconds: float) -> None:
    outcome = written(told, OURS)
    assert isinstance(outcome, NotExecuted)
    assert outcome.wait_seconds == seconds


def parts(*told: tuple[int, Any]) -> ErpResponse:
    listed = [
        {"body": body, "httpHeaders": {}, "httpStatusCode": status, "referenceId": str(number)}
        for number, (status, body) in enumerate(told)
    ]
    return answer(200, {"compositeResponse": listed})


HALTED = (400, error("PROCESSING_HALTED"))


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        (parts((204, None), (201, {"id": "00a1", "success": True, "errors": []})), Applied),
        (parts((400, error("FIELD_CUSTOM_VALIDATION_EXCEPTION")), HALTED), Refused),
        (parts(HALTED, (400, error("STRING_TOO_LONG"))), Refused),
        (parts(HALTED, (400, error("UNABLE_TO_LOCK_ROW"))), NotExecuted),
        (parts(HALTED, (500, error("UNKNOWN_EXCEPTION"))), Unknown),
        (parts((204, None), (400, error("STRING_TOO_LONG"))), Unknown),
        (parts((204, None)), Unknown),
        (parts(HALTED, HALTED), Unknown),
        (parts(), Unknown),
        (answer(200, {"compositeResponse": "x"}), Unknown),
        (answer(200), Unknown),
        (answer(400, error("JSON_PARSER_ERROR")), Refused),
        (answer(500, error("UNKNOWN_EXCEPTION")), Unknown),
    ],
)
def test_a_composite_is_done_whole_refused_whole_or_not_known(told: ErpResponse, kind: type[Any]) -> None:
    assert type(composed(told, OURS, parts=2)) is kind


def test_a_refusal_tells_the_words_of_every_error() -> None:
    outcome = written(answer(400, error("STRING_TOO_LONG", "INVALID_FIELD")), OURS)
    assert isinstance(outcome, Refused)
    assert outcome.said == "about STRING_TOO_LONG (STRING_TOO_LONG); about INVALID_FIELD (INVALID_FIELD)"
