"""Pages of records: many at once, read for their fields, with nothing built for what is not asked for.

A field is known by its local name in lower case, which is the name that SuiteQL gives the same column; a reference has
its internal id, a custom field goes by its script id. The endpoint's version is in no name.
"""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.netsuite.soap.answers import Opened, one_result
from adapters.netsuite.soap.document import Element, child, local, text_of
from adapters.netsuite.soap.spaces import XSI
from canonical_model.errors import BadAnswer

_TYPE: Final = f"{{{XSI}}}type"
_CUSTOM: Final = "customfieldlist"
#: sublists that are read: what a payment, credit or deposit is applied to
_SUBLISTS: Final = frozenset({"applylist"})
_LONGEST_COUNT: Final = 9


class Row(Struct, frozen=True, kw_only=True):
    """One record."""

    #: the type that it says it has, without its family: Invoice
    kind: str
    id: str
    external_id: str
    fields: dict[str, str]
    #: what it is applied to, line by line
    applied: tuple[dict[str, str], ...] = ()


class SearchPage(Struct, frozen=True, kw_only=True):
    """One page of a search."""

    rows: tuple[Row, ...]
    total: int
    pages: int
    index: int
    search_id: str
    warnings: tuple[str, ...] = ()


class Deleted(Struct, frozen=True, kw_only=True):
    """A record that is gone."""

    kind: str
    id: str
    #: when, as NetSuite writes it
    at: str


class DeletedPage(Struct, frozen=True, kw_only=True):
    """One page of what was deleted."""

    rows: tuple[Deleted, ...]
    total: int
    pages: int
    index: int


#: tags → names of fields; a page has thousands of fields and a few dozen names
Names = dict[str, str]


class _Names(Names):
    def __missing__(self, tag: str) -> str:
        found = self[tag] = tag.rpartition("}")[2].lower()
        return found


def search_page(answer: Opened, operation: str) -> SearchPage:
    """A page of `search` or `searchMoreWithId`; BadAnswer where it holds anything but the records it counts."""
    told = one_result(answer, operation)
    (result,) = told.results
    if child(result, "searchRowList") is not None:
        raise BadAnswer("columns came where records were asked for")
    rows = _records(child(result, "recordList"))
    return SearchPage(
        rows=rows, total=count(result, "totalRecords"), pages=count(result, "totalPages"),
        index=count(result, "pageIndex") if rows else 1, search_id=text_of(result, "searchId"), warnings=told.warnings,
    )  # fmt: skip


def listed(answer: Opened) -> tuple[Row, ...]:
    """What `getAll` brings, which has no pages."""
    (result,) = one_result(answer, "getAll").results
    rows = _records(child(result, "recordList"))
    if count(result, "totalRecords") != len(rows):
        raise BadAnswer(f"{count(result, 'totalRecords')} records are counted, {len(rows)} came")
    return rows


def single(answer: Opened) -> Row:
    """What `get` brings."""
    (result,) = one_result(answer, "get").results
    found = child(result, "record")
    if found is None:
        raise BadAnswer("get succeeded, and brought no record")
    return record(found, _Names())


def deleted_page(answer: Opened) -> DeletedPage:
    """A page of `getDeleted`."""
    (result,) = one_result(answer, "getDeleted").results
    found = child(result, "deletedRecordList")
    rows = tuple(_deleted(one) for one in found) if found is not None else ()
    return DeletedPage(
        rows=rows, total=count(result, "totalRecords"), pages=count(result, "totalPages"),
        index=count(result, "pageIndex") if rows else 1,
    )  # fmt: skip


def _deleted(element: Element) -> Deleted:
    gone = child(element, "record")
    own = "" if gone is None else gone.get("internalId") or ""
    if gone is None or not own:
        raise BadAnswer("a deleted record came without its id")
    kind = gone.get("type") or gone.get("typeId") or ""
    return Deleted(kind=str(kind), id=str(own), at=text_of(element, "deletedDate"))


def count(element: Element, name: str) -> int:
    """A number that a page counts with; BadAnswer if it is none."""
    told = text_of(element, name)
    if not (told.isascii() and told.isdigit() and len(told) <= _LONGEST_COUNT):
        raise BadAnswer(f"{name} is no number: {told[:30]!r}")
    return int(told)


def _records(found: Element | None) -> tuple[Row, ...]:
    names = _Names()
    return () if found is None else tuple(record(one, names) for one in found)


def record(element: Element, names: Names) -> Row:
    """One record with its body fields, its custom fields and what it is applied to."""
    kind, own = (element.get(_TYPE) or "").rpartition(":")[2], element.get("internalId") or ""
    if not kind or not own:
        raise BadAnswer("a record came without its type or its internal id")
    fields: dict[str, str] = {}
    applied: tuple[dict[str, str], ...] = ()
    for one in element:
        name = names[one.tag]
        if not len(one):
            fields[name] = one.get("internalId") or one.text or ""
        elif (reference := one.get("internalId")) is not None:
            fields[name] = reference
        elif name == _CUSTOM:
            fields.update(_custom(field) for field in one)
        elif name in _SUBLISTS:
            applied = tuple({names[cell.tag]: cell.text or "" for cell in line} for line in one)
    return Row(kind=kind, id=own, external_id=element.get("externalId") or "", fields=fields, applied=applied)


def _custom(field: Element) -> tuple[str, str]:
    """A custom field's script id and value; of several values the ids, with commas."""
    values = [one.get("internalId") or one.text or "" for one in field if local(one) == "value"]
    told = ",".join(values)
    if (field.get(_TYPE) or "").endswith("BooleanCustomFieldRef"):
        told = {"true": "T", "false": "F"}.get(told, told)
    return (field.get("scriptId") or field.get("internalId") or "").lower(), told
