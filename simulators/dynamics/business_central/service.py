"""API v2.0 and published pages: from a request to what became of it."""

from collections.abc import Callable
from typing import Any, Final

from msgspec import structs

from simulators.dynamics.business_central import attachments, payments
from simulators.dynamics.business_central.batching import batch
from simulators.dynamics.business_central.errors import (
    JSON,
    NO_VERSION,
    VOICE,
    WORDS,
    not_allowed,
    not_found,
    refusal,
    rejected,
    stamped,
)
from simulators.dynamics.business_central.fields import COMPANY
from simulators.dynamics.business_central.lists import company_rows
from simulators.dynamics.business_central.places import Place, place_of
from simulators.dynamics.business_central.sets import CREATES, DELETES, INVOICES, PAYMENTS, changer, rows_of
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.entra import Gate
from simulators.dynamics.faults import Names, Page
from simulators.dynamics.injections import Injections
from simulators.dynamics.odata import EntityType, Nav, Question, Refused, Row, asked, encoded, etag, shown, window
from simulators.dynamics.odata.bodies import body_of, checked
from simulators.dynamics.odata.edmx import metadata
from simulators.dynamics.odata.filters import key_values
from simulators.dynamics.odata.paths import Segment
from simulators.dynamics.odata.query import Place as Start
from simulators.dynamics.odata.query import page_size, token
from simulators.dynamics.odata.reading import link
from simulators.messages import Answer, Request

ACTION: Final = "Microsoft.NAV.post"
_CREATED: Final = 201
_NAMES: Final = Names(
    amounts=frozenset({
        "remainingAmount", "totalAmountIncludingTax", "totalAmountExcludingTax", "totalTaxAmount", "amount",
        "netChange",
        "debitAmount", "creditAmount", "Amount", "Amount_LCY", "Original_Amount", "Original_Amt_LCY",
        "Remaining_Amount", "Remaining_Amt_LCY", "Debit_Amount", "Credit_Amount", "exchangeRateAmount", "balanceDue",
    }),
    open=("remainingAmount", "Remaining_Amount", "netChange", "amount"),
    due=("dueDate", "Due_Date", "startingDate", "postingDate"), currency=("currencyCode", "Currency_Code"),
    required=("id", "Entry_No", "number"), optional=("externalDocumentNumber", "External_Document_No", "website"),
    no_day="0001-01-01",
)  # fmt: skip


class Service:
    """What answers to whoever is logged in."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate, self._injections = tenant, gate, injections

    def answer(self, request: Request) -> Answer:
        """What became of a request."""
        try:
            return stamped(self._answer(request, place_of(self.tenant, request)))
        except Refused as error:
            return refusal(error)

    def _answer(self, request: Request, place: Place) -> Answer:
        names = [one.name for one in place.path]
        if names == ["$batch"] and request.method == "POST":
            return batch(self.tenant, request, execute=self.answer)
        if names == ["$metadata"]:
            return metadata(self._described(place), self.tenant.dialect)
        if not place.is_page and names in (["companies"], [""]):
            return self._companies(request, place)
        if not place.entity or names in ([], [""]):
            raise Refused(400, "You must choose a company before you can access the records.", code="BadRequest")
        return self._in_company(request, place)

    def _described(self, place: Place) -> list[EntityType]:
        """Everything hangs below a company."""
        if place.is_page:
            return [*self.tenant.pages.values()]
        types = self.tenant.types
        below = {name: Nav(target=name, many=True) for name in types if name != COMPANY.collection}
        return [*({**types, COMPANY.collection: structs.replace(COMPANY, navs=below)}).values()]

    def _companies(self, request: Request, place: Place) -> Answer:
        rows = [row for row in company_rows(self.tenant) if place.entity in {"", row.scope}]
        if request.method != "GET":
            raise not_allowed(request.method, "companies")
        if place.entity:
            return self._row_answer(request, COMPANY, rows[0], Question())
        return self._page(request, COMPANY, rows)

    def _in_company(self, request: Request, place: Place) -> Answer:
        first, *rest = place.path
        of = (self.tenant.pages if place.is_page else self.tenant.types).get(first.name)
        if of is None:
            raise not_found(first.name)
        if (of.collection, request.method) in self.tenant.options.forbidden:
            raise Refused(403, f"You do not have permission for {first.name}.", code="Authorization_RequestDenied")
        if first.key is None:
            return self._collection(request, of, place.entity, rows_of(self.tenant, of, place.entity), {})
        if of.collection == "journals":
            return self._journal(request, place.entity, first.key, rest)
        row = self._row(rows_of(self.tenant, of, place.entity), of, first.key)
        return self._at(request, of, row, rest)

    def _at(self, request: Request, of: EntityType, row: Row, rest: list[Segment]) -> Answer:
        if not rest:
            return self._record(request, of, row)
        below, *further = rest
        if of.collection == "documentAttachments" and below.name == attachments.CONTENT and not further:
            return self._content(request, of, row)
        nav = of.navs.get(below.name)
        if nav is None or below.name not in row.below or len(further) > 0:
            raise not_found(below.name)
        target, rows = self.tenant.types[nav.target], row.below[below.name]()
        if below.key is not None:
            return self._record(request, target, self._row(rows, target, below.key))
        if not nav.many:
            return self._record(request, target, rows[0])
        return self._collection(request, target, row.scope, rows, {"journalId": row.values["id"]})

    def _collection(
        self, request: Request, of: EntityType, entity: str, rows: list[Row], given: dict[str, Any]
    ) -> Answer:
        if request.method == "GET":
            return self._page(request, of, rows)
        if request.method != "POST" or of.collection not in CREATES:
            raise not_allowed(request.method, of.collection)
        return self._struck(of.collection, lambda: self._created(request, of, entity, given))

    def _record(self, request: Request, of: EntityType, row: Row) -> Answer:
        if request.method == "GET":
            return self._row_answer(request, of, row, self._question(request, of))
        self._match(request, row, of)
        if request.method == "PATCH" and changer(self.tenant, of) is not None:
            return self._struck(of.collection, lambda: self._changed(request, of, row))
        if request.method == "DELETE" and of.collection in DELETES:
            return self._struck(of.collection, lambda: self._deleted(of, row))
        raise not_allowed(request.method, of.collection, kind="Entity")

    def _struck(self, resource: str, write: Callable[[], Answer]) -> Answer:
        """A write with whatever fault is in force."""
        fault = self._injections.strike(resource)
        if fault is None:
            return write()
        if fault.carried_out:
            write()
        return fault.answer(VOICE)

    def _created(self, request: Request, of: EntityType, entity: str, given: dict[str, Any]) -> Answer:
        if of.collection == PAYMENTS and request.body.lstrip().startswith(b"["):
            raise Refused(400, "Invalid JSON. An array is not supported.", code="BadRequest")  # [dynamics_crm.md §2.2]
        body = {**body_of(request), **(given if of.collection == PAYMENTS else {})}
        told = checked(body, of, dialect=self.tenant.dialect, words=WORDS, creating=True)
        row = CREATES[of.collection](self.tenant, entity, told)
        return self._row_answer(request, of, row, Question(), status=_CREATED)

    def _changed(self, request: Request, of: EntityType, row: Row) -> Answer:
        """The record as it is now."""
        change = changer(self.tenant, of)
        told = self._told(request, of, row)
        if change is not None:
            change(self.tenant, row, told)
        rows = rows_of(self.tenant, of, row.scope)
        fresh = next(one for one in rows if all(one.values[name] == row.values[name] for name in of.keys))
        return self._row_answer(request, of, fresh, Question())

    def _told(self, request: Request, of: EntityType, row: Row) -> dict[str, Any]:
        """What a posted invoice does not take is refused by the application [dynamics_crm.md §0.2]."""
        body = body_of(request)
        if of.collection == INVOICES and row.values["status"] != "Draft":
            locked = [name for name in body if name in of.fields and of.fields[name].edit != "always"]
            if locked:
                raise rejected("The invoice has been posted and can no longer be modified.")
        return checked(body, of, dialect=self.tenant.dialect, words=WORDS, creating=False)

    def _deleted(self, of: EntityType, row: Row) -> Answer:
        DELETES[of.collection](self.tenant, row)
        return Answer(status=204)

    def _match(self, request: Request, row: Row, of: EntityType) -> None:
        """The version has to be named, in the header alone [dynamics_crm.md §2.2; addendum B4]."""
        told = request.header("if-match")
        if not told:
            raise Refused(400, NO_VERSION, code="BadRequest_InvalidToken")
        if told not in {"*", etag(row, of)}:
            raise Refused(409, "Another user has already changed the record.", code="Request_EntityChanged")

    def _content(self, request: Request, of: EntityType, row: Row) -> Answer:
        if request.method == "GET":
            body = attachments.content_of(self.tenant, row)
            return Answer(headers={"Content-Type": "application/octet-stream"}, body=body)
        if request.method not in {"PATCH", "PUT"}:
            raise not_allowed(request.method, attachments.CONTENT, kind="Stream")
        self._match(request, row, of)
        return self._struck(of.collection, lambda: self._filled(request, row))

    def _filled(self, request: Request, row: Row) -> Answer:
        attachments.write_content(self.tenant, row, request.body)
        return Answer(status=204)

    def _journal(self, request: Request, entity: str, key: str, rest: list[Segment]) -> Answer:
        """An id of a payment journal is found here, though the list does not have it [dynamics_crm.md §0.3]."""
        own = str(key_values(key, self.tenant.types["journals"], self.tenant.dialect)["id"])
        if rest != [Segment(ACTION, None)] or request.method != "POST":
            raise not_allowed(request.method, "journals", kind="Entity")
        return self._struck("journals", lambda: self._posted(entity, own))

    def _posted(self, entity: str, journal: str) -> Answer:
        payments.post(self.tenant, entity, journal)
        return Answer(status=204)

    def _row(self, rows: list[Row], of: EntityType, key: str) -> Row:
        wanted = key_values(key, of, self.tenant.dialect)
        for row in rows:
            if all(row.values.get(name) == one for name, one in wanted.items()):
                return row
        raise not_found(f"{of.collection}({key})")

    def _question(self, request: Request, of: EntityType) -> Question:
        without = frozenset(name for one, name in self.tenant.options.unfilterable if one == of.collection)
        return asked(
            request.params, of, dialect=self.tenant.dialect, targets=self.tenant.types, unfilterable=without
        )  # fmt: skip

    def _page(self, request: Request, of: EntityType, rows: list[Row]) -> Answer:
        question, params = self._question(request, of), request.params
        size, preferred = page_size(request.header("prefer"), self.tenant.dialect)
        seen = window(rows, question, of, size=size, dialect=self.tenant.dialect)
        here = f"{request.origin}{request.path}"
        page = Page(
            resource=of.collection, question=link(here, params, ""), total=seen.total, gate=self._gate, request=request,
            items=[self._shown(row, of, question) for row in seen.rows],
            next=link(here, params, seen.next) if seen.next else "", names=_NAMES, voice=VOICE,
            onward=link(here, params, token(Start(after=question.place.after + size))),
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        answer = _json(_listed(request, of, page, count=question.count))
        if preferred:
            answer.headers["Preference-Applied"] = "odata.maxpagesize"
        return answer

    def _shown(self, row: Row, of: EntityType, question: Question) -> dict[str, Any]:
        return shown(row, of, question, dialect=self.tenant.dialect, targets=self.tenant.types)

    def _row_answer(
        self, request: Request, of: EntityType, row: Row, question: Question, *, status: int = 200
    ) -> Answer:
        context = f"{_context(request, of)}/$entity"
        return _json({"@odata.context": context, **self._shown(row, of, question)}, status=status)


def _context(request: Request, of: EntityType) -> str:
    """Where the metadata is, and whereof this is: below a company or a collection of its own."""
    base, _, rest = request.path.partition("/api/v2.0/") if "/api/v2.0/" in request.path else ("", "", "")
    if not rest:
        return f"{request.origin}{request.path.partition('/Company(')[0]}/$metadata#Company"
    first = rest.partition("/")[0]
    inside = f"{first}/{of.collection}" if "/" in rest else of.collection
    return f"{request.origin}{base}/api/v2.0/$metadata#{inside}"


def _listed(request: Request, of: EntityType, page: Page, *, count: bool) -> dict[str, Any]:
    told: dict[str, Any] = {"@odata.context": _context(request, of)}
    if count:
        told["@odata.count"] = page.total
    told["value"] = page.items
    if page.next:
        told["@odata.nextLink"] = page.next
    return told


def _json(told: Any, *, status: int = 200) -> Answer:  # noqa: ANN401 - whatever is written
    return Answer(status=status, headers={"Content-Type": JSON}, body=encoded(told))
