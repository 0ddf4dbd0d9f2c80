"""The statements on small books: what is open and closed, from both sides, page by page. PostgreSQL stands in."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec
import pytest

from adapters.oracle.mapping.marks import unmarked
from adapters.oracle.rows import (
    STATEMENTS,
    BalanceRow,
    BusinessUnit,
    ContactRow,
    CustomerRow,
    HoldRow,
    ItemRow,
    TermRow,
    read,
)
from adapters.oracle.statements import sql

OPEN = {"P_OPEN": "Y", "P_CLOSED_FROM": "2026-01-01", "P_CLOSED_TO": ""}
PAGE = {"P_BU": "204", "P_AFTER_ID": "0", "P_LIMIT": "1000"}


def rows(books: Any, statement: str, product: Any = "ebs", **binds: Any) -> list[Any]:
    given = {"P_CURRENCY": "USD", **PAGE, **binds}
    return [read(row, STATEMENTS[statement]) for row in books.query(sql(statement, product), given)]


def items(books: Any, statement: str = "items", **binds: Any) -> list[ItemRow]:
    found: list[ItemRow] = rows(books, statement, **{**OPEN, **binds})
    return found


def ids(found: list[ItemRow]) -> list[str]:
    return list(dict.fromkeys(row.payment_schedule_id for row in found))


def test_units_are_those_with_receivables_and_bring_the_time(books: Any) -> None:
    found: list[BusinessUnit] = rows(books, "business_units")
    assert [(one.org_id, one.ledger_currency, one.legal_entity_name, one.country) for one in found] == [
        ("204", "USD", "Alder Inc", "US"), ("205", "EUR", "Birch GmbH", "DE"),
    ]  # fmt: skip
    assert found[0].database_time[4:5] == "-"
    assert found[0].database_time[10] == "T"
    assert [(one.org_id, one.country) for one in rows(books, "business_units", "fusion")] == [
        ("204", "US"),
        ("205", "DE"),
    ]


def test_what_is_open_comes_with_what_was_closed_since(books: Any) -> None:
    assert ids(items(books)) == ["10", "11", "12", "13", "14", "16", "17", "18", "19", "20", "21", "22", "23"]


def test_a_window_brings_what_was_closed_in_it_and_nothing_open(books: Any) -> None:
    closed = {"P_OPEN": "N", "P_CLOSED_FROM": "2025-01-01", "P_CLOSED_TO": "2026-03-10"}
    assert ids(items(books, **closed)) == ["15"]
    assert ids(items(books, **{**closed, "P_CLOSED_TO": "2026-03-11"})) == ["14", "15", "21"]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 12])
def test_pages_go_on_where_the_last_one_ended(books: Any, size: int) -> None:
    found: list[ItemRow] = []
    while page := items(books, P_LIMIT=str(size), P_AFTER_ID=found[-1].payment_schedule_id if found else "0"):
        assert len(ids(page)) <= size
        found += page
    assert found == items(books)


def test_what_was_applied_is_what_is_no_longer_open_seen_from_either_side(books: Any) -> None:
    found = items(books, P_CLOSED_FROM="2000-01-01")
    for own in ids(found):
        legs = [row for row in found if row.payment_schedule_id == own]
        taken = sum((_leg(row) for row in legs), Decimal(0))
        if legs[0].receipt_status != "REV":
            assert Decimal(legs[0].amount_due_original) - taken == Decimal(legs[0].amount_due_remaining), own


def _leg(row: ItemRow) -> Decimal:
    sign = {"DEBIT": 1, "CREDIT": -1, "": 0}[row.application_side]
    return sign * (Decimal(row.amount_applied or 0) + Decimal(row.discount_taken or 0))


def test_an_application_is_told_with_its_other_side_and_its_discount(books: Any) -> None:
    (paid,) = [row for row in items(books) if row.payment_schedule_id == "11"]
    assert (paid.application_type, paid.application_side, paid.amount_applied, paid.discount_taken) == (
        "CASH", "DEBIT", "140", "10",
    )  # fmt: skip
    assert (paid.other_schedule_id, paid.other_number, paid.apply_date) == ("20", "PMT-20", "2026-11-02")
    used = [row for row in items(books) if row.payment_schedule_id == "20"]
    assert {(row.other_schedule_id, row.amount_applied) for row in used} == {("11", "140"), ("-3", "10")}


def test_credit_memos_and_adjustments_take_from_an_invoice_and_what_was_taken_back_does_not(books: Any) -> None:
    found = items(books)
    taken = [(row.application_type, row.amount_applied) for row in found if row.payment_schedule_id == "13"]
    assert taken == [("ADJ", "5"), ("CM", "20")]
    assert [row.application_type for row in found if row.payment_schedule_id == "10"] == [""]
    (memo,) = [row for row in found if row.payment_schedule_id == "12"]
    assert (memo.credited_trx_id, memo.application_side, memo.amount_applied) == ("113", "CREDIT", "20")


def test_cash_of_nobody_is_open_all_the_same(books: Any) -> None:
    (cash,) = [row for row in items(books) if row.payment_schedule_id == "22"]
    assert (cash.cust_account_id, cash.account_number, cash.amount_due_remaining) == ("", "", "-75")
    assert (cash.receipt_method, cash.control_account) == ("Check", "01.2100")


def test_an_item_says_what_a_collector_asks(books: Any) -> None:
    first = items(books)[0]
    assert (first.account_number, first.location, first.paying_account_number) == ("C-1", "HQ", "C-4")
    assert (first.term_name, first.control_account, first.purchase_order) == ("2/10 NET 30", "01.1210", "PO110")
    assert (first.excluded, first.dunning_level, first.closed_on, first.installments) == ("Y", "2", "", "1")
    assert [row.installments for row in items(books) if row.customer_trx_id == "116"] == ["2", "2"]


def test_what_changed_since_is_what_was_stamped_since(books: Any) -> None:
    assert ids(items(books, "items_changed", P_SINCE="2026-11-02T12:00:00")) == ["11"]
    assert items(books, "items_changed", P_SINCE="2026-11-02T12:00:01") == []


def test_certain_items_are_asked_for_by_their_ids_in_one_unit(books: Any) -> None:
    assert ids(items(books, "items_by_id", P_IDS=["10", "30", "15"])) == ["10", "15"]


def test_the_list_of_what_is_open_is_what_items_bring_as_open(books: Any) -> None:
    listed = [row.payment_schedule_id for row in rows(books, "open_items")]
    assert listed == ids([row for row in items(books) if row.status == "OP"])


@pytest.mark.parametrize("product", ["ebs", "fusion"])
def test_an_account_comes_once_with_the_profile_of_the_account(books: Any, product: Any) -> None:
    found: list[CustomerRow] = rows(books, "customers", product)
    assert [one.account_number for one in found] == ["C-1", "C-2", "IC-205", "C-4"]
    first = found[0]
    assert (first.term_name, first.collector_name, first.dunned) == ("2/10 NET 30", "C. Ollector", "Y")
    assert (first.credit_currency, first.credit_limit, first.country) == ("USD", "5000", "US")
    assert (first.street, first.postal_code, first.city) == ("1 Main Street", "10001", "New York")
    assert first.parent_account_number == "C-4"
    assert [one.internal_org_id for one in found] == ["", "", "205", ""]


@pytest.mark.parametrize("product", ["ebs", "fusion"])
def test_only_the_accounts_own_credit_hold_counts(books: Any, product: Any) -> None:
    found: list[HoldRow] = rows(books, "credit_holds", product, P_BU="205")
    assert [(one.cust_account_id, one.since_date) for one in found] == [("1002", "2026-11-05")]
    assert rows(books, "credit_holds", product) == []


def test_people_come_once_for_each_account_and_nobody_is_lost_at_the_end_of_a_page(books: Any) -> None:
    found: list[ContactRow] = rows(books, "contacts")
    assert [(one.contact_point_id, one.account_number) for one in found] == [
        ("901", "C-1"), ("901", "C-4"), ("902", "C-1"), ("902", "C-4"),
    ]  # fmt: skip
    first = rows(books, "contacts", P_LIMIT="1")
    assert {one.contact_point_id for one in first} == {"901"}
    assert found[0].job_title == "Accounts payable"


def test_whom_nobody_may_contact_is_told(books: Any) -> None:
    assert {one.do_not_contact for one in rows(books, "contacts")} == {"N"}
    assert [one.do_not_contact for one in rows(books, "contacts", P_BU="205")] == ["Y"]


def test_a_discount_belongs_to_the_days_it_is_given_for(books: Any) -> None:
    found: list[TermRow] = rows(books, "terms")
    assert [(one.name, one.due_days, one.discount_days, one.discount_percent) for one in found] == [
        ("2/10 NET 30", "30", "20", "1"), ("15TH OF MONTH", "", "", ""),
    ]  # fmt: skip


def test_a_dispute_of_ours_is_known_by_its_reference(books: Any) -> None:
    (found,) = rows(books, "disputes")
    assert (found.payment_schedule_id, found.amount, found.status, found.reason) == (
        "13", "45", "PENDING_APPROVAL", "PRICE",
    )  # fmt: skip
    assert unmarked(found.reference)[1] == "DS00000000000001"


def test_promises_that_hold_something_come(books: Any) -> None:
    (found,) = rows(books, "promises")
    assert (found.payment_schedule_id, found.amount, found.until_date, found.reference) == (
        "10", "100", "2026-12-01", "PR00000000000001",
    )  # fmt: skip


def test_exclusions_are_of_open_items(books: Any) -> None:
    assert [one.payment_schedule_id for one in rows(books, "exclusions")] == ["10"]


def test_an_account_that_serves_several_kinds_has_one_balance_of_its_own_ledger(books: Any) -> None:
    found: list[BalanceRow] = rows(books, "gl_balances")
    assert [(one.account, one.account_kind, one.balance, one.period_name, one.shared_by) for one in found] == [
        ("01.1210", "RECEIVABLE", "120", "NOV-26", "1"), ("01.2100", "UNAPPLIED", "-125", "NOV-26", "1"),
    ]  # fmt: skip
    (other,) = rows(books, "gl_balances", P_BU="205")
    assert (other.account, other.balance, other.currency_code) == ("02.1210", "60", "EUR")


def test_rates_of_one_kind_in_a_window(books: Any) -> None:
    found = rows(books, "rates", P_TYPE="Corporate", P_FROM="2026-11-01", P_TO="2026-12-01")
    assert [one.conversion_rate for one in found] == ["1.1", "1.2"]


def test_a_row_without_what_it_needs_is_none() -> None:
    with pytest.raises(msgspec.ValidationError):
        read({"PAYMENT_SCHEDULE_ID": "1"}, ItemRow)
