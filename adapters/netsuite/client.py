"""Talking to a NetSuite account: one session, one query service, and what its refusals mean."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import httpx2
import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.auth import ClientAssertion, Credentials, SignedRequests
from adapters.kit.refusals import Explanation, plainly
from adapters.kit.session import Address, Session
from adapters.netsuite.query_page import QueryPage, query_page
from adapters.netsuite.settings import Settings, Token, host_of, realm_of
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer

TOKEN_PATH: Final = "/services/rest/auth/oauth2/v1/token"  # noqa: S105 - a path
QUERY_PATH: Final = "/services/rest/query/v1/suiteql"
#: what the access token is for [netsuite.md §3]
SCOPE: Final = "rest_webservices"
#: how the query service says that this role or account has no such table or column [netsuite.md §1.1]
UNKNOWN_NAME: Final = ("was not found", "Invalid search query")
#: codes that say "too many requests", of which the second comes with 400 [netsuite.md §3, error matrix]
THROTTLED: Final = frozenset({"CONCURRENCY_LIMIT_EXCEEDED", "SSS_REQUEST_LIMIT_EXCEEDED"})
_QUOTED: Final = 500
_REMEDIES: Final = {
    "INVALID_LOGIN": "check account, client_id, certificate_id and private_key; a sandbox refresh clears the mapping",
    "INSUFFICIENT_PERMISSION": "give the role SuiteAnalytics Workbook, REST Web Services and the records it is to read",
    "CONCURRENCY_LIMIT_EXCEEDED": "lower limits.concurrent: all integrations of the account share one pool",
    "SSS_REQUEST_LIMIT_EXCEEDED": "lower limits.concurrent: all integrations of the account share one pool",
}


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

    def page(self, statement: str, params: Sequence[Any], *, limit: int, entity: str = "") -> QueryPage:
        """The first rows of a statement; UnknownName where it names what this role does not have."""
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
        return self._decoded(answer, entity)

    def _decoded(self, answer: Answer, entity: str) -> QueryPage:
        try:
            page = query_page(answer.body)
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
    return ClientAssertion(
        token_url=base + TOKEN_PATH, client_id=auth.client_id, key_id=auth.certificate_id,
        private_key=auth.private_key, algorithm=auth.algorithm, claims={"scope": SCOPE},
    )  # fmt: skip


class _Detail(Struct):
    detail: str = ""
    code: str = msgspec.field(default="", name="o:errorCode")


class _Refused(Struct):
    title: str = ""
    details: list[_Detail] = msgspec.field(default_factory=list, name="o:errorDetails")


_REFUSED: Final = msgspec.json.Decoder(_Refused)


def explained(answer: Answer) -> Explanation:
    """What NetSuite says about a refusal: `{title, status, "o:errorDetails": [{detail, "o:errorCode"}]}`."""
    try:
        told = _REFUSED.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return plainly(answer)
    first = told.details[0] if told.details else _Detail()
    # an unexpected error carries the id that Oracle's support asks for
    support = first.detail.partition("Error ID: ")[2].strip()
    return Explanation(
        message=(first.detail or told.title)[:_QUOTED], code=first.code, request_id=support,
        remedy=_REMEDIES.get(first.code, ""), throttled=first.code in THROTTLED,
    )  # fmt: skip
