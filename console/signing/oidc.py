"""Signing in through an OpenID provider: it tells who somebody is, and what they may do is granted here alone.

An account must exist here and be open; none is made. What the attempt needs until the browser comes back lies in a
cookie that only we can have written.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Any, Final

import msgspec
from litestar import Request, Response, Router, get
from litestar.datastructures import Cookie
from litestar.exceptions import ClientException, NotAuthorizedException, NotFoundException

from canonical_model.access import EVERYTHING
from canonical_model.errors import BadAnswer
from console.asking import InState, Text
from console.doors import DOORKEEPER, Door
from console.settings import ConsoleSettings, OidcSettings
from console.signing.provider import Attempt, Provider

START: Final = "/oidc/start"
BACK: Final = "/oidc/back"
#: seconds in which somebody signs in at the provider
_PATIENCE: Final = 600
_SEE_OTHER: Final = 303


@get(START, public=True, sync_to_thread=True, include_in_schema=False)
def start(request: Request[Any, Any, Any]) -> Response[None]:
    """Send the browser to the provider."""
    door, settings = _door(request), _oidc(request)
    now = door.app.passing.now().timestamp()
    attempt = Attempt(
        state=secrets.token_urlsafe(24), nonce=secrets.token_urlsafe(24), verifier=secrets.token_urlsafe(48),
        until=int(now) + _PATIENCE,
    )  # fmt: skip
    where = _provider(settings, door).address(attempt, back=_back(door.settings))
    cookie = _cookie(door, sealed(attempt, settings.client_secret), seconds=_PATIENCE)
    return _sent_to(where, cookie)


@get(BACK, public=True, sync_to_thread=True, include_in_schema=False)
def back(request: Request[Any, Any, Any], code: Text = "", came_with: InState = "") -> Response[None]:
    """Let in whom the provider names, where there is such an account and it is open."""
    door, settings = _door(request), _oidc(request)
    attempt = opened(request.cookies.get(_name(door), ""), settings.client_secret)
    now = door.app.passing.now().timestamp()
    if attempt is None or attempt.until < now or not hmac.compare_digest(attempt.state.encode(), came_with.encode()):
        raise ClientException("this way to sign in was not begun here, or took too long: begin again")
    if not code:
        raise NotAuthorizedException("the provider let nobody in")
    try:
        name = _provider(settings, door).account(code, attempt, back=_back(door.settings))
    except BadAnswer as error:
        raise NotAuthorizedException("the provider vouches for nobody") from error
    _must_be_open(door, name)
    over = _cookie(door, "", seconds=0)
    signed_in = Cookie(key=door.cookie, value=door.let_in(name), **_kept(door))
    return _sent_to("/", over, signed_in)


def sealed(attempt: Attempt, secret: str) -> str:
    """An attempt as its cookie holds it."""
    body = urlsafe_b64encode(msgspec.json.encode(attempt)).decode().rstrip("=")
    return f"{body}.{_seal(body, secret)}"


def opened(cookie: str, secret: str) -> Attempt | None:
    """The attempt of a cookie of ours; None of any other."""
    body, _, seal = cookie.partition(".")
    if not hmac.compare_digest(seal.encode(), _seal(body, secret).encode()):
        return None
    try:
        return msgspec.json.decode(urlsafe_b64decode(body + "=" * (-len(body) % 4)), type=Attempt)
    except (ValueError, msgspec.DecodeError):
        return None


def _seal(body: str, secret: str) -> str:
    return hmac.new(secret.encode(), b"oidc:" + body.encode(), hashlib.sha256).hexdigest()


def _must_be_open(door: Door, name: str) -> None:
    with door.app.store.unit(DOORKEEPER, EVERYTHING) as repository:
        account = repository.account(name)
    if account is None or account.disabled or account.kind != "person":
        raise NotAuthorizedException("there is no open account of this name here: ask an access administrator")


def _sent_to(where: str, *cookies: Cookie) -> Response[None]:
    told = {"Location": where, "Cache-Control": "no-store"}
    return Response(None, status_code=_SEE_OTHER, headers=told, cookies=list(cookies))


def _cookie(door: Door, value: str, *, seconds: int) -> Cookie:
    return Cookie(key=_name(door), value=value, max_age=seconds, **_kept(door))


def _kept(door: Door) -> dict[str, Any]:
    return {"path": "/", "httponly": True, "secure": door.settings.secure, "samesite": "lax"}


def _name(door: Door) -> str:
    return f"{door.cookie}-oidc"


def _back(settings: ConsoleSettings) -> str:
    return (settings.public_url.rstrip("/") or f"http://{settings.host}:{settings.port}") + BACK


def _door(request: Request[Any, Any, Any]) -> Door:
    door: Door = request.app.state["entry"].door
    return door


def _oidc(request: Request[Any, Any, Any]) -> OidcSettings:
    told = _door(request).settings.oidc
    if told is None:
        raise NotFoundException("no provider is named under [console.oidc]")
    return told


def _provider(settings: OidcSettings, door: Door) -> Provider:
    return Provider(settings, now=lambda: door.app.passing.now().timestamp())


ROUTES: Final = Router("/", route_handlers=[start, back])
