"""What is planned, called and found: over stand-in tables and as much of the packages as answers our blocks."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from small_ar import SmallAr

from adapters.kit.secrets import Secret
from adapters.oracle.ebs import ADAPTER
from adapters.oracle.ebs.failures import Failure
from adapters.oracle.ebs.settings import BankAccount, Database, Session, Settings, Writing
from adapters.oracle.ebs.writing.applications import Application as Applying
from adapters.oracle.ebs.writing.exchange import Reply, body_of, response
from adapters.oracle.ebs.writing.side import EbsSide
from adapters.oracle.ebs.writing.wire import EbsWire
from canonical_model.errors import BadAnswer, Misconfigured, NotReached, Retry
from canonical_model.identity import RecordId, SystemUid
from canonical_model.master_data import Customer
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.write_back import (
    Application,
    CashAct,
    DisputeAct,
    HoldAct,
    IncomingPayment,
    NoteAct,
    PromiseAct,
    UndoAct,
    WriteBack,
    WrittenRecord,
)
from canonical_model.writing import Applied, ErpResponse, Known, NotExecuted, Plan, Refused, TransportFailure, Unknown
from core.write_back.judging import judge
from core.write_back.planning import steps_of

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
CODES = Writing(
    bank_accounts={"main": BankAccount(receipt_method_id="51"), "other": BankAccount(receipt_method_name="Check")},
    note_type="IEX_GENERAL", taken_by_resource_id="100000123", dispute_reasons={"pricing": "PRICE"},
)  # fmt: skip


def ours(**writing: Any) -> Settings:
    return Settings(
        database=Database(user="u", password=Secret("s3cret-word"), host="h", service="s"),
        session=Session(user_id=1, resp_id=2, resp_appl_id=222), writing=structs.replace(CODES, **writing),
    )  # fmt: skip


def side(**writing: Any) -> EbsSide:
    return EbsSide(ours(**writing))


def wire(ar: SmallAr) -> EbsWire:
    return EbsWire(ar, call_through="APPS.DUECOURSE_AR")


def open_item(schedule: str = "10", trx: str = "110", amount: str = "100.00", **more: Any) -> OpenItem:
    cents = int(Decimal(amount) * 100)
    told: dict[str, Any] = {
        "id": RecordId(f"i{schedule}"), "system": SystemUid("ebs"), "entity": "204", "native_key": ("204", schedule),
        "document_id": RecordId(f"d{trx}"), "document_no": f"INV-{schedule}", "document_type": "invoice",
        "customer_id": RecordId("C1"), "customer_number": "C-1", "kind": "whole", "currency": "USD",
        "original_minor": cents, "open_minor": cents, "functional_currency": "USD", "billing_document": trx,
        "original_functional_minor": cents, "open_functional_minor": cents,
    }  # fmt: skip
    return OpenItem(**{**told, **more})


ITEM, OTHER = open_item(), open_item("11", "111", "50.00")
RECEIPT = open_item("20", "20", "-50.00", document_type="receipt", kind="unapplied", document_no="R-20")
MEMO = open_item("12", "112", "-10.00", document_type="credit_memo")
CUSTOMER = Customer(
    id=RecordId("C1"), system=SystemUid("ebs"), entity="204", native_key=("204", "1001"), number="C-1", name="One"
)  # fmt: skip


def dollars(amount: str, currency: str = "USD") -> Money:
    return Money.of(amount, currency)


def share(item: OpenItem, amount: str) -> Application:
    return Application(item_id=item.id, amount=dollars(amount))


NOTE = NoteAct(activity_id=RecordId("n1"), text="spoke to [them]", item_id=ITEM.id)
PROMISE = PromiseAct(
    promise_id=RecordId("p1"), promised_for=date(2026, 12, 5), amount=dollars("60.00"), items=(ITEM.id,)
)
DISPUTE = DisputeAct(
    dispute_id=RecordId("q1"), reason="pricing", amount=dollars("60.00"), items=(ITEM.id,), note="dear"
)
PAYMENT = IncomingPayment(
    transaction_id=RecordId("t1"), bank_account="main", amount=dollars("130.00"), value_date=date(2026, 11, 18),
    text="thanks  for all",
)  # fmt: skip
CASH = CashAct(payment=PAYMENT, applications=(share(ITEM, "100.00"), share(OTHER, "20.00")), why="quoted")
USE = CashAct(receipt_item_id=RECEIPT.id, applications=(share(ITEM, "30.00"),), why="quoted")
HOLD = HoldAct(hold_id=RecordId("h1"), kind="manual", subject_id=ITEM.id, until=None, reason="asked")


def planned(act: Any, *items: OpenItem, customers: Any = None, **writing: Any) -> tuple[WriteBack, Plan]:
    operation = act.__struct_config__.tag
    made = WriteBack(
        id=RecordId("ab12" * 8), operation=operation, system=SystemUid("ebs"), entity="204",
        customer_id=RecordId("C1"), customer_number="C-1", act=act, state="proposed", proposer="ada b",
        proposed_at=NOW, because_of="ada", identity=("1",),
    )  # fmt: skip
    told = {item.id: item for item in (ITEM, OTHER, RECEIPT, MEMO, *items)}
    known = Known(items=told, customers={CUSTOMER.id: CUSTOMER} if customers is None else customers)
    return made, side(**writing).plan(made, ADAPTER.capabilities, known)


def steps(act: Any, *items: OpenItem, **writing: Any) -> tuple[Step, ...]:
    made, plan = planned(act, *items, **writing)
    return tuple(structs.replace(step, sent_at=NOW, attempt=1) for step in steps_of(made, plan, tenant="t"))


Facts = dict[str, NativeRecord]


def answered(ar: SmallAr, request: ErpRequest) -> ErpResponse:
    answer = wire(ar).send(request, timeout=5)
    assert isinstance(answer, ErpResponse), answer
    return answer


def looked(ar: SmallAr, step: Step, facts: Facts, **writing: Any) -> Facts:
    """The facts with what the step relies on, as the machine reads it right before it sends."""
    here = side(**writing)
    if step.before is None:
        return facts
    seen = here.standing(step, answered(ar, here.precondition(step, facts)))
    return {**facts, step.name: seen} if seen is not None else facts


def done(ar: SmallAr, step: Step, facts: Facts | None = None, **writing: Any) -> Any:
    here = side(**writing)
    told = looked(ar, step, facts or {}, **writing)
    return here.outcome(step, wire(ar).send(here.request(step, told), timeout=5))


def found(ar: SmallAr, step: Step, facts: Facts | None = None, **writing: Any) -> tuple[NativeRecord, ...]:
    here = side(**writing)
    return here.found(step, answered(ar, here.find(step, facts or {})))


@pytest.fixture
def ar(own_books: Any) -> SmallAr:
    return SmallAr(own_books)


# what becomes of an act


@pytest.mark.parametrize(
    ("act", "name", "empty"),
    [
        (NOTE, "note_type", ""), (PROMISE, "taken_by_resource_id", ""), (DISPUTE, "dispute_reasons", {}),
        (CASH, "bank_accounts", {}),
    ],
)  # fmt: skip
def test_what_is_the_systems_own_is_asked_for(act: Any, name: str, empty: Any) -> None:
    with pytest.raises(ValueError, match=name):
        planned(act, **{name: empty})


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (HOLD, "no public package"),
        (structs.replace(DISPUTE, close=True), "its approver"),
        (structs.replace(PROMISE, amount=dollars("100.01")), "more than is open"),
        (structs.replace(PROMISE, amount=dollars("0.00")), "more than is open"),
        (structs.replace(PROMISE, items=(ITEM.id, OTHER.id)), "several invoices"),
        (structs.replace(PROMISE, items=(RecordId("gone"),)), "not known any more"),
        (structs.replace(DISPUTE, items=(RECEIPT.id,)), "no transaction"),
        (structs.replace(CASH, applications=(share(ITEM, "100.01"),)), "cannot be applied"),
        (structs.replace(CASH, applications=(share(ITEM, "0.00"),)), "cannot be applied"),
        (structs.replace(CASH, applications=(share(MEMO, "5.00"),)), "cannot be applied"),
        (structs.replace(CASH, applications=(share(ITEM, "60.00"), share(ITEM, "60.00"))), "cannot be applied"),
        (structs.replace(CASH, payment=structs.replace(PAYMENT, amount=dollars("119.99"))), "more is applied"),
        (structs.replace(CASH, payment=structs.replace(PAYMENT, amount=dollars("500.00", "EUR"))), "no rate"),
        (structs.replace(USE, receipt_item_id=MEMO.id), "Transactions window"),
        (structs.replace(USE, applications=(share(ITEM, "50.01"),)), "more is applied"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(act: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        planned(act)


def test_a_customer_who_is_gone_is_said() -> None:
    with pytest.raises(ValueError, match="run `duecourse sync`"):
        planned(CASH, customers={})


def test_several_promises_and_disputes_are_of_all_that_is_open() -> None:
    both = {"items": (ITEM.id, OTHER.id), "amount": dollars("150.00")}
    assert [step.content["amount"] for step in steps(structs.replace(PROMISE, **both))] == ["100", "50"]
    assert [step.content["amount"] for step in steps(structs.replace(DISPUTE, **both))] == ["100", "50"]


def test_installments_of_one_invoice_are_one_dispute() -> None:
    first, second = (
        open_item("16", "116", "50.00", kind="instalment"),
        open_item("17", "116", "50.00", kind="instalment"),
    )
    act = structs.replace(DISPUTE, items=(first.id, second.id), amount=dollars("70.00"))
    _, plan = planned(act, first, second)
    (step,) = plan.steps
    assert (step.content["transaction"], step.content["amount"]) == ("116", "70")
    assert step.subjects == ("item/204/16", "item/204/17")
    assert "which installment" in plan.lost[0]


def test_cash_is_a_receipt_and_then_its_applications_in_the_acts_order() -> None:
    receipt, first, second = steps(CASH)
    assert (receipt.name, receipt.content["amount"], receipt.content["date"]) == ("receipt", "130", "2026-11-18")
    assert [one.needs for one in (first, second)] == [("receipt",)] * 2
    assert (first.content, first.before) == ({"schedule": "10", "amount": "100"}, {"open": "100", "left": "enough"})
    assert len({one.reference for one in (receipt, first, second)}) == 3


def test_the_reference_is_the_payments_whatever_it_pays() -> None:
    other = structs.replace(CASH, applications=(share(OTHER, "5.00"),))
    assert steps(CASH)[0].reference == steps(other)[0].reference


# receipts


def test_a_receipt_is_made_once_and_found_by_its_number(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    assert found(ar, step) == ()
    outcome = done(ar, step)
    assert isinstance(outcome, Applied)
    (record,) = found(ar, step)
    assert judge(step, (record,)).finding == "one"
    assert outcome.native.key == record.key
    name, binds, org = ar.called[-1]
    assert (name, org) == ("create_receipt", "204")
    assert (binds["P_RECEIPT_NUMBER"], binds["P_REFERENCE"]) == (step.reference, step.reference)
    assert (binds["P_RECEIPT_METHOD_ID"], binds["P_RECEIPT_METHOD_NAME"], binds["P_CUSTOMER_ID"]) == ("51", "", "1001")
    assert binds["P_COMMENTS"] == f"thanks  for all [ref:{step.reference}]"


@pytest.mark.parametrize("home", ["customer_reference", "comments"])
def test_a_receipt_is_found_where_its_reference_lives(ar: SmallAr, home: Any) -> None:
    step, *_ = steps(CASH, reference_home=home)
    assert isinstance(done(ar, step, reference_home=home), Applied)
    (record,) = found(ar, step, reference_home=home)
    assert judge(step, (record,)).finding == "one"
    assert record.display_no == "thanks for all"


def test_the_same_receipt_again_is_looked_at_and_is_there(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    done(ar, step)
    again = done(ar, step)
    assert isinstance(again, NotExecuted)
    assert "AR_RW_CASH_DUPLICATE_RECEIPT" in again.said
    assert judge(step, found(ar, step)).finding == "one"


def test_another_amount_under_our_number_is_for_a_person(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    done(ar, step)
    other = structs.replace(step, content={**step.content, "amount": "131"})
    assert judge(other, found(ar, other)).finding == "different"


def test_a_duplicate_of_somebody_elses_number_is_refused(ar: SmallAr) -> None:
    home = "customer_reference"
    act = structs.replace(CASH, payment=structs.replace(PAYMENT, transaction_id=RecordId("t2")))
    first, second = steps(CASH, reference_home=home)[0], steps(act, reference_home=home)[0]
    second = structs.replace(second, reference="CR99999999999999")
    done(ar, first, reference_home=home)
    assert isinstance(done(ar, second, reference_home=home), Refused)
    assert found(ar, second, reference_home=home) == ()


def test_a_receipt_that_finance_reversed_is_for_a_person(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    done(ar, step)
    ar.one("UPDATE ar_cash_receipts_all SET status = 'NSF' WHERE receipt_number = %s", step.reference)
    verdict = judge(step, found(ar, step))
    assert (verdict.finding, "reversed" in verdict.why) == ("different", True)


def test_a_method_may_be_named(ar: SmallAr) -> None:
    act = structs.replace(CASH, payment=structs.replace(PAYMENT, bank_account="other"))
    step, *_ = steps(act)
    assert isinstance(done(ar, step), Applied)
    assert judge(step, found(ar, step)).finding == "one"
    assert ar.called[-1][1]["P_RECEIPT_METHOD_NAME"] == "Check"


# applications


def test_a_receipt_is_applied_with_amounts_and_each_use_is_found(ar: SmallAr) -> None:
    receipt, first, second = steps(CASH)
    facts = {"receipt": done(ar, receipt).native}
    for step, left in ((first, "0"), (second, "30")):
        assert found(ar, step, facts) == ()
        assert isinstance(done(ar, step, facts), Applied)
        assert judge(step, found(ar, step, facts)).finding == "one"
        sql = "SELECT amount_due_remaining FROM ar_payment_schedules_all WHERE payment_schedule_id = %s"
        assert str(ar.one(sql, step.content["schedule"])[0]) == left
    assert {binds["P_AMOUNT"] for name, binds, _ in ar.called if name == "apply_receipt"} == {"100", "20"}


def test_cash_that_stands_on_the_account_is_applied(ar: SmallAr) -> None:
    (step,) = steps(USE)
    assert step.content["receipt"] == "20"
    assert isinstance(done(ar, step), Applied)
    assert judge(step, found(ar, step)).finding == "one"


def test_an_application_waits_for_its_receipt() -> None:
    _, first, _ = steps(CASH)
    with pytest.raises(ValueError, match="not there yet"):
        side().find(first, {})


@pytest.mark.parametrize(
    ("sql", "shows"),
    [
        (
            "UPDATE ar_payment_schedules_all SET amount_due_remaining = 40 WHERE payment_schedule_id = 10",
            {"open": "40"},
        ),
        ("UPDATE ar_payment_schedules_all SET status = 'CL' WHERE payment_schedule_id = 10", {"open": "0"}),
        (
            "UPDATE ar_payment_schedules_all SET invoice_currency_code = 'EUR' WHERE payment_schedule_id = 10",
            {"open": "0"},
        ),
        (
            "UPDATE ar_receivable_applications_all SET amount_applied = 29 WHERE receivable_application_id = 3",
            {"left": "29"},
        ),
        (
            "UPDATE ar_cash_receipts_all SET status = 'REV' WHERE cash_receipt_id = 20",
            {"left": "nothing: the receipt was taken back"},
        ),
    ],
)
def test_what_moved_meanwhile_stops_an_application(ar: SmallAr, sql: str, shows: dict[str, str]) -> None:
    (step,) = steps(USE)
    ar.one(sql)
    seen = looked(ar, step, {})[step.name].content
    assert {name: seen[name] for name in shows} == shows
    assert seen != step.before


def test_nothing_is_applied_that_was_not_looked_at() -> None:
    (step,) = steps(USE)
    with pytest.raises(ValueError, match="not looked at"):
        side().request(step, {})


@given(
    amount=st.one_of(st.decimals(-200, 200, places=2).map(str), st.sampled_from(["NaN", "Infinity", "0", "-0"])),
    remaining=st.decimals(-200, 200, places=2),
)
def test_no_application_is_built_without_an_amount_within_what_is_open(amount: str, remaining: Decimal) -> None:
    (step,) = steps(USE)
    step = structs.replace(step, content={**step.content, "amount": amount})
    facts = {step.name: NativeRecord(type="open item", key=("10",), content={"open": str(remaining), "left": "enough"})}
    try:
        request = Applying().request(step, facts)
    except ValueError:
        assert not (Decimal(amount).is_finite() and 0 < Decimal(amount) <= remaining)
    else:
        assert request.url == "apply_receipt"
        assert 0 < Decimal(body_of(request).binds["P_AMOUNT"]) <= remaining


def test_an_application_that_was_taken_back_is_for_a_person(ar: SmallAr) -> None:
    (step,) = steps(USE)
    done(ar, step)
    ar.one("UPDATE ar_receivable_applications_all SET display = 'N' WHERE comments LIKE %s", f"%{step.reference}%")
    assert judge(step, found(ar, step)).finding == "different"


# promises, disputes, notes


def test_a_promise_is_made_on_the_delinquency_and_known_when_it_comes_back(ar: SmallAr) -> None:
    (step,) = steps(PROMISE)
    assert found(ar, step) == ()
    outcome = done(ar, step)
    assert isinstance(outcome, Applied)
    (record,) = found(ar, step)
    assert judge(step, (record,)).finding == "one"
    _, binds, _ = ar.called[-1]
    assert (binds["P_DELINQUENCY_ID"], binds["P_ATTRIBUTE1"], binds["P_ATTRIBUTE2"]) == ("1", step.reference, "")
    (echo,) = record.echoes
    assert (echo.shows, echo.about) == (step.reference, ("open_item", ("204", "10")))


def test_a_promise_lives_in_the_segment_that_the_settings_name() -> None:
    (step,) = steps(PROMISE, promise_segment=7)
    seen = NativeRecord(type="open item", key=("10",), version="1")
    binds = body_of(side(promise_segment=7).request(step, {step.name: seen})).binds
    assert (binds["P_ATTRIBUTE7"], binds["P_ATTRIBUTE1"]) == (step.reference, "")


def test_what_is_not_delinquent_takes_no_promise(ar: SmallAr) -> None:
    (step,) = steps(structs.replace(PROMISE, items=(OTHER.id,), amount=dollars("50.00")))
    assert looked(ar, step, {})[step.name].content == {"delinquent": "no"}
    assert step.before == {"delinquent": "yes"}


def test_a_second_promise_for_a_day_is_refused_in_oracles_words(ar: SmallAr) -> None:
    (step,) = steps(PROMISE)
    done(ar, step)
    again = done(ar, structs.replace(step, reference="PR99999999999999"))
    assert again == Refused(said="IEX_PROMISE_EXISTS: There is a promise for that day.")


@pytest.mark.parametrize("by", ["credit_memo_request", "collections"])
def test_a_dispute_is_a_request_that_goes_to_its_approvers(ar: SmallAr, by: Any) -> None:
    (step,) = steps(DISPUTE, dispute_by=by)
    assert found(ar, step, dispute_by=by) == ()
    assert isinstance(done(ar, step, dispute_by=by), Applied)
    (record,) = found(ar, step, dispute_by=by)
    assert judge(step, (record,)).finding == "one"
    assert record.echoes[0].shows == step.reference
    name, binds, _ = ar.called[-1]
    assert name == {"collections": "create_dispute", "credit_memo_request": "request_credit_memo"}[by]
    assert (binds["P_LINE_AMOUNT"], binds["P_TAX_AMOUNT"], binds["P_REASON"]) == ("60", "", "PRICE")
    assert binds["P_COMMENTS"] == f"dear [ref:{step.reference}]"


def test_a_dispute_that_was_turned_down_is_refused(ar: SmallAr) -> None:
    (step,) = steps(DISPUTE)
    done(ar, step)
    ar.one("UPDATE ra_cm_requests_all SET status = 'NOT_APPROVED'")
    assert judge(step, found(ar, step)).finding == "refused"


def test_a_dispute_of_collections_is_closed_by_a_call(ar: SmallAr) -> None:
    by: Any = "collections"
    (made,) = steps(DISPUTE, dispute_by=by)
    done(ar, made, dispute_by=by)
    (close,) = steps(structs.replace(DISPUTE, close=True), dispute_by=by)
    assert looked(ar, close, {}, dispute_by=by)[close.name].content == close.before
    assert isinstance(done(ar, close, dispute_by=by), Applied)
    assert looked(ar, close, {}, dispute_by=by)[close.name].content == close.content


def test_a_note_stands_on_the_installment_or_on_the_account(ar: SmallAr) -> None:
    (step,) = steps(NOTE)
    assert isinstance(done(ar, step), Applied)
    assert judge(step, found(ar, step)).finding == "one"
    _, binds, _ = ar.called[-1]
    assert (binds["P_SOURCE_CODE"], binds["P_SOURCE_ID"], binds["P_SCHEDULE_ID"]) == ("IEX_INVOICES", "10", "10")
    (other,) = steps(structs.replace(NOTE, item_id=None))
    done(ar, other)
    _, binds, _ = ar.called[-1]
    assert (binds["P_SOURCE_CODE"], binds["P_SOURCE_ID"], binds["P_SCHEDULE_ID"]) == ("IEX_ACCOUNT", "1001", "")


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=3_000))
def test_a_note_of_any_length_fits_and_is_found_as_what_was_written(text: str) -> None:
    (step,) = steps(structs.replace(NOTE, text=text))
    binds = body_of(side().request(step, {})).binds
    assert len(binds["P_NOTES"].encode()) <= 2_000
    assert len(binds["P_NOTES_DETAIL"].encode()) <= 32_000
    row = {"JTF_NOTE_ID": "1", "NOTES": binds["P_NOTES"]}
    assert judge(step, side().found(step, response(Reply(rows=(row,))))).finding == "one"


# what an answer means


def said(**outs: str) -> ErpResponse:
    return response(Reply(outs=outs))


def outcome_of(step: Step, answer: Any) -> Any:
    return side().outcome(step, answer)


MANY = "".join(f"AR|AR_MESSAGE_{number}\tWords {number}.\n" for number in range(3))


def test_an_unexpected_error_with_many_messages_is_told_whole(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.says = {"X_STAGE": "rolled back", "X_STATUS": "U", "X_MESSAGES": f"{MANY}\tORA-01403: no data found"}
    outcome = done(ar, step)
    assert isinstance(outcome, Refused)
    for word in ("rolled back", "AR_MESSAGE_0: Words 0.", "AR_MESSAGE_2: Words 2.", "ORA-01403"):
        assert word in outcome.said


def test_what_may_have_been_committed_inside_is_looked_for_after_an_unexpected_error() -> None:
    (step,) = steps(DISPUTE)
    assert isinstance(outcome_of(step, said(X_STAGE="rolled back", X_STATUS="U", X_MESSAGES=MANY)), Unknown)
    assert isinstance(outcome_of(step, said(X_STAGE="rolled back", X_STATUS="E", X_MESSAGES=MANY)), Refused)


@pytest.mark.parametrize(
    ("outs", "kind"),
    [
        ({"X_STAGE": "committed", "X_STATUS": "S", "X_ID": "7"}, Applied),
        ({"X_STAGE": "committed", "X_STATUS": "S"}, Unknown),
        ({"X_STAGE": "commit failed", "X_STATUS": "U"}, Unknown),
        ({"X_STAGE": "began", "X_STATUS": ""}, Unknown),
        ({"X_STAGE": "rolled back", "X_STATUS": "S"}, Unknown),
        ({"X_STAGE": "committed", "X_STATUS": "E"}, Unknown),
        ({"X_STAGE": "rolled back", "X_STATUS": "E"}, Refused),
        ({"X_STAGE": "rolled back", "X_STATUS": "U", "X_MESSAGES": "\tORA-00054: resource busy"}, NotExecuted),
        ({}, Unknown),
    ],
)
def test_the_table_of_answers(outs: dict[str, str], kind: type[Any]) -> None:
    step, *_ = steps(CASH)
    assert isinstance(outcome_of(step, said(**outs)), kind)


def test_an_error_outside_the_blocks_own_handler_is_believed_only_where_it_never_ran() -> None:
    step, *_ = steps(CASH)
    for code, kind in (
        ("ORA-06550", NotExecuted),
        ("DPY-4010", NotExecuted),
        ("ORA-06502", Unknown),
        ("ORA-00600", Unknown),
    ):
        failure = Failure(kind="answer", code=code, message="as it is")
        assert isinstance(outcome_of(step, response(Reply(failure=failure))), kind), code
    assert isinstance(outcome_of(step, ErpResponse(status=200, body="<html>")), Unknown)
    assert isinstance(outcome_of(step, TransportFailure(sent="maybe_sent", why="cut")), Unknown)


def test_a_look_that_failed_is_no_empty_one() -> None:
    step, *_ = steps(CASH)
    with pytest.raises(BadAnswer, match="could not be looked at"):
        side().found(step, response(Reply(failure=Failure(kind="answer", code="ORA-00942", message="no table"))))


# the wire


def test_a_connection_that_breaks_after_sending_may_have_written(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.fails_after = Retry("DPY-4011: the database or network closed the connection")
    answer = wire(ar).send(side().request(step, {}), timeout=5)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "maybe_sent"
    assert isinstance(outcome_of(step, answer), Unknown)
    ar.fails_after = None
    assert judge(step, found(ar, step)).finding == "one"


@pytest.mark.parametrize("error", [NotReached("no listener"), Misconfigured("wrong password")])
def test_what_never_reached_the_database_was_not_sent(ar: SmallAr, error: Any) -> None:
    step, *_ = steps(CASH)
    ar.fails_before = error
    answer = wire(ar).send(side().request(step, {}), timeout=5)
    assert answer == TransportFailure(sent="not_sent", why=str(error))
    assert found(ar, step) == ()


def test_a_block_that_is_not_there_is_tried_again_when_people_put_it_right(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    ar.failure = "ORA-06550"
    assert isinstance(done(ar, step), NotExecuted)


@pytest.mark.parametrize(
    "request_",
    [
        ErpRequest(method="SQL", url="../secret", body='{"org":"1","binds":{}}'),
        ErpRequest(method="SQL", url="notes", body="no"),
        ErpRequest(method="PLSQL", url="drop_all", body='{"org":"1","binds":{}}'),
    ],
)
def test_what_is_none_of_our_requests_is_not_sent(ar: SmallAr, request_: ErpRequest) -> None:
    answer = wire(ar).send(request_, timeout=5)
    assert isinstance(answer, TransportFailure)
    assert answer.sent == "not_sent"


def test_every_look_is_made_in_the_operating_unit(ar: SmallAr) -> None:
    step, *_ = steps(CASH)
    found(ar, step)
    assert ar.looked == ["204"]


# taking back


def written(step: Step, record: NativeRecord) -> WrittenRecord:
    return WrittenRecord(
        step=step.name, kind=step.kind, native_type=record.type, native_key=record.key, subjects=step.subjects,
        content=step.content, before=step.before,
    )  # fmt: skip


def taken_back(ar: SmallAr, records: tuple[WrittenRecord, ...], **writing: Any) -> tuple[Step, ...]:
    made = steps(UndoAct(undoes=RecordId("w"), why="wrong", records=records), **writing)
    for step in made:
        assert looked(ar, step, {}, **writing)[step.name].content == step.before, step.name
        assert isinstance(done(ar, step, **writing), Applied), step.name
        assert looked(ar, step, {}, **writing)[step.name].content == step.content, step.name
    return made


def test_cash_is_taken_back_application_by_application_and_then_the_receipt(ar: SmallAr) -> None:
    receipt, first, second = steps(CASH)
    facts = {"receipt": done(ar, receipt).native}
    records = [written(receipt, facts["receipt"])]
    for step in (first, second):
        done(ar, step, facts)
        records.insert(0, written(step, found(ar, step, facts)[0]))
    made = taken_back(ar, tuple(records))
    assert [step.name for step in made] == ["unapply 0", "unapply 1", "reverse 2"]
    assert made[-1].needs == ("unapply 0", "unapply 1")
    sql = "SELECT amount_due_remaining FROM ar_payment_schedules_all WHERE payment_schedule_id IN (10, 11) ORDER BY 1"
    assert str(ar.one(sql)[0]) == "50"


def test_a_promise_and_a_dispute_of_collections_are_taken_back(ar: SmallAr) -> None:
    for act in (PROMISE, DISPUTE):
        by: Any = "collections"
        (step,) = steps(act, dispute_by=by)
        record = done(ar, step, dispute_by=by).native
        taken_back(ar, (written(step, record),), dispute_by=by)


def test_what_no_call_takes_back_is_said(ar: SmallAr) -> None:
    (note,), (promise,), (dispute,) = steps(NOTE), steps(PROMISE), steps(DISPUTE)
    kept = [written(one, done(ar, one).native) for one in (note, promise, dispute)]
    _, plan = planned(UndoAct(undoes=RecordId("w"), why="wrong", records=tuple(kept[:2])))
    assert [step.name for step in plan.steps] == ["cancel 1"]
    assert any("no call removes one" in lost for lost in plan.lost)
    for records, words in ((kept[:1], "no call removes"), (kept[2:], "its approver"), ([], "nothing of it")):
        with pytest.raises(ValueError, match=words):
            planned(UndoAct(undoes=RecordId("w"), why="wrong", records=tuple(records)))


def test_what_is_taken_back_already_is_seen_so(ar: SmallAr) -> None:
    (step,) = steps(PROMISE)
    record = done(ar, step).native
    taken_back(ar, (written(step, record),))
    assert judge(step, found(ar, step)).finding == "different"
