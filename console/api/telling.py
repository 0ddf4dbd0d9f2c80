"""Telling: progress as it happens, and health for whoever watches."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from time import monotonic
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Router, get
from litestar.exceptions import NotAuthorizedException
from litestar.params import HeaderParameter, QueryParameter
from litestar.response import ServerSentEvent, ServerSentEventMessage
from msgspec import Struct

from canonical_model.access import EVERYTHING, Actor
from console import doors
from console.asking import Asker
from console.bulletin import Bulletin, Moves, Topic
from console.passage import listener_of
from console.viewer import Denied, Viewer
from core.access import Right
from duecourse.bootstrap import Application

#: looks of one listener, who then comes again, and looks between two signs of life
_MOST_LOOKS: Final = 3_600
_SIGN: Final = 15
#: what each topic needs a right to
_NEEDS: Final[Mapping[Topic, Right]] = {
    "approvals": "see", "write-backs": "see", "figures": "see", "jobs": "operate",
}  # fmt: skip
Topics = Annotated[
    list[Topic] | None, QueryParameter(name="of", description="Only these topics; without it all that one may see.")
]
LastEvent = Annotated[
    str,
    HeaderParameter(name="Last-Event-ID", max_length=20, description="The id of the last event of a stream before."),
]


class Health(Struct, frozen=True, kw_only=True):
    """Whether the console lives and its store answers."""

    status: str
    store: str = ""


@get("/events", right="signed_in", summary="What changes, as it happens")
async def events(
    request: Request[Any, Any, Any], viewer: Asker, of: Topics = None, last_event_id: LastEvent = ""
) -> ServerSentEvent:
    """Server-sent events: each topic as it is now, and then whenever it changed in the scope of whoever listens.

    `approvals`: how many things wait for a yes. `write-backs`: each move of one. `figures`: when figures were worked
    out. `jobs`: the newest, with how far they are. A few streams an account; each ends after an hour, and as soon as
    whoever listens may not any more.
    """
    bulletin: Bulletin = request.app.state["bulletin"]
    wanted = tuple(topic for topic in _NEEDS if of is None or topic in of)
    if not any(viewer.may(_NEEDS[topic]) for topic in wanted):
        raise Denied(f"{viewer.account} was not granted the right to see any of {', '.join(wanted)}")
    begin = int(last_event_id) if last_event_id.isdecimal() else None
    listener = _Listener(request, viewer, bulletin, wanted, begin)
    return ServerSentEvent(listener.hears(), headers={"X-Accel-Buffering": "no"})


class _Listener:
    """One stream: what it was told last, so that it is told no more than what changed."""

    def __init__(
        self, request: Request[Any, Any, Any], viewer: Viewer, bulletin: Bulletin, wanted: Sequence[Topic],
        begin: int | None,
    ) -> None:  # fmt: skip
        self._request, self._viewer, self._bulletin, self._wanted = request, viewer, bulletin, wanted
        self._place = bulletin.place(viewer.account)
        self._let_in_at = monotonic()
        self._told: dict[Topic, bytes] = {}
        self._number = begin

    async def hears(self) -> AsyncIterator[ServerSentEventMessage]:
        """Each change, until it is over."""
        try:
            for look in range(_MOST_LOOKS):
                async for one in self._changes():
                    yield one
                if look % _SIGN == 0:
                    yield ServerSentEventMessage(comment="still here")
                if not await self._bulletin.next(self._place):
                    return
        except NotAuthorizedException:
            return
        finally:
            self._bulletin.leave(self._place)

    async def _changes(self) -> AsyncIterator[ServerSentEventMessage]:
        if monotonic() - self._let_in_at >= doors.FRESH:
            self._viewer, self._let_in_at = await listener_of(self._request), monotonic()
        viewer = self._viewer
        for topic in self._wanted:
            if not viewer.may(_NEEDS[topic]):
                continue
            found = await self._bulletin.document(topic, viewer.desk(_NEEDS[topic]))
            if isinstance(found, Moves):
                found = self._after(found)
                if not found.moves:
                    continue
            told = msgspec.json.encode(found)
            if told != self._told.get(topic):
                self._told[topic] = told
                yield ServerSentEventMessage(event=topic, data=told.decode(), id=self._id(topic))

    def _after(self, found: Moves) -> Moves:
        """What is new of the moves; whoever named no number is told of none before they came."""
        newest = found.moves[-1].number if found.moves else 0
        new = found.since(newest if self._number is None else self._number)
        self._number = max(newest, self._number or 0)
        return new

    def _id(self, topic: Topic) -> str | None:
        return str(self._number) if topic == "write-backs" else None


@get("/health", public=True, sync_to_thread=False, summary="Whether it lives")
def health() -> Health:
    """It lives."""
    return Health(status="ok")


@get("/ready", public=True, sync_to_thread=True, summary="Whether it can serve")
def ready(request: Request[Any, Any, Any]) -> Health:
    """Whether the store answers."""
    app: Application = request.app.state["application"]
    with app.store.snapshot(_WATCHER, EVERYTHING) as repository:
        repository.batch()
    return Health(status="ok", store="answers")


_WATCHER: Final = Actor(id="watcher", kind="service")
ROUTES: Final = Router("/", route_handlers=[events, health, ready], tags=["Telling"])
