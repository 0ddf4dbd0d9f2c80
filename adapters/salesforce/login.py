"""Logging on with a signed statement instead of a password [RFC 7523; dynamics_crm.md §3]."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Final
from urllib.parse import urlencode

import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.assertions import UNUSABLE, signed
from adapters.kit.auth import PostBody
from adapters.kit.session import origin_of
from adapters.salesforce.settings import Settings
from canonical_model.errors import BadAnswer, Misconfigured, Retry, Throttled

TOKEN: Final = "/services/oauth2/token"  # noqa: S105 - a path
GRANT: Final = "urn:ietf:params:oauth:grant-type:jwt-bearer"
#: how long a statement holds: a longer one is refused [dynamics_crm.md §3]
LIFE: Final = timedelta(minutes=3)
_REMEDIES: Final = {
    "invalid_client_id": "consumer_key is the connected app's; a new app is known after ten minutes",
    "invalid_client": "the certificate of the connected app must belong to private_key",
    "invalid_grant": "let an administrator pre-authorise the integration user for the connected app; check user and "
    "audience",
}


class _Granted(Struct, frozen=True, kw_only=True):
    access_token: str
    instance_url: str


class _Denied(Struct, frozen=True, kw_only=True):
    error: str = ""
    error_description: str = ""


class JwtLogin:
    """Asks for a token when there is none; one is good until a 401 says otherwise."""

    def __init__(self, settings: Settings, now: Callable[[], datetime], *, post: PostBody) -> None:
        self._told, self._now, self._post = settings.auth, now, post
        self._places = {origin_of(place) for place in (settings.base_url, *settings.known_as)}
        self._token = ""

    def __repr__(self) -> str:
        return f"JwtLogin({self._told.user!r}, ***)"

    def headers(self, method: str = "", url: str = "") -> Mapping[str, str]:
        """The token, asked for first if need be."""
        del method, url
        self._token = self._token or self._granted()
        return {"Authorization": f"Bearer {self._token}"}

    def renew(self) -> bool:
        """Drop the token: the next request asks for another."""
        self._token = ""
        return True

    def secrets(self) -> tuple[str, ...]:
        """The key and the token."""
        return tuple(value for value in (self._told.private_key.reveal(), self._token) if value)

    def _granted(self) -> str:
        form = urlencode({"grant_type": GRANT, "assertion": self._statement()}).encode()
        sent = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
        answer = self._post(TOKEN, form, sent)
        if answer.status != HTTPStatus.OK:
            raise _denied(answer)
        try:
            granted = msgspec.json.decode(answer.body, type=_Granted)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise BadAnswer("the logon did not answer with a token", remedy="base_url is the My Domain") from None
        self._must_be_here(granted.instance_url)
        if not granted.access_token.isascii() or not granted.access_token.isprintable() or not granted.access_token:
            raise BadAnswer("the logon answered with a token that no header can hold")
        return granted.access_token

    def _must_be_here(self, instance: str) -> None:
        """The address in the answer is compared and never followed: a token goes to the host of the settings alone."""
        try:
            here = origin_of(instance) in self._places
        except ValueError:
            here = False
        if not here:
            raise Misconfigured(
                f"the organisation says it is at {instance[:200]}, which is not base_url",
                remedy="base_url is the My Domain of the organisation; another name of it goes to known_as",
            )

    def _statement(self) -> str:
        told, now = self._told, self._now()
        claims = {
            "iss": told.consumer_key, "sub": told.user, "aud": told.audience, "exp": int((now + LIFE).timestamp()),
        }  # fmt: skip
        try:
            return signed(claims, key=told.private_key, algorithm="RS256")
        except UNUSABLE as error:
            raise Misconfigured(
                f"the private key cannot sign with RS256 ({type(error).__name__})",
                remedy="private_key holds an RSA key as PEM, without a password",
            ) from None


def _denied(answer: Answer) -> Exception:
    try:
        said = msgspec.json.decode(answer.body, type=_Denied)
    except (msgspec.DecodeError, UnicodeDecodeError):
        said = _Denied()
    words = f"the logon was refused: HTTP {answer.status} {said.error} {said.error_description}".rstrip()
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
        return Throttled(words)
    if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Retry(words)
    return Misconfigured(words, remedy=_REMEDIES.get(said.error, "check auth and base_url"))
