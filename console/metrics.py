"""Metrics at /metrics: for whoever may operate everywhere; for anybody where only this machine reaches the console."""

from __future__ import annotations

from typing import Any, Final

from litestar import Request, Response, get
from litestar.exceptions import NotAuthorizedException
from litestar.handlers import HTTPRouteHandler

from console.asking import Desk
from console.settings import ConsoleSettings
from console.viewer import Denied
from duecourse.bootstrap import Application
from duecourse.observing.metrics import Exposed
from duecourse.observing.serving import PATH, told_by
from duecourse.references import is_loopback

#: what a proxy on this machine adds: whoever is behind it is not on this machine
_FORWARDED: Final = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


def metrics_of(settings: ConsoleSettings) -> HTTPRouteHandler:
    """The handler: open where the console is served to this machine alone, else behind the right to operate."""
    return _open if is_loopback(settings.host) and not settings.public_url else _granted


@get(PATH, right="operate", sync_to_thread=True, include_in_schema=False)
def _granted(desk: Desk) -> Response[bytes]:
    if not desk.scope.everything:
        raise Denied(f"{desk.actor.id} was not granted the right to operate everywhere, which metrics are of")
    return _answer(told_by(desk))


@get(PATH, public=True, sync_to_thread=True, include_in_schema=False)
def _open(request: Request[Any, Any, Any]) -> Response[bytes]:
    if any(name in request.headers for name in _FORWARDED):
        raise NotAuthorizedException("metrics are told on this machine alone: set public_url and ask with a key")
    app: Application = request.app.state["application"]
    return _answer(told_by(app))


def _answer(told: Exposed) -> Response[bytes]:
    return Response(told.body, headers={"Content-Type": told.content_type})
