"""A payment that a person saw come in: what makes it one, and what it may be used on."""

from __future__ import annotations

from typing import Any

import pytest

from canonical_model.money import Money
from core.cash_application.incoming import bank_transaction_id, incoming, settled_by
from core.findings import NotAllowed


def came(desk: Any, amount: str = "100.00", currency: str = "EUR", **told: Any) -> Any:
    said = {"bank_account": " DE1 ", "bank_reference": "R7 ", "text": " INV 1 ", **told}
    return incoming(amount=Money.of(amount, currency), value_date=desk.today, **said)


def test_a_payment_is_its_account_and_reference_whatever_else_is_said_of_it(desk: Any) -> None:
    first = came(desk)
    assert (first.transaction_id, first.bank_account, first.text) == (bank_transaction_id("DE1", "R7"), "DE1", "INV 1")
    assert came(desk, "5.00", text="other").transaction_id == first.transaction_id
    others = [came(desk, bank_account="DE2"), came(desk, bank_reference="R8")]
    assert len({first.transaction_id, *(one.transaction_id for one in others)}) == 3


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"bank_account": " "}, "the bank's own reference"),
        ({"bank_reference": ""}, "the bank's own reference"),
        ({"amount": "0.00"}, "0.00 EUR is no payment that came in"),
        ({"amount": "-1.00"}, "-1.00 EUR is no payment that came in"),
    ],
)
def test_what_is_no_payment_is_refused(desk: Any, told: dict[str, Any], why: str) -> None:
    with pytest.raises(NotAllowed, match=why):
        came(desk, **told)


def test_a_payment_pays_the_whole_of_items_that_add_up_to_it_net_of_what_hangs_on_them(desk: Any) -> None:
    first, second = desk.item("1", "70.00"), desk.item("2", "40.00")
    part = desk.credit_memo("3", "10.00", offsets=second.id)
    found = settled_by(came(desk), [first, second, part])
    assert [(one.item_id, one.amount.minor) for one in found] == [(first.id, 7_000), (second.id, 3_000)]


@pytest.mark.parametrize(
    ("amount", "currency", "why"),
    [
        ("99.99", "EUR", "99.99 EUR came in, 100.00 EUR is open of the items: only a full settlement is applied"),
        ("100.00", "USD", "100.00 USD cannot be used on items in EUR"),
    ],
)
def test_a_payment_of_another_amount_or_currency_is_left_to_a_person(
    desk: Any, amount: str, currency: str, why: str
) -> None:
    with pytest.raises(NotAllowed, match=why):
        settled_by(came(desk, amount, currency), [desk.item("1", "100.00")])


def test_a_payment_on_nothing_is_refused(desk: Any) -> None:
    with pytest.raises(NotAllowed, match="on items in no currency"):
        settled_by(came(desk), [])
