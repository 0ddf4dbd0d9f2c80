"""The simulated Dataverse over raw HTTP: keys, conditions, cookies, cases, limits."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, unquote

import pytest
import requests

from adapters.kit.edmx import shapes
from conformance.suite.sap_books import small_books
from simulators.dynamics.dataverse import Options, RunningServer, serve

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
OWN = "00000000-1111-4222-8333-444444444444"
TASK = "tasks(duec_reference='PP1')"


class Caller:
    """Raw HTTP with a token."""

    def __init__(self, server: RunningServer, session: requests.Session) -> None:
        self.server, self.session = server, session
        known = server.credentials
        form = {
            "grant_type": "client_credentials", "client_id": known.client_id, "client_secret": known.client_secret,
            "scope": known.scope,
        }  # fmt: skip
        answer = session.post(f"{server.url}{known.token_path}", data=form, timeout=10)
        self.token = answer.json()["access_token"]
        self.account = min(server.org.tables["accounts"])

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> requests.Response:
        url = path if path.startswith("http") else f"{self.server.url}/api/data/v9.2/{path}"
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"Content-Type": "application/json", "Authorization": f"Bearer {self.token}", **named}
        data = None if body is None else json.dumps(body)
        return self.session.request(method, url, data=data, headers=sent, timeout=10)

    def task(self, **more: str) -> dict[str, str]:
        return {"subject": "x", "regardingobjectid_account_task@odata.bind": f"/accounts({self.account})", **more}

    def refused(self, answer: requests.Response) -> tuple[int, str]:
        assert answer.headers["x-ms-service-request-id"]
        return answer.status_code, answer.json()["error"]["code"]


@pytest.fixture
def connect() -> Iterator[Callable[..., Caller]]:
    running: list[RunningServer] = []
    with requests.Session() as session:

        def connected(**options: Any) -> Caller:
            running.append(serve(small_books(), clock=lambda: NOW, options=Options(**options)))
            return Caller(running[-1], session)

        yield connected
        for server in running:
            server.stop()


def test_a_key_makes_a_record_once_and_changes_it_under_its_version_alone(connect: Callable[..., Caller]) -> None:
    call = connect()
    made = call("PATCH", f"{TASK}?$select=activityid", call.task(), If_None_Match="*", Prefer="return=representation")
    assert (made.status_code, set(made.json())) == (201, {"@odata.context", "@odata.etag", "activityid"})
    assert call.refused(call("PATCH", TASK, call.task(), If_None_Match="*")) == (412, "")
    etag, own = made.json()["@odata.etag"], made.json()["activityid"]
    assert call("PATCH", TASK, {"subject": "y"}, If_Match=etag).status_code == 204
    assert call.refused(call("PATCH", TASK, {"subject": "z"}, If_Match=etag)) == (412, "")
    assert call.refused(call("DELETE", f"tasks({own})", If_Match=etag)) == (412, "")
    told = call("GET", f"{TASK}?$select=subject,duec_reference").json()
    assert (told["subject"], told["duec_reference"]) == ("y", "PP1")
    assert call("DELETE", f"tasks({own})", If_Match=told["@odata.etag"]).status_code == 204
    assert call.refused(call("GET", TASK)) == (404, "0x80060891")
    assert call.refused(call("GET", f"tasks({own})")) == (404, "0x80040217")
    assert call.refused(call("PATCH", f"tasks({own})", {"subject": "z"}, If_Match="*")) == (404, "0x80040217")


def test_another_record_cannot_have_the_same_key_or_id(connect: Callable[..., Caller]) -> None:
    call = connect()
    body = call.task(duec_reference="PP1", activityid=OWN)
    first = call("POST", "tasks", body)
    assert (first.status_code, first.headers["OData-EntityId"].endswith(f"/tasks({OWN})")) == (204, True)
    assert call.refused(call("POST", "tasks", body)) == (412, "0x80040237")
    assert call.refused(call("POST", "tasks", call.task(duec_reference="pp1"))) == (412, "0x80060892")
    assert len(call("GET", "tasks?$filter=duec_reference eq 'PP1'").json()["value"]) == 1


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"regardingobjectid_account_task@odata.bind": f"/accounts({OWN})"}, "0x80040217"),
        ({"regardingobjectid_account_task@odata.bind": f"/tasks({OWN})"}, "0x80060888"),
        ({"regardingobjectid_nothing@odata.bind": f"/accounts({OWN})"}, "0x80060888"),
        ({"duec_unknown": "x"}, "0x80060888"),
        ({"subject": "x" * 201}, "0x80040203"),
        ({"createdon": "2026-01-01T00:00:00Z"}, "0x80040203"),
    ],
)
def test_what_a_table_does_not_take_is_refused(connect: Callable[..., Caller], body: dict[str, str], code: str) -> None:
    call = connect()
    assert call.refused(call("POST", "tasks", body))[1] == code
    assert [row for row in call.server.org.tables["tasks"].values() if row.values["subject"] == "x" * 201] == []


def test_a_key_whose_index_is_not_built_cannot_be_used(connect: Callable[..., Caller]) -> None:
    call = connect(keys={"tasks": ("duec_reference", "Pending")})
    (key,) = call("GET", "EntityDefinitions(LogicalName='task')/Keys").json()["value"]
    assert (key["KeyAttributes"], key["EntityKeyIndexStatus"]) == (["duec_reference"], "Pending")
    assert call("PATCH", TASK, call.task()).status_code == 400


def test_a_key_is_not_said_twice_when_a_record_is_made(connect: Callable[..., Caller]) -> None:
    call = connect()
    assert call.refused(call("PATCH", TASK, call.task(duec_reference="PP1"))) == (400, "0x80040216")
    assert call("PATCH", TASK, call.task()).status_code == 204
    assert call("PATCH", TASK, call.task(duec_reference="PP1")).status_code == 204


def test_a_case_is_closed_by_its_action_and_by_nothing_else(connect: Callable[..., Caller]) -> None:
    call = connect()
    body = {"title": "x", "customerid_account@odata.bind": f"/accounts({call.account})", "incidentid": OWN}
    assert call.refused(call("POST", "incidents", {"title": "x"})) == (400, "0x80040203")
    assert call("POST", "incidents", body).status_code == 204
    refused = call("PATCH", f"incidents({OWN})", {"statecode": 1, "statuscode": 5}, If_Match="*")
    assert "use the CloseIncidentRequest" in refused.json()["error"]["message"]
    close = {"IncidentResolution": {"subject": "x", "incidentid@odata.bind": f"/incidents({OWN})"}, "Status": 5}
    assert call("POST", "CloseIncident", close).status_code == 204
    assert call("POST", "CloseIncident", close).status_code == 400
    assert call("PATCH", f"incidents({OWN})", {"statecode": 0, "statuscode": 1}, If_Match="*").status_code == 204
    assert call("GET", f"incidents({OWN})?$select=statecode").json()["statecode"] == 0


def test_a_cookie_works_only_as_it_was_given(connect: Callable[..., Caller]) -> None:
    call = connect()
    seen, url = [], "accounts?$select=accountid&$count=true"
    while url:
        told = call("GET", url, Prefer="odata.maxpagesize=4").json()
        seen += [row["accountid"] for row in told["value"]]
        last, url = url, told.get("@odata.nextLink", "")
        assert told["@odata.count"] == len(call.server.org.tables["accounts"])
    assert seen == sorted(call.server.org.tables["accounts"])
    base, _, cookie = last.partition("$skiptoken=")
    once_less = quote(unquote(unquote(cookie)).replace("pagenumber", "page"), safe="")
    assert call.refused(call("GET", f"{base}$skiptoken={once_less}")) == (400, "0x80060888")


def test_lookups_say_where_they_lead_if_that_is_preferred(connect: Callable[..., Caller]) -> None:
    call, name = connect(), "_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname"
    assert name not in call("GET", "contacts").json()["value"][0]
    prefer = 'odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"'
    assert call("GET", "contacts", Prefer=prefer).json()["value"][0][name] == "account"


def test_the_description_names_sets_keys_and_columns(connect: Callable[..., Caller]) -> None:
    call = connect(contracts=False)
    found = shapes(call("GET", "$metadata").content)
    assert "contracts" not in found
    assert found["tasks"].keys == ("activityid",)
    assert found["accounts"].properties["duec_open"] == "Edm.String"
    assert found["organizations"].navigations == ("basecurrencyid",)
    assert call.refused(call("GET", "contracts")) == (404, "0x80060888")


def test_a_count_ends_somewhere_and_requests_do_too(connect: Callable[..., Caller]) -> None:
    call = connect(most_counted=5, requests=2)
    assert call("GET", "accounts?$count=true").json()["@odata.count"] == 5
    assert call("GET", "WhoAmI").json()["OrganizationId"] == call.server.org.options.organization
    third = call("GET", "WhoAmI")
    assert (call.refused(third), third.headers["Retry-After"]) == ((429, "0x80072322"), "301")
