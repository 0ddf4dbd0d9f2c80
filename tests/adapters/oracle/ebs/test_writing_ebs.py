"""What is called and found: over stand-in tables and as much of the packages as answers our blocks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from ebs_acts import (
    CASH,
    DISPUTE,
    ITEM,
    NOTE,
    OTHER,
    PAYMENT,
    PROMISE,
    USE,
    dollars,
    done,
    found,
    looked,
    side,
    steps,
)
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from small_ar import SmallAr

from adapters.oracle.ebs.writing.applications import Application as Applying
from adapters.oracle.ebs.writing.exchange import Reply, body_of, response
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.steps import NativeRecord
from canonical_model.write_back import Application
from canonical_model.writing import Applied, NotExecuted, Refused
from core.write_back.judging import judge


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


def test_an_application_takes_the_discount_of_the_terms_and_is_found_with_it(ar: SmallAr) -> None:
    less = structs.replace(CASH.applications[0], amount=dollars("97.00"), discount=dollars("3.00"))
    receipt, applying = steps(structs.replace(CASH, applications=(less,)))
    facts = {"receipt": done(ar, receipt).native}
    assert isinstance(done(ar, applying, facts), Applied)
    assert ar.called[-1][1]["P_DISCOUNT"] == "3"
    (record,) = found(ar, applying, facts)
    assert judge(applying, (record,)).finding == "one"
    assert ar.one("SELECT amount_due_remaining FROM ar_payment_schedules_all WHERE payment_schedule_id = 10")[0] == 0


def test_more_than_is_open_with_its_discount_is_not_applied() -> None:
    more = structs.replace(CASH.applications[0], amount=dollars("98.00"), discount=dollars("3.00"))
    with pytest.raises(ValueError, match=r"101\.00 cannot be applied"):
        steps(structs.replace(CASH, applications=(more,)))


def test_a_receipt_that_the_bank_converted_bears_the_rate_that_came_of_it(ar: SmallAr) -> None:
    euros = structs.replace(ITEM, currency="EUR", functional_currency="USD")
    came = structs.replace(PAYMENT, amount=dollars("108.70"), settles=Money.of(100, "EUR"))
    whole = Application(item_id=euros.id, amount=Money.of(100, "EUR"))
    step, *_ = steps(structs.replace(CASH, payment=came, applications=(whole,)), euros)
    assert isinstance(done(ar, step), Applied)
    told = ar.called[-1][1]
    assert (told["P_CURRENCY"], told["P_AMOUNT"], told["P_RATE_TYPE"], told["P_RATE"]) == (
        "EUR",
        "100",
        "User",
        "1.087",
    )
    (record,) = found(ar, step)
    assert judge(step, (record,)).finding == "one"


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


@pytest.mark.parametrize("by", ["credit_memo_request", "collections"])
def test_a_dispute_is_closed_by_a_call_whoever_made_it(ar: SmallAr, by: Any) -> None:
    (made,) = steps(DISPUTE, dispute_by=by)
    done(ar, made, dispute_by=by)
    (close,) = steps(structs.replace(DISPUTE, close=True), dispute_by=by)
    assert looked(ar, close, {}, dispute_by=by)[close.name].content == close.before
    assert isinstance(done(ar, close, dispute_by=by), Applied)
    assert looked(ar, close, {}, dispute_by=by)[close.name].content == close.content
    # what it calls the id of the dispute is the request's
    (own,) = ar.one("SELECT MAX(request_id) FROM ra_cm_requests_all")
    assert ar.called[-1][1] == {"P_REQUEST_ID": str(own)}
    assert judge(made, found(ar, made, dispute_by=by)).finding == "different"


def test_a_request_without_a_workflow_is_not_closed_by_a_call_that_would_do_nothing(ar: SmallAr) -> None:
    (made,) = steps(DISPUTE)
    done(ar, made)
    ar.one("DELETE FROM wf_items")
    (close,) = steps(structs.replace(DISPUTE, close=True))
    assert close.name not in looked(ar, close, {})


def test_a_dispute_that_was_granted_is_not_taken_back(ar: SmallAr) -> None:
    (made,) = steps(DISPUTE)
    done(ar, made)
    ar.one("UPDATE ra_cm_requests_all SET status = 'COMPLETE'")
    ar.one("UPDATE wf_items SET end_date = now()")
    (close,) = steps(structs.replace(DISPUTE, close=True))
    seen = looked(ar, close, {})[close.name].content
    assert seen == {"state": "granted"}
    assert judge(made, found(ar, made)).finding == "one"


def test_of_several_disputes_on_a_transaction_a_person_says_which(ar: SmallAr) -> None:
    (made,) = steps(DISPUTE)
    done(ar, made)
    done(ar, structs.replace(made, reference="DS99999999999999"))
    (close,) = steps(structs.replace(DISPUTE, close=True))
    assert close.name not in looked(ar, close, {})


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
