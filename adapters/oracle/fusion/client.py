"""Talking to a pod: one session for REST, SOAP and BI Publisher, and rows of REST resources page by page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import quote, urlencode

import httpx2

from adapters.kit.auth import Credentials, OwnLogin, PostBody
from adapters.kit.session import Address, Session
from adapters.oracle.fusion.answers import BASE, explained, more_in, object_in, rows_in
from adapters.oracle.fusion.issuer import IssuerLogin
from adapters.oracle.fusion.settings import Settings, TrustedIssuer
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer, Retry

#: the largest page: a pod makes a larger one less without a word [oracle.md §1.3]
LARGEST_PAGE: Final = 500
#: the framework's version decides on the grammar of `q`, on children and on errors: it is always sent [oracle.md §1.3]
VERSION_HEADER: Final = "REST-Framework-Version"
#: from this version on conditions are joined by words [oracle.md §1.3; addendum B4]
EXPRESSIONS: Final = 2


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on as the settings say."""
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment, credentials=_credentials(settings, environment), bounds=settings.bounds, explain=explained,
        headers={VERSION_HEADER: str(settings.framework_version)}, transport=transport,
    )  # fmt: skip


def _credentials(settings: Settings, environment: Environment) -> Credentials | OwnLogin:
    auth = settings.auth
    if not isinstance(auth, TrustedIssuer):
        return auth

    def signed(post: PostBody) -> IssuerLogin:
        del post  # nothing is fetched: the pod verifies what we sign
        return IssuerLogin(auth, environment.now)

    return signed


def condition(version: int, **equal: str) -> str:
    """A `q` of equalities in the grammar of the framework's version; every value is quoted, its quotes doubled."""
    each = [f"{name}={_literal(value)}" for name, value in equal.items()]
    return (" and " if version >= EXPRESSIONS else ";").join(each)


def _literal(value: str) -> str:
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


class Rest:
    """Reads of the REST services."""

    def __init__(self, session: Session, *, version: int) -> None:
        self._session, self.version = session, version

    def rows(
        self, path: str, *, order: str, question: Mapping[str, str] | None = None, entity: str = ""
    ) -> Iterator[dict[str, Any]]:
        """All rows below a path, in the order of a unique key, without which pages skip rows [oracle.md §1.3].

        BadAnswer where there is more and nothing comes, or a row comes twice.
        """
        offset, met = 0, set[str]()
        while True:
            told = self._page(path, {**(question or {}), "orderBy": order}, offset, entity)
            rows = rows_in(told)
            if not rows and more_in(told):
                raise BadAnswer(f"{path}: there is more, and nothing comes", entity=entity)
            for row in rows:
                own = str(row.get(order))
                if own in met:
                    raise BadAnswer(f"{path}: {order} {own} came twice", entity=entity)
                met.add(own)
                yield row
            if not more_in(told):
                return
            offset += len(rows)

    def one(self, path: str, *, entity: str = "") -> Mapping[str, Any]:
        """One record."""
        return object_in(self._session.read(f"{BASE}/{path}", entity=entity).body)

    def _page(self, path: str, question: Mapping[str, str], offset: int, entity: str) -> Mapping[str, Any]:
        asked = {**question, "limit": str(LARGEST_PAGE), "offset": str(offset), "onlyData": "true"}
        return self._counted(path, asked, entity)

    def _counted(self, path: str, asked: Mapping[str, str], entity: str) -> Mapping[str, Any]:
        """With a count; without one where the pod cannot make it of a large table [oracle.md §1.3]. Only ever a GET."""
        try:
            return self._read(path, {**asked, "totalResults": "true"} if asked["offset"] == "0" else asked, entity)
        except Retry:
            return self._read(path, asked, entity)

    def _read(self, path: str, asked: Mapping[str, str], entity: str) -> Mapping[str, Any]:
        query = urlencode(asked, quote_via=quote)
        return object_in(self._session.read(f"{BASE}/{path}?{query}", entity=entity).body)
