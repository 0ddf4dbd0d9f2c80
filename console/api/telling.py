"""Telling: progress as it happens, health for whoever watches, and signed posts from other systems."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Router, get, post
from litestar.exceptions import ClientException, NotAuthorizedException, NotFoundException
from litestar.params import HeaderParameter
from litestar.response import ServerSentEvent, ServerSentEventMessage
from msgspec import Struct

from canonical_model.access import EVERYTHING, Actor
from console.api.operating import jobs as jobs_listed
from console.asking import Desk, Id
from console.once import once
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application
from duecourse.documents import BankTakenIn
from duecourse.flows.bank_take_in import TakingIn, take_in

#: seconds between two looks at the jobs, and looks of one listener
_EVERY: Final = 1.0
_MOST_LOOKS: Final = 3_600
#: bytes of one posted file
_LARGEST: Final = 64 * 1024 * 1024
#: seconds by which a signature may be old
_OLDEST: Final = 300


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
    with app.store.snapshot(_HOOK, EVERYTHING) as repository:
        repository.batch()
    return Health(status="ok", store="answers")


_HOOK: Final = Actor(id="hook", kind="service")
Signature = Annotated[str, HeaderParameter(name="X-Signature", description="t=<unix seconds>,v1=<HMAC-SHA-256 in hex>")]


@post("/hooks/{name:str}/bank-files", public=True, summary="A bank's file, signed")
async def bank_file(request: Request[Any, Any, Any], name: Id, signature: Signature = "") -> BankTakenIn:
    """Take in a bank's file; the same file again adds nothing. Signed over the time and the body."""
    body = await _signed(request, name, signature)
    app: Application = request.app.state["application"]
    key = f"bank-{hashlib.sha256(body).hexdigest()}"
    return await asyncio.to_thread(
        lambda: once(app, key, (request.url.path, key), lambda: _taken(app, name, body), kind=BankTakenIn)
    )


async def _signed(request: Request[Any, Any, Any], name: str, signature: str) -> bytes:
    """The body, if whoever posts it knows the secret of this hook and signed it just now."""
    settings: ConsoleSettings = request.app.state["settings"]
    secret = settings.hooks.get(name)
    if secret is None:
        raise NotFoundException("no such hook")
    body = await _limited(request)
    told = dict(part.partition("=")[::2] for part in signature.split(","))
    at, given = told.get("t", ""), told.get("v1", "")
    wanted = signature_of(secret, at, body)
    fresh = at.isdigit() and abs(datetime.now(UTC).timestamp() - int(at)) <= _OLDEST
    if not (fresh and hmac.compare_digest(given, wanted)):
        raise NotAuthorizedException("the signature does not fit, or is too old")
    return body


def signature_of(secret: str, at: str, body: bytes) -> str:
    """HMAC-SHA-256 over the time and the body."""
    return hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()


async def _limited(request: Request[Any, Any, Any]) -> bytes:
    parts, size = [], 0
    async for part in request.stream():
        size += len(part)
        if size > _LARGEST:
            raise ClientException(f"more than {_LARGEST} bytes")
        parts.append(part)
    return b"".join(parts)


def _taken(app: Application, name: str, body: bytes) -> BankTakenIn:
    from duecourse.banks import bank_reader

    reader = bank_reader((), decimal="", date_order="", account="", currency="")
    run = TakingIn(recording=app.recording(), read=reader, rate_type=app.settings.group.rate_type, entity="")
    with TemporaryDirectory(prefix="duecourse-hook-") as folder:
        path = Path(folder) / f"{name}.bank"
        path.write_bytes(body)
        return take_in(run, [path])


ROUTES: Final = Router("/", route_handlers=[events, health, ready, bank_file], tags=["Telling"])
