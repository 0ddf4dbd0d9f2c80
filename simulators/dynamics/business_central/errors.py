"""What Business Central says when it refuses: a code, and a message that ends in the correlation id.

Codes and texts that were read somewhere are cited; others are of their kind, unverified.
"""

from typing import Final
from uuid import uuid4

from simulators.dynamics.faults import Voice
from simulators.dynamics.odata import Refused, encoded
from simulators.dynamics.odata.bodies import Words
from simulators.messages import Answer

JSON: Final = "application/json; odata.metadata=minimal; odata.streaming=true"
#: the whole sentence was not seen, its beginning was [dynamics_crm.md §2.2]
NO_VERSION: Final = "Could not validate the client concurrency token required by the service."
#: [addendum B6]
NO_CHANGESETS: Final = (
    "Multiple requests within the same change set are not supported by Microsoft Dynamics 365 Business Central OData "
    "web services."
)
_ERRORS: Final = 400
_MISSING: Final = 404
_INTERNAL: Final = 500


def refusal(error: Refused) -> Answer:
    """The envelope [dynamics_crm.md §3]."""
    message = error.message if error.code == "Unknown" else error.message.rstrip()
    said = {"code": error.code or _code(error.status), "message": f"{message}  CorrelationId:  {uuid4()}."}
    return stamped(Answer(status=error.status, headers={"Content-Type": JSON}, body=encoded({"error": said})))


def _code(status: int) -> str:
    return {_MISSING: "BadRequest_NotFound", _INTERNAL: "Internal_ServerError"}.get(status, "BadRequest")


def stamped(answer: Answer) -> Answer:
    """With the headers that every answer has [dynamics_crm.md §1.2]."""
    answer.headers |= {"OData-Version": "4.0", "Request-Id": str(uuid4()), "ms-correlation-x": str(uuid4())}
    return answer


def not_found(what: str) -> Refused:
    """There is no such record."""
    return Refused(404, f"The requested resource does not exist: {what}.", code="BadRequest_ResourceNotFound")


def rejected(why: str) -> Refused:
    """What the application's own code says."""
    return Refused(400, why, code="Application_DialogException")


def not_allowed(method: str, name: str, kind: str = "Collection") -> Refused:
    """A method that a set or a record does not take [addendum B7]."""
    said = f"'{method}' requests for '{name}' of EdmType '{kind}' are not allowed within Dynamics 365 Business Central."
    return Refused(400, f"{said} OData web services", code="BadRequest_MethodNotAllowed")


def not_logged_in() -> Answer:
    """Nobody, or somebody whose token has ended."""
    said = "The server has rejected the client credentials."
    return refusal(Refused(401, said, code="Authentication_InvalidCredentials"))


def too_many(retry_after: str) -> Answer:
    """No Retry-After, unless somebody wants one: none is documented [addendum B4]."""
    answer = refusal(Refused(429, "Too many requests reached.", code="Application_TooManyRequests"))
    if retry_after:
        answer.headers["Retry-After"] = retry_after
    return answer


def broken() -> Answer:
    """An error of the service's own."""
    return refusal(Refused(500, "An unexpected error occurred."))


VOICE: Final = Voice(
    too_many=too_many,
    bad_question=lambda why: refusal(Refused(400, why, code="BadRequest")),
    broken=broken,
    refused=lambda: refusal(rejected("The request could not be processed.")),
)
WORDS: Final = Words(
    locked=lambda _, name: Refused(400, f"Control '{name}' is read-only.", code="Internal_InvalidTableRelation"),
    long=lambda _, name, most: Refused(
        400, f"The length of the string for '{name}' must be less than or equal to {most} characters.",
        code="Application_StringExceededLength",
    ),
    missing=lambda _, name: rejected(f"{name} must have a value. It cannot be zero or empty."),
)  # fmt: skip
