"""Tokens for signed statements [RFC 7523; dynamics_crm.md §3]: the signature, for whom, by whom and until when."""

from collections.abc import Callable
from datetime import datetime
from functools import cache
from itertools import count
from typing import Any, Final

import jwt
import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from simulators.messages import Answer, Request, json_answer

TOKEN: Final = "/services/oauth2/token"  # noqa: S105 - a path
GRANT: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"
#: a statement that ends later is refused
LONGEST: Final = 180.0
#: how far clocks may be apart
_LEEWAY: Final = 30.0
#: of claims, all but the signature is compared by the simulator's own clock and settings
_CHECKED_HERE: Final[Any] = {
    "verify_exp": False, "verify_aud": False, "verify_iat": False, "require": ["iss", "sub", "aud", "exp"],
}  # fmt: skip


@cache
def _key() -> rsa.RSAPrivateKey:
    """One key for every organisation of a process: it is nobody's secret, and takes a while to make."""
    return rsa.generate_private_key(65537, 2048)


def _pem() -> str:
    plain = serialization.NoEncryption()
    told = _key().private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    return told.decode()


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """A connected app that knows our certificate, and the user it may act as."""

    consumer_key: str = "3MVG9.simulated"
    user: str = "integration@example.com"
    private_key: str = msgspec.field(default_factory=_pem)
    audience: str = "https://login.salesforce.com"


class Logon:
    """Gives tokens, and knows them again."""

    def __init__(self, known: Credentials, clock: Callable[[], datetime]) -> None:
        self._known, self._clock = known, clock
        self._numbers = count(1)
        self._tokens: set[str] = set()
        #: so many requests pass before all tokens end; None: they do not end
        self.ends_after: int | None = None

    def asked(self, request: Request) -> Answer:
        """The answer to a statement."""
        form = Request(method="GET", target=f"?{request.body.decode('utf-8', 'replace')}", headers={}).params
        if form.get("grant_type") != GRANT:
            return _denied("unsupported_grant_type", "grant type not supported")
        wrong = self._wrong(form.get("assertion", ""))
        if wrong is not None:
            return wrong
        token = f"00D0!sim.{next(self._numbers):06}"
        self._tokens.add(token)
        told = {"access_token": token, "scope": "api", "instance_url": request.origin, "token_type": "Bearer"}
        return json_answer(msgspec.json.encode(told))

    def knows(self, request: Request) -> bool:
        """Whether a request bears a token that has not ended."""
        if self.ends_after == 0:
            self._tokens.clear()
        self.ends_after = self.ends_after - 1 if self.ends_after else None
        return request.header("authorization").removeprefix("Bearer ") in self._tokens

    def revoke(self) -> None:
        """End every token."""
        self._tokens.clear()

    def _wrong(self, statement: str) -> Answer | None:
        try:
            claims: dict[str, Any] = jwt.decode(
                statement, _key().public_key(), algorithms=["RS256"], options=_CHECKED_HERE
            )  # fmt: skip
        except jwt.InvalidSignatureError:
            return _denied("invalid_client", "invalid client credentials")
        except jwt.PyJWTError:
            return _denied("invalid_grant", "invalid assertion")
        known, left = self._known, int(claims["exp"]) - self._clock().timestamp()
        wrongs = (
            (claims["iss"] != known.consumer_key, "invalid_client_id", "client identifier invalid"),
            (claims["aud"] != known.audience, "invalid_grant", "audience is invalid"),
            (claims["sub"] != known.user, "invalid_grant", "user hasn't approved this consumer"),
            (not -_LEEWAY <= left <= LONGEST + _LEEWAY, "invalid_grant", "expired authorization code"),
        )
        return next((_denied(error, words) for wrong, error, words in wrongs if wrong), None)


def _denied(error: str, words: str) -> Answer:
    return json_answer(msgspec.json.encode({"error": error, "error_description": words}), status=400)
