"""An OpenID provider: where it is asked, what for, and what of its answer is believed.

The authorization code flow with PKCE, state and nonce [OpenID Connect Core 1.0 §3.1; RFC 7636; RFC 9700 §2.1].
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Final, TypeVar
from urllib.parse import urlencode, urlsplit

import httpx2
import msgspec
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from msgspec import Struct

from canonical_model.errors import BadAnswer, Misconfigured
from console.settings import OidcSettings
from duecourse.references import is_loopback

T = TypeVar("T")
#: signatures that only the provider can make; none that is made with a shared secret
_ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
#: seconds that its clock may be apart from ours
_LEEWAY: Final = 60
_TIMEOUT: Final = 10.0
_LARGEST: Final = 1_000_000


class Metadata(Struct, frozen=True, kw_only=True):
    """What a provider says of itself [OpenID Connect Discovery 1.0 §3]."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class _Tokens(Struct, frozen=True, kw_only=True):
    id_token: str


class Attempt(Struct, frozen=True, kw_only=True):
    """One way through the provider: what must come back, and what only we can show."""

    state: str
    nonce: str
    verifier: str
    #: seconds since 1970 after which it is over
    until: int


class Provider:
    """Asks one provider; everything it says is checked before it is believed."""

    def __init__(self, settings: OidcSettings, *, now: Callable[[], float]) -> None:
        self._settings, self._now = settings, now
        self._metadata: Metadata | None = None

    def address(self, attempt: Attempt, *, back: str) -> str:
        """Where the browser goes to sign in."""
        asked = {
            "response_type": "code", "client_id": self._settings.client_id, "redirect_uri": back,
            "scope": "openid profile email", "state": attempt.state, "nonce": attempt.nonce,
            "code_challenge": create_s256_code_challenge(attempt.verifier), "code_challenge_method": "S256",
        }  # fmt: skip
        where = self.metadata().authorization_endpoint
        return f"{where}{'&' if urlsplit(where).query else '?'}{urlencode(asked)}"

    def account(self, code: str, attempt: Attempt, *, back: str) -> str:
        """The account's name as the provider vouches for it; BadAnswer where it does not."""
        told = {"grant_type": "authorization_code", "code": code, "redirect_uri": back,
                "code_verifier": attempt.verifier}  # fmt: skip
        tokens = self._decoded(self._post(told), _Tokens)
        name = self._claims(tokens.id_token, attempt).get(self._settings.claim)
        if not isinstance(name, str) or not name:
            raise BadAnswer(f"the provider names nobody in the claim {self._settings.claim}")
        return name

    def metadata(self) -> Metadata:
        """What the provider says of itself, asked once an attempt: keys and places may change."""
        if self._metadata is None:
            where = f"{self._settings.issuer.rstrip('/')}/.well-known/openid-configuration"
            told = self._decoded(self._sent(lambda client: client.get(_secure(where))), Metadata)
            if told.issuer != self._settings.issuer:
                raise BadAnswer("the provider calls itself by another name than the settings", remedy="correct issuer")
            for place in (told.authorization_endpoint, told.token_endpoint, told.jwks_uri):
                _secure(place)
            self._metadata = told
        return self._metadata

    def _post(self, told: Mapping[str, str]) -> bytes:
        known, where = self._settings, _secure(self.metadata().token_endpoint)
        if "client_secret_basic" in self.metadata().token_endpoint_auth_methods_supported:
            login = httpx2.BasicAuth(known.client_id, known.client_secret)
            return self._sent(lambda client: client.post(where, data=dict(told), auth=login))
        form = {**told, "client_id": known.client_id, "client_secret": known.client_secret}
        return self._sent(lambda client: client.post(where, data=form))

    def _claims(self, token: str, attempt: Attempt) -> dict[str, Any]:
        keys = self._sent(lambda client: client.get(self.metadata().jwks_uri))
        try:
            known = KeySet.import_key_set(msgspec.json.decode(keys))
            claims = jwt.decode(token, known, algorithms=list(_ALGORITHMS)).claims
            self._checked(claims, attempt)
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise BadAnswer(f"the provider's word cannot be believed ({type(error).__name__})") from None
        return claims

    def _checked(self, claims: dict[str, Any], attempt: Attempt) -> None:
        """Issuer, audience, time and nonce [OpenID Connect Core 1.0 §3.1.3.7]."""
        client = self._settings.client_id
        rules = jwt.JWTClaimsRegistry(
            now=lambda: int(self._now()), leeway=_LEEWAY, iss={"essential": True, "value": self._settings.issuer},
            aud={"essential": True, "value": client}, exp={"essential": True}, iat={"essential": True},
            nonce={"essential": True, "value": attempt.nonce},
        )  # fmt: skip
        rules.validate(claims)
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if (several or "azp" in claims) and claims.get("azp") != client:
            raise ValueError("made for another client")

    def _sent(self, send: Callable[[httpx2.Client], httpx2.Response]) -> bytes:
        try:
            with httpx2.Client(timeout=_TIMEOUT, trust_env=False, follow_redirects=False) as client:
                answer = send(client)
        except httpx2.TransportError as error:
            raise BadAnswer(f"the provider cannot be reached ({type(error).__name__})") from None
        if answer.status_code != HTTPStatus.OK or len(answer.content) > _LARGEST:
            raise BadAnswer(f"the provider refused: HTTP {answer.status_code}")
        return answer.content

    def _decoded(self, body: bytes, kind: type[T]) -> T:
        try:
            return msgspec.json.decode(body, type=kind)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise BadAnswer("the provider's answer is none of OpenID Connect") from None


def _secure(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or "")):
        return url
    raise Misconfigured(f"the provider's address {url} is not https", remedy="correct issuer under [console.oidc]")
