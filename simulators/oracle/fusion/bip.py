"""BI Publisher's ExternalReportWSSService: runReport, whole or in chunks, CSV or XML [oracle.md §1.5; addendum B6].

Words of faults, what a chunked answer has in `reportBytes`, that the last offset is -1, that XML leaves out empty
elements, and that CSV without rows has its heading all the same, are unverified.
"""

import csv
from base64 import encodebytes
from collections import OrderedDict
from io import StringIO
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from simulators.messages import Answer, Request
from simulators.oracle.fusion.auth import Gate
from simulators.oracle.fusion.data_models import COLUMNS, Binds, asked
from simulators.oracle.fusion.injections import Injections
from simulators.oracle.fusion.report_faults import Report
from simulators.oracle.fusion.tenant import Tenant

PORT: Final = "/xmlpserver/services/ExternalReportWSSService"
_NS: Final = "http://xmlns.oracle.com/oxp/service/PublicReportService"
_SOAP: Final = "http://www.w3.org/2003/05/soap-envelope"
_FORMS: Final = frozenset({"csv", "xml"})
_KIND: Final = "application/soap+xml;charset=utf-8"
#: how many reports wait to be fetched
MAX_FILES: Final = 32
_NIL: Final = 'xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


class BadReportError(ValueError):
    """A request that cannot be answered."""


class ReportPort:
    """Answers SOAP 1.2; the order of elements in a request is not enforced [addendum B6]."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self._tenant, self._gate, self._injections = tenant, gate, injections
        #: (statement, column) that no report has
        self.hidden: set[tuple[str, str]] = set()
        self._files: OrderedDict[str, bytes] = OrderedDict()
        self._made = 0

    def answer(self, request: Request) -> Answer:
        """What became of an envelope."""
        try:
            operation = _operation(request.body)
            if _local(operation) == "runReport":
                return self._run(operation, request)
            return self._chunk(operation)
        except (BadReportError, ET.ParseError, ValueError) as error:
            reason = f'<env:Reason><env:Text xml:lang="en">{escape(str(error))}</env:Text></env:Reason>'
            code = "<env:Code><env:Value>env:Receiver</env:Value></env:Code>"
            return _envelope(f"<env:Fault>{code}{reason}</env:Fault>", status=500)

    def hide(self, *columns: tuple[str, str]) -> None:
        """From now on these columns, each of a statement, are in no report."""
        self.hidden.update(columns)

    def _run(self, operation: ET.Element, request: Request) -> Answer:
        path, form = _said(operation, "reportAbsolutePath"), _said(operation, "attributeFormat").lower()
        statement = path.rpartition("/")[2].removesuffix(".xdo")
        if not path.endswith(".xdo") or statement not in COLUMNS:
            raise BadReportError(f"Report definition not found:{path}")
        if form not in _FORMS:
            raise BadReportError(f"Invalid format requested: {form}")
        report = self._report(statement, Binds(values=_parameters(operation)), request)
        self._injections.spoil(report)
        if report.failed:
            raise BadReportError(report.failed)
        return report.instead or self._handed_over(operation, form, self._content(report, form))

    def _report(self, statement: str, binds: Binds, request: Request) -> Report:
        return Report(
            statement=statement, question=f"{statement} {binds.question}", after=binds.after, limit=binds.limit,
            columns=tuple(one for one in COLUMNS[statement] if (statement, one) not in self.hidden),
            groups=asked(self._tenant, statement, binds), gate=self._gate, request=request,
        )  # fmt: skip

    def _handed_over(self, operation: ET.Element, form: str, content: bytes) -> Answer:
        """Whole, or as a file to be fetched in chunks."""
        size = int(_said(operation, "sizeOfDataChunkDownload"))
        if size < 0:
            return _returned(content, form, file="")
        self._made += 1
        file = f"xmlp{self._made:06d}.tmp"
        self._files[file] = content
        if len(self._files) > MAX_FILES:
            self._files.popitem(last=False)
        return _returned(content[:size], form, file=file)

    def _content(self, report: Report, form: str) -> bytes:
        lines = [one for group in report.groups[: report.limit] for one in group.lines]
        if form == "xml":
            rows = "".join(_group(report.columns, one) for one in lines)
            return f'<?xml version="1.0" encoding="UTF-8"?>\n<DATA_DS>{rows}</DATA_DS>'.encode()
        written = StringIO(newline="")
        writer = csv.DictWriter(written, report.columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(lines)
        return written.getvalue().encode("utf-8-sig" if self._tenant.options.csv_mark else "utf-8")

    def _chunk(self, operation: ET.Element) -> Answer:
        """Chunks are of bytes: one may end within a character."""
        if _local(operation) != "downloadReportDataChunk":
            raise BadReportError(f"There is no operation {_local(operation)}")
        file, begins = _said(operation, "fileID"), int(_said(operation, "beginIdx"))
        size = int(_said(operation, "size"))
        if file not in self._files or size <= 0 or begins < 0:
            raise BadReportError(f"There is no file {file}")
        whole, ends = self._files[file], begins + size
        told = (
            f"<ns2:reportDataChunk>{encodebytes(whole[begins:ends]).decode()}</ns2:reportDataChunk>"
            f"<ns2:reportDataFileID>{file}</ns2:reportDataFileID>"
            f"<ns2:reportDataOffset>{ends if ends < len(whole) else -1}</ns2:reportDataOffset>"
        )
        return _answered("downloadReportDataChunk", told)


def _operation(body: bytes) -> ET.Element:
    if b"<!DOCTYPE" in body:
        raise BadReportError("A DTD is not allowed")
    envelope = ET.fromstring(body)  # noqa: S314 - no DTD comes this far
    found = next(iter(envelope.find(f"{{{_SOAP}}}Body") or ()), None)
    if found is None:
        raise BadReportError("There is no operation in the body of SOAP 1.2")
    return found


def _local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def _said(operation: ET.Element, name: str) -> str:
    found = next((one.text for one in operation.iter() if _local(one) == name and one.text), None)
    if found is None:
        raise BadReportError(f"{name} is missing")
    return found.strip()


def _parameters(operation: ET.Element) -> dict[str, tuple[str, ...]]:
    """`parameterNameValues/item{name, values/item}`: the values of each."""
    found: dict[str, tuple[str, ...]] = {}
    for item in (one for one in operation.iter() if _local(one) == "item" and len(one)):
        name = next((one.text for one in item if _local(one) == "name"), None)
        values = tuple(one.text for one in item.iter() if _local(one) == "item" and one is not item and one.text)
        if name and values:
            found[name] = values
    return found


def _group(columns: tuple[str, ...], line: dict[str, str]) -> str:
    """What is NULL has no element."""
    told = "".join(f"<{name}>{escape(line[name])}</{name}>" for name in columns if line[name])
    return f"<G_1>{told}</G_1>"


def _returned(content: bytes, form: str, *, file: str) -> Answer:
    """Base64 is wrapped at 76 characters; without chunks the file's id is nil [addendum B6]."""
    told = (
        f"<ns2:reportBytes>{encodebytes(content).decode()}</ns2:reportBytes>"
        f"<ns2:reportContentType>text/{form}</ns2:reportContentType>"
        + (f"<ns2:reportFileID>{file}</ns2:reportFileID>" if file else f"<ns2:reportFileID {_NIL}/>")
        + f"<ns2:reportLocale {_NIL}/>"
    )
    return _answered("runReport", told)


def _answered(operation: str, told: str) -> Answer:
    inner = f"<ns2:{operation}Return>{told}</ns2:{operation}Return>"
    return _envelope(f'<ns2:{operation}Response xmlns:ns2="{_NS}">{inner}</ns2:{operation}Response>')


def _envelope(told: str, *, status: int = 200) -> Answer:
    body = f'<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="{_SOAP}"><env:Header/><env:Body>{told}'
    return Answer(
        status=status, headers={"Content-Type": _KIND}, body=f"{body}</env:Body></env:Envelope>".encode()
    )  # fmt: skip
