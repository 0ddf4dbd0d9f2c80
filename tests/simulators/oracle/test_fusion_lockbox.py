"""Cash in bulk: a file is handed over, a job imports it, and what it names exactly is applied."""

from __future__ import annotations

import csv
import json
from base64 import b64encode
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest

from simulators.oracle.fusion.integrations import ACCOUNT, DEFINITION, PACKAGE
from simulators.oracle.fusion.lockbox import COLUMNS

UNIT = "Vision Operations"


def payment(number: str, amount: str, invoice: str = "", applied: str = "", **more: str) -> dict[str, str]:
    return {
        "RECEIPT_NUMBER": number, "BUSINESS_UNIT": UNIT, "RECEIPT_METHOD": "Manual", "RECEIPT_DATE": "2026-11-20",
        "CURRENCY_CODE": "USD", "RECEIPT_AMOUNT": amount, "CUSTOMER_NUMBER": "1004", "INVOICE_NUMBER": invoice,
        "AMOUNT_APPLIED": applied, **more,
    }  # fmt: skip


def packed(*rows: dict[str, str]) -> str:
    text, file = StringIO(newline=""), BytesIO()
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    with ZipFile(file, "w") as made:
        made.writestr("receipts.csv", text.getvalue())
    return b64encode(file.getvalue()).decode()


def handed_over(call: Any, content: str, **changed: Any) -> str:
    told = {
        "OperationName": "importBulkData", "DocumentContent": content, "ContentType": "zip", "FileName": "receipts.zip",
        "DocumentAccount": ACCOUNT, "JobName": f"{PACKAGE},{DEFINITION}", "ParameterList": "#NULL",
        "CallbackURL": "#NULL", "NotificationCode": "10", "JobOptions": "ExtractFileType=ALL",
    }  # fmt: skip
    answer = call("POST", "erpintegrations", {**told, **changed})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["ReqstId"])


def status(call: Any, request: str) -> str:
    (row,) = call.items(f"erpintegrations?finder=ESSExecutionDetailsRF;requestId={request}")
    return str(json.loads(row["RequestStatus"])["JOBS"][0]["STATUS"])


def receipts(call: Any) -> list[tuple[str, str, Any]]:
    rows = call.items("standardReceipts?onlyData=true&orderBy=StandardReceiptId")
    return [(row["ReceiptNumber"], row["State"], row["UnappliedAmount"]) for row in rows]


def test_a_file_becomes_receipts_after_a_while(call: Any) -> None:
    keys = [call.invoice("40.00"), call.invoice("25.00")]
    rows = [payment("P-1", "65.00", key.number, amount) for key, amount in zip(keys, ("40.00", "25.00"), strict=True)]
    request = handed_over(call, packed(*rows, payment("P-2", "5.00", "nonsense", "5.00")))
    seen = []
    for _ in range(3):
        seen.append((status(call, request), len(receipts(call))))
        call.clock.forward(45)
    assert seen == [("WAIT", 0), ("RUNNING", 0), ("SUCCEEDED", 2)]
    assert receipts(call) == [("P-1", "Applied", 0), ("P-2", "Unapplied", 5)]
    assert [call.installment(key)["InstallmentBalanceDue"] for key in keys] == [0, 0]


def test_more_than_is_open_is_not_applied(call: Any) -> None:
    key = call.invoice("40.00")
    request = handed_over(call, packed(payment("P-1", "65.00", key.number, "65.00")))
    call.clock.forward(100)
    assert (status(call, request), receipts(call)) == ("SUCCEEDED", [("P-1", "Unapplied", 65)])


def test_a_receipt_that_exists_is_refused_by_the_job(call: Any) -> None:
    key = call.invoice("40.00")
    content = packed(payment("P-1", "40.00", key.number, "40.00"), payment("P-2", "7.00"))
    assert len({handed_over(call, content) for _ in range(2)}) == 2
    call.clock.forward(100)
    assert receipts(call) == [("P-1", "Applied", 0), ("P-2", "Unapplied", 7)]
    assert [status(call, request) for request in ("2000001", "2000002")] == ["SUCCEEDED", "ERROR"]
    log = call("GET", "/screens/processes", Authorization="").text
    assert "AR_RCP_DUP_NUM" in log


@pytest.mark.parametrize(
    "changed",
    [{"DocumentContent": "no zip"}, {"DocumentAccount": "fin/payables/import"}, {"JobName": "/oracle,Nonsense"}],
)
def test_what_cannot_be_imported_ends_with_an_error(call: Any, changed: dict[str, str]) -> None:
    request = handed_over(call, packed(payment("P-1", "40.00")), **changed)
    call.clock.forward(100)
    assert (status(call, request), receipts(call)) == ("ERROR", [])


def test_a_file_can_be_loaded_first_and_imported_later(call: Any) -> None:
    handed_over(call, packed(payment("P-1", "40.00")), JobName=None)
    call.clock.forward(100)
    assert receipts(call) == []
    told = {"OperationName": "submitESSJobRequest", "JobPackageName": PACKAGE, "JobDefName": DEFINITION}
    request = call("POST", "erpintegrations", told).json()["ReqstId"]
    call.clock.forward(100)
    assert (status(call, request), receipts(call)) == ("SUCCEEDED", [("P-1", "Unapplied", 40)])


def test_other_operations_are_refused(call: Any) -> None:
    assert call("POST", "erpintegrations", {"OperationName": "exportBulkData"}).status_code == 400
    assert call.items("erpintegrations?finder=ESSExecutionDetailsRF;requestId=1") == []
