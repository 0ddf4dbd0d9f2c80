"""Payments posted and cleared: the messages, held against SAP's descriptions, and what its answers mean."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
import zeep
from lxml import etree
from msgspec import structs
from s4_acts import SPACE, body_of, open_item, schema_of, side, steps

from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.steps import NativeRecord, Step
from canonical_model.write_back import Application, CashAct, IncomingPayment, UndoAct, WrittenRecord
from canonical_model.writing import Applied, ErpResponse, Refused, TransportFailure, Unknown
from simulators.books import Books, Cash, Customer, DocumentKey, Entity
from simulators.messages import Request
from simulators.sap import RunningServer, serve
from simulators.sap import journal_entry as served

POSTING = "sap/JOURNALENTRYCREATEREQUESTCONFI.wsdl"
STRUCTURE = "sap/journalentry_clearing_request_structure.json"
AUTHORED = "sap/samples/clearing_request_authored.xml"
Shared = Callable[[str], Path]
PAYMENT = IncomingPayment(
    transaction_id=RecordId("t1"), bank_account="DEUT-1", amount=Money.of("100.00", "EUR"),
    value_date=date(2026, 11, 18), text="invoice <1> & more",
)  # fmt: skip
ITEM = open_item()
PAID = CashAct(
    payment=PAYMENT, applications=(Application(item_id=ITEM.id, amount=Money.of("100.00", "EUR")),), why="recorded"
)
TENANT: dict[str, Any] = {
    "clear_in": ("1010",), "allow": ("clearing",), "posting_user": "DUECOURSE", "bank_accounts": {"DEUT-1": "11001000"},
}  # fmt: skip


def posting() -> Step:
    return steps(PAID, "cash", **TENANT)[0]


def clearing() -> Step:
    return steps(PAID, "cash", **TENANT)[1]


def asked(step: Step, **facts: NativeRecord) -> Any:
    return body_of(side(**TENANT).request(step, facts))


POSTED = NativeRecord(
    type="journal entry", key=("1010", "1400000009", "2026"), content={"item": "item/1010/1400000009/2026/002"}
)


def reversal() -> Step:
    record = WrittenRecord(
        step="post", kind="create", native_type="journal entry", native_key=POSTED.key, subjects=("payment/1010/t1",),
        content={}, before=None,
    )  # fmt: skip
    (made,) = steps(UndoAct(undoes=RecordId("w"), why="bounced", records=(record,)), "undo", **TENANT)
    return made


@pytest.mark.parametrize("step", [posting, reversal])
def test_postings_and_reversals_are_valid_by_saps_own_schema(shared: Shared, step: Callable[[], Step]) -> None:
    assert list(schema_of(shared(POSTING)).iter_errors(asked(step()))) == []


def test_a_message_without_the_debtor_is_not_valid_so_the_schema_can_say_no(shared: Shared) -> None:
    message = asked(posting())
    debtor = next(message.iter("Debtor"))
    debtor.tag = "Customer"
    assert list(schema_of(shared(POSTING)).iter_errors(message))


def test_another_reader_of_saps_description_reads_from_a_posting_what_we_meant(shared: Shared) -> None:
    client = zeep.Client(str(shared(POSTING)))
    read = client.get_element(f"{SPACE}JournalEntryBulkCreateRequest").parse(asked(posting()), client.wsdl.types)
    (request,) = read.JournalEntryCreateRequest
    entry = request.JournalEntry
    (bank,), (debtor,) = entry.Item, entry.DebtorItem
    assert (entry.CompanyCode, entry.DocumentReferenceID, entry.AccountingDocumentType) == (
        "1010", posting().reference, "DZ",
    )  # fmt: skip
    assert (bank.AmountInTransactionCurrency._value_1, debtor.AmountInTransactionCurrency._value_1) == (
        Decimal(100), Decimal(-100),
    )  # fmt: skip
    assert bank.AmountInTransactionCurrency.currencyCode == "EUR"
    assert (debtor.Debtor, debtor.DocumentItemText) == ("0010100001", "invoice <1> & more")


def test_a_posting_goes_where_the_description_says(shared: Shared) -> None:
    request, described = side(**TENANT).request(posting(), {}), shared(POSTING).read_text("utf-8")
    assert request.url in described
    assert request.headers["SOAPAction"].strip('"') in described


def in_order(element: Any, names: list[str]) -> None:
    """The element's children are of these names, in this order."""
    known = [name.rstrip("?*").partition("(")[0].partition("@")[0] for name in names]
    places = [known.index(child.tag) for child in element]
    assert places == sorted(places)


def test_a_clearing_has_the_fields_of_our_transcription_in_its_order(shared: Shared) -> None:
    told = json.loads(shared(STRUCTURE).read_text("utf-8"))
    request = side(**TENANT).request(clearing(), {"post": POSTED})
    assert (request.url, request.headers["SOAPAction"].strip('"')) == (told["path"], told["soapAction"])
    root = body_of(request)
    assert root.tag == f"{SPACE}{told['root']}"
    message = told["message"]["JournalEntryClearingRequest[1..n]"]
    entry = root.find("JournalEntryClearingRequest/JournalEntry")
    in_order(entry, message["JournalEntry"])
    for item in entry.findall("APARItems"):
        in_order(item, message["APARItems"])


def test_a_clearing_is_shaped_like_the_sample(shared: Shared) -> None:
    sample = etree.parse(shared(AUTHORED)).getroot().find("{*}Body")[0]  # type: ignore[index]
    ours = asked(clearing(), post=POSTED)
    assert [child.tag for child in ours[1][1]] == [child.tag for child in sample[1][1]]
    assert [child.tag for child in ours[1][1][-1]] == [child.tag for child in sample[1][1][-1]]


def test_a_clearing_names_the_receipt_that_was_posted_and_the_items_it_pays() -> None:
    lines = asked(clearing(), post=POSTED).findall(".//APARItems")
    assert [line.findtext("AccountingDocument") for line in lines] == ["1400000009", "1800000001"]
    with pytest.raises(ValueError, match="did not show its line"):
        side(**TENANT).request(clearing(), {})


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"allow": ()}, "our transcription"),
        ({"posting_user": ""}, "posting_user"),
        ({"bank_accounts": {}}, "bank account DEUT-1"),
        ({"clear_in": (), "allow": ("payment_advice",)}, "clear_in"),
    ],
)
def test_what_posting_needs_of_the_tenant_is_asked_for(more: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        steps(PAID, "cash", **{**TENANT, **more})


def test_standing_cash_is_cleared_as_a_whole_and_nothing_is_written_off_with_it() -> None:
    receipt = open_item("1400000001", open_minor=-10000, original_minor=-10000)
    part = Application(item_id=ITEM.id, amount=Money.of("60.00", "EUR"))
    with pytest.raises(ValueError, match="cleared as a whole"):
        steps(CashAct(receipt_item_id=receipt.id, applications=(part,), why=""), "cash", ITEM, receipt, **TENANT)
    less = structs.replace(part, written_off=Money.of("2.00", "EUR"), reason="bank_charge")
    with pytest.raises(ValueError, match="posted with the payment"):
        steps(CashAct(receipt_item_id=receipt.id, applications=(less,), why=""), "cash", ITEM, receipt, **TENANT)


@pytest.fixture
def books() -> Iterator[Books]:
    made = Books(as_of=date(2026, 11, 20))
    made.add_entity(Entity(code="1010", name="E", country="DE", city="Bonn", currency="EUR"))
    made.add_customer(
        Customer(
            entity="1010", number="0010100001", name="C", country="DE", city="Bonn", street="Weg 1",
            postal_code="53111", language="DE", control_account="12100000", created_on=date(2025, 1, 1),
        )
    )  # fmt: skip
    return made


def post(books: Books, step: Step) -> ErpResponse:
    request = side(**TENANT).request(step, {})
    made = Request(method="POST", target=request.url, headers={}, body=request.body.encode())
    answer = served.answer(books, made, lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))
    return ErpResponse(
        status=answer.status, headers={k.lower(): v for k, v in answer.headers.items()}, body=answer.body.decode()
    )


def test_the_simulated_answer_is_valid_by_saps_own_schema(shared: Shared, books: Books) -> None:
    body = etree.fromstring(post(books, posting()).body.encode()).find("{*}Body")
    assert body is not None
    schema_of(shared(POSTING)).validate(body[0])


def test_a_document_in_the_answer_is_applied_and_an_error_in_the_log_is_refused_in_its_words(books: Books) -> None:
    done = side(**TENANT).outcome(posting(), post(books, posting()))
    assert isinstance(done, Applied)
    assert DocumentKey(done.native.key[0], done.native.key[1], int(done.native.key[2])) in books.documents
    books.close_period("1010", year=2026, period=11)
    refused = side(**TENANT).outcome(posting(), post(books, posting()))
    assert isinstance(refused, Refused)
    assert "closed" in refused.said


@pytest.mark.parametrize(
    "answer",
    [
        ErpResponse(status=200, body=""),
        ErpResponse(status=200, body="<html>log in</html>"),
        ErpResponse(status=200, body="<x><AccountingDocument>0000000000</AccountingDocument></x>"),
        ErpResponse(status=500, body="dump"),
        TransportFailure(sent="maybe_sent"),
    ],
)
def test_an_answer_without_a_document_and_without_an_error_is_not_known(answer: Any) -> None:
    assert isinstance(side(**TENANT).outcome(posting(), answer), Unknown)


def test_a_payment_is_found_by_its_reference_with_both_its_lines_and_its_reversal_is_no_second_one(
    books: Books,
) -> None:
    cash = Cash(
        entity="1010", customer="0010100001", amount=Decimal("100.00"), currency="EUR", received_on=date(2026, 11, 18),
        reference=posting().reference, text="invoice <1> & more", by_interface=True,
    )  # fmt: skip
    document = books.post_unapplied(cash, today=date(2026, 11, 18))
    with serve(books) as server:
        (found,) = looked(server)
        assert found.content | posting().content == found.content
        assert found.content["item"] == f"item/1010/{document.key.number}/2026/002"
        books.reverse(document.key, today=date(2026, 11, 20))
        (again,) = looked(server)
        assert again.status == "reversed"


def looked(server: RunningServer) -> tuple[NativeRecord, ...]:
    asked_for = side(**TENANT).find(posting(), {})
    known = server.credentials
    answer = httpx2.get(server.url + asked_for.url, auth=(known.user, known.password), trust_env=False)
    told = ErpResponse(status=answer.status_code, headers=dict(answer.headers), body=answer.text)
    return side(**TENANT).found(posting(), told)
