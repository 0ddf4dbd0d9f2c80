"""What people would see."""

from __future__ import annotations

from typing import Any

import pytest

BOTH = "receivablesInvoices?onlyData=true&expand=receivablesInvoiceInstallments"


def screen(call: Any, path: str) -> str:
    answer = call("GET", f"/screens/{path}", Authorization="")
    assert answer.status_code == 200
    return str(answer.text)


def test_people_see_what_was_written(call: Any) -> None:
    key = call.invoice("100.00")
    (row,) = call.items(BOTH)
    own, installment = row["CustomerTransactionId"], row["receivablesInvoiceInstallments"][0]["InstallmentId"]
    told = {
        "ReceiptNumber": "P-<1>", "ReceiptMethod": "Manual", "BusinessUnit": "Vision Operations", "Amount": 40,
        "Currency": "USD", "CustomerAccountNumber": "1004", "Comments": "from the bank",
    }  # fmt: skip
    receipt = call("POST", "standardReceipts", told).json()["StandardReceiptId"]
    body = {"appliedPaymentScheduleId": installment, "amountApplied": 15}
    call("POST", f"standardReceipts/{receipt}/action/applyReceipt", body)
    call("POST", "receivablesDisputes", {"CustomerTransactionId": own, "DisputeAmount": 5, "DisputeReason": "Damaged"})
    promise = {
        "BusinessUnit": "Vision Operations", "BillToCustomerAccount": "1004", "TransactionNumber": key.number,
        "PromiseDate": "2026-12-01", "PromiseAmount": 11,
        "collectionPromiseDFF": [{"__FLEX_Context": "duecourse", "reference": "p-1"}],
    }  # fmt: skip
    call("POST", "collectionPromises", promise)
    call("POST", f"receivablesInvoices/{own}/child/notes", {"NoteTypeCode": "GENERAL", "NoteTxt": "SGVsbG8="})
    assert key.number in screen(call, "transactions")
    assert all(text in screen(call, f"transactions?id={own}") for text in ("<td>85</td>", "Hello", "<td>5</td>"))
    assert "P-&lt;1&gt;" in screen(call, "receipts")
    assert "<td>15</td>" in screen(call, f"receipts?id={receipt}")
    call("PATCH", f"receivablesInvoices/{own}/child/receivablesInvoiceInstallments/{installment}", excluded())
    assert all(text in screen(call, "collections") for text in ("<td>11</td>", "reference=p-1", f"<td>{installment}<"))
    assert "from the bank" in screen(call, "receipts")
    assert "<td>15</td>" in screen(call, "applications")
    assert all(text in screen(call, "notes") for text in (f"<td>{own}</td>", "Hello"))
    assert "PENDING_APPROVAL" in screen(call, "disputes")
    assert any("/screens/disputes" in hint for hint in call.server.hints)


def excluded() -> dict[str, str]:
    return {"ExcludeFromCollections": "Y"}


@pytest.mark.parametrize("path", ["transactions?id=1", "receipts?id=x"])
def test_there_is_no_page_of_what_is_not_there(call: Any, path: str) -> None:
    assert call("GET", f"/screens/{path}").status_code == 404
