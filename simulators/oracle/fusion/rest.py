"""The REST service: from a request to what became of it [oracle.md §1.3]."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final
from urllib.parse import unquote

import msgspec

from simulators.messages import Answer, Request
from simulators.oracle.fusion import pages, query
from simulators.oracle.fusion.auth import Gate
from simulators.oracle.fusion.describe import described
from simulators.oracle.fusion.errors import Refused, no_such, not_allowed
from simulators.oracle.fusion.faults import Page
from simulators.oracle.fusion.injections import Injections
from simulators.oracle.fusion.invoices import INVOICES, invoice_row
from simulators.oracle.fusion.notes import note_text
from simulators.oracle.fusion.resources import BASE, RESOURCES
from simulators.oracle.fusion.rows import Resource, Row
from simulators.oracle.fusion.tenant import Tenant
from simulators.oracle.fusion.writes import ACTIONS, CHANGES, CREATES, Parent

_ACTION: Final = "application/vnd.oracle.adf.action+json"
_BODY: Final = msgspec.json.Decoder(dict[str, Any], float_hook=Decimal)
#: a bound of how deep a path goes
MAX_PARTS: Final = 12


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A collection: where it is and what hangs above it."""

    resource: Resource
    rows: Callable[[], list[Row]]
    here: str
    parent: Parent | None = None


class Rest:
    """What answers under `/fscmRestApi/resources/11.13.18.05`."""

    def __init__(self, tenant: Tenant, *, gate: Gate, injections: Injections) -> None:
        self.tenant, self._gate, self._injections = tenant, gate, injections

    def answer(self, request: Request) -> Answer:
        """What became of a request."""
        version = self.tenant.options.default_version
        try:
            version = self._version(request)
            return self._answer(request, version)
        except Refused as error:
            return error.answer(as_json=version >= self.tenant.options.json_errors_from)

    def _version(self, request: Request) -> int:
        """Of the header; what an unknown one brings is unverified."""
        told = request.header("rest-framework-version")
        options = self.tenant.options
        if told and (not told.isdecimal() or int(told) not in options.versions):
            raise Refused(400, f"The REST-Framework-Version {told} is not supported.")
        return int(told) if told else options.default_version

    def _answer(self, request: Request, version: int) -> Answer:
        path = request.path.rstrip("/")
        if path == BASE:
            return self._root()
        parts = [unquote(part) for part in path.removeprefix(f"{BASE}/").split("/")]
        resource = RESOURCES.get(parts[0])
        if not path.startswith(f"{BASE}/") or resource is None or len(parts) > MAX_PARTS:
            raise no_such(path)
        if (resource.name, request.method) in self.tenant.options.forbidden:
            return not_allowed()
        if parts[1:] == ["describe"]:
            return described(self.tenant, resource)
        place = Place(resource=resource, rows=lambda: self._seen(resource), here=f"{request.origin}{BASE}/{parts[0]}")
        if request.method != "GET":
            return self._written(request, place, parts, version)
        return self._at(request, place, parts[1:], version)

    def _root(self) -> Answer:
        """The context root says which framework versions there are [addendum B4]."""
        options = self.tenant.options
        told = {
            "adf:extension": {
                "defaultFrameworkVersion": str(options.default_version),
                "allowedFrameworkVersions": [str(one) for one in options.versions],
            }
        }
        return Answer(headers={"Content-Type": "application/json"}, body=msgspec.json.encode(told))

    def _seen(self, resource: Resource) -> list[Row]:
        rows = resource.rows(self.tenant) if resource.rows else []
        return [row for row in rows if self.tenant.sees(row.entity)]

    def _row(self, place: Place, key: str) -> Row:
        if place.parent is None and place.resource.name == INVOICES:
            found = invoice_row(self.tenant, key)
            found = found if found is not None and self.tenant.sees(found.entity) else None
        else:
            found = next((one for one in place.rows() if str(one.key) == key), None)
        if found is None:
            raise no_such(f"{place.here}/{key}")
        return found

    def _at(self, request: Request, place: Place, parts: list[str], version: int) -> Answer:
        """Goes down a path, one row after the other."""
        if not parts:
            return self._collection(request, place, version)
        row = self._row(place, parts[0])
        here = f"{place.here}/{parts[0]}"
        match parts[1:]:
            case []:
                return self._item(request, place, row, version)
            case ["child", name, *rest]:
                child = place.resource.child(name)
                if child is None or name not in row.children:
                    raise no_such(f"{here}/child/{name}")
                parent = Parent(resource=place.resource.name, row=row)
                below = Place(resource=child, rows=row.children[name], here=f"{here}/child/{name}", parent=parent)
                return self._at(request, below, rest, version)
            case ["action", name] if request.method == "POST":
                return self._action(request, place.resource, row, name)
            case ["enclosure", "NoteTxt"] if request.method == "GET" and place.parent is not None:
                text = note_text(self.tenant, place.parent.resource, place.parent.row.key, row.key) or ""
                return Answer(headers={"Content-Type": "application/octet-stream"}, body=text.encode())
        raise no_such(request.path)

    def _collection(self, request: Request, place: Place, version: int) -> Answer:
        if request.method == "POST":
            return self._created(request, place, version)
        if request.method != "GET":
            raise Refused(405, f"{request.method} is not supported for {place.resource.name}.")
        if not place.resource.reads:
            raise Refused(400, "GET action not supported")
        return self._page(request, place, version)

    def _page(self, request: Request, place: Place, version: int) -> Answer:
        resource, params, options = place.resource, request.params, self.tenant.options
        look = pages.look_of(params, version, resource, options)
        rows = self._asked(place, params, version)
        limit, offset = query.window(params)
        if options.unordered and "orderBy" not in params and offset // limit % 2:
            rows.reverse()
        if params.get("totalResults") == "true" and resource.name in options.failing_totals:
            raise Refused(500, "Internal Server Error")
        shown = [pages.item(one, resource, place.here, look) for one in rows[offset : offset + limit]]
        page = Page(
            resource=resource.name, question=_question(request), items=shown, total=len(rows),
            more=offset + limit < len(rows), gate=self._gate, request=request,
        )  # fmt: skip
        self._injections.apply(page)
        if page.instead is not None:
            return page.instead
        told = pages.window(page.items, place.here, resource.name, limit=limit, offset=offset, more=page.more)
        if params.get("totalResults") == "true":
            told["totalResults"] = page.total
        return Answer(headers={"Content-Type": pages.COLLECTION}, body=pages.encoded(told, options))

    def _asked(self, place: Place, params: dict[str, str], version: int) -> list[Row]:
        """The rows that a finder, a `q` and an order choose."""
        resource = place.resource
        without = frozenset(name for of, name in self.tenant.options.unfilterable if of == resource.name)
        grammar, tests = query.Grammar(resource.fields, unfilterable=without), []
        if "finder" in params:
            for attribute, value in query.found_by(params["finder"], resource.finders).items():
                name = attribute.rstrip("<>=")
                tests.append(grammar.compared(name, attribute.removeprefix(name) or "=", value))
        if params.get("q"):
            tests.append(grammar.test(params["q"], version=version))
        rows = [row for row in place.rows() if all(test(row.values) for test in tests)]
        return query.in_order(rows, params.get("orderBy", ""), resource.fields)

    def _item(self, request: Request, place: Place, row: Row, version: int) -> Answer:
        if request.method == "PATCH":
            return self._changed(request, place, row, version)
        if request.method != "GET" or not place.resource.reads:
            raise Refused(405, f"{request.method} is not supported for {place.resource.name}.")
        look = pages.look_of(request.params, version, place.resource, self.tenant.options)
        told = pages.item(row, place.resource, place.here, look)
        return pages.one_answer(row, told, self.tenant.options)

    def _written(self, request: Request, place: Place, parts: list[str], version: int) -> Answer:
        """A write with whatever fault is in force."""
        fault = self._injections.strike(parts[0])
        if fault is None:
            return self._at(request, place, parts[1:], version)
        if fault.carried_out:
            self._at(request, place, parts[1:], version)
        return fault.answer()

    def _created(self, request: Request, place: Place, version: int) -> Answer:
        make = CREATES.get(place.resource.name)
        if make is None or not place.resource.creates:
            raise Refused(400, "Invalid operation create for the specified resource.")  # [addendum B4]
        row = make(self.tenant, place.parent, body_of(request))
        look = pages.look_of({"expand": request.params.get("expand", "")}, version, place.resource, self.tenant.options)
        told = pages.item(row, place.resource, place.here, look)
        return pages.one_answer(row, told, self.tenant.options, status=201)

    def _changed(self, request: Request, place: Place, row: Row, version: int) -> Answer:
        change = CHANGES.get(place.resource.name)
        if change is None or not place.resource.changes:
            raise Refused(400, "Invalid operation update for the specified resource.")
        expected = request.header("if-match").strip('"')
        if expected and expected not in {"*", pages.indicator(row)}:
            raise Refused(412, "The resource was changed by another user.")
        change(self.tenant, row, body_of(request))
        fresh = self._row(place, str(row.key)) if place.parent is None else self._again(place, row)
        look = pages.look_of({}, version, place.resource, self.tenant.options)
        return pages.one_answer(fresh, pages.item(fresh, place.resource, place.here, look), self.tenant.options)

    def _again(self, place: Place, row: Row) -> Row:
        """A row below another one, read anew."""
        parent = place.parent
        above = RESOURCES[parent.resource] if parent else place.resource
        rows = above.rows(self.tenant) if above.rows else []
        found = next(one for one in rows if parent is not None and one.key == parent.row.key)
        return next(one for one in found.children[place.resource.name]() if one.key == row.key)

    def _action(self, request: Request, resource: Resource, row: Row, name: str) -> Answer:
        act = ACTIONS.get((resource.name, name))
        if act is None or not self.tenant.options.receipt_actions:
            raise no_such(f"action {name}")
        if request.header("content-type").partition(";")[0].strip() != _ACTION:
            raise Refused(415, f"The content type of an action is {_ACTION}.")
        result = act(self.tenant, row, body_of(request))
        return Answer(headers={"Content-Type": "application/json"}, body=msgspec.json.encode({"result": result}))


def body_of(request: Request) -> dict[str, Any]:
    """The body's attributes; amounts keep their digits."""
    try:
        found: dict[str, Any] = _BODY.decode(request.body)
    except msgspec.DecodeError as error:
        raise Refused(400, f"The request body is no JSON object: {error}") from None
    return found


def _question(request: Request) -> str:
    kept = {name: value for name, value in request.params.items() if name not in {"offset", "limit"}}
    return f"{request.path}?{sorted(kept.items())}"
