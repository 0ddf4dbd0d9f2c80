"""HubSpot: references that are unique and ones that are searched for, texts in HTML, one attempt of every write."""

from __future__ import annotations

import json
from typing import Any

import pytest
from crm_clerk import CrmClerk
from msgspec import structs

from canonical_model.errors import BadAnswer
from canonical_model.writing import ErpResponse, Unknown
from conformance.suite.acts import landed, undo_of
from conformance.suite.bench import Bench
from conformance.suite.between import Reply, Trouble
from conformance.suite.carrier import Carrier


def step_of(carrier: Carrier) -> Any:
    return next(iter(carrier.steps.values()))


def ours(made: Bench, kind: str) -> list[dict[str, str]]:
    things = made.erp.portal.things[kind].values()  # type: ignore[attr-defined]
    return [one.properties for one in things if "duecourse_reference" in one.properties]


def test_a_unique_reference_is_read_at_once_and_another_one_is_searched_for(clerk: CrmClerk, made: Bench) -> None:
    searched = clerk.sending(clerk.note("hello"))
    asked = searched.side.find(step_of(searched), {})
    assert (asked.method, asked.url) == ("POST", "/crm/v3/objects/notes/search")
    writing = structs.replace(made.settings.writing, unique=("notes", "tickets"))
    made.settings = structs.replace(made.settings, writing=writing)
    made.erp.portal.options.added["notes"] = {"duecourse_reference": True}  # type: ignore[attr-defined]
    unique = clerk.sending(clerk.note("hello"))
    step = step_of(unique)
    asked = unique.side.find(step, {})
    assert asked.method == "GET"
    assert asked.url.startswith(f"/crm/v3/objects/notes/{step.reference}?idProperty=duecourse_reference&")
    answer = unique.wire.send(asked, timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert unique.side.found(step, answer) == ()
    unique.run()
    assert step.reference == ours(made, "notes")[0]["duecourse_reference"]


def test_a_second_record_under_a_unique_reference_is_refused_by_the_portal(clerk: CrmClerk, made: Bench) -> None:
    done = clerk.disputed()
    carrier = done.carrier
    step = step_of(carrier)
    answer = carrier.wire.send(carrier.side.request(step, {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert answer.status == 409
    assert len(ours(made, "tickets")) == 1


@pytest.mark.parametrize("text", ["<b>no HTML</b> & 🙂", "O'Neil\nsaid \\", "5 < 6"])
def test_words_are_kept_and_known_again(clerk: CrmClerk, made: Bench, text: str) -> None:
    order = clerk.note(text)
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    assert "<b>" not in ours(made, "notes")[0]["hs_note_body"]


def test_a_promise_is_a_task_due_that_day_and_names_the_amount(made: Bench) -> None:
    landed(made, "promise")
    (task,) = ours(made, "tasks")
    assert task["hs_timestamp"].startswith("2026-12-11")
    assert "123.45" in task["hs_task_subject"]


def test_a_ticket_is_closed_by_its_dispute_and_opened_again_by_an_undo(clerk: CrmClerk, made: Bench) -> None:
    done = clerk.disputed()
    made.clock.sleep(60)
    order = clerk.closing(done)
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    assert ours(made, "tickets")[0]["hs_pipeline_stage"] == "4"
    undone = undo_of(made, type(done)(ordered=order, carrier=carrier))
    again = clerk.carried(undone)
    assert again.state(undone.act) == "confirmed", again.said(undone.act)
    assert ours(made, "tickets")[0]["hs_pipeline_stage"] == "1"


def test_a_ticket_that_no_search_shows_yet_is_a_persons_business(clerk: CrmClerk, made: Bench) -> None:
    order = clerk.closing(clerk.disputed())
    carrier = clerk.carried(order)
    assert carrier.state(order.act) == "needs_human"
    assert ours(made, "tickets")[0]["hs_pipeline_stage"] == "1"


@pytest.mark.parametrize("status", [500, 502])
def test_an_error_of_the_service_is_not_tried_again_by_itself(clerk: CrmClerk, made: Bench, status: int) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    reply = Reply(status=status, headers={"Content-Type": "application/json"}, body=b"{}")
    made.between.add(Trouble(writes=True, forward=False, turn=lambda _: reply))
    answer = carrier.wire.send(carrier.side.request(step_of(carrier), {}), timeout=10.0)
    assert isinstance(answer, ErpResponse)
    assert isinstance(carrier.side.outcome(step_of(carrier), answer), Unknown)
    assert made.writes == 1


@pytest.mark.parametrize(
    "told",
    [
        {"results": [], "paging": {"next": {"after": "10"}}}, {"total": 1}, {"results": [{"id": 7}]}, [], "x",
        {"results": [{"id": "7", "properties": {"hs_note_body": 5}}]},
    ],
)  # fmt: skip
def test_a_look_that_shows_no_records_shows_no_absence(clerk: CrmClerk, told: Any) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    answer = ErpResponse(status=200, headers={"content-type": "application/json"}, body=json.dumps(told))
    with pytest.raises(BadAnswer):
        carrier.side.found(step_of(carrier), answer)


def test_no_request_that_is_committed_holds_the_token(clerk: CrmClerk, made: Bench) -> None:
    carrier = clerk.sending(clerk.note("hello"))
    step = step_of(carrier)
    for request in (carrier.side.request(step, {}), carrier.side.find(step, {})):
        assert made.settings.token.reveal() not in repr(request)
        assert "authorization" not in {name.lower() for name in request.headers}
