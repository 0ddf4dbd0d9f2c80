"""System query options of OData V2 as one typed question."""

from collections.abc import Mapping

import msgspec

from simulators.sap.errors import bad_query, no_property
from simulators.sap.tables import Row, Table

KNOWN = frozenset({
    "$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$inlinecount", "$format", "$skiptoken",
})  # fmt: skip


class Query(msgspec.Struct, frozen=True, kw_only=True):
    filter: str = ""
    orderby: str = ""
    #: property and navigation paths; empty: all properties
    select: tuple[str, ...] = ()
    expand: tuple[str, ...] = ()
    top: int | None = None
    skip: int = 0
    count: bool = False
    token: str = ""


def parse(params: Mapping[str, str]) -> Query:
    """Reads the options; an unknown one that starts with `$` is refused, anything else is ignored."""
    if unknown := sorted(name for name in params if name.startswith("$") and name not in KNOWN):
        raise bad_query(f"Invalid system query option {unknown[0]}")
    if params.get("$format", "json") not in {"json", "application/json"}:
        raise bad_query(f"Format {params['$format']} is not supported")
    return Query(
        filter=params.get("$filter", "").strip(),
        orderby=params.get("$orderby", "").strip(),
        select=_names(params.get("$select", "")),
        expand=_names(params.get("$expand", "")),
        top=_natural(params, "$top"),
        skip=_natural(params, "$skip") or 0,
        count=_count(params.get("$inlinecount", "none")),
        token=params.get("$skiptoken", ""),
    )


def _names(source: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in source.split(",") if name.strip())
    return () if "*" in names else names


def _natural(params: Mapping[str, str], name: str) -> int | None:
    if name not in params:
        return None
    if not params[name].isdigit():
        raise bad_query(f"Invalid value for {name}")
    return int(params[name])


def _count(value: str) -> bool:
    if value not in {"allpages", "none"}:
        raise bad_query("Invalid value for $inlinecount")
    return value == "allpages"


def ordered(table: Table, rows: list[Row], source: str) -> list[Row]:
    """Rows in the order asked for; absent values first; equal ones stay in key order."""
    for part in reversed([part.split() for part in source.split(",") if part.strip()]):
        name, direction = part[0], part[1] if len(part) > 1 else "asc"
        if name not in table.columns:
            raise no_property(name, table.type.type_name)
        if direction not in {"asc", "desc"}:
            raise bad_query(f"Invalid direction {direction}")
        rows = _sorted(table, rows, name, descending=direction == "desc")
    return rows


def _sorted(table: Table, rows: list[Row], name: str, *, descending: bool) -> list[Row]:
    getter = table.getter(name)
    absent = [row for row in rows if getter(row) is None]
    present = sorted((row for row in rows if getter(row) is not None), key=getter, reverse=descending)
    return present + absent if descending else absent + present
