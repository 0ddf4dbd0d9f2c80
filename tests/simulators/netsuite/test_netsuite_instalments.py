"""The feature Installments: one invoice with a sublist of due days, each paid by its own line; raw HTTP and SuiteQL."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from simulators.books import Sale
from simulators.books.inputs import Part

DAY = date(2026, 11, 1)
LIST = "?expandSubResources=true&fields=installment"


@pytest.fixture
def call(connect: Any) -> Any:
    return connect(instalments=True)


def split(call: Any, *amounts: str) -> str:
    """An invoice with instalments a month apart."""
    total = sum(map(Decimal, amounts))
    sale = Sale(entity="US", customer="C1", amount=total, currency="EUR", document_date=DAY)
    parts = [Part(amount=Decimal(one), due_on=DAY + timedelta(days=30 * n)) for n, one in enumerate(amounts, 1)]
    document = call.books.post_instalments(sale, parts, today=DAY)
    return str(call.ask(f"SELECT id FROM transaction WHERE tranid = '{document.key.number}'")[0]["id"])


def listed(call: Any, number: str) -> list[dict[str, Any]]:
    return list(call("GET", f"/invoice/{number}{LIST}").json()["installment"]["items"])


def pay(call: Any, amount: float, *lines: dict[str, Any]) -> Any:
    return call("POST", "/customerPayment", {
        "account": {"id": call.id_of("account", "11001000")}, "currency": {"id": call.id_of("currency", "EUR")},
        "customer": {"id": call.id_of("customer", "C1")}, "payment": amount, "apply": {"items": list(lines)},
    })  # fmt: skip


def line(number: str, place: int, amount: float) -> dict[str, Any]:
    return {"doc": {"id": number}, "line": place, "apply": True, "amount": amount}


def test_an_invoice_comes_once_with_its_total_and_terms_by_instalments(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    (row,) = call.ask(
        "SELECT t.foreignamountunpaid AS due, t.duedate, t.overrideinstallments AS changed, r.installment AS split "
        f"FROM transaction t JOIN term r ON r.id = t.terms WHERE t.id = {number}"
    )
    assert row == {"due": "75", "duedate": "2026-12-31", "changed": "F", "split": "T"}
    lines = call.ask(
        "SELECT tl.id, tl.foreignamountunpaid AS due, tal.amountunpaid AS worth FROM transactionline tl "
        "JOIN transactionaccountingline tal ON tal.transaction = tl.transaction AND tal.transactionline = tl.id "
        f"AND tal.accountingbook = 1 WHERE tl.transaction = {number} AND tl.foreignamountunpaid IS NOT NULL "
        "ORDER BY tl.id"
    )
    assert lines == [{"id": "0", "due": "40", "worth": "44"}, {"id": "1", "due": "35", "worth": "38.5"}]


def test_the_sublist_names_due_days_amounts_and_lines(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    first, second = listed(call, number)
    assert {name: first[name] for name in ("seqNum", "transactionLine", "amount", "amountDue", "dueDate")} == {
        "seqNum": 1, "transactionLine": 0, "amount": 40, "amountDue": 40, "dueDate": "2026-12-01",
    }  # fmt: skip
    assert (second["seqNum"], second["dueDate"], second["baseAmountDue"]) == (2, "2026-12-31", 38.5)
    assert call("GET", f"/invoice/{number}/installment").json()["totalResults"] == 2
    assert listed(call, call.invoice("5.00")) == []


def test_a_payment_pays_the_line_it_names(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    paid = call.number_of(pay(call, 20, line(number, 1, 20)))
    assert [one["amountDue"] for one in listed(call, number)] == [40, 15]
    (link,) = call.ask(f"SELECT previousdoc, previousline FROM nexttransactionlinelink WHERE nextdoc = {paid}")
    assert link == {"previousdoc": number, "previousline": "1"}
    shown = call("GET", f"/customerPayment/{paid}?expandSubResources=true").json()["apply"]["items"]
    assert [(one["doc"]["id"], one["line"], one.get("amount"), one["due"]) for one in shown] == [
        (number, 1, 20, 35), (number, 0, None, 40),
    ]  # fmt: skip
    taken = {"apply": {"items": [{"doc": {"id": number}, "line": 1, "apply": False}]}}
    assert call("PATCH", f"/customerPayment/{paid}", taken).status_code == 204
    assert [one["amountDue"] for one in listed(call, number)] == [40, 35]


def test_more_than_an_instalment_is_not_taken_on_its_line(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    answer = pay(call, 75, line(number, 0, 41))
    assert (call.code(answer), "exceeds what is due" in call.said(answer)) == ((400, "USER_ERROR"), True)
    assert call.due(number) == "75"


def test_a_payment_that_names_no_line_of_the_invoice_is_refused(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    for lines in ({"doc": {"id": number}, "apply": True, "amount": 40}, line(number, 2, 40)):
        assert pay(call, 40, lines).status_code == 400
    assert call.due(number) == "75"


def test_the_form_of_a_payment_lists_each_open_instalment(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    form = call(
        "POST", f"/invoice/{number}/!transform/customerPayment", {},
        Accept="application/vnd.oracle.resource+json; type=create-form",
    ).json()  # fmt: skip
    assert [(one["line"], one["amount"]) for one in form["apply"]["items"]] == [(0, 40), (1, 35)]
    assert form["payment"] == 75


def test_instalments_are_not_changed_over_rest_here(call: Any) -> None:
    number = split(call, "40.00", "35.00")
    assert call("PATCH", f"/invoice/{number}", {"installment": {"items": []}}).status_code == 403


def test_without_the_feature_each_is_an_invoice_and_nothing_speaks_of_instalments(connect: Any) -> None:
    call = connect()
    sale = Sale(entity="US", customer="C1", amount=Decimal(75), currency="EUR", document_date=DAY)
    call.books.post_instalments(sale, [Part(amount=Decimal(a), due_on=DAY) for a in ("40", "35")], today=DAY)
    rows = call.ask("SELECT id, foreignamountunpaid AS due FROM transaction ORDER BY id")
    assert [row["due"] for row in rows] == ["40", "35"]
    assert "installment" not in call("GET", f"/invoice/{rows[0]['id']}").json()
    asked = {"q": "SELECT r.installment FROM term r"}
    assert call("POST", "/services/rest/query/v1/suiteql", asked, Prefer="transient").status_code == 400
