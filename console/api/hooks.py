"""Hooks: what other systems post, signed: files of banks and payers, and word that something changed in an ERP."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Final

import msgspec
from litestar import Request, Router, post
from litestar.exceptions import ClientException, NotAuthorizedException, NotFoundException
from litestar.params import HeaderParameter
from msgspec import Struct

from channels.webhook import SIGNATURE, signature_of
from console.asking import Id
from console.once import Wish
from console.settings import ConsoleSettings
from duecourse.bootstrap import Application
from duecourse.documents import BankTakenIn, Jobs
from duecourse.flows.bank_take_in import TakingIn, take_in
from duecourse.job_desk import deferred
from duecourse.schedules import Order

#: bytes of one posted file
_LARGEST: Final = 64 * 1024 * 1024
#: seconds by which a signature may be old
_OLDEST: Final = 300

Signature = Annotated[str, HeaderParameter(name=SIGNATURE, description="t=<unix seconds>,v1=<HMAC-SHA-256 in hex>")]


class ErpEvent(Struct, frozen=True, kw_only=True):
    """Something changed in a system, in one entity of it or anywhere; what else is told of it is not looked at."""

    system: str
    entity: str = ""


@post("/hooks/{name:str}/bank-files", public=True, summary="A bank's file, signed")
async def bank_file(request: Request[Any, Any, Any], name: Id, signature: Signature = "") -> BankTakenIn:
    """Take in a bank's file; the same file again adds nothing. Signed over the time and the body."""
    return await _file(request, name, signature)


@post("/hooks/{name:str}/remittances", public=True, summary="A payer's remittance advice, signed")
async def remittance(request: Request[Any, Any, Any], name: Id, signature: Signature = "") -> BankTakenIn:
    """Take in an advice (820, remt, mail, PDF, XLSX, CSV): evidence for matching, never a payment."""
    return await _file(request, name, signature)


@post("/hooks/{name:str}/erp-events", public=True, status_code=202, summary="Something changed in an ERP, signed")
async def erp_event(request: Request[Any, Any, Any], name: Id, signature: Signature = "") -> Jobs:
    """Read the entity soon: a job, or the one that waits already. What the ERP says is read, never taken from here."""
    body = await _signed(request, name, signature)
    try:
        told = msgspec.json.decode(body, type=ErpEvent)
    except msgspec.DecodeError as error:
        raise ClientException(f"no event: {error}") from error
    app: Application = request.app.state["application"]
    return await asyncio.to_thread(deferred, app, Order(flow="sync", system=told.system, entity=told.entity))


async def _file(request: Request[Any, Any, Any], name: str, signature: str) -> BankTakenIn:
    body = await _signed(request, name, signature)
    app: Application = request.app.state["application"]
    key = f"bank-{hashlib.sha256(body).hexdigest()}"
    wish = Wish(app, key, (request.url.path, key))
    return await asyncio.to_thread(wish.once, lambda: _taken(app, name, body), BankTakenIn)


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


ROUTES: Final = Router("/", route_handlers=[bank_file, remittance, erp_event], tags=["Hooks"])
