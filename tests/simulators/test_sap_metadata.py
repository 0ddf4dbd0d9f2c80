from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pyodata
import pytest
import requests
from pyodata.v2.model import PolicyIgnore

from simulators.books import Books
from simulators.sap import RunningServer, serve
from simulators.sap.edm import Service
from simulators.sap.face import SERVICES

ROOT = "/sap/opu/odata/sap/"
#: SAP publishes no metadata of payment advices: those are compared with our transcription, in tests/adapters/sap
PUBLISHED = [service for service in SERVICES.values() if service.name != "API_PAYMENT_ADVICE_SRV"]


def described(source: bytes) -> dict[str, dict[str, ET.Element]]:
    """Properties per entity type of an EDMX."""
    types: dict[str, dict[str, ET.Element]] = {}
    for element in ET.fromstring(source).iter():  # noqa: S314 - our own files
        if element.tag.endswith("}EntityType"):
            types[element.attrib["Name"]] = {
                one.attrib["Name"]: one for one in element if one.tag.endswith("}Property")
            }
    return types


@pytest.fixture(scope="module")
def served(small: Books) -> Iterator[RunningServer]:
    with serve(small, auth="none") as server:
        yield server


@pytest.mark.parametrize("service", PUBLISHED, ids=lambda service: service.name)
def test_every_property_has_the_name_type_and_size_of_the_vendors_metadata(
    service: Service, shared: Callable[[str], Path]
) -> None:
    vendor = described(shared(f"sap/{service.name}.edmx").read_bytes())
    for one in service.types:
        theirs = vendor[one.type_name]
        for column in one.columns:
            assert column.name in theirs, f"{one.type_name} has no {column.name}"
            facets = theirs[column.name].attrib
            ours = (column.type, str(column.length or ""), str(column.precision or ""))
            precision = facets.get("Precision", "0")
            assert ours == (facets["Type"], facets.get("MaxLength", ""), "" if precision == "0" else precision), (
                column.name
            )
            assert facets.get("Scale", "0") == str(column.scale)


@pytest.mark.parametrize("service", PUBLISHED, ids=lambda service: service.name)
def test_keys_and_navigations_are_the_vendors(service: Service, shared: Callable[[str], Path]) -> None:
    tree = ET.parse(shared(f"sap/{service.name}.edmx"))  # noqa: S314 - a file of the tests
    types = {e.attrib["Name"]: e for e in tree.iter() if e.tag.endswith("}EntityType")}
    for one in service.types:
        element = types[one.type_name]
        assert one.keys == tuple(e.attrib["Name"] for e in element.iter() if e.tag.endswith("}PropertyRef"))
        links = {e.attrib["Name"] for e in element if e.tag.endswith("}NavigationProperty")}
        assert {link.name for link in one.navigations} <= links


@pytest.mark.parametrize("service", PUBLISHED, ids=lambda service: service.name)
def test_the_served_metadata_describes_what_is_served(
    service: Service, served: RunningServer, web: requests.Session
) -> None:
    types = described(web.get(served.url + service.path + "$metadata", timeout=5).content)
    for one in service.types:
        answer = web.get(f"{served.url}{service.path}{one.set_name}?$top=1", timeout=10).json()["d"]["results"]
        assert answer, one.set_name
        names = set(answer[0]) - {"__metadata"} - {link.name for link in one.navigations}
        assert names == set(types[one.type_name])


def client(server: RunningServer, session: requests.Session, service: str) -> Any:
    config = pyodata.v2.model.Config(default_error_policy=PolicyIgnore())
    return pyodata.Client(server.url + ROOT + service, session, config=config)


def test_a_client_of_another_house_reads_the_cube(served: RunningServer, web: requests.Session, small: Books) -> None:
    cube = client(served, web, "API_OPLACCTGDOCITEMCUBE_SRV").entity_sets.A_OperationalAcctgDocItemCube
    condition = "CompanyCode eq 'JP01' and FinancialAccountType eq 'D' and IsCleared eq false"
    count = cube.get_entities().filter(condition).count().execute()
    items = cube.get_entities().filter(condition).top(20).execute()
    assert count == sum(1 for document, _ in small.items(open_only=True) if document.key.entity == "JP01")
    assert len(items) == 20
    first = items[0]
    line = small.document((first.CompanyCode, first.AccountingDocument, int(first.FiscalYear))).lines[0]  # type: ignore[arg-type] # a plain tuple serves as a key
    assert first.NetDueDate.date() == line.due_on


def test_a_client_of_another_house_reads_business_partners(served: RunningServer, web: requests.Session) -> None:
    sets = client(served, web, "API_BUSINESS_PARTNER").entity_sets
    company = (
        sets.A_CustomerCompany.get_entity(Customer="10100001", CompanyCode="US01")
        .expand("to_CustomerDunning")
        .execute()
    )
    assert company.to_CustomerDunning[0].DunningProcedure == "0001"
    address = sets.A_BusinessPartnerAddress.get_entities().expand("to_EmailAddress").top(3).execute()
    assert any(mail.EmailAddress.endswith("example.com") for one in address for mail in one.to_EmailAddress)
    partner = sets.A_BusinessPartner.get_entity("10100001").execute()
    assert partner.BusinessPartnerCategory == "2"
