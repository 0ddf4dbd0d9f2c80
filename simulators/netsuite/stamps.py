"""Internal ids, and when a record changed last: what NetSuite keeps and the books do not; both last as long as they."""

from datetime import datetime, timezone
from typing import Any, Final

from simulators.books import Books

_PLACE: Final = "netsuite"
#: internal ids of transactions begin here, so that none is taken for an id of something else
_FIRST: Final = {"transaction": 1001, "customer": 501, "contact": 7001}


class Kept:
    """What one set of books keeps for this face; `stamps` may be set by whoever changes a record at a given instant."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, Any], int] = {}
        self._next: dict[str, int] = {}
        self._seen: dict[tuple[str, Any], tuple[Any, str]] = {}
        #: record → the instant that its next change is stamped with
        self.stamps: dict[tuple[str, Any], datetime] = {}
        #: customer's number → its parent's number, deeper than the books have it
        self.parents: dict[str, str] = {}
        #: customer's number → credit limit, and who is on credit hold
        self.credit_limits: dict[str, str] = {}
        self.on_hold: set[str] = set()
        #: invoices (item keys) → the day that the customer promised
        self.promised: dict[Any, str] = {}

    def id_of(self, kind: str, key: Any) -> int:  # noqa: ANN401 - whatever identifies a record
        """The internal id: given at first sight, never again to another record."""
        if (kind, key) not in self._ids:
            number = self._next.get(kind, _FIRST.get(kind, 1))
            self._ids[kind, key], self._next[kind] = number, number + 1
        return self._ids[kind, key]

    def stamp(self, kind: str, key: Any, content: Any, *, first: datetime, now: datetime, zone: timezone) -> str:  # noqa: ANN401 - a record as it is
        """When this record changed last, in the account's time: its content is compared with what was seen before."""
        known = self._seen.get((kind, key))
        if known is None or known[0] != content:
            told = self.stamps.pop((kind, key), None) or (first if known is None else now)
            self._seen[kind, key] = (content, told.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S"))
        return self._seen[kind, key][1]


def kept(books: Books) -> Kept:
    """What these books keep for this face."""
    made: Kept = books.beside.setdefault(_PLACE, Kept())
    return made
