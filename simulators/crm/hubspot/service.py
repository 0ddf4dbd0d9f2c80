"""The endpoints: lists, objects, searches, definitions [dynamics_crm.md §1.4, §2.5]."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import msgspec

from simulators.crm.faults import Injections, Page
from simulators.crm.hubspot import errors
from simulators.crm.hubspot.options import NEEDED, TO_COMPANY
from simulators.crm.hubspot.portal import Portal, Thing
from simulators.messages import Answer, Request, json_answer

OBJECTS: Final = "/crm/v3/objects/"
PROPERTIES: Final = "/crm/v3/properties/"
DETAILS: Final = "/account-info/v3/details"
_WINDOW: Final = timedelta(seconds=10)
_RESULTS_MOST: Final = 10_000


class Service:
    """Answers as a portal does."""

    def __init__(self, portal: Portal, *, token: str, clock: Callable[[], datetime], injections: Injections) -> None:
        self.portal, self._token, self._clock, self._injections = portal, token, clock, injections
        self._asked: deque[datetime] = deque(maxlen=portal.options.requests)

    def answer(self, request: Request) -> Answer:
        """One request, counted."""
        if request.header("authorization") != f"Bearer {self._token}":
            return errors.not_logged_in()
        now = self._clock()
        if len(self._asked) == self._asked.maxlen and now - self._asked[0] < _WINDOW:
            return errors.too_many()
        self._asked.append(now)
        return self._routed(request)

    def _routed(self, request: Request) -> Answer:
        path = request.path
        if path == DETAILS:
            return _json(self._details())
        if path.startswith(PROPERTIES):
            return self._definition(*path.removeprefix(PROPERTIES).split("/"))
        kind, _, rest = path.removeprefix(OBJECTS).partition("/")
        if not path.startswith(OBJECTS) or kind not in self.portal.things:
            return errors.error(404, "resource not found", "NOT_FOUND")
        if rest == "search" and request.method == "POST":
            return self._search(kind, request)
        if rest:
            return self._object(kind, rest, request)
        return self._make(kind, request) if request.method == "POST" else self._list(kind, request)

    def _details(self) -> dict[str, Any]:
        options = self.portal.options
        return {
            "portalId": options.portal, "accountType": "STANDARD", "timeZone": "Europe/Berlin",
            "companyCurrency": options.currency, "uiDomain": "app.hubspot.example", "dataHostingLocation": "eu1",
        }  # fmt: skip

    def _definition(self, kind: str, name: str = "") -> Answer:
        known = self.portal.defined(kind) if kind in self.portal.things else {}
        if name not in known:
            return errors.error(404, f"Property {name} does not exist on {kind}", "OBJECT_NOT_FOUND")
        return _json({"name": name, "type": "string", "fieldType": "text", "hasUniqueValue": known[name]})

    def _list(self, kind: str, request: Request) -> Answer:
        told = request.params
        limit = min(int(told.get("limit", "10")), self.portal.options.page)
        every = sorted(self.portal.things[kind].values(), key=lambda one: int(one.id))
        rest = [one for one in every if int(one.id) > int(told.get("after", "0").partition("-")[0] or 0)]
        page = Page(
            resource=kind, question=f"{kind} {told.get('properties')}",
            rows=[self._told(kind, one, told) for one in rest[:limit]], total=len(every),
            next=rest[limit - 1].id if len(rest) > limit else "", fields=lambda row: row["properties"],
            required="name", optional="country", broken=errors.broken, too_many=errors.too_many,
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        paging = {"paging": {"next": {"after": page.next, "link": f"{request.origin}{request.path}?after={page.next}"}}}
        return _json({"results": page.rows, **(paging if page.next else {})})

    def _told(self, kind: str, one: Thing, asked: dict[str, str]) -> dict[str, Any]:
        """The properties that were asked for, null where there is no value; what is not defined is left out."""
        defined = self.portal.defined(kind)
        wanted = [name for name in asked.get("properties", "").split(",") if name in defined]
        told: dict[str, Any] = {
            "id": one.id, "properties": {name: one.properties.get(name) for name in wanted},
            "createdAt": _stamp(one.made_at), "updatedAt": _stamp(one.changed_at), "archived": False,
        }  # fmt: skip
        if "companies" in asked.get("associations", "").split(",") and one.companies:
            links = [
                {"id": company, "type": kind_of} for company in sorted(one.companies) for kind_of in _types(kind)
            ]  # fmt: skip
            told["associations"] = {"companies": {"results": links}}
        return told

    def _search(self, kind: str, request: Request) -> Answer:
        asked = _decoded(request.body)
        try:
            filters = [
                (one["propertyName"], one["operator"], one["value"]) for one in asked["filterGroups"][0]["filters"]
            ]
        except (KeyError, IndexError, TypeError):
            return errors.invalid("There was a problem with the request.")
        if any(operator != "EQ" or name not in self.portal.defined(kind) for name, operator, _ in filters):
            return errors.invalid("There was a problem with the request: no such property or operator.")
        found = [
            one
            for one in self.portal.things[kind].values()
            if all(one.properties.get(name) == value for name, _, value in filters) and self.portal.shown_by_search(one)
        ]
        wanted = {"properties": ",".join(asked.get("properties", ()))}
        shown = found[: min(int(asked.get("limit", 10)), self.portal.options.searched)]
        return _json({"total": len(found), "results": [self._told(kind, one, wanted) for one in shown]})

    def _object(self, kind: str, name: str, request: Request) -> Answer:
        thing = self._named(kind, name, request.params.get("idProperty", ""))
        if isinstance(thing, Answer):
            return thing
        if request.method == "DELETE":
            if thing is not None:
                del self.portal.things[kind][thing.id]
            return Answer(status=204)
        if thing is None:
            return errors.not_found(kind, name)
        if request.method == "PATCH":
            return self._change(kind, thing, request)
        return _json(self._told(kind, thing, request.params))

    def _named(self, kind: str, name: str, by: str) -> Thing | Answer | None:
        if not by:
            return self.portal.things[kind].get(name)
        if not self.portal.defined(kind).get(by):
            return errors.invalid(f"{by} is not a unique property of {kind}")
        return next(iter(self.portal.with_value(kind, by, name)), None)

    def _change(self, kind: str, thing: Thing, request: Request) -> Answer:
        properties = _decoded(request.body).get("properties", {})
        wrong = self._wrong(kind, properties, itself=thing.id)
        if wrong is not None:
            return wrong
        self.portal.change(thing, properties)
        return _json(self._told(kind, thing, {"properties": ",".join(properties)}))

    def _make(self, kind: str, request: Request) -> Answer:
        asked = _decoded(request.body)
        properties = asked.get("properties", {})
        wrong = self._wrong(kind, properties)
        missing = [name for name in NEEDED.get(kind, ()) if not properties.get(name)]
        if wrong is not None or missing:
            return wrong or errors.invalid(f"Some required properties were not set: {', '.join(missing)}")
        companies = set[str]()
        for link in asked.get("associations", ()):
            types = [one.get("associationTypeId") for one in link.get("types", ())]
            if types != [TO_COMPANY.get(kind)] or link["to"]["id"] not in self.portal.things["companies"]:
                return errors.error(400, f"No association of {kind} by {types} is possible", "INVALID_ASSOCIATION")
            companies.add(link["to"]["id"])
        made = self.portal.make(kind, properties, companies)
        answer = _json(self._told(kind, made, {"properties": ",".join(properties)}))
        answer.status = 201
        return answer

    def _wrong(self, kind: str, properties: dict[str, str], *, itself: str = "") -> Answer | None:
        defined = self.portal.defined(kind)
        for name, value in properties.items():
            if name not in defined:
                return errors.invalid(f'Property values were not valid: Property "{name}" does not exist')
            others = [one for one in self.portal.with_value(kind, name, value) if one.id != itself]
            if defined[name] and others:
                return errors.taken(name, value)
        return None


def _types(kind: str) -> tuple[str, ...]:
    """An association comes once for each of its labels."""
    return ("contact_to_company", "contact_to_company_unlabeled") if kind == "contacts" else (f"{kind}_to_company",)


def _json(told: object) -> Answer:
    return json_answer(msgspec.json.encode(told))


def _decoded(body: bytes) -> dict[str, Any]:
    try:
        found = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _stamp(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
