"""An OData V2 client for reading: pages that are counted, followed and checked while they come in."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import Final, Generic, TypeVar
from urllib.parse import urljoin

import msgspec
from msgspec import Struct

from adapters.kit.answers import Answer
from adapters.kit.came import PAGES_KEPT, Came
from adapters.kit.edmx import EntityShape, TextsOf, read_xml, shapes
from adapters.kit.odata_literals import encoded
from adapters.kit.odata_rows import RowDecoder, Rows
from adapters.kit.refusals import Explanation, plainly
from adapters.kit.session import XML, Session
from canonical_model.errors import BadAnswer

T = TypeVar("T")

#: pages of one reading
MOST_PAGES: Final = 100_000
#: pages in a row that bring nothing but a link to the next
MOST_EMPTY_PAGES: Final = 3
#: records of one reading whose keys are remembered
MOST_RECORDS: Final = 10_000_000
_QUOTED: Final = 500
#: how the decoder says that a field without a default is not there
_LACKS: Final = "missing required field"


class Query(Struct, frozen=True, kw_only=True):
    """A question to one entity set."""

    entity_set: str
    select: tuple[str, ...] = ()
    filter: str = ""
    orderby: tuple[str, ...] = ()
    expand: tuple[str, ...] = ()
    page_size: int = 1000

    def url(self, service: str, *, skip: int = 0, top: int | None = None, extra: str = "") -> str:
        """The question as a URL relative to the host; only the first page is asked for the total."""
        options = {
            "$filter": self.filter,
            "$select": ",".join(self.select),
            "$expand": ",".join(self.expand),
            "$orderby": ",".join(self.orderby),
            "$skip": str(skip or ""),
            "$top": str(self.page_size if top is None else top),
            "$inlinecount": "" if skip else "allpages",
            "$format": "json",
        }
        written = "&".join(f"{name}={encoded(value)}" for name, value in options.items() if value)
        return f"{service}/{self.entity_set}?{written}{extra}"


class Service:
    """One OData V2 service of a system."""

    def __init__(self, session: Session, path: str, *, extra: str = "") -> None:
        self._session = session
        self.path = path.rstrip("/")
        #: options every request of ours carries, as `&name=value`
        self._extra = extra
        self._shapes: dict[str, EntityShape] | None = None

    def shapes(self) -> dict[str, EntityShape]:
        """Entity set → properties, from `$metadata`, read once."""
        if self._shapes is None:
            url = f"{self.path}/$metadata?{self._extra.removeprefix('&')}"
            self._shapes = shapes(self._session.read(url.rstrip("?"), accept=XML).body)
        return self._shapes

    def page(self, url: str, rows: RowDecoder[T], *, entity: str = "") -> Rows[T]:
        """One page."""
        return rows.page(self._session.read(url, entity=entity).body)

    def reading(
        self, query: Query, rows: RowDecoder[T], *, key: Callable[[T], str], entity: str = "", ascending: bool = False
    ) -> Reading[T]:
        """One pass over the records a question asks for, handed on page by page.

        `ascending`: the question is sorted by the key, whose texts ascend as it does, and a record that is handed on
        twice does no harm. Then memory does not grow with the number of records.
        """
        return Reading(self, query, rows, key=key, entity=entity, pages=PAGES_KEPT if ascending else None)

    def url(self, query: Query, *, skip: int = 0, top: int | None = None) -> str:
        """The question as a URL of this service."""
        return query.url(self.path, skip=skip, top=top, extra=self._extra)

    def csrf_token(self) -> str:
        """A token for writing, empty if the service gives none; only fetched, never used while reading."""
        answer = self._session.read(f"{self.path}/?$format=json{self._extra}", headers={"X-CSRF-Token": "Fetch"})
        return answer.headers.get("x-csrf-token", "")


class _Pass(Struct, frozen=True, kw_only=True):
    """What one pass over the pages came to."""

    #: the number of records the first page promised; None: none was
    promised: int | None
    received: int
    #: records without those that came twice
    different: int
    #: whether one of them may have come twice
    unsure: bool

    @property
    def held(self) -> bool:
        """Whether the set held still: as many as promised, and none twice."""
        return not self.unsure and self.received == self.different and self.promised in {None, self.received}


class Reading(Generic[T]):
    """A pass over an entity set. Each record is handed on once; afterwards `moved` says whether the set held still.

    Where the records received and the number promised disagree, or a record comes on two pages, the pass is made once
    more for the records it missed. Records that are lacking again although the number stands are a BadAnswer. Of a
    reading that keeps the keys of some pages only, records of the others are then handed on a second time.
    """

    def __init__(
        self,
        service: Service,
        query: Query,
        rows: RowDecoder[T],
        *,
        key: Callable[[T], str],
        entity: str,
        pages: int | None,
    ) -> None:
        self._service, self._query, self._rows, self._key, self._entity = service, query, rows, key, entity
        self._kept = pages
        #: the set changed while it was read, twice
        self.moved = False
        self.oddities: set[str] = set()

    def __iter__(self) -> Iterator[Rows[T]]:
        before = Came(pages=self._kept)
        first = yield from self._passed(before, None)
        if first.held:
            return
        # a source that sorts in another way than its keys ascend: all of them, then
        second = yield from self._passed(Came(pages=None if first.unsure else self._kept), before)
        if not second.held:
            self._judge(second)

    def _judge(self, last: _Pass) -> None:
        lacking = not last.unsure and last.promised not in {None, last.different}
        if lacking and self._promised_now() == last.promised:
            raise BadAnswer(
                f"{self._query.entity_set}: {last.different} records received, twice, and {last.promised} promised",
                entity=self._entity,
            )
        self.moved = True

    def _promised_now(self) -> int | None:
        return self._service.page(self._service.url(self._query, top=0), self._rows, entity=self._entity).count

    def _passed(self, came: Came, before: Came | None) -> Generator[Rows[T], None, _Pass]:
        """One pass over all pages, and of those of a second one what did not come `before`."""
        promised: int | None = None
        received = faulty = 0
        for rows in self._pages():
            if received == 0:
                self.oddities |= {f"{name} is new" for name in self._rows.unknown(rows)}
            promised = rows.count if promised is None else promised
            received += rows.received
            faulty += len(rows.faulty)
            self._guard_shape(rows)
            self._take(rows, came, before)
            self.oddities |= rows.oddities
            yield rows
            del rows
        return _Pass(promised=promised, received=received, different=came.count + faulty, unsure=came.unsure)

    def _guard_shape(self, rows: Rows[T]) -> None:
        """A required field that no record of a page has is no matter of single records: the service changed."""
        if rows.faulty and not rows.rows and all(_LACKS in fault.reason for fault in rows.faulty):
            raise BadAnswer(f"{self._query.entity_set}: {rows.faulty[0].reason}", entity=self._entity)

    def _take(self, rows: Rows[T], came: Came, before: Came | None) -> None:
        """Keep the rows that were not handed on before."""
        keys = list(map(self._key, rows.rows))
        fresh = came.fresh(keys)
        if before is not None:
            fresh = [at for at in fresh if keys[at] not in before]
        if len(fresh) < len(keys):
            rows.keep(list(fresh))
        if came.count > MOST_RECORDS:
            raise BadAnswer(f"{self._query.entity_set}: more than {MOST_RECORDS} records in one reading")

    def _pages(self) -> Iterator[Rows[T]]:
        """The pages of one pass: the server's links where it gives them, else by position."""
        url: str | None = self._service.url(self._query)
        visited: set[str] = set()
        received = empty = 0
        promised: int | None = None
        while url is not None:
            if url in visited or len(visited) >= MOST_PAGES:
                raise BadAnswer(f"{self._query.entity_set}: the links to the next page go round", entity=self._entity)
            visited.add(url)
            rows = self._service.page(url, self._rows, entity=self._entity)
            promised = rows.count if promised is None else promised
            received += rows.received
            empty = 0 if rows.received else empty + 1
            if empty > MOST_EMPTY_PAGES:
                raise BadAnswer(f"{self._query.entity_set}: pages without records, one after another")
            yield rows
            url = self._following(url, rows, received=received, promised=promised)
            # given back before the next are read: whoever waits for them holds no others
            del rows

    def _following(self, url: str, rows: Rows[T], *, received: int, promised: int | None) -> str | None:
        if rows.next:
            return urljoin(url, rows.next)
        if not rows.received or (promised is None and rows.received < self._query.page_size):
            return None
        if promised is not None and received >= promised:
            return None
        return self._service.url(self._query, skip=received)


class _Text(Struct):
    value: str = ""


class _Inner(Struct):
    transactionid: str = ""


class _Error(Struct):
    code: str = ""
    message: _Text | str = ""
    innererror: _Inner | None = None


class _Refused(Struct):
    error: _Error


_REFUSED: Final = msgspec.json.Decoder(_Refused)


def explained(answer: Answer) -> Explanation:
    """What an OData V2 service says about a refusal, from its JSON or XML error document."""
    try:
        if "json" in answer.content_type:
            return _from_json(answer.body)
        if "xml" in answer.content_type:
            return _from_xml(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, BadAnswer):
        return plainly(answer)
    return plainly(answer)


def _from_json(body: bytes) -> Explanation:
    error = _REFUSED.decode(body).error
    message = error.message.value if isinstance(error.message, _Text) else error.message
    support = error.innererror.transactionid if error.innererror else ""
    return Explanation(message=message[:_QUOTED], code=error.code, request_id=support)


def _from_xml(body: bytes) -> Explanation:
    found = TextsOf("code", "message", "transactionid")
    read_xml(body, found)
    texts = found.texts
    return Explanation(
        message=texts["message"].strip()[:_QUOTED], code=texts["code"].strip(), request_id=texts["transactionid"]
    )
