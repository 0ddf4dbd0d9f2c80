"""Answering a question page by page; the token of a page keeps the snapshot it was taken from."""

from collections import OrderedDict
from collections.abc import Mapping
from hashlib import blake2b
from threading import Lock
from urllib.parse import quote, urlencode

import msgspec

from simulators.sap.aggregate import aggregated
from simulators.sap.errors import bad_query
from simulators.sap.filters import matching
from simulators.sap.query import Query, ordered
from simulators.sap.render import Frame, Record, Renderer
from simulators.sap.tables import Row, Table

MAX_CURSORS = 512
#: states of the books a paged read may still be in; older ones are forgotten
MAX_SNAPSHOTS = 4


class Cursor(msgspec.Struct, frozen=True):
    """Where a paged read stands."""

    frame: Frame
    offset: int
    #: rows still allowed by $top; None: no limit
    left: int | None


class Page(msgspec.Struct, kw_only=True):
    """One page about to be sent; faults may still change it."""

    records: list[Record]
    #: absolute place of the first record
    offset: int
    total: int
    counted: bool
    next_link: str = ""
    #: the link under which this very page is served
    own_link: str = ""
    #: the record before the first one of this page
    previous: Record | None = None


class Cursors:
    """The tokens handed out, the oldest forgotten first."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, Cursor] = OrderedDict()
        self._lock = Lock()

    def keep(self, cursor: Cursor, *, question: str) -> str:
        """The token for a place in the answer to a question; the same place has the same token."""
        seed = f"{question}|{cursor.frame.snapshot.revision}|{cursor.offset}|{cursor.left}"
        token = blake2b(seed.encode(), digest_size=15).hexdigest().upper()
        with self._lock:
            self._held[token] = cursor
            self._forget()
        return token

    def _forget(self) -> None:
        if len(self._held) > MAX_CURSORS:
            self._held.popitem(last=False)
        revisions = sorted({held.frame.snapshot.revision for held in self._held.values()})
        if len(revisions) > MAX_SNAPSHOTS:
            for token in [name for name, held in self._held.items() if held.frame.snapshot.revision == revisions[0]]:
                del self._held[token]

    def find(self, token: str) -> Cursor:
        cursor = self._held.get(token)
        if cursor is None:
            raise bad_query("The skip token is invalid or has expired")
        return cursor


def selected(frame: Frame, set_name: str, query: Query, *, unfilterable: frozenset[str]) -> tuple[Table, list[Row]]:
    """All rows that answer the question, before paging, and the table they belong to."""
    table = frame.snapshot.table(set_name)
    if table.type.aggregate:
        made = aggregated(table, matching(table, query.filter, unfilterable=unfilterable), query.select)
        return made, ordered(made, made.rows, query.orderby)
    question = (set_name, query.filter, query.orderby, ",".join(sorted(unfilterable)))
    return table, frame.snapshot.remembered(
        question, lambda: ordered(table, matching(table, query.filter, unfilterable=unfilterable), query.orderby)
    )


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """A question to one entity set with what is needed to page its answer."""

    frame: Frame
    set_name: str
    #: path and parameters as asked, for the links of the pages
    path: str
    params: Mapping[str, str]
    query: Query
    page_size: int
    unfilterable: frozenset[str]


def page_of(reading: Reading, cursors: Cursors) -> Page:
    """The page the question or its token asks for."""
    query = reading.query
    cursor = cursors.find(query.token) if query.token else Cursor(reading.frame, query.skip, query.top)
    table, rows = selected(cursor.frame, reading.set_name, query, unfilterable=reading.unfilterable)
    left = len(rows) - cursor.offset if cursor.left is None else min(cursor.left, len(rows) - cursor.offset)
    size = max(min(left, reading.page_size), 0)
    render = Renderer(cursor.frame, table, select=query.select, expand=query.expand)
    following = Cursor(cursor.frame, cursor.offset + size, None if cursor.left is None else cursor.left - size)
    return Page(
        records=[render(row) for row in rows[cursor.offset : cursor.offset + size]],
        offset=cursor.offset,
        total=len(rows),
        counted=query.count,
        next_link=_link(reading, cursors, following) if left > size else "",
        own_link=_link(reading, cursors, cursor),
        previous=render(rows[cursor.offset - 1]) if 0 < cursor.offset <= len(rows) else None,
    )


def _link(reading: Reading, cursors: Cursors, cursor: Cursor) -> str:
    dropped = {"$skip", "$top", "$skiptoken"}
    params = {name: value for name, value in reading.params.items() if name not in dropped}
    params["$skiptoken"] = cursors.keep(cursor, question=f"{reading.path}?{sorted(params.items())}")
    query = urlencode(params, quote_via=quote, safe="$,'()/:")
    return f"{reading.frame.origin}{reading.path}?{query}"


def encoded(page: Page) -> bytes:
    """`{"d": {"__count": "…", "results": […], "__next": "…"}}`."""
    body: dict[str, object] = {"__count": str(page.total)} if page.counted else {}
    body["results"] = page.records
    if page.next_link:
        body["__next"] = page.next_link
    return msgspec.json.encode({"d": body})
