"""Receipts: made, found to be there already, applied, taken back, reversed."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

RECEIPT = {
    "ReceiptNumber": "P-1", "ReceiptMethod": "Manual", "BusinessUnit": "Vision Operations", "Amount": "100.00",
    "Currency": "USD", "ReceiptDate": "2026-11-15", "CustomerAccountNumber": "1004", "Comments": "ext:1",
}  # fmt: skip


def made(call: Any, **changed: Any) -> int:
    answer = call("POST", "standardReceipts", {**RECEIPT, **changed})
    assert answer.status_code == 201, answer.text
    found: int = answer.json()["StandardReceiptId"]
    return found


def act(call: Any, receipt: int, action: str, **told: Any) -> Any:
    return call("POST", f"standardReceipts/{receipt}/action/{action}", told)


def applied(call: Any) -> list[dict[str, Any]]:
    (row,) = call.items("receivablesCustomerAccountActivities?q=AccountNumber=1004&expand=standardReceiptApplications")
    found: list[dict[str, Any]] = row["standardReceiptApplications"]
    return found


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["o:errorDetails"][0].get("o:errorCode", "")


def test_what_a_created_receipt_is_worth_is_known_when_it_is_read_again(call: Any) -> None:
    answer = call("POST", "standardReceipts", RECEIPT)
    told = answer.json()
    assert (answer.status_code, told["State"], told["Status"], told["UnappliedAmount"]) == (201, None, None, None)
    row = call("GET", f"standardReceipts/{told['StandardReceiptId']}").json()
    assert (row["State"], row["Status"], row["UnappliedAmount"], row["Comments"]) == (
        "Unapplied",
        "Cleared",
        100,
        "ext:1",
    )
    assert call.items("standardReceipts?q=ReceiptNumber='P-1'")[0]["StandardReceiptId"] == told["StandardReceiptId"]


def test_number_date_amount_and_customer_are_unique_together(call: Any, shared: Any) -> None:
    made(call)
    answer = call("POST", "standardReceipts", {**RECEIPT, "Amount": 100}, REST_Framework_Version="4")
    wanted = json.loads(shared("oracle/authored/shapes/error_duplicate_receipt_400.json").read_text())
    del wanted["_note"]
    assert (answer.status_code, answer.json()) == (400, wanted)
    assert call("POST", "standardReceipts", RECEIPT).text == wanted["o:errorDetails"][0]["detail"]
    for changed in ({"Amount": 99}, {"ReceiptDate": "2026-11-16"}, {"CustomerAccountNumber": "1005"},
                    {"ReceiptNumber": "P-2"}):  # fmt: skip
        made(call, **changed)


@pytest.mark.parametrize(
    ("changed", "wanted"),
    [
        ({"Currency": None}, "FND_CMN_REQ_ATTRIB_API_SERV"), ({"BusinessUnit": "Nowhere"}, "AR_RAPI_BU_INVALID"),
        ({"ReceiptMethod": "Magic"}, "AR_INVAL_RECEIPT_MTH_ID"), ({"Currency": "XQZ"}, "AR_RAPI_CURR_CODE_INVALID"),
        ({"CustomerAccountNumber": "9"}, ""), ({"Amount": "x"}, ""), ({"Amount": -1}, ""), ({"Amount": "0.001"}, ""),
        ({"ReceiptNumber": "x" * 31}, ""), ({"ReceiptDate": "soon"}, ""),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_with_its_code(call: Any, changed: dict[str, Any], wanted: str) -> None:
    answer = call("POST", "standardReceipts", {**RECEIPT, **changed}, REST_Framework_Version="4")
    assert code(answer) == (400, wanted)
    assert call.items("standardReceipts") == []


def test_an_amount_is_applied_and_taken_back_by_an_opposite_row(call: Any) -> None:
    key = call.invoice("250.00")
    own, receipt = call.installment(key)["InstallmentId"], made(call)
    answer = act(call, receipt, "applyReceipt", appliedPaymentScheduleId=own, amountApplied=60.25, calledFrom="X")
    assert (answer.status_code, answer.json()) == (200, {"result": "SUCCESS"})
    shown = call.installment(key)
    assert (shown["InstallmentBalanceDue"], shown["AmountPaid"], shown["InstallmentStatus"]) == (189.75, 60.25, "Open")
    assert call.items("standardReceipts")[0]["UnappliedAmount"] == 39.75
    (row,) = applied(call)
    told = {"appliedPaymentScheduleId": own, "receivableApplicationId": row["ApplicationId"]}
    assert act(call, receipt, "unapplyReceipt", **told).status_code == 200
    assert [one["ApplicationAmount"] for one in applied(call)] == [60.25, -60.25]
    assert call.installment(key)["InstallmentBalanceDue"] == 250
    assert act(call, receipt, "unapplyReceipt", **told).status_code == 400


def test_whoever_names_no_amount_applies_the_full_open_balance(call: Any) -> None:
    small, large = call.invoice("80.00"), call.invoice("21.00")
    receipt = made(call)
    ids = [call.installment(key)["InstallmentId"] for key in (small, large)]
    assert act(call, receipt, "applyReceipt", appliedPaymentScheduleId=ids[0]).status_code == 200
    assert call.installment(small)["InstallmentStatus"] == "Closed"
    assert act(call, receipt, "applyReceipt", appliedPaymentScheduleId=ids[1]).status_code == 400


@pytest.mark.parametrize("amount", [0, -1, 100.01, "x", 0.001])
def test_an_amount_that_does_not_fit_is_not_applied(call: Any, amount: Any) -> None:
    own = call.installment(call.invoice("500.00"))["InstallmentId"]
    answer = act(call, made(call), "applyReceipt", appliedPaymentScheduleId=own, amountApplied=amount)
    assert answer.status_code == 400
    assert applied(call) == []


def test_a_receipt_pays_for_its_own_customer_unit_and_currency(call: Any) -> None:
    keys = [
        call.invoice("50.00", customer="1005"),
        call.invoice("50.00", "EUR"),
        call.invoice("50.00", "EUR", entity="DE"),
    ]
    receipt = made(call)
    for key in keys:
        own = call.installment(key)["InstallmentId"]
        assert act(call, receipt, "applyReceipt", appliedPaymentScheduleId=own, amountApplied=1).status_code == 400
    assert act(call, receipt, "applyReceipt", appliedPaymentScheduleId=1, amountApplied=1).status_code == 400


def test_an_action_has_its_own_content_type_and_older_pods_have_none(call: Any, connect: Any) -> None:
    path = f"standardReceipts/{made(call)}/action/reverseReceipt"
    assert call("POST", path, {}, Content_Type="application/json").status_code == 415
    old = connect(receipt_actions=False)
    assert act(old, made(old), "reverseReceipt").status_code == 404
    names = [
        {one["name"] for one in pod("GET", "standardReceipts/describe").json()["Resources"]["standardReceipts"]["item"][
            "actions"]} for pod in (call, old)
    ]  # fmt: skip
    assert names[0] - names[1] == {"applyReceipt", "unapplyReceipt", "reverseReceipt"}


def test_a_reversed_receipt_stays_and_its_invoices_are_open_again(call: Any) -> None:
    key = call.invoice("70.00")
    receipt = made(call)
    act(
        call, receipt, "applyReceipt", appliedPaymentScheduleId=call.installment(key)["InstallmentId"], amountApplied=70
    )
    assert act(call, receipt, "reverseReceipt", reversalReason="NSF").status_code == 200
    (row,) = call.items("standardReceipts")
    assert (row["State"], row["UnappliedAmount"], row["Amount"]) == ("Reversed", 0, 100)
    assert call.installment(key)["InstallmentBalanceDue"] == 70
    assert sum(one["ApplicationAmount"] for one in applied(call)) == 0
    assert act(call, receipt, "reverseReceipt").status_code == 400
    assert len(call.items("receivablesInvoices")) == 1


def test_what_a_clearing_of_the_books_applied_is_not_taken_back_here(call: Any) -> None:
    key = call.invoice("70.00")
    call.books.post_payment(call.cash("70.00"), today=call.clock.time.date(), clears=[key])
    (receipt,), (row,) = call.items("standardReceipts"), applied(call)
    told = {
        "appliedPaymentScheduleId": row["ReferenceInstallmentId"], "receivableApplicationId": row["ApplicationId"],
    }  # fmt: skip
    assert act(call, receipt["StandardReceiptId"], "unapplyReceipt", **told).status_code == 400
    assert act(call, receipt["StandardReceiptId"], "reverseReceipt").status_code == 400


def test_references_are_kept_and_matched_when_the_process_runs(connect: Any) -> None:
    call = connect(automatch_seconds=600)
    key = call.invoice("60.00")
    references = [
        {"ReceiptMatchBy": "Transaction Number", "ReferenceNumber": key.number, "ReferenceAmount": "60.00"},
        {"ReceiptMatchBy": "Transaction Number", "ReferenceNumber": "nothing", "ReferenceAmount": "60.00"},
    ]
    receipt = made(call, remittanceReferences=references)
    assert len(call.items(f"standardReceipts/{receipt}/child/remittanceReferences")) == 2
    assert call.installment(key)["InstallmentBalanceDue"] == 60
    call.clock.forward(601)
    assert call.installment(key)["InstallmentStatus"] == "Closed"
    assert call.items("standardReceipts")[0]["UnappliedAmount"] == 40


def test_documented_bodies_are_taken_and_answered_with_the_documented_names(connect: Any, shared: Any) -> None:
    call = connect(amounts="strings")
    samples = json.loads(shared("oracle/documented_samples/samples.json").read_text())
    told = next(one for name, one in samples.items() if name.startswith("standardReceipts POST"))
    answer = call("POST", "standardReceipts", told["request"])
    assert answer.status_code == 201
    wanted, found = told["response_partial"], answer.json()
    own = {"StandardReceiptId", "ReceiptDate", "RemittanceBankDepositDate", "AccountingDate"}
    assert {name: found[name] for name in wanted.keys() - own} == {name: wanted[name] for name in wanted.keys() - own}
    told = next(one for name, one in samples.items() if name.startswith("remittanceReferences POST"))
    reference = call("POST", f"standardReceipts/{made(call)}/child/remittanceReferences", told["request"])
    assert told["response"].keys() <= reference.json().keys()


def test_money_of_nobody_cannot_be_applied(call: Any) -> None:
    receipt = made(call, CustomerAccountNumber=None)
    own = call.installment(call.invoice("10.00"))["InstallmentId"]
    assert act(call, receipt, "applyReceipt", appliedPaymentScheduleId=own, amountApplied=1).status_code == 400
    assert call.items("standardReceipts")[0]["State"] == "Unidentified"
    answer = call("POST", "standardReceipts", {**RECEIPT, "CustomerAccountNumber": None}, REST_Framework_Version="4")
    assert code(answer) == (400, "AR_RCP_DUP_NUM")


@pytest.mark.parametrize(
    ("fault", "status", "made_it"),
    [("error_after_effect", 500, 1), ("login_page", 200, 0), ("busy", 429, 0), ("refused", 400, 0)],
)
def test_a_write_may_go_wrong(call: Any, fault: str, status: int, made_it: int) -> None:
    call.server.inject(fault, resource="standardReceipts")
    assert call("POST", "standardReceipts", RECEIPT).status_code == status
    assert len(call.items("standardReceipts")) == made_it


@pytest.mark.parametrize(("fault", "made_it"), [("lost_answer", 1), ("never_arrived", 0)])
def test_an_answer_may_be_lost(call: Any, fault: str, made_it: int) -> None:
    import requests

    call.server.inject(fault)
    with pytest.raises(requests.ConnectionError):
        call("POST", "standardReceipts", RECEIPT)
    assert len(call.items("standardReceipts")) == made_it


def test_whatever_is_applied_and_taken_back_books_and_rest_agree(call: Any) -> None:
    random = Random(5)
    keys = [call.invoice(f"{random.randrange(500, 9_000) / 100:.2f}", "EUR") for _ in range(4)]
    receipts = [made(call, ReceiptNumber=f"R{n}", Currency="EUR", Amount="75.00") for n in range(3)]
    for _ in range(60):
        standing = [row for row in applied(call) if row["IsLatestApplication"] == "Y"]
        if standing and random.random() < 0.4:
            row = random.choice(standing)
            act(
                call, row["StandardReceiptId"], "unapplyReceipt",
                appliedPaymentScheduleId=row["ReferenceInstallmentId"], receivableApplicationId=row["ApplicationId"],
            )  # fmt: skip
        else:
            own = call.installment(random.choice(keys))["InstallmentId"]
            amount = random.randrange(1, 4_000) / 100
            act(call, random.choice(receipts), "applyReceipt", appliedPaymentScheduleId=own, amountApplied=amount)
    used = sum(row["ApplicationAmount"] for row in applied(call))
    unapplied = sum(row["UnappliedAmount"] for row in call.items("standardReceipts"))
    assert round(used + unapplied, 2) == 225
    control = {key: value for key, value in call.books.control_balances().items() if value}
    assert control == {key: value for key, value in call.books.open_functional().items() if value}
    shown = sum(call.installment(key)["AccountedBalanceDue"] for key in keys)
    (account,) = call.items("receivablesCustomerAccountActivities?q=AccountNumber=1004")
    assert round(account["TotalTransactionsDueForAccount"] - shown, 2) == 0
    assert account["TotalOpenReceivablesForAccount"] == float(sum(control.values()))
