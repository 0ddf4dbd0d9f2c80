"""SuiteQL: statements built from the field tables, and readings that go from key to key.

Pages begin behind the last key that came, so that no row is passed over while others post, and the 100,000 rows that a
statement may have are never reached [netsuite.md §1.1].
"""

from __future__ import annotations

from array import array
from collections.abc import Generator, Iterable, Iterator, Sequence
from operator import lt
from typing import Final, Generic, TypeVar

import msgspec
from msgspec import Struct

from adapters.netsuite.client import NetSuiteClient
from adapters.netsuite.query_page import QueryPage, Rows
from adapters.netsuite.tables import Listing
from canonical_model.errors import BadAnswer

Key = tuple[int, ...]
R = TypeVar("R")
#: pages of one reading
MOST_PAGES: Final = 100_000
#: rows of one reading whose keys are remembered
MOST_ROWS: Final = 10_000_000
#: internal ids begin above this; NetSuite's own records have small negative ones
BEFORE_ALL: Final = -1_000_000
#: from here on the service does not count on [netsuite.md §1.1]
MOST_COUNTED: Final = 100_000
#: ids in one list; Oracle takes a thousand
MOST_IN_LIST: Final = 500


class Condition(Struct, frozen=True, kw_only=True):
    """A part of a WHERE clause with the values of its question marks."""

    text: str
    params: tuple[str | int, ...] = ()


def among(column: str, ids: Iterable[int]) -> Condition:
    """The column is one of these whole numbers: nothing of them needs escaping."""
    return Condition(text=f"{column} IN ({', '.join(str(int(one)) for one in ids)})")


def either(*conditions: Condition) -> Condition:
    """At least one of them."""
    text = " OR ".join(f"({one.text})" for one in conditions)
    return Condition(text=f"({text})", params=tuple(value for one in conditions for value in one.params))


def statement(listing: Listing, have: frozenset[tuple[str, str]], where: Sequence[Condition]) -> str:
    """The text of a listing's statement, without what this account does not have; its last parameters are the key's."""
    tables = [one for one in listing.tables if not one.optional or _joinable(one.name, have)]
    aliases = {one.alias: one.name for one in tables}
    columns = [c for c in listing.columns if c.of in aliases and (aliases[c.of], c.name) in have]
    selected = ", ".join(f"{column.written} AS {column.shown}" for column in columns)
    joined = " ".join(
        f"{'LEFT OUTER JOIN' if one.outer else 'INNER JOIN'} {one.name} {one.alias} ON ({one.on})"
        if one.on
        else f"{one.name} {one.alias}"
        for one in tables
    )
    conditions = " AND ".join([one.text for one in where] + [behind(listing.key)])
    return f"SELECT {selected} FROM {joined} WHERE {conditions} ORDER BY {', '.join(listing.key)}"  # noqa: S608 - names are ours, values are bound


def _joinable(table: str, have: frozenset[tuple[str, str]]) -> bool:
    return any(known == table for known, _ in have)


def behind(key: Sequence[str]) -> str:
    """Everything behind a key, in the order of its columns."""
    first, *rest = key
    if not rest:
        return f"{first} > ?"
    return f"({first} > ? OR ({first} = ? AND {behind(rest)}))"


def bounds(key: Sequence[int]) -> tuple[int, ...]:
    """The values of the question marks of `behind`."""
    first, *rest = key
    return (first, first, *bounds(rest)) if rest else (first,)


class Reading(Generic[R]):
    """One pass over a listing. Each row is handed on once; afterwards `moved` says whether the rows held still.

    Where fewer or more rows came than the service counted, or one came twice, the pass is made once more for the
    records that were missed. A record is what shares the first column of the key.
    """

    def __init__(
        self, client: NetSuiteClient, text: str, params: Sequence[str | int], *, rows: Rows[R], names: Sequence[str],
        page_size: int, entity: str = "",
    ) -> None:  # fmt: skip
        self._client, self._text, self._params, self._names = client, text, tuple(params), tuple(names)
        self._rows, self._page_size, self._entity = rows, page_size, entity
        self._seen = _Keys(len(names))
        #: a record that was handed on turned out to have more rows
        self._late = False
        #: the rows changed while they were read, twice
        self.moved = False
        #: keys of rows that nobody asked for
        self.unknown: set[str] = set()

    def __iter__(self) -> Iterator[list[R]]:
        held = yield from self._passed(None)
        if held:
            return
        self.moved = not (yield from self._passed(self._seen.known()))

    def _passed(self, known: _Known | None) -> Generator[list[R], None, bool]:
        """One pass, a second one with what is `known` from the first; whether all that was counted came, once each."""
        bound: Key = (BEFORE_ALL,) * len(self._names)
        counted, came, twice = None, 0, False
        for _ in range(MOST_PAGES):
            page = self._page(bound)
            counted = page.total if counted is None else counted
            keys = self._keys(page.rows)
            fresh = _fresh(keys, bound)
            twice = twice or len(fresh) < len(keys)
            self._guard(page, fresh)
            came += len(fresh)
            if came > MOST_ROWS:
                raise BadAnswer(f"more than {MOST_ROWS} rows in one reading", entity=self._entity)
            yield self._first(page.rows, keys, fresh) if known is None else self._missed(page.rows, keys, fresh, known)
            if not page.more:
                return not twice and not self._late and (counted >= MOST_COUNTED or counted == came)
            bound = max([keys[at] for at in fresh])
            # given back before the next are read
            del page, keys, fresh
        raise BadAnswer(f"more than {MOST_PAGES} pages", entity=self._entity)

    def _page(self, bound: Key) -> QueryPage[R]:
        params, size = (*self._params, *bounds(bound)), self._page_size
        try:
            page = self._client.page_of(self._rows, self._text, params, limit=size, entity=self._entity)
        except msgspec.ValidationError:
            raise self._without_key() from None
        self.unknown |= page.unknown
        return page

    def _keys(self, rows: list[R]) -> list[Key]:
        try:
            return list(zip(*(map(int, map(self._rows.value(name), rows)) for name in self._names), strict=True))
        except (KeyError, ValueError):
            raise self._without_key() from None

    def _without_key(self) -> BadAnswer:
        return BadAnswer(f"a row came without its key ({', '.join(self._names)})", entity=self._entity)

    def _guard(self, page: QueryPage[R], fresh: Sequence[int]) -> None:
        if page.rows and not fresh:
            raise BadAnswer("a page brought nothing but what came before: the pages go round", entity=self._entity)
        if page.more and not page.rows:
            raise BadAnswer("a page says that there is more, and holds nothing", entity=self._entity)

    def _first(self, rows: list[R], keys: list[Key], fresh: Sequence[int]) -> list[R]:
        """Rows of a first pass, each once."""
        whole = len(fresh) == len(rows)
        try:
            self._seen.add(keys if whole else [keys[at] for at in fresh])
        except OverflowError:
            raise BadAnswer("a row's key is larger than any id is", entity=self._entity) from None
        return rows if whole else [rows[at] for at in fresh]

    def _missed(self, rows: list[R], keys: list[Key], fresh: Sequence[int], known: _Known) -> list[R]:
        """Rows of records that were not handed on before; a further row of one that was says that it moved."""
        records, seen = known
        self._late = self._late or any(keys[at][0] in records and keys[at] not in seen for at in fresh)
        return [rows[at] for at in fresh if keys[at][0] not in records]


#: records, and the keys of their rows
_Known = tuple[frozenset[int], frozenset[Key]]


class _Keys:
    """Keys that came, eight bytes for each of their numbers."""

    def __init__(self, numbers: int) -> None:
        self._columns = [array("q") for _ in range(numbers)]

    def add(self, keys: list[Key]) -> None:
        """Those of a page."""
        for column, numbers in zip(self._columns, zip(*keys, strict=True), strict=False):
            column.extend(numbers)

    def known(self) -> _Known:
        """All of them, with the records that they are of."""
        return frozenset(self._columns[0]), frozenset(zip(*self._columns, strict=True))


def _fresh(keys: list[Key], bound: Key) -> Sequence[int]:
    """The places of keys that did not come before: all of them where each is behind the one before it.

    No page before brought one behind its bound.
    """
    if all(map(lt, [bound, *keys[:-1]], keys)):
        return range(len(keys))
    new: dict[Key, int] = {}
    for at, key in enumerate(keys):
        if key > bound:
            new.setdefault(key, at)
    return list(new.values())


def rows_of(reading: Iterable[list[R]]) -> Iterator[R]:
    """Row by row."""
    for page in reading:
        yield from page


def chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Lists that one statement may hold."""
    return (ids[start : start + MOST_IN_LIST] for start in range(0, len(ids), MOST_IN_LIST))
