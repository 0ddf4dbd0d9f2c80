"""Finance & Operations before odatapy, which nobody here wrote, serving the vendor's metadata."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from odatapy_finance import COMPANY, NOW, FinanceBooks
from odatapy_office import Office

from adapters.dynamics.finance import ADAPTER
from adapters.dynamics.finance.client import service_of, session_to
from adapters.dynamics.finance.reader import FinanceReader
from adapters.dynamics.finance.writing import requests
from adapters.dynamics.finance.writing.wire import FinanceWire
from adapters.dynamics.odata import Question, Row, Service
from adapters.dynamics.outcomes import written
from adapters.kit.odata_batch import Part, answers, changeset
from canonical_model.adapter import Environment, ReadRequest
from canonical_model.collecting import Hold
from canonical_model.errors import BadAnswer, Misconfigured
from canonical_model.master_data import Customer, ExchangeRate
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord
from canonical_model.writing import Applied, ErpResponse, NotExecuted, Outcome, Refused
from conformance.suite.acts import Done, undo_of
from conformance.suite.subject import Clock

DISPUTES = "CustDisputes"
NATIVE = NativeRecord(type=DISPUTES, key=("1",))
SLOT = {"dataAreaId": COMPANY, "SysRecId": "77"}


@pytest.fixture
def books(shared: Any) -> Iterator[FinanceBooks]:
    made = FinanceBooks(shared("dynamics/fo_ar_subset_metadata.edmx.xml"))
    yield made
    made.stop()


@pytest.fixture
def service(books: FinanceBooks, environment: Environment) -> Iterator[Service]:
    session = session_to(books.settings(), environment)
    yield service_of(session, books.settings())
    session.close()


class Sender:
    """Our requests, over our wire, judged by our table."""

    def __init__(self, books: FinanceBooks, environment: Environment) -> None:
        self.books, self.wire = books, FinanceWire(books.settings(), environment)

    def answer(self, request: ErpRequest) -> ErpResponse:
        answer = self.wire.send(request, timeout=5)
        assert isinstance(answer, ErpResponse), answer
        return answer

    def outcome(self, request: ErpRequest) -> Outcome:
        return written(self.answer(request), NATIVE)

    def slot(self) -> None:
        self.books.server.fill(DISPUTES, {"dataAreaId": COMPANY, "SysRecId": 77, "CustTrans": 1, "Note": "theirs"})

    def notes(self) -> list[Any]:
        return [row.get("Note") for row in self.books.server.rows(DISPUTES)]

    def changes(self, *writes: Part) -> list[int]:
        kind, body = changeset(writes, name="1")
        answer = self.answer(ErpRequest(method="POST", url="/data/$batch", headers={"Content-Type": kind}, body=body))
        return [part.status for part in answers(answer.headers["content-type"], answer.body)]


@pytest.fixture
def sender(books: FinanceBooks, environment: Environment) -> Iterator[Sender]:
    made = Sender(books, environment)
    yield made
    made.wire.close()


@pytest.fixture
def office(books: FinanceBooks, environment: Environment, clock: Clock) -> Iterator[Office]:
    books.customers("US-001", "US-002")
    made = Office(ADAPTER, books.settings(), environment, clock, entity=COMPANY)
    yield made
    made.close()


def pages(service: Service, **asked: Any) -> tuple[list[list[Row]], set[str]]:
    doubts = set[str]()
    question = Question(key=("dataAreaId", "CustomerAccount"), orderby=("CustomerAccount",), **asked)
    return list(service.pages(question, doubts=doubts)), doubts


def test_pages_of_the_size_that_is_preferred_bring_every_record_once(books: FinanceBooks, service: Service) -> None:
    books.customers(*(f"US-{number:03}" for number in range(7)))
    found, doubts = pages(service, entity_set="CustomersV3", filter=f"dataAreaId eq '{COMPANY}'")
    assert [len(page) for page in found] == [3, 3, 1]
    assert [row["customeraccount"] for page in found for row in page] == [f"US-{number:03}" for number in range(7)]
    assert doubts == set()
    assert [asked[2] for asked in books.server.asked] == ["odata.maxpagesize=3"] * 3


def test_an_amount_keeps_all_its_digits(books: FinanceBooks, service: Service) -> None:
    books.customers("US-001")
    ((row,),), _ = pages(service, entity_set="CustomersV3")
    assert row["creditlimit"] == "12345678901234567.89"


def test_a_property_or_a_set_that_is_not_there_is_an_error_that_says_what_to_do(service: Service) -> None:
    with pytest.raises(BadAnswer, match="Nonsense") as refused:
        pages(service, entity_set="CustomersV3", filter="Nonsense eq 1")
    assert "doctor" in refused.value.remedy
    with pytest.raises(Misconfigured, match="CustomersV9") as missing:
        pages(service, entity_set="CustomersV9")
    assert missing.value.remedy


def test_whoever_is_not_let_in_is_told(books: FinanceBooks, service: Service) -> None:
    books.server.token = "another"
    with pytest.raises(Misconfigured, match="no token"):
        pages(service, entity_set="CustomersV3")


@pytest.mark.parametrize("version", ['W/"0"', ""])
def test_an_old_version_and_none_at_all_are_not_executed(sender: Sender, version: str) -> None:
    sender.slot()
    for request in (
        requests.patch(DISPUTES, SLOT, {"Note": "ours"}, version=version),
        requests.delete(DISPUTES, SLOT, version=version),
    ):
        outcome = sender.outcome(request)
        assert isinstance(outcome, NotExecuted), outcome
        assert "If-Match" in outcome.said
    assert sender.notes() == ["theirs"]


def test_the_version_that_was_seen_is_changed_and_deleted(sender: Sender) -> None:
    sender.slot()
    assert isinstance(sender.outcome(requests.patch(DISPUTES, SLOT, {"Note": "ours"}, version='W/"1"')), Applied)
    assert sender.notes() == ["ours"]
    assert isinstance(sender.outcome(requests.delete(DISPUTES, SLOT, version='W/"2"')), Applied)
    assert sender.notes() == []


def test_a_key_that_is_taken_is_not_executed_and_looked_at_again(sender: Sender) -> None:
    sender.slot()
    outcome = sender.outcome(requests.post(DISPUTES, {"dataAreaId": COMPANY, "SysRecId": 77}))
    assert isinstance(outcome, NotExecuted)
    assert "already exists" in outcome.said
    assert sender.notes() == ["theirs"]


@pytest.mark.parametrize(
    ("body", "word"), [({"Nonsense": 1}, "Nonsense"), ({"Status": "Promised"}, "Promised"), ({"AmountCur": "x"}, "x")]
)
def test_what_the_metadata_does_not_allow_is_refused_in_the_servers_words(
    sender: Sender, body: dict[str, Any], word: str
) -> None:
    outcome = sender.outcome(requests.post(DISPUTES, {"dataAreaId": COMPANY, "SysRecId": 78, **body}))
    assert isinstance(outcome, Refused), outcome
    assert word in outcome.said
    assert sender.notes() == []


def test_a_changeset_is_executed_whole_or_not_at_all(sender: Sender) -> None:
    good, other, taken = (
        Part(method="POST", path=DISPUTES, headers={"Content-Type": "application/json"}, body=body)
        for body in (
            f'{{"dataAreaId":"{COMPANY}","SysRecId":1}}', f'{{"dataAreaId":"{COMPANY}","SysRecId":2}}',
            f'{{"dataAreaId":"{COMPANY}","SysRecId":1}}',
        )
    )  # fmt: skip
    assert sender.changes(good, taken) == [409]
    assert sender.notes() == []
    assert sender.changes(good, other) == [201, 201]
    assert len(sender.notes()) == 2


def test_the_whole_environment_is_read(books: FinanceBooks, office: Office) -> None:
    for number in range(4):
        books.owed("US-001", f"{number + 1}00.00")
    settled = {"LastSettleDate": NOW, "SettleAmountCur": Decimal(50), "SettleAmountMST": Decimal(50)}
    books.owed("US-002", "50.00", left="0", **settled)
    disputed = books.owed("US-002", "70.00", left="30.00")
    books.server.fill(DISPUTES, {
        "dataAreaId": COMPANY, "SysRecId": 1, "CustTrans": int(disputed), "Status": "Disputed", "ReasonCode": "PRICE",
    })  # fmt: skip
    books.customers("US-003", OnHoldStatus="All")
    shelf = office.read()
    assert sorted(one.number for one in shelf.of(Customer)) == ["US-001", "US-002", "US-003"]
    assert sorted(one.open_minor for one in shelf.of(OpenItem)) == [0, 3_000, 10_000, 20_000, 30_000, 40_000]
    assert sorted((one.kind, one.native_code) for one in shelf.of(Hold)) == [("credit", "All"), ("dispute", "Disputed")]
    assert [(one.rate, one.from_factor) for one in shelf.of(ExchangeRate)] == [(Decimal("110.25"), 100)]


def test_a_company_whose_currency_is_none_is_rejected_and_the_others_are_read(
    books: FinanceBooks, environment: Environment
) -> None:
    books.server.fill("LegalEntities", {"LegalEntityId": "xqmf", "Name": "Nowhere"})
    books.server.fill("Ledgers", {"LegalEntityId": "xqmf", "AccountingCurrency": "XQZ", "Name": "Nowhere"})
    reader = FinanceReader(books.settings(), environment)
    pages = list(reader.read(ReadRequest(feed="companies", entity="")))
    reader.close()
    assert [(one.entity, "XQZ" in one.reason) for page in pages for one in page.rejected] == [("xqmf", True)]
    assert [one.entity for page in pages for one in page.records] == [COMPANY]


def test_a_promise_stands_in_the_slot_and_is_read_from_it(books: FinanceBooks, office: Office) -> None:
    key = (COMPANY, books.owed("US-001", "100.00"))
    order = office.promise(key, "60.00")
    carrier = office.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    (hold,) = office.read().of(Hold)
    assert (hold.kind, str(hold.until), hold.native_key) == ("promise", "2026-12-01", (COMPANY, "dispute", key[1]))


def test_a_slot_that_a_person_takes_at_the_last_moment_is_a_persons_business(
    books: FinanceBooks, office: Office
) -> None:
    key = (COMPANY, books.owed("US-001", "100.00"))
    (row,) = books.server.fill(DISPUTES, {
        "dataAreaId": COMPANY, "SysRecId": 9, "CustTrans": int(key[1]), "Status": "None",
    })  # fmt: skip

    def dispute() -> None:
        row.set_property("Status", "Disputed")
        row.etag = 'W/"2"'

    order = office.promise(key, "100.00")
    office.way.before = dispute
    carrier = office.carried(order)
    assert carrier.state(order.act) == "needs_human", carrier.said(order.act)
    assert [status for _, status in office.way.sent] == [412]
    assert row.get_value("Status") == "Disputed"


def test_a_payment_is_a_journal_with_its_lines_and_is_undone_by_deleting_it(
    books: FinanceBooks, office: Office
) -> None:
    first, second = ((COMPANY, books.owed("US-001", amount)) for amount in ("100.00", "50.00"))
    order = office.order("150.00", (first, "100.00"), (second, "50.00"))
    carrier = office.carried(order)
    assert carrier.state(order.act) == "handed_over", carrier.said(order.act)
    (journal,) = books.server.rows("CustomerPaymentJournalHeaders")
    lines = books.server.rows("CustomerPaymentJournalLines")
    assert {line["JournalBatchNumber"] for line in lines} == {journal["JournalBatchNumber"]}
    told = sorted((line["CreditAmount"], line["SettleVoucher"], line["AccountDisplayValue"]) for line in lines)
    assert told == [(50, "SelectedTransact", "US\\-001"), (100, "SelectedTransact", "US\\-001")]
    undone = undo_of(office.bench, Done(ordered=order, carrier=carrier))
    carrier.order(undone.act, undone.known)
    carrier.run()
    assert carrier.state(undone.act) == "confirmed", carrier.said(undone.act)
    assert books.server.rows("CustomerPaymentJournalHeaders") == []


def test_a_note_is_an_attachment_and_is_taken_back(books: FinanceBooks, office: Office) -> None:
    order = office.note((COMPANY, books.owed("US-001", "100.00")), "spoke to O'Hara")
    carrier = office.carried(order)
    assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
    (note,) = books.server.rows("CustomerAttachmentsV2")
    assert note["Notes"].endswith("spoke to O'Hara")
    undone = undo_of(office.bench, Done(ordered=order, carrier=carrier))
    carrier.order(undone.act, undone.known)
    carrier.run()
    assert carrier.state(undone.act) == "confirmed", carrier.said(undone.act)
    assert books.server.rows("CustomerAttachmentsV2") == []
