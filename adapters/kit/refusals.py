"""From a refusing answer to the error that says what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Final

from msgspec import Struct

from adapters.kit.answers import Answer
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled

#: answers that may pass by themselves [RFC 9110; 423 is a locked record, RFC 4918]
PASSING: Final = frozenset({408, 423, 425, 500, 502, 503, 504})
#: answers that no later try changes: credentials, permission, address
STANDING: Final = frozenset({401, 403, 404, 407})
_LONGEST_RETRY_AFTER: Final = 24 * 3600


class Explanation(Struct, frozen=True, kw_only=True):
    """A refusal in the system's own words."""

    message: str = ""
    code: str = ""
    request_id: str = ""
    remedy: str = ""
    #: it says "too many requests", whatever its status says
    throttled: bool = False


Explain = Callable[[Answer], Explanation]


def plainly(answer: Answer) -> Explanation:
    """The explanation of a system of which nothing is known: the beginning of what it said."""
    return Explanation(message=answer.text)


def refusal(answer: Answer, *, explain: Explain, system: str, entity: str, now: datetime) -> AdapterError:
    """The error for an answer that is not a success."""
    said = explain(answer)
    message = f"HTTP {answer.status} {said.code} {said.message}".strip()
    where = {"system": system, "entity": entity, "request_id": said.request_id, "remedy": said.remedy}
    wait = wait_seconds(answer.headers.get("retry-after", ""), now)
    busy = answer.status == HTTPStatus.TOO_MANY_REQUESTS or said.throttled
    if busy or (wait and answer.status == HTTPStatus.SERVICE_UNAVAILABLE):
        return Throttled(message, wait_seconds=wait, **where)
    if answer.status in PASSING:
        return Retry(message, **where)
    if answer.status in STANDING:
        return Misconfigured(message, **{**where, "remedy": said.remedy or _REMEDIES[answer.status]})
    return BadAnswer(message, **where)


_REMEDIES: Final = {
    401: "check user, password or token",
    403: "ask for the missing permission",
    404: "check the address and whether the service is switched on",
    407: "check the proxy",
}


def wait_seconds(retry_after: str, now: datetime) -> int:
    """The wait that a Retry-After header asks for, in seconds or as an HTTP date; 0 if it asks for none."""
    if retry_after.isascii() and retry_after.isdigit():
        return min(int(retry_after[:9]), _LONGEST_RETRY_AFTER)
    instant = http_date(retry_after)
    if instant is None:
        return 0
    return max(0, min(round((instant - now).total_seconds()), _LONGEST_RETRY_AFTER))


def http_date(text: str) -> datetime | None:
    """The instant an HTTP date names, None if it is not one."""
    if not text:
        return None
    try:
        found = parsedate_to_datetime(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
