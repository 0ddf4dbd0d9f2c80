"""What NetSuite's REST services answer: records, and what their refusals mean. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.refusals import Explanation, plainly
from canonical_model.errors import BadAnswer

QUERY_PATH: Final = "/services/rest/query/v1/suiteql"
#: codes that say "too many requests", of which the second comes with 400 [netsuite.md §3, error matrix]
THROTTLED: Final = frozenset({"CONCURRENCY_LIMIT_EXCEEDED", "SSS_REQUEST_LIMIT_EXCEEDED"})
_QUOTED: Final = 500
_REMEDIES: Final = {
    "INVALID_LOGIN": "check account, client_id, certificate_id and private_key; a sandbox refresh clears the mapping",
    "INSUFFICIENT_PERMISSION": "give the role SuiteAnalytics Workbook, REST Web Services and the records it is to read",
    "CONCURRENCY_LIMIT_EXCEEDED": "lower limits.concurrent: all integrations of the account share one pool",
    "SSS_REQUEST_LIMIT_EXCEEDED": "lower limits.concurrent: all integrations of the account share one pool",
}


def object_in(body: bytes) -> Mapping[str, Any]:
    """An answer in JSON, with numbers as they are written: no digit passes through a binary fraction."""
    try:
        told = json.loads(body, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise BadAnswer("NetSuite did not answer in JSON") from error
    if not isinstance(told, dict):
        raise BadAnswer("NetSuite did not answer with a page of rows or a record")
    return told


def text_of(value: Any) -> str:  # noqa: ANN401 - JSON
    """A value as statements show it: T and F, numbers as they are written."""
    return ("T" if value else "F") if isinstance(value, bool) else str(value)


class _Detail(Struct):
    detail: str = ""
    code: str = msgspec.field(default="", name="o:errorCode")


class _ScriptError(Struct, frozen=True):
    code: str = ""
    message: str = ""


class _Refused(Struct):
    title: str = ""
    #: of a RESTlet
    error: _ScriptError = _ScriptError()
    details: list[_Detail] = msgspec.field(default_factory=list, name="o:errorDetails")


_REFUSED: Final = msgspec.json.Decoder(_Refused)


def explained(answer: Answer) -> Explanation:
    """What NetSuite says about a refusal: `{title, status, "o:errorDetails": [{detail, "o:errorCode"}]}`.

    A RESTlet says `{"error": {code, message}}` [netsuite.md §3, error matrix].
    """
    try:
        told = _REFUSED.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return plainly(answer)
    script = _Detail(detail=told.error.message, code=told.error.code)
    first = told.details[0] if told.details else script
    # an unexpected error carries the id that Oracle's support asks for
    support = first.detail.partition("Error ID: ")[2].strip()
    return Explanation(
        message=(first.detail or told.title)[:_QUOTED], code=first.code, request_id=support,
        remedy=_REMEDIES.get(first.code, ""), throttled=first.code in THROTTLED,
    )  # fmt: skip
