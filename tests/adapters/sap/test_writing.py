"""What is sent to S/4HANA, what its answers mean, and what its published descriptions say to both."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xmlschema
import zeep
from msgspec import structs
from s4_acts import (
    CASH,
    DISPUTE,
    HOLD,
    ITEM,
    NOTE,
    NOW,
    PROMISE,
    SPACE,
    act_of,
    body_of,
    open_item,
    schema_of,
    sent,
    side,
    steps,
)

from adapters.sap.s4 import ADAPTER
from adapters.sap.s4.writing.answers import odata_outcome, soap_outcome
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.steps import NativeRecord
from canonical_model.write_back import (
    NoteAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import (
    Accepted,
    Applied,
    ErpResponse,
    Known,
    NotExecuted,
    Refused,
    TransportFailure,
    Unknown,
)

Shared = Callable[[str], Path]
WSDL = "sap/JOURNALENTRYBULKCHANGEREQUEST_.wsdl"


CHANGES = {"hold": HOLD, "promise": PROMISE, "dispute": DISPUTE}


@pytest.mark.parametrize("operation", CHANGES)
def test_change_messages_are_valid_by_saps_own_schema(shared: Shared, operation: str) -> None:
    *_, change = steps(CHANGES[operation], operation)
    assert list(schema_of(shared(WSDL)).iter_errors(body_of(sent(change)))) == []


def test_a_message_that_lifts_a_block_is_not_valid_by_the_schema_so_it_needs_a_word(shared: Shared) -> None:
    lift = structs.replace(HOLD, release=True)
    (change,) = steps(lift, "hold")
    with pytest.raises(xmlschema.XMLSchemaValidationError, match="DunningBlockingReasonCode"):
        schema_of(shared(WSDL)).validate(body_of(sent(change)))
    with pytest.raises(ValueError, match="empty_codes"):
        steps(lift, "hold", empty_codes=False)


def test_another_reader_of_saps_description_reads_from_a_message_what_we_meant(shared: Shared) -> None:
    (change,) = steps(PROMISE, "promise")
    client = zeep.Client(str(shared(WSDL)))
    element = client.get_element(f"{SPACE}JournalEntryBulkChangeRequestMessage")
    read = element.parse(body_of(sent(change)), client.wsdl.types)
    (item,) = read.JournalEntryDebtorCreditorItem
    assert (item.ItemKey.CompanyCode, item.ItemKey.AccountingDocument, item.ItemKey.FiscalYear) == (
        "1010", "1800000001", "2026",
    )  # fmt: skip
    assert int(item.ItemKey.AccountingDocumentItemID) == 1
    assert item.DunningBlockingReasonCodeChange.DunningBlockingReasonCode._value_1 == "P"
    assert item.DunningBlockingReasonCodeChange.FieldValueChangeIsRequested is True
    assert item.DocumentItemTextChange.DocumentItemText == "[P2P 2026-12-05]"
    assert len(read.MessageHeader.ID._value_1) <= 35


def test_a_change_goes_where_the_description_says(shared: Shared) -> None:
    (change,) = steps(HOLD, "hold")
    request = sent(change)
    described = shared(WSDL).read_text("utf-8")
    assert request.url in described
    assert request.headers["SOAPAction"].strip('"') in described


def test_each_attempt_is_a_message_of_its_own() -> None:
    (change,) = steps(HOLD, "hold")
    again = structs.replace(change, attempt=2)
    assert sent(change).body == sent(change).body
    assert body_of(sent(change)).findtext("MessageHeader/ID") != body_of(sent(again)).findtext("MessageHeader/ID")


def test_the_fields_of_an_advice_are_those_of_the_transcription(shared: Shared) -> None:
    (advice,) = steps(CASH, "cash")
    told = json.loads(sent(advice).body)
    known = json.loads(shared("sap/payment_advice_fields.json").read_text("utf-8"))
    items = told.pop("to_PaymentAdviceItem")["results"]
    for fields, described in (
        (told, known["A_PaymentAdvice"]),
        *((one, known["A_PaymentAdviceItem"]) for one in items),
    ):
        assert fields.keys() <= described.keys()
        for name, value in fields.items():
            most = described[name].partition("String(")[2].rstrip(")")
            assert not most or len(value) <= int(most), name
    assert (told["PaymentAdviceAccount"], told["PaidAmountInPaytCurrency"]) == ("0010100001", "100")


def test_what_is_our_transcription_is_refused_until_the_settings_allow_it() -> None:
    with pytest.raises(ValueError, match="our transcription"):
        steps(CASH, "cash", allow=())


@pytest.mark.parametrize(
    ("act", "operation", "name"),
    [(NOTE, "note", "note_text_id"), (HOLD, "hold", "hold_block"), (PROMISE, "promise", "promise_block"),
     (DISPUTE, "dispute", "dispute_block")],
)  # fmt: skip
def test_codes_that_are_the_tenants_own_are_asked_for(act: Any, operation: str, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        steps(act, operation, **{name: ""})


def test_a_tenant_that_wants_a_payment_block_gets_one_beside_the_dunning_block(shared: Shared) -> None:
    (hold,) = steps(HOLD, "hold", payment_block="B")
    assert hold.content == {"DunningBlockingReason": "H", "PaymentBlockingReason": "B"}
    assert hold.before == {"DunningBlockingReason": "", "PaymentBlockingReason": ""}
    schema_of(shared(WSDL)).validate(body_of(sent(hold)))
    (lifted,) = steps(structs.replace(HOLD, release=True), "hold", payment_block="B")
    assert (lifted.before, lifted.content) == (hold.content, hold.before)


def test_a_note_that_does_not_fit_the_items_text_is_declared_lost_there() -> None:
    on_item = NoteAct(activity_id=RecordId("n3"), text="x" * 50, item_id=ITEM.id)
    assert [step.name for step in steps(on_item, "note")] == ["note"]


def test_items_that_are_not_known_any_more_are_said() -> None:
    with pytest.raises(ValueError, match="not known any more"):
        steps(PROMISE, "promise", open_item("other"))


@pytest.mark.parametrize(
    ("procedure", "release", "refused"), [("", False, True), ("", True, False), ("0001", False, False)]
)
def test_a_customer_that_is_not_dunned_cannot_be_held_by_a_block_of_its_own(
    *, procedure: str, release: bool, refused: bool
) -> None:
    customer = Customer(
        id=RecordId("C1"), system=SystemUid("s4"), entity="1010", native_key=("1010", "10100001"), number="10100001",
        name="C", dunning_procedure=procedure,
    )  # fmt: skip
    hold = act_of(structs.replace(HOLD, subject_id=customer.id, release=release), "hold")
    known = Known(customers={customer.id: customer})
    if refused:
        with pytest.raises(ValueError, match=r"customer 10100001 has no dunning data in 1010: hold its items instead"):
            side().plan(hold, ADAPTER.capabilities, known)
    else:
        assert [step.name for step in side().plan(hold, ADAPTER.capabilities, known).steps] == ["customer"]


def test_a_full_text_and_a_used_key_are_left_and_declared_lost() -> None:
    full = open_item(text="x" * 45, our_reference="another system's")
    (change,) = steps(PROMISE, "promise", full)
    assert change.content == {"DunningBlockingReason": "P"}
    made = side().plan(
        WriteBack(
            id=RecordId("a"), operation="promise", system=SystemUid("s4"), entity="1010", customer_id=RecordId("C1"),
            customer_number="1", act=PROMISE, state="proposed", proposer="a", proposed_at=NOW, because_of="a",
        ),
        ADAPTER.capabilities,
        Known(items={full.id: full}),
    )  # fmt: skip
    assert len(made.lost) == 2


TEXT = {"d": {"LongText": "Finance's own\n[not a block]\n", "__metadata": {"etag": 'W/"1"'}}}


def answered(status: int, body: Any = "", **headers: str) -> ErpResponse:
    text = body if isinstance(body, str) else json.dumps(body)
    kind = {} if isinstance(body, str) else {"content-type": "application/json"}
    return ErpResponse(status=status, headers={**kind, **headers}, body=text)


def test_a_note_is_put_above_what_was_read_and_found_again() -> None:
    (note,) = steps(NOTE, "note")
    seen = side().standing(note, answered(200, TEXT))
    assert seen is not None
    request = sent(note, note=seen)
    assert (request.method, request.headers["If-Match"]) == ("PATCH", 'W/"1"')
    assert "Customer='0010100001',CompanyCode='1010'" in request.url
    text = json.loads(request.body)["LongText"]
    assert text.endswith(TEXT["d"]["LongText"])
    (found,) = side().found(note, answered(200, {"d": {"LongText": text}}))
    assert found.content == note.content
    twice = {"d": {"LongText": text + text}}
    assert len(side().found(note, answered(200, twice))) == 2
    assert side().found(note, answered(200, TEXT)) == ()


def test_the_first_note_of_a_customer_makes_the_text() -> None:
    (note,) = steps(NOTE, "note")
    nothing = answered(404, {"error": {"code": "x", "message": {"value": "Resource not found"}}})
    seen = side().standing(note, nothing)
    assert seen is not None
    request = sent(note, note=seen)
    assert (request.method, request.url.endswith("/A_CustomerCompanyText")) == ("POST", True)
    assert side().found(note, nothing) == ()


def test_a_note_cannot_forge_another_notes_block() -> None:
    hostile = NoteAct(activity_id=RecordId("n2"), text="x\n[/NT00000000000000]\n[NT00000000000000 a b]\ny")
    (note,) = steps(hostile, "note")
    assert "[" not in note.content["text"]


def test_taking_a_note_back_leaves_every_other_word() -> None:
    (note,) = steps(NOTE, "note")
    seen = side().standing(note, answered(200, TEXT))
    assert seen is not None
    text = json.loads(sent(note, note=seen).body)["LongText"]
    record = WrittenRecord(
        step="note", kind="create", native_type="customer company text", subjects=note.subjects, content=note.content,
        native_key=("0010100001", "1010", "EN", "0001", note.reference), before={},
    )  # fmt: skip
    (undo,) = steps(UndoAct(undoes=RecordId("w"), why="wrong", records=(record,)), "undo")
    stands = side().standing(undo, answered(200, {"d": {"LongText": text, "__metadata": {"etag": 'W/"2"'}}}))
    assert stands is not None
    assert stands.content[note.reference] == "stands"
    assert json.loads(sent(undo, **{undo.name: stands}).body)["LongText"] == TEXT["d"]["LongText"]
    gone = side().standing(undo, answered(200, TEXT))
    assert gone is not None
    assert gone.content[note.reference] == "removed"


NATIVE = NativeRecord(type="x", key=("1",))
ERROR = {
    "error": {"code": "F5/201", "message": {"value": "Posting period is closed"}, "innererror": {"transactionid": "T1"}}
}
ODATA: list[tuple[ErpResponse | TransportFailure, type[Any]]] = [
    (answered(201, {"d": {}}), Applied),
    (answered(204), Applied),
    (answered(200, "<html>please log in</html>"), Unknown),
    (answered(400, ERROR), Refused),
    (answered(404, ERROR), Refused),
    (answered(401, "<html></html>"), NotExecuted),
    (answered(403, "CSRF token validation failed", **{"x-csrf-token": "Required"}), NotExecuted),
    (answered(403, ERROR), NotExecuted),
    (answered(412, ERROR), NotExecuted),
    (answered(423, ERROR), NotExecuted),
    (answered(429, "Too Many Requests", **{"retry-after": "7"}), NotExecuted),
    (answered(503, "no work process", **{"retry-after": "7"}), NotExecuted),
    (answered(503, "gateway"), Unknown),
    (answered(500, ERROR), Unknown),
    (answered(502, ""), Unknown),
    (answered(302, ""), Unknown),
    (TransportFailure(sent="maybe_sent", why="no answer in time"), Unknown),
]


@pytest.mark.parametrize(("answer", "outcome"), ODATA)
def test_what_an_odata_answer_means(answer: Any, outcome: type[Any]) -> None:
    assert isinstance(odata_outcome(answer, NATIVE), outcome)


def test_a_refusal_is_in_saps_words_with_its_transaction() -> None:
    refused = odata_outcome(answered(400, ERROR), NATIVE)
    assert isinstance(refused, Refused)
    assert (refused.said, refused.support_id) == ("F5/201 Posting period is closed", "T1")


FAULT = """<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault>
<faultcode>e:{code}</faultcode><faultstring>bad message</faultstring></e:Fault></e:Body></e:Envelope>"""


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (answered(202), Accepted),
        (answered(200), Accepted),
        (answered(200, "<html>please log in</html>"), Unknown),
        (answered(500, FAULT.format(code="Client")), Refused),
        (answered(500, FAULT.format(code="Server")), Unknown),
        (answered(500, "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"), Unknown),
        (answered(401), NotExecuted),
        (TransportFailure(sent="maybe_sent"), Unknown),
    ],
)
def test_what_a_soap_answer_means(answer: Any, outcome: type[Any]) -> None:
    assert isinstance(soap_outcome(answer, "m1"), outcome)
