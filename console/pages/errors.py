"""What went wrong, as a page says it to people."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

from litestar import Request, Response
from litestar.response import Redirect

from console.pages.frame import page_of
from console.pages.signing import inside
from console.pages.written import address
from console.problems import problem_of

_UNAUTHORIZED: Final = 401
_SEE_OTHER: Final = 303


def wants_a_page(request: Request[Any, Any, Any]) -> bool:
    """Whether a person asks, and not a program."""
    return not request.url.path.startswith("/api") and "text/html" in request.headers.get("accept", "")


def told(request: Request[Any, Any, Any], error: Exception) -> Response[Any]:
    """A page about an error; whoever is not signed in is asked to, and comes back to what they wanted."""
    problem = problem_of(error, request.url.path)
    if problem.status == _UNAUTHORIZED:
        onward = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
        return Redirect(address("/sign-in", next=onward if request.method == "GET" else ""), status_code=_SEE_OTHER)
    headers = getattr(error, "headers", None) or {}
    shown = page_of(request).shown(
        "problem.html", title=problem.title, status=problem.status, problem=problem, back=_back(request)
    )
    shown.headers.update({"Retry-After": headers["Retry-After"]} if "Retry-After" in headers else {})
    return shown


def _back(request: Request[Any, Any, Any]) -> str:
    """The page that a form stood on; home where none is named."""
    came_from = urlsplit(request.headers.get("referer", ""))
    return inside(f"{came_from.path}?{came_from.query}" if came_from.query else came_from.path)
