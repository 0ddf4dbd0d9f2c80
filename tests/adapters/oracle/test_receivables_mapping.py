"""Rows of Receivables to records: signs, rates, kinds, discounts, adjustments, and what is no item at all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from adapters.oracle.mapping.items import Mapped, item_mapper
from adapters.oracle.mapping.ledger import control, hold
from adapters.oracle.mapping.marks import marked, unmarked
from adapters.oracle.mapping.settlements import settlement_mapper
from adapters.oracle.mapping.values import UNREADABLE, Unreadable, Where, day
from adapters.oracle.rows import BalanceRow, HoldRow, ItemRow
from canonical_model.identity import SystemUid
from canonical_model.receivables import Settlement, SettlementLeg

WHERE = Where(system=SystemUid("pod"), entity="204", functional_currency="EUR")
ROW = ItemRow(
    payment_schedule_id="300100000000000501", trx_class="INV", status="OP", trx_number="AR-1", currency_code="EUR",
    amount_due_original="100", amount_due_remaining="40.5", acctd_amount_due_remaining="40.5", cust_account_id="7",
    account_number="1004", customer_trx_id="9", trx_date="2026-01-15", due_date="2026-02-14", complete_flag="Y",
)  # fmt: skip


def mapped(**changes: Any) -> Mapped:
    return item_mapper(WHERE)(structs.replace(ROW, **changes))


def legs(**changes: Any) -> list[Any]:
    row = structs.replace(ROW, **changes)
    return list(settlement_mapper(WHERE)(row, item_mapper(WHERE)(row)))


def test_an_invoice_is_an_item_of_its_installment() -> None:
    item = mapped().item
    assert item.native_key == ("204", "300100000000000501")
    assert (item.original_minor, item.open_minor, item.open_functional_minor) == (10000, 4050, 4050)
    assert (item.due_date, item.kind, item.document_type, item.collectible) == (
        date(2026, 2, 14),
        "whole",
        "invoice",
        True,
    )


@pytest.mark.parametrize(
    ("changes", "kind", "document", "collectible"),
    [
        ({"trx_class": "CM", "amount_due_original": "-5", "amount_due_remaining": "-5",
          "acctd_amount_due_remaining": "-5"}, "whole", "credit_memo", False),
        ({"trx_class": "PMT", "customer_trx_id": "", "cash_receipt_id": "8", "amount_due_original": "-5",
          "amount_due_remaining": "-5", "acctd_amount_due_remaining": "-5"}, "unapplied", "receipt", False),
        ({"trx_class": "PMT", "customer_trx_id": "", "cash_receipt_id": "8", "amount_due_original": "-5",
          "amount_due_remaining": "-5", "acctd_amount_due_remaining": "-5", "cust_account_id": ""},
         "unidentified", "receipt", False),
        ({"trx_class": "DM"}, "whole", "invoice", True),
        ({"installments": "3"}, "instalment", "invoice", True),
        ({"complete_flag": "N"}, "whole", "invoice", False),
        ({"internal_org_id": "205"}, "whole", "invoice", False),
        ({"trx_class": "BR"}, "whole", "journal", False),
        ({"trx_class": "GUAR"}, "whole", "journal", False),
    ],
)  # fmt: skip
def test_a_class_is_what_it_is_to_a_collector(
    changes: dict[str, str],
    kind: str,
    document: str,
    collectible: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    item = mapped(**changes).item
    assert (item.kind, item.document_type, item.collectible) == (kind, document, collectible)


def test_a_foreign_item_is_worth_its_booking_rate_rounded_half_up() -> None:
    item = mapped(currency_code="USD", exchange_rate="0.90005", amount_due_original="100.1",
                  acctd_amount_due_remaining="36.45").item  # fmt: skip
    assert (item.original_minor, item.original_functional_minor, item.open_functional_minor) == (10010, 9010, 3645)


@pytest.mark.parametrize(
    "changes",
    [
        {"trx_class": "ZZZ"},
        {"amount_due_remaining": ""},
        {"status": "CL"},
        {"status": "OP", "amount_due_remaining": "0"},
        {"currency_code": "USD", "exchange_rate": ""},
        {"currency_code": "USD", "exchange_rate": "-1"},
        {"amount_due_original": "NaN"},
        {"amount_due_original": "1.234"},
        {"customer_trx_id": "", "cash_receipt_id": ""},
        {"due_date": "2026-13-45"},
    ],
)
def test_what_contradicts_itself_is_quarantined(changes: dict[str, str]) -> None:
    with pytest.raises(UNREADABLE):
        mapped(**changes)


def test_days_at_the_end_of_time_are_none() -> None:
    assert (day("4712-12-31"), day(""), day("2026-02-14T00:00:00")) == (None, None, date(2026, 2, 14))


APPLIED = {
    "application_type": "CASH", "application_id": "70", "apply_date": "2026-02-20", "amount_applied": "57",
    "acctd_amount_applied": "57", "other_schedule_id": "600", "other_number": "R-1", "other_date": "2026-02-19",
}  # fmt: skip


def test_a_receipt_with_a_discount_takes_two_legs_off_its_invoice() -> None:
    settlement, paid, discount = legs(
        **APPLIED, application_side="DEBIT", discount_taken="2.5", acctd_discount_taken="2.5"
    )
    assert isinstance(settlement, Settlement)
    assert (settlement.native_key, settlement.number, settlement.settled_on) == (
        ("204", "CASH", "600"), "R-1", date(2026, 2, 19),
    )  # fmt: skip
    assert [(one.kind, one.amount_minor, one.settled_on) for one in (paid, discount)] == [
        ("item", 5700, date(2026, 2, 20)), ("discount", 250, date(2026, 2, 20)),
    ]  # fmt: skip


def test_both_sides_of_an_application_name_one_settlement() -> None:
    debit = legs(**APPLIED, application_side="DEBIT")[0]
    credit = legs(
        **{**APPLIED, "other_schedule_id": "300100000000000501"}, application_side="CREDIT", payment_schedule_id="600",
        trx_class="PMT", trx_number="R-1", trx_date="2026-02-19", cash_receipt_id="8", customer_trx_id="",
        amount_due_original="-57", amount_due_remaining="0", acctd_amount_due_remaining="0", status="CL",
    )  # fmt: skip
    assert debit == credit[0]
    assert (credit[1].amount_minor, credit[1].kind) == (-5700, "receipt")


def test_an_adjustment_is_a_settlement_of_its_own() -> None:
    settlement, leg = legs(
        application_type="ADJ", application_id="70", application_side="DEBIT", apply_date="2026-03-01",
        amount_applied="59.5", acctd_amount_applied="59.5",
    )  # fmt: skip
    assert (settlement.kind, leg.kind, leg.amount_minor) == ("adjustment", "write_off", 5950)


def test_an_application_on_neither_side_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        legs(**APPLIED, application_side="")


def test_nothing_is_applied_where_no_application_came() -> None:
    assert [one for one in legs() if isinstance(one, SettlementLeg)] == []


def test_the_balance_of_a_shared_account_is_nobodys() -> None:
    row = BalanceRow(
        code_combination_id="1", account="101.12001", account_kind="RECEIVABLE", currency_code="EUR", balance="12.5",
        shared_by="1",
    )  # fmt: skip
    account, balance = control(WHERE, row)
    assert (account.gl_account, account.kind, balance.balance_minor) == ("101.12001", "receivable", 1250)
    with pytest.raises(Unreadable, match="2 business units post to account"):
        control(WHERE, structs.replace(row, shared_by="2"))


def test_a_dispute_is_ours_by_the_reference_among_its_comments() -> None:
    row = HoldRow(hold_id="5", cust_account_id="7", payment_schedule_id="6", status="PENDING_APPROVAL",
                  reference="price differs [ref:DS00000000000001] called again")  # fmt: skip
    made = hold(WHERE, row, "disputes")
    assert (made.kind, made.reference, made.scope) == ("dispute", "DS00000000000001", "item")
    assert hold(WHERE, structs.replace(row, reference="people's own words"), "disputes").reference == ""
    assert hold(WHERE, structs.replace(row, payment_schedule_id=""), "credit_holds").native_code == "CREDIT_HOLD"


@pytest.mark.parametrize("text", ["", "plain", "a [ref:x] b", "[ref:AB] and more", "two\nlines"])
def test_a_mark_is_taken_off_again(text: str) -> None:
    told, reference = unmarked(marked(text, "NT00000000000001"))
    assert reference == "NT00000000000001"
    assert told == text.replace("[ref:", "(ref:").strip()
