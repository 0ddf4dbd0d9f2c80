"""The face: from a request to an answer, without sockets."""

from collections.abc import Callable
from datetime import datetime
from urllib.parse import unquote

import msgspec

from simulators.books import Books
from simulators.messages import Answer, Request, json_answer, text_answer
from simulators.sap import (
    advices,
    clearing,
    cube,
    general_ledger,
    item_change,
    journal_entry,
    metadata,
    partner,
    screens,
)
from simulators.sap.auth import TOKEN_PATH, Gate
from simulators.sap.batch import batch
from simulators.sap.edm import Decimals, EntityType, Service
from simulators.sap.errors import (
    GatewayError,
    as_json,
    as_xml,
    no_record,
    no_segment,
    no_service,
)
from simulators.sap.fault_kit import Exchange, Injections
from simulators.sap.inbox import Inbox
from simulators.sap.pages import Cursors, Reading, encoded, page_of, selected
from simulators.sap.paths import SEGMENT, SLASH, by_key, segment
from simulators.sap.query import Query, parse
from simulators.sap.render import Frame, Renderer, etag, related
from simulators.sap.tables import Kept, Row, Snapshot, Table
from simulators.sap.written import Written

SERVICES = {
    service.name: service for service in (cube.SERVICE, partner.SERVICE, general_ledger.SERVICE, advices.SERVICE)
}
ROOT = "/sap/opu/odata/sap/"
#: messages that are worked later: the path, the message in the body and what it asks for
LATER = {
    item_change.PATH: (item_change.ROOT, item_change.read),
    clearing.PATH: (clearing.ROOT, clearing.read),
}
READS = frozenset({"GET", "HEAD"})
#: longer URLs do not get through the web dispatcher (sap.md §3, from memory)
MAX_URL = 8_192


class Options(msgspec.Struct, frozen=True, kw_only=True):
    page_size: int = 1000
    decimals: Decimals = "currency"
    #: numeric texts (item numbers, years, levels) come without leading zeros: `1`, not `001`
    short_numbers: bool = False
    #: (entity set, property) pairs that cannot be filtered on in this system
    unfilterable: frozenset[tuple[str, str]] = frozenset()
    #: how long an accepted message waits before it is worked
    change_seconds: float = 0.0
    #: services this system does not have
    absent: frozenset[str] = frozenset()


class Face:
    """One SAP system over one set of books."""

    def __init__(
        self,
        books: Books,
        *,
        gate: Gate,
        injections: Injections,
        options: Options,
        clock: Callable[[], datetime],
        sleep: Callable[[float], None],
    ) -> None:
        self._books, self._gate, self._options = books, gate, options
        self._injections, self._clock, self._sleep = injections, clock, sleep
        self._cursors = Cursors()
        self._snapshot: Snapshot | None = None
        self._kept: Kept = {}
        self._inbox = Inbox(books, clock, options.change_seconds)
        self._answered = 0

    def answer(self, request: Request) -> Answer:
        """Every request gets an answer; a refusal is one too."""
        self._answered += 1
        self._inbox.work()
        exchange = Exchange(request=request, gate=self._gate, sleep=self._sleep)
        exchange.set_name, exchange.entity_type = _asked_for(request.path)
        try:
            answer = self._route(request, exchange)
        except GatewayError as error:
            answer = self._refused(request, error)
        if request.path.startswith(ROOT):
            exchange.answer = answer
            self._injections.apply("answer", exchange)
        return answer

    def settle(self) -> None:
        """Work out what is shown of the books as they stand, before anybody asks."""
        with self._books.lock:
            before, now = self._snapshot, self.snapshot()
            for name in before.built if before is not None else ():
                now.table(name)

    def snapshot(self) -> Snapshot:
        """The current picture of the books; a new one when they have changed."""
        with self._books.lock:
            if self._snapshot is None or self._snapshot.revision != self._books.revision:
                self._snapshot = Snapshot(self._books, tuple(SERVICES.values()), self._kept)
            return self._snapshot

    def _route(self, request: Request, exchange: Exchange) -> Answer:
        if request.path == TOKEN_PATH:
            return self._gate.token(request) if request.method == "POST" else text_answer("", status=405)
        if len(request.target) > MAX_URL:
            return text_answer("Request-URI Too Long", status=414)
        if request.path.startswith(ROOT):
            self._injections.apply("arrival", exchange)
            if exchange.answer is not None:
                return exchange.answer
        refusal = self._gate.refusal(request)
        if refusal is not None:
            return refusal
        if request.path.startswith(ROOT):
            return self._service(request, exchange)
        return self._message(request) or self._screen(request)

    def _message(self, request: Request) -> Answer | None:
        """What a SOAP service answers; None where the path names none."""
        if request.path == journal_entry.PATH:
            return journal_entry.answer(self._books, request, self._clock)
        return self._inbox.take(request, *LATER[request.path]) if request.path in LATER else None

    def _screen(self, request: Request) -> Answer:
        screen = screens.SCREENS.get(request.path)
        return screen(self._books, request.params) if screen is not None else text_answer("Not found", status=404)

    def _service(self, request: Request, exchange: Exchange) -> Answer:
        name, _, rest = request.path.removeprefix(ROOT).partition("/")
        service = SERVICES.get(name.partition(";")[0])
        if request.method not in READS:
            return self._write(request, service, rest)
        if service is None or service.name in self._options.absent:
            raise no_service(name)
        answer = self._document(service, rest) or self._read(request, service, rest, exchange)
        return self._with_write_token(request, answer)

    def _write(self, request: Request, service: Service | None, rest: str) -> Answer:
        """Without the token 403, as every OData service; what this system lets nobody write 405."""
        if not self._gate.may_write(request):
            answer = text_answer("CSRF token validation failed", status=403)
            answer.headers["x-csrf-token"] = "Required"
            return answer
        with self._books.lock:
            if rest == "$batch":
                return batch(
                    self._books,
                    request,
                    execute=lambda one: self._written(one, service),
                    refused=lambda error: self._refused(request, error),
                )
            return self._written(request, service)

    def _written(self, request: Request, service: Service | None) -> Answer:
        _, _, rest = request.path.removeprefix(ROOT).partition("/")
        written = Written(self._books, request, today=self._clock().date(), snapshot=self.snapshot, service=service)
        return written.answer(unquote(rest))

    def _with_write_token(self, request: Request, answer: Answer) -> Answer:
        if request.header("x-csrf-token").lower() == "fetch":
            token, cookie = self._gate.write_token()
            answer.headers["x-csrf-token"] = token
            answer.cookies.append(f"{cookie}; path=/; HttpOnly")
        return answer

    def _document(self, service: Service, rest: str) -> Answer | None:
        """The service document or `$metadata`."""
        if rest == "$metadata":
            body = metadata.document(service, unfilterable=self._options.unfilterable)
            return Answer(
                headers={"Content-Type": "application/xml;charset=utf-8", "dataserviceversion": "2.0"}, body=body
            )
        if rest:
            return None
        return json_answer(msgspec.json.encode({"d": {"EntitySets": [one.set_name for one in service.types]}}))

    def _read(self, request: Request, service: Service, rest: str, exchange: Exchange) -> Answer:
        if not _takes_json(request):
            raise GatewayError(406, "/IWFND/CM_MGW/415", "This system answers in JSON only: ask for application/json")
        with self._books.lock:  # the snapshot and the tables it builds are of one state
            return self._found(request, self._frame(request, service), rest, exchange)

    def _found(self, request: Request, frame: Frame, rest: str, exchange: Exchange) -> Answer:
        parts = [unquote(part) for part in SLASH.split(rest) if part]
        name, key = segment(parts[0])
        if not any(one.set_name == name for one in frame.service.types):
            raise no_segment(name)
        query = parse(request.params)
        if key is None:
            return self._collection(request, frame, name, parts[1:], exchange, query)
        table = frame.snapshot.table(name)
        rows = by_key(table, key)
        return self._entity(frame, table, rows, parts[1:], query)

    def _frame(self, request: Request, service: Service) -> Frame:
        options = self._options
        return Frame(self.snapshot(), service, request.origin, options.decimals, options.short_numbers)

    def _collection(
        self, request: Request, frame: Frame, name: str, rest: list[str], exchange: Exchange, query: Query
    ) -> Answer:
        closed = frozenset(field for set_name, field in self._options.unfilterable if set_name == name)
        if rest == ["$count"]:
            _, rows = selected(frame, name, query, unfilterable=closed)
            return text_answer(str(len(rows)))
        if rest:
            raise no_segment(rest[0])
        exchange.page = page_of(
            Reading(
                frame=frame,
                set_name=name,
                path=request.path,
                params=request.params,
                query=query,
                page_size=self._options.page_size,
                unfilterable=closed,
            ),
            self._cursors,
        )
        self._injections.apply("page", exchange)
        return json_answer(encoded(exchange.page))

    def _entity(self, frame: Frame, table: Table, rows: list[Row], rest: list[str], query: Query) -> Answer:
        """One record, or what a navigation from it leads to."""
        many = False
        for part in rest:
            link = next((one for one in table.type.navigations if one.name == part), None)
            if link is None or many:
                raise no_segment(part)
            rows = [other for row in rows for other in related(frame.snapshot, table, link, row)]
            table, many = frame.snapshot.table(link.target), link.many
        render = Renderer(frame, table, select=query.select, expand=query.expand)
        if many:
            return json_answer(msgspec.json.encode({"d": {"results": [render(row) for row in rows]}}))
        if not rows:
            raise no_record(table.type.set_name)
        answer = json_answer(msgspec.json.encode({"d": render(rows[0])}))
        if table.type.etag:
            answer.headers["ETag"] = etag(rows[0])
        return answer

    def _refused(self, request: Request, error: GatewayError) -> Answer:
        facts = {"request_id": f"{self._answered:032X}", "timestamp": self._clock().strftime("%Y%m%d%H%M%S.0000000")}
        if _takes_json(request):
            return json_answer(as_json(error, **facts), status=error.status)
        kind = {"Content-Type": "application/xml;charset=utf-8", "dataserviceversion": "1.0"}
        return Answer(status=error.status, headers=kind, body=as_xml(error, **facts))


def _takes_json(request: Request) -> bool:
    """OData V2 answers Atom unless JSON is asked for, in the Accept header or by `$format`."""
    return "application/json" in request.header("accept") or request.params.get("$format") == "json"


def _asked_for(path: str) -> tuple[str, EntityType | None]:
    """The entity set a path names, for faults limited to one."""
    name, _, rest = path.removeprefix(ROOT).partition("/")
    service = SERVICES.get(name)
    match = SEGMENT.match(rest)
    kinds = {one.set_name: one for one in service.types} if service else {}
    wanted = match.group("name") if match else ""
    return (wanted, kinds[wanted]) if wanted in kinds else ("", None)
