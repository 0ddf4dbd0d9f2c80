"""Against a counterparty nobody here wrote. What it lacks of S/4HANA is made good in the test profile (conftest)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

from adapters.kit.auth import Basic, ClientCredentials
from adapters.kit.odata_rows import RowDecoder
from adapters.kit.odata_v2 import Query
from adapters.kit.secrets import Secret
from adapters.sap.s4 import wire
from adapters.sap.s4.metadata import readable
from adapters.sap.s4.settings import Services
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled
from canonical_model.receivables import OpenItem

Start = Callable[..., Any]
ENTITY = "1710"


def test_its_items_are_read_whole(mock_sap: Start, read: Any) -> None:
    reading = read(mock_sap().reader(page_size=4), "items", ENTITY)
    assert reading.rejected == []
    assert reading.end.completeness == "complete"
    items = reading.of(OpenItem)
    assert (
        len(items)
        == len({item.id for item in items})
        == reading.pages[0].read + sum(page.read for page in reading.pages[1:])
    )
    assert any("lacks DunningLevel" in finding for finding in reading.end.findings)
    assert all(item.currency == "EUR" and item.due_date for item in items if item.original_minor > 0)


def test_pages_of_any_size_bring_the_same(mock_sap: Start, read: Any) -> None:
    mock = mock_sap()
    sizes = [read(mock.reader(page_size=size), "items", ENTITY).records for size in (1, 7, 1000)]
    assert sizes[0] == sizes[1] == sizes[2]


def test_basic_credentials_are_checked(mock_sap: Start, read: Any) -> None:
    mock = mock_sap(basic_auth="U:right-password")
    assert read(mock.reader(Basic(user="U", password=Secret("right-password"))), "items", ENTITY).of(OpenItem)
    with pytest.raises(Misconfigured, match="HTTP 401"):
        read(mock.reader(Basic(user="U", password=Secret("wrong-password"))), "items", ENTITY)


def token_of(mock: Any) -> ClientCredentials:
    return ClientCredentials(
        token_url=f"{mock.url}/sap/bc/sec/oauth2/token", client_id="me", client_secret=Secret("oauth-secret")
    )


def test_a_token_is_fetched_and_used(mock_sap: Start, read: Any) -> None:
    mock = mock_sap(oauth="me:oauth-secret")
    assert read(mock.reader(token_of(mock)), "items", ENTITY).of(OpenItem)


def test_a_token_that_has_expired_is_renewed(mock_sap: Start, read: Any) -> None:
    # each token has expired as soon as it is given: every request logs on anew, and a second 401 ends it
    mock = mock_sap(oauth="me:oauth-secret", token_ttl=0)
    with pytest.raises(Misconfigured, match="HTTP 401"):
        read(mock.reader(token_of(mock)), "items", ENTITY)


SCENARIOS: dict[str, tuple[type[AdapterError], str]] = {
    "slow": (Retry, "no answer in time"),
    "timeout": (Retry, "no answer in time"),
    "error": (Retry, "HTTP 500"),
    "busy": (Throttled, "HTTP 503"),
    "auth": (Misconfigured, "HTTP 401"),
    "forbidden": (Misconfigured, "HTTP 403"),
    "lock": (Retry, "HTTP 423"),
    "precondition": (BadAnswer, "HTTP 412"),
    "expired-token": (Misconfigured, "HTTP 401"),
    "csrf": (Misconfigured, "HTTP 403"),
    "notfound": (Misconfigured, "HTTP 404"),
}


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_each_of_its_scenarios_is_told_apart(mock_sap: Start, read: Any, scenario: str) -> None:
    error, words = SCENARIOS[scenario]
    mock = mock_sap()
    mock.profile.headers["sap-mock-scenario"] = scenario
    with pytest.raises(error, match=words) as caught:
        read(mock.reader(), "items", ENTITY)
    assert caught.value.system == "s4"


def test_its_refusals_are_told_in_its_own_words(mock_sap: Start, read: Any) -> None:
    mock = mock_sap()
    mock.profile.headers["sap-mock-scenario"] = "forbidden"
    with pytest.raises(Misconfigured, match="/IWFND/CM_BEC No authorization") as caught:
        read(mock.reader(), "items", ENTITY)
    assert "F_BKPF_BUK" in caught.value.remedy
    assert caught.value.request_id


def test_it_is_waited_for_as_it_asks(mock_sap: Start, read: Any, clock: Any) -> None:
    mock = mock_sap()
    mock.profile.headers["sap-mock-scenario"] = "busy"
    with pytest.raises(Throttled):
        read(mock.reader(), "items", ENTITY)
    assert clock.slept == [30]


def test_a_token_for_writing_is_fetched(mock_sap: Start) -> None:
    assert mock_sap().reader()._client.items.csrf_token()


def test_doctor_cannot_tell_signs_without_a_credit(mock_sap: Start) -> None:
    told = {check.check: check for check in mock_sap().reader(unsigned_amounts=False).check()}
    # the customer lines of this counterparty are debits only
    assert (told["signs"].status, told["signs"].detail) == ("ok", "no credit among the items looked at")


def test_its_business_partners_are_read_whole(mock_sap: Start) -> None:
    mock = mock_sap()
    partners = mock.reader(services=Services(partners="API_BUSINESS_PARTNER_SRV"))._client.partners
    offered = readable(partners, "A_BusinessPartner", wire.Partner)
    query = Query(entity_set="A_BusinessPartner", select=offered.select, orderby=("BusinessPartner",), page_size=2)
    reading = partners.reading(query, RowDecoder(wire.Partner), key=lambda row: row.BusinessPartner)
    rows = [row for page in reading for row in page.rows]
    raw = requests.get(
        f"{mock.url}/sap/opu/odata/sap/API_BUSINESS_PARTNER_SRV/A_BusinessPartner",
        params={"$format": "json"}, auth=("U", "mock-password"), timeout=5,
    ).json()["d"]["results"]  # fmt: skip
    assert [row.BusinessPartner for row in rows] == sorted(row["BusinessPartner"] for row in raw)
    assert {row.BusinessPartnerFullName for row in rows} == {row["BusinessPartnerFullName"] for row in raw}
    assert len(rows) > 2
