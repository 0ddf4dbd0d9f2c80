"""The wire of writing, against the simulated system and against mock-sap, which nobody here wrote."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from adapters.kit.auth import Basic
from adapters.kit.bounds import Bounds
from adapters.kit.odata_batch import Part, answers, changeset
from adapters.kit.secrets import Secret
from adapters.sap.s4.settings import Services, Settings
from adapters.sap.s4.writing.answers import odata_outcome
from adapters.sap.s4.writing.wire import S4Wire
from canonical_model.adapter import Environment
from canonical_model.steps import ErpRequest, NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Refused, TransportFailure
from simulators.books import Books
from simulators.sap import RunningServer, serve

JSON = {"Content-Type": "application/json", "Accept": "application/json"}
PARTNERS = "/sap/opu/odata/sap/API_BUSINESS_PARTNER_SRV"
NATIVE = NativeRecord(type="business partner", key=("1",))


@pytest.fixture
def wires(environment: Environment) -> Iterator[Callable[..., S4Wire]]:
    made: list[S4Wire] = []

    def make(url: str, *, transport: Any = None, **more: Any) -> S4Wire:
        told: dict[str, Any] = {"auth": Basic(user="U", password=Secret("mock-password")), **more}
        settings = Settings(base_url=url, bounds=Bounds(read_seconds=5, attempts=1), **told)
        made.append(S4Wire(settings, environment, transport=transport))
        return made[-1]

    yield make
    for wire in made:
        wire.close()


class Partner:
    """One business partner of mock-sap, and the wire to it."""

    def __init__(self, mock: Any, wire: S4Wire) -> None:
        self.mock, self.wire = mock, wire
        listed = self._get(f"{PARTNERS}/A_BusinessPartner?$top=1&$format=json")
        self.key = json.loads(listed.body)["d"]["results"][0]["BusinessPartner"]
        self.url = f"{PARTNERS}/A_BusinessPartner('{self.key}')"

    def read(self) -> tuple[str, str]:
        """Search term and version."""
        answer = self._get(f"{self.url}?$format=json")
        record = json.loads(answer.body)["d"]
        return record["SearchTerm1"], record["__metadata"]["etag"]

    def patch(self, term: str, version: str) -> ErpResponse:
        request = ErpRequest(
            method="PATCH", url=self.url, headers={**JSON, "If-Match": version}, body=json.dumps({"SearchTerm1": term})
        )
        answer = self.wire.send(request, timeout=5)
        assert isinstance(answer, ErpResponse), answer
        return answer

    def batch(self, *writes: Part) -> list[ErpResponse]:
        kind, body = changeset(writes, name="1")
        request = ErpRequest(method="POST", url=f"{PARTNERS}/$batch", headers={"Content-Type": kind}, body=body)
        answer = self.wire.send(request, timeout=5)
        assert isinstance(answer, ErpResponse), answer
        told = answers(answer.headers["content-type"], answer.body)
        return [ErpResponse(status=part.status, headers=part.headers, body=part.body) for part in told]

    def _get(self, url: str) -> ErpResponse:
        answer = self.wire.send(ErpRequest(method="GET", url=url, headers=JSON), timeout=5)
        assert isinstance(answer, ErpResponse), answer
        return answer


@pytest.fixture
def partner(mock_sap: Callable[..., Any], wires: Callable[..., S4Wire]) -> Partner:
    mock = mock_sap()
    wire = wires(mock.url, transport=mock.profile, services=Services(partners="API_BUSINESS_PARTNER_SRV"))
    return Partner(mock, wire)


def test_mock_sap_takes_a_write_with_the_token_that_was_fetched(partner: Partner) -> None:
    _, version = partner.read()
    assert isinstance(odata_outcome(partner.patch("WRITTEN", version), NATIVE), Applied)
    assert partner.read()[0] == "WRITTEN"


def test_mock_sap_refuses_a_stale_version_and_nothing_is_written(partner: Partner) -> None:
    _, stale = partner.read()
    partner.patch("FINANCE", stale)
    answer = partner.patch("OURS", stale)
    assert answer.status == 412
    assert isinstance(odata_outcome(answer, NATIVE), NotExecuted)
    assert partner.read()[0] == "FINANCE"


def test_mock_saps_refused_token_is_fetched_anew_for_the_next_attempt_and_not_within_this_one(partner: Partner) -> None:
    _, version = partner.read()
    partner.patch("FIRST", version)
    _, version = partner.read()
    partner.mock.profile.headers["sap-mock-scenario"] = "csrf"
    refused = partner.patch("OURS", version)
    del partner.mock.profile.headers["sap-mock-scenario"]
    assert (refused.status, refused.headers.get("x-csrf-token", "").lower()) == (403, "required")
    assert isinstance(odata_outcome(refused, NATIVE), NotExecuted)
    assert isinstance(odata_outcome(partner.patch("OURS", version), NATIVE), Applied)


def test_mock_sap_takes_back_a_changeset_of_which_one_write_failed(partner: Partner) -> None:
    term, version = partner.read()
    body = json.dumps({"SearchTerm1": "OURS"})
    told = {**JSON, "If-Match": version}
    unknown = Part(method="PATCH", path="A_BusinessPartner('NOBODY')", headers={**JSON, "If-Match": "*"}, body=body)
    first = Part(method="PATCH", path=f"A_BusinessPartner('{partner.key}')", headers=told, body=body)
    answer = partner.batch(first, unknown)
    assert isinstance(odata_outcome(answer[0], NATIVE), Refused)
    assert (len(answer), partner.read()[0]) == (1, term)
    both = partner.batch(first)
    assert [isinstance(odata_outcome(one, NATIVE), Applied) for one in both] == [True]
    assert partner.read()[0] == "OURS"


@pytest.fixture
def written(books: Books) -> Iterator[RunningServer]:
    with serve(books) as server:
        yield server


def test_a_connection_that_was_never_made_has_sent_nothing(wires: Callable[..., S4Wire]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        wire = wires(f"http://127.0.0.1:{taken.getsockname()[1]}")
        answer = wire.send(ErpRequest(method="POST", url="/sap/bc/srt/x", body="x"), timeout=1)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "not_sent"


def test_a_system_that_takes_a_request_and_says_nothing_may_have_executed_it(wires: Callable[..., S4Wire]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        wire = wires(f"http://127.0.0.1:{silent.getsockname()[1]}")
        answer = wire.send(ErpRequest(method="POST", url="/sap/bc/srt/x", body="x"), timeout=0.3)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "maybe_sent"


def test_without_a_token_nothing_is_sent(wires: Callable[..., S4Wire], written: RunningServer) -> None:
    wire = wires(written.url, auth=Basic(user="WRONG", password=Secret("wrong-password")))
    url = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_CustomerCompanyText"
    answer = wire.send(ErpRequest(method="POST", url=url, headers=JSON, body="{}"), timeout=5)
    assert isinstance(answer, TransportFailure)
    assert (answer.sent, "no token for writing" in answer.why) == ("not_sent", True)
    assert all(request.method == "GET" for request in written.requests)


def test_what_the_simulated_system_lets_nobody_write_is_refused(
    wires: Callable[..., S4Wire], written: RunningServer
) -> None:
    known = written.credentials
    wire = wires(written.url, auth=Basic(user=known.user, password=Secret(known.password)), client=known.sap_client)
    url = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_Customer"
    answer = wire.send(ErpRequest(method="POST", url=url, headers=JSON, body="{}"), timeout=5)
    assert isinstance(answer, ErpResponse)
    assert (answer.status, "Method not allowed" in answer.body) == (405, True)
