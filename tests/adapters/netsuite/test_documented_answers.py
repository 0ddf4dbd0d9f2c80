"""Answers as Oracle's own pages have them, read by the client."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from adapters.kit.answers import Answer
from adapters.kit.secrets import Secret
from adapters.kit.throttle import Unlimited
from adapters.netsuite.client import NetSuiteClient, UnknownName, explained
from adapters.netsuite.settings import Settings, Token
from canonical_model.access import Actor
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled
from canonical_model.identity import SystemUid

Vendor = Callable[[str], Path]
KINDS: dict[str, type[AdapterError]] = {
    "INVALID_LOGIN": Misconfigured, "CONCURRENCY_LIMIT_EXCEEDED": Throttled, "UNEXPECTED_ERROR": Retry,
    "INVALID_REQUEST": BadAnswer, "NONEXISTENT_ID": Misconfigured,
}  # fmt: skip


@pytest.fixture
def answering(clock: Any) -> Callable[..., NetSuiteClient]:
    """A client whose account always answers the same."""

    def made(body: Any, status: int = 200) -> NetSuiteClient:
        kind = "application/vnd.oracle.resource+json"
        transport = httpx2.MockTransport(
            lambda _: httpx2.Response(status, content=json.dumps(body).encode(), headers={"Content-Type": kind})
        )
        auth = Token(consumer_key="c", consumer_secret=Secret("cs-00"), token_id="t", token_secret=Secret("ts-00"))
        environment = Environment(
            system=SystemUid("ns"), name="the-account", now=clock.now, sleep=clock.sleep, slots=Unlimited(),
            bucket=Unlimited(), actor=Actor(id="test", kind="service"),
        )  # fmt: skip
        return NetSuiteClient(Settings(account="demo123", auth=auth), environment, transport=transport)

    return made


def test_a_documented_page_is_read(answering: Any, vendor: Vendor) -> None:
    told = json.loads(vendor("rest_samples/suiteql_request_response.json").read_text(encoding="utf-8"))["response"]
    page = answering({**told, "links": [], "hasMore": True}).page("SELECT 1 AS one FROM DUAL", (), limit=10)
    assert (page.total, page.more) == (53, True)
    assert page.rows[0] == {"email": "test@netsuite.com", "count": "143"}


@pytest.mark.parametrize("code", KINDS)
def test_a_documented_refusal_is_told_apart_by_what_one_does_about_it(
    answering: Any, vendor: Vendor, code: str
) -> None:
    told = json.loads(vendor("rest_samples/errors.json").read_text(encoding="utf-8"))[code]
    with pytest.raises(KINDS[code], match=code) as found:
        answering(told, told["status"]).page("SELECT 1 AS one FROM DUAL", (), limit=1)
    assert found.value.system == "the-account"
    if code == "UNEXPECTED_ERROR":
        assert found.value.request_id == "jrgbpyylphhishmmlxyt"


def test_a_refusal_that_is_no_json_is_shown_as_it_came() -> None:
    answer = Answer(status=502, headers={"content-type": "text/html"}, body=b"<h1>Bad gateway</h1>", url="")
    assert explained(answer).message == "<h1>Bad gateway</h1>"


def test_an_unknown_name_is_told_apart_from_other_refusals(answering: Any) -> None:
    said = "Search error occurred: Field 'x' for record 'y' was not found"
    body = {"title": "Bad Request", "status": 400, "o:errorDetails": [{"detail": said, "o:errorCode": "INVALID"}]}
    with pytest.raises(UnknownName):
        answering(body, 400).page("SELECT y.x FROM y", (), limit=1)


@pytest.mark.parametrize(
    "body", [[], {}, {"items": []}, {"items": "x", "hasMore": False}, {"items": [1], "hasMore": False}]
)
def test_what_is_no_page_is_not_taken_for_an_empty_one(answering: Any, body: Any) -> None:
    with pytest.raises(BadAnswer):
        answering(body).page("SELECT 1 AS one FROM DUAL", (), limit=1)


def test_a_link_that_leads_away_is_refused(answering: Any) -> None:
    links = [{"rel": "next", "href": "https://elsewhere.example.com/services/rest/query/v1/suiteql?offset=1"}]
    with pytest.raises(BadAnswer, match="another host"):
        answering({"items": [], "hasMore": False, "links": links}).page("SELECT 1 AS one FROM DUAL", (), limit=1)
