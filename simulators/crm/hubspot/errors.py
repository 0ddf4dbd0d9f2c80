"""What HubSpot says when it does not do something [dynamics_crm.md §3]."""

from itertools import count
from typing import Final

import msgspec

from simulators.messages import Answer, json_answer

_numbers: Final = count(1)


def error(status: int, message: str, category: str, **more: str) -> Answer:
    """The envelope of every error."""
    told = {
        "status": "error", "message": message, "correlationId": f"00000000-0000-4000-8000-{next(_numbers):012}",
        "category": category, **more,
    }  # fmt: skip
    return json_answer(msgspec.json.encode(told), status=status)


def not_logged_in() -> Answer:
    """No token, or none that is known."""
    return error(401, "Authentication credentials not found.", "INVALID_AUTHENTICATION")


def not_found(kind: str, number: str) -> Answer:
    """No such object."""
    return error(404, f"Object not found. objectType: {kind}, id: {number}", "OBJECT_NOT_FOUND")


def invalid(message: str) -> Answer:
    """Something is wrong with the request."""
    return error(400, message, "VALIDATION_ERROR")


def taken(name: str, value: str) -> Answer:
    """Another object has this unique value."""
    return error(409, f"Another object already has {name} {value}.", "OBJECT_ALREADY_EXISTS")


def too_many(wait: str = "") -> Answer:
    """By its window, and seldom with a time to wait."""
    answer = error(
        429, "You have reached your ten_secondly_rolling limit.", "RATE_LIMITS", errorType="RATE_LIMIT",
        policyName="TEN_SECONDLY_ROLLING",
    )  # fmt: skip
    if wait:
        answer.headers["Retry-After"] = wait
    return answer


def broken() -> Answer:
    """An error of its own."""
    return error(500, "internal error", "INTERNAL_ERROR")
