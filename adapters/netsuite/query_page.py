"""Pages of the query service: rows with keys in lower case, values as texts, nulls left out.

The usual page has texts and nothing else, which msgspec reads as it stands; whatever is different is read again, value
by value. No digit passes through a binary fraction either way.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import Any, Final, cast

import msgspec
from msgspec import UNSET, Struct, UnsetType

from adapters.netsuite.answers import object_in, text_of
from canonical_model.errors import BadAnswer

Row = dict[str, str]
_LINKS: Final = "links"
_NO_PAGE: Final = "the query service did not answer with a page of rows"


class QueryPage(Struct, frozen=True, kw_only=True):
    """One page of rows."""

    rows: list[Row]
    total: int
    more: bool
    #: addresses that the page names, none of which is followed
    links: tuple[str, ...] = ()


class _Link(Struct):
    href: str = ""


class _Usual(Struct):
    items: list[dict[str, str | None]] | UnsetType = UNSET
    more: bool | UnsetType = msgspec.field(default=UNSET, name="hasMore")
    total: int = msgspec.field(default=0, name="totalResults")
    links: list[_Link] = []


_USUAL: Final = msgspec.json.Decoder(_Usual)
#: each row has an empty list of links. Within a text its quotation marks would be escaped: only the key is found
_NO_LINKS: Final = re.compile(rb'"links"\s*:\s*\[\s*\]\s*,')


def query_page(body: bytes) -> QueryPage:
    """The page in an answer; BadAnswer if there is none."""
    try:
        told = _USUAL.decode(_NO_LINKS.sub(b"", body))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
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


def _slowly(body: bytes) -> QueryPage:
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
