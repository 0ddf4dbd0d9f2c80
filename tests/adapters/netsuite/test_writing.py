"""What each act becomes in an account, what the answers mean, and what is refused in words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from msgspec import structs

from adapters.kit.secrets import Secret
from adapters.netsuite.settings import Settings, Token, Writing
from adapters.netsuite.writing.outcomes import created, written
from adapters.netsuite.writing.removal import REMOVED, STANDS
from adapters.netsuite.writing.side import NetSuiteSide
from adapters.netsuite.writing.wire import NetSuiteWire
from canonical_model.collecting import Hold
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import Act, DisputeAct, HoldAct, NoteAct, Operation, PromiseAct
from canonical_model.writing import (
    Accepted,
    Applied,
    ErpResponse,
    NotExecuted,
    Refused,
    TransportFailure,
    Unknown,
)
from conformance.suite.acts import Done, Ordered, known_item, ordered, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.carrier import Carrier
from conformance.suite.sap_books import BUYER, small_books
from conformance.suite.shelf import Shelf
from conformance.suite.subjects.netsuite import SUBJECT, NetSuite
from simulators.netsuite import kept

SCRIPT = "customscript_duecourse:customdeploy_duecourse"
DAY = date(2026, 12, 11)
NATIVE = NativeRecord(type="x", key=("1",))


class Office:
    """People in an account, and what they order."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp
        self.desk: Any = made.erp._desk  # type: ignore[attr-defined]
        self.invoice = made.erp.invoice("123.45")
        self.shelf: Shelf = made.items(entity=made.erp.entity)
        self.item: OpenItem = known_item(self.shelf, self.invoice)

    def order(self, operation: Operation, act: Act) -> Ordered:
        return ordered(self.bench, operation, act, item=self.item, shelf=self.shelf)

    def done(self, operation: Operation, act: Act) -> Done:
        made = self.order(operation, act)
        carrier = Carrier(self.bench)
        carrier.order(made.act, made.known)
        carrier.run()
        assert carrier.state(made.act) == "confirmed", carrier.said(made.act)
        return Done(ordered=made, carrier=carrier)

    def undone(self, done: Done) -> None:
        back = undo_of(self.bench, done)
        done.carrier.order(back.act, back.known)
        done.carrier.run()
        assert done.carrier.state(back.act) == "confirmed", done.carrier.said(back.act)

    def shown(self) -> dict[str, Any]:
        found: dict[str, Any] = self.desk.get("invoice", self.invoice[1])
        return found

    def amount(self) -> Money:
        return Money.of("123.45", "EUR")


def office(*, letters: bool = True, settings: dict[str, Any] | None = None, **writing: Any) -> Any:
    own = Writing(**{"companion": True, "restlet": SCRIPT, **writing})

    class Account(NetSuite):
        def settings(self, address: str) -> Settings:
            usual = super().settings(address)
            return structs.replace(usual, writing=own, dunning_letters=letters, **(settings or {}))

    return bench(structs.replace(SUBJECT, open=Account))


@pytest.fixture
def usual() -> Iterator[Office]:
    with office() as made:
        yield Office(made)


def dispute(office: Office, *, close: bool = False) -> DisputeAct:
    return DisputeAct(
        dispute_id=RecordId("dispute-1"), reason="pricing", amount=office.amount(), items=(office.item.id,),
        note="too dear", close=close,
    )  # fmt: skip


def promise(office: Office) -> PromiseAct:
    return PromiseAct(
        promise_id=RecordId("promise-1"), promised_for=DAY, amount=office.amount(), items=(office.item.id,)
    )


def hold(subject: str, *, release: bool = False) -> HoldAct:
    return HoldAct(hold_id=RecordId("h"), kind="manual", subject_id=subject, until=DAY, reason="x", release=release)


def test_a_note_on_an_invoice_hangs_on_it_and_not_on_the_customer(usual: Office) -> None:
    usual.done("note", NoteAct(activity_id=RecordId("n"), text="asked\nfor a copy", item_id=usual.item.id))
    (note,) = usual.desk.stored("note").values()
    assert (note.values["note"], note.values["transaction"]) == ("asked for a copy", int(usual.invoice[1]))
    assert "entity" not in note.values


def test_a_promise_is_a_day_on_the_invoice_and_a_record_with_its_amount(usual: Office) -> None:
    done = usual.done("promise", promise(usual))
    (record,) = usual.desk.stored("customrecord_duecourse_promise").values()
    told = {name.removeprefix("custrecord_duecourse_promise_"): value for name, value in record.values.items()}
    assert (str(told["amount"]), told["currency"], told["date"], told["status"]) == (
        "123.45", "EUR", "2026-12-11", "open",
    )  # fmt: skip
    assert f"[{usual.invoice[1]}]" in told["items"]
    assert usual.shown()["userEstimateSource"]["id"] == "CUSTOMER_PROMISED_DATE"
    usual.undone(done)
    assert record.values["custrecord_duecourse_promise_status"] == "withdrawn"
    assert "userEstimatedPaymentDate" not in usual.shown()


def test_a_promise_without_our_suiteapp_says_that_amount_and_history_are_lost() -> None:
    with office(companion=False, restlet="") as made:
        here = Office(made)
        order = here.order("promise", promise(here))
        plan = Carrier(made).plan(order.act, order.known)
        assert [step.name for step in plan.steps] == ["invoice 0"]
        assert any("amount and history" in loss for loss in plan.lost)


def test_a_closed_dispute_closes_its_record_and_frees_its_invoice(usual: Office) -> None:
    usual.done("dispute", dispute(usual))
    assert usual.shown()["custbody_duecourse_dispute"] == "pricing"
    assert usual.shown()["custbody_3805_dunning_paused"] is True
    usual.done("dispute", dispute(usual, close=True))
    (record,) = usual.desk.stored("customrecord_duecourse_dispute").values()
    assert record.values["custrecord_duecourse_dispute_status"] == "closed"
    assert "custbody_duecourse_dispute" not in usual.shown()
    assert usual.shown()["custbody_3805_dunning_paused"] is False


def test_a_closing_says_that_ending_a_pause_may_mail_the_customer(usual: Office) -> None:
    order = usual.order("dispute", dispute(usual, close=True))
    assert any("mail" in loss for loss in Carrier(usual.bench).plan(order.act, order.known).lost)


def test_a_dispute_becomes_a_support_case_where_the_settings_want_one() -> None:
    with office(support_cases=True) as made:
        here = Office(made)
        done = here.done("dispute", dispute(here))
        (case,) = here.desk.stored("supportcase").values()
        reference = next(step.reference for step in done.carrier.of(done.ordered.act) if step.name == "case")
        assert case.values["custevent_duecourse_reference"] == reference
        assert "pricing" in case.values["title"]
        assert here.item.document_no in case.values["title"]


def test_a_customer_is_paused_in_every_subsidiary_and_that_is_said(usual: Office) -> None:
    order = usual.order("hold", hold("nobodys-item"))
    assert any("subsidiary" in loss for loss in Carrier(usual.bench).plan(order.act, order.known).lost)
    done = usual.done("hold", hold("nobodys-item"))
    customer = usual.desk.get("customer", str(kept(usual.erp.books).id_of("customer", BUYER)))  # type: ignore[attr-defined]
    assert customer["custentity_3805_dunning_paused"] is True
    (step,) = done.carrier.of(done.ordered.act)
    assert step.native is not None
    (echo,) = step.native.echoes
    assert (echo.kind, echo.shows, echo.about) == (
        Hold.KIND, "custentity_3805_dunning_paused", (Customer.KIND, echo.native_key[:2]),
    )  # fmt: skip
    usual.undone(done)


@pytest.mark.parametrize(
    ("writing", "operation", "words"),
    [
        ({"companion": False}, "hold", "no hold of its own"),
        ({"companion": False}, "dispute", "no dispute of its own"),
        ({"companion": False, "promised_date": False}, "promise", "has no place in this account"),
    ],
)
def test_what_an_account_has_no_place_for_is_refused_in_words(
    writing: dict[str, Any], operation: Operation, words: str
) -> None:
    with office(letters=False, **writing) as made:
        here = Office(made)
        acts: dict[str, Act] = {"hold": hold(here.item.id), "dispute": dispute(here), "promise": promise(here)}
        order = here.order(operation, acts[operation])
        with pytest.raises(ValueError, match=words):
            Carrier(made).plan(order.act, order.known)


def _error(status: int, code: str, words: str = "No.") -> ErpResponse:
    body = {"title": "Bad", "status": status, "o:errorDetails": [{"detail": words, "o:errorCode": code}]}
    return ErpResponse(status=status, headers={"content-type": "application/json"}, body=json.dumps(body))


def _answer(status: int, **headers: str) -> ErpResponse:
    return ErpResponse(status=status, headers={name.replace("_", "-"): text for name, text in headers.items()})


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (_answer(204, location="https://x/services/rest/record/v1/customerpayment/7"), Applied),
        (_answer(202, location="https://x/services/rest/async/v1/job/5"), Accepted),
        (_answer(202), Unknown),
        (_error(400, "INVALID_CONTENT"), Refused),
        (_error(400, "USER_ERROR"), Refused),
        (_error(400, "USER_ERROR", "This record already exists"), NotExecuted),
        (_error(400, "RCRD_HAS_BEEN_CHANGED"), NotExecuted),
        (_error(404, "NONEXISTENT_ID"), Refused),
        (_error(401, "INVALID_LOGIN"), NotExecuted),
        (_error(403, "INSUFFICIENT_PERMISSION"), NotExecuted),
        (_error(429, "CONCURRENCY_LIMIT_EXCEEDED"), NotExecuted),
        (_error(400, "A_SCRIPT_OF_THE_ACCOUNT"), Unknown),
        (_error(500, "UNEXPECTED_ERROR"), Unknown),
        (_answer(503, retry_after="5"), Unknown),
        (ErpResponse(status=200, headers={"content-type": "text/html"}, body="<html>"), Unknown),
        (TransportFailure(sent="maybe_sent"), Unknown),
    ],
)
def test_an_answer_means_what_its_row_of_the_table_says(answer: ErpResponse | TransportFailure, kind: type) -> None:
    assert type(written(answer, NATIVE)) is kind


def test_a_record_that_is_made_and_not_named_is_looked_for() -> None:
    named = _answer(204, location="https://x/services/rest/record/v1/customerpayment/7")
    assert created(named, "customerPayment", {}) == Applied(native=NativeRecord(type="customerPayment", key=("7",)))
    assert isinstance(created(_answer(204), "customerPayment", {}), Unknown)
    assert isinstance(created(_error(400, "USER_ERROR"), "customerPayment", {}), Refused)


def test_a_restlet_that_is_asked_too_often_answers_400_and_is_asked_again() -> None:
    body = json.dumps({"error": {"code": "SSS_REQUEST_LIMIT_EXCEEDED", "message": "Request limit exceeded."}})
    answer = ErpResponse(status=400, headers={"content-type": "application/json"}, body=body)
    assert isinstance(written(answer, NATIVE), NotExecuted)


def test_a_used_idempotency_key_leads_to_the_first_job() -> None:
    answer = structs.replace(
        _error(400, "IDEMPOTENCY_ERROR"),
        headers={"content-type": "application/json", "location": "/services/rest/async/v1/job/12"},
    )
    assert written(answer, NATIVE) == Accepted(handle="/services/rest/async/v1/job/12")


def test_a_user_note_over_soap_is_added_once_found_and_deleted(small: Any, clock: Any, environment: Any) -> None:
    books = small_books()
    with small(books, clock) as server:
        settings = Settings(
            account=server.credentials.account, base_url=server.url, auth=_token(server),
            writing=Writing(note_record="soap"),
        )  # fmt: skip
        side, wire = NetSuiteSide(settings), NetSuiteWire(settings, environment)
        step = _note_step(content={"text": "pays on Friday", "transaction": ""})
        facts = {"note": _standing(side, wire, step)}
        assert facts["note"].key == (str(kept(books).id_of("customer", BUYER)),)
        made = side.outcome(step, wire.send(side.request(step, facts), timeout=9))
        assert isinstance(made, Applied)
        assert side.found(step, _said(wire, side.find(step, {}))) == (made.native,)
        # its external id is used: nothing is added, and it is looked for
        assert isinstance(side.outcome(step, wire.send(side.request(step, facts), timeout=9)), NotExecuted)
        back = structs.replace(
            step, name="note 0", kind="assign", reference="", content=REMOVED, before=STANDS,
            subjects=("/".join(("note", *made.native.key)),),
        )  # fmt: skip
        assert _standing(side, wire, back).content == STANDS
        assert isinstance(side.outcome(back, wire.send(side.request(back, {}), timeout=9)), Applied)
        assert _standing(side, wire, back).content == REMOVED
        wire.close()


def _token(server: Any) -> Token:
    known = server.credentials
    return Token(
        consumer_key=known.consumer_key, consumer_secret=Secret(known.consumer_secret), token_id=known.token_id,
        token_secret=Secret(known.token_secret),
    )  # fmt: skip


def _note_step(content: dict[str, str]) -> Step:
    return Step(
        id=RecordId("s"), write_back=RecordId("w"), ordinal=0, name="note", kind="create", operation="note",
        system=SystemUid("ns"), entity="1", subjects=(f"customer/1/{BUYER}",), content=content, before={},
        reference="NT4F2A9KQ0X7ZB1C", reference_kind="NT", sent_at=datetime(2026, 11, 20, 18, tzinfo=UTC),
    )  # fmt: skip


def _said(wire: NetSuiteWire, request: ErpRequest) -> ErpResponse:
    answer = wire.send(request, timeout=9)
    assert isinstance(answer, ErpResponse)
    return answer


def _standing(side: NetSuiteSide, wire: NetSuiteWire, step: Step) -> NativeRecord:
    asked = side.find(step, {}) if step.kind == "assign" else side.precondition(step, {})
    found = side.standing(step, _said(wire, asked))
    assert found is not None
    return found


def test_soap_needs_a_token() -> None:
    with pytest.raises(ValueError, match="need auth kind = token"), office(restlet="", note_record="soap"):
        pass
