"""Webhooks: events posted to an address, signed over the time and the body; at least once, each with its number."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Final

import httpx2
import msgspec
from msgspec import Meta, Struct

from canonical_model.errors import Misconfigured, NotReached

#: the header that bears the signature, of what is posted to us and by us
SIGNATURE: Final = "X-Signature"
_SECONDS: Final = 30.0
#: what is announced where nothing else is asked for: cases, promises, disputes, write-backs, bank lines
_ACTIONS: Final = ("put escalation", "put promise", "put dispute", "put write_back", "put cash_proposal")


class WebhookSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where events go, and which."""

    #: https, but on this machine
    url: Annotated[str, Meta(pattern=r"^(https://|http://(localhost|127\.0\.0\.1)[:/])")]
    secret: Annotated[str, Meta(min_length=16)]
    #: beginnings of what the audit trail calls an action
    actions: tuple[str, ...] = _ACTIONS

    def __repr__(self) -> str:
        return f"WebhookSettings({self.url!r})"

    def wants(self, action: str) -> bool:
        """Whether an action is announced here."""
        return action.startswith(self.actions)


class Event(Struct, frozen=True, kw_only=True):
    """Something that happened: what, about which record, where. What the record says is asked for over the API."""

    #: rises; whoever takes events in drops those that it has
    id: int
    at: datetime
    action: str
    subject: str
    system: str = ""
    entity: str = ""


class Events(Struct, frozen=True, kw_only=True):
    """The body of one post."""

    events: tuple[Event, ...]


def signature_of(secret: str, at: str, body: bytes) -> str:
    """HMAC-SHA-256 over the time and the body."""
    return hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()


def post(
    name: str, settings: WebhookSettings, events: Sequence[Event], *, now: datetime,
    transport: httpx2.BaseTransport | None = None,
) -> None:  # fmt: skip
    """Post events; NotReached where nobody took them, Misconfigured where the address will never do."""
    body, at = msgspec.json.encode(Events(events=tuple(events))), str(int(now.timestamp()))
    signed = f"t={at},v1={signature_of(settings.secret, at, body)}"
    headers = {"Content-Type": "application/json", SIGNATURE: signed}
    try:
        with httpx2.Client(timeout=_SECONDS, transport=transport) as client:
            answer = client.post(settings.url, content=body, headers=headers)
    except httpx2.HTTPError as error:
        raise NotReached(f"webhook {name} did not answer: {type(error).__name__}") from error
    if answer.is_success:
        return
    if answer.status_code in _NEVER:
        remedy = f"check url and secret of [webhooks.{name}]"
        raise Misconfigured(f"webhook {name} refused: HTTP {answer.status_code}", remedy=remedy)
    raise NotReached(f"webhook {name} answered HTTP {answer.status_code}")


_NEVER: Final = frozenset({
    HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.GONE,
})  # fmt: skip
