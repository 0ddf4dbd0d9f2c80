"""The console put together: its resources and pages behind one passage."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Final

from litestar import Litestar, Request, Response, Router
from litestar.datastructures import State
from litestar.di import Provide
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, Reference, SecurityScheme

from console.api import (
    administering,
    approving,
    cash,
    collecting,
    conversing,
    crediting,
    hooks,
    ledgers,
    operating,
    telling,
)
from console.as_shown import seen_of
from console.asking import about_of, desk_of, viewer_of, wish_of
from console.doors import Door
from console.headers import Headers
from console.keeping import Keeping, deciding_of, kept
from console.metrics import metrics_of
from console.pages import errors
from console.pages.figures import Workshop
from console.pages.routes import pages
from console.passage import Entry, Passage
from console.problems import answered
from console.rates import Rates
from console.requests import broke, observed
from console.settings import ConsoleSettings
from console.short_way import ShortWay
from console.signing import oidc
from duecourse.bootstrap import Application

Lifespan = Callable[[Litestar], AbstractAsyncContextManager[None]]
PREFIX: Final = "/api/v1"
_MOST_BODY: Final = 1_000_000
#: what handlers ask for by name
_PROVIDED: Final[dict[str, Callable[..., Any]]] = {
    "desk": desk_of, "viewer": viewer_of, "wish": wish_of, "about": about_of, "seen": seen_of,
    "deciding": deciding_of,
}  # fmt: skip


def make(app: Application, settings: ConsoleSettings, *, lifespan: Sequence[Lifespan] = ()) -> Litestar:
    """The console of an application."""
    door = Door(app=app, settings=settings)
    rates = Rates(settings.requests_per_second, settings.burst, app.passing.monotonic)
    resources = (ledgers, collecting, crediting, approving, cash, conversing, operating, administering, telling, hooks)
    made = Litestar(
        route_handlers=[
            Router(PREFIX, route_handlers=[one.ROUTES for one in resources]),
            metrics_of(settings),
            oidc.ROUTES,
            pages(),
        ],
        middleware=[Passage(), Keeping()],
        dependencies={name: Provide(one) for name, one in _PROVIDED.items()},
        exception_handlers={HTTPException: _answered, Exception: _answered},
        state=State({"entry": Entry(door, rates), "application": app, "settings": settings, "workshop": Workshop()}),
        openapi_config=_described(),
        request_max_body_size=_MOST_BODY,
        lifespan=[kept, *lifespan],
        after_exception=[broke(app)],
        # its own would take over what this process logs, words and addresses included
        logging_config=None,
        debug=False,
    )
    short = ShortWay(made.asgi_handler, made.state)
    made.asgi_handler = observed(Headers(short, secure=settings.secure), app)
    return made


def _answered(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    return errors.told(request, error) if errors.wants_a_page(request) else answered(request, error)


def _described() -> OpenAPIConfig:
    """The description of the API, without pages of scripts from elsewhere."""
    schemes: dict[str, SecurityScheme | Reference] = {
        "key": SecurityScheme(type="http", scheme="bearer", description="A service account's key"),
        "browser": SecurityScheme(type="apiKey", name="duecourse", security_scheme_in="cookie"),
    }
    return OpenAPIConfig(
        title="duecourse",
        version="1",
        description="What the command line does, over HTTP. Errors are problem+json (RFC 9457).",
        openapi_router=Router("/api/description", route_handlers=[], opt={"public": True}),
        render_plugins=[JsonRenderPlugin()],
        components=Components(security_schemes=schemes),
        security=[{"key": []}, {"browser": []}],
        use_handler_docstrings=True,
    )
