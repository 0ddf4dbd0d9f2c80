"""Salesforce: logging on, jobs beside questions, hostile answers, and what doctor tells."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.salesforce.reader import SalesforceReader
from canonical_model.adapter import Check, ReadRequest
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry
from canonical_model.relationships import Contract, CrmAccount
from conformance.suite.bench import Bench
from conformance.suite.shelf import Shelf
from simulators.crm.salesforce.options import Field

Route = Callable[[httpx2.Request], httpx2.Response]
TOKEN = "/services/oauth2/token"
JSON = {"content-type": "application/json;charset=UTF-8"}


def told(made: Bench) -> dict[str, Check]:
    return {one.check: one for one in made.reader().check()}


def with_settings(made: Bench, **changes: Any) -> Bench:
    made.settings = structs.replace(made.settings, **changes)
    return made


def answering(made: Bench, routes: dict[str, Route]) -> SalesforceReader:
    """A reader before functions, by the beginning of the path."""

    def side(request: httpx2.Request) -> httpx2.Response:
        for path, route in routes.items():
            if request.url.path.startswith(path):
                return route(request)
        if request.url.path == TOKEN:
            return granted()
        return httpx2.Response(200, headers=JSON, json={"totalSize": 1, "done": True, "records": [ITSELF]})

    settings = structs.replace(made.settings, base_url="https://example.my.salesforce.com")
    return SalesforceReader(settings, made.environment, transport=httpx2.MockTransport(side))


ITSELF = {"Id": "00D000000000001AAA", "Name": "Example", "IsSandbox": False, "TimeZoneSidKey": "UTC"}


def granted(place: str = "https://example.my.salesforce.com") -> httpx2.Response:
    return httpx2.Response(200, headers=JSON, json={"access_token": "00D!t0ken", "instance_url": place})


def read(reader: SalesforceReader, feed: str = "accounts") -> list[Any]:
    return [record for page in reader.read(ReadRequest(feed=feed)) for record in page.records]


def test_jobs_bring_the_same_records_as_questions(made: Bench) -> None:
    made.erp.org.change(  # type: ignore[attr-defined]
        "Account", made.erp.org.standing("Account")[0], {"Name": 'Alder, "the" 🙂'}  # type: ignore[attr-defined]
    )  # fmt: skip
    by_questions = made.synced().records
    by_jobs = with_settings(made, bulk=True).synced().records
    assert by_jobs == by_questions
    assert len({type(record) for record in by_jobs.values()}) == 5


def test_a_job_is_waited_for_on_the_environments_clock_and_not_for_ever(made: Bench) -> None:
    made.erp.org.options = structs.replace(made.erp.org.options, polls=1_000)  # type: ignore[attr-defined]
    reader = with_settings(made, bulk=True, job_seconds=120.0).reader()
    with pytest.raises(Retry, match="not done after"):
        list(reader.read(ReadRequest(feed="accounts")))
    assert 120 <= sum(made.clock.slept) <= 180


@pytest.mark.parametrize(
    ("csv", "records", "locator", "words"),
    [
        ('"Id","Name"\n"0011","A"\n', "2", "null", "2"),
        ('"Id","Name"\n"0011"\n', "1", "null", "fewer fields"),
        ('"Id","Name"\n"0011","A","more"\n', "1", "null", "more or fewer"),
        ('"Id","Name"\n"0011","A\n', "1", "null", "no CSV"),
        ('"Id","Name"\n"0011","A"\n', "x", "null", "not what Salesforce documents"),
        ('"Id","Name"\n"0011","A"\n', "1", "again", "repeats"),
        ("", "0", "more", "circles"),
        ('"Name"\n"A"\n', "1", "null", "Id"),
    ],
)
def test_results_of_a_job_that_are_none_are_not_taken(
    made: Bench, csv: str, records: str, locator: str, words: str
) -> None:
    def jobs(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/results"):
            more = {"content-type": "text/csv", "sforce-numberofrecords": records, "sforce-locator": locator}
            return httpx2.Response(200, headers=more, content=csv.encode())
        return httpx2.Response(200, headers=JSON, json={"id": "7501", "state": "JobComplete"})

    reader = answering(with_settings(made, bulk=True), {"/services/data/v62.0/jobs": jobs})
    with pytest.raises(BadAnswer, match=words):
        read(reader)


def test_a_job_that_failed_says_why(made: Bench) -> None:
    def jobs(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, headers=JSON, json={"id": "7501", "state": "Failed", "errorMessage": "too big"})

    with pytest.raises(BadAnswer, match="too big"):
        read(answering(with_settings(made, bulk=True), {"/services/data/v62.0/jobs": jobs}))


@pytest.mark.parametrize(
    "body",
    [
        b"", b"null", b"[]", b"{}", b'{"totalSize": "1", "done": true, "records": []}', b"{" * 2_000,
        b'{"totalSize": 1, "done": true, "records": ["x"]}', b'{"totalSize": 1, "done": true, "records": null}',
        b'\xff\xfe{"totalSize": 1}',
        b'{"totalSize": 2, "done": false, "records": [{"Id": "1", "Name": "A"}], "nextRecordsUrl": "@evil.example/q"}',
        b'{"totalSize": 2, "done": false, "records": [{"Id": "1", "Name": "A"}], "nextRecordsUrl": "/services/data"}',
    ],
)  # fmt: skip
def test_an_answer_that_is_no_page_is_an_error_of_ours(made: Bench, body: bytes) -> None:
    def query(request: httpx2.Request) -> httpx2.Response:
        asked = request.url.params.get("q", "")
        if "Organization" in asked:
            return httpx2.Response(200, headers=JSON, json={"totalSize": 1, "done": True, "records": [ITSELF]})
        return httpx2.Response(200, headers=JSON, content=body)

    with pytest.raises(AdapterError):
        read(answering(made, {"/services/data/v62.0/query": query}))


def test_pages_are_asked_for_in_the_size_of_the_settings(made: Bench) -> None:
    asked: list[str] = []

    def query(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.headers.get("sforce-query-options", ""))
        return httpx2.Response(200, headers=JSON, json={"totalSize": 1, "done": True, "records": [ITSELF]})

    read(answering(with_settings(made, page_size=500), {"/services/data/v62.0/query": query}))
    assert "batchSize=500" in asked


@pytest.mark.parametrize(
    "place", ["https://evil.example", "http://example.my.salesforce.com", "https://x:y", "", "//["]
)
def test_an_organisation_that_says_it_is_elsewhere_gets_no_token(made: Bench, place: str) -> None:
    asked: list[str] = []

    def logon(request: httpx2.Request) -> httpx2.Response:
        asked.append(str(request.url))
        return granted(place)

    with pytest.raises(Misconfigured, match="base_url"):
        read(answering(made, {TOKEN: logon}))
    assert asked == ["https://example.my.salesforce.com/services/oauth2/token"]


def test_a_known_other_name_of_the_organisation_is_taken_for_it(made: Bench) -> None:
    named = with_settings(made, known_as=("https://eu99.salesforce.com",))
    reader = answering(named, {TOKEN: lambda _: granted("https://eu99.salesforce.com")})
    assert [one.name for one in read(reader, "organisation")] == ["Example"]


@pytest.mark.parametrize(
    "body", [b"<html>", b"[]", b'{"access_token": "a\\nb", "instance_url": "https://example.my.salesforce.com"}']
)
def test_a_logon_that_gives_no_token_is_a_bad_answer(made: Bench, body: bytes) -> None:
    reader = answering(made, {TOKEN: lambda _: httpx2.Response(200, headers=JSON, content=body)})
    with pytest.raises(BadAnswer):
        read(reader)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"consumer_key": "another"}, "invalid_client_id"),
        ({"user": "somebody@example.com"}, "approved"),
        ({"audience": "https://test.salesforce.com"}, "audience"),
        ({"private_key": Secret("-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----")}, "cannot sign"),
    ],
)
def test_a_logon_that_is_refused_says_what_to_do_and_no_secret(made: Bench, changes: Any, words: str) -> None:
    auth = structs.replace(made.settings.auth, **changes)
    (only,) = with_settings(made, auth=auth).reader().check()
    assert (only.check, only.status) == ("reachable", "fail")
    assert words in only.detail
    assert only.remedy
    key = auth.private_key.reveal()
    assert key.splitlines()[1] not in repr(only) + repr(made.settings)


def test_a_statement_holds_three_minutes_and_is_for_the_audience(made: Bench) -> None:
    made.clock.sleep(86_400)
    assert made.reader().check().__next__().status == "ok"


def test_a_token_that_ended_is_asked_for_again_while_reading(made: Bench) -> None:
    reader = made.reader()
    list(reader.read(ReadRequest(feed="organisation")))
    made.erp.server.logon.revoke()  # type: ignore[attr-defined]
    list(reader.read(ReadRequest(feed="accounts")))
    assert sum(one.target == TOKEN for one in made.between.passed) == 2


def test_a_merged_account_does_not_come(made: Bench) -> None:
    lost = [one for one in made.erp.org.records["Account"].values() if one.deleted]  # type: ignore[attr-defined]
    assert lost
    assert {one.id for one in lost}.isdisjoint(account.number for account in made.items().of(CrmAccount))


def test_doctor_finds_everything_in_its_place(made: Bench) -> None:
    lines = told(made)
    assert {one.status for one in lines.values()} == {"ok"}, lines
    assert lines["reachable"].detail.startswith("Example Ltd (00D")
    used, _, allowed = lines["requests of the day"].detail.partition(" of ")
    assert (int(used) > 5, allowed) == (True, "100000")


def test_doctor_names_what_the_user_may_not_see(made: Bench) -> None:
    made.erp.server.hide(("Contact", "Email"), ("Contact", "Phone"), ("Contract", ""))  # type: ignore[attr-defined]
    lines = told(made)
    assert (lines["Contact"].status, lines["Contact"].detail) == ("fail", "Contact does not show Email, Phone")
    assert lines["Contract"].status == "fail"
    assert lines["Account"].status == "ok"


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field(external_id=True), "is not Unique"),
        (Field(unique=True), "is not External ID"),
        (Field(), "is not External ID and not Unique"),
        (Field(external_id=True, unique=True, open=False), "may not be set"),
    ],
)
def test_doctor_says_why_a_reference_would_not_keep_a_record_from_being_made_twice(
    made: Bench, field: Field, words: str
) -> None:
    made.erp.org.options.added["Task"] = {"Duecourse_Reference__c": field}  # type: ignore[attr-defined]
    line = told(made)["Task.Duecourse_Reference__c (what our records are found by)"]
    assert line.status == "warn"
    assert words in line.detail


def test_doctor_names_fields_and_values_that_are_not_there(made: Bench) -> None:
    names = structs.replace(made.settings.fields, open="Missing__c", oldest_due="SystemModstamp")
    values = structs.replace(made.settings.writing, done="Erledigt")
    lines = told(with_settings(made, fields=names, writing=values))
    assert "is not there" in lines["Account.Missing__c (the summary)"].detail
    assert "may not be changed" in lines["Account.SystemModstamp (the summary)"].detail
    assert "Erledigt" in lines["Task.Status (its values)"].detail


def test_doctor_warns_before_the_requests_of_the_day_are_used_up(made: Bench) -> None:
    made.erp.org.options = structs.replace(made.erp.org.options, requests=9)  # type: ignore[attr-defined]
    line = told(made)["requests of the day"]
    assert (line.status, line.detail.partition(" of ")[2]) == ("warn", "9")


def test_a_field_that_may_not_be_seen_stops_the_reading_and_is_named(made: Bench) -> None:
    made.erp.server.hide(("Account", "AccountNumber"))  # type: ignore[attr-defined]
    (read_,) = [one for one in Shelf().sync(made.reader(), items_only=True) if one.feed.name == "accounts"]
    assert isinstance(read_.error, BadAnswer)
    assert "AccountNumber" in read_.error.message
    assert "permission set" in read_.error.remedy


def test_contracts_and_activities_may_be_left_out(made: Bench) -> None:
    reader = with_settings(made, contracts=False, activities=()).reader()
    assert [feed.name for feed in reader.feeds()] == ["organisation", "accounts", "contacts"]
    assert (reader.streams()["contracts"][0], reader.streams()["activities"][0]) == ("absent", "absent")


def test_terms_of_payment_come_with_contracts(made: Bench) -> None:
    terms = {one.payment_terms for one in made.synced().of(Contract)}
    assert terms == {"30 days net, 2 % within 10"}


def test_figures_come_as_they_stand_and_nobody_is_sent_to_another_host(made: Bench) -> None:
    made.synced()
    assert json.dumps([one.target for one in made.between.passed if one.foreign]) == "[]"
