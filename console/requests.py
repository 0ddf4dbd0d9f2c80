"""Every request to the console told to whoever watches: its route, not its address; who asked, and under which id."""

from __future__ import annotations

from collections.abc import Callable
from secrets import token_hex
from time import perf_counter
from typing import Any, Final

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from duecourse.bootstrap import Application
from duecourse.observing.watch import Watch

#: no handler was reached
_NOWHERE: Final = "none"
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_BROKEN: Final = 500


def observed(inner: ASGIApp, app: Application) -> ASGIApp:
    """The same program, each of its answers told and marked with a request id; unchanged where nobody watches."""
    watch = app.observer
    if not isinstance(watch, Watch):
        return inner

    async def outer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await inner(scope, receive, send)
            return
        statuses, began, request_id = [_BROKEN], perf_counter(), token_hex(8)
        try:
            with watch.span(f"HTTP {_method(scope)}", request_id=request_id):
                await inner(scope, receive, _marking(send, statuses, request_id))
        finally:
            seconds = perf_counter() - began
            watch.requested(
                _method(scope), _route(scope), statuses[-1], seconds=seconds, request_id=request_id,
                account=getattr(scope.get("viewer"), "account", ""),
            )  # fmt: skip

    return outer


def broke(app: Application) -> Callable[[Exception, Scope], Any]:
    """What is done about an error that a handler did not foresee: its class and places are written down."""

    async def told(error: Exception, scope: Scope) -> None:
        watch = app.observer
        if isinstance(watch, Watch) and not _foreseen(error):
            watch.broke(error, method=_method(scope), route=_route(scope))

    return told


def _foreseen(error: Exception) -> bool:
    from console.problems import problem_of

    return problem_of(error, "").status < _BROKEN


def _marking(send: Send, statuses: list[int], request_id: str) -> Send:
    async def marked(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])
            message["headers"] = [*message["headers"], (b"x-request-id", request_id.encode())]
        await send(message)

    return marked


def _method(scope: Any) -> str:  # noqa: ANN401 - an ASGI scope
    return scope["method"] if scope["method"] in _METHODS else "OTHER"


def _route(scope: Any) -> str:  # noqa: ANN401 - an ASGI scope
    return scope.get("path_template") or _NOWHERE
