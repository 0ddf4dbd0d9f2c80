"""What NetSuite says when it refuses: `{type, title, status, "o:errorDetails": [{detail, "o:errorCode"}]}`.

Bodies as Oracle documents them [netsuite.md §3, error matrix]; words that are not documented are of their kind.
"""

from typing import Any, Final

import msgspec

from simulators.messages import Answer

_TYPE: Final = "https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html"
_JSON: Final = "application/vnd.oracle.resource+json; type=error"
_TITLES: Final = {
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    429: "Too Many Requests", 500: "Internal Server Error",
}  # fmt: skip
LOGIN: Final = (
    "Invalid login attempt. For more details, see the Login Audit Trail in the NetSuite UI at Setup > Users/Roles > "
    "User Management > View Login Audit Trail."
)


def refused(status: int, code: str, detail: str, *, path: str = "", top: str = "", **headers: str) -> Answer:
    """One error."""
    said: dict[str, Any] = {"detail": detail, "o:errorCode": code}
    if path:
        said["o:errorPath"] = path
    told: dict[str, Any] = {"type": _TYPE, "title": _TITLES.get(status, "Error"), "status": status}
    if top:
        told["o:errorCode"] = top
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = msgspec.json.encode({**told, "o:errorDetails": [said]})
    return Answer(status=status, headers={"Content-Type": _JSON, **named}, body=body)


def not_logged_in() -> Answer:
    """Whoever calls is nobody's."""
    return refused(401, "INVALID_LOGIN", LOGIN, WWW_Authenticate="Bearer")


def too_many(retry_after: str = "") -> Answer:
    """More requests at once than the account may make."""
    waiting = {"Retry_After": retry_after} if retry_after else {}
    detail = "Concurrent request limit exceeded. Request blocked."
    return refused(429, "CONCURRENCY_LIMIT_EXCEEDED", detail, top="USER_ERROR", **waiting)


def too_many_in_scripts() -> Answer:
    """The same as RESTlets say it: with 400."""
    return refused(400, "SSS_REQUEST_LIMIT_EXCEEDED", "Request limit exceeded. Please wait and try again.")


def invalid_query(why: str) -> Answer:
    """A statement that the query service cannot run: a record or a field that this role does not know, among others."""
    detail = f"Invalid search query. Detailed unprocessed description follows. Search error occurred: {why}."
    return refused(400, "INVALID_PARAMETER", detail, path="q")


class Refused(Exception):
    """A request that is refused, with its answer."""

    def __init__(self, status: int, code: str, detail: str, *, path: str = "") -> None:
        super().__init__(detail)
        self.status, self.code, self.detail = status, code, detail
        self.answer = refused(status, code, detail, path=path)


def no_record() -> Refused:
    """There is nothing under that id, or no such record type."""
    return Refused(404, "NONEXISTENT_ID", "Record does not exist.")


def no_type(name: str) -> Refused:
    """The record service does not have such records: `note` is one [netsuite.md §0.2]."""
    return Refused(404, "INVALID_REQUEST", f"Record type '{name}' does not exist.")


def user_error(detail: str, *, path: str = "") -> Refused:
    """NetSuite's own rules say no."""
    return Refused(400, "USER_ERROR", f"Error while accessing a resource. {detail}", path=path)


def invalid_value(field: str, value: object, *, path: str = "") -> Refused:
    """A value that does not fit its field [rest_samples/errors.json, INVALID_CONTENT]."""
    said = f"You have entered an Invalid Field Value {value} for the following field: {field}"
    return Refused(400, "INVALID_CONTENT", f"Error while accessing resource: {said}", path=path or field)


def unknown_field(record: str, name: str) -> Refused:
    """A property that the record does not have, where the caller asked to be told."""
    return Refused(400, "NONEXISTENT_FIELD", f"Unknown property '{name}' of record '{record}'.", path=name)


def not_allowed(record: str, method: str) -> Refused:
    """The role may not."""
    detail = f"Permission Violation: The role you have does not allow {method} of '{record}'."
    return Refused(403, "INSUFFICIENT_PERMISSION", detail)
