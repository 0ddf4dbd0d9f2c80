"""Promises, disputes, notes, and installments that collections leave out."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import pytest

PROMISE = {
    "BusinessUnit": "Vision Operations", "BillToCustomerAccount": "1004", "InstallmentNumber": 1,
    "PromiseDate": "2026-12-01", "PromiseAmount": 40, "Currency": "USD", "PaymentMethod": "CHECK",
}  # fmt: skip
BOTH = "receivablesInvoices?onlyData=true&expand=receivablesInvoiceInstallments"


def test_a_promise_is_made_and_read_and_never_changed(call: Any) -> None:
    key = call.invoice("100.00")
    answer = call("POST", "collectionPromises", {**PROMISE, "TransactionNumber": key.number})
    assert answer.status_code == 201
    own = answer.json()["PromiseDetailId"]
    (row,) = call.items(f"collectionPromises?q=BillToCustomerAccount=1004;PromiseAmount=40;PromiseDate={'2026-12-01'}")
    assert (row["PromiseDetailId"], row["Currency"]) == (own, "USD")
    for method in ("PATCH", "DELETE"):
        assert call(method, f"collectionPromises/{own}", {"PromiseAmount": 1}).status_code in {400, 405}
    made = call("POST", f"collectionPromises/{own}/child/collectionPromiseDFF", {"__FLEX_Context": "C", "ref": "7"})
    assert (made.status_code, len(call.items(f"collectionPromises/{own}/child/collectionPromiseDFF"))) == (201, 1)


@pytest.mark.parametrize(
    "changed",
    [
        {"PromiseDate": "2026-11-20"}, {"PromiseDate": "2028-01-01"}, {"PromiseAmount": 100.01}, {"PromiseAmount": 0},
        {"InstallmentNumber": 2}, {"Currency": "EUR"}, {"BillToCustomerAccount": "9"}, {"BusinessUnit": "Nowhere"},
        {"TransactionNumber": "nothing"}, {"PromiseDate": None},
    ],
)  # fmt: skip
def test_a_promise_that_does_not_fit_is_refused(call: Any, changed: dict[str, Any]) -> None:
    key = call.invoice("100.00")
    answer = call("POST", "collectionPromises", {**PROMISE, "TransactionNumber": key.number, **changed})
    assert (answer.status_code, call.items("collectionPromises")) == (400, [])


def test_a_promise_may_be_of_the_whole_balance(call: Any) -> None:
    told = {**PROMISE, "TransactionNumber": call.invoice("100.00").number, "PromiseBalanceAmount": "Y"}
    assert call("POST", "collectionPromises", told).json()["PromiseAmount"] == 100


def disputed(call: Any, key: Any, **changed: Any) -> Any:
    number = next(row for row in call.items(BOTH) if row["TransactionNumber"] == key.number)["CustomerTransactionId"]
    told = {"DisputeSection": "Total", "DisputeAmount": 30, "DisputeReason": "Damaged"}
    return call("POST", "receivablesDisputes", {"CustomerTransactionId": number, **told, **changed})


def test_an_approved_dispute_becomes_a_credit_memo_by_itself(connect: Any) -> None:
    call = connect(approval_seconds=3_600)
    key = call.invoice("100.00")
    answer = disputed(call, key)
    assert (answer.status_code, answer.json()["RequestNumber"] > 0) == (201, True)
    shown = call.installment(key)
    assert (shown["DisputeAmount"], shown["DisputeDate"], shown["InstallmentBalanceDue"]) == (30, "2026-11-20", 100)
    call.clock.forward(3_601)
    shown = call.installment(key)
    assert (shown["DisputeAmount"], shown["InstallmentBalanceDue"], shown["InstallmentAmountCredited"]) == (
        None,
        70,
        30,
    )
    (memo,) = call.items("receivablesCreditMemos")
    assert (memo["EnteredAmount"], memo["TransactionBalanceDue"], memo["CreditReason"]) == (-30, 0, "Damaged")
    (row,) = call.items("receivablesCustomerAccountActivities?q=AccountNumber=1004&expand=creditMemoApplications")
    assert [one["ApplicationAmount"] for one in row["creditMemoApplications"]] == [30]


def test_a_rejected_dispute_leaves_the_balance(connect: Any) -> None:
    call = connect(approval_seconds=60, dispute_outcome="rejected")
    key = call.invoice("100.00")
    disputed(call, key)
    call.clock.forward(61)
    shown = call.installment(key)
    assert (shown["DisputeAmount"], shown["InstallmentBalanceDue"]) == (None, 100)


def test_a_dispute_cannot_exceed_the_balance_nor_be_read(call: Any) -> None:
    key = call.invoice("100.00")
    assert disputed(call, key, DisputeAmount=100.01).status_code == 400
    assert disputed(call, key, DisputeSection="Colour").status_code == 400
    assert disputed(call, key, DisputeSection="Percent", DisputePercentage="25").json()["DisputeAmount"] == 25
    assert disputed(call, key, DisputeAmount=80).status_code == 400
    answer = call("GET", "receivablesDisputes?q=RequestNumber=10001")
    assert (answer.status_code, answer.text) == (400, "GET action not supported")


@pytest.mark.parametrize("encoded", [True, False])
def test_notes_are_kept_on_invoices_and_installments(connect: Any, encoded: bool) -> None:  # noqa: FBT001 - a case
    call = connect(encoded_notes=encoded)
    call.invoice("10.00")
    (row,) = call.items(BOTH)
    text = "Two cartons broken [ref:7]"
    told = {"NoteTypeCode": "GENERAL", "VisibilityCode": "INTERNAL",
            "NoteTxt": b64encode(text.encode()).decode() if encoded else text}  # fmt: skip
    invoice = f"receivablesInvoices/{row['CustomerTransactionId']}/child"
    installment = row["receivablesInvoiceInstallments"][0]["InstallmentId"]
    below = f"{invoice}/receivablesInvoiceInstallments/{installment}/child/receivablesInvoiceInstallmentNotes"
    for path in (f"{invoice}/notes", below):
        own = call("POST", path, told).json()["NoteId"]
        (note,) = call.items(path)
        assert (note["NoteId"], note["NoteTxt"]) == (own, told["NoteTxt"])
        assert call("GET", f"{path}/{own}/enclosure/NoteTxt").text == text
        assert call("PATCH", f"{path}/{own}", {}).status_code == 400
    assert call("POST", f"{invoice}/notes", {"NoteTypeCode": "GENERAL"}).status_code == 400


def test_an_installment_is_left_out_of_collections_and_taken_in_again(call: Any) -> None:
    key = call.invoice("10.00")
    (row,) = call.items(BOTH)
    own = row["receivablesInvoiceInstallments"][0]["InstallmentId"]
    path = f"receivablesInvoices/{row['CustomerTransactionId']}/child/receivablesInvoiceInstallments/{own}"
    stale = call("GET", path).headers["ETag"]
    for flag in ("Y", "N"):
        assert call("PATCH", path, {"ExcludeFromCollections": flag}).json()["ExcludeFromCollections"] == flag
    fresh = call("GET", path).headers["ETag"]
    assert call("PATCH", path, {"InstallmentDueDate": "2026-12-24"}, If_Match=fresh).status_code == 200
    assert call.installment(key)["InstallmentDueDate"] == "2026-12-24"
    assert call("PATCH", path, {"ExcludeFromCollections": "Y"}, If_Match=stale).status_code == 412
    assert call("PATCH", path, {"OriginalAmount": 1}).status_code == 400
    assert call("PATCH", path, {"ExcludeFromCollections": "maybe"}).status_code == 400
