"""What Business Central keeps and the books do not: ids, stamps, promises, disputes, journals, files, applications."""

from copy import deepcopy
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID, uuid5

from msgspec import Struct

from simulators.books import Books, ItemKey
from simulators.dynamics.settling import Settlements

_PLACE: Final = "dynamics business central"
#: ids of records are made of what they are about, so that the same books have the same ids
_ROOT: Final = UUID("7f1c0d5e-0bc0-4a51-9a51-00000000b0c0")
Told = dict[str, Any]


class Written(Struct, kw_only=True, eq=False):
    """What callers and people have written; a transaction that fails brings it back."""

    promises: dict[ItemKey, date] = {}
    #: item → code
    disputes: dict[ItemKey, str] = {}
    on_hold: dict[ItemKey, str] = {}
    #: (entity, id) → status
    statuses: dict[tuple[str, str], Told] = {}
    journals: dict[tuple[str, str], Told] = {}
    #: (entity, id) → line of a journal
    lines: dict[tuple[str, str], Told] = {}
    attachments: dict[tuple[str, str], Told] = {}
    #: invoices that are not posted
    drafts: dict[tuple[str, str], Told] = {}
    #: entries that a journal made: what its line said
    posted: dict[ItemKey, Told] = {}
    #: (entity, number) → what a customer is blocked for, where the books know no such block
    blocked: dict[tuple[str, str], str] = {}


class Kept:
    """What one set of books keeps for this face."""

    def __init__(self) -> None:
        self._entries: dict[tuple[str, Any], int] = {}
        self._seen: dict[Any, tuple[Any, datetime]] = {}
        #: item → the instant that its next change is stamped with, whoever made it
        self.stamps: dict[ItemKey, datetime] = {}
        self._keys: dict[str, Any] = {}
        self._looked_at: set[str] = set()
        self._next: dict[str, int] = {}
        self.written = Written()
        #: goes up with every change of what is in no ledger
        self.revision = 0
        self.settlements: dict[str, Settlements] = {}

    def id_of(self, kind: str, key: Any) -> str:  # noqa: ANN401 - whatever identifies a record
        """The id of a record."""
        found = str(uuid5(_ROOT, f"{kind} {key}"))
        self._keys[found] = key
        return found

    def key_of(self, own: str) -> Any:  # noqa: ANN401 - whatever identifies a record
        """What an id was given to; None if to nothing."""
        return self._keys.get(own)

    def entry(self, kind: str, key: Any) -> int:  # noqa: ANN401 - whatever identifies an entry
        """The number of an entry: given at first sight, never again."""
        if (kind, key) not in self._entries:
            self._entries[kind, key] = self.next(f"entry {kind}")
        return self._entries[kind, key]

    def next(self, sequence: str) -> int:
        """The next number of a sequence."""
        self._next[sequence] = self._next.get(sequence, 0) + 1
        return self._next[sequence]

    def stamp(self, kind: str, key: Any, content: Any, *, first: datetime, now: datetime) -> datetime:  # noqa: ANN401 - a record
        """When this record changed last: its content is compared with what was seen before; never in the future."""
        known = self._seen.get((kind, key))
        if known is None or known[0] != content:
            told = self.stamps.pop(key, None)
            fresh = now if known is not None or kind in self._looked_at else min(first, now)
            self._seen[kind, key] = (content, told or fresh)
        return self._seen[kind, key][1]

    def looked_at(self, kind: str) -> None:
        """All records of a kind were stamped: one that is seen for the first time later is a new one."""
        self._looked_at.add(kind)

    def copy(self) -> Written:
        """What was written, to bring it back."""
        return deepcopy(self.written)


def kept(books: Books) -> Kept:
    """What these books keep for this face."""
    made: Kept = books.beside.setdefault(_PLACE, Kept())
    return made
