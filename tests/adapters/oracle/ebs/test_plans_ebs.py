"""What becomes of an act, and what is refused in words."""

from __future__ import annotations

from typing import Any

import pytest
from ebs_acts import (
    CASH,
    DISPUTE,
    HOLD,
    ITEM,
    MEMO,
    NOTE,
    OTHER,
    PAYMENT,
    PROMISE,
    RECEIPT,
    USE,
    dollars,
    open_item,
    planned,
    share,
    steps,
)
from msgspec import structs

from canonical_model.identity import RecordId


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
