"""Business Central as it was recorded: traffic of a tenant of July 2026, read through the adapter's own client.

Values of the recordings are scrubbed: texts are replaced and numbers made up. So it is their shape and their headers
that count, of the recorded answers and of those that the simulated environment gives.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx2
import pytest
import yaml
from msgspec import Struct

from adapters.dynamics.business_central.client import service_at, session_to
from adapters.dynamics.business_central.reader import CentralReader
from adapters.dynamics.business_central.settings import Settings
from adapters.dynamics.business_central.wire import CustomerRow
from adapters.dynamics.entra import Application
from adapters.dynamics.odata import Question
from adapters.dynamics.records import must_have, read
from adapters.kit.secrets import Secret
from canonical_model.adapter import Environment, Page, ReadRequest
from canonical_model.master_data import Customer, LegalEntity
from conformance.suite.bench import bench
from conformance.suite.subjects.dynamics_business_central import SUBJECT
from simulators.dynamics.business_central.fields import API, COMPANY

#: cassette → the sets that it brings, beside companies and their information
CASSETTES: Mapping[str, tuple[str, ...]] = {
    "companies_stream_test": (),
    "customers_stream_unified_v2_test": ("customers",),
    "dimension_values_stream_test": ("dimensionValues",),
    "dimensions_stream_test": ("dimensions",),
    "general_ledger_entries_stream_test": ("generalLedgerEntries",),
    "gl_entries_dimensions_stream_test": ("generalLedgerEntries", "dimensionSetLines"),
    "sales_invoices_stream_test": ("salesInvoices",),
    "sales_invoices_stream_with_expanded_dimensions_test": ("salesInvoices",),
}
_ADDRESSES = " ".join(
    f"{who}ToAddressLine1 {who}ToAddressLine2 {who}ToCity {who}ToCountry {who}ToPostCode {who}ToState"
    for who in ("bill", "sell", "ship")
)
#: what the simulated environment leaves out of what was recorded
GAPS: Mapping[str, frozenset[str]] = {
    "companies": frozenset(["timestamp", "systemCreatedAt", "systemCreatedBy", "systemModifiedAt", "systemModifiedBy"]),
    "customers": frozenset(["paymentMethodId", "shipmentMethodId", "taxAreaDisplayName", "taxAreaId", "taxLiable"]),
    "generalLedgerEntries": frozenset(["dimensionSetLines"]),
    "salesInvoices": frozenset([
        *_ADDRESSES.split(), "shipToContact", "shipToName", "phoneNumber", "shipmentMethodId", "shortcutDimension1Code",
        "shortcutDimension2Code", "discountAppliedBeforeTax", "dimensionSetLines", "salesInvoiceLines",
    ]),
}  # fmt: skip
NOT_SIMULATED = frozenset({"dimensions", "dimensionValues", "dimensionSetLines"})
GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Recorded(Struct, frozen=True, kw_only=True):
    """One answer."""

    path: str
    headers: dict[str, str]
    body: str

    @property
    def entity_set(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def rows(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = json.loads(self.body)["value"]
        return rows


def recorded(cassette: Path) -> list[Recorded]:
    """The answers of one cassette, but for the logon and the list of environments."""
    interactions = yaml.safe_load(cassette.read_text())["interactions"]
    told = [
        Recorded(
            path=unquote(urlsplit(one["request"]["uri"]).path), body=one["response"]["body"]["string"],
            headers={name.lower(): values[0] for name, values in one["response"]["headers"].items()},
        )
        for one in interactions if one["request"]["method"] == "GET"
    ]  # fmt: skip
    return [one for one in told if "/environments/" not in one.path]


class Replayed(httpx2.BaseTransport):
    """What was recorded answers; a set that was not is empty, and a currency that was scrubbed may be given back."""

    def __init__(self, told: list[Recorded], *, currency: str = "") -> None:
        self._told, self._currency = {one.path: one for one in told}, currency
        self.asked: list[httpx2.Request] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            return httpx2.Response(200, json={"access_token": "a", "token_type": "Bearer", "expires_in": 3600})
        self.asked.append(request)
        # recorded by an application that names the environment alone
        found = self._told.get(unquote(request.url.path).replace("/v2.0/t/", "/v2.0/", 1))
        if found is None:
            return httpx2.Response(200, json={"value": []})
        body = found.body
        if self._currency:
            body = re.sub(r'("currencyCode": )"[^"]*"', rf'\1"{self._currency}"', body)
        left = ("content-length", "transfer-encoding", "content-encoding", "date")
        headers = {name: value for name, value in found.headers.items() if name not in left}
        return httpx2.Response(200, headers=headers, content=body.encode())


SETTINGS = Settings(
    auth=Application(tenant="t", client_id="c", client_secret=Secret("s")), environment="Production", page_size=5000
)


@pytest.fixture(params=sorted(CASSETTES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def told(shared: Callable[[str], Path], name: str) -> list[Recorded]:
    return recorded(shared(f"dynamics/bc_cassettes/{name}.vcr.yaml"))


@pytest.fixture
def invoices(shared: Callable[[str], Path]) -> list[Recorded]:
    return recorded(shared("dynamics/bc_cassettes/sales_invoices_stream_test.vcr.yaml"))


@pytest.fixture
def customers(shared: Callable[[str], Path]) -> list[Recorded]:
    return recorded(shared("dynamics/bc_cassettes/customers_stream_unified_v2_test.vcr.yaml"))


def feed(told: list[Recorded], environment: Environment, name: str, **more: str) -> list[Page]:
    reader = CentralReader(SETTINGS, environment, transport=Replayed(told, **more))
    entity = "" if name == "companies" else "CRONUS USA, Inc."
    try:
        return list(reader.read(ReadRequest(feed=name, entity=entity)))
    finally:
        reader.close()


def test_the_sets_of_a_cassette_are_those_that_are_known(told: list[Recorded], name: str) -> None:
    assert {one.entity_set for one in told} == {"companies", "companyInformation", *CASSETTES[name]}


def test_every_recorded_page_is_read_by_our_client_and_its_links_are_followed(
    told: list[Recorded], environment: Environment
) -> None:
    transport = Replayed(told)
    session = session_to(SETTINGS, environment, transport)
    for one in told:
        doubts = set[str]()
        above = one.path.rpartition("/")[0].replace("/v2.0/", "/v2.0/t/", 1)
        question = Question(entity_set=one.entity_set, key=("id",))
        rows = list(service_at(session, SETTINGS, above).rows(question, doubts=doubts))
        assert ([row["id"] for row in rows], doubts) == ([row["id"] for row in one.rows], set()), one.path
        assert transport.asked[-1].headers["prefer"] == "odata.maxpagesize=5000"
    session.close()


def test_numbers_come_as_they_were_written(invoices: list[Recorded], environment: Environment) -> None:
    (one,) = [one for one in invoices if one.entity_set == "salesInvoices"]
    session = session_to(SETTINGS, environment, Replayed(invoices))
    above = one.path.rpartition("/")[0].replace("/v2.0/", "/v2.0/t/", 1)
    rows = service_at(session, SETTINGS, above).rows(Question(entity_set="salesInvoices"), doubts=set())
    written = re.findall(r'"remainingAmount":\s*([-0-9.]+)', one.body)
    assert [row["remainingamount"] for row in rows] == written
    session.close()


def test_recorded_customers_are_what_the_adapter_reads(customers: list[Recorded], environment: Environment) -> None:
    (one,) = [one for one in customers if one.entity_set == "customers"]
    must_have(one.rows[0], CustomerRow, "customers")
    rows = [{name: value if isinstance(value, bool) else str(value) for name, value in row.items()} for row in one.rows]
    assert all(read(row, CustomerRow).number for row in rows)
    pages = feed(customers, environment, "customers", currency="USD")
    found = [record for page in pages for record in page.records if isinstance(record, Customer)]
    assert [record.number for record in found] == [row["number"] for row in rows]
    assert [(record.street, record.postal_code, record.city) for record in found] == [
        (row["addressLine1"], row["postalCode"], row["city"]) for row in rows
    ]
    assert [one.reason for page in pages for one in page.rejected] == []
    assert [end.findings for page in pages if (end := page.end)] == [()]


def test_a_property_that_nobody_knows_is_a_finding_and_no_error(
    customers: list[Recorded], environment: Environment
) -> None:
    newer = [
        Recorded(path=one.path, headers=one.headers, body=one.body.replace('"taxLiable"', '"taxLiability"'))
        for one in customers
    ]  # fmt: skip
    pages = feed(newer, environment, "customers", currency="USD")
    assert [end.findings for page in pages if (end := page.end)] == [("customers: taxLiability is new",)]
    assert [page for page in pages if page.records]


def test_a_recorded_company_is_read_and_one_with_a_currency_that_is_none_is_rejected(
    customers: list[Recorded], environment: Environment
) -> None:
    first, *_ = feed(customers, environment, "companies", currency="USD")
    assert [(one.entity, one.functional_currency) for one in first.records if isinstance(one, LegalEntity)] == [
        ("CRONUS USA, Inc.", "USD")
    ]
    first, *_ = feed(customers, environment, "companies")
    assert [one.entity for one in first.rejected] == ["CRONUS USA, Inc."]
    assert "unknown currency" in first.rejected[0].reason


def facts(headers: Mapping[str, str]) -> dict[str, str]:
    """What an answer's headers say, ids by their form."""
    names = ("odata-version", "preference-applied", "content-type", "request-id", "ms-correlation-x")
    return {name: GUID.sub("<guid>", headers.get(name, "")) for name in names}


WANTED = {
    "odata-version": "4.0", "preference-applied": "odata.maxpagesize", "request-id": "<guid>",
    "ms-correlation-x": "<guid>", "content-type": "application/json; odata.metadata=minimal; odata.streaming=true",
}  # fmt: skip


def test_every_recorded_answer_has_the_same_headers(told: list[Recorded]) -> None:
    assert [facts(one.headers) for one in told] == [WANTED] * len(told)


def simulated() -> Iterator[tuple[str, Mapping[str, str], list[str]]]:
    """Set, headers and names of the first record, as the simulated environment answers our client."""
    with bench(SUBJECT) as made:
        made.erp.invoice("100.00")
        session = session_to(made.settings, made.environment)
        root = f"/v2.0/{made.settings.auth.tenant}/{made.settings.environment}/api/v2.0"
        (company, *_) = json.loads(session.read(f"{root}/companies").body)["value"]
        for entity_set in ("companies", "companyInformation", "customers", "salesInvoices", "generalLedgerEntries"):
            above = root if entity_set == "companies" else f"{root}/companies({company['id']})"
            answer = session.read(f"{above}/{entity_set}", headers={"Prefer": "odata.maxpagesize=2"})
            yield entity_set, answer.headers, list(json.loads(answer.body)["value"][0])
        session.close()


def test_the_simulated_environment_answers_with_the_headers_that_were_recorded() -> None:
    assert {entity_set: facts(headers) for entity_set, headers, _ in simulated()} == dict.fromkeys(
        ("companies", "companyInformation", "customers", "salesInvoices", "generalLedgerEntries"), WANTED
    )


def test_what_was_recorded_is_simulated_or_a_gap_that_is_named(told: list[Recorded]) -> None:
    types = {**API, COMPANY.collection: COMPANY}
    for one in told:
        if one.entity_set in NOT_SIMULATED:
            assert one.entity_set not in types
            continue
        names = {name for row in one.rows for name in row if "@" not in name}
        assert names - set(types[one.entity_set].fields) == GAPS.get(one.entity_set, frozenset()), one.entity_set


def test_rows_have_versions_where_recorded_ones_have(told: list[Recorded]) -> None:
    simulated_ones = {entity_set: names for entity_set, _, names in simulated()}
    for one in told:
        if one.rows and one.entity_set in simulated_ones:
            assert ("@odata.etag" in one.rows[0]) == ("@odata.etag" in simulated_ones[one.entity_set]), one.entity_set
