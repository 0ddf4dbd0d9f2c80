"""The whole machine of writing against mock-sap, which nobody here wrote: its partners are made and changed.

mock-sap has none of the records that the adapter writes, so a business partner stands in for them: its search term is
where the reference goes, and what a change sets.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from s4_acts import NOTE, NOW, act_of

from adapters.kit.auth import Basic
from adapters.kit.bounds import Bounds as Patience
from adapters.kit.odata_literals import encoded
from adapters.kit.secrets import Secret
from adapters.sap.s4.settings import Services, Settings
from adapters.sap.s4.writing.answers import odata_outcome, record_in, records_in, version_of
from adapters.sap.s4.writing.wire import S4Wire
from canonical_model.adapter import Environment
from canonical_model.capabilities import WriteCapability
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts, Known, Outcome, Plan, PlannedStep, TransportFailure
from conformance.suite.carrier import Carrier
from conformance.suite.subject import Clock

SERVICE = "/sap/opu/odata/sap/API_BUSINESS_PARTNER_SRV/A_BusinessPartner"
JSON = {"Content-Type": "application/json", "Accept": "application/json"}
TERM = "SearchTerm1"
NAME = "OrganizationBPName1"


class PartnerSide:
    """One partner a create, found by its search term; an assign sets the term of partner `key`."""

    def __init__(self, planned: PlannedStep, key: str = "") -> None:
        self._planned, self._key = planned, key

    def plan(self, *_: Any) -> Plan:
        return Plan(steps=(self._planned,))

    def request(self, step: Step, facts: Facts) -> ErpRequest:
        if step.kind == "create":
            body = {"BusinessPartnerCategory": "2", NAME: step.content["name"], TERM: step.reference}
            return ErpRequest(method="POST", url=SERVICE, headers=JSON, body=json.dumps(body))
        headers = {**JSON, "If-Match": facts[step.name].version}
        return ErpRequest(
            method="PATCH",
            url=f"{SERVICE}('{self._key}')",
            headers=headers,
            body=json.dumps({TERM: step.content[TERM]}),
        )

    def find(self, step: Step, _facts: Facts) -> ErpRequest:
        if step.kind == "create":
            url = f"{SERVICE}?$filter={encoded(f'''{TERM} eq '{step.reference}' ''')}&$format=json"
            return ErpRequest(method="GET", url=url, headers=JSON)
        return ErpRequest(method="GET", url=f"{SERVICE}('{self._key}')?$format=json", headers=JSON)

    precondition = find

    def found(self, _step: Step, response: ErpResponse) -> tuple[NativeRecord, ...]:
        return tuple(
            NativeRecord(
                type="partner", key=(str(row["BusinessPartner"]),), content={"name": str(row["OrganizationBPName1"])}
            )
            for row in records_in(response)
        )

    def standing(self, _step: Step, response: ErpResponse) -> NativeRecord | None:
        row = record_in(response)
        if row is None:
            return None
        return NativeRecord(type="partner", key=(self._key,), content={TERM: str(row[TERM])}, version=version_of(row))

    def outcome(self, step: Step, answer: ErpResponse | TransportFailure) -> Outcome:
        return odata_outcome(answer, NativeRecord(type="partner", key=("?",), content=step.content))

    def discard(self, *_: Any) -> ErpRequest:
        raise NotImplementedError


class Way:
    """The wire to mock-sap; before the next write something happens, or its answer is lost."""

    def __init__(self, wire: S4Wire) -> None:
        self.wire, self.writes = wire, 0
        self.before: Callable[[], None] | None = None
        self.lose_answer = False

    def send(self, request: ErpRequest, *, timeout: float) -> ErpResponse | TransportFailure:
        if request.method == "GET":
            return self.wire.send(request, timeout=timeout)
        self.writes += 1
        if self.before is not None:
            act, self.before = self.before, None
            act()
        answer = self.wire.send(request, timeout=timeout)
        if self.lose_answer:
            self.lose_answer = False
            return TransportFailure(sent="maybe_sent", why="no answer in time")
        return answer

    def close(self) -> None:
        self.wire.close()


@pytest.fixture
def way(mock_sap: Callable[..., Any], environment: Environment) -> Any:
    mock = mock_sap()
    settings = Settings(
        base_url=mock.url, auth=Basic(user="U", password=Secret("mock-password")),
        bounds=Patience(read_seconds=5, attempts=1), services=Services(partners="API_BUSINESS_PARTNER_SRV"),
    )  # fmt: skip
    made = Way(S4Wire(settings, environment, transport=mock.profile))
    yield made
    made.close()


def carried(way: Way, side: PartnerSide) -> tuple[Carrier, str]:
    writes = {"note": WriteCapability(level="native")}
    bench: Any = SimpleNamespace(
        adapter=SimpleNamespace(capabilities=SimpleNamespace(writes=writes)),
        clock=Clock(NOW),
        writer=lambda: (side, way),
    )
    carrier = Carrier(bench)
    act = act_of(NOTE, "note")
    carrier.order(act, Known())
    carrier.run()
    return carrier, carrier.state(act)


def partners(way: Way, reference: str) -> list[dict[str, object]]:
    url = f"{SERVICE}?$filter={encoded(f'''{TERM} eq '{reference}' ''')}&$format=json"
    answer = way.send(ErpRequest(method="GET", url=url, headers=JSON), timeout=5)
    assert isinstance(answer, ErpResponse)
    return records_in(answer)


CREATE = PlannedStep(
    name="note", kind="create", reference_kind="NT", subjects=("a",), content={"name": "Made once"}, before=None
)


@pytest.mark.parametrize("answer", ["comes", "lost"])
def test_a_record_whose_answer_was_lost_after_the_commit_is_found_and_not_made_again(way: Way, answer: str) -> None:
    way.lose_answer = answer == "lost"
    carrier, state = carried(way, PartnerSide(CREATE))
    (step,) = carrier.steps.values()
    assert (state, way.writes) == ("confirmed", 1)
    assert [row[NAME] for row in partners(way, step.reference)] == ["Made once"]


def test_a_change_that_meets_another_version_of_another_value_goes_to_a_person(way: Way) -> None:
    first = way.send(ErpRequest(method="GET", url=f"{SERVICE}?$top=1&$format=json", headers=JSON), timeout=5)
    assert isinstance(first, ErpResponse)
    (row,) = records_in(first)
    key, term = str(row["BusinessPartner"]), str(row[TERM])

    def finance() -> None:
        body, headers = json.dumps({TERM: "FINANCE"}), {**JSON, "If-Match": version_of(row)}
        way.wire.send(ErpRequest(method="PATCH", url=f"{SERVICE}('{key}')", headers=headers, body=body), timeout=5)

    way.before = finance
    change = PlannedStep(name="note", kind="assign", subjects=("a",), before={TERM: term}, content={TERM: "OURS"})
    carrier, state = carried(way, PartnerSide(change, key))
    (step,) = carrier.steps.values()
    assert (state, way.writes) == ("needs_human", 1)
    assert f"{TERM} is 'FINANCE'" in step.said
