"""The books at one revision as a database in memory, and statements run in it."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from threading import RLock
from typing import Any, Final

from simulators.books import Books
from simulators.netsuite import postings, rows
from simulators.netsuite.account import ACCOUNT_ZONE
from simulators.netsuite.definitions import definitions_of
from simulators.netsuite.dialect import BadStatement, add_functions, sqlite_of
from simulators.netsuite.options import Options
from simulators.netsuite.shown import transactions
from simulators.netsuite.stamps import kept
from simulators.netsuite.tables import ddl, tables_of, unticked

#: a second set of books, which double every line unless one is asked for
SECOND_BOOK: Final = 2
__all__ = ["ACCOUNT_ZONE", "Database"]
Result = tuple[list[str], list[tuple[Any, ...]]]


class Database:
    """Answers statements; made anew when the books have changed."""

    def __init__(self, books: Books, options: Options | None = None) -> None:
        self._options = options or Options()
        self._books, self.hidden, self._columns = books, self._options.hidden, tables_of(self._options)
        self._unticked = unticked(self._options)
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._made: tuple[Any, ...] = ()
        self._now = ""

    def run(self, statement: str, params: Iterable[Any], *, now: datetime) -> Result:
        """Column names and rows; BadStatement with the words of the database."""
        with self._lock, self._books.lock:
            connection = self._current(now)
            try:
                cursor = connection.execute(sqlite_of(statement), tuple(params))
                return [column[0] for column in cursor.description or ()], cursor.fetchall()
            except (sqlite3.Error, OverflowError) as error:
                raise BadStatement(str(error)) from None

    def _current(self, now: datetime) -> sqlite3.Connection:
        state = (self._books.revision, self.hidden, *self._beside())
        self._now = now.astimezone(ACCOUNT_ZONE).strftime("%Y-%m-%d %H:%M:%S")
        if self._connection is None or state != self._made:
            self._connection, self._made = self._build(now), state
        add_functions(self._connection, sysdate=self._now)
        return self._connection

    def _beside(self) -> tuple[Any, ...]:
        told = kept(self._books)
        return (
            tuple(told.promised.items()), tuple(told.parents.items()), tuple(sorted(told.on_hold)),
            tuple(told.credit_limits.items()), tuple(told.hold_overrides.items()), tuple(told.sources.items()),
        )  # fmt: skip

    def _build(self, now: datetime) -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        connection.executescript(ddl(self._columns, self.hidden))
        place = rows.Place(
            books=self._books, kept=kept(self._books), now=now, zone=ACCOUNT_ZONE,
            instalments=self._options.instalments,
        )  # fmt: skip
        for table, found in self._tables(place).items():
            self._insert(connection, table, found)
        connection.commit()
        return connection

    def _tables(self, place: rows.Place) -> dict[str, list[rows.Row]]:
        made, applications = transactions(self._books, instalments=self._options.instalments)
        pairs = [pair for shown in made.values() for pair in postings.lines(place, shown)]
        accounting = [posting for _, posting in pairs]
        return {
            "subsidiary": list(rows.subsidiaries(place)),
            "currency": list(rows.currencies(place)),
            "account": list(rows.accounts(place)),
            "term": list(rows.terms(place)),
            "customer": list(rows.customers(place)),
            "customersubsidiaryrelationship": list(rows.relationships(place)),
            "contact": list(rows.contacts(place)),
            "currencyrate": list(rows.rates(place)),
            "accountingperiod": list(rows.periods(place)),
            "consolidatedexchangerate": list(rows.consolidated(place)),
            "transaction": [postings.header(place, shown) for shown in made.values()],
            "transactionline": [line for line, _ in pairs],
            "transactionaccountingline": [*accounting, *({**row, "accountingbook": SECOND_BOOK} for row in accounting)],
            "nexttransactionlinelink": list(rows.link_rows(place, made, applications)),
            "deletedrecord": list(rows.deletions(place)),
            "transactionnote": list(rows.transaction_notes(place)),
            **{one.table: list(rows.stored_rows(place, one)) for one in definitions_of(self._options.declared)},
            "dual": [{"dummy": "X"}],
        }

    def _insert(self, connection: sqlite3.Connection, table: str, found: list[rows.Row]) -> None:
        if (table, "*") in self.hidden:
            return
        names = [name for name in self._columns[table] if (table, name) not in self.hidden]
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        statement = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our own
        empty = self._unticked.get(table, {})
        connection.executemany(statement, [tuple(row.get(name, empty.get(name)) for name in names) for row in found])
