"""What NetSuite keeps and the books do not: internal ids, when a record changed last, records beside the ledger."""

from datetime import datetime, timezone
from typing import Any, Final

from msgspec import Struct

from simulators.books import Books

_PLACE: Final = "netsuite"
#: internal ids begin here, so that none is taken for an id of something else
_FIRST: Final = {
    "transaction": 1001, "customer": 501, "contact": 7001, "phonecall": 100_501, "task": 200_001, "message": 300_001,
    "supportcase": 4001, "note": 9001,
}  # fmt: skip


class Stored(Struct, kw_only=True, eq=False):
    """A record that is in no ledger."""

    id: int
    values: dict[str, Any]
    created: datetime
    modified: datetime


class Deleted(Struct, frozen=True, kw_only=True):
    """What is left of a deleted record."""

    id: int
    type: str
    name: str
    on: datetime
    custom: bool = False


class QueuedMail(Struct, frozen=True, kw_only=True):
    """A letter that un-pausing had the SuiteApp look at, and maybe send, at once [netsuite.md §2, Hold]."""

    on: datetime
    record: str
    id: int
    customer: str


class Kept:
    """What one set of books keeps for this face; `stamps` may be set by whoever changes a record at a given instant."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, Any], int] = {}
        self._keys: dict[tuple[str, int], Any] = {}
        self._next: dict[str, int] = {}
        self._seen: dict[tuple[str, Any], tuple[Any, str]] = {}
        #: record → the instant that its next change is stamped with
        self.stamps: dict[tuple[str, Any], datetime] = {}
        #: record → how often it was saved: saving is a change, whatever was saved
        self.saves: dict[tuple[str, Any], int] = {}
        #: customer's number → its parent's number, deeper than the books have it
        self.parents: dict[str, str] = {}
        #: customer's number → credit limit, and who is on credit hold
        self.credit_limits: dict[str, str] = {}
        self.on_hold: set[str] = set()
        #: customer's number → AUTO, ON or OFF, where somebody said so
        self.hold_overrides: dict[str, str] = {}
        #: invoices (item keys) → the day that the customer promised, and whose estimate it is
        self.promised: dict[Any, str] = {}
        self.sources: dict[Any, str] = {}
        #: (kind, key) → custom fields and their values
        self.fields: dict[tuple[str, Any], dict[str, Any]] = {}
        #: (family of records, external id) → key
        self.external: dict[tuple[str, str], Any] = {}
        self._external_ids: dict[tuple[str, Any], str] = {}
        #: record type → its records by internal id
        self.stored: dict[str, dict[int, Stored]] = {}
        self.deleted: list[Deleted] = []
        #: goes up with every change of what is in no ledger
        self.revision = 0
        self.mails: list[QueuedMail] = []

    def id_of(self, kind: str, key: Any) -> int:  # noqa: ANN401 - whatever identifies a record
        """The internal id: given at first sight, never again to another record."""
        if (kind, key) not in self._ids:
            number = self.new_id(kind)
            self._ids[kind, key], self._keys[kind, number] = number, key
        return self._ids[kind, key]

    def new_id(self, kind: str) -> int:
        """The next internal id of a kind."""
        number = self._next.get(kind, _FIRST.get(kind, 1))
        self._next[kind] = number + 1
        return number

    def key_of(self, kind: str, number: int) -> Any:  # noqa: ANN401 - whatever identifies a record
        """What an internal id was given to; None if to nothing."""
        return self._keys.get((kind, number))

    def external_of(self, family: str, key: Any) -> str | None:  # noqa: ANN401 - whatever identifies a record
        """The external id of a record."""
        return self._external_ids.get((family, key))

    def set_external(self, family: str, key: Any, text: str | None) -> None:  # noqa: ANN401 - whatever identifies a record
        """Gives a record its external id, in place of the one it had; None takes it away."""
        old = self._external_ids.pop((family, key), None)
        if old is not None:
            del self.external[family, old]
        if text is not None:
            self.external[family, text], self._external_ids[family, key] = key, text

    def saved(self, kind: str, key: Any, *, now: datetime) -> None:  # noqa: ANN401 - whatever identifies a record
        """A record was saved just now."""
        self.saves[kind, key] = self.saves.get((kind, key), 0) + 1
        self.stamps[kind, key] = now

    def stamp(self, kind: str, key: Any, content: Any, *, first: datetime, now: datetime, zone: timezone) -> str:  # noqa: ANN401 - a record as it is
        """When this record changed last, in the account's time: its content is compared with what was seen before."""
        told_of = (content, self.saves.get((kind, key), 0))
        known = self._seen.get((kind, key))
        if known is None or known[0] != told_of:
            told = self.stamps.pop((kind, key), None) or (first if known is None else now)
            self._seen[kind, key] = (told_of, told.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S"))
        return self._seen[kind, key][1]


def kept(books: Books) -> Kept:
    """What these books keep for this face."""
    made: Kept = books.beside.setdefault(_PLACE, Kept())
    return made
