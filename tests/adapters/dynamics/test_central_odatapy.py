"""Business Central before odatapy, which nobody here wrote, serving the vendor's metadata."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from odatapy_central import COMPANY, DAY, ROOT, CentralBooks
from odatapy_office import Office

from adapters.dynamics.batch import MOST_OPERATIONS, asking, looks_in
from adapters.dynamics.business_central import ADAPTER
from adapters.dynamics.business_central.client import api, service_at, session_to
from adapters.dynamics.business_central.writing.wire import CentralWire
from adapters.dynamics.odata import Question
from adapters.dynamics.outcomes import written
from canonical_model.adapter import Environment
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer
from canonical_model.master_data import Customer, ExchangeRate, PaymentTerms
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord
from canonical_model.writing import ErpResponse, NotExecuted, Refused
from conformance.suite.subject import Clock

JSON = {"Content-Type": "application/json", "Accept": "application/json"}
API = f"{ROOT}/api/v2.0"
NATIVE = NativeRecord(type="any", key=("1",))


@pytest.fixture
def books(shared: Any) -> Iterator[CentralBooks]:
    made = CentralBooks(shared("dynamics/bc_v2_ar_subset.edmx.xml"))
    yield made
    made.stop()


@pytest.fixture
def office(books: CentralBooks, environment: Environment, clock: Clock) -> Iterator[Office]:
    books.customers("10000", "20000")
    made = Office(ADAPTER, books.settings(), environment, clock, entity=COMPANY)
    yield made
    made.close()


class Sender:
    """Raw requests over our wire."""

    def __init__(self, books: CentralBooks, environment: Environment) -> None:
        self.wire = CentralWire(books.settings(), environment)

    def __call__(self, method: str, path: str, body: Any = None, **headers: str) -> ErpResponse:
        told = {**JSON, **{name.replace("_", "-"): value for name, value in headers.items()}}
        text = body if isinstance(body, str) else json.dumps(body)
        answer = self.wire.send(ErpRequest(method=method, url=f"{API}/{path}", headers=told, body=text), timeout=5)
        assert isinstance(answer, ErpResponse), answer
        return answer

    def batch(self, *told: dict[str, Any], **headers: str) -> dict[str, int]:
        answer = self("POST", "$batch", {"requests": list(told)}, **headers)
        assert answer.status == 200, answer.body
        return {one["id"]: one["status"] for one in json.loads(answer.body)["responses"]}


@pytest.fixture
def send(books: CentralBooks, environment: Environment) -> Iterator[Sender]:
    made = Sender(books, environment)
    yield made
    made.wire.close()


def journal(number: int, code: str, **more: Any) -> dict[str, Any]:
    own = f"00000000-0000-0000-0000-{code:>012}"
    return {
        "id": str(number), "method": "POST", "url": "customerPaymentJournals",
        "headers": {"Content-Type": "application/json"}, "body": {"id": own, "code": code}, **more,
    }  # fmt: skip


def test_pages_of_a_company_bring_every_record_once(books: CentralBooks, environment: Environment) -> None:
    books.customers(*(str(number) for number in range(10_000, 10_007)))
    session, doubts = session_to(books.settings(), environment), set[str]()
    service = service_at(session, books.settings(), api(books.settings(), "00000000-0000-0000-0000-000000000001"))
    question = Question(entity_set="customers", orderby=("number",), key=("id",))
    found = list(service.pages(question, doubts=doubts))
    session.close()
    assert [len(page) for page in found] == [3, 3, 1]
    assert [row["number"] for page in found for row in page] == [str(number) for number in range(10_000, 10_007)]
    assert doubts == set()


def test_a_company_is_read_as_far_as_the_metadata_goes(books: CentralBooks, office: Office) -> None:
    books.customers("30000", blocked="All")
    promised = books.owed("10000", "100.00", Promised_Pay_Date=DAY, Dispute_Status="PRICE")
    books.owed("20000", "70.00", On_Hold="ABC")
    shelf = office.read()
    assert sorted(one.number for one in shelf.of(Customer)) == ["10000", "20000", "30000"]
    assert {one.payment_terms for one in shelf.of(Customer)} == {"1M"}
    assert [one.net_days for one in shelf.of(PaymentTerms)] == [30]
    assert [one.rate for one in shelf.of(ExchangeRate)] == [Decimal("91.25")]
    assert max((one.open_minor, one.native_key[1]) for one in shelf.of(OpenItem)) == (10_000, promised)
    assert sorted(one.kind for one in shelf.of(Hold)) == ["credit", "dispute", "native", "promise"]


def test_a_promise_is_a_day_on_the_invoice(books: CentralBooks, office: Office) -> None:
    entry = books.owed("10000", "100.00")
    order = office.promise((COMPANY, entry), "100.00")
    carrier = office.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    assert str(books.invoice(entry).get_value("promisedPayDate")) == "2026-12-01"


def test_an_invoice_that_a_person_changes_at_the_last_moment_is_not_overwritten(
    books: CentralBooks, office: Office
) -> None:
    entry = books.owed("10000", "100.00")

    def promise() -> None:
        books.invoice(entry).set_property("promisedPayDate", DAY, type_name="Edm.Date")
        books.invoice(entry).etag = 'W/"2"'

    order = office.promise((COMPANY, entry), "100.00")
    office.way.before = promise
    carrier = office.carried(order)
    assert carrier.state(order.act) == "needs_human", carrier.said(order.act)
    assert [status for _, status in office.way.sent] == [412]
    assert books.invoice(entry).get_value("promisedPayDate") == DAY


def test_a_payment_is_posted_once_by_looks_that_come_in_one_batch(books: CentralBooks, office: Office) -> None:
    first, second = ((COMPANY, books.owed("10000", amount)) for amount in ("100.00", "50.00"))
    order = office.order("150.00", (first, "100.00"), (second, "50.00"))
    carrier = office.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    sent = [
        (request.method, request.url.partition("?")[0].rpartition("/")[2], status)
        for request, status in office.way.sent
    ]
    assert sent == [
        ("POST", "customerPaymentJournals", 201), ("POST", "customerPayments", 201), ("POST", "customerPayments", 201),
        ("POST", "Microsoft.NAV.post", 204),
    ]  # fmt: skip
    assert [one for one in books.server.asked if one[1].endswith("$batch")]
    assert (len(books.server.rows("generalLedgerEntries")), books.server.rows("customerPayments")) == (2, [])


@pytest.mark.parametrize(("version", "status"), [('W/"0"', 412), ("", 428)])
def test_an_old_version_and_none_at_all_are_not_executed(
    books: CentralBooks, send: Sender, version: str, status: int
) -> None:
    own = books.invoice(books.owed("10000", "1.00")).get_value("id")
    named = {"If_Match": version} if version else {}
    answer = send("PATCH", f"salesInvoices({own})", {"promisedPayDate": "2026-12-01"}, **named)
    assert answer.status == status
    assert isinstance(written(answer, NATIVE), NotExecuted)


def test_what_the_metadata_does_not_have_is_refused_in_the_servers_words(books: CentralBooks, send: Sender) -> None:
    own = books.invoice(books.owed("10000", "1.00")).get_value("id")
    outcome = written(send("PATCH", f"salesInvoices({own})", {"promisedPaydate": "2026-12-01"}, If_Match="*"), NATIVE)
    assert isinstance(outcome, Refused)
    assert "promisedPaydate" in outcome.said


def test_a_group_of_a_batch_is_executed_whole_or_not_at_all(books: CentralBooks, send: Sender) -> None:
    group = {"atomicityGroup": "g"}
    told = send.batch(journal(1, "1", **group), journal(2, "1", **group))
    assert 409 in told.values()
    assert books.server.rows("customerPaymentJournals") == []
    assert send.batch(journal(1, "1", **group), journal(2, "2", **group)) == {"1": 201, "2": 201}
    assert send.batch(journal(1, "3"), journal(2, "1"), Prefer="odata.continue-on-error") == {"1": 201, "2": 409}
    assert len(books.server.rows("customerPaymentJournals")) == 3


def test_as_many_looks_as_a_batch_takes_come_each_in_its_place(books: CentralBooks, send: Sender) -> None:
    books.customers(*(str(number) for number in range(MOST_OPERATIONS)))
    urls = [f"customers?$filter=number%20eq%20'{number}'" for number in range(MOST_OPERATIONS)]
    found = looks_in(send("POST", "$batch", asking(urls)), MOST_OPERATIONS)
    assert [row["number"] for (row,) in found] == [str(number) for number in range(MOST_OPERATIONS)]
    with pytest.raises(ValueError, match="101 questions"):
        asking([*urls, "customers"])


def test_a_look_that_is_refused_or_does_not_come_is_no_look(send: Sender) -> None:
    answer = send("POST", "$batch", asking(["customers", "nowhere"]))
    assert looks_in(answer, 1) == [[]]
    for wanted in (2, 3):
        with pytest.raises(BadAnswer, match="did not come"):
            looks_in(answer, wanted)
