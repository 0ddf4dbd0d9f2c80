"""The reports behind BI Publisher: the columns, conditions and sums of the statements that customers install."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import sqlglot

from adapters.oracle.rows import STATEMENTS, columns
from adapters.oracle.statements import sql
from simulators.books import Contact, Sale
from simulators.oracle.fusion import kept
from simulators.oracle.fusion.data_models import COLUMNS

TODAY = date(2026, 11, 20)
Told = dict[str, str]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_each_report_has_the_columns_of_its_statement(statement: str) -> None:
    assert set(COLUMNS[statement]) <= set(columns(STATEMENTS[statement]))
    (tree,) = sqlglot.parse(sql(statement, "fusion"), read="oracle")
    names = [name.upper() for name in tree.named_selects] if isinstance(tree, sqlglot.exp.Query) else []
    assert tuple(names) == COLUMNS[statement]


def test_a_business_unit_tells_its_ledger_and_the_time(reports: Any) -> None:
    us, de = reports("business_units")
    assert (us["ORG_ID"], us["BU_NAME"], us["LEDGER_CURRENCY"]) == (reports.unit(), "Vision Operations", "USD")
    assert (de["LEDGER_CURRENCY"], de["DATABASE_TIME"]) == ("EUR", "2026-11-20T18:00:00")


def test_an_item_comes_once_for_each_application_from_both_sides(call: Any, reports: Any) -> None:
    key = call.invoice("100.00")
    payment = call.books.post_unapplied(call.cash("60.00"), today=TODAY)
    credit = payment.item_key(payment.lines[1])
    memo = call.books.post_credit_memo(sale("10.00"), today=TODAY, against=key)
    call.books.apply(credit, key, amount=Decimal(25), today=TODAY)
    call.books.apply(memo.item_key(memo.lines[0]), key, amount=Decimal(10), today=TODAY)
    found = reports.items()
    paid = [row for row in found if row["PAYMENT_SCHEDULE_ID"] == reports.schedule(key)]
    assert [(row["APPLICATION_TYPE"], row["APPLICATION_SIDE"], row["AMOUNT_APPLIED"]) for row in paid] == [
        ("CASH", "DEBIT", "25"),
        ("CM", "DEBIT", "10"),
    ]
    (used,) = [row for row in found if row["TRX_CLASS"] == "PMT"]
    assert (used["AMOUNT_DUE_ORIGINAL"], used["AMOUNT_DUE_REMAINING"], used["AMOUNT_APPLIED"]) == ("-60", "-35", "25")
    assert (used["APPLICATION_SIDE"], used["OTHER_NUMBER"], used["RECEIPT_STATUS"]) == ("CREDIT", key.number, "UNAPP")
    (credited,) = [row for row in found if row["TRX_CLASS"] == "CM"]
    assert credited["CREDITED_TRX_ID"] == paid[0]["CUSTOMER_TRX_ID"]
    assert {row["CONTROL_ACCOUNT"] for row in found} == {"12100000"}


def test_the_functional_amounts_of_applications_add_up(call: Any, reports: Any) -> None:
    keys = [call.invoice(amount, "EUR") for amount in ("100.01", "33.33", "0.07")]
    call.books.post_payment(call.cash("133.34", "EUR", received_on=date(2026, 11, 15)), today=TODAY, clears=keys[:2])
    call.books.post_partial(call.cash("0.03", "EUR", received_on=date(2026, 11, 15)), on=keys[2], today=TODAY)
    by_item: dict[str, list[Told]] = {}
    for row in reports.items():
        by_item.setdefault(row["PAYMENT_SCHEDULE_ID"], []).append(row)
    assert len(by_item) == 5
    for rows in by_item.values():
        first = rows[0]
        original = (Decimal(first["EXCHANGE_RATE"]) * Decimal(first["AMOUNT_DUE_ORIGINAL"])).quantize(Decimal("0.01"))
        gone = sum(Decimal(row["ACCTD_AMOUNT_APPLIED"] or 0) for row in rows)
        assert gone == abs(original - Decimal(first["ACCTD_AMOUNT_DUE_REMAINING"]))


def test_the_ledger_and_the_items_agree(call: Any, reports: Any) -> None:
    call.invoice("100.00")
    first = call.invoice("60.00", "EUR")
    call.books.post_payment(call.cash("60.00", "EUR", received_on=date(2026, 11, 15)), today=TODAY, clears=[first])
    call.invoice("10.00", "EUR", entity="DE")
    (balance,) = reports("gl_balances")
    assert Decimal(balance["BALANCE"]) == call.books.control_balances()["US", "12100000", "USD"]
    schedules = {row["PAYMENT_SCHEDULE_ID"]: row["ACCTD_AMOUNT_DUE_REMAINING"] for row in reports.items()}
    assert sum(map(Decimal, schedules.values())) == Decimal(balance["BALANCE"])
    assert (balance["ACCOUNT_KIND"], balance["SHARED_BY"], balance["ACCOUNT"]) == ("RECEIVABLE", "1", "12100000")


def test_pages_go_by_payment_schedules(call: Any, reports: Any) -> None:
    keys = [call.invoice("10.00") for _ in range(5)]
    for key in keys[:2]:
        call.books.post_partial(call.cash("1.00"), on=key, today=TODAY)
        call.books.post_partial(call.cash("2.00"), on=key, today=TODAY)
    seen: list[str] = []
    after = ""
    while page := reports.items(P_LIMIT="3", **({"P_AFTER_ID": after} if after else {})):
        ids = list(dict.fromkeys(row["PAYMENT_SCHEDULE_ID"] for row in page))
        assert len(ids) <= 3
        seen, after = seen + ids, ids[-1]
    assert seen == sorted(set(seen), key=int)
    assert len(seen) == 9


def test_what_is_closed_comes_from_a_window(call: Any, reports: Any) -> None:
    call.invoice("5.00")
    call.books.post_payment(
        call.cash("60.00", received_on=date(2026, 11, 12)), today=TODAY, clears=[call.invoice("60.00")]
    )
    assert [row["STATUS"] for row in reports.items(P_CLOSED_FROM="2026-11-13")] == ["OP"]
    closed = reports("items", P_OPEN="N", P_CLOSED_FROM="2026-11-12", P_CLOSED_TO="2026-11-13")
    assert {(row["STATUS"], row["CLOSED_ON"]) for row in closed} == {("CL", "2026-11-12")}
    assert reports("items", P_OPEN="N", P_CLOSED_FROM="2026-11-01", P_CLOSED_TO="2026-11-12") == []
    assert len(reports("open_items")) == 1


def test_changes_come_by_the_databases_clock(call: Any, reports: Any) -> None:
    key, other = call.invoice("100.00"), call.invoice("1.00")
    assert reports("items_changed", P_SINCE="2026-11-20T18:00:00") == []
    call.clock.forward(60)
    fresh = call.invoice("2.00")
    call.books.change_item(key, today=TODAY, due_on=date(2027, 1, 1))
    found = {row["PAYMENT_SCHEDULE_ID"]: row for row in reports("items_changed", P_SINCE="2026-11-20T18:01:00")}
    assert found.keys() == {reports.schedule(key), reports.schedule(fresh)}
    assert found[reports.schedule(key)]["LAST_UPDATE_DATE"] == "2026-11-20T18:01:00"
    kept(call.books).stamps["receivablesInvoiceInstallments", other] = call.clock.time.replace(hour=17)
    call.books.change_item(other, today=TODAY, due_on=date(2027, 1, 1))
    (row,) = reports("items_by_id", P_IDS=[reports.schedule(other)])
    assert row["LAST_UPDATE_DATE"] == "2026-11-20T17:01:00"


def test_items_are_asked_for_by_several_ids(call: Any, reports: Any) -> None:
    ids = [reports.schedule(call.invoice("1.00")) for _ in range(3)]
    for asked in (ids[:2], [",".join(ids[:2])]):
        found = reports("items_by_id", P_IDS=asked)
        assert [row["PAYMENT_SCHEDULE_ID"] for row in found] == ids[:2]


def test_a_reversed_receipt_has_nothing_left_and_a_reversed_invoice_is_credited(call: Any, reports: Any) -> None:
    payment = call.books.post_unapplied(call.cash("60.00"), today=TODAY)
    key = call.invoice("7.00")
    call.books.reverse(payment.key, today=TODAY)
    call.books.reverse(key.document, today=TODAY)
    found = {row["TRX_CLASS"]: row for row in reports.items()}
    assert (found["PMT"]["RECEIPT_STATUS"], found["PMT"]["STATUS"]) == ("REV", "CL")
    assert (found["PMT"]["AMOUNT_DUE_ORIGINAL"], found["PMT"]["AMOUNT_DUE_REMAINING"]) == ("-60", "0")
    assert found["PMT"]["APPLICATION_ID"] == ""
    assert found["CM"]["CREDITED_TRX_ID"] == found["INV"]["CUSTOMER_TRX_ID"]
    assert (found["INV"]["STATUS"], found["INV"]["APPLICATION_TYPE"]) == ("CL", "CM")


def test_what_was_taken_back_is_not_there(call: Any, reports: Any) -> None:
    installment = call.installment(call.invoice("100.00"))["InstallmentId"]
    told = {
        "ReceiptNumber": "P-1", "ReceiptMethod": "Manual", "BusinessUnit": "Vision Operations", "Amount": 40,
        "Currency": "USD", "CustomerAccountNumber": "1004", "Comments": "theirs",
    }  # fmt: skip
    receipt = call("POST", "standardReceipts", told).json()["StandardReceiptId"]
    body = {"appliedPaymentScheduleId": installment, "amountApplied": 15}
    call("POST", f"standardReceipts/{receipt}/action/applyReceipt", body)
    (used,) = [row for row in reports.items() if row["TRX_CLASS"] == "PMT"]
    assert (used["CASH_RECEIPT_ID"], used["TRX_NUMBER"], used["COMMENTS"]) == (str(receipt), "P-1", "theirs")
    body = {"appliedPaymentScheduleId": installment, "receivableApplicationId": int(used["APPLICATION_ID"])}
    call("POST", f"standardReceipts/{receipt}/action/unapplyReceipt", body)
    assert {row["APPLICATION_ID"] for row in reports.items()} == {""}


def test_a_receipt_of_nobody_comes_without_a_customer(call: Any, reports: Any) -> None:
    call.invoice("100.00")
    told = {
        "ReceiptNumber": "P-1", "ReceiptMethod": "Manual", "BusinessUnit": "Vision Operations", "Amount": 40,
        "Currency": "EUR", "ReceiptDate": "2026-11-15",
    }  # fmt: skip
    receipt = call("POST", "standardReceipts", told).json()["StandardReceiptId"]
    _, row = reports.items()
    assert (row["CASH_RECEIPT_ID"], row["ACCOUNT_NUMBER"], row["RECEIPT_STATUS"]) == (str(receipt), "", "UNID")
    assert (row["AMOUNT_DUE_REMAINING"], row["ACCTD_AMOUNT_DUE_REMAINING"], row["EXCHANGE_RATE"]) == (
        "-40",
        "-48",
        "1.2",
    )
    assert len(reports("open_items")) == 2
    kinds = {one["ACCOUNT"]: (one["ACCOUNT_KIND"], one["BALANCE"]) for one in reports("gl_balances")}
    assert kinds == {"12100000": ("RECEIVABLE", "100"), row["CONTROL_ACCOUNT"]: ("UNIDENTIFIED", "-48")}


def test_comments_of_people_are_no_reference(call: Any, reports: Any) -> None:
    call.invoice("100.00")
    (row,) = call.items("receivablesInvoices?onlyData=true")
    body = {"CustomerTransactionId": row["CustomerTransactionId"], "DisputeAmount": 5, "CustomerComments": "too dear"}
    call("POST", "receivablesDisputes", body)
    (claim,) = reports("disputes")
    assert claim["REFERENCE"] == ""
    (request,) = reports("dispute_requests", P_IDS=[str(row["CustomerTransactionId"])])
    assert (request["COMMENTS"], request["AMOUNT"], request["STATUS"]) == ("too dear", "5", "PENDING_APPROVAL")


def test_customers_people_and_terms(call: Any, reports: Any) -> None:
    person = Contact(number="1", first_name="Ana", last_name="Ito", email="ana@example.com", phone="+1")
    call.books.add_contact("US", "1004", contact=person, today=TODAY)
    call.books.change_customer("US", "1005", today=TODAY, trading_partner="DE", dunning_block="A", payer="1004")
    assert reports("contacts") == []
    call.invoice("1.00")
    points = reports("contacts")
    assert [(row["PERSON_NAME"], row["EMAIL_ADDRESS"], row["PHONE_NUMBER"]) for row in points] == [
        ("Ana Ito", "ana@example.com", ""),
        ("Ana Ito", "", "+1"),
    ]
    one, other = reports("customers", P_CURRENCY="USD")
    assert (one["ACCOUNT_NUMBER"], one["PARTY_NAME"], one["TERM_NAME"]) == ("1004", "O'Hara 1004", "N030")
    assert (one["DUNNED"], other["DUNNED"], other["PARENT_ACCOUNT_NUMBER"]) == ("Y", "N", "1004")
    assert (one["INTERNAL_ORG_ID"], other["INTERNAL_ORG_ID"]) == ("", reports.unit("DE"))
    assert [(row["NAME"], row["DUE_DAYS"]) for row in reports("terms")] == [("N030", "30")]


def test_what_keeps_from_chasing(call: Any, reports: Any) -> None:
    key, other = call.invoice("100.00"), call.invoice("50.00")
    (row, _) = call.items("receivablesInvoices?onlyData=true&orderBy=CustomerTransactionId")
    call.books.change_item(other, today=TODAY, dunning_block="A")
    call.books.change_customer("US", "1004", today=TODAY, posting_blocked=True)
    dispute = {"CustomerTransactionId": row["CustomerTransactionId"], "DisputeAmount": 5, "CustomerComments": "[ref:d]"}
    call("POST", "receivablesDisputes", {**dispute, "DisputeReason": "Damaged"})
    promise = {
        "BusinessUnit": "Vision Operations", "BillToCustomerAccount": "1004", "TransactionNumber": key.number,
        "PromiseDate": "2026-12-01", "PromiseAmount": 11,
        "collectionPromiseDFF": [{"__FLEX_Context": "duecourse", "reference": "p-1"}],
    }  # fmt: skip
    call("POST", "collectionPromises", promise)
    (excluded,) = reports("exclusions")
    assert (excluded["PAYMENT_SCHEDULE_ID"], excluded["STATUS"]) == (reports.schedule(other), "Y")
    (held,) = reports("credit_holds")
    assert (held["CUST_ACCOUNT_ID"], held["STATUS"]) == (excluded["CUST_ACCOUNT_ID"], "Y")
    (claim,) = reports("disputes")
    assert (claim["AMOUNT"], claim["REASON"], claim["REFERENCE"]) == ("5", "Damaged", "[ref:d]")
    assert (claim["STATUS"], claim["SINCE_DATE"]) == ("PENDING_APPROVAL", "2026-11-20")
    (promised,) = reports("promises")
    assert (promised["AMOUNT"], promised["UNTIL_DATE"], promised["REFERENCE"]) == ("11", "2026-12-01", "p-1")
    assert (promised["STATUS"], promised["PAYMENT_SCHEDULE_ID"]) == ("OPEN", reports.schedule(key))


def test_rates_come_from_a_window_of_days(reports: Any) -> None:
    told = {"P_TYPE": "Corporate", "P_FROM": "2026-11-01", "P_TO": "2026-12-01"}
    assert [row["CONVERSION_RATE"] for row in reports("rates", **told)] == ["1.2"]
    assert reports("rates", **{**told, "P_TO": "2026-11-10"}) == reports("rates", **{**told, "P_TYPE": "Spot"}) == []


def test_of_a_unit_out_of_reach_nothing_comes(connect: Callable[..., Any], reports_of: Any) -> None:
    call = connect(business_units=frozenset({"US"}))
    call.invoice("10.00", "EUR", entity="DE")
    reports = reports_of(call)
    assert [row["BU_NAME"] for row in reports("business_units")] == ["Vision Operations"]
    for statement in ("items", "open_items", "customers", "gl_balances", "contacts"):
        assert reports(statement, "DE", P_OPEN="Y") == []


def sale(amount: str) -> Any:
    return Sale(entity="US", customer="1004", amount=Decimal(amount), currency="USD", document_date=TODAY)
