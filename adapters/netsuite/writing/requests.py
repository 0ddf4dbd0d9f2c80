"""Requests of the record service and the query service, as they are committed before they are sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import msgspec

from adapters.netsuite.answers import QUERY_PATH
from adapters.netsuite.query_page import query_page
from adapters.netsuite.writing.outcomes import is_page
from canonical_model.errors import BadAnswer
from canonical_model.steps import ErpRequest, Step
from canonical_model.writing import ErpResponse

RECORDS: Final = "/services/rest/record/v1"
_ACCEPTS: Final = {"Accept": "application/json"}
#: a field that this account has not is refused, not dropped without a word [netsuite.md §2.2]
_WRITES: Final = {
    "Content-Type": "application/json", "Accept": "application/json", "X-NetSuite-PropertyNameValidation": "Error",
}  # fmt: skip
_FORM: Final = "application/vnd.oracle.resource+json; type=create-form"
#: rows that a look brings: records that one act is about
MOST_ROWS: Final = 1000
_OK: Final = 200


def get(record: str, key: str, *, fields: Sequence[str] = (), with_lines: bool = False) -> ErpRequest:
    """Read one record by its internal id, or by `eid:` and its external one."""
    asked = ["expandSubResources=true"] if with_lines else []
    asked += [f"fields={','.join(fields)}"] if fields else []
    return ErpRequest(method="GET", url="?".join((f"{RECORDS}/{record}/{key}", *(["&".join(asked)] if asked else []))),
                      headers=_ACCEPTS)  # fmt: skip


def patch(record: str, key: str, body: Mapping[str, Any]) -> ErpRequest:
    """Change fields of one record."""
    return ErpRequest(method="PATCH", url=f"{RECORDS}/{record}/{key}", headers=_WRITES, body=json_of(body))


def delete(record: str, key: str) -> ErpRequest:
    """Delete one record."""
    return ErpRequest(method="DELETE", url=f"{RECORDS}/{record}/{key}", headers=_ACCEPTS)


def post(record: str, body: Mapping[str, Any], *, job: str = "") -> ErpRequest:
    """Make a record; with a job's key as a job of its own, which NetSuite takes once [netsuite.md §2.2]."""
    later = {"Prefer": "respond-async", "X-NetSuite-Idempotency-Key": job} if job else {}
    return ErpRequest(method="POST", url=f"{RECORDS}/{record}", headers={**_WRITES, **later}, body=json_of(body))


def put(record: str, reference: str, body: Mapping[str, Any]) -> ErpRequest:
    """Make a record of our own type, or set it once more: the external id decides."""
    return ErpRequest(method="PUT", url=f"{RECORDS}/{record}/eid:{reference}", headers=_WRITES, body=json_of(body))


def form(record: str, key: str, becomes: str) -> ErpRequest:
    """The form that NetSuite would fill for a record made of another one; nothing is saved."""
    url = f"{RECORDS}/{record}/{key}/!transform/{becomes}"
    return ErpRequest(method="POST", url=url, headers={**_WRITES, "Accept": _FORM}, body="{}")


def job_key(step: Step) -> str:
    """The same for every try of a step: NetSuite answers a second one with the first one's job."""
    return str(uuid5(NAMESPACE_URL, f"duecourse:{step.id}:{step.revision}"))


def query(statement: str, *params: Any) -> ErpRequest:  # noqa: ANN401 - JSON
    """A question to the query service."""
    headers = {"Prefer": "transient", "Content-Type": "application/json", "Accept": "application/json"}
    body = json_of({"q": statement, "params": list(params)})
    return ErpRequest(method="POST", url=f"{QUERY_PATH}?limit={MOST_ROWS}&offset=0", headers=headers, body=body)


def rows_in(answer: ErpResponse) -> list[dict[str, str]]:
    """The rows of its answer; BadAnswer for anything else."""
    if answer.status != _OK or is_page(answer):
        raise BadAnswer(f"HTTP {answer.status}: {answer.body[:200]}")
    page = query_page(answer.body.encode())
    if page.more:
        raise BadAnswer(f"more than {MOST_ROWS} rows about one act")
    return page.rows


def number(amount: str) -> msgspec.Raw:
    """An amount as JSON's number, digit for digit: it never passes through a binary fraction."""
    return msgspec.Raw(f"{Decimal(amount):f}".encode())


def json_of(body: Mapping[str, Any]) -> str:
    """A body as text."""
    return msgspec.json.encode(body).decode()
