"""The short way: what was asked before, by whomever, is answered from what is kept before a route is looked for.

It leads past nothing: who asks is remembered and may ask this, what they get is kept for their own scope and holds by
the marks of now, and it counts against how often they may. Where one of these is not so, the request goes the long
way, which says why.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Final

import psycopg
from litestar.datastructures import State
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send
from msgspec import Struct, structs

from console.answers import Answer, Asked, Made
from console.passage import secret_of
from console.viewer import Denied, Viewer

#: questions remembered; the first is forgotten first
MOST: Final = 20_000


class Trail(Struct, frozen=True):
    """Where a question led: to which route, and what its answer is kept under for whoever asked first."""

    route: str
    asked: Asked
    made: Made

    def of(self, viewer: Viewer) -> Asked | None:
        """What its answer is kept under for somebody else, today; None: they may not ask."""
        try:
            desk = viewer.desk(self.asked.right)
        except Denied:
            return None
        return structs.replace(self.asked, scope=desk.scope, day=desk.clock.today())


class Trails:
    """Questions that were answered from what is kept, as they were written."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bytes], Trail] = {}

    def __len__(self) -> int:
        return len(self._known)

    def remember(self, scope: Scope, trail: Trail) -> None:
        """A question that came the long way."""
        question = (scope["path"], scope["query_string"])
        if question not in self._known and len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)))
        self._known[question] = trail

    def found(self, scope: Scope) -> Trail | None:
        """Where the same question led."""
        return self._known.get((scope["path"], scope["query_string"]))


class ShortWay:
    """Answers what it can; everything else goes on."""

    def __init__(self, inner: ASGIApp, state: State) -> None:
        self._inner, self._state = inner, state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asks = scope["type"] == ScopeType.HTTP and scope["method"] == "GET"
        trail = self._state["keeper"].trails.found(scope) if asks else None
        answer = None
        if trail is not None:
            # what goes wrong here goes wrong on the long way, too, where it is told and answered as it should be
            with suppress(psycopg.Error):
                answer = await self._kept(scope, trail)
        if answer is None:
            await self._inner(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
        await send({"type": "http.response.body", "body": answer.body, "more_body": False})

    async def _kept(self, scope: Scope, trail: Trail) -> Answer | None:
        keeper, entry = self._state["keeper"], self._state["entry"]
        secret = secret_of(scope, entry.door.cookie)
        viewer = entry.door.remembered(secret)
        asked = None if viewer is None else trail.of(viewer)
        if asked is None:
            return None
        answer: Answer | None = await keeper.answers.shared(asked, trail.made, keeper.marks.now)
        if answer is None or entry.wait(secret):
            return None
        scope["viewer"], scope["path_template"] = viewer, trail.route  # type: ignore[typeddict-unknown-key]
        return answer
