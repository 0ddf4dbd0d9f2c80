"""Microsoft Entra's token endpoint for client credentials, on the simulator's own host.

Codes of the refusals are Entra's published ones; that the texts are exactly these is unverified.
"""

import hmac
from collections.abc import Callable
from datetime import datetime
from secrets import token_urlsafe
from typing import Final
from urllib.parse import parse_qsl

import msgspec

from simulators.messages import Answer, Request

#: how long a token lives: a second less than an hour, as Entra answers
TOKEN_SECONDS: Final = 3_599
#: bounds of what is remembered
MAX_TOKENS: Final = 256
MAX_ENDED: Final = 256
_WRONG_CLIENT: Final = ("unauthorized_client", "AADSTS700016: Application with identifier '{}' was not found.")
_WRONG_SECRET: Final = ("invalid_client", "AADSTS7000215: Invalid client secret provided.")
_WRONG_SCOPE: Final = ("invalid_scope", "AADSTS70011: The provided value for the input parameter 'scope' is not valid.")
_WRONG_GRANT: Final = ("unsupported_grant_type", "AADSTS70003: The app requested an unsupported grant type.")


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """What a caller needs to get in; nobody's secret."""

    tenant: str = "11111111-2222-3333-4444-555555555555"
    client_id: str = "99999999-8888-7777-6666-555555555555"
    client_secret: str = "sim-secret"  # noqa: S105 - the simulator's own
    scope: str = "https://sim.operations.dynamics.com/.default"

    @property
    def token_path(self) -> str:
        """Where tokens come from."""
        return f"/{self.tenant}/oauth2/v2.0/token"


class Gate:
    """Issues and checks tokens by the clock it is given."""

    def __init__(self, credentials: Credentials, *, clock: Callable[[], datetime]) -> None:
        self.credentials, self._clock = credentials, clock
        #: token → when it ends
        self._issued: dict[str, float] = {}
        self._ended: dict[str, None] = {}

    def token(self, request: Request) -> Answer:
        """Answers the token endpoint."""
        told, known = dict(parse_qsl(request.body.decode(errors="replace"))), self.credentials
        if request.method != "POST" or told.get("grant_type") != "client_credentials":
            return _refused(400, *_WRONG_GRANT)
        if told.get("client_id") != known.client_id:
            return _refused(400, _WRONG_CLIENT[0], _WRONG_CLIENT[1].format(told.get("client_id", "")))
        if not hmac.compare_digest(told.get("client_secret", "").encode(), known.client_secret.encode()):
            return _refused(401, *_WRONG_SECRET)
        if told.get("scope") != known.scope:
            return _refused(400, *_WRONG_SCOPE)
        return self._made()

    def _made(self) -> Answer:
        made = token_urlsafe(32)
        self._issued = dict([*self._issued.items()][1 - MAX_TOKENS :])
        self._issued[made] = self._clock().timestamp() + TOKEN_SECONDS
        said = {
            "token_type": "Bearer", "expires_in": TOKEN_SECONDS, "ext_expires_in": TOKEN_SECONDS, "access_token": made,
        }  # fmt: skip
        return Answer(headers={"Content-Type": "application/json; charset=utf-8"}, body=msgspec.json.encode(said))

    def known(self, request: Request) -> bool:
        """Whether the caller has a token that lives."""
        scheme, _, value = request.header("authorization").partition(" ")
        alive = self._clock().timestamp() < self._issued.get(value, 0)
        return scheme.lower() == "bearer" and alive and value not in self._ended

    def end(self, request: Request) -> None:
        """Ends the token that a request came with, before its time."""
        value = request.header("authorization").partition(" ")[2]
        self._ended = dict.fromkeys([*list(self._ended)[1 - MAX_ENDED :], value])


def _refused(status: int, error: str, said: str) -> Answer:
    told = {"error": error, "error_description": said}
    return Answer(status=status, headers={"Content-Type": "application/json"}, body=msgspec.json.encode(told))
