"""Whatever is sent, the answer is an answer: nothing is carried out, and nobody's connection is cut."""

from __future__ import annotations

from typing import Any

import pytest

NASTY = [[], {}, True, "", "x" * 5_000, "9" * 5_000, 1e300, -1, "NaN", "1e999999", ["Y"], {"a": 1}]


@pytest.mark.parametrize(
    "name", ["ReceiptNumber", "Amount", "Currency", "BusinessUnit", "ReceiptDate", "CustomerAccountNumber"]
)
def test_a_receipt_with_a_nonsense_value_is_answered(call: Any, name: str) -> None:
    made = 0
    for place, value in enumerate(NASTY):
        told = {
            "ReceiptNumber": f"P-{place}", "ReceiptMethod": "Manual", "BusinessUnit": "Vision Operations", "Amount": 1,
            "Currency": "USD", "CustomerAccountNumber": "1004", name: value,
        }  # fmt: skip
        answer = call("POST", "standardReceipts", told)
        assert answer.status_code in {201, 400}, value
        made += answer.status_code == 201
        assert len(call.items("standardReceipts")) == made


@pytest.mark.parametrize("value", NASTY, ids=range(len(NASTY)))
def test_other_writes_with_a_nonsense_value_are_answered(call: Any, value: Any) -> None:
    key = call.invoice("100.00")
    (row,) = call.items("receivablesInvoices?expand=receivablesInvoiceInstallments")
    own, part = row["CustomerTransactionId"], row["receivablesInvoiceInstallments"][0]["InstallmentId"]
    promise = {
        "BusinessUnit": "Vision Operations", "BillToCustomerAccount": "1004", "TransactionNumber": key.number,
        "PromiseDate": "2026-12-01",
    }  # fmt: skip
    child = f"receivablesInvoices/{own}/child"
    for method, path, told in (
        ("POST", "collectionPromises", {**promise, "PromiseAmount": value}),
        ("POST", "collectionPromises", {**promise, "PromiseAmount": 0, "PromiseBalanceAmount": [value]}),
        ("POST", "receivablesDisputes", {"CustomerTransactionId": value}),
        ("POST", "receivablesDisputes", {"CustomerTransactionId": own, "DisputeAmount": value}),
        ("POST", f"{child}/notes", {"NoteTypeCode": "GENERAL", "NoteTxt": value}),
        ("PATCH", f"{child}/receivablesInvoiceInstallments/{part}", {"ExcludeFromCollections": value}),
        ("PATCH", f"{child}/receivablesInvoiceInstallments/{part}", {"InstallmentDueDate": value}),
    ):
        assert call(method, path, told).status_code in {400, 404}, (path, told)


@pytest.mark.parametrize("version", ["1", "2", "9"])
def test_nonsense_questions_are_refused(call: Any, version: str) -> None:
    for question in (
        "limit=0", f"offset={'9' * 5_000}", "limit=x", "orderBy=x", "expand=x", "finder=;;", f"q={'(' * 100}", "q='",
        "q=;;=",
    ):  # fmt: skip
        answer = call("GET", f"receivablesInvoices?{question}", REST_Framework_Version=version)
        assert answer.status_code == 400, question


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "nothing", 404), ("GET", "receivablesInvoices/x/child/y", 404), ("GET", "receivablesInvoices/1", 404),
        ("DELETE", "receivablesInvoices", 405), ("POST", "receivablesInvoices", 400), ("GET", "/".join("x" * 20), 404),
        ("POST", "standardReceipts/1/action/applyReceipt", 404), ("PATCH", "standardReceipts", 405),
    ],
)  # fmt: skip
def test_what_is_not_there_is_said_not_to_be(call: Any, method: str, path: str, status: int) -> None:
    assert call(method, path, {}).status_code == status


def test_a_body_that_is_no_object_is_refused(call: Any) -> None:
    for body in ([], "x", None):
        assert call("POST", "standardReceipts", body).status_code == 400
