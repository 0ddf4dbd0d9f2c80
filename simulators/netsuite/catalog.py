"""The metadata catalogue: what records this account has, and their properties, as OpenAPI 3 or as JSON schema."""

from typing import Any, Final

from simulators.messages import Answer, Request
from simulators.netsuite.declared import Field
from simulators.netsuite.records import RecordType
from simulators.netsuite.values import BASE, resource

CATALOG: Final = f"{BASE}/metadata-catalog"
SWAGGER: Final = "application/swagger+json"
SCHEMA: Final = "application/schema+json"
_FORMATS: Final = {
    "text": {"type": "string"}, "number": {"type": "number", "format": "double"},
    "integer": {"type": "integer", "format": "int64"}, "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"}, "datetime": {"type": "string", "format": "date-time"},
    "time": {"type": "string"},
}  # fmt: skip
_RESOURCE: Final = {
    "type": "object",
    "properties": {
        "id": {"type": "string"}, "refName": {"type": "string"}, "externalId": {"type": "string"},
        "links": {"type": "array", "items": {"$ref": "#/components/schemas/nsLink"}},
    },
}  # fmt: skip
_LINK: Final = {"type": "object", "properties": {"rel": {"type": "string"}, "href": {"type": "string"}}}
#: lines of `apply` [schema_2026_1_extract.json]
_LINES: Final = {
    "amount": "number", "apply": "boolean", "applyDate": "date", "currency": "text", "due": "number",
    "line": "integer", "refNum": "text", "total": "number", "type": "text",
}  # fmt: skip


def answer(types: dict[str, RecordType], request: Request) -> Answer:
    """The catalogue of all records, of those selected, or of one."""
    one = request.path.removeprefix(CATALOG).strip("/")
    wanted = [name for name in (one or request.params.get("select", "")).split(",") if name]
    found = [types[name.lower()] for name in wanted if name.lower() in types] if wanted else list(types.values())
    accept = request.header("accept")
    if SWAGGER in accept:
        return resource(_swagger(found, request.origin), kind=SWAGGER)
    if SCHEMA in accept and one and found:
        return resource(schema(found[0]), kind=SCHEMA)
    if SCHEMA in accept:
        return resource({"items": [{"name": kind.name, **schema(kind)} for kind in found]}, kind=SCHEMA)
    items = [_listed(kind, request.origin) for kind in found]
    return resource({"links": [{"rel": "self", "href": f"{request.origin}{request.target}"}], "items": items})


def schema(kind: RecordType) -> dict[str, Any]:
    """The properties of one record."""
    made = {field.name: _property(field) for field in kind.fields}
    made |= {"id": {"type": "string"}, "refName": {"type": "string"}}
    for name in kind.sublists:
        made[name] = {"$ref": f"#/components/schemas/{kind.name}-{name}Collection"}
    return {"type": "object", "properties": dict(sorted(made.items())), "x-ns-filterable": ["id", "lastModifiedDate"]}


def _property(field: Field) -> dict[str, Any]:
    if field.kind == "reference":
        return {"$ref": "#/components/schemas/nsResource"}
    told: dict[str, Any] = {"title": field.name, "nullable": True, "readOnly": not field.writable}
    if field.kind == "enum":
        parts = {"id": {"type": "string", "enum": list(field.values)}, "refName": {"type": "string"}}
        return {**told, "type": "object", "properties": parts}
    return {**told, **_FORMATS[field.kind]}


def _listed(kind: RecordType, origin: str) -> dict[str, Any]:
    here = f"{origin}{CATALOG}/{kind.name}"
    links = [{"rel": "canonical", "href": here, "mediaType": "application/json"}]
    links += [{"rel": "alternate", "href": here, "mediaType": media} for media in (SWAGGER, SCHEMA)]
    return {"name": kind.name, "links": links}


def _swagger(found: list[RecordType], origin: str) -> dict[str, Any]:
    schemas: dict[str, Any] = {"nsResource": _RESOURCE, "nsLink": _LINK}
    paths: dict[str, Any] = {}
    for kind in found:
        schemas[kind.name] = schema(kind)
        schemas |= {f"{kind.name}-{name}Collection": _collection(kind, name) for name in kind.sublists}
        schemas |= {f"{kind.name}-{name}Element": _element() for name in kind.sublists}
        paths[f"/{kind.name}"] = {verb: {"tags": [kind.name]} for verb in ("get", "post")}
        paths[f"/{kind.name}/{{id}}"] = {verb: {"tags": [kind.name]} for verb in ("get", "patch", "put", "delete")}
    info = {"title": "NetSuite REST Record API", "version": "v1"}
    servers = [{"url": f"{origin}{BASE}"}]
    return {"openapi": "3.0.1", "info": info, "servers": servers, "paths": paths, "components": {"schemas": schemas}}


def _collection(kind: RecordType, name: str) -> dict[str, Any]:
    items = {"type": "array", "items": {"$ref": f"#/components/schemas/{kind.name}-{name}Element"}}
    return {"type": "object", "properties": {"items": items, "totalResults": {"type": "integer"}}}


def _element() -> dict[str, Any]:
    properties: dict[str, Any] = {name: _FORMATS[kind] for name, kind in _LINES.items()}
    return {"type": "object", "properties": {**properties, "doc": {"$ref": "#/components/schemas/nsResource"}}}
