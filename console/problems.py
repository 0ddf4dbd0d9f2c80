"""What went wrong, as RFC 9457 says it to programs and as a page says it to people."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from litestar import Request, Response
from litestar.exceptions import HTTPException, NotAuthorizedException, ValidationException

from canonical_model.currency import UnknownCurrency
from canonical_model.errors import AdapterError, Misconfigured, Throttled
from canonical_model.money import BadAmount, CurrencyMismatch
from console.viewer import Denied
from core.as_of import BeforeHistory
from core.findings import NotAllowed
from duecourse.flows.names import NotFound
from store.session import OutOfScope
from store.unstorable import Unstorable


class ShownOtherwise(Exception):
    """What is to be decided on is not any more what was shown."""


#: what is wrong with what was asked for → status and title; anything else is a bug, told without its details
_SAID: Final[tuple[tuple[type[Exception], int, str], ...]] = (
    (Denied, 403, "Not granted"),
    (OutOfScope, 404, "Not found"),
    (NotFound, 404, "Not found"),
    (BeforeHistory, 422, "Before the books begin"),
    (ShownOtherwise, 412, "Changed meanwhile"),
    (NotAllowed, 409, "Not allowed"),
    (BadAmount, 422, "No amount"),
    (CurrencyMismatch, 422, "Another currency"),
    (UnknownCurrency, 422, "Unknown currency"),
    (Misconfigured, 409, "Not configured"),
    (Unstorable, 422, "Not storable"),
    (Throttled, 503, "The ERP asks to wait"),
    (AdapterError, 502, "The ERP did not answer as it should"),
)
_UNSTORABLE: Final = "a zero character, half a character or a number beyond 64 bits stands in it"
#: what a program is told
MEDIA_TYPE: Final = "application/problem+json"


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """What went wrong (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str = ""
    instance: str = ""


def problem_of(error: Exception, path: str) -> Problem:
    """The problem that an error is."""
    for kind, status, title in _SAID:
        if isinstance(error, kind):
            return Problem(title=title, status=status, detail=_detail(error), instance=path)
    if isinstance(error, ValidationException):
        return Problem(title="Used wrongly", status=400, detail=_wrong(error), instance=path)
    if isinstance(error, HTTPException):
        title = "Sign in" if isinstance(error, NotAuthorizedException) else str(error.detail)
        return Problem(title=title, status=error.status_code, detail=str(error.detail), instance=path)
    return Problem(title="Something broke", status=500, detail="The log of the console has it.", instance=path)


def _detail(error: Exception) -> str:
    """Its own words; of the database's, which would tell the question and its values, what they mean."""
    return _UNSTORABLE if isinstance(error, Unstorable) else str(error)


def _wrong(error: ValidationException) -> str:
    extra = error.extra if isinstance(error.extra, list) else []
    told = [f"{one.get('key', '')}: {one.get('message', '')}" for one in extra if isinstance(one, dict)]
    return "; ".join(told) or str(error.detail)


def answered(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """The answer to a request that went wrong, for a program."""
    told = problem_of(error, request.url.path)
    headers = {**(getattr(error, "headers", None) or {}), **_waits(error)}
    if told.status == _UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(msgspec.json.encode(told), status_code=told.status, media_type=MEDIA_TYPE, headers=headers)


def _waits(error: Exception) -> dict[str, str]:
    """For how long an ERP asked us to wait, where it said."""
    return {"Retry-After": str(error.wait_seconds)} if isinstance(error, Throttled) and error.wait_seconds else {}


_UNAUTHORIZED: Final = 401
