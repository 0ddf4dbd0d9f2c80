"""Salesforce: one record under a reference, cases closed with their comment, and one attempt of every write."""

from __future__ import annotations

import json
from typing import Any

import pytest
from crm_clerk import CrmClerk

from canonical_model.errors import BadAnswer, Misconfigured
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.steps import ErpRequest
from canonical_model.write_back import DisputeAct
from canonical_model.writing import ErpResponse, NotExecuted, Unknown
from conformance.suite.acts import landed, undo_of
from conformance.suite.bench import Bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.carrier import Carrier
from simulators.crm.salesforce.options import Field

REFERENCE = "Duecourse_Reference__c"
TOKEN = "/services/oauth2/token"


def standing(made: Bench, of: str) -> list[dict[str, Any]]:
    return [{"Id": one.id, **one.fields} for one in made.erp.org.standing(of)]  # type: ignore[attr-defined]


def ours(made: Bench, of: str) -> list[dict[str, Any]]:
    return [one for one in standing(made, of) if REFERENCE in one]


def step_of(carrier: Carrier) -> Any:
    return next(iter(carrier.steps.values()))


def test_a_note_is_a_completed_task_and_a_promise_is_due_that_day(made: Bench) -> None:
    landed(made, "note")
    landed(made, "promise")
    note, promise = ours(made, "Task")
    assert (note["Status"], note["Subject"], note["ActivityDate"]) == ("Completed", "Collections note", "2026-11-20")
    assert (promise["Status"], promise["ActivityDate"]) == ("Not Started", "2026-12-11")
    assert "123.45" in promise["Subject"]


def test_the_reference_is_in_the_path_and_duplicates_are_not_saved(clerk: CrmClerk) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    step = step_of(carrier)
    sent = carrier.side.request(step, {})
    assert (sent.method, sent.url) == ("PATCH", f"/services/data/v62.0/sobjects/Task/{REFERENCE}/{step.reference}")
    assert sent.headers["Sforce-Duplicate-Rule-Header"] == "allowSave=false"
    assert REFERENCE not in json.loads(sent.body)


@pytest.mark.parametrize("text", ["<b>no HTML</b> & 🙂", "O'Neil\n\nsaid \\", "  padded  \r\nlines  "])
def test_words_are_kept_and_known_again(clerk: CrmClerk, text: str) -> None:
    order = clerk.note(text)
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    again = clerk.carried(order)
    assert step_of(again).attempt == 0


def test_sending_the_same_again_makes_no_second_record(clerk: CrmClerk, made: Bench) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    step = step_of(carrier)
    for _ in range(2):
        answer = carrier.wire.send(carrier.side.request(step, {}), timeout=10.0)
        assert isinstance(answer, ErpResponse)
    assert len(ours(made, "Task")) == 1


def test_a_reference_that_two_records_bear_is_seen_as_two_and_written_to_none(clerk: CrmClerk, made: Bench) -> None:
    made.erp.org.options.added["Task"] = {REFERENCE: Field(external_id=True)}  # type: ignore[attr-defined]
    order = clerk.note("hello")
    carrier = clerk.sending(order)
    for _ in range(2):
        made.erp.by_hand(step_of(carrier))
    before = made.erp.snapshot()
    refused = carrier.wire.send(carrier.side.request(step_of(carrier), {}), timeout=10.0)
    assert isinstance(refused, ErpResponse)
    assert refused.status == 300
    carrier.run()
    assert carrier.state(order.act) in {"duplicate", "needs_human"}
    assert made.erp.snapshot() == before


def test_a_reference_field_that_is_missing_is_not_a_record_that_is_missing(clerk: CrmClerk, made: Bench) -> None:
    made.erp.server.hide(("Task", REFERENCE))  # type: ignore[attr-defined]
    carrier = clerk.sending(clerk.note("hello"))
    answer = carrier.wire.send(carrier.side.find(step_of(carrier), {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert answer.status == 404
    with pytest.raises(BadAnswer):
        carrier.side.found(step_of(carrier), answer)


def test_an_object_that_may_not_be_seen_is_not_a_record_removed(clerk: CrmClerk, made: Bench) -> None:
    done = landed(made, "note")
    undone = undo_of(made, done)
    carrier = clerk.sending(undone)
    made.erp.server.hide(("Task", ""))  # type: ignore[attr-defined]
    step = step_of(carrier)
    answer = carrier.wire.send(carrier.side.find(step, {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    with pytest.raises(BadAnswer):
        carrier.side.standing(step, answer)


def test_a_session_that_ended_is_told_and_the_write_is_not_repeated_by_itself(clerk: CrmClerk, made: Bench) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    request = carrier.side.request(step_of(carrier), {})
    carrier.wire.send(carrier.side.find(step_of(carrier), {}), timeout=10.0)
    made.erp.server.logon.revoke()  # type: ignore[attr-defined]
    passed = len(made.between.passed)
    answer = carrier.wire.send(request, timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert isinstance(carrier.side.outcome(step_of(carrier), answer), NotExecuted)
    assert [one.method for one in made.between.passed[passed:]] == ["PATCH"]
    assert ours(made, "Task") == []
    carrier.run()
    assert [one.target for one in made.between.passed[passed:]].count(TOKEN) == 1
    assert len(ours(made, "Task")) == 1


@pytest.mark.parametrize("status", [500, 503])
def test_an_error_of_the_service_is_not_tried_again_by_itself(clerk: CrmClerk, made: Bench, status: int) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    reply = Reply(status=status, headers={"Content-Type": "application/json", "Retry-After": "1"}, body=b"[]")
    made.between.add(Trouble(writes=True, forward=False, turn=lambda _: reply))
    answer = carrier.wire.send(carrier.side.request(step_of(carrier), {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert isinstance(carrier.side.outcome(step_of(carrier), answer), Unknown)
    assert made.writes == 1


def test_the_client_for_reading_can_neither_log_on_nor_write(made: Bench) -> None:
    org = made.reader()._org  # type: ignore[attr-defined]
    assert org._client._salesforce_login_partial is None
    assert org._client.session_id == ""
    for write in (
        lambda client: client.Task.create({"Subject": "x"}),
        lambda client: client.Task.upsert(f"{REFERENCE}/1", {"Subject": "x"}),
        lambda client: client.Task.delete("00T1"),
        lambda client: client.restful("composite", method="POST", json={}),
    ):
        with pytest.raises(Misconfigured, match="may not send"):
            org.asked(write)
    assert made.asked == 0


def test_a_case_is_closed_with_its_comment(clerk: CrmClerk, made: Bench) -> None:
    order = clerk.closing(clerk.disputed())
    before = made.writes
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    (case,) = ours(made, "Case")
    (comment,) = standing(made, "CaseComment")
    assert (case["Status"], comment["ParentId"]) == ("Closed", case["Id"])
    assert made.writes - before == 1


def test_a_case_that_a_person_is_working_on_is_closed_too(clerk: CrmClerk, made: Bench) -> None:
    order = clerk.closing(clerk.disputed())
    org = made.erp.org  # type: ignore[attr-defined]
    org.change("Case", org.standing("Case")[0], {"Status": "Working"})
    carrier = clerk.carried(order)
    assert (carrier.state(order.act), ours(made, "Case")[0]["Status"]) == ("confirmed", "Closed")


def test_a_comment_that_is_refused_leaves_the_case_open(clerk: CrmClerk, made: Bench) -> None:
    order = clerk.closing(clerk.disputed())
    made.erp.server.hide(("CaseComment", ""))  # type: ignore[attr-defined]
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "refused"
    assert "CaseComment" in carrier.said(order.act)
    assert ours(made, "Case")[0]["Status"] == "New"


@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived", "error_after_effect", "login_page", "busy"])
def test_whatever_becomes_of_the_answer_a_case_is_closed_once(clerk: CrmClerk, made: Bench, fault: str) -> None:
    order = clerk.closing(clerk.disputed())
    made.next_write(fault)
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    assert len(standing(made, "CaseComment")) == 1


def test_a_closed_case_is_opened_again_by_an_undo(clerk: CrmClerk, made: Bench) -> None:
    done = clerk.disputed()
    order = clerk.closing(done)
    carrier = clerk.carried(order)
    undone = undo_of(made, type(done)(ordered=order, carrier=carrier))
    again = clerk.carried(undone)
    assert again.state(undone.act) == "confirmed", again.said(undone.act)
    assert ours(made, "Case")[0]["Status"] == "New"


def test_two_cases_about_one_dispute_are_a_persons_business(clerk: CrmClerk, made: Bench) -> None:
    done = clerk.disputed()
    order = clerk.closing(done)
    (case,) = ours(made, "Case")
    made.erp.org.make(  # type: ignore[attr-defined]
        "Case", {"AccountId": case["AccountId"], "Duecourse_Dispute__c": case["Duecourse_Dispute__c"]}
    )  # fmt: skip
    carrier = clerk.sending(order)
    step = step_of(carrier)
    answer = carrier.wire.send(carrier.side.find(step, {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    with pytest.raises(BadAnswer, match="2 cases"):
        carrier.side.standing(step, answer)


def test_a_dispute_is_asked_for_by_its_id_whatever_signs_are_in_it(clerk: CrmClerk, made: Bench) -> None:
    odd = "dispute-O'Neil\\"
    act = DisputeAct(
        dispute_id=RecordId(odd), reason="pricing", amount=Money.of("5.00", "EUR"), items=(), note="odd"
    )  # fmt: skip
    opened = clerk.carried(clerk.order("dispute", act, "odd"))
    closing = clerk.order("dispute", DisputeAct(**{**_told(act), "close": True}), "odd-close")
    closed = clerk.carried(closing)
    assert closed.state(closing.act) == "confirmed", closed.said(closing.act)
    assert ours(made, "Case")[0]["Status"] == "Closed"
    assert step_of(opened).state == "confirmed"


def _told(act: DisputeAct) -> dict[str, Any]:
    return {name: getattr(act, name) for name in act.__struct_fields__}


def test_a_summary_fills_texts_and_days_and_an_undo_empties_them(clerk: CrmClerk, made: Bench) -> None:
    done = landed(made, "summary")
    (account,) = [one for one in standing(made, "Account") if "Duecourse_Open__c" in one]
    assert (account["Duecourse_Open__c"], account["Duecourse_Oldest_Due__c"]) == ("123.45 EUR", "2026-12-11")
    undone = undo_of(made, done)
    carrier = clerk.carried(undone)
    assert carrier.state(undone.act) == "confirmed", carrier.said(undone.act)
    assert [one for one in standing(made, "Account") if "Duecourse_Open__c" in one] == []


def test_a_value_that_a_picklist_does_not_have_is_refused_in_words(clerk: CrmClerk, made: Bench) -> None:
    org = made.erp.org  # type: ignore[attr-defined]
    org.options.added["Task"] = {**org.options.added["Task"], "Status": Field(type="picklist", choices=("Offen",))}
    order = clerk.note("hello")
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "refused"
    assert "picklist" in carrier.said(order.act)


def test_no_request_that_is_committed_holds_a_secret(clerk: CrmClerk, made: Bench) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    step = step_of(carrier)
    for request in (carrier.side.request(step, {}), carrier.side.find(step, {})):
        assert isinstance(request, ErpRequest)
        assert "authorization" not in {name.lower() for name in request.headers}
        assert made.settings.auth.private_key.reveal() not in repr(request)
