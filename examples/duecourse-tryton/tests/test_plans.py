"""What acts become in Tryton, and in which words it cannot take them; without a Tryton."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from duecourse_tryton.settings import Writing
from duecourse_tryton.writing.parting import _lines
from duecourse_tryton.writing.plans import Planner

from canonical_model.identity import RecordId, SystemUid
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, HoldAct, IncomingPayment, NoteAct, WriteBack
from canonical_model.writing import Known, Plan


def item(line: int, minor: int, **more: Any) -> OpenItem:
    told = {
        "id": RecordId(f"item{line}"), "system": SystemUid("s"), "entity": "1",
        "native_key": ("1", str(more.pop("party", 3)), "39", str(line)), "document_id": RecordId("d"),
        "document_no": f"2026/{line}", "document_type": "invoice", "customer_id": RecordId("c"),
        "customer_number": "C001",
        "kind": "whole", "currency": "EUR", "original_minor": minor, "open_minor": minor, "functional_currency": "EUR",
        "original_functional_minor": minor, "open_functional_minor": minor, "control_account": "1.2.1",
        "billing_document": f"account.invoice,{line}", **more,
    }  # fmt: skip
    return OpenItem(**told)


FIRST, SECOND, OPENING = item(5, 10000), item(6, 5000), item(7, 2000, billing_document="")
RECEIPT = item(9, -15000, document_type="receipt", kind="unapplied", billing_document="")


def plan(act: Any, *items: OpenItem) -> Plan:
    operation = {NoteAct: "note", HoldAct: "hold", CashAct: "cash"}[type(act)]
    made = WriteBack(
        id=RecordId("w"), operation=operation, system=SystemUid("s"), entity="1", customer_id=RecordId("c"),
        customer_number="C001", act=act, state="proposed", proposer="ada",
        proposed_at=datetime(2026, 11, 26, tzinfo=UTC), because_of="ada",
    )  # fmt: skip
    planner = Planner(Writing(bank_journals={"MAIN": "Bank EUR"}))
    return planner.plan(made, Known(items={one.id: one for one in items or (FIRST, SECOND, OPENING, RECEIPT)}))


def cash(
    *shares: tuple[OpenItem, str], receipt: OpenItem | None = RECEIPT, payment: IncomingPayment | None = None
) -> CashAct:
    used = tuple(Application(item_id=one.id, amount=Money.of(share, one.currency)) for one, share in shares)
    return CashAct(
        receipt_item_id=receipt.id if receipt else None, applications=used, why="it says so", payment=payment
    )


def bank(amount: str, currency: str = "EUR", account: str = "MAIN") -> IncomingPayment:
    return IncomingPayment(
        transaction_id=RecordId("t"),
        bank_account=account,
        amount=Money.of(amount, currency),
        value_date=date(2026, 11, 25),
    )


def test_a_receipt_that_is_used_whole_takes_one_step_and_one_in_parts_is_parted_first() -> None:
    large = item(11, 20000)
    assert [step.name for step in plan(cash((large, "150.00")), large, RECEIPT).steps] == ["apply"]
    parted = plan(cash((FIRST, "100.00"), (SECOND, "20.00")))
    assert [step.name for step in parted.steps] == ["part", "book", "use", "apply 0", "apply 1"]
    assert parted.steps[0].content == {"whole": "2026/9 (9)", "2026/5 (5)": "100", "2026/6 (6)": "20", "rest": "30"}


def test_parts_of_a_receipt_in_another_currency_add_up_in_both() -> None:
    receipt = {"account": "39", "party": "3", "debit": "0", "credit": "91.99", "second_currency": "4"}
    lines = _lines({"whole": "2026/9", "a": "33.33", "b": "33.33", "rest": "33.34"}, receipt)
    worth = [(Decimal(one["debit"]["decimal"]), Decimal(one["credit"]["decimal"])) for one in lines]
    assert worth[0] == (Decimal("91.99"), Decimal(0))
    assert sum(credit for _, credit in worth) == Decimal("91.99")
    assert sum(Decimal(one["amount_second_currency"]["decimal"]) for one in lines) == 0


def test_money_from_the_bank_is_a_statement_validated_and_posted() -> None:
    made = plan(cash((FIRST, "100.00"), (SECOND, "50.00"), receipt=None, payment=bank("170.00")))
    assert [step.name for step in made.steps] == ["statement", "validate", "post"]
    told = made.steps[0].content
    assert (told["account.invoice,5"], told["account.invoice,6"], told["amount"]) == ("100", "50", "170")


@pytest.mark.parametrize(("act", "why"), [
    (cash((FIRST, "100.01")), "more is applied to 2026/5 than is open of it"),
    (cash((FIRST, "100.00"), (SECOND, "50.00"), (OPENING, "20.00")), "more is applied than is left"),
    (cash((OPENING, "10.00")), "settles it whole or not at all"),
    (cash((OPENING, "20.00"), receipt=None, payment=bank("20.00")), "is no invoice"),
    (cash((FIRST, "100.00"), receipt=None, payment=bank("90.00")), "more is applied than came in"),
    (cash((FIRST, "100.00"), receipt=None, payment=bank("100.00", "USD")), "no rate was agreed"),
    (cash((FIRST, "100.00"), receipt=None, payment=bank("100.00", account="OTHER")), "bank_journals is not set"),
    (cash((SECOND, "50.00"), receipt=FIRST), "is no credit"),
])  # fmt: skip
def test_cash_that_tryton_cannot_take_is_refused_in_words(act: CashAct, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        plan(act)


def test_items_of_two_parties_and_of_two_currencies_are_not_settled_together() -> None:
    other, dollars = item(8, 5000, party=4), item(10, 5000, currency="USD")
    with pytest.raises(ValueError, match="one party"):
        plan(cash((FIRST, "100.00"), (other, "50.00")), FIRST, other, RECEIPT)
    with pytest.raises(ValueError, match="one currency"):
        plan(cash((FIRST, "100.00"), (dollars, "50.00")), FIRST, dollars, RECEIPT)


def test_a_whole_customer_is_not_held_and_says_why() -> None:
    with pytest.raises(ValueError, match="line by line"):
        plan(HoldAct(hold_id=RecordId("h"), kind="manual", subject_id="c", until=None, reason="asked"))


def test_a_note_about_an_item_stands_on_its_invoice_and_holds_no_brackets_that_look_like_ours() -> None:
    (step,) = plan(NoteAct(activity_id=RecordId("n"), text=" see [NT00] \r\nmore ", item_id=FIRST.id)).steps
    assert step.content == {"on": "account.invoice,5", "text": "see (NT00) \nmore"}


def test_a_note_on_a_customer_that_the_store_does_not_know_says_what_to_do() -> None:
    with pytest.raises(ValueError, match="duecourse sync"):
        plan(NoteAct(activity_id=RecordId("n"), text="hello"))
