"""One organisation through simple-salesforce, which sends everything over our session and can only read.

It is given no way to log on, so it never logs on again by itself; waiting and trying again is the session's business.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec
from msgspec import Struct

from adapters.kit.requests_bridge import reading_session
from adapters.kit.session import Session
from adapters.salesforce.settings import Settings
from adapters.salesforce.soql import select
from canonical_model.errors import BadAnswer, Misconfigured

if TYPE_CHECKING:
    from simple_salesforce.api import Salesforce

T = TypeVar("T")
Row = Mapping[str, Any]
#: pages without a record, one after the other, that are taken
MOST_EMPTY: Final = 3
TWICE: Final = "a record came on two pages: others may have been passed over"
#: where jobs are made by a POST, and what answers in CSV
JOBS: Final = "/jobs/query"
RESULTS: Final = "/results"
CSV: Final = "text/csv"


class Queried(Struct, frozen=True, kw_only=True):
    """One page of a query."""

    total: int = msgspec.field(name="totalSize")
    done: bool
    records: tuple[dict[str, Any], ...]
    next: str = msgspec.field(name="nextRecordsUrl", default="")


class Choice(Struct, frozen=True, kw_only=True):
    """One value of a picklist."""

    value: str
    active: bool = True


class FieldTold(Struct, frozen=True, kw_only=True):
    """A field, as far as this user may see it."""

    name: str
    external_id: bool = msgspec.field(name="externalId", default=False)
    unique: bool = False
    createable: bool = False
    updateable: bool = False
    choices: tuple[Choice, ...] = msgspec.field(name="picklistValues", default=())


class Described(Struct, frozen=True, kw_only=True):
    """An object, as far as this user may see it."""

    name: str
    queryable: bool = False
    createable: bool = False
    updateable: bool = False
    deletable: bool = False
    fields: tuple[FieldTold, ...] = ()


class Org:
    """Asks one organisation."""

    def __init__(self, session: Session, settings: Settings, *, sleep: Callable[[float], None]) -> None:
        self._settings, self._sleep = settings, sleep
        self._client = _client(session, settings)

    def asked(self, ask: Callable[[Salesforce], T]) -> T:
        """What the client makes of an answer; BadAnswer where it can make nothing of it."""
        from simple_salesforce.exceptions import SalesforceError

        try:
            return ask(self._client)
        except (SalesforceError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadAnswer(f"not what Salesforce documents: {type(error).__name__}: {error}"[:300]) from error

    def pages(self, of: str, fields: Sequence[str], *, doubts: set[str]) -> Iterator[list[Row]]:
        """All records that are not deleted; BadAnswer where pages lead to where we were, or hold nothing."""
        if self._settings.bulk:
            from adapters.salesforce.reader.bulk import Waiting, job_pages

            waiting = Waiting(sleep=self._sleep, seconds=self._settings.job_seconds)
            yield from job_pages(self, select(fields, of), waiting=waiting, doubts=doubts)
            return
        yield from distinct(self._queried(select(fields, of), doubts), of=of, doubts=doubts)

    def one(self, of: str, fields: Sequence[str]) -> Row:
        """The only record of an object."""
        found = self._page(lambda client: client.query(select(fields, of, limit=2)))
        if len(found.records) != 1:
            raise BadAnswer(f"{of}: {len(found.records)} records, where there is one")
        return found.records[0]

    def described(self, of: str) -> Described:
        """An object and its fields."""
        # not by the client's own describe(), which forgets how many requests of the day are used
        return typed(Described, self.asked(lambda client: client.restful(f"sobjects/{of}/describe")))

    def usage(self) -> tuple[int, int] | None:
        """How many requests of the day are used, of how many, by the last answer that told."""
        told = self._client.api_usage.get("api-usage")
        return (told.used, told.total) if told is not None else None

    def _queried(self, soql: str, doubts: set[str]) -> Iterator[list[Row]]:
        hint = {"Sforce-Query-Options": f"batchSize={self._settings.page_size}"}
        found, came, seen, empty = self._page(lambda client: client.query(soql, headers=hint)), 0, set[str](), 0
        while True:
            came += len(found.records)
            empty = 0 if found.records else empty + 1
            yield list(found.records)
            after = "" if found.done else found.next
            if not after:
                break
            if after in seen or empty >= MOST_EMPTY:
                raise BadAnswer("its pages go round in circles")
            seen.add(after)
            path = self._own(after)
            found = self._page(lambda client, path=path: client.query_more(path, identifier_is_url=True))  # type: ignore[misc]
        if came != found.total:
            doubts.add(f"{came} records came, where Salesforce counts {found.total}")

    def _own(self, link: str) -> str:
        """A link to the next page, which is a path of our own API and nothing else."""
        if not link.startswith(f"{self._settings.data}/query/"):
            raise BadAnswer(f"the link of the next page leads to {link[:100]!r}")
        return link

    def _page(self, ask: Callable[[Salesforce], Any]) -> Queried:
        return typed(Queried, self.asked(ask))


def _client(session: Session, settings: Settings) -> Salesforce:
    try:
        from simple_salesforce.api import Salesforce
    except ImportError as error:
        raise Misconfigured(
            "simple-salesforce is not installed", remedy="pip install 'duecourse[crm]'"
        ) from error  # fmt: skip
    over = reading_session(session, questions=(JOBS,), accepts={RESULTS: CSV})
    # the token is the session's, which puts it into each request; the client never gets to see one
    return Salesforce(
        session_id="", instance_url=settings.base_url, session=over, version=settings.version,
        parse_float=Decimal, object_pairs_hook=None,
    )  # fmt: skip


def distinct(pages: Iterator[list[Row]], *, of: str, doubts: set[str]) -> Iterator[list[Row]]:
    """Each record once; BadAnswer where a page holds nothing new."""
    known = set[str]()
    for page in pages:
        fresh = [row for row in page if row.get("Id") not in known]
        if page and not fresh:
            raise BadAnswer(f"{of}: a page repeats others")
        if len(fresh) < len(page):
            doubts.add(TWICE)
        known |= {str(row.get("Id")) for row in fresh}
        if fresh:
            yield fresh


def typed(kind: type[T], told: object) -> T:
    """What the client decoded, as its type; BadAnswer where it is another."""
    try:
        return msgspec.convert(told, kind)
    except msgspec.ValidationError as error:
        raise BadAnswer(f"not what Salesforce documents: {error}") from error
