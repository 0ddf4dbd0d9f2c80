"""Calls to one Tryton database, and its records page by page, in the order of their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import httpx2

from adapters.kit.session import Address, Session
from canonical_model.adapter import Environment
from canonical_model.errors import BadAnswer
from duecourse_tryton.answers import HEADERS, Json, asked, result_in
from duecourse_tryton.login import SessionLogin
from duecourse_tryton.settings import Settings

Row = Mapping[str, Any]
#: a search condition as Tryton writes it
Domain = Sequence[Any]
#: ids asked for at once
MOST_IDS: Final = 500
TWICE: Final = "a record came on two pages: the books moved meanwhile"


def session_to(settings: Settings, environment: Environment, transport: httpx2.BaseTransport | None = None) -> Session:
    """A session that logs on as Tryton's own client does."""
    return Session(
        Address(base_url=settings.base_url, known_as=settings.known_as, authorities=settings.authorities),
        environment,
        credentials=lambda post: SessionLogin(settings, environment, post),
        bounds=settings.bounds,
        transport=transport,
    )


class Client:
    """Reads of one database."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        self.settings, self.environment = settings, environment
        self.session = session_to(settings, environment, transport)
        self._url = f"/{settings.database}/rpc/"

    def call(self, method: str, *params: Json, company: str = "", **more: Json) -> Json:
        """The result of one call that changes nothing, as one company sees it."""
        context = {**({"company": int(company)} if company else {}), **more}
        answer = self.session.read(self._url, entity=company, headers=HEADERS, body=asked(method, *params, context))
        return result_in(answer.body)

    def rows(
        self,
        model: str,
        domain: Domain,
        fields: Sequence[str],
        *,
        company: str = "",
        doubts: set[str] | None = None,
        **context: Json,
    ) -> Iterator[list[Row]]:
        """All records, so many a page. BadAnswer where pages lead to themselves; what is doubtful goes to `doubts`."""
        last, size = 0, self.settings.page_size
        while True:
            asked_for = [*domain, ["id", ">", last]]
            page = self.call(
                f"model.{model}.search_read", asked_for, 0, size, [["id", "ASC"]], list(fields), company=company,
                **context,
            )  # fmt: skip
            if not isinstance(page, list):
                raise BadAnswer(f"{model}: not rows")
            fresh = [row for row in page if _id(row) > last]
            if page and not fresh:
                raise BadAnswer("its pages go round in circles")
            if len(fresh) < len(page) and doubts is not None:
                doubts.add(TWICE)
            if fresh:
                yield fresh
                last = _id(fresh[-1])
            if len(page) < size:
                return

    def count(self, model: str, domain: Domain, *, company: str = "") -> int:
        """How many records there are."""
        many = self.call(f"model.{model}.search_count", list(domain), 0, None, company=company)
        if not isinstance(many, int):
            raise BadAnswer(f"{model}: not a count")
        return many

    def these(self, model: str, ids: Sequence[int], fields: Sequence[str], *, company: str = "") -> dict[int, Row]:
        """Certain records by their ids; what is gone does not come."""
        found: dict[int, Row] = {}
        for first in range(0, len(ids), MOST_IDS):
            domain = [["id", "in", list(ids[first : first + MOST_IDS])]]
            # of parties and companies those that are no longer active, too
            for page in self.rows(model, domain, fields, company=company, active_test=False):
                found |= {_id(row): row for row in page}
        return found

    def close(self) -> None:
        """Give back connections."""
        self.session.close()


def _id(row: Row) -> int:
    try:
        return int(row["id"])
    except (KeyError, TypeError, ValueError):
        raise BadAnswer("a record without an id") from None
