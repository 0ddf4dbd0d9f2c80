"""What this role and account really have of what is read: tables and columns, asked for one by one where need be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from adapters.netsuite.client import NetSuiteClient, UnknownName
from adapters.netsuite.query_page import PLAIN, Row, Rows
from adapters.netsuite.suiteql import Condition, Reading, statement
from adapters.netsuite.tables import ASKED, TRANSACTION, Column, Listing, columns_of, features_of
from canonical_model.errors import BadAnswer, Misconfigured

R = TypeVar("R")


class Known:
    """The tables and columns of one connection, looked at when they are first needed."""

    def __init__(
        self, client: NetSuiteClient, *, page_size: int, ours: bool, split: bool = True, named: tuple[str, ...] = ()
    ) -> None:
        """`named` are columns of transactions that the settings name."""
        self._client, self._page_size, self._ours, self._split = client, page_size, ours, split
        self._named = named
        #: table → its columns; None: there is no such table for this role
        self._tables: dict[str, frozenset[str] | None] = {}

    def columns(self, table: str) -> frozenset[str] | None:
        """The columns of a table that this role has, of those that are read."""
        if table not in self._tables:
            self._tables[table] = self._look(table)
        return self._tables[table]

    def lacks(self, listing: Listing) -> tuple[str, ...]:
        """What a listing leaves out here, as `table.column`."""
        found = []
        tables = {table.name: self.columns(table.name) for table in listing.tables}
        for table in listing.tables:
            have = tables[table.name]
            wanted = [column.name for column in listing.columns if column.of == table.alias and self._asks_for(column)]
            found += [f"{table.name} lacks {name}" for name in wanted if have is None or name not in have]
        return tuple(dict.fromkeys(found))

    def _asks_for(self, column: Column) -> bool:
        """Fields of our SuiteApp are missed where the settings have it installed, those of a feature where it is on."""
        if column.feature:
            return self._split and any(column.feature in self._features(table) for table in tuple(self._tables))
        return self._ours or column.origin != "ours"

    def _features(self, table: str) -> set[str]:
        """Features of which a column is there."""
        return {feature for name, feature in features_of(table).items() if self.has(table, name)}

    def has(self, table: str, column: str) -> bool:
        """Whether a column can be read."""
        return column in (self.columns(table) or frozenset())

    def reading(self, listing: Listing, where: Sequence[Condition], *, entity: str = "") -> Reading[Row]:
        """A reading of what this account has of a listing; an error where it lacks what no record can do without."""
        return self.reading_of(PLAIN, listing, where, entity=entity)

    def reading_of(
        self, rows: Rows[R], listing: Listing, where: Sequence[Condition], *, entity: str = ""
    ) -> Reading[R]:  # fmt: skip
        """The same, read as `rows` reads them."""
        text = statement(listing, self._have(listing), where)
        params = [value for one in where for value in one.params]
        return Reading(
            self._client, text, params, rows=rows, names=listing.key_names, page_size=self._page_size, entity=entity
        )  # fmt: skip

    def _have(self, listing: Listing) -> frozenset[tuple[str, str]]:
        have: set[tuple[str, str]] = set()
        for table in listing.tables:
            columns = self.columns(table.name)
            if columns is None:
                if not table.optional:
                    raise Misconfigured(
                        f"the table {table.name} is not there for this role",
                        remedy=f"give the role the permission to view what {table.name} holds, or enable its feature",
                    )
                continue
            have |= {(table.name, name) for name in columns}
            needed = {column.name for column in listing.columns if column.of == table.alias and column.needed}
            needed |= {name for asked, name in ASKED if asked == table.name}
            if lost := sorted(needed - columns):
                raise BadAnswer(f"{table.name} lacks {', '.join(lost)}, which no record can do without")
        return frozenset(have)

    def _look(self, table: str) -> frozenset[str] | None:
        named = self._named if table == TRANSACTION else ()
        wanted = tuple(dict.fromkeys((*columns_of(table, ours=self._ours), *named)))
        if self._is_there(table, wanted):
            return frozenset(wanted)
        special = {*features_of(table), *named}
        plain = tuple(name for name in wanted if name not in special)
        if special and self._is_there(table, plain):
            # a single one is what was lacking
            asked = special if len(special) > 1 else ()
            return frozenset(plain) | {name for name in asked if self._is_there(table, (name,))}
        found = frozenset(name for name in wanted if self._is_there(table, (name,)))
        return found or None

    def _is_there(self, table: str, names: Sequence[str]) -> bool:
        selected = ", ".join(f"x.{name}" for name in names)
        try:
            self._client.page(f"SELECT {selected} FROM {table} x", (), limit=1)  # noqa: S608 - names of our own
        except UnknownName:
            return False
        return True
