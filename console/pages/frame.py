"""The frame that every page stands in: who is signed in, the menu of what they may see, and the page itself."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Request, Response
from litestar.di import NamedDependency
from litestar.response import Redirect
from msgspec import Struct

from console.pages import charts, written
from console.pages.links import Links
from console.pages.menu import menu_of
from console.viewer import Viewer

TEMPLATES: Final = Path(__file__).parent.parent / "templates"
HTMX: Final = "htmx-4.0.1.min.js"
MEDIA_TYPE: Final = "text/html"
_SEE_OTHER: Final = 303

#: what is said on the page that is shown after something was done
_DONE: Final = {
    "recorded": "It is recorded.",
    "approved": "You approved it.",
    "rejected": "You rejected it.",
    "closed": "It is closed.",
    "settled": "It is settled as you said.",
    "proposed": "It is proposed: somebody else approves it.",
    "merged": "They are one party from now on.",
    "applied": "It is proposed to be posted: somebody else approves that.",
    "identified": "It is looked at as that customer's from now on.",
    "assigned": "It is that account's from now on.",
    "accepted": "You agreed to it.",
    "opened": "The account is open; it may do nothing before a role is given to it.",
    "granted": "The role is given.",
    "revoked": "It is taken back.",
    "cancelled": "The job is taken out, or stops soon.",
}


class Page(Struct, frozen=True, kw_only=True):
    """A page to be shown to whoever asks."""

    path: str
    viewer: Viewer | None
    links: Links
    #: what was just done
    done: str = ""
    #: whether a provider may tell who somebody is
    provider: bool = False
    #: only a part is asked for, to be put into a page that is there
    part: bool = False

    def shown(self, template: str, *, title: str, status: int = 200, **told: Any) -> Response[str]:  # noqa: ANN401 - documents
        """The page."""
        html = _TEMPLATES.get_template(template).render(
            title=title, page=self, viewer=self.viewer, menu=() if self.viewer is None else menu_of(self.viewer), **told
        )
        return Response(html, status_code=status, media_type=MEDIA_TYPE)


Shown = Response[str]
Asked = NamedDependency[Page]


def page_of(request: Request[Any, Any, Any]) -> Page:
    """The page that a request asks for."""
    settings = request.app.state["settings"]
    viewer: Viewer | None = request.scope.get("viewer")  # type: ignore[assignment] # put there by the passage
    return Page(
        path=request.url.path,
        viewer=viewer,
        links=Links(told=settings.links, uids={} if viewer is None else viewer.uids),
        provider=settings.oidc is not None,
        done=_DONE.get(request.query_params.get("done", ""), ""),
        part=request.headers.get("hx-request") == "true",
    )


def then(path: str, done: str, **query: str) -> Redirect:
    """Show this page, which says what was done."""
    return Redirect(written.address(path, **query, done=done), status_code=_SEE_OTHER)


def _new_key() -> str:
    """The key of a new wish: a form that is sent twice takes effect once."""
    return secrets.token_urlsafe(18)


def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    made.globals |= {"new_key": _new_key, "address": written.address, "htmx": HTMX, "charts": charts}
    made.filters |= written.FILTERS
    # now, and not while the first person waits for a page
    for name in made.list_templates(extensions=["html"]):
        made.get_template(name)
    return made


_TEMPLATES: Final = _environment()
