"""What Tryton's answers mean, without a Tryton."""

from __future__ import annotations

import json

import pytest
from duecourse_tryton.answers import asked, decoded, result_in
from duecourse_tryton.settings import Settings
from duecourse_tryton.writing.outcomes import created, written

from adapters.kit.secrets import Secret
from canonical_model.errors import BadAnswer, Misconfigured, Retry
from canonical_model.steps import NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown

DONE = NativeRecord(type="ir.note", key=("7",))


def answer(told: object, status: int = 200) -> ErpResponse:
    return ErpResponse(status=status, headers={"content-type": "application/json"}, body=json.dumps(told))


def refused(kind: str, *rest: object) -> ErpResponse:
    return answer({"id": 0, "error": [kind, *rest]})


def test_a_call_has_exactly_the_keys_that_tryton_answers_in_json_to() -> None:
    assert set(json.loads(asked("model.ir.note.create", []))) == {"id", "method", "params"}


def test_amounts_and_days_are_texts_digit_for_digit() -> None:
    day = b'"year":2026,"month":2,"day":3'
    clock = b'"hour":4,"minute":5,"second":6,"microsecond":7'
    told = [
        b'"a":{"__class__":"Decimal","decimal":"12.340"},"b":1.10,"c":NaN', b'"d":{"__class__":"date",' + day + b"}",
        b'"e":{"__class__":"datetime",' + day + b"," + clock + b"}",
    ]  # fmt: skip
    body = b'{"id":0,"result":[{' + b",".join(told) + b"}]}"
    (row,) = decoded(body)["result"]
    assert row == {"a": "12.340", "b": "1.10", "c": "NaN", "d": "2026-02-03", "e": "2026-02-03 04:05:06.000007"}


def test_a_warning_is_told_without_its_key() -> None:
    outcome = written(refused("UserWarning", ["copy.4711", "The period is closed.", "Really?"]), DONE)
    assert outcome == Refused(said="The period is closed. - Really?")


def test_a_user_error_is_a_refusal_in_its_words_and_a_concurrent_change_is_looked_at_again() -> None:
    assert written(refused("UserError", ["The move is posted.", "", None]), DONE) == Refused(said="The move is posted.")
    assert isinstance(written(refused("ConcurrencyException", "Records were modified"), DONE), NotExecuted)


@pytest.mark.parametrize("told", [
    refused("'NoneType' object has no attribute 'id'", "Traceback"), answer({"nothing": 1}), answer([]),
    ErpResponse(status=504, body="gateway"),
    ErpResponse(status=200, headers={"content-type": "text/html"}, body="<html>"),
    TransportFailure(sent="maybe_sent", why="no answer"),
])  # fmt: skip
def test_whatever_else_comes_leaves_a_write_unknown(told: ErpResponse | TransportFailure) -> None:
    assert isinstance(written(told, DONE), Unknown)


def test_a_session_that_ended_was_not_executed() -> None:
    assert isinstance(written(ErpResponse(status=401, body="<html>"), DONE), NotExecuted)


def test_a_record_that_is_not_named_is_looked_for() -> None:
    assert created(answer({"id": 0, "result": [7]}), "ir.note", {}) == Applied(native=DONE)
    assert isinstance(created(answer({"id": 0, "result": None}), "ir.note", {}), Unknown)
    assert isinstance(created(answer({"id": 0, "result": [7, 8]}), "ir.note", {}), Unknown)


def test_what_a_read_is_refused_with_says_what_to_do() -> None:
    with pytest.raises(Misconfigured, match="You are not allowed"):
        result_in(refused("UserError", ["You are not allowed to read.", "", None]).body)
    with pytest.raises(Retry):
        result_in(refused("ConcurrencyException", "busy").body)
    with pytest.raises(BadAnswer, match="Tryton failed: 'party'"):
        result_in(refused("'party'", "").body)


@pytest.mark.parametrize("wrong", [{"database": "a/b"}, {"page_size": 0}, {"overlap_minutes": 0}])
def test_settings_that_cannot_be_meant_are_refused(wrong: dict[str, object]) -> None:
    given = {"base_url": "https://t.example.com", "database": "prod", "user": "u", "password": Secret("p"), **wrong}
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Settings(**given)  # type: ignore[arg-type]
