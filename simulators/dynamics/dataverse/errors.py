"""What Dataverse says when it refuses: a code, and a message [dynamics_crm.md §3].

Codes and texts are Microsoft's where they were read (conditional operations, alternate keys, service protection);
others are of their kind, unverified.
"""

from typing import Final
from uuid import uuid4

from simulators.dynamics.faults import Voice
from simulators.dynamics.odata import Refused, encoded
from simulators.dynamics.odata.bodies import Words
from simulators.messages import Answer

JSON: Final = "application/json; odata.metadata=minimal"
_UNEXPECTED: Final = "0x80040216"
#: a request that cannot be read, a property or a set that is not there
_BAD_REQUEST: Final = "0x80060888"


def refusal(error: Refused) -> Answer:
    """The envelope."""
    code = error.code if error.code.startswith("0x") or not error.code else _BAD_REQUEST
    told = {"error": {"code": code or _code(error), "message": error.message}}
    return stamped(Answer(status=error.status, headers={"Content-Type": JSON}, body=encoded(told)))


def _code(error: Refused) -> str:
    """Older answers to conditions have no code."""
    return "" if error.status in {404, 412} else _BAD_REQUEST


def stamped(answer: Answer) -> Answer:
    """With the headers that every answer has."""
    answer.headers |= {"OData-Version": "4.0", "x-ms-service-request-id": str(uuid4())}
    return answer


def no_record(table: str, own: str) -> Refused:
    """No record has this id."""
    return Refused(404, f"Entity '{table}' With Id = {own} Does Not Exist", code="0x80040217")


def no_keyed(table: str) -> Refused:
    """No record has these values of an alternate key."""
    return Refused(404, f"A record with the specified key values does not exist in {table} entity", code="0x80060891")


def no_set(name: str) -> Refused:
    """There is nothing of that name."""
    return Refused(404, f"Resource not found for the segment '{name}'.", code=_BAD_REQUEST)


def there_already() -> Refused:
    """It was to be made, not changed."""
    return Refused(412, "A record with matching key values already exists.")


def another_version() -> Refused:
    """Somebody changed it."""
    return Refused(412, "The version of the existing record doesn't match the RowVersion property provided.")


def no_versions(table: str) -> Refused:
    """Its records have no version that a condition could name."""
    return Refused(400, f"Optimistic concurrency isn't enabled for entity type {table}.", code="0x80060883")


def key_in_body() -> Refused:
    """An alternate key in address and body, of what is to be made [PowerPlatform-DataverseClient-Python#127]."""
    return Refused(400, "An unexpected error occurred.", code=_UNEXPECTED)


def duplicate(column: str) -> Refused:
    """Another record has this value of an alternate key."""
    return Refused(
        412, f"Entity Key {column} violated. A record with the same value for {column} already exists.",
        code="0x80060892",
    )  # fmt: skip


def duplicate_id() -> Refused:
    """Another record has this id."""
    return Refused(412, "Cannot insert duplicate key.", code="0x80040237")


def invalid(why: str) -> Refused:
    """What the platform does not take."""
    return Refused(400, why, code="0x80040203")


def not_logged_in() -> Answer:
    """Nobody, or somebody whose token has ended: no envelope."""
    return stamped(Answer(status=401, headers={"WWW-Authenticate": "Bearer"}))


def too_many(retry_after: str) -> Answer:
    """By the number of requests; it always says how long to wait."""
    said = "Number of requests exceeded the limit of 6000 over time window of 300 seconds."
    answer = refusal(Refused(429, said, code="0x80072322"))
    answer.headers["Retry-After"] = retry_after or "30"
    return answer


def broken() -> Answer:
    """An error of the service's own."""
    return refusal(Refused(500, "An unexpected error occurred.", code=_UNEXPECTED))


VOICE: Final = Voice(
    too_many=too_many,
    bad_question=lambda why: refusal(Refused(400, why, code=_BAD_REQUEST)),
    broken=broken,
    refused=lambda: refusal(invalid("The request could not be processed.")),
)
WORDS: Final = Words(
    locked=lambda of, name: invalid(f"The property {name} of {of} cannot be set."),
    long=lambda of, name, most: invalid(
        f"A validation error occurred. The length of the '{name}' attribute of the '{of}' entity exceeded the maximum "
        f"allowed length of '{most}'."
    ),
    missing=lambda of, name: invalid(f"{of}: {name} is missing."),
)  # fmt: skip
