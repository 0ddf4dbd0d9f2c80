"""Pages decoded straight into records say the same as records read value by value."""

from __future__ import annotations

import json
from typing import Any

import pytest

from adapters.dynamics.answers import page_in
from adapters.dynamics.finance.reader.sources import spelled
from adapters.dynamics.finance.wire import Open, OpenRow, Transaction
from adapters.dynamics.records import Told, lowered, read
from adapters.dynamics.spelled import Spelled

TRANSACTION = {
    "dataAreaId": "us01", "SysRecId": 5637148753, "AccountNum": "7", "CurrencyCode": "USD", "AmountCur": 104.13,
    "AmountMST": 9_007_199_254_740_993.25, "Txt": None, "Approved": "Yes",
}  # fmt: skip
ROW = {
    "@odata.etag": "W/x", "dataAreaId": "US01", "SysRecId": 5637148845, "RefRecId": 5637148753, "AmountCur": 100,
    "AmountMST": 100.10, "PossibleCashDisc": 0, "DueDate": "2026-11-15T12:00:00Z", "CustTransaction": TRANSACTION,
}  # fmt: skip


def body(*rows: dict[str, Any]) -> bytes:
    return json.dumps({"@odata.count": len(rows), "value": list(rows)}).encode()


def learnt(row: dict[str, Any]) -> Spelled[OpenRow]:
    made = spelled()
    assert made.learn(Told.of(page_in(body(row)).value[0]))
    return made


def test_a_page_holds_what_its_records_hold_read_value_by_value() -> None:
    page = learnt(ROW).page(body(ROW, {**ROW, "AmountCur": "7.5"}))
    assert page is not None
    for one, came in zip(page.value, page_in(body(ROW, {**ROW, "AmountCur": "7.5"})).value, strict=True):
        slow = Told.of(came)
        opened, transaction = read(slow, Open), read(slow["custtransaction"], Transaction)
        assert (one.RefRecId, one.AmountCur, one.AmountMST, one.DueDate) == (
            opened.RefRecId, opened.AmountCur, opened.AmountMST, opened.DueDate,
        )  # fmt: skip
        parent = one.CustTransaction
        assert (parent.SysRecId, parent.AmountCur, parent.AmountMST, parent.Txt) == (
            transaction.SysRecId, transaction.AmountCur, transaction.AmountMST, transaction.Txt,
        )  # fmt: skip
        assert lowered(parent)["accountnum"] == "7"
    assert page.count == 2


def test_names_are_taken_as_the_first_record_spells_them() -> None:
    shouted = {name.upper(): value for name, value in TRANSACTION.items()}
    row = {**{name.upper(): value for name, value in ROW.items()}, "CUSTTRANSACTION": shouted}
    made = learnt(row)
    page = made.page(body(row))
    assert page is not None
    assert (page.value[0].RefRecId, page.value[0].CustTransaction.AmountCur) == ("5637148753", "104.13")
    assert made.page(body(ROW)) is None, "a record that spells them otherwise is not read past its properties"


@pytest.mark.parametrize(
    "odd",
    [
        {"AmountCur": None}, {"RefRecId": True}, {"AmountMST": {"value": 1}}, {"CustTransaction": None}, {"DueDate": 5},
        {"CustTransaction": {**TRANSACTION, "SysRecId": None}},
    ],
)  # fmt: skip
def test_a_value_of_another_kind_leaves_the_page_to_be_read_value_by_value(odd: dict[str, Any]) -> None:
    assert learnt(ROW).page(body(ROW, {**ROW, **odd})) is None


def test_a_record_without_what_is_needed_teaches_nothing() -> None:
    made = spelled()
    for row in ({**ROW, "CustTransaction": None}, {name: ROW[name] for name in ROW if name != "AmountMST"}):
        assert not made.learn(Told.of(row))
        assert made.page(body(ROW)) is None
    assert not made.learn(Told.of({**ROW, "amountcur": 1, "CustTransaction": TRANSACTION}))
