"""Paths of OData records: `Set('key')` or `Set(A='1',B='2')`."""

import re

from simulators.sap.errors import bad_query, no_property, no_record, no_segment
from simulators.sap.literals import fitting, tokens, value_of
from simulators.sap.tables import Row, Table

SEGMENT = re.compile(r"(?P<name>\$?\w+)(?:\((?P<key>.*)\))?", re.DOTALL)
#: a slash inside quotes belongs to a key
SLASH = re.compile(r"/(?=(?:[^']*'[^']*')*[^']*$)")


def segment(part: str) -> tuple[str, str | None]:
    """The name and, in parentheses, the key of one part of a path."""
    match = SEGMENT.fullmatch(part)
    if match is None:
        raise no_segment(part)
    return match.group("name"), match.group("key")


def by_key(table: Table, source: str) -> list[Row]:
    """The record a key in parentheses names: `'1'` or `A='1',B='2'`."""
    found = tokens(source)
    if len(found) == 1 and len(table.type.keys) == 1:
        given = {table.type.keys[0]: value_of(found[0])}
    else:
        given = {found[at].text: value_of(found[at + 2]) for at in range(0, len(found) - 2, 4)}
    for name in given:
        if name not in table.columns:
            raise no_property(name, table.type.type_name)
    if set(given) != set(table.type.keys):
        raise bad_query("The key predicate does not name every key property")
    rows = table.find(table.type.keys, tuple(fitting(table.columns[name], given[name]) for name in table.type.keys))
    if not rows:
        raise no_record(table.type.set_name)
    return rows
