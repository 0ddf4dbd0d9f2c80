"""What went wrong, as a page says it to people."""

from __future__ import annotations

from typing import Any, Final

from litestar import Request, Response
from litestar.response import Redirect

from console.pages.frame import page_of
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
    shown = page_of(request).shown("problem.html", title=problem.title, status=problem.status, problem=problem)
    shown.headers.update({"Retry-After": headers["Retry-After"]} if "Retry-After" in headers else {})
    return shown
