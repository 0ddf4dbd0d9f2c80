"""The simulated products before odatapy's client, which nobody here wrote: it believes what `$metadata` says."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
import requests
from odatapy.client import BatchRequest, ClientResponse, EdmEnabledODataClient, ODataClientError


class Over:
    """odatapy's transport over a caller's session."""

    def __init__(self, caller: Any) -> None:
        self._session: requests.Session = caller.session
        self._token = caller.token

    def send(self, method: str, url: str, headers: dict[str, str], body: bytes) -> ClientResponse:
        told = {**headers, "Authorization": f"Bearer {self._token}"}
        answer = self._session.request(method, url, data=body or None, headers=told, timeout=10)
        return ClientResponse(status_code=answer.status_code, headers=dict(answer.headers), content=answer.content)


def client_of(caller: Any, root: str) -> EdmEnabledODataClient:
    return EdmEnabledODataClient(root, Over(caller), odata_version="4.0")


@pytest.fixture
def finance(call: Any) -> EdmEnabledODataClient:
    return client_of(call, f"{call.server.url}/data")


@pytest.fixture
def company(central: Any) -> EdmEnabledODataClient:
    return client_of(central, f"{central.server.base}/api/v2.0")


def pages(client: EdmEnabledODataClient, uri: str, size: int) -> tuple[list[int], list[Any]]:
    found = list(client.iter_pages(f"{client.service_root}/{uri}", max_page_size=size))
    return [len(page.entities) for page in found], [one for page in found for one in page.entities]


def test_finance_describes_every_set_that_it_serves(finance: EdmEnabledODataClient) -> None:
    container = finance.get_edm().entity_container
    names = {one.name for one in container.entity_sets}
    assert {"CustomersV3", "CustTransactions", "CustTransOpens", "CustDisputes", "Ledgers"} <= names
    for name in names:
        assert finance.get_entity_set(f"{finance.service_root}/{name}?cross-company=true&$top=1") is not None


def test_finance_pages_what_is_open_and_every_amount_is_a_decimal(call: Any, finance: EdmEnabledODataClient) -> None:
    for amount in ("100.10", "200.20", "12345678901.23"):
        call.desk.invoice(amount)
    sizes, found = pages(finance, "CustTransOpens?cross-company=true&$expand=CustTransaction", 2)
    assert sizes == [2, 1]
    amounts = sorted(one.get_value("AmountCur") for one in found)
    assert amounts == [Decimal("100.10"), Decimal("200.20"), Decimal("12345678901.23")]
    parents = [one.get_navigation_link("CustTransaction").inline_entity for one in found]
    assert {one.get_value("SysRecId") for one in parents} == {one.get_value("RefRecId") for one in found}


def test_finance_refuses_an_old_version_and_takes_the_one_that_was_read(
    call: Any, finance: EdmEnabledODataClient
) -> None:
    record = call.record(call.desk.invoice("10.00"))
    body = {"dataAreaId": "usmf", "CustTrans": record, "Status": "Disputed", "TransactionCurrency": "USD"}
    made = finance.create_entity("CustDisputes", body)
    path = f"{finance.service_root}/CustDisputes(dataAreaId='usmf',SysRecId={made.get_value('SysRecId')})"
    with pytest.raises(ODataClientError) as refused:
        finance.update_entity(f"{path}?cross-company=true", {"Note": "x"}, etag='W/"old"')
    assert refused.value.status_code == 412
    finance.update_entity(f"{path}?cross-company=true", {"Note": "x"}, etag=made.etag)
    assert finance.get_entity(f"{path}?cross-company=true").get_value("Note") == "x"


@pytest.mark.parametrize("form", ["multipart", "json"])
def test_finance_answers_a_batch_and_takes_back_a_changeset_that_is_refused(
    finance: EdmEnabledODataClient, form: str
) -> None:
    told = {"dataAreaId": "usmf", "JournalName": "ARPay", "Description": "one"}
    batch: BatchRequest = finance.batch(format=form)
    changes = batch.add_changeset()
    changes.create("CustomerPaymentJournalHeaders", told)
    changes.create("CustomerPaymentJournalHeaders", {**told, "Nonsense": 1})
    assert [one.status_code for one in finance.execute_batch(batch).responses] == [400]
    _, left = pages(finance, "CustomerPaymentJournalHeaders?cross-company=true", 10)
    assert left == []


def test_business_central_pages_a_companys_sets_by_its_description(
    central: Any, company: EdmEnabledODataClient
) -> None:
    for amount in ("100.10", "200.20", "300.30"):
        central.desk.invoice(amount)
    _, (first, *_) = pages(company, "companies", 10)
    sizes, found = pages(company, f"companies({first.get_value('id')})/salesInvoices", 2)
    assert sizes == [2, 1]
    amounts = sorted(one.get_value("remainingAmount") for one in found)
    assert amounts == [Decimal("100.10"), Decimal("200.20"), Decimal("300.30")]


def test_business_central_pages_a_published_page(central: Any) -> None:
    for amount in ("100.10", "200.20", "300.30"):
        central.desk.invoice(amount)
    client = client_of(central, f"{central.server.base}/ODataV4/Company('Contoso%20Entertainment')")
    sizes, found = pages(client, "Customer_Ledger_Entries", 2)
    assert sizes == [2, 1]
    assert {one.get_value("Remaining_Amount") for one in found} == {
        Decimal(one) for one in ("100.10", "200.20", "300.30")
    }


def test_business_central_answers_a_batch_of_questions(central: Any, company: EdmEnabledODataClient) -> None:
    central.desk.invoice("100.10")
    batch: BatchRequest = company.batch(format="json")
    for name in ("customers", "salesInvoices", "nowhere"):
        batch.add_retrieve(f"{central.company}/{name}")
    assert [one.status_code for one in company.execute_batch(batch).responses] == [200, 200, 404]
