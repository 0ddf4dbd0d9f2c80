"""Talking SOAP to an account: one session, a passport for each attempt, pages that are checked against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from http import HTTPStatus
from secrets import token_hex
from typing import Final

import httpx2

from adapters.kit.answers import Answer
from adapters.kit.auth import StaticHeaders
from adapters.kit.patience import Patience
from adapters.kit.refusals import plainly, refusal
from adapters.kit.session import Address, Session
from adapters.kit.soap import CONTENT_TYPE
from adapters.netsuite.settings import Settings, Token, host_of
from adapters.netsuite.soap import messages
from adapters.netsuite.soap.answers import Opened, concurrency, opened, server_time
from adapters.netsuite.soap.document import lxml
from adapters.netsuite.soap.messages import Message
from adapters.netsuite.soap.passport import passport, with_passport
from adapters.netsuite.soap.rows import Deleted, DeletedPage, Row, SearchPage, deleted_page, listed, search_page, single
from adapters.netsuite.soap.spaces import Endpoint
from canonical_model.adapter import Environment
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured

#: pages of one search: a search of more than a million records is none of ours
MOST_PAGES: Final = 1_000
NO_TOKEN: Final = "SOAP takes no OAuth 2.0: it needs auth kind = token"  # noqa: S105 - words


class SoapClient:
    """The SOAP connection to one account."""

    def __init__(
        self, settings: Settings, environment: Environment, *, transport: httpx2.BaseTransport | None = None
    ) -> None:
        if not isinstance(settings.auth, Token):
            raise Misconfigured(NO_TOKEN, system=environment.name, remedy="add an access token, or use SuiteQL")
        lxml()  # before anything is sent whose answer could not be read
        self.endpoint = Endpoint(version=settings.soap_endpoint)
        self._token, self._account, self._environment = settings.auth, settings.account, environment
        base = (settings.base_url or host_of(settings.account)).rstrip("/")
        self.session = Session(
            Address(base_url=base, known_as=settings.known_as, authorities=settings.authorities), environment,
            credentials=StaticHeaders(headers={}), bounds=settings.bounds, transport=transport,
        )  # fmt: skip
        self._patience = Patience(settings.bounds, environment.sleep)
        #: what NetSuite warned of in answers that succeeded
        self.warnings: set[str] = set()

    def read(self, message: Message, *, entity: str = "") -> Opened:
        """The answer to a question, asked again while NetSuite is busy; never for anything that writes."""
        return self._patience.call(lambda: self._asked(message, entity))

    def send(self, message: Message) -> Opened:
        """One attempt of any message.

        After NotReached, Throttled, Misconfigured and Refused nothing was written; after other errors it may have been.
        """
        return self._asked(message, "")

    def _asked(self, message: Message, entity: str) -> Opened:
        try:
            return self._opened(self._sent(message))
        except AdapterError as error:
            error.system, error.entity = error.system or self._environment.name, error.entity or entity
            raise

    def _sent(self, message: Message) -> Answer:
        headers = {"Content-Type": CONTENT_TYPE, "SOAPAction": f'"{message.operation}"', "Accept": "text/xml"}
        return self.session.send("POST", self.endpoint.path, headers=headers, body=self.signed(message.text).encode())

    def signed(self, text: str) -> str:
        """A message as it is sent now: with a passport of its own."""
        nonce = token_hex(16)
        return with_passport(text, passport(self._token, self._account, nonce=nonce, now=self._environment.now()))

    def _opened(self, answer: Answer) -> Opened:
        """A fault is an error here, so that a busy account is asked again; other refusals by their status."""
        if answer.status != HTTPStatus.OK and "xml" not in answer.content_type:
            raise refusal(answer, explain=plainly, system="", entity="", now=self._environment.now())
        found = opened(answer.body)
        if answer.status != HTTPStatus.OK:
            raise BadAnswer(f"HTTP {answer.status} with an answer that says it succeeded")
        return found

    def search(self, message: Message, *, entity: str = "") -> Iterator[tuple[Row, ...]]:
        """All pages of a search; BadAnswer where they go round, end early, or bring other than they count."""
        try:
            yield from self._pages(message, entity)
        except AdapterError as error:
            error.system, error.entity = error.system or self._environment.name, error.entity or entity
            raise

    def _pages(self, message: Message, entity: str) -> Iterator[tuple[Row, ...]]:
        first = search_page(self.read(message, entity=entity), "search")
        self._note(first)
        _guard_pages(first.pages, first.index, 1)
        yield first.rows
        came, last = len(first.rows), first
        for number in range(2, first.pages + 1):
            more = messages.search_more(self.endpoint, first.search_id, number)
            page = search_page(self.read(more, entity=entity), "searchMoreWithId")
            self._note(page)
            _guard_next(page, last, number)
            yield page.rows
            came, last = came + len(page.rows), page
        _guard_total(first.total, came)

    def _note(self, page: SearchPage) -> None:
        self.warnings.update(page.warnings)

    def every(self, message: Message, *, entity: str = "") -> Iterator[Row]:
        """Record by record."""
        for rows in self.search(message, entity=entity):
            yield from rows

    def deleted(self, types: Sequence[str], since: datetime) -> Iterator[Deleted]:
        """What was deleted from an instant on."""
        came, pages, total = 0, 1, 0
        for number in range(1, MOST_PAGES + 1):
            page: DeletedPage = deleted_page(self.read(messages.get_deleted(self.endpoint, types, since, number)))
            _guard_pages(page.pages, page.index, number)
            pages, total, came = page.pages, page.total, came + len(page.rows)
            yield from page.rows
            if number >= pages:
                break
        _guard_total(total, came)

    def listed(self, kind: str) -> tuple[Row, ...]:
        """The whole of a short list."""
        return listed(self.read(messages.get_all(self.endpoint, kind)))

    def get(self, kind: str, internal_id: str) -> Row:
        """One record."""
        return single(self.read(messages.get(self.endpoint, kind, internal_id)))

    def clock(self) -> datetime:
        """What NetSuite's clock says."""
        return server_time(self.read(messages.get_server_time(self.endpoint)))

    def concurrency(self) -> int:
        """How many requests the whole account may have under way."""
        return concurrency(self.read(messages.get_governance(self.endpoint)))

    def close(self) -> None:
        """Give back connections."""
        self.session.close()


def _guard_pages(pages: int, index: int, asked: int) -> None:
    if pages > MOST_PAGES:
        raise BadAnswer(f"more than {MOST_PAGES} pages", remedy="larger pages (page_size), or SuiteQL")
    if index != asked:
        raise BadAnswer(f"page {asked} was asked for, page {index} came")


def _guard_next(page: SearchPage, last: SearchPage, asked: int) -> None:
    _guard_pages(page.pages, page.index, asked)
    if (page.pages, page.total) != (last.pages, last.total):
        raise BadAnswer(f"the search counted {last.total} records before page {asked}, {page.total} with it")
    if not page.rows:
        raise BadAnswer(f"page {asked} of {page.pages} holds nothing")
    if [row.id for row in page.rows] == [row.id for row in last.rows]:
        raise BadAnswer(f"page {asked} repeats the page before it")


def _guard_total(counted: int, came: int) -> None:
    if counted != came:
        raise BadAnswer(f"{counted} records are counted, {came} came")
