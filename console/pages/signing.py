"""Signing in and out."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any, Final
from urllib.parse import parse_qs, urlsplit

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.exceptions import ClientException, PermissionDeniedException
from litestar.params import QueryParameter
from litestar.response import Redirect

from console.pages.frame import Asked, Page, Shown
from console.pages.menu import menu_of
from console.passage import Entry, secret_of
from console.signing_in import opened_by
from console.viewer import Viewer

Onward = Annotated[str, QueryParameter(name="next", max_length=2_000)]
HOME: Final = "/"
_SEE_OTHER: Final = 303
_WRONG: Final = 401
#: bytes of the form
_LARGEST: Final = 4_096


@get("/sign-in", public=True, sync_to_thread=False)
def sign_in(page: Asked, onward: Onward = "") -> Shown:
    """Ask who it is."""
    return _asked(page, onward)


def _asked(page: Page, onward: str, *, account: str = "", wrong: bool = False) -> Shown:
    status = _WRONG if wrong else 200
    return page.shown(
        "sign_in.html", title="Sign in", status=status, onward=inside(onward), account=account, wrong=wrong
    )


@post("/sign-in", public=True)
async def signed_in(request: Request[Any, Any, Any], page: Asked) -> Response[Any]:
    """Let somebody in whose password is right, and show what they wanted to see."""
    _from_here(request)
    form = await _form(request)
    account, onward = form.get("account", ""), inside(form.get("next", ""))
    entry: Entry = request.app.state["entry"]
    door = entry.door
    if not await asyncio.to_thread(opened_by, door.app, account, form.get("password", "")):
        return _asked(page, onward, account=account, wrong=True)
    secret = await asyncio.to_thread(door.let_in, account)
    return Redirect(onward, status_code=_SEE_OTHER, cookies=[_cookie(entry, secret)])


@post("/sign-out", right="signed_in")
async def sign_out(request: Request[Any, Any, Any]) -> Redirect:
    """End this browser's session."""
    entry: Entry = request.app.state["entry"]
    await asyncio.to_thread(entry.door.let_out, secret_of(request.scope, entry.door.cookie))
    return Redirect("/sign-in", status_code=_SEE_OTHER, cookies=[_cookie(entry, "", seconds=0)])


def _cookie(entry: Entry, secret: str, *, seconds: int | None = None) -> Cookie:
    """Only for this host, hidden from scripts, and not sent along by other sites' forms."""
    secure = entry.door.settings.secure
    return Cookie(
        key=entry.door.cookie, value=secret, path="/", httponly=True, samesite="lax", secure=secure, max_age=seconds
    )


async def _form(request: Request[Any, Any, Any]) -> dict[str, str]:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > _LARGEST:
            raise ClientException("a form of this size is not ours")
    return {name: values[0] for name, values in parse_qs(body.decode("utf-8", "replace")).items()}


def _from_here(request: Request[Any, Any, Any]) -> None:
    """Another site must not sign somebody in as somebody else."""
    origin = request.headers.get("origin")
    foreign = bool(origin) and urlsplit(str(origin)).netloc != request.headers.get("host", "")
    if foreign or request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
        raise PermissionDeniedException("this was sent by another site")


def inside(onward: str) -> str:
    """A path of this console; home for whatever leads out of it."""
    plain = onward.isprintable() and "\\" not in onward and onward.startswith("/") and not onward.startswith("//")
    return onward if plain and not onward.startswith("/sign-") else HOME


def landing(viewer: Viewer) -> str:
    """The first page that somebody may see."""
    return next((entry.path for entry in menu_of(viewer)), "/help")


HANDLERS = (sign_in, signed_in, sign_out)
