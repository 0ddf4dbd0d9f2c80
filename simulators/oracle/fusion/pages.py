"""Rows as JSON: items with links, collections with a window, children as the framework version has them [§1.3]."""

from hashlib import sha1
from typing import Any, Final

import msgspec

from simulators.messages import Answer
from simulators.oracle.fusion.errors import Refused
from simulators.oracle.fusion.options import USUAL_PAGE, Options
from simulators.oracle.fusion.rows import Resource, Row

COLLECTION: Final = "application/vnd.oracle.adf.resourcecollection+json"
ITEM: Final = "application/vnd.oracle.adf.resourceitem+json"
#: from this version on children come as collections, before it as arrays [oracle.md §1.3]
COLLECTIONS_FROM: Final = 3
_NUMBERS: Final = msgspec.json.Encoder(decimal_format="number")
_STRINGS: Final = msgspec.json.Encoder()


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """How a caller wants rows."""

    #: resource or child → the attributes chosen; none: all
    chosen: dict[str, frozenset[str]]
    expanded: tuple[str, ...]
    links: bool
    version: int


def look_of(params: dict[str, str], version: int, resource: Resource, options: Options) -> Look:
    """`fields` wins over `expand` [oracle.md §1.3]."""
    chosen = _chosen(params.get("fields", ""), resource)
    failing = {name for of, name in options.failing_fields if of == resource.name}
    if failing & chosen.get("", frozenset()):
        raise Refused(500, "Internal Server Error")
    told = params.get("expand", "")
    every = [one.name for one in resource.children]
    expanded = every if told == "all" else [one for one in told.split(",") if one]
    if chosen:
        expanded = [one for one in chosen if one]
    unknown = [one for one in expanded if resource.child(one.partition(".")[0]) is None]
    if unknown:
        raise Refused(400, f"The child {unknown[0]} is not defined in {resource.name}.")
    links = params.get("onlyData", "").lower() != "true"
    return Look(chosen=chosen, expanded=tuple(expanded), links=links, version=version)


def _chosen(told: str, resource: Resource) -> dict[str, frozenset[str]]:
    """`A,B;child:X,Y`."""
    found: dict[str, frozenset[str]] = {}
    for part in [one for one in told.split(";") if one]:
        child, _, names = part.rpartition(":")
        of = resource.child(child) if child else resource
        known = frozenset(name.strip() for name in names.split(",") if name.strip())
        if of is None or not known <= of.fields.keys():
            raise Refused(400, f"The attributes {part} are not defined in {resource.name}.")
        found[child] = known
    return found


def encoded(told: Any, options: Options) -> bytes:  # noqa: ANN401 - whatever is told
    """JSON with amounts as numbers or texts."""
    return (_NUMBERS if options.amounts == "numbers" else _STRINGS).encode(told)


def indicator(row: Row) -> str:
    """What changes with the row: its ETag and `changeIndicator`."""
    return sha1(_STRINGS.encode(row.values), usedforsecurity=False).hexdigest().upper()


def item(row: Row, resource: Resource, here: str, look: Look, *, child: str = "") -> dict[str, Any]:
    """One row; `here` is its collection's address."""
    names = look.chosen.get(child)
    told = {name: one for name, one in row.values.items() if names is None or name in names}
    if look.chosen and names is None and not child:
        told = {resource.key: row.values.get(resource.key)}
    own = f"{here}/{row.key}"
    for path in look.expanded:
        name, _, below = path.partition(".")
        of = resource.child(name)
        if of is not None and name in row.children:
            told[name] = _children(row, of, f"{own}/child/{name}", look, below)
    if look.links:
        told["links"] = _links(row, resource, own)
    return told


def _children(row: Row, of: Resource, here: str, look: Look, below: str) -> Any:  # noqa: ANN401 - array or collection
    """Versions 1 and 2 have an array, later ones a collection of its first page: its size there is unverified."""
    rows = row.children[of.name]()
    inner = msgspec.structs.replace(look, expanded=(below,) if below else ())
    shown = rows if look.version < COLLECTIONS_FROM else rows[:USUAL_PAGE]
    items = [item(one, of, here, inner, child=of.name) for one in shown]
    if look.version < COLLECTIONS_FROM:
        return items
    more = len(rows) > len(items)
    return window(items, here, of.name, limit=USUAL_PAGE, offset=0, more=more)


def window(items: list[dict[str, Any]], here: str, name: str, *, limit: int, offset: int, more: bool) -> dict[str, Any]:
    """A page of a collection."""
    link = {"rel": "self", "href": here, "name": name, "kind": "collection"}
    return {
        "items": items, "count": len(items), "hasMore": more, "limit": limit, "offset": offset, "links": [link],
    }  # fmt: skip


def _links(row: Row, resource: Resource, own: str) -> list[dict[str, Any]]:
    here = {"href": own, "name": resource.name, "kind": "item"}
    below = [
        {"rel": "child", "href": f"{own}/child/{one.name}", "name": one.name, "kind": "collection"}
        for one in resource.children
    ]
    properties = {"changeIndicator": indicator(row)}
    return [{"rel": "self", **here, "properties": properties}, {"rel": "canonical", **here}, *below]


def one_answer(row: Row, told: dict[str, Any], options: Options, *, status: int = 200) -> Answer:
    """A row by itself, with its ETag."""
    headers = {"Content-Type": ITEM, "ETag": f'"{indicator(row)}"'}
    return Answer(status=status, headers=headers, body=encoded(told, options))
