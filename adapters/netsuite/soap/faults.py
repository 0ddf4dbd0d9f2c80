"""What NetSuite's SOAP says when it refuses: faults and status details → our errors.

Codes are those of the 2023_2 schemas (FaultCodeType, StatusDetailCodeType); faults come with HTTP 500 or 200.
"""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from adapters.netsuite.soap.document import Element, child, local, text_of
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled

#: how much of the vendor's words an error shows
_QUOTED: Final = 500
THROTTLED: Final = frozenset({
    "WS_REQUEST_BLOCKED", "WS_CONCUR_SESSION_DISALLWD", "WS_EXCEEDED_CONCUR_USERS_ALLWD", "CONCURRENCY_LIMIT_EXCEEDED",
    "SSS_REQUEST_LIMIT_EXCEEDED",
})  # fmt: skip
LOGIN: Final = frozenset({
    "INVALID_LOGIN", "INVALID_LOGIN_ATTEMPT", "INVALID_LOGIN_CREDENTIALS", "INVALID_LOGIN_IP", "LOGIN_DISABLED",
    "INVALID_ACCT", "INVALID_ROLE", "ROLE_REQUIRED", "WS_LOG_IN_REQD", "CANT_LOGIN_WITH_OAUTH",
})  # fmt: skip
PERMISSION: Final = frozenset({
    "INSUFFICIENT_PERMISSION", "INSUFFICIENT_FLD_PERMISSION", "PERMISSION_VIOLATION", "NOT_ENOUGH_PERMISSIONS",
    "WS_PERMISSION_REQD", "WS_FEATURE_REQD", "OI_PERMISSION_REQD",
})  # fmt: skip
VERSION: Final = frozenset({"INVALID_WS_VERSION", "UNSUPPORTED_WS_VERSION", "UPGRADE_WS_VERSION"})
#: the same read may succeed a little later
PASSING: Final = frozenset({"UNEXPECTED_ERROR", "ACCT_TEMP_UNAVAILABLE", "SESSION_TIMED_OUT"})
#: faults by their element, where a code is none of those above
_BY_FAULT: Final = {
    "invalidCredentialsFault": "INVALID_LOGIN_CREDENTIALS",
    "invalidAccountFault": "INVALID_ACCT",
    "insufficientPermissionFault": "INSUFFICIENT_PERMISSION",
    "exceededConcurrentRequestLimitFault": "WS_REQUEST_BLOCKED",
    "exceededRequestLimitFault": "WS_CONCUR_SESSION_DISALLWD",
    "invalidVersionFault": "INVALID_WS_VERSION",
    "invalidSessionFault": "SESSION_TIMED_OUT",
    "unexpectedErrorFault": "UNEXPECTED_ERROR",
}
#: how NetSuite names a permission: You need a higher level of the 'Lists -> Documents and Files' permission
_PERMISSION_NAMED: Final = re.compile(r"'([^']{1,200})' permission")
_LOG_ON: Final = (
    "check account, consumer_key, token_id and their secrets, and that the role may use SOAP Web Services and log in "
    "using access tokens; a sandbox refresh clears tokens"
)
_FEWER: Final = "lower limits.concurrent: all integrations of the account share one pool"


class Refused(BadAnswer):
    """NetSuite said no, and did nothing."""


class Said(Struct, frozen=True, kw_only=True):
    """One detail of a status, or a fault."""

    code: str
    message: str
    #: ERROR or WARN
    kind: str = "ERROR"
    #: the fault's own element, empty for a status
    fault: str = ""


def fault_in(body: Element) -> Said | None:
    """The fault of an answer, None where it is none; `body` is the envelope's Body."""
    found = child(body, "Fault")
    if found is None:
        return None
    detail = child(found, "detail")
    named = None if detail is None else next((one for one in detail if local(one).endswith("Fault")), None)
    words = text_of(found, "faultstring")
    if named is None:
        return Said(code=text_of(found, "faultcode").rpartition(":")[2], message=words)
    return Said(code=text_of(named, "code"), message=text_of(named, "message") or words, fault=local(named))


def details_of(status: Element) -> tuple[Said, ...]:
    """What a status says beside yes or no."""
    return tuple(
        Said(code=text_of(one, "code"), message=text_of(one, "message"), kind=one.get("type") or "ERROR")
        for one in status
        if local(one) == "statusDetail"
    )


def error_of(said: Said, more: int = 0) -> AdapterError:
    """The error that says what to do about it; `more` failures came along with it."""
    code = said.code if said.code in _KNOWN else _BY_FAULT.get(said.fault, said.code)
    told = f"{said.code} {said.message[:_QUOTED]}".strip() or "the answer says that it failed, and not why"
    told += f" (and {more} more)" if more else ""
    if code in THROTTLED:
        return Throttled(told, remedy=_FEWER)
    if code in PASSING:
        return Retry(told)
    if code in LOGIN:
        return Misconfigured(told, remedy=_LOG_ON)
    if code in PERMISSION:
        return Misconfigured(told, remedy=f"give the role {_permission(said.message)}")
    if code in VERSION:
        return Misconfigured(told, remedy="correct soap_endpoint: 2025_2 is the last one there will be")
    return Refused(told)


_KNOWN: Final = THROTTLED | LOGIN | PERMISSION | VERSION | PASSING


def _permission(words: str) -> str:
    named = _PERMISSION_NAMED.search(words)
    return f"the permission {named[1]!r}" if named else "the permission or feature that this names"
