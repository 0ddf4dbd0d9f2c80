"""Talking to one organisation: its session, its logon, and its refusals.

Reads go through simple-salesforce (`reader/org.py`), writes are raw requests that are committed before they are sent.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlsplit

import httpx2
import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.auth import PostBody
from adapters.kit.refusals import Explanation
from adapters.kit.session import Address, Session
from adapters.salesforce.login import JwtLogin
from adapters.salesforce.settings import Settings
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

#: it says "too many requests" with 403 [dynamics_crm.md §3]
TOO_MANY: Final = "REQUEST_LIMIT_EXCEEDED"
#: of what doctor and a person can do about it
_REMEDIES: Final = {
    "INVALID_FIELD": "give the integration user's permission set access to that field, or correct its name in fields",
    "INVALID_TYPE": "give the integration user's permission set access to that object",
    "API_DISABLED_FOR_ORG": "give the integration user the permission API Enabled",
}


class Refusal(Struct, frozen=True, kw_only=True):
    """One of the errors in the list that every refusal is [dynamics_crm.md §3]."""

    message: str = ""
    code: str = msgspec.field(name="errorCode", default="")
    fields: tuple[str, ...] = ()


def refusals_in(body: bytes | str) -> tuple[Refusal, ...]:
    """What an error says; nothing where it is none of Salesforce's."""
    try:
        return msgspec.json.decode(body, type=tuple[Refusal, ...])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ()


def explained(answer: Answer) -> Explanation:
    """A refusal in Salesforce's words."""
    said = refusals_in(answer.body)
    if not said:
        return Explanation(message=answer.text)
    return Explanation(
        message="; ".join(one.message for one in said), code=said[0].code, throttled=said[0].code == TOO_MANY,
        remedy=_REMEDIES.get(said[0].code, ""),
    )  # fmt: skip


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on with a signed statement."""

    def signed(post: PostBody) -> JwtLogin:
        return JwtLogin(settings, environment.now, post=post)

    return Session(
        Address(base_url=settings.base_url, known_as=known_as(settings), authorities=settings.authorities),
        environment, credentials=signed, bounds=settings.bounds, explain=explained, transport=transport,
    )  # fmt: skip


def known_as(settings: Settings) -> tuple[str, ...]:
    """What links may call it by: simple-salesforce says https to whatever address it is given."""
    return (*settings.known_as, f"https://{urlsplit(settings.base_url).netloc}")


def decoded(body: bytes | str, kind: type[Any]) -> Any:  # noqa: ANN401 - of that type
    """An answer as its type; BadAnswer where it is another."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadAnswer(f"not what Salesforce documents: {error}") from error
