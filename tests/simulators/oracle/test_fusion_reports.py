"""BI Publisher, called by zeep with the stand-in WSDL and by hand."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import pytest
import requests
import zeep
from lxml import etree

from simulators.oracle.fusion import kept

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


def asked(statement: str, size: int = -1, form: str = "csv", **parameters: str | list[str]) -> dict[str, Any]:
    told = {"P_LIMIT": "1000", **parameters}
    given = [
        {"name": name, "values": {"item": one if isinstance(one, list) else [one]}} for name, one in told.items()
    ]  # fmt: skip
    return {
        "attributeFormat": form, "reportAbsolutePath": f"/Custom/Collections/{statement}.xdo",
        "sizeOfDataChunkDownload": size, "parameterNameValues": {"item": given},
    }  # fmt: skip


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"))))


def unit(call: Any, code: str = "US") -> str:
    """The ORG_ID of an entity."""
    return str(kept(call.books).id_of("business unit", code))


def test_a_report_comes_whole(call: Any, port: Any) -> None:
    key = call.invoice("100.00")
    told = port.runReport(reportRequest=asked("items", P_BU=unit(call), P_OPEN="Y"))
    assert (told.reportFileID, told.reportContentType) == (None, "text/csv")
    (found,) = rows(told.reportBytes)
    shown = call.installment(key)
    assert found["PAYMENT_SCHEDULE_ID"] == str(shown["InstallmentId"])
    assert (found["TRX_NUMBER"], found["AMOUNT_DUE_REMAINING"], found["STATUS"]) == (key.number, "100", "OP")


def test_a_large_report_comes_in_chunks_of_bytes(call: Any, port: Any) -> None:
    for place in range(5):
        call.invoice("10.00", assignment=f"Ünïcödé {place}")
    told = {"P_BU": unit(call), "P_OPEN": "Y"}
    file, got, at = port.runReport(reportRequest=asked("items", 0, **told)).reportFileID, b"", 0
    for _ in range(200):
        chunk = port.downloadReportDataChunk(fileID=file, beginIdx=at, size=97)
        got, at = got + chunk.reportDataChunk, chunk.reportDataOffset
        if at == -1:
            break
    assert got == port.runReport(reportRequest=asked("items", **told)).reportBytes
    assert [row["PURCHASE_ORDER"] for row in rows(got)] == [f"Ünïcödé {place}" for place in range(5)]


def test_xml_has_groups_in_a_data_set_and_nothing_for_what_is_empty(call: Any, port: Any) -> None:
    call.books.post_unapplied(call.cash("60.00"), today=call.clock.time.date())
    told = port.runReport(reportRequest=asked("items", form="xml", P_BU=unit(call), P_OPEN="Y")).reportBytes
    root = etree.fromstring(told)
    (group,) = root.findall("G_1")
    assert (root.tag, group.findtext("RECEIPT_STATUS"), group.find("CUSTOMER_TRX_ID")) == ("DATA_DS", "UNAPP", None)


def test_without_rows_csv_has_its_heading(call: Any, port: Any) -> None:
    told = port.runReport(reportRequest=asked("open_items", P_BU=unit(call))).reportBytes
    assert told.decode("utf-8-sig") == "PAYMENT_SCHEDULE_ID\r\n"


def test_what_cannot_be_run_is_a_fault(port: Any) -> None:
    for told in (asked("nonsense"), asked("items", form="pdf")):
        with pytest.raises(zeep.exceptions.Fault):
            port.runReport(reportRequest=told)
    with pytest.raises(zeep.exceptions.Fault):
        port.downloadReportDataChunk(fileID="x", beginIdx=0, size=1)


def test_reports_need_a_logon(call: Any) -> None:
    assert requests.post(f"{call.server.url}{PORT}", data=b"<x/>", timeout=10).status_code == 401
