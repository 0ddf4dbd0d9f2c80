"""What Salesforce says when it does not do something: always a list [dynamics_crm.md §3]."""

from collections.abc import Sequence
from typing import Any

import msgspec

from simulators.messages import Answer, json_answer


class Refused(Exception):
    """A request that is not carried out."""

    def __init__(self, status: int, message: str, code: str, fields: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.told: list[dict[str, Any]] = [{"message": message, "errorCode": code, "fields": list(fields)}]

    @property
    def answer(self) -> Answer:
        return json_answer(msgspec.json.encode(self.told), status=self.status)


def not_found() -> Refused:
    """No such record, or none that this user may see."""
    return Refused(404, "The requested resource does not exist", "NOT_FOUND")


def not_logged_in() -> Refused:
    """No token, or one that has ended."""
    return Refused(401, "Session expired or invalid", "INVALID_SESSION_ID")


def malformed(what: str) -> Refused:
    """A question that cannot be read."""
    return Refused(400, what, "MALFORMED_QUERY")


def no_column(name: str, of: str) -> Refused:
    """A field that is not there, or not for this user."""
    return Refused(400, f"No such column '{name}' on entity '{of}'.", "INVALID_FIELD", [name])


def no_object(of: str) -> Refused:
    """An object that is not there, or not for this user."""
    return Refused(400, f"sObject type '{of}' is not supported.", "INVALID_TYPE")


def too_many(wait: str = "") -> Answer:
    """The allowance is used up; seldom with a time to wait."""
    answer = Refused(403, "TotalRequests Limit exceeded.", "REQUEST_LIMIT_EXCEEDED").answer
    if wait:
        answer.headers["Retry-After"] = wait
    return answer


def broken() -> Answer:
    """An error of its own."""
    return Refused(500, "An unexpected error occurred. ErrorId: 1-2", "UNKNOWN_EXCEPTION").answer
