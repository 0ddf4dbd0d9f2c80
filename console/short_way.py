"""The short way: who asks again what was answered a moment ago gets the kept answer before a route is looked for.

It leads past nothing: who asks is remembered and may ask, the answer holds by the marks of now, and it counts against
how often they may. Where one of these is not so, the request goes the long way, which says why.
"""

from __future__ import annotations

from typing import Any, Final

from litestar import Request
from litestar.datastructures import State
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Receive, Scope, Send
from msgspec import Struct

from console.answers import Answer, Asked, Made
from console.passage import Entry, secret_of
from console.viewer import Viewer
from duecourse.flows.access import secret_hash

#: questions remembered; the first is forgotten first
MOST: Final = 20_000

_Question = tuple[bytes, str, bytes]


class Trail(Struct, frozen=True):
    """How a question was answered: for whom, by which route, and what its answer is kept under."""

    viewer: Viewer
    route: str
    asked: Asked
    made: Made


class Trails:
    """Questions that were answered from what is kept, by who asked and what they wrote."""

    def __init__(self, entry: Entry) -> None:
        self._entry = entry
        self._known: dict[_Question, Trail] = {}

    def __len__(self) -> int:
        return len(self._known)

    def remember(self, scope: Scope, asked: Asked, made: Made) -> None:
        """A question that came the long way."""
        viewer: Viewer = scope["viewer"]  # type: ignore[typeddict-item] # put there by the passage
        question = _question(scope, self.secret(scope))
        if question not in self._known and len(self._known) >= MOST:
            self._known.pop(next(iter(self._known)))
        self._known[question] = Trail(viewer=viewer, route=scope["path_template"], asked=asked, made=made)

    def found(self, scope: Scope, secret: str) -> Trail | None:
        """How the same question of the same asker was answered, where nothing changed about them, nor the day."""
        door = self._entry.door
        trail = self._known.get(_question(scope, secret))
        if trail is None or trail.asked.day != door.app.clock.today() or door.remembered(secret) is not trail.viewer:
            return None
        return trail

    def wait(self, secret: str) -> float:
        """Seconds that whoever asks has to wait; 0: go on."""
        return self._entry.wait(secret)

    def secret(self, scope: Scope) -> str:
        """The key or cookie that a request brings."""
        request: Request[Any, Any, Any] = Request(scope)
        return secret_of(request, self._entry.door.cookie)


class ShortWay:
    """Answers what it can; everything else goes on."""

    def __init__(self, inner: ASGIApp, state: State) -> None:
        self._inner, self._state = inner, state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        asks = scope["type"] == ScopeType.HTTP and scope["method"] == "GET"
        answer = await self._kept(scope) if asks else None
        if answer is None:
            await self._inner(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": answer.status, "headers": list(answer.headers)})
        await send({"type": "http.response.body", "body": answer.body, "more_body": False})

    async def _kept(self, scope: Scope) -> Answer | None:
        keeper = self._state["keeper"]
        secret = keeper.trails.secret(scope)
        trail = keeper.trails.found(scope, secret)
        if trail is None:
            return None
        answer: Answer | None = await keeper.answers.shared(trail.asked, trail.made, keeper.marks.now)
        if answer is None or keeper.trails.wait(secret):
            return None
        scope["viewer"], scope["path_template"] = trail.viewer, trail.route  # type: ignore[typeddict-unknown-key]
        return answer


def _question(scope: Scope, secret: str) -> _Question:
    return secret_hash(secret), scope["path"], scope["query_string"]
