"""What every answer carries: no foreign content, no framing, and a tag that saves sending it again."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b
from typing import Any, Final

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

#: scripts and styles are files of ours; nothing is loaded from elsewhere
_POLICY: Final = (
    b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    b"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS: Final = (
    (b"content-security-policy", _POLICY),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
)
_HSTS: Final = (b"strict-transport-security", b"max-age=31536000; includeSubDomains")
_OK: Final = 200


class Headers:
    """Adds the headers; answers 304 where the asker has the same answer already."""

    def __init__(self, inner: ASGIApp, *, secure: bool) -> None:
        self._inner = inner
        self._always = (*_ALWAYS, _HSTS) if secure else _ALWAYS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != ScopeType.HTTP:
            await self._inner(scope, receive, send)
            return
        start: dict[str, Any] = {}

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                start["headers"] = [*message["headers"], *self._added(message["headers"])]
                return
            if start:
                opened = _tagged(scope, start, message)
                start.clear()
                await send(opened)
                if opened["status"] == _NOT_MODIFIED:
                    message = {"type": "http.response.body", "body": b"", "more_body": False}
            await send(message)

        await self._inner(scope, receive, with_headers)

    def _added(self, had: Iterable[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
        names = {name.lower() for name, _ in had}
        private = () if b"cache-control" in names else ((b"cache-control", b"private, no-cache"),)
        return [pair for pair in (*self._always, *private) if pair[0] not in names]


_NOT_MODIFIED: Final = 304


def tag_of(body: object) -> bytes:
    """The tag of a body."""
    return b'"' + blake2b(body if isinstance(body, bytes) else b"", digest_size=16).hexdigest().encode() + b'"'


def _tagged(scope: Scope, start: dict[str, Any], message: Message) -> Any:  # noqa: ANN401 - an ASGI message
    """The start of an answer with its tag, or of 304 where the asker named the same tag."""
    whole = message["type"] == "http.response.body" and not message.get("more_body", False)
    if scope["type"] != ScopeType.HTTP or scope["method"] != "GET" or start["status"] != _OK or not whole:
        return dict(start)
    told = dict(start["headers"]).get(b"etag")
    tag = told or tag_of(message.get("body", b""))
    headers = start["headers"] if told else [*start["headers"], (b"etag", tag)]
    asked = next((value for name, value in scope["headers"] if name == b"if-none-match"), b"")
    if tag in {one.strip() for one in asked.split(b",")}:
        kept = [pair for pair in headers if pair[0].lower() not in {b"content-length", b"content-type"}]
        return {**start, "status": _NOT_MODIFIED, "headers": kept}
    return {**start, "headers": headers}
