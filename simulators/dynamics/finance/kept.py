"""What Finance & Operations keeps and the books do not: record ids, stamps, disputes, journals, files, settlements."""

from copy import deepcopy
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct

from simulators.books import Books, ItemKey
from simulators.dynamics.settling import Settlements

_PLACE: Final = "dynamics finance"
#: record ids begin here in every table, so ids of two tables can be the same [addendum A8]
_FIRST: Final = 5_637_144_576
Told = dict[str, Any]


class Written(Struct, kw_only=True, eq=False):
    """What callers and people have written; a changeset that fails brings it back."""

    #: transaction → its one row of CustDispute
    disputes: dict[ItemKey, Told] = {}
    dispute_history: list[Told] = []
    #: (entity, journal) → header
    headers: dict[tuple[str, str], Told] = {}
    #: (entity, journal, line)
    lines: dict[tuple[str, str, Decimal], Told] = {}
    #: (entity, journal, line, invoice, company, due date)
    settled: dict[tuple[Any, ...], Told] = {}
    #: (entity, document id)
    attachments: dict[tuple[str, str], Told] = {}
    #: (entity, activity number)
    activities: dict[tuple[str, str], Told] = {}
    #: (entity, account) → properties that the books have no place for
    customers: dict[tuple[str, str], Told] = {}
    #: payments that a journal made: what its line said of them
    payments: dict[ItemKey, Told] = {}


class Kept:
    """What one set of books keeps for this face."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, Any], int] = {}
        self._keys: dict[tuple[str, int], Any] = {}
        self._next: dict[str, int] = {}
        self._seen: dict[Any, tuple[Any, datetime]] = {}
        self._looked_at = False
        #: transaction → the instant that its next change is stamped with, whoever made it
        self.stamps: dict[ItemKey, datetime] = {}
        self.written = Written()
        #: goes up with every change of what is in no ledger
        self.revision = 0
        self.settlements = Settlements()

    def id_of(self, table: str, key: Any) -> int:  # noqa: ANN401 - whatever identifies a record
        """The record id: given at first sight, never again to another record of its table."""
        if (table, key) not in self._ids:
            number = self.next(table, _FIRST)
            self._ids[table, key], self._keys[table, number] = number, key
        return self._ids[table, key]

    def key_of(self, table: str, number: int) -> Any:  # noqa: ANN401 - whatever identifies a record
        """What a record id was given to; None if to nothing."""
        return self._keys.get((table, number))

    def next(self, sequence: str, first: int = 1) -> int:
        """The next number of a sequence."""
        number = self._next.get(sequence, first)
        self._next[sequence] = number + 1
        return number

    def stamp(self, key: ItemKey, content: Any, *, first: datetime, now: datetime) -> datetime:  # noqa: ANN401 - a record
        """When this record changed last: its content is compared with what was seen before; never in the future."""
        known = self._seen.get(key)
        if known is None or known[0] != content:
            told = self.stamps.pop(key, None)
            fresh = now if known is not None or self._looked_at else min(first, now)
            self._seen[key] = (content, told or fresh)
        return self._seen[key][1]

    def looked_at(self) -> None:
        """All records were stamped: one that is seen for the first time later is a new one."""
        self._looked_at = True

    def copy(self) -> Written:
        """What was written, to bring it back."""
        return deepcopy(self.written)


def kept(books: Books) -> Kept:
    """What these books keep for this face."""
    made: Kept = books.beside.setdefault(_PLACE, Kept())
    return made
