"""Talking to a NetSuite account: one session, one query service, and what its refusals mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

import httpx2
import msgspec

from adapters.kit.answers import Answer
from adapters.kit.auth import ClientAssertion, Credentials, SignedRequests
from adapters.kit.session import Address, Session
from adapters.netsuite.answers import QUERY_PATH, explained
from adapters.netsuite.query_page import PLAIN, QueryPage, Row, Rows
from adapters.netsuite.settings import Settings, Token, host_of, realm_of
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

R = TypeVar("R")
TOKEN_PATH: Final = "/services/rest/auth/oauth2/v1/token"  # noqa: S105 - a path
#: what the access token is for, separated by a comma [netsuite.md §3; Oracle Help section_162790605110]
SCOPE, WITH_SCRIPTS = "rest_webservices", "rest_webservices,restlets"
#: how the query service says that this role or account has no such table or column [netsuite.md §1.1]
UNKNOWN_NAME: Final = ("was not found", "Invalid search query")


class UnknownName(BadAnswer):
    """A table or a column that this role or account does not have."""


class NetSuiteClient:
    """The connection to one account."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        base = (settings.base_url or host_of(settings.account)).rstrip("/")
        self.session = Session(
            Address(base_url=base, known_as=settings.known_as, authorities=settings.authorities),
            environment,
            credentials=credentials(settings, base),
            bounds=settings.bounds,
            explain=explained,
            transport=transport,
        )

    def page(self, statement: str, params: Sequence[Any], *, limit: int, entity: str = "") -> QueryPage[Row]:
        """The first rows of a statement; UnknownName where it names what this role does not have."""
        return self.page_of(PLAIN, statement, params, limit=limit, entity=entity)

    def page_of(
        self, rows: Rows[R], statement: str, params: Sequence[Any], *, limit: int, entity: str = ""
    ) -> QueryPage[R]:  # fmt: skip
        """The same, read as `rows` reads them."""
        asked = msgspec.json.encode({"q": statement, "params": list(params)})
        headers = {"Prefer": "transient", "Content-Type": "application/json"}
        try:
            answer = self.session.read(
                f"{QUERY_PATH}?limit={limit}&offset=0", entity=entity, headers=headers, body=asked
            )
        except BadAnswer as error:
            if any(words in error.message for words in UNKNOWN_NAME):
                raise UnknownName(error.message, system=error.system, entity=entity, remedy=error.remedy) from None
            raise
        return self._page(rows, answer, entity)

    def _page(self, rows: Rows[R], answer: Answer, entity: str) -> QueryPage[R]:
        try:
            page = rows.page(answer.body)
        except BadAnswer as error:
            error.entity = error.entity or entity
            raise
        for link in page.links:
            # nothing is followed, since pages begin behind a key: a link that leads away is no answer of this account
            self.session.within(link, entity=entity)
        return page

    def close(self) -> None:
        """Give back connections."""
        self.session.close()


def credentials(settings: Settings, base: str) -> Credentials:
    """What the kit logs on with."""
    auth = settings.auth
    if isinstance(auth, Token):
        return SignedRequests(
            consumer_key=auth.consumer_key, consumer_secret=auth.consumer_secret, token_id=auth.token_id,
            token_secret=auth.token_secret, realm=realm_of(settings.account),
        )  # fmt: skip
    scope = WITH_SCRIPTS if settings.writing.restlet else SCOPE
    return ClientAssertion(
        token_url=base + TOKEN_PATH, client_id=auth.client_id, key_id=auth.certificate_id,
        private_key=auth.private_key, algorithm=auth.algorithm, claims={"scope": scope},
    )  # fmt: skip
