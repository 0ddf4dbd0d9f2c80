"""The Web API: from a request to what became of it [dynamics_crm.md §1.3, §2.3]."""

import re
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final
from urllib.parse import quote, unquote

from simulators.dynamics.dataverse import errors, writes
from simulators.dynamics.dataverse.organization import USER, Organization, Record
from simulators.dynamics.entra import Gate
from simulators.dynamics.faults import Names, Page
from simulators.dynamics.injections import Injections
from simulators.dynamics.odata import EntityType, Question, Refused, asked, encoded, shown, window
from simulators.dynamics.odata.edmx import metadata
from simulators.dynamics.odata.errors import bad_question
from simulators.dynamics.odata.paths import Segment, segments
from simulators.dynamics.odata.query import Place, page_size, token
from simulators.dynamics.odata.reading import link
from simulators.messages import Answer, Request

ROOT: Final = "/api/data/v9.2"
_WINDOW: Final = timedelta(minutes=5)
_LEADS_TO: Final = "Microsoft.Dynamics.CRM.lookuplogicalname"
#: a cookie as links have it: its page, and within it, escaped once more, where the page begins
_COOKIE: Final = re.compile(r'<cookie pagenumber="(\d+)" pagingcookie="([^"]*)" istracking="False" />')
_PLACE: Final = re.compile(r'<cookie page="\d+" place="([\w-]+)" />')
_LOGICAL: Final = re.compile(r"LogicalName='(\w+)'")
_NAMES: Final = Names(
    # what comes as null where a user may not see it
    amounts=frozenset({"name"}), open=(), due=(), currency=(), required=("name",), optional=("address1_country",),
    no_day="",
)  # fmt: skip


class Service:
    """What answers to whoever is logged in."""

    def __init__(self, org: Organization, *, gate: Gate, clock: Callable[[], datetime], injections: Injections) -> None:
        self.org, self._gate, self._clock, self._injections = org, gate, clock, injections
        self._asked: deque[datetime] = deque(maxlen=org.options.requests)

    def answer(self, request: Request) -> Answer:
        """One request, counted."""
        if not self._gate.known(request):
            return errors.not_logged_in()
        now = self._clock()
        if len(self._asked) == self._asked.maxlen and now - self._asked[0] < _WINDOW:
            return errors.too_many(str(round((_WINDOW - (now - self._asked[0])).total_seconds()) + 1))
        self._asked.append(now)
        try:
            return errors.stamped(self._routed(request))
        except Refused as error:
            return errors.refusal(error)

    def _routed(self, request: Request) -> Answer:
        if not request.path.startswith(f"{ROOT}/"):
            raise errors.no_set(request.path)
        first, *rest = segments(request.path.removeprefix(ROOT))
        if first.name == "$metadata":
            return metadata(self.org.types.values(), self.org.dialect)
        if first.name == "WhoAmI" and request.method == "GET":
            return _json({"BusinessUnitId": USER, "UserId": USER, "OrganizationId": self.org.options.organization})
        if first.name == "EntityDefinitions" and first.key is not None:
            return self._definition(first.key, [one.name for one in rest])
        if first.name == "CloseIncident" and request.method == "POST":
            return self._struck("incidents", lambda: self._closed(request))
        of = self.org.types.get(first.name)
        if of is None or rest:
            raise errors.no_set(first.name)
        return self._at(request, of, first)

    def _at(self, request: Request, of: EntityType, at: Segment) -> Answer:
        if at.key is None:
            if request.method == "GET":
                return self._page(request, of)
            if request.method == "POST" and of.creates:
                return self._struck(of.collection, lambda: self._posted(request, of))
        elif request.method == "GET":
            return self._record(request, of, at.key)
        elif request.method == "PATCH" and of.changes:
            return self._struck(of.collection, lambda: self._patched(request, of, str(at.key)))
        elif request.method == "DELETE" and of.deletes:
            return self._struck(of.collection, lambda: self._deleted(request, of, str(at.key)))
        raise Refused(405, f"The requested resource does not support http method '{request.method}'.")

    def _struck(self, resource: str, write: Callable[[], Answer]) -> Answer:
        """A write with whatever fault is in force."""
        fault = self._injections.strike(resource)
        if fault is None:
            return write()
        if fault.carried_out:
            write()
        return fault.answer(errors.VOICE)

    def _definition(self, told: str, below: list[str]) -> Answer:
        """Whether a table keeps versions, or its alternate keys."""
        found = _LOGICAL.fullmatch(told)
        of = next((one for one in self.org.types.values() if found is not None and one.name == found[1]), None)
        if of is None:
            raise Refused(404, f"Could not find an entity with {told}.", code="0x80060888")
        if below != ["Keys"]:
            versioned = of.name not in self.org.options.unversioned
            return _json({"LogicalName": of.name, "IsOptimisticConcurrencyEnabled": versioned})
        keys = [self.org.options.keys[of.collection]] if of.collection in self.org.options.keys else []
        return _json({"value": [_key(column, status) for column, status in keys]})

    def _closed(self, request: Request) -> Answer:
        writes.close_incident(self.org, request)
        return Answer(status=204)

    def _posted(self, request: Request, of: EntityType) -> Answer:
        return self._told(request, of, writes.post(self.org, of, request), made=True)

    def _patched(self, request: Request, of: EntityType, key: str) -> Answer:
        record, made = writes.patch(self.org, of, key, request)
        return self._told(request, of, record, made=made)

    def _deleted(self, request: Request, of: EntityType, key: str) -> Answer:
        writes.delete(self.org, of, key, request)
        return Answer(status=204)

    def _told(self, request: Request, of: EntityType, record: Record, *, made: bool) -> Answer:
        """Nothing but where it is, unless the caller prefers to see it."""
        own = record.values[of.keys[0]]
        where = {"OData-EntityId": f"{request.origin}{ROOT}/{of.collection}({own})"}
        if "return=representation" not in request.header("prefer"):
            return Answer(status=204, headers=where)
        answer = self._row_answer(request, of, record, status=201 if made else 200)
        answer.headers |= {"Preference-Applied": "return=representation"}
        return answer

    def _record(self, request: Request, of: EntityType, key: str) -> Answer:
        found = writes.record_at(self.org, of, writes.keyed(self.org, of, key)[0])
        if found is None:
            raise writes.missing(self.org, of, key)
        return self._row_answer(request, of, found)

    def _row_answer(self, request: Request, of: EntityType, record: Record, *, status: int = 200) -> Answer:
        question = self._question(request.params, of)
        context = f"{request.origin}{ROOT}/$metadata#{of.collection}/$entity"
        return _json({"@odata.context": context, **self._shown(record, of, question, request)}, status=status)

    def _question(self, params: dict[str, str], of: EntityType) -> Question:
        return asked(params, of, dialect=self.org.dialect, targets=self.org.types)

    def _shown(self, record: Record, of: EntityType, question: Question, request: Request) -> dict[str, Any]:
        """A record, with the tables that its lookups lead to where the caller prefers so."""
        row = self.org.row(of, record)
        told = shown(row, of, question, dialect=self.org.dialect, targets=self.org.types)
        if _LEADS_TO not in request.header("prefer"):
            return told
        led = {f"{name}@{_LEADS_TO}": table for name, table in record.leads_to.items() if told.get(name)}
        return {**told, **led}

    def _page(self, request: Request, of: EntityType) -> Answer:
        number, params = _placed(request.params)
        question, records = self._question(params, of), self.org.tables[of.collection]
        size, preferred = page_size(request.header("prefer"), self.org.dialect)
        size = size if not question.topped else self.org.dialect.largest_page
        seen = window(self.org.rows(of), question, of, size=size, dialect=self.org.dialect)
        here = f"{request.origin}{request.path}"
        onward = token(Place(after=question.place.after + size))
        page = Page(
            resource=of.collection, question=link(here, params, ""), total=seen.total, gate=self._gate, request=request,
            items=[self._shown(records[row.values[of.keys[0]]], of, question, request) for row in seen.rows],
            next=link(here, params, cookie(number + 1, seen.next)) if seen.next else "", names=_NAMES,
            voice=errors.VOICE, onward=link(here, params, cookie(number + 1, onward)),
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        answer = _json(self._listed(request, of, page, count=question.count))
        if preferred:
            answer.headers["Preference-Applied"] = "odata.maxpagesize"
        return answer

    def _listed(self, request: Request, of: EntityType, page: Page, *, count: bool) -> dict[str, Any]:
        told: dict[str, Any] = {"@odata.context": f"{request.origin}{ROOT}/$metadata#{of.collection}"}
        if count:
            told["@odata.count"] = min(page.total, self.org.options.most_counted)
        return {**told, "value": page.items, **({"@odata.nextLink": page.next} if page.next else {})}


def cookie(number: int, place: str) -> str:
    """A paging cookie as it stands in a link: XML within XML, escaped twice and then as a part of a URL."""
    inner = quote(quote(f'<cookie page="{number - 1}" place="{place}" />', safe=""), safe="")
    return quote(f'<cookie pagenumber="{number}" pagingcookie="{inner}" istracking="False" />', safe="")


def _placed(params: dict[str, str]) -> tuple[int, dict[str, str]]:
    """The number of the page, and the parameters with its place; a cookie has to come back as it was given."""
    told = params.get("$skiptoken")
    if told is None:
        return 1, params
    found = _COOKIE.fullmatch(told)
    inner = _PLACE.fullmatch(unquote(unquote(found[2]))) if found is not None else None
    if found is None or inner is None:
        raise bad_question("Malformed XML in the Paging Cookie.")
    return int(found[1]), {**params, "$skiptoken": inner[1]}


def _key(column: str, status: str) -> dict[str, Any]:
    return {"LogicalName": f"{column}_key", "KeyAttributes": [column], "EntityKeyIndexStatus": status}


def _json(told: object, *, status: int = 200) -> Answer:
    return Answer(status=status, headers={"Content-Type": errors.JSON}, body=encoded(told))
