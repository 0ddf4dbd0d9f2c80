"""Jobs, the companion's script, transforms, screens, and writing that goes wrong; raw HTTP."""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from threading import Thread
from typing import Any

import pytest
import requests
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from simulators.netsuite import NOTHING, WRITE_FAULTS

JOBS = "/services/rest/async/v1/job"
SCRIPT = "/app/site/hosting/restlet.nl?script=customscript_duecourse&deploy=customdeploy_duecourse"
FORM = "application/vnd.oracle.resource+json; type=create-form"
KEY = "cac827ea-3543-4cda-add2-bae634326c27"


def test_a_job_runs_when_its_time_has_come_and_keeps_its_answer(connect: Any) -> None:
    call = connect(job_seconds=30)
    body = {"title": "later"}
    taken = call("POST", "/phoneCall", body, Prefer="respond-async", X_NetSuite_idempotency_key=KEY)
    assert (taken.status_code, taken.headers["Preference-Applied"]) == (202, "respond-async")
    assert taken.headers["Location"].endswith(f"{JOBS}/1")
    assert (call("GET", f"{JOBS}/1").json()["completed"], call.ask("SELECT id FROM phonecall")) == (False, [])
    assert call("GET", f"{JOBS}/1/task/1/result").status_code == 404
    call.clock.forward(30)
    told = call("GET", f"{JOBS}/1").json()
    assert (told["completed"], told["progress"]) == (True, "succeeded")
    (task,) = call("GET", f"{JOBS}/1/task").json()["items"]
    assert task["id"] == "1"
    result = call("GET", f"{JOBS}/1/task/1/result")
    assert call.ask("SELECT id FROM phonecall") == [{"id": call.number_of(result)}]


def test_a_used_key_names_the_first_job(call: Any) -> None:
    headers = {"Prefer": "respond-async", "X-NetSuite-Idempotency-Key": KEY}
    first, again = (call("POST", "/phoneCall", {"title": "once"}, **headers) for _ in range(2))
    assert (call.code(again), again.json()["title"]) == ((400, "IDEMPOTENCY_ERROR"), "Conflict")
    assert again.json()["type"].endswith("sec10.4.10")
    assert again.headers["Location"] == first.headers["Location"]
    assert len(call.ask("SELECT id FROM phonecall")) == 1


def test_a_key_without_a_job_counts_for_nothing(call: Any) -> None:
    for _ in range(2):
        assert call("POST", "/phoneCall", {"title": "x"}, X_NetSuite_Idempotency_Key=KEY).status_code == 204
    assert len(call.ask("SELECT id FROM phonecall")) == 2


def test_a_refused_job_says_why(call: Any) -> None:
    call("POST", "/phoneCall", {}, Prefer="respond-async")
    assert call("GET", f"{JOBS}/1").json()["progress"] == "failed"
    assert call.code(call("GET", f"{JOBS}/1/task/1/result")) == (400, "USER_ERROR")
    assert call("GET", f"{JOBS}/2").status_code == 404


def test_a_batch_has_a_task_for_each_record(call: Any) -> None:
    headers = {"Content-Type": "application/vnd.oracle.resource+json; type=collection"}
    items = {"items": [{"externalId": f"c-{place}", "title": f"call {place}"} for place in range(2)]}
    assert call("POST", "/phoneCall", items, **headers).status_code == 400
    assert call("PUT", "/phoneCall", items, Prefer="respond-async", **headers).status_code == 202
    assert call("GET", f"{JOBS}/1/task").json()["count"] == 2
    assert call("GET", f"{JOBS}/1/task/2/result").status_code == 204
    assert [row["externalid"] for row in call.ask("SELECT externalid FROM phonecall ORDER BY id")] == ["c-0", "c-1"]
    many = {"items": [{"title": "x"}] * 101}
    assert call("POST", "/phoneCall", many, Prefer="respond-async", **headers).status_code == 400


def add(call: Any, external: str, **link: str) -> Any:
    body = {"action": "addNote", "externalId": external, "title": "Promise", "note": "pays on Friday", **link}
    return call("POST", SCRIPT, body)


def test_a_note_is_made_once_and_found(call: Any) -> None:
    customer, invoice = call.id_of("customer", "C1"), call.invoice("200.00")
    first, again = add(call, "n-1", entity=customer).json(), add(call, "n-1", entity=customer).json()
    assert again == {**first, "existed": True}
    other = add(call, "n-2", transaction=invoice).json()
    (note,) = call("GET", f"{SCRIPT}&action=findNotes&externalId=n-1").json()["notes"]
    assert note == {
        "id": first["id"], "title": "Promise", "note": "pays on Friday", "direction": "outgoing",
        "noteDate": "2026-11-20T18:00:00Z", "externalId": "n-1", "entity": customer, "transaction": None,
    }  # fmt: skip
    assert call.ask("SELECT id, note, transaction FROM transactionnote") == [
        {"id": other["id"], "note": "pays on Friday", "transaction": invoice}
    ]
    assert "pays on Friday" in call("GET", f"/screens/customers?id={customer}").text
    assert "pays on Friday" in call("GET", f"/screens/invoices?id={invoice}").text
    assert call("POST", SCRIPT, {"action": "deleteNote", "id": first["id"]}).json() == {"id": first["id"]}
    assert call("GET", f"{SCRIPT}&action=findNotes&externalId=n-1").json() == {"notes": []}
    assert add(call, "n-1", entity=customer).json() != first


@pytest.mark.parametrize(
    "change", [{"entity": None}, {"transaction": "1"}, {"entity": "99"}, {"title": ""}, {"externalId": "a:b"}]
)
def test_a_note_that_makes_no_sense_is_refused(call: Any, change: dict[str, Any]) -> None:
    body = {"action": "addNote", "externalId": "n", "title": "t", "note": "n", "entity": call.id_of("customer", "C1")}
    answer = call("POST", SCRIPT, {**body, **change})
    assert (answer.status_code, answer.json()["error"].keys()) == (400, {"code", "message"})


def test_a_voided_payment_is_reversed_and_its_invoice_due_again(call: Any) -> None:
    invoice = call.invoice("200.00")
    body = {
        "customer": {"id": call.id_of("customer", "C1")}, "payment": 200,
        "apply": {"items": [{"doc": {"id": invoice}, "amount": 200}]},
    }  # fmt: skip
    number = call.number_of(call("POST", "/customerPayment", body))
    void = {"action": "voidTransaction", "type": "customerpayment", "id": number}
    made = call("POST", SCRIPT, void).json()["id"]
    rows = call.ask("SELECT id, type, voided FROM transaction ORDER BY id")
    assert [(row["id"], row["type"], row["voided"]) for row in rows] == [
        (invoice, "CustInvc", "F"), (number, "CustPymt", "T"), (made, "Journal", "F"),
    ]  # fmt: skip
    assert call.due(invoice) == "200"
    again = call("POST", SCRIPT, void)
    assert (again.status_code, again.json()["error"]["code"]) == (400, "CANT_VOID_TRANS")


def test_the_script_says_its_version_and_is_there_only_if_it_is_deployed(connect: Any) -> None:
    assert connect()("GET", f"{SCRIPT}&action=version").json() == {"version": "1.0"}
    for call, path in ((connect(declared=NOTHING), SCRIPT), (connect(), SCRIPT.replace("customdeploy", "x"))):
        answer = call("GET", f"{path}&action=version")
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "SSS_INVALID_SCRIPTLET_ID")
    denied = connect(forbidden=frozenset({("restlet", "POST")}))
    assert add(denied, "n-1", entity="501").status_code == 403


@pytest.mark.parametrize(("scope", "status"), [("rest_webservices", 401), ("restlets, rest_webservices", 200)])
def test_a_token_is_for_the_script_only_if_it_was_asked_for_scripts(call: Any, scope: str, status: int) -> None:
    known, url = call.server.credentials, f"{call.server.url}/services/rest/auth/oauth2/v1/token"
    now = int(call.clock().timestamp())
    claims = {"iss": known.client_id, "scope": scope, "aud": url, "iat": now, "exp": now + 300}
    form = {
        "grant_type": "client_credentials", "client_assertion": assertion(known, claims),
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    }  # fmt: skip
    token = requests.post(url, data=form, timeout=10).json()["access_token"]
    answer = call("GET", f"{SCRIPT}&action=version", Authorization=f"Bearer {token}")
    assert answer.status_code == status


def assertion(known: Any, claims: dict[str, Any]) -> str:
    """A JWT signed with ES256, written by hand."""
    head = {"typ": "JWT", "alg": "ES256", "kid": known.certificate_id}
    told = ".".join(urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (head, claims))
    key: Any = serialization.load_pem_private_key(known.private_key.encode(), password=None)
    r, s = decode_dss_signature(key.sign(told.encode(), ec.ECDSA(hashes.SHA256())))
    return f"{told}.{urlsafe_b64encode(r.to_bytes(32) + s.to_bytes(32)).decode().rstrip('=')}"


def test_a_form_shows_what_is_open_and_saves_nothing(call: Any) -> None:
    first, second, _ = call.invoice("200.00"), call.invoice("100.00"), call.invoice("5.00", "EUR")
    customer = call.id_of("customer", "C1")
    revision = call.books.revision
    answer = call("POST", f"/customer/{customer}/!transform/customerPayment", {}, Accept=FORM)
    told = answer.json()
    lines = {item["doc"]["id"]: (item["apply"], item["due"], item["total"], item["currency"], item["refNum"])
             for item in told["apply"]["items"]}  # fmt: skip
    assert answer.status_code == 200
    assert lines == {
        first: (False, 200, 200, "USD", "1800000000"), second: (False, 100, 100, "USD", "1800000001"),
    }  # fmt: skip
    assert (told["customer"]["id"], told["payment"], "id" in told) == (customer, 0, False)
    of_invoice = call("POST", f"/invoice/{first}/!transform/customerPayment", {}, Accept=FORM).json()
    assert (of_invoice["payment"], of_invoice["applied"]) == (200, 200)
    assert (call.books.revision, call.ask("SELECT id FROM transaction WHERE type = 'CustPymt'")) == (revision, [])


def test_a_form_refuses_what_saving_would(call: Any) -> None:
    customer, euro = call.id_of("customer", "C1"), call.invoice("5.00", "EUR")
    dollar = call.invoice("200.00")
    for doc, amount, payment in ((euro, 5, 5), (dollar, 201, 500), (dollar, 200, 150)):
        body = {"payment": payment, "apply": {"items": [{"doc": {"id": doc}, "apply": True, "amount": amount}]}}
        answer = call("POST", f"/customer/{customer}/!transform/customerPayment", body, Accept=FORM)
        assert call.code(answer) == (400, "USER_ERROR")


def test_without_the_form_a_transform_saves(call: Any) -> None:
    invoice = call.invoice("200.00")
    answer = call("POST", f"/invoice/{invoice}/!transform/customerPayment", {"externalId": "t-1"})
    assert call("GET", f"/customerPayment/{call.number_of(answer)}").json()["externalId"] == "t-1"
    assert call.due(invoice) == "0"


def test_a_credit_memo_of_an_invoice_needs_suitetax(connect: Any) -> None:
    for suite_tax, status, due in ((False, 400, "200"), (True, 204, "196.99")):
        call = connect(suite_tax=suite_tax)
        invoice = call.invoice("200.00")
        line = {"line": 0, "amount": 3.01, "apply": True, "applyDate": "2023-09-12", "doc": {"id": invoice}}
        answer = call("POST", f"/invoice/{invoice}/!transform/creditMemo", {"apply": {"items": [line]}})
        assert (answer.status_code, call.due(invoice)) == (status, due)


@pytest.mark.parametrize("fault", sorted(WRITE_FAULTS))
def test_a_fault_carries_out_or_not_and_never_says_so(call: Any, fault: str) -> None:
    call.server.inject(fault, table="phoneCall")
    body = {"title": "once", "externalId": "once"}
    try:
        assert call("POST", "/phoneCall", body).status_code in {200, 429, 500, 503}
        assert not fault.startswith("lose")
    except requests.ConnectionError:
        assert fault.startswith("lose")
    rows = call.ask("SELECT externalid FROM phonecall WHERE externalid = 'once'")
    assert len(rows) == WRITE_FAULTS[fault].carried_out
    assert call("POST", "/phoneCall", body).status_code == (400 if rows else 204)


def test_a_fault_is_for_its_record_its_method_and_its_count(call: Any) -> None:
    call.server.inject("503", table="restlet", count=2)
    call.server.inject("500", table="phonecall", setting="GET")
    assert call("POST", "/phoneCall", {"title": "x"}).status_code == 204
    assert [call("GET", "/phoneCall").status_code for _ in range(2)] == [500, 200]
    notes = [add(call, "n", entity=call.id_of("customer", "C1")).status_code for _ in range(3)]
    assert notes == [503, 503, 200]


def test_one_pool_for_services_and_scripts_each_in_its_dialect(connect: Any) -> None:
    call = connect(concurrency=0)
    answer = call("POST", "/phoneCall", {"title": "x"})
    assert (call.code(answer), answer.json()["o:errorCode"]) == ((429, "CONCURRENCY_LIMIT_EXCEEDED"), "USER_ERROR")
    script = call("GET", f"{SCRIPT}&action=version")
    assert (script.status_code, script.json()["error"]["code"]) == (400, "SSS_REQUEST_LIMIT_EXCEEDED")
    injected = connect()
    injected.server.inject("429", table="restlet")
    assert add(injected, "n", entity="501").json()["error"]["code"] == "SSS_REQUEST_LIMIT_EXCEEDED"


def test_twenty_callers_with_one_key_make_one_record(connect: Any) -> None:
    call = connect(concurrency=100)
    workers = [Thread(target=call, args=("PUT", "/phoneCall/eid:one", {"title": "x"})) for _ in range(20)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(call.ask("SELECT id FROM phonecall")) == 1


def test_screens_show_what_was_written(call: Any) -> None:
    invoice = call.invoice("200.00")
    body = {"userEstimatedPaymentDate": "2026-12-24", "userEstimateSource": {"id": "COMPANY_ESTIMATE"},
            "custbody_duecourse_dispute": "<PRICE>"}  # fmt: skip
    call("PATCH", f"/invoice/{invoice}", body)
    page = call("GET", f"/screens/invoices?id={invoice}").text
    assert all(text in page for text in ("2026-12-24", "COMPANY_ESTIMATE", "&lt;PRICE&gt;"))
    call("POST", f"/invoice/{invoice}/!transform/customerPayment", {"externalId": "p-1"})
    assert "p-1" in call("GET", "/screens/payments").text
    field = "custrecord_duecourse_promise_reference"
    call("PUT", "/customrecord_duecourse_promise/eid:k-1", {field: "seen"})
    assert "seen" in call("GET", "/screens/records?type=customrecord_duecourse_promise").text
    for path in ("/screens/customers", "/screens/invoices", "/screens/records"):
        assert call("GET", path).status_code == 200
    assert call("GET", "/screens/invoices?id=99").status_code == 404
