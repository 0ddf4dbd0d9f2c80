"""Invoices, customers, activities and custom records over the record service; raw HTTP, seen by SuiteQL."""

from __future__ import annotations

from typing import Any

import pytest

from simulators.netsuite import NOTHING

PROMISE = "customrecord_duecourse_promise"


def test_a_promised_day_needs_whose_estimate_it_is(call: Any) -> None:
    invoice = call.invoice("200.00")
    day = {"userEstimatedPaymentDate": "2026-12-01"}
    alone = call("PATCH", f"/invoice/{invoice}", day)
    assert (call.code(alone), "User Estimate Source" in call.said(alone)) == ((400, "USER_ERROR"), True)
    source = {"userEstimateSource": {"id": "CUSTOMER_PROMISED_DATE"}}
    assert call("PATCH", f"/invoice/{invoice}", {**day, **source}).status_code == 204
    asked = "SELECT userestimatedpaymentdate AS day, userestimatesource AS source FROM transaction"
    assert call.ask(asked) == [{"day": "2026-12-01", "source": "CUSTOMER_PROMISED_DATE"}]
    told = call("GET", f"/invoice/{invoice}").json()
    assert told["userEstimateSource"]["id"] == "CUSTOMER_PROMISED_DATE"
    assert call("PATCH", f"/invoice/{invoice}", {"userEstimatedPaymentDate": None}).status_code == 204
    assert call.ask(asked) == [{}]


def test_fields_of_the_accounts_own_are_set_and_read(call: Any) -> None:
    invoice, customer = call.invoice("200.00"), call.id_of("customer", "C1")
    body = {
        "custbody_duecourse_dispute": "PRICE",
        "custbody_duecourse_hold": True,
        "memo": "seen",
        "dueDate": "2027-01-05",
    }
    assert call("PATCH", f"/invoice/{invoice}", body).status_code == 204
    hold = {"custentity_duecourse_hold": True}
    assert call("PATCH", f"/customer/{customer}", hold).status_code == 204
    columns = "custbody_duecourse_dispute, custbody_duecourse_hold, memo, duedate"
    assert call.ask(f"SELECT {columns} FROM transaction") == [{
        "custbody_duecourse_dispute": "PRICE", "custbody_duecourse_hold": "T", "memo": "seen", "duedate": "2027-01-05",
    }]  # fmt: skip
    held = call.ask("SELECT id, custentity_duecourse_hold AS held FROM customer ORDER BY id")
    assert [row["held"] for row in held] == ["T", "F", "F"]
    told = call("GET", f"/invoice/{invoice}?fields=memo,custbody_duecourse_hold").json()
    assert told.keys() == {"links", "id", "memo", "custbody_duecourse_hold"}


def test_values_have_the_forms_of_the_vendors_schema(call: Any) -> None:
    told = call("GET", f"/invoice/{call.invoice('200.50')}").json()
    assert (told["total"], told["amountRemaining"], told["tranDate"]) == (200.5, 200.5, "2026-11-01")
    assert told["entity"]["id"] == call.id_of("customer", "C1")
    assert told["entity"]["links"][0]["href"].endswith(f"/customer/{told['entity']['id']}")
    assert told["entity"]["refName"] == "C1 Company C1"
    assert (told["status"]["id"], told["custbody_duecourse_hold"]) == ("A", False)
    assert told["lastModifiedDate"].endswith("Z")
    plain = call("GET", f"/invoice/{told['id']}?simpleEnumFormat=true").json()
    assert plain["status"] == "A"


def test_saving_is_a_change_even_of_the_same_value(call: Any) -> None:
    invoice = call.invoice("200.00")
    for seconds in (100, 200):
        call.clock.forward(seconds)
        call("PATCH", f"/invoice/{invoice}", {"memo": "same"})
        stamp = call("GET", f"/invoice/{invoice}?fields=lastModifiedDate").json()["lastModifiedDate"]
        assert stamp == f"{call.clock():%Y-%m-%dT%H:%M:%SZ}"


def test_a_credit_hold_is_overridden(call: Any) -> None:
    customer = call.id_of("customer", "C1")
    for value, held in (("ON", "T"), ("OFF", "F"), ("AUTO", "F")):
        body = {"creditHoldOverride": {"id": value}}
        assert call("PATCH", f"/customer/{customer}", body).status_code == 204
        (row,) = call.ask(f"SELECT creditholdoverride AS o, oncredithold AS held FROM customer WHERE id = {customer}")
        assert (row["o"], row["held"]) == (value, held)
    assert call.code(call("PATCH", f"/customer/{customer}", {"creditHoldOverride": {"id": "MAYBE"}}))[0] == 400


def test_un_pausing_queues_a_mail_and_pausing_does_not(call: Any) -> None:
    invoice, customer = call.invoice("200.00"), call.id_of("customer", "C1")
    for path, field in ((f"/invoice/{invoice}", "custbody_3805_dunning_paused"),
                        (f"/customer/{customer}", "custentity_3805_dunning_paused")):  # fmt: skip
        before = len(call.server.queued_mails)
        call("PATCH", path, {field: True})
        assert call("GET", path).json()[field] is True
        assert len(call.server.queued_mails) == before
        call("PATCH", path, {field: False})
        call("PATCH", path, {field: False})
        assert len(call.server.queued_mails) == before + 1
    screen = call("GET", "/screens/dunning-queue").text
    assert screen.count("queued") == 2


def test_what_the_account_does_not_have_is_dropped_or_refused_if_asked(connect: Any) -> None:
    call = connect(declared=NOTHING, letters=False, promised_dates=False)
    invoice = call.invoice("200.00")
    for name, value in (("custbody_duecourse_hold", True), ("custbody_3805_dunning_paused", True),
                        ("userEstimatedPaymentDate", "2026-12-01"), ("memmo", "x")):  # fmt: skip
        assert call("PATCH", f"/invoice/{invoice}", {name: value}).status_code == 204
        strict = call("PATCH", f"/invoice/{invoice}", {name: value}, X_NetSuite_PropertyNameValidation="Error")
        assert call.code(strict) == (400, "NONEXISTENT_FIELD")
        assert name not in call("GET", f"/invoice/{invoice}").json()
    assert call("PUT", f"/{PROMISE}/eid:k1", {}).status_code == 404
    gone = call("POST", "/services/rest/query/v1/suiteql", {"q": f"SELECT id FROM {PROMISE}"}, Prefer="transient")
    assert gone.status_code == 400


def test_a_custom_record_is_made_once_and_changed_by_its_key(call: Any) -> None:
    field = "custrecord_duecourse_promise_"
    body = {
        f"{field}customer": {"id": call.id_of("customer", "C1")}, f"{field}amount": 12.5, f"{field}date": "2026-12-01",
        f"{field}subsidiary": {"id": call.id_of("subsidiary", "US")}, f"{field}currency": "USD",
        f"{field}items": "1001,1002", f"{field}status": "open", f"{field}reference": "r-1",
    }  # fmt: skip
    first = call("PUT", f"/{PROMISE}/eid:promise-1", body)
    again = call("PUT", f"/{PROMISE}/eid:promise-1", {f"{field}status": "kept"})
    assert call.number_of(first) == call.number_of(again)
    customer = call.id_of("customer", "C1")
    (row,) = call.ask(f"SELECT * FROM {PROMISE} WHERE {field}customer = {customer}")
    assert row == {
        "id": "1", "externalid": "promise-1", "isinactive": "F", f"{field}customer": customer, f"{field}amount": "12.5",
        f"{field}date": "2026-12-01", f"{field}subsidiary": "1", f"{field}currency": "USD",
        f"{field}items": "1001,1002", f"{field}status": "kept", f"{field}reference": "r-1",
        "created": "2026-11-20 10:00:00", "lastmodified": "2026-11-20 10:00:00",
    }  # fmt: skip
    told = call("GET", f"/{PROMISE}/eid:promise-1").json()
    assert (told[f"{field}amount"], told[f"{field}customer"]["id"]) == (12.5, customer)
    assert call("DELETE", f"/{PROMISE}/1").status_code == 204
    (gone,) = call.ask("SELECT recordid, type, iscustomrecord, scriptid FROM deletedrecord")
    assert gone == {"recordid": "1", "type": PROMISE, "iscustomrecord": "T", "scriptid": PROMISE}
    assert call.number_of(call("PUT", f"/{PROMISE}/eid:promise-1", body)) == "2"


def test_a_phone_call_is_what_the_vendors_sample_is(call: Any) -> None:
    invoice = call.invoice("200.00")
    body = {
        "title": "Call with Tom", "phone": "650-555-1234", "startDate": "2022-11-01", "startTime": "16:30",
        "endTime": "17:30", "timedEvent": True, "company": {"id": call.id_of("customer", "C1")},
        "transaction": {"id": invoice}, "externalId": "call-1",
    }  # fmt: skip
    number = call.number_of(call("POST", "/phonecall", body))
    told = call("GET", f"/phoneCall/{number}").json()
    assert {name: told[name] for name in ("title", "phone", "startDate", "startTime", "timedEvent", "sendEmail")} == {
        "title": "Call with Tom", "phone": "650-555-1234", "startDate": "2022-11-01", "startTime": "16:30",
        "timedEvent": True, "sendEmail": False,
    }  # fmt: skip
    assert (told["priority"]["id"], told["status"]["id"], told["owner"]["id"]) == ("MEDIUM", "SCHEDULED", "-5")
    both = call("PATCH", f"/phoneCall/{number}", {"status": {"id": "COMPLETE"}, "completedDate": "2026-11-20"})
    assert call.code(both) == (400, "USER_ERROR")
    assert call("PATCH", f"/phoneCall/{number}", {"status": {"id": "COMPLETE"}}).status_code == 204
    assert call.ask("SELECT id, title, company, transaction, status, externalid FROM phonecall") == [{
        "id": number, "title": "Call with Tom", "company": call.id_of("customer", "C1"), "transaction": invoice,
        "status": "COMPLETE", "externalid": "call-1",
    }]  # fmt: skip


def test_tasks_and_messages_are_kept_and_a_mailed_message_is_mailed(call: Any) -> None:
    customer = {"id": call.id_of("customer", "C1")}
    call("PUT", "/task/eid:t-1", {"title": "Ring up", "company": customer, "dueDate": "2026-12-01"})
    assert call.ask("SELECT title, status, duedate, externalid FROM task") == [
        {"title": "Ring up", "status": "NOTSTART", "duedate": "2026-12-01", "externalid": "t-1"}
    ]
    for emailed in (False, True):
        body = {"subject": "Statement", "message": "as agreed", "entity": customer, "emailed": emailed}
        assert call("POST", "/message", body).status_code == 204
        assert len(call.server.queued_mails) == emailed
    assert [row["emailed"] for row in call.ask("SELECT emailed FROM message ORDER BY id")] == ["F", "T"]


def test_a_case_has_no_external_id_over_rest(call: Any) -> None:
    company = {"id": int(call.id_of("customer", "C1"))}
    body = {"title": "some subject", "company": company, "custevent_duecourse_reference": "case-1"}
    number = call.number_of(call("POST", "/supportCase", body))
    assert call("PATCH", f"/supportCase/{number}", {"title": "different subject"}).status_code == 204
    for name in ("externalId", "internalOnly", "incomingMessage", "transactionId"):
        assert call.code(call("POST", "/supportCase", {**body, name: "x"})) == (400, "INVALID_CONTENT")
    assert call.code(call("PUT", "/supportCase/eid:case-1", body))[0] == 400
    assert call.ask("SELECT id, title, custevent_duecourse_reference AS reference FROM supportcase") == [
        {"id": number, "title": "different subject", "reference": "case-1"}
    ]


def test_notes_are_no_records_of_this_service(call: Any) -> None:
    assert call("POST", "/note", {"title": "x"}).status_code == 404


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"total": 5}, "total"),
        ({"custbody_duecourse_hold": "T"}, "custbody_duecourse_hold"),
        ({"userEstimatedPaymentDate": "1.12.2026"}, "userEstimatedPaymentDate"),
        ({"userEstimateSource": "CUSTOMER_PROMISED_DATE"}, "userEstimateSource"),
        ({"memo": 5}, "memo"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_path(call: Any, body: dict[str, Any], path: str) -> None:
    answer = call("PATCH", f"/invoice/{call.invoice('200.00')}", body)
    assert (answer.status_code, answer.json()["o:errorDetails"][0]["o:errorPath"]) == (400, path)


def test_errors_are_in_the_vendors_envelope(call: Any) -> None:
    answer = call("GET", "/invoice/99")
    assert answer.headers["Content-Type"].startswith("application/vnd.oracle.resource+json; type=error")
    assert answer.json() == {
        "type": "https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html", "title": "Not Found", "status": 404,
        "o:errorDetails": [{"detail": "Record does not exist.", "o:errorCode": "NONEXISTENT_ID"}],
    }  # fmt: skip
    assert call.code(call("GET", "/invoice/eid:nothing")) == (404, "NONEXISTENT_ID")
    assert call.code(call("POST", "/phoneCall", [1])) == (400, "INVALID_CONTENT")


def test_what_the_role_may_not_is_refused(connect: Any) -> None:
    call = connect(forbidden=frozenset({("customerPayment", "POST")}))
    invoice = call.invoice("200.00")
    for path in ("/customerPayment", f"/invoice/{invoice}/!transform/customerPayment"):
        assert call.code(call("POST", path, {})) == (403, "INSUFFICIENT_PERMISSION")
    assert call("GET", "/customerPayment").status_code == 200


def test_a_locked_record_cannot_even_be_read(call: Any) -> None:
    invoice = call.invoice("200.00")
    call.server.lock_record("invoice", int(invoice))
    for method in ("GET", "PATCH"):
        assert call.code(call(method, f"/invoice/{invoice}", {"memo": "x"})) == (400, "USER_ERROR")
    assert call.due(invoice) == "200"


def test_a_collection_has_ids_and_links_only(call: Any) -> None:
    numbers = [call.invoice("1.00") for _ in range(3)]
    told = call("GET", "/invoice?limit=2&offset=2").json()
    assert ([item["id"] for item in told["items"]], told["hasMore"], told["totalResults"]) == (numbers[2:], False, 3)
    assert told["items"][0].keys() == {"id", "links"}
    for window in ("limit=2&offset=1", "limit=0", "limit=x"):
        assert call("GET", f"/invoice?{window}").status_code == 400


def test_the_catalogue_has_the_properties_of_this_account(connect: Any) -> None:
    path = "/metadata-catalog?select=invoice,customerPayment"
    for options, there in (({}, True), ({"declared": NOTHING, "letters": False, "promised_dates": False}, False)):
        call = connect(**options)
        told = call("GET", path, Accept="application/swagger+json").json()
        found = told["components"]["schemas"]
        assert (told["openapi"][0], found["invoice"]["properties"]["dueDate"]["format"]) == ("3", "date")
        names = {"custbody_duecourse_hold", "custbody_3805_dunning_paused", "userEstimatedPaymentDate"}
        assert (names & found["invoice"]["properties"].keys() == names) is there
        assert found["customerPayment-applyElement"]["properties"]["amount"]["type"] == "number"
    schema = call("GET", "/metadata-catalog/customer", Accept="application/schema+json").json()
    assert schema["properties"]["creditHoldOverride"]["properties"]["id"]["enum"] == ["AUTO", "OFF", "ON"]
    listed = call("GET", "/metadata-catalog").json()["items"]
    assert "note" not in {item["name"] for item in listed}
