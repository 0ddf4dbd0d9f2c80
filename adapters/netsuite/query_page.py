"""Pages of the query service: rows with keys in lower case, values as texts, nulls left out.

The usual page has texts and nothing else, which msgspec reads as it stands, into records of a type where there is one;
whatever is different is read again, value by value. No digit passes through a binary fraction either way.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, Final, Generic, Protocol, TypeVar, cast

import msgspec
from msgspec import UNSET, Struct, UnsetType

from adapters.netsuite.answers import object_in, text_of
from canonical_model.errors import BadAnswer

Row = dict[str, str]
R = TypeVar("R")
T = TypeVar("T", bound=Struct)
_LINKS: Final = "links"
_NO_PAGE: Final = "the query service did not answer with a page of rows"


class QueryPage(Struct, Generic[R], frozen=True, kw_only=True):
    """One page of rows."""

    rows: list[R]
    total: int
    more: bool
    #: addresses that the page names, none of which is followed
    links: tuple[str, ...] = ()
    #: keys of the first row that its type does not have
    unknown: frozenset[str] = frozenset()


class _Link(Struct):
    href: str = ""


class _Usual(Struct):
    items: list[dict[str, str | None]] | UnsetType = UNSET
    more: bool | UnsetType = msgspec.field(default=UNSET, name="hasMore")
    total: int = msgspec.field(default=0, name="totalResults")
    links: list[_Link] = []


_USUAL: Final = msgspec.json.Decoder(_Usual)
_NOT_AS_USUAL: Final = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
#: each row has an empty list of links. Within a text its quotation marks would be escaped: only the key is found
_NO_LINKS: Final = re.compile(rb'"links"\s*:\s*\[\s*\]\s*,')


class Rows(Protocol[R]):
    """A way to read pages."""

    def page(self, body: bytes) -> QueryPage[R]:
        """The page in an answer; BadAnswer if there is none."""
        ...

    def value(self, name: str) -> Callable[[R], str]:
        """What takes the value of this name out of a row; KeyError or AttributeError where it did not come."""
        ...


class Plain:
    """Rows as they come."""

    def page(self, body: bytes) -> QueryPage[Row]:
        """The page in an answer; BadAnswer if there is none."""
        return query_page(body)

    def value(self, name: str) -> Callable[[Row], str]:
        """What takes the value of this name out of a row."""
        return itemgetter(name)


PLAIN: Final = Plain()


class _Typed(Struct, Generic[R]):
    items: list[R]
    more: bool = msgspec.field(name="hasMore")
    total: int = msgspec.field(default=0, name="totalResults")
    links: list[_Link] = []


class Typed(Generic[T]):
    """Rows as records of one type, in whose order columns are best asked for.

    A row that has another key, another case of one or anything but texts makes the page be read value by value.
    """

    def __init__(self, kind: type[T]) -> None:
        self._kind = kind
        # each row has an empty list of links before all else
        strict = msgspec.defstruct(
            kind.__name__, [(_LINKS, tuple[Any, ...], ())], bases=(kind,),
            frozen=True, gc=False, forbid_unknown_fields=True,
        )  # fmt: skip
        self._usual = msgspec.json.Decoder(_Typed[strict])  # type: ignore[valid-type]  # made above

    def page(self, body: bytes) -> QueryPage[T]:
        """The page in an answer; BadAnswer if there is none, msgspec.ValidationError if a row lacks what it needs."""
        try:
            told = self._usual.decode(body)
        except _NOT_AS_USUAL:
            return self._slowly(query_page(body))
        return QueryPage(
            rows=told.items, total=told.total, more=told.more, links=tuple(link.href for link in told.links)
        )  # fmt: skip

    def _slowly(self, page: QueryPage[Row]) -> QueryPage[T]:
        first = page.rows[0].keys() if page.rows else ()
        return QueryPage(
            rows=[msgspec.convert(row, self._kind) for row in page.rows], total=page.total, more=page.more,
            links=page.links, unknown=frozenset(first) - frozenset(self._kind.__struct_encode_fields__),
        )  # fmt: skip

    def value(self, name: str) -> Callable[[T], str]:
        """What takes the value of this name out of a row."""
        return attrgetter(name)


def query_page(body: bytes) -> QueryPage[Row]:
    """The page in an answer; BadAnswer if there is none."""
    try:
        told = _USUAL.decode(_NO_LINKS.sub(b"", body))
    except _NOT_AS_USUAL:
        return _slowly(body)
    if isinstance(told.items, UnsetType) or isinstance(told.more, UnsetType):
        return _slowly(body)
    return QueryPage(
        rows=_rows(told.items, nulls=b"null" in body), total=told.total, more=told.more,
        links=tuple(link.href for link in told.links),
    )  # fmt: skip


def _rows(items: list[dict[str, str | None]], *, nulls: bool) -> list[Row]:
    """The items as they are where there is nothing to change; the case of keys is nobody's promise [§1.1]."""
    names = "".join(chain.from_iterable(items))
    if nulls or names != names.lower():
        return [_texts(item) for item in items]
    return cast("list[Row]", items)


def _texts(item: Any) -> Row:  # noqa: ANN401 - JSON
    if not isinstance(item, dict):
        raise BadAnswer("a row of the query service is no object")
    return {name.lower(): text_of(value) for name, value in item.items() if value is not None and name != _LINKS}


def _slowly(body: bytes) -> QueryPage[Row]:
    """The same with numbers as they are written."""
    told = {name.lower(): value for name, value in object_in(body).items()}
    items = told.get("items")
    if not isinstance(items, list) or "hasmore" not in told:
        raise BadAnswer(_NO_PAGE)
    return QueryPage(
        rows=[_texts(item) for item in items], total=int(told.get("totalresults") or 0),
        more=told["hasmore"] is True or told["hasmore"] in {"T", "true"},
        links=tuple(str(link.get("href", "")) for link in told.get(_LINKS) or ()),
    )  # fmt: skip
