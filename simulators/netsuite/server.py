"""The face of one account, and the face behind a socket on the loopback address."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from threading import Lock
from typing import Any, Final

import msgspec

from simulators.books import Books
from simulators.messages import Answer, Request
from simulators.netsuite import restlet, screens
from simulators.netsuite.account import Account
from simulators.netsuite.auth import SCRIPTS, TOKEN_PATH, Auth, Credentials, Gate, made_credentials
from simulators.netsuite.database import Database
from simulators.netsuite.dialect import BadStatement, first_table
from simulators.netsuite.errors import Refused, invalid_query, not_logged_in, refused, too_many
from simulators.netsuite.faults import Injections, Page
from simulators.netsuite.jobs import JOBS, Jobs, is_batch, wants_async
from simulators.netsuite.options import Options
from simulators.netsuite.record_service import RecordService
from simulators.netsuite.restlet import Restlet
from simulators.netsuite.soap import PORT, SoapPort
from simulators.netsuite.stamps import QueuedMail
from simulators.netsuite.values import BASE
from simulators.served import Seen, Served

QUERY_PATH: Final = "/services/rest/query/v1/suiteql"
#: the largest page of a statement [netsuite.md §1.1]
LARGEST_PAGE: Final = 1000
_JSON: Final = "application/vnd.oracle.resource+json; type=collection"
_MISSING_COLUMN: Final = re.compile(r"no such column: (?:(\w+)\.)?\"?(\w+)\"?")
_MISSING_TABLE: Final = re.compile(r"no such table: (\w+)")
#: names of columns in an answer
_SMALL: Final = lru_cache(1_000)(str.lower)
_CAPITALS: Final = lru_cache(1_000)(str.upper)
__all__ = ["QUERY_PATH", "Options", "RunningServer", "Seen", "serve"]


class _Question(msgspec.Struct, kw_only=True):
    q: str
    params: list[Any] = []


class Face:
    """What answers."""

    def __init__(
        self, books: Books, *, gate: Gate, injections: Injections, options: Options, clock: Callable[[], datetime]
    ) -> None:
        self._gate, self._injections, self._options, self._clock = gate, injections, options, clock
        self._database = Database(books, options)
        self.account = Account(books, options, clock)
        self._records, self._script = RecordService(self.account), Restlet(self.account)
        self._jobs = Jobs(self._executed, clock, options.job_seconds)
        self.soap = SoapPort(
            books, self._database, credentials=gate.credentials, clock=clock, concurrency=options.concurrency
        )
        self._lock = Lock()
        self._under_way = 0

    def hide(self, *columns: tuple[str, str]) -> None:
        """From now on this role does not know these columns."""
        self._database.hidden |= frozenset(columns)

    def settle(self) -> None:
        """Work out what is shown of the books as they stand, before anybody asks."""
        self._database.settle(self._clock())

    def answer(self, request: Request) -> Answer:
        """The answer to one request."""
        if request.path in screens.SCREENS:
            return self._screen(request)
        with self._place() as free:
            if request.path.startswith(PORT) and request.method == "POST":
                return self.soap.answer(request, free=free)
            return self._by_rest(request) if free else _busy(request)

    def _by_rest(self, request: Request) -> Answer:
        if request.path == TOKEN_PATH and request.method == "POST":
            return self._gate.token(request)
        known = self._gate.known(request, scope=SCRIPTS) if _is_script(request) else self._gate.known(request)
        if not known:
            return restlet.not_logged_in() if _is_script(request) else not_logged_in()
        with self.account.books.lock:
            self._jobs.run()
        if request.path == QUERY_PATH and request.method == "POST":
            return self._query(request)
        return self._record(request)

    def _screen(self, request: Request) -> Answer:
        with self.account.books.lock:
            self._jobs.run()
            return screens.SCREENS[request.path](self.account, request.params)

    def _record(self, request: Request) -> Answer:
        """The record service, its jobs and the script, with whatever fault is in force."""
        path = request.path
        record = "restlet" if _is_script(request) else path.removeprefix(f"{BASE}/").partition("/")[0]
        fault = self._injections.strike(record, request.method)
        if fault is None:
            return self._done(request)
        if fault.carried_out:
            self._done(request)
        said = fault.answer()
        return _busy(request) if said.status == 429 else said  # noqa: PLR2004 - an HTTP status

    def _done(self, request: Request) -> Answer:
        try:
            with self.account.books.lock:
                if _is_script(request):
                    return self._script.answer(request)
                if request.path.startswith(f"{JOBS}/"):
                    return self._jobs.answer(request)
                if not request.path.startswith(f"{BASE}/"):
                    return refused(404, "NONEXISTENT_ID", f"Record does not exist: {request.path}")
                return self._jobs.accept(request) if wants_async(request) else self._executed(request)
        except Refused as error:
            return error.answer

    def _executed(self, request: Request) -> Answer:
        """One request to the record service, now."""
        if is_batch(request):
            return refused(400, "INVALID_HEADER", "A batch needs the header 'Prefer': 'respond-async'.")
        try:
            return self._records.answer(request)
        except Refused as error:
            return error.answer

    @contextmanager
    def _place(self) -> Iterator[bool]:
        with self._lock:
            free = self._under_way < self._options.concurrency
            self._under_way += free
        try:
            yield free
        finally:
            with self._lock:
                self._under_way -= free

    def _query(self, request: Request) -> Answer:
        if "transient" not in request.header("prefer"):
            return refused(400, "INVALID_HEADER", "Missing value for required header 'Prefer': 'transient'.")
        try:
            asked = msgspec.json.decode(request.body, type=_Question)
            limit, offset = _window(request)
            names, found = self._database.run(asked.q, asked.params, now=self._clock(), dates=self._options.date_format)
        except msgspec.DecodeError as error:
            return refused(400, "INVALID_CONTENT", str(error))
        except BadStatement as error:
            return invalid_query(_words(str(error), asked.q))
        capped = found[: self._options.most_rows]
        page = Page(
            statement=_without_bounds(asked), gate=self._gate, total=len(capped),
            items=[dict(zip(names, map(_written, row), strict=True)) for row in capped[offset : offset + limit]],
            more=offset + limit < len(capped),
        )  # fmt: skip
        if limit > 1 and "GROUP BY" not in asked.q:
            self._injections.apply(page, first_table(asked.q))
        return page.instead or self._page(request, page, limit=limit, offset=offset)

    def _page(self, request: Request, page: Page, *, limit: int, offset: int) -> Answer:
        here = f"{request.origin}{QUERY_PATH}?limit={limit}&offset="
        links = [{"rel": "self", "href": f"{here}{offset}"}]
        if page.more:
            links.append({"rel": "next", "href": f"{here}{offset + limit}"})
        told = {
            "links": links, "count": len(page.items), "hasMore": page.more, "offset": offset,
            "totalResults": page.total, "items": [self._item(row) for row in page.items],
        }  # fmt: skip
        return Answer(headers={"Content-Type": _JSON}, body=msgspec.json.encode(told))

    def _item(self, row: dict[str, Any]) -> dict[str, Any]:
        omits, cased = self._options.omits_nulls, _CAPITALS if self._options.capitals else _SMALL
        return {"links": [], **{cased(name): value for name, value in row.items() if value is not None or not omits}}


def _is_script(request: Request) -> bool:
    return request.path == restlet.PATH


def _busy(request: Request) -> Answer:
    """Too many at once, in the dialect of REST or of scripts [netsuite.md §3]."""
    if _is_script(request):
        return restlet.failed(400, "SSS_REQUEST_LIMIT_EXCEEDED", "Request Limit Exceeded")
    return too_many()


def _written(value: Any) -> str | None:  # noqa: ANN401 - whatever a column holds
    """Every value is a text [netsuite.md §1.1]."""
    return None if value is None else str(value)


def _window(request: Request) -> tuple[int, int]:
    try:
        limit, offset = int(request.params.get("limit", LARGEST_PAGE)), int(request.params.get("offset", 0))
    except ValueError:
        raise BadStatement("limit and offset are numbers") from None
    if not 0 < limit <= LARGEST_PAGE or offset % limit:
        raise BadStatement(f"limit is 1 to {LARGEST_PAGE}, offset divisible by it")
    return limit, offset


def _without_bounds(asked: _Question) -> str:
    """One reading's statements differ in where their page begins: all that is text among the parameters stays."""
    return asked.q + repr(asked.params[:2])


def _words(said: str, statement: str) -> str:
    """The database's words as NetSuite's."""
    column, table = _MISSING_COLUMN.search(said), _MISSING_TABLE.search(said)
    if column:
        return f"Field '{column[2]}' for record '{_record(column[1] or '', statement)}' was not found"
    return f"Record '{table[1]}' was not found" if table else said


def _record(alias: str, statement: str) -> str:
    found = re.search(rf"\b(?:FROM|JOIN)\s+(\w+)\s+{alias}\b", statement, re.IGNORECASE) if alias else None
    return found[1].lower() if found else first_table(statement)


class RunningServer(Served):
    """A served account: where it is, how to get in, what it was asked, and how to break it."""

    def __init__(
        self,
        face: Face,
        *,
        port: int,
        clock: Callable[[], datetime],
        books: Books,
        credentials: Credentials,
        injections: Injections,
    ) -> None:
        self._face, self._injections = face, injections
        self.books, self.credentials, self.soap = books, credentials, face.soap
        super().__init__(face, port=port, clock=clock)

    def inject(self, fault: str, *, table: str = "", count: int | None = None, setting: str = "") -> None:
        """Switches a fault on, for statements that begin with one table or for all; for writes, of a record type."""
        self._injections.add(fault, table=table, count=count, setting=setting)

    def clear_faults(self) -> None:
        """All is well again."""
        self._injections.clear()

    def hide(self, *columns: tuple[str, str]) -> None:
        """Takes columns from the role, as (table, column); "*" for the whole table."""
        self._face.hide(*columns)

    def lock_record(self, record: str, number: int) -> None:
        """A workflow locks a record: REST can neither change nor read it."""
        self._face.account.locked.add((record, str(number)))

    @property
    def hints(self) -> tuple[str, ...]:
        """What one needs besides the credentials to write, and where to see what was written."""
        script, deploy = self._face.account.options.declared.script
        return (
            f"records: {self.url}{BASE}/metadata-catalog says which, and their fields",
            f"RESTlet: {self.url}{restlet.PATH}?script={script}&deploy={deploy}",
            "screens: " + ", ".join(f"{self.url}{path}" for path in screens.SCREENS),
        )

    @property
    def queued_mails(self) -> list[QueuedMail]:
        """What un-pausing, or a message that is mailed, has queued."""
        return list(self._face.account.kept.mails)


def serve(
    books: Books,
    *,
    port: int = 0,
    auth: Auth = "both",
    credentials: Credentials | None = None,
    faults: Sequence[str] = (),
    options: Options | None = None,
    token_ttl: timedelta = timedelta(hours=1),
    clock: Callable[[], datetime] | None = None,
) -> RunningServer:
    """Serves the books as a NetSuite account on 127.0.0.1; use it as a context manager or call `stop`."""
    tick = clock or _now
    known = credentials or made_credentials()
    gate = Gate(known, auth=auth, token_ttl=token_ttl, clock=tick)
    injections = Injections()
    for name in faults:
        injections.add(name)
    face = Face(books, gate=gate, injections=injections, options=options or Options(), clock=tick)
    return RunningServer(face, port=port, clock=tick, books=books, credentials=known, injections=injections)


def _now() -> datetime:
    return datetime.now(UTC)
