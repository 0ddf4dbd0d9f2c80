"""An OData V4 client for reading: pages by the server's own links, checked while they come in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

from msgspec import Struct

from adapters.dynamics.answers import Records, object_in, page_in
from adapters.dynamics.records import Told
from adapters.dynamics.spelled import Spelled
from adapters.kit.came import PAGES_KEPT, Came
from adapters.kit.session import Session
from canonical_model.errors import BadAnswer

Row = Mapping[str, Any]
R = TypeVar("R")
T = TypeVar("T", bound=Struct)
#: a column of a key that ascends as its numbers do: as wide as a whole number of 64 bits
_WIDE: Final = 20
#: what no part of a key has in it
_BETWEEN: Final = "\0"
#: pages in a row that bring nothing but a link to the next
MOST_EMPTY: Final = 3
TWICE: Final = "a record came on two pages: the books moved meanwhile"


class Question(Struct, frozen=True, kw_only=True):
    """A question to one entity set."""

    entity_set: str
    filter: str = ""
    select: tuple[str, ...] = ()
    expand: tuple[str, ...] = ()
    orderby: tuple[str, ...] = ()
    #: the properties that tell its records apart
    key: tuple[str, ...] = ()
    #: it is sorted by them, and they are whole numbers or alike in all records: not all keys need be kept
    ascending: bool = False
    #: so many of the first only; 0: all
    top: int = 0
    #: what is preferred beside the size of pages
    prefer: str = ""


class _Came(Struct, Generic[R]):
    """The records of a page, what tells them apart, the link to the next page, and how many there are of all."""

    rows: list[R]
    keys: list[str]
    next: str
    count: int | str | None


#: the body of a page → what it holds
_Read = Callable[[bytes], _Came[R]]


class Service:
    """One OData V4 service; `always` goes with every first page, whatever is asked.

    A count of `most_counted` may stand for more; 0: counts are exact.
    """

    def __init__(
        self,
        session: Session,
        path: str,
        *,
        page_size: int,
        always: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        most_counted: int = 0,
    ) -> None:
        self._session, self._path, self._page_size = session, path, page_size
        self._most_counted = most_counted
        self._always, self._headers = dict(always or {}), dict(headers or {})

    def url(self, question: Question) -> str:
        """The first page of a question, relative to the host."""
        told = {
            **self._always, "$filter": question.filter, "$select": ",".join(question.select),
            "$expand": ",".join(question.expand), "$orderby": ",".join(question.orderby), "$count": "true",
            "$top": str(question.top or ""),
        }  # fmt: skip
        return f"{self._path}/{question.entity_set}?{encoded(told)}"

    def pages(self, question: Question, *, entity: str = "", doubts: set[str]) -> Iterator[list[Row]]:
        """All pages of a question, its records by their names in lower case; what is doubtful goes to `doubts`.

        BadAnswer where links lead to where we were, or pages hold nothing again and again.
        """
        return self._pages(question, lambda body: _told(page_in(body), question), entity, doubts)

    def pages_of(
        self, spelled: Spelled[T], question: Question, *, entity: str = "", doubts: set[str]
    ) -> Iterator[list[Row | T]]:  # fmt: skip
        """The same, records as those of a type as far as `spelled` can make them."""
        take = [attrgetter(spelled.attribute(name)) for name in question.key]

        def read(body: bytes) -> _Came[Row | T]:
            page = spelled.page(body)
            if page is None:
                records = page_in(body)
                if records.value and spelled.learn(Told.of(records.value[0])):
                    page = spelled.page(body)
            if page is None:
                return _told(records, question)
            keys = _keys([map(one, page.value) for one in take], question)
            return _Came([*page.value], keys, page.next or "", page.count)

        return self._pages(question, read, entity, doubts)

    def _pages(self, question: Question, read: _Read[R], entity: str, doubts: set[str]) -> Iterator[list[R]]:
        url, seen, empty, counted = self.url(question), set[str](), 0, None
        before = Came(pages=PAGES_KEPT if question.ascending else None)
        while True:
            seen.add(url)
            came = read(self._body(url, question, entity))
            counted = counted if came.count is None else came.count
            new = before.fresh(came.keys) if question.key else range(len(came.rows))
            fresh = came.rows if len(new) == len(came.rows) else [came.rows[at] for at in new]
            if came.rows and not fresh:
                raise BadAnswer(f"{question.entity_set}: a page repeats others", entity=entity)
            if len(fresh) < len(came.rows) or before.unsure:
                doubts.add(TWICE)
            empty = 0 if came.rows else empty + 1
            if fresh:
                yield fresh
            url = came.next
            if not url:
                break
            if url in seen or empty >= MOST_EMPTY:
                raise BadAnswer(f"{question.entity_set}: its pages go round in circles", entity=entity)
        if counted is not None and question.key and not question.top and not self._agrees(int(counted), before.count):
            doubts.add(f"{question.entity_set}: {counted} records were counted, {before.count} came")

    def rows(self, question: Question, *, entity: str = "", doubts: set[str]) -> Iterator[Row]:
        """Record by record."""
        for page in self.pages(question, entity=entity, doubts=doubts):
            yield from page

    def one(self, path: str, *, entity: str = "", select: Sequence[str] = ()) -> Row:
        """One record, or whatever stands below a path."""
        url = f"{self._path}/{path}?{encoded({**self._always, '$select': ','.join(select)})}"
        return object_in(self._session.read(url, entity=entity, headers=self._headers).body)

    def _agrees(self, counted: int, came: int) -> bool:
        return counted == came or 0 < self._most_counted <= min(counted, came)

    def _body(self, url: str, question: Question, entity: str) -> bytes:
        preferred = [f"odata.maxpagesize={self._page_size}", *([question.prefer] if question.prefer else [])]
        headers = {**self._headers, "Prefer": ",".join(preferred)}
        return self._session.read(url, entity=entity, headers=headers).body


def encoded(options: Mapping[str, str]) -> str:
    """Query options that say something, percent-encoded."""
    return "&".join(f"{quote(name, safe='$-')}={quote(value, safe='')}" for name, value in options.items() if value)


def text(value: str) -> str:
    """A string literal: quotes within are doubled."""
    doubled = value.replace("'", "''")
    return f"'{doubled}'"


def any_of(name: str, values: Sequence[str]) -> str:
    """One of several values: Finance & Operations knows no `in` [dynamics_crm.md §1.1]."""
    return "(" + " or ".join(f"{name} eq {value}" for value in values) + ")"


def _told(page: Records, question: Question) -> _Came[Any]:
    """A page read value by value."""
    rows = [Told.of(row) for row in page.value]
    columns = [[str(row.get(name)) for row in rows] for name in map(str.lower, question.key)]
    return _Came(rows, _keys(columns, question), page.next or "", page.count)


def _keys(columns: Sequence[Iterable[str]], question: Question) -> list[str]:
    """What tells the records apart, as one text each; nothing where nothing does."""
    if not question.ascending:
        return list(map(_BETWEEN.join, zip(*(map(str.lower, one) for one in columns), strict=True)))
    wide = (map(str.rjust, map(str.lower, one), repeat(_WIDE)) for one in columns)
    return list(map("".join, zip(*wide, strict=True)))
