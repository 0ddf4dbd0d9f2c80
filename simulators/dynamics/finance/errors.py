"""What Finance & Operations says when it refuses: a general text outside, the real one inside [addendum A9].

Types and texts of the inner error are of the kind that was seen; of most refusals the exact words are unverified.
"""

from typing import Final

from simulators.dynamics.faults import Voice
from simulators.dynamics.odata import Refused, encoded
from simulators.dynamics.odata.bodies import Words
from simulators.messages import Answer

_JSON: Final = "application/json; odata.metadata=minimal"
_UPDATE: Final = "Microsoft.Dynamics.Platform.Integration.Services.OData.ODataUpdateException"
_STACK: Final = "   at Microsoft.Dynamics.Platform.Integration.Services.OData.Update.UpdateManager.Persist()"
BUSY: Final = "This request is denied due to the system experiencing high resource utilization."


def refusal(error: Refused) -> Answer:
    """The envelope: an empty code and a general message around what it is about."""
    inner = {"message": error.message, "type": error.kind or _UPDATE, "stacktrace": _STACK}
    code = "" if error.code == "BadRequest" else error.code
    return _answer(error.status, {"code": code, "message": "An error has occurred.", "innererror": inner})


def rejected(entity: str, why: str) -> Refused:
    """A write that a rule of the table rejects."""
    return Refused(400, f"Write failed for table row of type '{entity}'. Infolog: Error: {why}.")


WORDS: Final = Words(
    locked=lambda of, name: rejected(f"{of}Entity", f"Field '{name}' does not allow editing"),
    long=lambda of, name, most: rejected(f"{of}Entity", f"The value of field '{name}' is too long: {most} are allowed"),
    missing=lambda of, name: rejected(f"{of}Entity", f"Field '{name}' must be filled in"),
)


def not_found(what: str) -> Refused:
    """There is no such row."""
    return Refused(404, f"No resource was found for {what}.", kind="System.Web.Http.HttpResponseException")


def not_logged_in(tenant: str) -> Answer:
    """Nobody, or somebody whose token has ended."""
    told = f'Bearer authorization_uri="https://login.windows.net/{tenant}", error="invalid_token"'
    return Answer(status=401, headers={"WWW-Authenticate": told})


def too_many(retry_after: str) -> Answer:
    """The service protects itself by what it has left, not by counting [dynamics_crm.md §0.7]."""
    answer = _answer(429, {"code": "", "message": BUSY})
    answer.headers["Retry-After"] = retry_after or "1"
    return answer


def broken() -> Answer:
    """An error of the service's own."""
    return refusal(Refused(500, "Object reference not set to an instance of an object.", kind="System.Exception"))


def _answer(status: int, error: dict[str, object]) -> Answer:
    return Answer(status=status, headers={"Content-Type": _JSON}, body=encoded({"error": error}))


VOICE: Final = Voice(
    too_many=too_many,
    bad_question=lambda why: refusal(Refused(400, why, kind="Microsoft.OData.ODataException")),
    broken=broken,
    refused=lambda: refusal(rejected("Entity", "The request could not be processed")),
)
