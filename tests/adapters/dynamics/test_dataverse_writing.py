"""Dataverse: records made once under their key, nothing changed over another version, answers weighed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from msgspec import structs

from adapters.dynamics.dataverse.settings import Settings, Writing
from adapters.dynamics.dataverse.writing.landings import guid
from adapters.dynamics.dataverse.writing.looks import record_in
from canonical_model.errors import BadAnswer
from canonical_model.identity import RecordId
from canonical_model.relationships import Interaction
from canonical_model.steps import Step
from canonical_model.write_back import DisputeAct, NoteAct, Operation
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure, Unknown, WriteSide
from conformance.suite.acts import Done, Ordered, landed, make, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.carrier import Carrier
from conformance.suite.subjects.dynamics_dataverse import SUBJECT, Dataverse
from simulators.dynamics.dataverse import Options
from simulators.dynamics.dataverse.organization import Organization

JSON = {"content-type": "application/json; odata.metadata=minimal"}
OWN = "00000000-1111-4222-8333-444444444444"
MADE: tuple[Operation, ...] = ("note", "promise", "dispute")
KEYS = {"note": "annotationid", "promise": "activityid", "dispute": "incidentid"}
SETS = {"note": "annotations", "promise": "tasks", "dispute": "incidents"}


@contextmanager
def office(*, keyed: bool = True, unversioned: str = "") -> Iterator[tuple[Bench, Organization]]:
    """A bench before an environment, with alternate keys or without any, and a table without versions."""

    class Office(Dataverse):
        def options(self) -> Options:
            made = Options(unversioned=frozenset({unversioned}))
            return made if keyed else structs.replace(made, keys={})

        def settings(self, address: str) -> Settings:
            made = super().settings(address)
            return made if keyed else structs.replace(made, writing=Writing(keyed=()))

    with bench(structs.replace(SUBJECT, open=Office)) as made:
        assert isinstance(made.erp, Dataverse)
        yield made, made.erp.org


@pytest.fixture(scope="module")
def promised() -> Iterator[tuple[WriteSide, Step]]:
    """The pure side, and a step that makes a task."""
    with office() as (made, _):
        _, carrier, step = ordered(made, "promise")
        yield carrier.side, step


def ordered(made: Bench, operation: Operation) -> tuple[Ordered, Carrier, Step]:
    act, carrier = make(made, operation), Carrier(made)
    carrier.order(act.act, act.known)
    return act, carrier, carrier.of(act.act)[0]


def carried(made: Bench, act: Ordered) -> Carrier:
    carrier = Carrier(made)
    carrier.order(act.act, act.known)
    carrier.run()
    return carrier


def answer(status: int, code: str = "", words: str = "", **headers: str) -> ErpResponse:
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    body = json.dumps({"error": {"code": code, "message": words}}) if words else ""
    return ErpResponse(status=status, headers={**JSON, **told}, body=body)


def ours(org: Organization, operation: Operation) -> list[dict[str, Any]]:
    """Records of ours: of tasks and cases those that have a reference."""
    found = [one.values for one in org.tables[SETS[operation]].values()]
    return [row for row in found if row.get("duec_reference") or "[ref:" in str(row.get("subject"))]


@pytest.mark.parametrize("operation", MADE)
def test_a_record_is_made_and_never_changed_under_the_key_of_its_reference(operation: Operation) -> None:
    with office() as (made, _):
        act, carrier, step = ordered(made, operation)
        request = carrier.side.request(step, {})
        assert request.method == "PATCH"
        assert request.headers["If-None-Match"] == "*"
        key = request.url.partition("(")[2].partition(")")[0]
        assert (key == f"duec_reference='{step.reference}'") is (operation != "note")
        body = json.loads(request.body)
        account = act.act.customer_number
        assert [value for name, value in body.items() if name.endswith("@odata.bind")] == [f"/accounts({account})"]
        assert "duec_reference" not in body, "the address says it"


@pytest.mark.parametrize("operation", MADE)
@pytest.mark.parametrize("fault", ["lost_answer", "never_arrived"])
def test_without_alternate_keys_it_stands_once_too(operation: Operation, fault: str) -> None:
    with office(keyed=False) as (made, org):
        act, carrier, _ = ordered(made, operation)
        made.next_write(fault)
        carrier.run()
        assert carrier.state(act.act) == "confirmed", carrier.said(act.act)
        (row,) = ours(org, operation)
        (step,) = carrier.of(act.act)
        assert step.native is not None
        assert step.native.key == (row[KEYS[operation]],)


@pytest.mark.parametrize("operation", MADE)
def test_a_key_that_is_taken_is_looked_at_and_ours_if_it_says_the_same(operation: Operation) -> None:
    with office() as (made, org):
        act, carrier, step = ordered(made, operation)
        made.next_write("person_first", person=lambda: forward(carrier, step))
        carrier.run()
        assert carrier.state(act.act) == "confirmed", carrier.said(act.act)
        assert len(ours(org, operation)) == 1


def forward(carrier: Carrier, step: Step) -> None:
    """Another worker sends the same, and is quicker."""
    answered = carrier.wire.send(carrier.side.request(step, {}), timeout=10.0)
    assert isinstance(answered, ErpResponse)
    assert answered.status == 201


@pytest.mark.parametrize("operation", MADE)
def test_a_key_that_is_taken_by_something_else_is_a_persons_business(operation: Operation) -> None:
    with office() as (made, _):
        act, carrier, step = ordered(made, operation)
        made.next_write("person_first", person=lambda: made.erp.by_hand(step))
        carrier.run()
        assert carrier.state(act.act) == "needs_human", carrier.said(act.act)


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (answer(201), Unknown),
        (answer(204, odata_entityid=f"https://x/api/data/v9.2/tasks({OWN})"), Unknown),
        (answer(412, words="A record with matching key values already exists."), NotExecuted),
        (answer(412, "0x80060892", "Entity Key duec_reference violated."), NotExecuted),
        (answer(412, "0x80040237", "Cannot insert duplicate key."), NotExecuted),
        (answer(429, "0x80072321", "Combined execution time of incoming requests exceeded limit"), NotExecuted),
        (answer(400, "0x80044331", "The length of the 'subject' attribute exceeded"), Refused),
        (answer(400), Unknown),
        (answer(401), NotExecuted),
        (answer(403, "0x80040220", "Principal user is missing prvCreateTask privilege"), NotExecuted),
        (answer(404, "0x80040217", f"account With Id = {OWN} Does Not Exist"), NotExecuted),
        (answer(500, "0x80040216", "An unexpected error occurred."), Unknown),
        (answer(503), Unknown),
        (structs.replace(answer(201), headers={"content-type": "text/html"}, body="<html>"), Unknown),
        (TransportFailure(sent="maybe_sent", why="no answer in time"), Unknown),
    ],
)
def test_answers_are_taken_for_what_they_are_worth(
    promised: tuple[WriteSide, Step], said: ErpResponse | TransportFailure, kind: type[object]
) -> None:
    side, step = promised
    assert isinstance(side.outcome(step, said), kind)


def test_a_success_names_the_record_and_a_refusal_whom_to_ask(promised: tuple[WriteSide, Step]) -> None:
    side, step = promised
    body = json.dumps({"@odata.etag": 'W/"7"', "activityid": OWN})
    done = side.outcome(step, ErpResponse(status=201, headers=JSON, body=body))
    assert isinstance(done, Applied)
    assert done.native.key == (OWN,)
    refused = side.outcome(step, answer(400, "0x80040203", "No.", x_ms_service_request_id="r-1"))
    assert refused == Refused(said="No.", support_id="r-1")
    waits = side.outcome(step, answer(429, "0x80072326", "Number of concurrent requests", retry_after="42"))
    assert waits == NotExecuted(wait_seconds=42, said="Number of concurrent requests")


@pytest.mark.parametrize(
    "said",
    [
        answer(404, "0x80060888", "Resource not found for the segment 'tasks'."),
        answer(404),
        answer(404, words="The page cannot be found"),
        answer(400, "0x80060888", "Could not find a property named 'duec_reference'"),
        answer(500, "0x80040216", "Does Not Exist"),
        ErpResponse(status=404, headers={"content-type": "text/html"}, body="<html>Does Not Exist</html>"),
        ErpResponse(status=200, headers=JSON, body="[]"),
        ErpResponse(status=200, headers=JSON, body="{"),
    ],
)
def test_what_shows_nothing_is_not_taken_for_absence(said: ErpResponse) -> None:
    with pytest.raises(BadAnswer):
        record_in(said)


@pytest.mark.parametrize(
    "said",
    [
        answer(404, "0x80040217", f"Entity 'task' With Id = {OWN} Does Not Exist"),
        answer(404, "0x80060891", "A record with the specified key values does not exist in task entity"),
        answer(404, words=f"task With Id = {OWN} Does Not Exist"),
    ],
)
def test_a_record_that_is_not_there_is_absent(said: ErpResponse) -> None:
    assert record_in(said) is None


@pytest.mark.parametrize("left_out", ["activityid", "@odata.etag"])
def test_a_record_without_its_id_or_its_version_is_no_answer(promised: tuple[WriteSide, Step], left_out: str) -> None:
    side, step = promised
    row = {"@odata.etag": 'W/"7"', "activityid": OWN, "subject": "x"}
    body = json.dumps({name: value for name, value in row.items() if name != left_out})
    with pytest.raises(BadAnswer, match="without"):
        side.found(step, ErpResponse(status=200, headers=JSON, body=body))


def test_lines_of_a_text_may_end_as_windows_ends_them() -> None:
    with office() as (made, _):
        act, carrier, step = ordered(made, "dispute")
        text = step.content["text"].replace("\n", "\r\n")
        row = {"@odata.etag": 'W/"7"', "incidentid": OWN, "title": step.content["subject"], "description": text,
               "duec_dispute": step.content["about"]}  # fmt: skip
        (found,) = carrier.side.found(step, ErpResponse(status=200, headers=JSON, body=json.dumps(row)))
        assert found.content == step.content
        assert "\n" in step.content["text"]
        assert act.act.operation == "dispute"


def closing(done: Done) -> Ordered:
    """The dispute that was opened, closed."""
    act = done.ordered.act
    assert isinstance(act.act, DisputeAct)
    closed = structs.replace(act, id=RecordId("closing"), act=structs.replace(act.act, close=True))
    return structs.replace(done.ordered, act=closed)


def state(org: Organization) -> tuple[int, int]:
    (case,) = ours(org, "dispute")
    return case["statecode"], case["statuscode"]


@pytest.mark.parametrize("fault", ["", "lost_answer", "busy"])
def test_a_dispute_is_closed_by_a_resolution_and_opened_again_by_an_undo(fault: str) -> None:
    with office() as (made, org):
        done = landed(made, "dispute")
        assert state(org) == (0, 1)
        act = closing(done)
        if fault:
            made.next_write(fault)
        carrier = carried(made, act)
        assert carrier.state(act.act) == "confirmed", carrier.said(act.act)
        assert state(org) == (1, 5)
        undone = undo_of(made, Done(ordered=act, carrier=carrier))
        back = carried(made, undone)
        assert back.state(undone.act) == "confirmed", back.said(undone.act)
        assert state(org) == (0, 1)


def cancelled(org: Organization) -> None:
    (case,) = ours(org, "dispute")
    org.change("incidents", org.tables["incidents"][case["incidentid"]], {"statecode": 2, "statuscode": 6})


def doubled(org: Organization) -> None:
    (case,) = ours(org, "dispute")
    told = {"duec_dispute": case["duec_dispute"], "_customerid_value": case["_customerid_value"], "title": "Again"}
    org.make("incidents", told, {"_customerid_value": "account"})


@pytest.mark.parametrize("person", [cancelled, doubled])
def test_a_case_that_a_person_cancelled_or_doubled_is_not_closed(person: Callable[[Organization], None]) -> None:
    with office() as (made, org):
        done = landed(made, "dispute")
        person(org)
        before = made.writes
        act = closing(done)
        carrier = carried(made, act)
        assert (carrier.state(act.act), made.writes) == ("needs_human", before)


def test_figures_are_written_over_the_version_that_was_seen_and_spoil_nothing_else() -> None:
    with office() as (made, org):
        act, carrier, _ = ordered(made, "summary")
        account = org.tables["accounts"][act.act.customer_number]
        made.next_write("person_first", person=lambda: org.change("accounts", account, {"name": "New name"}))
        before = made.writes
        carrier.run()
        assert carrier.state(act.act) == "confirmed", carrier.said(act.act)
        assert made.writes - before == 2, "the first one was refused by its version"
        assert (account.values["name"], account.values["duec_overdue"]) == ("New name", "61.05 EUR")


def test_an_account_that_is_gone_is_not_made_anew_by_its_figures() -> None:
    with office() as (made, org):
        act, carrier, _ = ordered(made, "summary")
        account = org.tables["accounts"][act.act.customer_number]
        made.next_write("person_first", person=lambda: org.remove("accounts", account))
        carrier.run()
        assert carrier.state(act.act) == "needs_human", carrier.said(act.act)
        assert act.act.customer_number not in org.tables["accounts"]


@pytest.mark.parametrize("operation", MADE)
def test_what_a_person_changed_in_the_last_moment_is_not_removed(operation: Operation) -> None:
    with office() as (made, org):
        done = landed(made, operation)
        (row,) = ours(org, operation)
        record = org.tables[SETS[operation]][row[KEYS[operation]]]
        column = {"note": "notetext", "promise": "description", "dispute": "description"}[operation]
        undone = undo_of(made, done)
        made.next_write(
            "person_first", person=lambda: org.change(SETS[operation], record, {column: "He called again."})
        )
        carrier = carried(made, undone)
        assert carrier.state(undone.act) == "needs_human", carrier.said(undone.act)
        assert record.values[column] == "He called again."


def test_a_table_without_versions_keeps_what_is_there_and_says_why() -> None:
    with office(unversioned="annotation") as (made, org):
        done = landed(made, "note")
        undone = undo_of(made, done)
        carrier = carried(made, undone)
        assert carrier.state(undone.act) == "refused"
        assert "Optimistic concurrency isn't enabled" in carrier.said(undone.act)
        assert len(ours(org, "note")) == 1


def test_a_note_and_a_promise_of_ours_are_known_again_when_they_are_read() -> None:
    with office() as (made, _):
        references = {landed(made, one).carrier.steps.popitem()[1].reference for one in ("note", "promise")}
        assert references <= {one.reference for one in made.synced().of(Interaction)}


def test_words_that_are_too_long_are_cut_before_they_are_sent_and_told_as_lost() -> None:
    with office() as (made, org):
        act = make(made, "dispute")
        assert isinstance(act.act.act, DisputeAct)
        long = structs.replace(act.act, act=structs.replace(act.act.act, note="too dear " * 500))
        carrier = Carrier(made)
        plan = carrier.plan(long, act.known)
        assert [loss for loss in plan.lost if "2000 characters" in loss]
        carrier.order(long, act.known)
        carrier.run()
        assert carrier.state(long) == "confirmed", carrier.said(long)
        (case,) = ours(org, "dispute")
        assert (len(case["description"]) <= 2_000, case["description"][-1]) == (True, "…")


def test_a_note_keeps_its_words_to_the_last_sign() -> None:
    with office() as (made, org):
        act = make(made, "note")
        assert isinstance(act.act.act, NoteAct)
        words = "„5 < 6 & 'so on'\"\nÄ{day} %27 [ref:NOTHING]"
        odd = structs.replace(act.act, act=structs.replace(act.act.act, text=words))
        carrier = Carrier(made)
        carrier.order(odd, act.known)
        carrier.run()
        assert carrier.state(odd) == "confirmed", carrier.said(odd)
        (note,) = ours(org, "note")
        assert note["notetext"].endswith(words)


@pytest.mark.parametrize("number", ["", "1000042", f"{OWN})/x(1", f"{OWN}?$select=x", "../tasks"])
def test_an_account_that_is_no_id_of_dataverse_is_sent_nowhere(number: str) -> None:
    with pytest.raises(ValueError, match="not an id of Dataverse"):
        guid(number)
