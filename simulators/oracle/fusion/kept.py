"""What Fusion keeps and the books do not: ids, when a record changed last, promises, requests, notes, references."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct

from simulators.books import Books, ItemKey

_PLACE: Final = "oracle fusion"
#: ids have eighteen digits and more bits than a float can tell apart [oracle.md §1.3]
_FIRST: Final = 300_100_000_000_000_001


class Application(Struct, kw_only=True, eq=False):
    """A row of applications: taking one back adds the opposite row, nothing is deleted [addendum B1]."""

    id: int
    receipt: ItemKey
    installment: ItemKey
    #: of the opposite row below zero
    amount: Decimal
    on: date
    #: whether it stands: neither taken back nor what takes back
    stands: bool = True


class Request(Struct, kw_only=True, eq=False):
    """A credit memo request: a dispute on its way through approval [oracle.md §3.1]."""

    number: int
    transaction: ItemKey
    #: installment → how much of it is disputed
    shares: dict[ItemKey, Decimal]
    reason: str
    section: str
    comments: str
    on: datetime
    status: str = "PENDING_APPROVAL"
    credit_memo: str = ""


class Note(Struct, kw_only=True, eq=False):
    """A note on an invoice, an installment or a credit memo."""

    id: int
    values: dict[str, Any]
    text: str
    on: datetime


class ReceiptExtra(Struct, kw_only=True, eq=False):
    """What a receipt says beyond the books."""

    values: dict[str, Any]
    made: datetime
    references: list[dict[str, Any]] = []
    flexfield: list[dict[str, Any]] = []
    #: whether AutoMatch has looked at it
    matched: bool = False


class Kept:
    """What one set of books keeps for this face."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, Any], int] = {}
        self._keys: dict[int, tuple[str, Any]] = {}
        self._next = _FIRST
        self._seen: dict[tuple[str, Any], tuple[Any, str]] = {}
        #: kinds of records that were looked at as a whole: what turns up later was made since
        self._looked_at: set[str] = set()
        #: record → the instant that its next change is stamped with, whoever made it
        self.stamps: dict[tuple[str, Any], datetime] = {}
        #: customer's number → its parent's number, deeper than the books have it
        self.parents: dict[str, str] = {}
        #: goes up with every change of what is in no ledger
        self.revision = 0
        self.applications: list[Application] = []
        self.requests: list[Request] = []
        self.promises: dict[int, dict[str, Any]] = {}
        #: promise → the installment it is about
        self.promised: dict[int, ItemKey] = {}
        self.promise_flexfields: dict[int, list[dict[str, Any]]] = {}
        #: (resource of the parent, its id) → notes
        self.notes: dict[tuple[str, int], list[Note]] = {}
        self.receipts: dict[ItemKey, ReceiptExtra] = {}
        #: codes of business events that are switched on
        self.events: set[str] = set()
        #: receipts of nobody, by id: the books have no account for them
        self.unidentified: dict[int, dict[str, Any]] = {}

    def id_of(self, kind: str, key: Any) -> int:  # noqa: ANN401 - whatever identifies a record
        """The id: given at first sight, never again to another record."""
        if (kind, key) not in self._ids:
            number = self.new_id()
            self._ids[kind, key], self._keys[number] = number, (kind, key)
        return self._ids[kind, key]

    def new_id(self) -> int:
        """The next id."""
        self._next += 1
        return self._next - 1

    def key_of(self, kind: str, number: int) -> Any:  # noqa: ANN401 - whatever identifies a record
        """What an id was given to; None if to nothing of that kind."""
        own, key = self._keys.get(number, ("", None))
        return key if own == kind else None

    def stamp(self, kind: str, key: Any, content: Any, *, first: str, now: str) -> str:  # noqa: ANN401 - a record as it is
        """When this record changed last: its content is compared with what was seen before; never in the future."""
        known = self._seen.get((kind, key))
        if known is None or known[0] != content:
            told = self.stamps.pop((kind, key), None)
            fresh = now if known is not None or kind in self._looked_at else min(first, now)
            self._seen[kind, key] = (content, fresh if told is None else written(told))
        return self._seen[kind, key][1]

    def looked_at(self, kind: str) -> None:
        """All records of a kind were stamped: one that is seen for the first time later is a new one."""
        self._looked_at.add(kind)


def written(moment: datetime) -> str:
    """With three digits of a second and an offset, as in Oracle's samples [oracle.md §1.3]."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def kept(books: Books) -> Kept:
    """What these books keep for this face."""
    made: Kept = books.beside.setdefault(_PLACE, Kept())
    return made
