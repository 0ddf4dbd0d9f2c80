"""The OData service under `/data`: from a request to what became of it [dynamics_crm.md §1.1]."""

from typing import Any, Final

from msgspec import structs

from simulators.dynamics.entra import Gate
from simulators.dynamics.faults import Names, Page
from simulators.dynamics.finance import changes, packages
from simulators.dynamics.finance.errors import VOICE, WORDS, not_found, refusal, rejected
from simulators.dynamics.finance.sets import rows_of
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.injections import Injections
from simulators.dynamics.odata import EntityType, Question, Refused, Row, asked, encoded, etag, page_of, shown, sought
from simulators.dynamics.odata import batch as batches
from simulators.dynamics.odata.bodies import body_of, checked
from simulators.dynamics.odata.edmx import metadata
from simulators.dynamics.odata.filters import key_values
from simulators.dynamics.odata.paths import Segment, no_resource, segments
from simulators.dynamics.odata.query import Place, page_size, token
from simulators.dynamics.odata.reading import link
from simulators.messages import Answer, Request

BASE: Final = "/data"
JSON: Final = "application/json; odata.metadata=minimal"
_CREATED: Final = 201
_NAMES: Final = Names(
    amounts=frozenset({
        "AmountCur", "AmountMST", "SettleAmountCur", "SettleAmountMST", "ExchRate", "PossibleCashDisc", "Balance",
        "SettlementAmountInInvoiceCurrency", "CreditAmount", "DebitAmount", "Rate", "CreditLimit",
    }),
    open=("AmountCur", "Balance", "CreditAmount"), due=("DueDate", "FollowUpDate", "StartDate", "TransactionDate"),
    currency=("CurrencyCode", "TransactionCurrency", "SalesCurrencyCode"),
    required=("AmountCur", "SysRecId", "CustomerAccount"), optional=("Txt", "DocumentNum", "Note", "NameAlias"),
    no_day="1900-01-01T12:00:00Z",
)  # fmt: skip


class Service:
    """What answers under `/data`."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate, self._injections = tenant, gate, injections

    def answer(self, request: Request) -> Answer:
        """What became of a request."""
        try:
            return self._answer(request)
        except Refused as error:
            return refusal(error)

    def _answer(self, request: Request) -> Answer:
        path = segments(request.path.removeprefix(BASE))
        match [one.name for one in path]:
            case []:
                return self._document(request)
            case ["$metadata"]:
                return metadata(self.tenant.types.values(), self.tenant.dialect)
            case ["$batch"] if request.method == "POST":
                return self._batch(request)
            case [packages.GROUPS, action] if request.method == "POST":
                return packages.act(self.tenant, action, request)
        of = self.tenant.types.get(path[0].name)
        if of is None:
            raise no_resource(f"{request.origin}{request.path}")
        if (of.collection, request.method) in self.tenant.options.forbidden:
            raise Refused(
                403, "The user does not have access to this entity.", kind="System.UnauthorizedAccessException"
            )
        return self._at(request, of, path) if request.method == "GET" else self._written(request, of, path)

    def _document(self, request: Request) -> Answer:
        sets = [{"name": name, "kind": "EntitySet", "url": name} for name in self.tenant.types]
        return _json({"@odata.context": f"{request.origin}{BASE}/$metadata", "value": sets})

    def _at(self, request: Request, of: EntityType, path: list[Segment]) -> Answer:
        if len(path) == 1 and path[0].key is None:
            return self._page(request, of)
        if len(path) == 1:
            return self._one(request, of, str(path[0].key))
        if path[1:] == [Segment("$count", None)] and path[0].key is None:
            total = len(self._found(request, of, self._question(request, of)))
            return Answer(headers={"Content-Type": "text/plain"}, body=str(total).encode())
        raise no_resource(f"{request.origin}{request.path}")

    def _question(self, request: Request, of: EntityType) -> Question:
        without = frozenset(name for one, name in self.tenant.options.unfilterable if one == of.collection)
        return asked(
            request.params, of, dialect=self.tenant.dialect, targets=self.tenant.types, unfilterable=without
        )  # fmt: skip

    def _rows(self, request: Request, of: EntityType) -> list[Row]:
        across = request.params.get("cross-company", "").lower() == "true"
        return rows_of(self.tenant, of.collection, cross_company=across)

    def _found(self, request: Request, of: EntityType, question: Question) -> list[Row]:
        """Worked out once for all pages of a question."""
        asked_for = [request.params.get(name, "") for name in ("cross-company", "$filter", "$orderby")]
        return self.tenant.lately(
            (of.collection, *asked_for),
            lambda: sought(self._rows(request, of), question),
        )

    def _page(self, request: Request, of: EntityType) -> Answer:
        question, params = self._question(request, of), request.params
        size, preferred = page_size(request.header("prefer"), self.tenant.dialect)
        found = self._found(request, of, question)
        seen = page_of(found, question, of, size=size, dialect=self.tenant.dialect)
        here = f"{request.origin}{request.path}"
        page = Page(
            resource=of.collection, question=link(here, params, ""), total=seen.total, gate=self._gate, request=request,
            items=self._shown(seen.rows, of, question),
            next=link(here, params, seen.next) if seen.next else "", names=_NAMES, voice=VOICE,
            onward=link(here, params, token(Place(after=question.place.after + size))),
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        answer = _json(self._told(request, of, page, count=question.count))
        if preferred:
            answer.headers["Preference-Applied"] = f"odata.maxpagesize={size}"
        return answer

    def _told(self, request: Request, of: EntityType, page: Page, *, count: bool) -> dict[str, Any]:
        told: dict[str, Any] = {"@odata.context": f"{request.origin}{BASE}/$metadata#{of.collection}"}
        if count:
            told["@odata.count"] = page.total
        told["value"] = page.items
        if page.next:
            told["@odata.nextLink"] = page.next
        return told

    def _shown(self, rows: list[Row], of: EntityType, question: Question) -> list[dict[str, Any]]:
        targets = self.tenant.types
        return [shown(row, of, question, dialect=self.tenant.dialect, targets=targets) for row in rows]

    def _one(self, request: Request, of: EntityType, key: str) -> Answer:
        return self._row_answer(request, of, self._row(request, of, key), self._question(request, of))

    def _row_answer(
        self, request: Request, of: EntityType, row: Row, question: Question, *, status: int = 200
    ) -> Answer:
        context = f"{request.origin}{BASE}/$metadata#{of.collection}/$entity"
        answer = _json({"@odata.context": context, **self._shown([row], of, question)[0]}, status=status)
        answer.headers["ETag"] = etag(row, of)
        return answer

    def _row(self, request: Request, of: EntityType, key: str) -> Row:
        wanted = key_values(key, of, self.tenant.dialect)
        for row in self._rows(request, of):
            if all(_same(row.values.get(name), one) for name, one in wanted.items()):
                return row
        raise not_found(f"{of.collection}({key})")

    def _written(self, request: Request, of: EntityType, path: list[Segment]) -> Answer:
        """A write with whatever fault is in force."""
        fault = self._injections.strike(of.collection)
        if fault is None:
            return self._write(request, of, path)
        if fault.carried_out:
            self._write(request, of, path)
        return fault.answer(VOICE)

    def _write(self, request: Request, of: EntityType, path: list[Segment]) -> Answer:
        if len(path) > 1 or changes.is_read_only(self.tenant, of.collection):
            raise Refused(405, f"The entity set '{of.collection}' does not support {request.method}.")
        key = path[0].key
        match request.method:
            case "POST" if key is None:
                return self._created(request, of)
            case "PATCH" | "PUT" if key is not None:
                return self._changed(request, of, key)
            case "DELETE" if key is not None:
                return self._deleted(request, of, key)
        raise Refused(405, f"{request.method} is not supported here.")

    def _created(self, request: Request, of: EntityType) -> Answer:
        make = changes.creator(self.tenant, of.collection)
        if make is None:
            raise Refused(405, f"The entity set '{of.collection}' does not support POST.")
        told = checked(body_of(request), of, dialect=self.tenant.dialect, words=WORDS, creating=True)
        row = make(self.tenant, told, self._company(request, of, told))
        answer = self._row_answer(request, of, row, Question(), status=_CREATED)
        answer.headers["Location"] = f"{request.origin}{BASE}/{of.collection}"
        return answer

    def _company(self, request: Request, of: EntityType, told: dict[str, Any]) -> str:
        """Another company than the user's own needs `cross-company=true`; the words are unverified."""
        named = told.get("dataAreaId") or told.get("JournalLineCompany") or self.tenant.home
        entity = self.tenant.entity(named)
        across = request.params.get("cross-company", "").lower() == "true"
        if not entity or (entity != self.tenant.home and not across):
            raise rejected(f"{of.name}Entity", f"Company {named} is not the current company")
        return entity

    def _changed(self, request: Request, of: EntityType, key: str) -> Answer:
        change = changes.changer(self.tenant, of.collection)
        row = self._matched(request, of, key)
        if change is None:
            raise Refused(405, f"The entity set '{of.collection}' does not support PATCH.")
        told = checked(body_of(request), of, dialect=self.tenant.dialect, words=WORDS, creating=False)
        change(self.tenant, row, told)
        return Answer(status=204, headers={"OData-Version": "4.0"})

    def _deleted(self, request: Request, of: EntityType, key: str) -> Answer:
        delete = changes.deleter(self.tenant, of.collection)
        row = self._matched(request, of, key)
        if delete is None:
            raise Refused(405, f"The entity set '{of.collection}' does not support DELETE.")
        delete(self.tenant, row)
        return Answer(status=204, headers={"OData-Version": "4.0"})

    def _matched(self, request: Request, of: EntityType, key: str) -> Row:
        """Without If-Match a write is taken; with an old one it is not."""
        row = self._row(request, of, key)
        if request.header("if-match") not in {"", "*", etag(row, of)}:
            raise Refused(412, "The resource has been changed by another user.", kind="Microsoft.OData.ODataException")
        return row

    def _batch(self, request: Request) -> Answer:
        grouped = batches.groups(batches.calls(request, most=self.tenant.options.batch_operations))
        answers = [self._together([call.request for call in members]) for members in grouped]
        return batches.answered(request, grouped, answers)

    def _together(self, requests: list[Request]) -> list[Answer]:
        """All of a changeset, or the first refusal and nothing of it."""
        if len(requests) == 1:
            return [self.answer(requests[0])]
        written, books = self.tenant.kept.copy(), self.tenant.books
        customers = {key: structs.replace(one) for key, one in books.customers.items()}
        answers: list[Answer] = []
        for request in requests:
            answers.append(self.answer(request))
            if batches.failed(answers[-1:]):
                self.tenant.kept.written = written
                books.customers.update(customers)
                books.revision += 1
                return answers[-1:]
        return answers


def _same(value: Any, wanted: Any) -> bool:  # noqa: ANN401 - any value of a key
    return bool((value.casefold() if isinstance(value, str) else value) == wanted)


def _json(told: Any, *, status: int = 200) -> Answer:  # noqa: ANN401 - whatever is written
    return Answer(status=status, headers={"Content-Type": JSON, "OData-Version": "4.0"}, body=encoded(told))
