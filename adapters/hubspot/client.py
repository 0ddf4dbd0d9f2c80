"""Talking to one portal: six endpoints, and what its answers mean.

List, read, create, change and archive objects, search them; beside these `doctor` reads definitions of properties.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

import httpx2
import msgspec
from msgspec import Struct

from adapters.hubspot.settings import Settings
from adapters.kit.answers import Answer
from adapters.kit.auth import StaticHeaders
from adapters.kit.refusals import Explanation
from adapters.kit.secrets import Secret
from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

OBJECTS: Final = "/crm/v3/objects"
#: pages without a record, one after the other, that are taken
MOST_EMPTY: Final = 3
TWICE: Final = "a record came on two pages: others may have been passed over"


class Thing(Struct, frozen=True, kw_only=True):
    """An object as every endpoint answers it."""

    id: str
    properties: dict[str, str | None]
    updated_at: str = msgspec.field(name="updatedAt", default="")
    archived: bool = False
    associations: dict[str, Linked] = {}


class Link(Struct, frozen=True, kw_only=True):
    """One association."""

    id: str


class Linked(Struct, frozen=True, kw_only=True):
    """The associations with one type of object."""

    results: tuple[Link, ...] = ()


class Next(Struct, frozen=True, kw_only=True):
    """Where a page goes on."""

    after: str


class Paging(Struct, frozen=True, kw_only=True):
    """Whether a page goes on."""

    next: Next | None = None


class Listed(Struct, frozen=True, kw_only=True):
    """One page."""

    results: tuple[Thing, ...]
    paging: Paging | None = None


class Refusal(Struct, frozen=True, kw_only=True):
    """An error [dynamics_crm.md §3]."""

    message: str = ""
    category: str = ""
    error_type: str = msgspec.field(name="errorType", default="")
    correlation_id: str = msgspec.field(name="correlationId", default="")
    policy: str = msgspec.field(name="policyName", default="")


def refusal_in(body: bytes | str) -> Refusal:
    """What an error says; nothing where it is none of HubSpot's."""
    try:
        return msgspec.json.decode(body, type=Refusal)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Refusal()


def explained(answer: Answer) -> Explanation:
    """A refusal in HubSpot's words."""
    said = refusal_in(answer.body)
    return Explanation(
        message=said.message or answer.text, code=said.category or said.error_type, request_id=said.correlation_id,
        throttled=said.error_type == "RATE_LIMIT",
    )  # fmt: skip


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session with a private app's token."""
    known = StaticHeaders(headers={"Authorization": Secret(f"Bearer {settings.token.reveal()}")})
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment, credentials=known, bounds=settings.bounds, explain=explained, transport=transport,
    )  # fmt: skip


def decoded(body: bytes | str, kind: type[Any]) -> Any:  # noqa: ANN401 - of that type
    """An answer as its type; BadAnswer where it is another."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadAnswer(f"not what HubSpot documents: {error}") from error


class Portal:
    """Reads objects page by page."""

    def __init__(self, session: Session, *, page_size: int) -> None:
        self._session, self._page_size = session, page_size

    def pages(
        self, kind: str, properties: Sequence[str], *, doubts: set[str], associated: str = ""
    ) -> Iterator[list[Thing]]:
        """All objects of a kind; BadAnswer where pages lead to where we were, or hold nothing again and again."""
        asked = {"limit": str(self._page_size), "properties": ",".join(properties), "associations": associated}
        after, seen, known, empty = "", set[str](), set[str](), 0
        while True:
            page = self._page(kind, {**asked, "after": after})
            fresh = [one for one in page.results if one.id not in known]
            if page.results and not fresh:
                raise BadAnswer(f"{kind}: a page repeats others")
            if len(fresh) < len(page.results):
                doubts.add(TWICE)
            known |= {one.id for one in fresh}
            empty = 0 if page.results else empty + 1
            if fresh:
                yield fresh
            after = page.paging.next.after if page.paging is not None and page.paging.next is not None else ""
            if not after:
                return
            if after in seen or empty >= MOST_EMPTY:
                raise BadAnswer(f"{kind}: its pages go round in circles")
            seen.add(after)

    def one(self, path: str, kind: type[Any]) -> Any:  # noqa: ANN401 - of that type
        """Whatever stands at a path."""
        return decoded(self._session.read(path).body, kind)

    def _page(self, kind: str, asked: Mapping[str, str]) -> Listed:
        told = urlencode({name: value for name, value in asked.items() if value})
        found: Listed = self.one(f"{OBJECTS}/{kind}?{told}", Listed)
        return found
