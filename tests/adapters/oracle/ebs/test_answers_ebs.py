"""What an answer means, what the wire makes of errors, and how things are taken back."""

from __future__ import annotations

from typing import Any

import pytest
from ebs_acts import (
    CASH,
    DISPUTE,
    NOTE,
    PROMISE,
    done,
    found,
    looked,
    planned,
    side,
    steps,
    wire,
)
from small_ar import SmallAr

from adapters.oracle.ebs.failures import Failure
from adapters.oracle.ebs.writing.exchange import Reply, response
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry
from canonical_model.identity import RecordId
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import UndoAct, WrittenRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown
from core.write_back.judging import judge


def said(**outs: str) -> ErpResponse:
    return response(Reply(outs=outs))


def outcome_of(step: Step, answer: Any) -> Any:
    return side().outcome(step, answer)


MANY = "".join(f"AR_MESSAGE_{number}\tWords {number}.\n" for number in range(3))


def test_an_unexpected_error_with_many_messages_is_told_whole(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.says = {"X_STAGE": "rolled back", "X_STATUS": "U", "X_MESSAGES": f"{MANY}\tORA-01403: no data found"}
    outcome = done(ar, step)
    assert isinstance(outcome, Refused)
    for word in ("rolled back", "AR_MESSAGE_0: Words 0.", "AR_MESSAGE_2: Words 2.", "ORA-01403"):
        assert word in outcome.said


def test_what_may_have_been_committed_inside_is_looked_for_after_an_unexpected_error() -> None:
    for by, kind in (("collections", Unknown), ("credit_memo_request", Refused)):
        (step,) = steps(DISPUTE, dispute_by=by)
        here = side(dispute_by=by)
        assert isinstance(here.outcome(step, said(X_STAGE="rolled back", X_STATUS="U", X_MESSAGES=MANY)), kind)
        assert isinstance(here.outcome(step, said(X_STAGE="rolled back", X_STATUS="E", X_MESSAGES=MANY)), Refused)


@pytest.mark.parametrize(
    ("outs", "kind"),
    [
        ({"X_STAGE": "committed", "X_STATUS": "S", "X_ID": "7"}, Applied),
        ({"X_STAGE": "committed", "X_STATUS": "S"}, Unknown),
        ({"X_STAGE": "commit failed", "X_STATUS": "U"}, Unknown),
        ({"X_STAGE": "began", "X_STATUS": ""}, Unknown),
        ({"X_STAGE": "rolled back", "X_STATUS": "S"}, Unknown),
        ({"X_STAGE": "committed", "X_STATUS": "E"}, Unknown),
        ({"X_STAGE": "rolled back", "X_STATUS": "E"}, Refused),
        ({"X_STAGE": "rolled back", "X_STATUS": "U", "X_MESSAGES": "\tORA-00054: resource busy"}, NotExecuted),
        ({}, Unknown),
    ],
)
def test_the_table_of_answers(outs: dict[str, str], kind: type[Any]) -> None:
    step, *_ = steps(CASH)
    assert isinstance(outcome_of(step, said(**outs)), kind)


def test_an_error_outside_the_blocks_own_handler_is_believed_only_where_it_never_ran() -> None:
    step, *_ = steps(CASH)
    for code, kind in (
        ("ORA-06550", NotExecuted),
        ("DPY-4010", NotExecuted),
        ("ORA-06502", Unknown),
        ("ORA-00600", Unknown),
    ):
        failure = Failure(kind="answer", code=code, message="as it is")
        assert isinstance(outcome_of(step, response(Reply(failure=failure))), kind), code
    assert isinstance(outcome_of(step, ErpResponse(status=200, body="<html>")), Unknown)
    assert isinstance(outcome_of(step, TransportFailure(sent="maybe_sent", why="cut")), Unknown)


def test_a_look_that_failed_is_no_empty_one() -> None:
    step, *_ = steps(CASH)
    with pytest.raises(BadAnswer, match="could not be looked at"):
        side().found(step, response(Reply(failure=Failure(kind="answer", code="ORA-00942", message="no table"))))


# the wire


def test_a_connection_that_breaks_after_sending_may_have_written(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.fails_after = Retry("DPY-4011: the database or network closed the connection")
    answer = wire(ar).send(side().request(step, {}), timeout=5)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "maybe_sent"
    assert isinstance(outcome_of(step, answer), Unknown)
    ar.fails_after = None
    assert judge(step, found(ar, step)).finding == "one"


@pytest.mark.parametrize("error", [NotReached("no listener"), Misconfigured("wrong password")])
def test_what_never_reached_the_database_was_not_sent(ar: SmallAr, error: Any) -> None:
    step, *_ = steps(CASH)
    ar.fails_before = error
    answer = wire(ar).send(side().request(step, {}), timeout=5)
    assert answer == TransportFailure(sent="not_sent", why=str(error))
    assert found(ar, step) == ()


def test_a_block_that_is_not_there_is_tried_again_when_people_put_it_right(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.failure = "ORA-06550"
    assert isinstance(done(ar, step), NotExecuted)


@pytest.mark.parametrize(
    "request_",
    [
        ErpRequest(method="SQL", url="../secret", body='{"org":"1","binds":{}}'),
        ErpRequest(method="SQL", url="notes", body="no"),
        ErpRequest(method="PLSQL", url="drop_all", body='{"org":"1","binds":{}}'),
    ],
)
def test_what_is_none_of_our_requests_is_not_sent(ar: SmallAr, request_: ErpRequest) -> None:
    answer = wire(ar).send(request_, timeout=5)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "not_sent"


def test_every_look_is_made_in_the_operating_unit(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    found(ar, step)
    assert ar.looked == ["204"]


# taking back


def written(step: Step, record: NativeRecord) -> WrittenRecord:
    return WrittenRecord(
        step=step.name, kind=step.kind, native_type=record.type, native_key=record.key, subjects=step.subjects,
        content=step.content, before=step.before,
    )  # fmt: skip


def taken_back(ar: SmallAr, records: tuple[WrittenRecord, ...], **writing: Any) -> tuple[Step, ...]:
    made = steps(UndoAct(undoes=RecordId("w"), why="wrong", records=records), **writing)
    for step in made:
        assert looked(ar, step, {}, **writing)[step.name].content == step.before, step.name
        assert isinstance(done(ar, step, **writing), Applied), step.name
        assert looked(ar, step, {}, **writing)[step.name].content == step.content, step.name
    return made


def test_cash_is_taken_back_application_by_application_and_then_the_receipt(ar: SmallAr) -> None:
    receipt, first, second = steps(CASH)
    facts = {"receipt": done(ar, receipt).native}
    records = [written(receipt, facts["receipt"])]
    for step in (first, second):
        done(ar, step, facts)
        records.insert(0, written(step, found(ar, step, facts)[0]))
    made = taken_back(ar, tuple(records))
    assert [step.name for step in made] == ["unapply 0", "unapply 1", "reverse 2"]
    assert made[-1].needs == ("unapply 0", "unapply 1")
    sql = "SELECT amount_due_remaining FROM ar_payment_schedules_all WHERE payment_schedule_id IN (10, 11) ORDER BY 1"
    assert str(ar.one(sql)[0]) == "50"


@pytest.mark.parametrize("act", [NOTE, PROMISE, DISPUTE])
def test_each_record_is_taken_back(ar: SmallAr, act: Any) -> None:
    (step,) = steps(act)
    assert taken_back(ar, (written(step, done(ar, step).native),))


def test_a_note_stays_where_the_user_may_not_delete_notes(ar: SmallAr) -> None:
    (note,) = steps(NOTE)
    undo = UndoAct(undoes=RecordId("w"), why="wrong", records=(written(note, done(ar, note).native),))
    _, plan = planned(undo)
    assert "JTF_NOTE_DELETE" in plan.lost[0]
    ar.may_delete = False
    (step,) = steps(undo)
    assert done(ar, step) == Refused(said="JTF_NOTE_NO_DELETE: You may not delete notes.")


def test_what_was_taken_back_is_not_put_back(ar: SmallAr) -> None:
    (step,) = steps(PROMISE)
    (cancel,) = taken_back(ar, (written(step, done(ar, step).native),))
    record = NativeRecord(type="promise", key=("1",))
    for records, words in (((written(cancel, record),), "stays so"), ((), "nothing of it took effect")):
        with pytest.raises(ValueError, match=words):
            planned(UndoAct(undoes=RecordId("w"), why="wrong", records=records))


def test_what_is_taken_back_already_is_seen_so(ar: SmallAr) -> None:
    (step,) = steps(PROMISE)
    record = done(ar, step).native
    taken_back(ar, (written(step, record),))
    assert judge(step, found(ar, step)).finding == "different"
