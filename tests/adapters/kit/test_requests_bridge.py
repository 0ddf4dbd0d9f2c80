"""Clients that insist on requests, over the kit's session."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx2
import pyodata
import pytest

from adapters.kit.requests_bridge import reading_session, requests_session
from adapters.kit.session import Session
from canonical_model.errors import BadAnswer, Misconfigured, Retry

Connect = Callable[..., Session]
EDMX = """<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"
 xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"
 xmlns:sap="http://www.sap.com/Protocols/SAPData"><edmx:DataServices m:DataServiceVersion="2.0">
 <Schema Namespace="SVC" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">
 <EntityType Name="A_SetType"><Key><PropertyRef Name="Key"/></Key>
 <Property Name="Key" Type="Edm.String" Nullable="false"/></EntityType>
 <EntityContainer Name="C" m:IsDefaultEntityContainer="true">
 <EntitySet Name="A_Set" EntityType="SVC.A_SetType"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>"""


def test_a_request_goes_through_the_session_with_its_login(connect: Connect) -> None:
    seen: list[httpx2.Request] = []

    def side(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(201, json={"got": json.loads(request.content)}, headers={"x-more": "1"})

    answer = requests_session(connect(side)).post("https://erp.example.com/p?q=1", json={"a": 1}, headers={"X-A": "b"})
    assert (answer.status_code, answer.json(), answer.headers["X-More"]) == (201, {"got": {"a": 1}}, "1")
    assert seen[0].headers["authorization"].startswith("Basic ")
    assert (seen[0].headers["x-a"], str(seen[0].url)) == ("b", "https://erp.example.com/p?q=1")


def test_a_refusal_comes_back_as_it_is_and_is_not_repeated(connect: Connect) -> None:
    asked: list[Any] = []
    session = requests_session(connect(lambda request: asked.append(request) or httpx2.Response(503, text="busy")))
    assert session.get("https://erp.example.com/p").status_code == 503
    assert len(asked) == 1


def test_another_host_is_refused(connect: Connect) -> None:
    with pytest.raises(BadAnswer, match="another host"):
        requests_session(connect(lambda _: httpx2.Response(200))).get("https://evil.example/p")


def test_a_broken_connection_is_the_kits_error(connect: Connect, answering: Any) -> None:
    with pytest.raises(Retry):
        requests_session(connect(answering(httpx2.ReadTimeout("late")))).get("https://erp.example.com/p")


def test_a_third_partys_odata_client_works_over_it(connect: Connect) -> None:
    def side(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("$metadata"):
            return httpx2.Response(200, text=EDMX, headers={"content-type": "application/xml"})
        return httpx2.Response(200, json={"d": {"results": [{"Key": "a"}, {"Key": "b"}]}})

    client = pyodata.Client("https://erp.example.com/svc", requests_session(connect(side)))
    assert [entity.Key for entity in client.entity_sets.A_Set.get_entities().execute()] == ["a", "b"]


def test_a_client_that_reads_waits_for_a_busy_system(connect: Connect, clock: Any) -> None:
    answers = [httpx2.Response(503, headers={"retry-after": "7"}), httpx2.Response(200, json={"a": 1})]
    session = reading_session(connect(lambda _: answers.pop(0)))
    assert session.get("https://erp.example.com/p").json() == {"a": 1}
    assert clock.slept == [7]


def test_a_client_that_reads_gets_refusals_as_errors_of_ours(connect: Connect) -> None:
    with pytest.raises(Misconfigured, match="403"):
        reading_session(connect(lambda _: httpx2.Response(403, text="no"))).get("https://erp.example.com/p")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_client_that_reads_cannot_write(connect: Connect, method: str) -> None:
    asked: list[Any] = []
    session = reading_session(
        connect(lambda request: asked.append(request) or httpx2.Response(200)), questions=("/asked",)
    )  # fmt: skip
    with pytest.raises(Misconfigured, match=f"may not send {method} /p"):
        session.request(method, "https://erp.example.com/p?x=/asked", data="{}")
    assert asked == []


def test_a_question_is_posted_and_its_path_says_what_it_answers_in(connect: Connect) -> None:
    seen: list[httpx2.Request] = []

    def side(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, headers={"content-type": "text/csv"}, content=b"a\n1\n")

    session = reading_session(connect(side), questions=("/asked",), accepts={"/asked": "text/csv"})
    answer = session.post(
        "https://erp.example.com/asked", data="{}", headers={"Accept": "application/json", "X-A": "b"}
    )
    assert answer.text == "a\n1\n"
    assert (seen[0].headers["accept"], seen[0].headers["x-a"], seen[0].content) == ("text/csv", "b", b"{}")
