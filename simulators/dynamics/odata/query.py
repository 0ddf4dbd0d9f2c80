"""What a request asks for: `$select`, `$expand`, `$orderby`, `$top`, `$skip`, `$count`, and the token of a page."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping
from typing import Any, Final

import msgspec
from msgspec import Struct

from simulators.dynamics.odata.entities import Dialect, EntityType
from simulators.dynamics.odata.errors import bad_question, no_property
from simulators.dynamics.odata.filters import Filter, Test

_KNOWN: Final = frozenset({
    "$filter", "$select", "$expand", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format",
})  # fmt: skip
_EXPANDED: Final = re.compile(r"(\w+)(?:\(([^()]*)\))?")
_SIZE: Final = re.compile(r"(?:odata\.)?maxpagesize=(\d+)")


class Place(Struct, frozen=True, kw_only=True, array_like=True):
    """Where a page begins, as its token says it: after how many rows, the key of the last one, what `$top` leaves."""

    after: int = 0
    last: tuple[Any, ...] = ()
    left: int | None = None


class Question(Struct, frozen=True, kw_only=True):
    """What is asked for."""

    test: Test | None = None
    #: empty: everything
    select: tuple[str, ...] = ()
    #: navigation → what is chosen of its rows
    expand: Mapping[str, tuple[str, ...]] = {}
    order: tuple[tuple[str, bool], ...] = ()
    place: Place = Place()
    #: `$top` was given
    topped: bool = False
    count: bool = False


def asked(
    params: Mapping[str, str],
    of: EntityType,
    *,
    dialect: Dialect,
    targets: Mapping[str, EntityType],
    unfilterable: frozenset[str] = frozenset(),
) -> Question:
    """Reads the options of a query."""
    for name in params:
        if name.startswith("$") and name not in _KNOWN:
            raise bad_question(f"The query parameter '{name}' is not supported.")
    text = params.get("$filter", "")
    return Question(
        test=Filter(text, of, dialect, unfilterable=unfilterable).test() if text else None,
        select=_chosen(params.get("$select", ""), of, dialect), expand=_expanded(params, of, dialect, targets),
        order=_ordered(params.get("$orderby", ""), of, dialect), place=_place(params), topped="$top" in params,
        count=params.get("$count") == "true",
    )  # fmt: skip


def page_size(prefer: str, dialect: Dialect) -> tuple[int, bool]:
    """How many rows a page has, and whether the caller's preference says so."""
    found = _SIZE.search(prefer)
    if found is None or not int(found[1]):
        return dialect.largest_page, False
    return min(int(found[1]), dialect.largest_page), True


def token(place: Place) -> str:
    """Opaque to whoever follows it."""
    return urlsafe_b64encode(msgspec.json.encode(place)).decode().rstrip("=")


def _place(params: Mapping[str, str]) -> Place:
    told = params.get("$skiptoken")
    if told is None:
        top = params.get("$top")
        return Place(after=_number(params, "$skip", "0"), left=None if top is None else _number(params, "$top", "0"))
    try:
        return msgspec.json.decode(urlsafe_b64decode(told + "=" * (-len(told) % 4)), type=Place)
    except (ValueError, Base64Error, msgspec.DecodeError):
        raise bad_question("Skip token parameter is not valid.") from None


def _number(params: Mapping[str, str], name: str, default: str) -> int:
    told = params.get(name, default)
    if not told.isdecimal():
        raise bad_question(f"Invalid value '{told}' for {name} query option found.")
    return int(told)


def _chosen(text: str, of: EntityType, dialect: Dialect) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip() not in {"", "*"})
    for name in names:
        if name not in of.fields and name not in of.navs:
            raise no_property(name, f"{dialect.namespace}.{of.name}")
    return names


def _expanded(
    params: Mapping[str, str], of: EntityType, dialect: Dialect, targets: Mapping[str, EntityType]
) -> dict[str, tuple[str, ...]]:
    """First level only [dynamics_crm.md §1.1]; below it only `$select`."""
    found: dict[str, tuple[str, ...]] = {}
    text = params.get("$expand", "").strip()
    for one in re.split(r",(?![^()]*\))", text) if text else []:
        told = _EXPANDED.fullmatch(one.strip())
        if told is None or told[1] not in of.navs:
            raise no_property(one.strip(), f"{dialect.namespace}.{of.name}")
        inner = told[2] or ""
        if inner and not inner.strip().startswith("$select="):
            raise bad_question(f"'{inner}' is not supported below $expand.")
        target = targets[of.navs[told[1]].target]
        found[told[1]] = _chosen(inner.strip().removeprefix("$select="), target, dialect)
    return found


def _ordered(text: str, of: EntityType, dialect: Dialect) -> tuple[tuple[str, bool], ...]:
    """(property, falling)."""
    found = []
    for one in text.split(",") if text else []:
        name, _, way = one.strip().partition(" ")
        if name not in of.fields:
            raise no_property(name, f"{dialect.namespace}.{of.name}")
        if way.strip() not in {"", "asc", "desc"}:
            raise bad_question(f"Syntax error in $orderby: '{one}'.")
        found.append((name, way.strip() == "desc"))
    return tuple(found)
