"""The record service: from a request to what became of it.

`/services/rest/record/v1/{record}`, `/{record}/{id}`, `/{record}/eid:{key}`; the names of records are taken in any
case, as Oracle's own samples write them in both [rest_samples].
"""

import re
from collections.abc import Callable
from typing import Any, Final

from simulators.messages import Answer, Request
from simulators.netsuite import catalog
from simulators.netsuite.account import Account
from simulators.netsuite.declared import Field
from simulators.netsuite.errors import (
    Refused,
    invalid_value,
    no_record,
    no_type,
    not_allowed,
    unknown_field,
    user_error,
)
from simulators.netsuite.payments import CreditMemo, CustomerPayment
from simulators.netsuite.records import CustomerType, Invoice, RecordType, Sublist, Values
from simulators.netsuite.stored import StoredType
from simulators.netsuite.transforms import Transform
from simulators.netsuite.values import BASE, EXTERNAL, body_of, parsed, resource, shown

_COLLECTION: Final = "application/vnd.oracle.resource+json; type=collection"
LARGEST_PAGE: Final = 1000
_TRANSFORM: Final = "!transform/"
#: what every record has and nobody writes
_LINKS: Final = frozenset({"links", "id", "refName"})


class RecordService:
    """What answers under `/services/rest/record/v1/`."""

    def __init__(self, account: Account) -> None:
        self.account = account
        stored = [StoredType(account, one) for one in account.definitions.values()]
        types: list[RecordType] = [
            Invoice(account), CustomerType(account), CustomerPayment(account), CreditMemo(account), *stored,
        ]  # fmt: skip
        self.types = {one.name.lower(): one for one in types}

    def type_named(self, name: str) -> RecordType:
        """The type of a path's first part."""
        found = self.types.get(name.lower())
        if found is None:
            raise no_type(name)
        return found

    def answer(self, request: Request) -> Answer:
        """What became of a request; Refused where it is refused."""
        if request.path == catalog.CATALOG or request.path.startswith(f"{catalog.CATALOG}/"):
            return catalog.answer(self.types, request)
        name, _, rest = request.path.removeprefix(f"{BASE}/").partition("/")
        kind = self.type_named(name)
        self.permit(kind, request.method)
        if not rest:
            return self._of_all(kind, request)
        if rest.startswith("eid:"):
            return self._by_external(kind, rest.removeprefix("eid:"), request)
        number, _, sublist = rest.partition("/")
        if not number.isdecimal():
            raise no_record()
        if sublist.startswith(_TRANSFORM) and request.method == "POST":
            return self._transformed(kind, int(number), sublist.removeprefix(_TRANSFORM), request)
        if sublist:
            return self._sublist(kind, int(number), sublist, request)
        return self._of_one(kind, int(number), request)

    def _transformed(self, kind: RecordType, number: int, target: str, request: Request) -> Answer:
        made = self.type_named(target)
        self.permit(made, "POST")
        transform = Transform(self.account, kind, number, made)
        answer, created = transform.answer(request, self.told(made, request))
        return answer or self._made(made, created, request)

    def permit(self, kind: RecordType, method: str) -> None:
        """Refuses what the role may not."""
        denied = {(name.lower(), verb) for name, verb in self.account.options.forbidden}
        if (kind.name.lower(), method) in denied:
            raise not_allowed(kind.name, method)

    def _of_all(self, kind: RecordType, request: Request) -> Answer:
        if request.method == "GET":
            return self._page(kind, request)
        if request.method != "POST":
            raise Refused(405, "INVALID_REQUEST", f"{request.method} is not allowed here.")
        return self._made(kind, kind.create(self.told(kind, request)), request)

    def _of_one(self, kind: RecordType, number: int, request: Request) -> Answer:
        work: dict[str, Callable[[], Answer]] = {
            "GET": lambda: self.read(kind, number, request),
            "PATCH": lambda: self._changed(kind, number, request),
            "DELETE": lambda: self._deleted(kind, number),
        }
        if request.method not in work:
            raise Refused(405, "INVALID_REQUEST", f"{request.method} is not allowed here.")
        self._unlocked(kind, number)
        return work[request.method]()

    def _by_external(self, kind: RecordType, key: str, request: Request) -> Answer:
        if not EXTERNAL.fullmatch(key):
            raise invalid_value("externalId", key)
        number = kind.by_external(key)
        if request.method != "PUT":
            if number is None:
                raise no_record()
            return self._of_one(kind, number, request)
        if not any(field.name == "externalId" for field in kind.fields):
            raise user_error(f"Records of type {kind.name} have no external id over REST.", path="externalId")
        told = {**self.told(kind, request), "externalId": key}
        if number is None:
            return self._made(kind, kind.create(told), request)
        self._unlocked(kind, number)
        kind.change(number, told)
        return self._made(kind, number, request)

    def told(self, kind: RecordType, request: Request) -> Values:
        """The body's fields as they are kept; unknown ones are refused if the caller wants that, else dropped."""
        fields = {field.name: field for field in kind.fields}
        strict = request.header("x-netsuite-propertynamevalidation").lower() == "error"
        found: Values = {}
        for name, value in body_of(request.body).items():
            if name in _LINKS:
                continue
            if name.lower() in getattr(getattr(kind, "definition", None), "unreachable", ()):
                raise Refused(400, "INVALID_CONTENT", f"Property '{name}' cannot be set over REST.", path=name)
            if name in kind.sublists:
                replaced = request.params.get("replace", "").split(",")
                found[name] = Sublist(told=value, replaces=name in replaced)
            elif name in fields:
                found[name] = self._written(fields[name], value)
            elif strict:
                raise unknown_field(kind.name, name)
        return found

    def _written(self, field: Field, value: Any) -> Any:  # noqa: ANN401 - of any kind
        if not field.writable:
            raise user_error(f"You do not have permissions to set a value for element {field.name}.", path=field.name)
        return parsed(self.account, field, value)

    def _changed(self, kind: RecordType, number: int, request: Request) -> Answer:
        kind.change(number, self.told(kind, request))
        return self._made(kind, number, request)

    @staticmethod
    def _deleted(kind: RecordType, number: int) -> Answer:
        kind.delete(number)
        return Answer(status=204)

    @staticmethod
    def _made(kind: RecordType, number: int, request: Request) -> Answer:
        return Answer(status=204, headers={"Location": f"{request.origin}{BASE}/{kind.name}/{number}"})

    def _unlocked(self, kind: RecordType, number: int) -> None:
        """REST loads a record for editing also to read it, so that a locked one cannot be read [netsuite.md §0.8]."""
        if number in kind.ids() and (kind.name, str(number)) in self.account.locked:
            raise user_error("This record has been locked by a user defined workflow.")

    def read(self, kind: RecordType, number: int, request: Request) -> Answer:
        """One record; `fields` chooses, `expandSubResources` opens the sublists."""
        values = kind.read(number)
        told = self.rendered(kind, number, values, request)
        chosen = {name for name in request.params.get("fields", "").split(",") if name}
        if chosen:
            told = {name: value for name, value in told.items() if name in chosen | {"links", "id"}}
        return resource(told)

    def rendered(self, kind: RecordType, number: int, values: Values, request: Request) -> Values:
        """A record as JSON; what has no value is left out."""
        origin, here = request.origin, f"{request.origin}{BASE}/{kind.name}/{number}"
        told: Values = {"links": [{"rel": "self", "href": here}], "id": str(number)}
        simple = request.params.get("simpleEnumFormat", "").lower() == "true"
        for field in kind.fields:
            value = values.get(field.name)
            if value is None and field.kind == "boolean":
                value = False
            if value is not None:
                told[field.name] = shown(self.account, field, value, origin=origin, simple=simple)
        for name in kind.sublists:
            told[name] = {"links": [{"rel": "self", "href": f"{here}/{name}"}]}
            if request.params.get("expandSubResources", "").lower() == "true":
                told[name] |= self._lines(kind, number, name, origin)
        return told

    @staticmethod
    def _lines(kind: RecordType, number: int, name: str, origin: str) -> Values:
        items = kind.lines(number, origin=origin)[name]
        return {"items": items, "totalResults": len(items)}

    def _sublist(self, kind: RecordType, number: int, name: str, request: Request) -> Answer:
        if request.method != "GET" or name not in kind.sublists or number not in kind.ids():
            raise no_record()
        self._unlocked(kind, number)
        lines = self._lines(kind, number, name, request.origin)
        rest = {"count": lines["totalResults"], "hasMore": False, "offset": 0}
        return resource({"links": [{"rel": "self", "href": f"{request.origin}{request.path}"}], **lines, **rest})

    @staticmethod
    def _page(kind: RecordType, request: Request) -> Answer:
        """Ids and links only [netsuite.md §1.2]."""
        if "q" in request.params:
            raise Refused(400, "INVALID_PARAMETER", "The simulated account takes no q.", path="q")
        found, (size, first) = kind.ids(), _window(request)
        here = f"{request.origin}{BASE}/{kind.name}"
        page = [
            {"links": [{"rel": "self", "href": f"{here}/{number}"}], "id": str(number)}
            for number in found[first : first + size]
        ]
        more = first + size < len(found)
        links = [{"rel": "self", "href": f"{here}?limit={size}&offset={first}"}]
        links += [{"rel": "next", "href": f"{here}?limit={size}&offset={first + size}"}] if more else []
        told = {"links": links, "items": page, "count": len(page), "offset": first, "hasMore": more}
        return resource({**told, "totalResults": len(found)}, kind=_COLLECTION)


def _window(request: Request) -> tuple[int, int]:
    """How many, and from which on."""
    limit, offset = request.params.get("limit", str(LARGEST_PAGE)), request.params.get("offset", "0")
    if not re.fullmatch(r"[1-9]\d{0,3}", limit) or not re.fullmatch(r"\d{1,7}", offset) or int(offset) % int(limit):
        raise Refused(400, "INVALID_PARAMETER", "limit is 1 to 1000, and offset is divisible by it.", path="offset")
    return min(int(limit), LARGEST_PAGE), int(offset)
