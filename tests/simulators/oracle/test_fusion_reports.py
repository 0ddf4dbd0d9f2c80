"""BI Publisher, called by zeep with the stand-in WSDL and by hand."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
import requests
import zeep
from lxml import etree

NS = "{http://xmlns.oracle.com/oxp/service/PublicReportService}"
PORT = "/xmlpserver/services/ExternalReportWSSService"


@pytest.fixture
def port(call: Any, shared: Any) -> Any:
    session = requests.Session()
    session.auth = (call.server.credentials.username, call.server.credentials.password)
    wsdl = str(shared("oracle/authored/ExternalReportWSSService.min.wsdl"))
    client = zeep.Client(wsdl, transport=zeep.Transport(session=session))
    yield client.create_service(f"{NS}ExternalReportWSSServiceSoap12", f"{call.server.url}{PORT}")
    session.close()


def asked(model: str, size: int = -1, form: str = "csv", **parameters: str) -> dict[str, Any]:
    return {
        "attributeFormat": form, "reportAbsolutePath": f"/Custom/Collections/{model}.xdo",
        "sizeOfDataChunkDownload": size,
        "parameterNameValues": {"item": [{"name": k, "values": {"item": [v]}} for k, v in parameters.items()]},
    }  # fmt: skip


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


def test_a_report_comes_whole(call: Any, port: Any) -> None:
    key = call.invoice("100.00")
    call.books.post_payment(call.cash("60.00"), today=call.clock.time.date(), clears=[call.invoice("60.00")])
    told = port.runReport(reportRequest=asked("payment_schedules"))
    assert (told.reportFileID, told.reportContentType) == (None, "text/csv")
    found = {row["TRX_NUMBER"]: row for row in rows(told.reportBytes)}
    shown = call.installment(key)
    assert found[key.number]["PAYMENT_SCHEDULE_ID"] == str(shown["InstallmentId"])
    assert sorted((row["AMOUNT_DUE_REMAINING"], row["STATUS"]) for row in found.values()) == [
        ("0", "CL"),
        ("100", "OP"),
    ]
    (applied,) = rows(port.runReport(reportRequest=asked("applications")).reportBytes)
    assert (applied["AMOUNT_APPLIED"], applied["DISPLAY"]) == ("60", "Y")


def test_a_large_report_comes_in_chunks_of_bytes(call: Any, port: Any) -> None:
    for place in range(5):
        call.invoice("10.00", assignment=f"Ünïcödé {place}")
    file, got, at = port.runReport(reportRequest=asked("payment_schedules", 0)).reportFileID, b"", 0
    for _ in range(200):
        chunk = port.downloadReportDataChunk(fileID=file, beginIdx=at, size=97)
        got, at = got + chunk.reportDataChunk, chunk.reportDataOffset
        if at == -1:
            break
    assert got == port.runReport(reportRequest=asked("payment_schedules")).reportBytes
    assert len(rows(got)) == 5


def test_a_report_is_read_page_by_page_and_from_an_instant_on(call: Any, port: Any) -> None:
    for _ in range(5):
        call.invoice("10.00")
    seen: list[str] = []
    for _ in range(3):
        parameters = {"P_LIMIT": "2", **({"P_AFTER_ID": seen[-1]} if seen else {})}
        page = rows(port.runReport(reportRequest=asked("payment_schedules", **parameters)).reportBytes)
        seen += [row["PAYMENT_SCHEDULE_ID"] for row in page]
    assert (len(seen), seen) == (5, sorted(set(seen)))
    late = asked("payment_schedules", P_SINCE="2026-12-01T00:00:00.000+00:00")
    assert rows(port.runReport(reportRequest=late).reportBytes) == []


def test_the_ledger_and_the_schedules_agree(call: Any, port: Any) -> None:
    call.invoice("100.00")
    call.books.post_payment(call.cash("60.00"), today=call.clock.time.date(), clears=[call.invoice("60.00", "USD")])
    call.invoice("10.00", "EUR", entity="DE")
    ledger = rows(port.runReport(reportRequest=asked("gl_balances")).reportBytes)
    control = sum(Decimal(row["BALANCE"]) for row in ledger if row["ACCOUNT"] == "12100000")
    schedules = rows(port.runReport(reportRequest=asked("payment_schedules")).reportBytes)
    assert control == sum(Decimal(row["ACCTD_AMOUNT_DUE_REMAINING"]) for row in schedules) == 110
    assert len(rows(port.runReport(reportRequest=asked("customers")).reportBytes)) == 3


def test_xml_has_groups_in_a_data_set(call: Any, port: Any) -> None:
    call.books.post_unapplied(call.cash("60.00"), today=call.clock.time.date())
    root = etree.fromstring(port.runReport(reportRequest=asked("receipts", form="xml")).reportBytes)
    assert (root.tag, [row.findtext("STATUS") for row in root.findall("G_1")]) == ("DATA_DS", ["UNAPP"])


def test_what_cannot_be_run_is_a_fault(port: Any) -> None:
    for told in (asked("nonsense"), asked("receipts", form="pdf")):
        with pytest.raises(zeep.exceptions.Fault):
            port.runReport(reportRequest=told)
    with pytest.raises(zeep.exceptions.Fault):
        port.downloadReportDataChunk(fileID="x", beginIdx=0, size=1)


def test_reports_need_a_logon(call: Any) -> None:
    assert requests.post(f"{call.server.url}{PORT}", data=b"<x/>", timeout=10).status_code == 401
