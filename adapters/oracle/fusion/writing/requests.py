"""Requests as they are committed before they are sent, and the rows that answers to looks hold.

Looks go by REST where it shows a record, and by our own reports where it does not: disputes, and what of a receipt is
applied to what, as of one moment.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final
from urllib.parse import quote, urlencode
from xml.sax.saxutils import escape

import msgspec

from adapters.kit.soap import told_in
from adapters.oracle.fusion.answers import BASE, Json, decoded, more_in, object_in, rows_in, said_in
from adapters.oracle.fusion.client import LARGEST_PAGE
from adapters.oracle.fusion.publisher import PORT
from adapters.oracle.fusion.report_rows import csv_rows
from adapters.oracle.rows import Row, must_have
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, NativeRecord, Step
from canonical_model.writing import ErpResponse, Facts

_READS: Final = {"Accept": "application/json"}
_ITEM: Final = "application/vnd.oracle.adf.resourceitem+json"
_ACTION: Final = "application/vnd.oracle.adf.action+json"
_SOAP: Final = "http://www.w3.org/2003/05/soap-envelope"
_REPORTS: Final = "http://xmlns.oracle.com/oxp/service/PublicReportService"
_OK, _NOT_FOUND = 200, 404


def get(path: str, **question: str) -> ErpRequest:
    """Read one record, or so many of a collection as one page takes."""
    asked = f"?{urlencode(question, quote_via=quote)}" if question else ""
    return ErpRequest(method="GET", url=f"{BASE}/{path}{asked}", headers=_READS)


def listed(path: str, **question: str) -> ErpRequest:
    """Read a collection that has one page."""
    return get(path, **question, limit=str(LARGEST_PAGE))


def post(path: str, body: Mapping[str, Any]) -> ErpRequest:
    """Make a record."""
    return ErpRequest(method="POST", url=f"{BASE}/{path}", headers=_writing(_ITEM), body=json_of(body))


def act(path: str, name: str, body: Mapping[str, Any]) -> ErpRequest:
    """An action on a record."""
    return ErpRequest(method="POST", url=f"{BASE}/{path}/action/{name}", headers=_writing(_ACTION), body=json_of(body))


def patch(path: str, body: Mapping[str, Any], *, version: str) -> ErpRequest:
    """Change fields of the version of a record that was seen: another one is refused [oracle.md §1.3]."""
    headers = {**_writing(_ITEM), **({"If-Match": version} if version else {})}
    return ErpRequest(method="PATCH", url=f"{BASE}/{path}", headers=headers, body=json_of(body))


def _writing(kind: str) -> dict[str, str]:
    return {"Content-Type": kind, "Accept": "application/json"}


def report(folder: str, statement: str, **binds: str | Sequence[str]) -> ErpRequest:
    """A report as a look: whole, and never out of a cache."""
    items = "".join(_parameter(name, [value] if isinstance(value, str) else value) for name, value in binds.items())
    inner = (
        f"<p:attributeFormat>csv</p:attributeFormat><p:byPassCache>true</p:byPassCache>"
        f"<p:parameterNameValues>{items}</p:parameterNameValues>"
        f"<p:reportAbsolutePath>{escape(f'{folder}/{statement}.xdo')}</p:reportAbsolutePath>"
        "<p:sizeOfDataChunkDownload>-1</p:sizeOfDataChunkDownload>"
    )
    body = (
        f'<s:Envelope xmlns:s="{_SOAP}" xmlns:p="{_REPORTS}"><s:Body><p:runReport><p:reportRequest>{inner}'
        "</p:reportRequest></p:runReport></s:Body></s:Envelope>"
    )
    return ErpRequest(
        method="POST", url=PORT, headers={"Content-Type": "application/soap+xml; charset=utf-8"}, body=body
    )  # fmt: skip


def _parameter(name: str, values: Sequence[str]) -> str:
    told = "".join(f"<p:item>{escape(value)}</p:item>" for value in values)
    return f"<p:item><p:name>{escape(name)}</p:name><p:values>{told}</p:values></p:item>"


def rows_of_report(response: ErpResponse, statement: str) -> list[Row]:
    """The rows of a report's answer; BadAnswer for anything else."""
    told = told_in(response.body, "reportBytes").found["reportBytes"]
    if response.status != _OK or not told:
        raise BadAnswer(f"{statement}: HTTP {response.status} {said_in(response.body)[:200]}")
    try:
        rows = list(csv_rows(b64decode("".join(told))))
    except binascii.Error as error:
        raise BadAnswer(f"{statement}: its bytes are no base64 ({error})") from None
    if rows:
        must_have(rows[0], statement)
    return rows


def record_of(response: ErpResponse) -> Mapping[str, Json] | None:
    """The record of an answer, None where there is none; BadAnswer for anything else."""
    if response.status == _NOT_FOUND and not is_page(response):
        return None
    must_be_read(response)
    return object_in(response.body)


def rows_of(response: ErpResponse) -> list[dict[str, Json]]:
    """The rows of a collection that came whole; BadAnswer for anything else."""
    must_be_read(response)
    told = decoded(response.body)
    if more_in(told):
        raise BadAnswer(f"more than {LARGEST_PAGE} rows about one act")
    return rows_in(told)


def children_of(row: Mapping[str, Json], name: str) -> list[dict[str, Json]]:
    """The children that came with a row, as an array or as a collection; BadAnswer where some are missing."""
    told = row.get(name)
    if told is None:
        return []
    if more_in(told):
        raise BadAnswer(f"more {name} than came with their record")
    return rows_in(told)


def must_be_read(response: ErpResponse) -> None:
    """BadAnswer where a look was not answered."""
    if response.status != _OK or is_page(response):
        raise BadAnswer(f"HTTP {response.status}: {said_in(response.body)[:200]}")


def is_page(response: ErpResponse) -> bool:
    """Whether a web page answers in the service's place."""
    return "html" in response.headers.get("content-type", "") or response.body.lstrip()[:1] == "<"


def seen(step: Step, facts: Facts) -> NativeRecord:
    """What was read right before it is sent; ValueError where nobody looked, so that nothing is sent on a guess."""
    record = facts.get(step.name)
    if record is None:
        raise ValueError(f"step {step.name}: what it relies on was not looked at")
    return record


def number(amount: str) -> msgspec.Raw:
    """An amount above zero as JSON's number, digit for digit; ValueError if it is none."""
    told = Decimal(amount)
    if not told.is_finite() or told <= 0:
        raise ValueError(f"not an amount above zero: {amount!r}")
    return msgspec.Raw(f"{told:f}".encode())


def whole(key: str) -> msgspec.Raw:
    """An id as JSON's number: it has more digits than a float can keep [oracle.md §1.3]."""
    if not (key.isascii() and key.isdigit()):
        raise ValueError(f"not an id: {key!r}")
    return msgspec.Raw(key.encode())


def json_of(body: Mapping[str, Any]) -> str:
    """A body as text."""
    return msgspec.json.encode(body).decode()


def remembered(**told: str) -> str:
    """What of a look a request needs besides what is compared, as the version of a record."""
    return json.dumps(told, sort_keys=True)


def recalled(step: Step, facts: Facts) -> dict[str, str]:
    """The same, again."""
    told: dict[str, str] = json.loads(seen(step, facts).version)
    return told
