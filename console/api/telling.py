"""Telling: progress as it happens, and health for whoever watches."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

import msgspec
from litestar import Request, Router, get
from litestar.response import ServerSentEvent, ServerSentEventMessage
from msgspec import Struct

from canonical_model.access import EVERYTHING, Actor
from console.api.operating import jobs as jobs_listed
from console.asking import Desk
from duecourse.bootstrap import Application

#: seconds between two looks at the jobs, and looks of one listener
_EVERY: Final = 1.0
_MOST_LOOKS: Final = 3_600


class Health(Struct, frozen=True, kw_only=True):
    """Whether the console lives and its store answers."""

    status: str
    store: str = ""


@get("/events", right="operate", summary="Progress as it happens")
async def events(desk: Desk) -> ServerSentEvent:
    """Server-sent events: the newest jobs, each time that one of them moved on."""
    return ServerSentEvent(_moves(desk))


async def _moves(desk: Application) -> AsyncIterator[ServerSentEventMessage]:
    before = b""
    for _ in range(_MOST_LOOKS):
        found = await asyncio.to_thread(jobs_listed.fn, desk, "", 20, "")
        told = msgspec.json.encode(found)
        if told != before:
            yield ServerSentEventMessage(event="jobs", data=told.decode())
        before = told
        await asyncio.sleep(_EVERY)


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
