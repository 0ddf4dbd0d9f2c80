"""The passage every request goes through: who asks, whether they may, how often, and that no other site sent them.

A handler says with `right` what it needs, or with `public` that it needs nobody; one that says neither is not reached.
"""

from __future__ import annotations

import asyncio
import hmac
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from litestar import Request
from litestar.enums import ScopeType
from litestar.exceptions import (
    ClientException,
    InternalServerException,
    NotAuthorizedException,
    PermissionDeniedException,
    TooManyRequestsException,
)
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Receive, Scope, Send
from msgspec import Struct

from console.doors import Door, of_access
from console.rates import Rates
from console.viewer import Viewer
from duecourse.flows.access import secret_hash

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})
#: headers that say who asks
_TELLING: Final = frozenset({b"authorization", b"cookie"})
#: bytes of a form; larger ones are not ours
_LARGEST_FORM: Final = 65_536
#: what signing in costs of an address's allowance
_SIGN_IN: Final = 10.0


class Entry(Struct, frozen=True):
    """Where requests come in."""

    door: Door
    rates: Rates

    def wait(self, secret: str) -> float:
        """Seconds that whoever asks with this secret has to wait; 0: go on."""
        return self.rates.wait(secret[:16])


class Passage(ASGIMiddleware):
    """Lets a request through to its handler with the desk it may use."""

    scopes = (ScopeType.HTTP,)

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        request: Request[Any, Any, Any] = Request(scope, receive)
        handler, entry = scope["route_handler"], _entry(request)
        right = handler.opt.get("right")
        if handler.opt.get("public") or request.method == "OPTIONS":
            weight = 1.0 if request.method in SAFE else _SIGN_IN
            _not_too_often(entry.rates.wait(request.client.host if request.client else "nobody", weight=weight))
            await next_app(scope, receive, send)
            return
        if right is None:
            raise InternalServerException(f"{request.url.path} says not who may use it")
        viewer = await _viewer(request, entry)
        if request.method not in SAFE and viewer.csrf:
            receive = await _not_from_elsewhere(request, receive, viewer)
        scope["viewer"] = viewer  # type: ignore[typeddict-unknown-key] # what this passage adds
        scope["desk"] = viewer.desk(right) if right != "signed_in" else viewer.app  # type: ignore[typeddict-unknown-key]
        await next_app(scope, receive, send)


def secret_of(scope: Scope, cookie: str) -> str:
    """The key or cookie that a request brings; empty: none. A key goes before a cookie."""
    told = {name: value.decode("latin-1") for name, value in scope["headers"] if name in _TELLING}
    kind, _, given = told.get(b"authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return given.strip()
    cookies = (one.strip().partition("=") for one in told.get(b"cookie", "").split(";"))
    return {name: value for name, _, value in cookies}.get(cookie, "")


async def _viewer(request: Request[Any, Any, Any], entry: Entry) -> Viewer:
    secret = secret_of(request.scope, entry.door.cookie)
    if not secret:
        raise NotAuthorizedException("sign in")
    reads = request.method in SAFE
    viewer = (entry.door.remembered(secret) if reads else None) or await _looked_at(request, entry.door, secret)
    _not_too_often(entry.wait(secret))
    return viewer


async def _looked_at(request: Request[Any, Any, Any], door: Door, secret: str) -> Viewer:
    """Who asks, as of now; looked up where something changed since that was done."""
    keeper = request.app.state["keeper"]
    marks = await keeper.marks.now()
    known = door.known(secret, marks)
    if known is not None:
        return known
    # one that is under way since the same marks is as new as this request
    wanted = (secret_hash(secret), *sorted(of_access(marks).items()))
    found: Viewer = await keeper.lookups.found(wanted, lambda: door.viewer(secret, marks))
    return found


async def listener_of(request: Request[Any, Any, Any]) -> Viewer:
    """Who listens still; NotAuthorizedException where nobody does who may."""
    door = _entry(request).door
    return await asyncio.to_thread(door.listener, secret_of(request.scope, door.cookie))


def _not_too_often(wait: float) -> None:
    if wait:
        seconds = str(max(1, round(wait)))
        raise TooManyRequestsException("too many requests: wait", headers={"Retry-After": seconds})


async def _not_from_elsewhere(request: Request[Any, Any, Any], receive: Receive, viewer: Viewer) -> Receive:
    """Refuse what another site made this browser send; the body, where it had to be read, is handed on."""
    origin = request.headers.get("origin")
    if origin and origin != "null" and urlsplit(origin).netloc != request.headers.get("host", ""):
        raise PermissionDeniedException("this was sent by another site")
    if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise PermissionDeniedException("this was sent by another site")
    given = request.headers.get("x-csrf-token", "")
    if not given and request.content_type[0] == "application/x-www-form-urlencoded":
        body = await _body(receive)
        given = parse_qs(body.decode("utf-8", "replace")).get("csrf", [""])[0]
        receive = _again(body)
    if not hmac.compare_digest(given, viewer.csrf):
        raise PermissionDeniedException("the page is from before you signed in: load it again")
    return receive


async def _body(receive: Receive) -> bytes:
    parts, size, more = [], 0, True
    while more:
        message: Any = await receive()
        parts.append(message.get("body", b""))
        size, more = size + len(parts[-1]), message.get("more_body", False)
        if size > _LARGEST_FORM:
            raise ClientException("a form of this size is not ours")
    return b"".join(parts)


def _again(body: bytes) -> Receive:
    async def receive() -> Any:  # noqa: ANN401 - an ASGI message
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _entry(request: Request[Any, Any, Any]) -> Entry:
    found = request.app.state["entry"]
    if not isinstance(found, Entry):
        raise InternalServerException("the console has no door")
    return found
