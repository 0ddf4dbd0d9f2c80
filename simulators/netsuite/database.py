"""The books at one revision as a database in memory, and statements run in it."""

import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cached_property, partial
from itertools import islice
from threading import RLock
from typing import Any, Final

from simulators.books import Books
from simulators.netsuite import postings, rows
from simulators.netsuite.account import ACCOUNT_ZONE
from simulators.netsuite.definitions import Definition, definitions_of
from simulators.netsuite.dialect import BadStatement, add_functions, shown, sqlite_of
from simulators.netsuite.keyset import Kept, keyset_of
from simulators.netsuite.ledger import transactions
from simulators.netsuite.options import Options
from simulators.netsuite.shown import Ledger
from simulators.netsuite.stamps import kept
from simulators.netsuite.tables import ddl, tables_of, unticked

#: a second set of books, which double every line unless one is asked for
SECOND_BOOK: Final = 2
__all__ = ["ACCOUNT_ZONE", "Database"]
#: words for the time in a statement, whose answer changes with it
_TIME: Final = re.compile(r"SYSDATE|CURRENT_DATE", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
Maker = Callable[[rows.Place], Iterable[rows.Row]]
Result = tuple[list[str], list[tuple[Any, ...]]]


class Database:
    """Answers statements; a table is filled anew when it is asked for and what it shows has changed."""

    def __init__(self, books: Books, options: Options | None = None) -> None:
        self._options = options or Options()
        self._books, self.hidden, self._columns = books, self._options.hidden, tables_of(self._options)
        self._unticked = unticked(self._options)
        self._lock = RLock()
        self._connection: sqlite3.Connection | None = None
        self._made: frozenset[tuple[str, str]] = frozenset()
        #: table → the state of what it showed when it was filled
        self._filled: dict[str, tuple[Any, ...]] = {}
        #: what the last readings from key to key found in the tables as they stand
        self._kept = Kept()
        #: the account's own time when the statement came
        self._sysdate = ""

    def run(self, statement: str, params: Iterable[Any], *, now: datetime, dates: str = "") -> Result:
        """Column names and rows; BadStatement with the words of the database.

        `dates`: how the user wants dates, which holds for columns that are not asked for by TO_CHAR.
        """
        with self._lock, self._books.lock:
            connection, values = self._current(statement, now), tuple(params)
            keyset = None if _TIME.search(statement) else keyset_of(statement, values)
            if keyset is None:
                return _executed(connection, statement, values, dates)
            return self._kept.behind(keyset, dates, lambda text, few: _executed(connection, text, few, dates))

    def settle(self, now: datetime) -> None:
        """Fill anew the tables that were asked for of an earlier state, as an ERP does while it posts."""
        with self._lock, self._books.lock:
            self._current(" ".join(self._filled), now)

    def _current(self, statement: str, now: datetime) -> sqlite3.Connection:
        if self._connection is None or self.hidden != self._made:
            self._connection = sqlite3.connect(":memory:", check_same_thread=False)
            self._connection.executescript(ddl(self._columns, self.hidden))
            add_functions(self._connection, sysdate=lambda: self._sysdate)
            self._made, self._filled, self._kept = self.hidden, {}, Kept()
        place = rows.Place(
            books=self._books, kept=kept(self._books), now=now, zone=ACCOUNT_ZONE,
            instalments=self._options.instalments,
        )  # fmt: skip
        named = set(_WORD.findall(statement.lower()))
        for table in self._columns.keys() & named:
            self._fill(self._connection, table, place)
        self._sysdate = now.astimezone(ACCOUNT_ZONE).strftime("%Y-%m-%d %H:%M:%S")
        return self._connection

    def _fill(self, connection: sqlite3.Connection, table: str, place: rows.Place) -> None:
        beside = _BESIDE.get(table) or self._stored.get(table)
        state = (place.kept.revision,) if beside is not None else self._state()
        if self._filled.get(table) == state or (table, "*") in self.hidden:
            return
        if table in _LINES:
            self._fill_lines(connection, place, state)
            return
        found = beside(place) if beside is not None else self._of_ledger(table, place)
        connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - names of our own
        self._insert(connection, table, found)
        connection.commit()
        self._filled[table], self._kept = state, Kept()

    def _fill_lines(self, connection: sqlite3.Connection, place: rows.Place, state: tuple[Any, ...]) -> None:
        """Lines and their accounting lines, in both books: they are made together, and too many to be kept."""
        ledger = transactions(self._books, instalments=self._options.instalments)
        pairs = (pair for shown in ledger[0].values() for pair in postings.lines(place, shown))
        line, accounting = (table if (table, "*") not in self.hidden else "" for table in _LINES)
        for table in filter(None, (line, accounting)):
            connection.execute(f'DELETE FROM "{table}"')  # noqa: S608 - names of our own
        while some := list(islice(pairs, _AT_ONCE)):
            made = [row for _, row in some]
            self._insert(connection, line, [row for row, _ in some])
            self._insert(connection, accounting, [*made, *({**row, "accountingbook": SECOND_BOOK} for row in made)])
        connection.commit()
        self._filled |= dict.fromkeys(_LINES, state)
        self._kept = Kept()

    @cached_property
    def _stored(self) -> dict[str, Maker]:
        """Records that are in no ledger."""
        return {one.table: partial(_stored_rows, of=one) for one in definitions_of(self._options.declared)}

    def _state(self) -> tuple[Any, ...]:
        """Whatever the tables of the ledger depend on."""
        told = kept(self._books)
        return (
            self._books.revision, tuple(told.promised.items()), tuple(told.parents.items()),
            tuple(sorted(told.on_hold)), tuple(told.credit_limits.items()), tuple(told.hold_overrides.items()),
            tuple(told.sources.items()),
        )  # fmt: skip

    def _of_ledger(self, table: str, place: rows.Place) -> Iterable[rows.Row]:
        if table in _PLAIN:
            return _PLAIN[table](place)
        return _SHOWN[table](place, transactions(self._books, instalments=self._options.instalments))

    def _insert(self, connection: sqlite3.Connection, table: str, found: Iterable[rows.Row]) -> None:
        if not table:
            return
        names = [name for name in self._columns[table] if (table, name) not in self.hidden]
        columns, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        statement = f'INSERT INTO "{table}" ({columns}) VALUES ({marks})'  # noqa: S608 - names of our own
        empty = self._unticked.get(table)
        told = ({**empty, **row} for row in found) if empty else found
        connection.executemany(statement, (tuple(map(row.get, names)) for row in told))


def _executed(connection: sqlite3.Connection, statement: str, params: Sequence[Any], dates: str) -> Result:
    try:
        cursor = connection.execute(sqlite_of(statement), params)
        names = [column[0] for column in cursor.description or ()]
        return names, [shown(row, dates) for row in cursor.fetchall()]
    except (sqlite3.Error, OverflowError) as error:
        raise BadStatement(str(error)) from None


def _stored_rows(place: rows.Place, *, of: Definition) -> Iterable[rows.Row]:
    return rows.stored_rows(place, of)


def _headers(place: rows.Place, ledger: Ledger) -> Iterable[rows.Row]:
    return [postings.header(place, shown) for shown in ledger[0].values()]


#: lines made at once
_AT_ONCE: Final = 10_000
#: lines, and their accounting lines
_LINES: Final = ("transactionline", "transactionaccountingline")
#: tables of the ledger that need no transactions
_PLAIN: Final[dict[str, Maker]] = {
    "subsidiary": rows.subsidiaries, "currency": rows.currencies, "account": rows.accounts, "term": rows.terms,
    "customer": rows.customers, "customersubsidiaryrelationship": rows.relationships, "contact": rows.contacts,
    "customeraddressbook": rows.address_books, "customeraddressbookentityaddress": rows.addresses,
    "currencyrate": rows.rates, "accountingperiod": rows.periods, "consolidatedexchangerate": rows.consolidated,
    "dual": lambda _: [{"dummy": "X"}],
}  # fmt: skip
_SHOWN: Final[dict[str, Callable[[rows.Place, Ledger], Iterable[rows.Row]]]] = {
    "transaction": _headers, "nexttransactionlinelink": lambda place, ledger: rows.link_rows(place, *ledger),
}  # fmt: skip
#: what is kept beside the ledger and changes without it
_BESIDE: Final[dict[str, Maker]] = {"deletedrecord": rows.deletions, "transactionnote": rows.transaction_notes}
