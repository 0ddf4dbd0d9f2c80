"""Keeping: documents that say what they are made of are answered from memory until one of those tables changes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final
from urllib.parse import parse_qsl

from litestar import Litestar, Request
from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Receive, Scope, Send

from console.answers import About, Answer, Answers, Asked, Made
from console.bulletin import Bulletin, ending_streams
from console.headers import tag_of
from console.lookups import Lookups
from console.newest import Newest
from console.passage import SAFE
from console.short_way import Trail, Trails
from console.together import Together
from console.viewer import Viewer
from duecourse.bootstrap import Application
from duecourse.flows.figures import RANKED

#: requests that change something, at once in one process: each waits for the one writer, with two connections in hand
CHANGING: Final = 4
_OK: Final = 200


class Keeper:
    """What one running console keeps, and what tells it that it holds no more."""

    def __init__(self, app: Application) -> None:
        self.answers, self.trails = Answers(), Trails()
        #: who asks, by their key or cookie
        self.lookups: Lookups[Viewer] = Lookups()
        self.changing = asyncio.Semaphore(CHANGING)
        self.together = Together()
        self._reader = app.store.marks()
        self.marks: Newest[Mapping[str, str]] = Newest(lambda accounts: self._reader.read(RANKED, accounts))

    async def close(self) -> None:
        """Give back what it held."""
        await self._reader.close()


@asynccontextmanager
async def kept(console: Litestar) -> AsyncIterator[None]:
    """A keeper and a bulletin for as long as the console runs."""
    keeper = console.state["keeper"] = Keeper(console.state["application"])
    bulletin = console.state["bulletin"] = Bulletin(console.state["application"])
    try:
        with ending_streams(bulletin):
            yield
    finally:
        await keeper.close()


async def deciding_of(request: Request[Any, Any, Any]) -> Together:
    """Those who say yes in this process."""
    keeper: Keeper = request.app.state["keeper"]
    return keeper.together


class Keeping(ASGIMiddleware):
    """Answers from memory what may be; stands behind the passage, which lets nobody in who may not ask."""

    scopes = (ScopeType.HTTP,)

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        keeper: Keeper = scope["litestar_app"].state["keeper"]
        wants = scope["route_handler"].opt
        if scope.get("method") not in SAFE and "right" in wants and not wants.get("together"):
            async with keeper.changing:
                await next_app(scope, receive, send)
            return
        made: Made | None = scope["route_handler"].opt.get("made") if scope.get("method") == "GET" else None
        asked = None if made is None else _asked(scope, made)
        if made is None or asked is None:
            await next_app(scope, receive, send)
            return
        about = scope["about"] = About()  # type: ignore[typeddict-unknown-key] # what is kept of it is told by its handler

        async def work() -> Answer:
            return await _caught(lambda catch: next_app(scope, receive, catch), about)

        answer = await keeper.answers.answer(asked, made, keeper.marks.now, work)
        if answer.status == _OK:
            keeper.trails.remember(scope, Trail(route=scope["path_template"], asked=asked, made=made))
        await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
        await send({"type": "http.response.body", "body": answer.body, "more_body": False})


def _asked(scope: Scope, made: Made) -> Asked | None:
    query = tuple(sorted(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)))
    if any(name in made.unless for name, _ in query):
        return None
    desk: Application = scope["desk"]  # type: ignore[typeddict-item] # put there by the passage
    right = scope["route_handler"].opt["right"]
    return Asked(path=scope["path"], query=query, right=right, scope=desk.scope, day=desk.clock.today())


async def _caught(answered: Callable[[Any], Any], about: About) -> Answer:
    """What a handler answers, whole."""
    start: dict[str, Any] = {}
    parts: list[bytes] = []

    async def catch(message: Any) -> None:  # noqa: ANN401 - an ASGI message
        if message["type"] == "http.response.start":
            start.update(message)
        else:
            parts.append(message.get("body", b""))

    await answered(catch)
    body = b"".join(parts)
    headers = (*start["headers"], (b"etag", tag_of(body)))
    return Answer(status=start["status"], headers=headers, body=body, about=about.account)
