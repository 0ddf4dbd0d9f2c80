"""What OData V4 services of Dynamics answer: records digit for digit, and refusals in the words that help."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, Final

import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.refusals import Explanation, plainly
from canonical_model.errors import BadAnswer

Json = Any
NEXT: Final = "@odata.nextLink"
COUNT: Final = "@odata.count"
_QUOTED: Final = 500
#: of Business Central, of Finance & Operations, of Dataverse
_SUPPORT_IDS: Final = ("ms-correlation-x", "request-id", "x-ms-service-request-id")
_NO_PROPERTY: Final = (
    "this version, or what an administrator published, does not have the property: run doctor, and name the set or "
    "page that has it in the settings"
)
#: outer words that say nothing: the real ones stand within [addendum A9]
_EMPTY_WORDS: Final = frozenset({"", "An error has occurred."})


def decoded(body: bytes | str) -> Json:
    """JSON with numbers as they are written: ids have up to 19 digits, amounts never pass through a binary fraction."""
    try:
        return json.loads(body, parse_float=str, parse_int=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        raise BadAnswer(f"the service did not answer in JSON: {error}") from None


class Records(Struct, frozen=True, kw_only=True):
    """One page of a collection."""

    value: list[dict[str, Json]]
    next: str | None = msgspec.field(default=None, name=NEXT)
    count: int | str | None = msgspec.field(default=None, name=COUNT)


# float_hook=str keeps the digits of a number as they were written
_RECORDS: Final = msgspec.json.Decoder(Records, float_hook=str)


def page_in(body: bytes) -> Records:
    """A page with its records; BadAnswer for anything else."""
    try:
        return _RECORDS.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        told = object_in(body)
    return Records(value=rows_in(told), next=str(told.get(NEXT) or ""), count=told.get(COUNT))


def object_in(body: bytes | str) -> Mapping[str, Json]:
    """One object; BadAnswer for anything else."""
    told = decoded(body)
    if not isinstance(told, dict):
        raise BadAnswer("the service did not answer with an object")
    return told


def rows_in(told: Mapping[str, Json]) -> list[dict[str, Json]]:
    """The records of a collection; BadAnswer for anything else."""
    found = told.get("value")
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise BadAnswer("the service did not answer with records")
    return found


def error_in(body: str) -> tuple[str, str]:
    """Code and words of a refusal; Finance & Operations has them within `innererror`, never its stack [addendum A9]."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return "", ""
    error = told.get("error") if isinstance(told, dict) else None
    if not isinstance(error, dict):
        return "", str(told.get("Message") or "") if isinstance(told, dict) else ""
    found = error.get("innererror")
    inner: Mapping[str, Json] = found if isinstance(found, dict) else {}
    words = str(error.get("message") or "")
    if words in _EMPTY_WORDS:
        words = str(inner.get("message") or words)
    return str(error.get("code") or "") or str(inner.get("type") or ""), words[:_QUOTED]


def explained(answer: Answer) -> Explanation:
    """What the service says about a refusal."""
    code, words = error_in(answer.body.decode("utf-8", "replace"))
    asked = answer.status == HTTPStatus.BAD_REQUEST and "property" in words.lower()
    return Explanation(
        message=words or plainly(answer).message, code=code, request_id=support_id(answer.headers),
        remedy=_NO_PROPERTY if asked else "",
    )  # fmt: skip


def support_id(headers: Mapping[str, str]) -> str:
    """What the vendor's support finds a request by."""
    return next((headers[name] for name in _SUPPORT_IDS if headers.get(name)), "")
