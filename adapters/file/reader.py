"""The reading side: tables → pages of canonical records. A file is always read whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import Any, Final

from msgspec import json

from adapters.file.client import Folder
from adapters.file.mapping import KEYS, MAPPINGS, Place, key_of, legal_entity, rate
from adapters.file.open_items import MakeItem, item_maker
from adapters.file.settings import FileSettings, TableSettings
from adapters.file.values import Unreadable
from adapters.file.wire import COLUMNS, Row, places, row_of
from canonical_model.adapter import (
    Check,
    Completeness,
    Environment,
    Feed,
    Page,
    ReadEnd,
    ReadRequest,
    Record,
    Rejected,
    Stream,
)
from canonical_model.collecting import Hold
from canonical_model.currency import UnknownCurrency
from canonical_model.errors import AdapterError
from canonical_model.identity import NativeKey
from canonical_model.master_data import (
    BankAccount,
    ControlAccount,
    ControlBalance,
    Customer,
    ExchangeRate,
    LegalEntity,
    Person,
)
from canonical_model.money import BadAmount
from canonical_model.receivables import OpenItem

#: what makes one row unreadable
UNREADABLE: Final = (Unreadable, BadAmount, UnknownCurrency, ValueError)
ITEMS: Final = "open_items"
_ENTITY: Final = places("open_items", "entity")[0]
#: the cells of an item's key
_item_key: Final = itemgetter(*places("open_items", *KEYS["open_items"]))
#: rows a page
PAGE: Final = 1_000
#: keys remembered to notice a second row of one key
MOST_KEYS: Final = 5_000_000

#: a file of these without a row is no proof that all is gone
_NEVER_EMPTY: Final = frozenset({"open_items", "customers", "balances"})
_NO_FILE: Final = "no file is declared for it"

#: feed → the tables it reads
TABLES: Final[Mapping[str, tuple[str, ...]]] = {
    "entities": (),
    "rates": ("rates",),
    "customers": ("customers",),
    "items": ("open_items", "payments"),
    "balances": ("balances",),
}
#: table → the stream that its unreadable rows belong to
STREAMS: Final[Mapping[str, Stream]] = {
    "rates": "rates",
    "customers": "customers",
    "open_items": "open_items",
    "payments": "receipts",
    "balances": "control_balances",
}
FEEDS: Final = (
    Feed(name="entities", streams=("entities",), per_entity=False, sweeps=(LegalEntity,), always_full=True),
    Feed(name="rates", streams=("rates",), per_entity=False, sweeps=(ExchangeRate,), always_full=True),
    Feed(
        name="customers",
        streams=("customers", "persons", "bank_accounts"),
        per_entity=True,
        sweeps=(Customer, Person, BankAccount),
        always_full=True,
    ),
    Feed(
        name="items",
        streams=("open_items", "documents", "receipts", "holds"),
        per_entity=True,
        # a block lives in a column of its item: one that was lifted is only seen by not coming any more
        sweeps=(OpenItem, Hold),
        always_full=True,
    ),
    Feed(
        name="balances",
        streams=("control_balances", "control_accounts"),
        per_entity=True,
        sweeps=(ControlBalance, ControlAccount),
        always_full=True,
    ),
)


class FileReader:
    """A folder of exports as a source system."""

    def __init__(self, settings: FileSettings, environment: Environment) -> None:
        self._settings = settings
        self._environment = environment
        self._folder = Folder(settings.folder, system=environment.name)

    def feeds(self) -> tuple[Feed, ...]:
        """The feeds whose files are declared."""
        return tuple(feed for feed in FEEDS if feed.name == "entities" or self._tables(feed.name))

    def streams(self) -> Mapping[Stream, tuple[Completeness, str]]:
        """Per stream whether a file is declared for it."""
        declared = {stream for feed in self.feeds() for stream in feed.streams}
        every: Sequence[Stream] = (
            "customers",
            "open_items",
            "receipts",
            "control_balances",
            "rates",
            "holds",
            "settlements",
            "disputes",
            "promises",
        )
        told: dict[Stream, tuple[Completeness, str]] = {
            stream: ("complete", "") if stream in declared else ("absent", _NO_FILE) for stream in every
        }
        gone: tuple[Completeness, str] = ("partial", "rows that the next whole file lacks")
        return {**told, "deletions": gone if "open_items" in declared else ("absent", _NO_FILE)}

    def close(self) -> None:
        """Files are closed as they are read."""

    def check(self) -> Iterator[Check]:
        """Whether each declared file is there and has the declared columns."""
        for name in COLUMNS:
            table = getattr(self._settings, name)
            if table is not None:
                yield self._check(name, table)

    def _check(self, name: str, table: TableSettings) -> Check:
        try:
            read = sum(1 for _ in islice(self._folder.rows(name, table), 1))
        except AdapterError as error:
            return Check(
                system=self._environment.name, check=name, status="fail", detail=error.message, remedy=error.remedy
            )
        if not read:
            return Check(system=self._environment.name, check=name, status="warn", detail=f"{table.path} has no rows")
        return Check(system=self._environment.name, check=name, status="ok", detail=table.path)

    def read(self, request: ReadRequest) -> Iterator[Page]:
        """All rows of a feed for one legal entity."""
        if request.feed == "entities":
            yield self._entities()
            return
        for name, table in self._tables(request.feed):
            stamp = self._folder.stamp(table)
            yield from self._pages(name, table, entity=request.entity)
            self._folder.unchanged_since(table, stamp)
        empty = self._empty(request.feed)
        yield Page(
            end=ReadEnd(
                completeness="partial" if empty else "complete",
                reason=empty,
                cursor=self._environment.now().isoformat(),
            )
        )

    def _empty(self, feed: str) -> str:
        """Why a file without any row, of any entity, proves nothing: whoever exported it may have seen nothing."""
        for name, table in self._tables(feed):
            if name in _NEVER_EMPTY and not any(True for _ in islice(self._folder.rows(name, table), 1)):
                return f"{table.path} has no row at all: was it exported without data access?"
        return ""

    def _tables(self, feed: str) -> list[tuple[str, TableSettings]]:
        named = ((name, getattr(self._settings, name)) for name in TABLES[feed])
        return [(name, table) for name, table in named if table is not None]

    def _entities(self) -> Page:
        records = tuple(
            legal_entity(self._environment.system, code, entity) for code, entity in self._settings.entities.items()
        )
        strays = tuple(self._strays())
        findings = tuple(f"{stray.reason} ({'/'.join(stray.native_key)})" for stray in strays[:20])
        return Page(
            records=records,
            rejected=strays,
            read=len(records),
            end=ReadEnd(completeness="complete", findings=findings),
        )

    def _strays(self) -> Iterator[Rejected]:
        """Rows of entities that nobody declared: no entity's reading would ever meet them."""
        for name in ("customers", "open_items", "payments", "balances"):
            table = getattr(self._settings, name)
            for row in self._folder.rows(name, table) if table is not None else ():
                if row["entity"] not in self._settings.entities:
                    yield _rejected(name, row, "", f"row {row.number}: entity {row['entity']!r} is not declared")

    def _item_pages(self, table: TableSettings, *, entity: str) -> Iterator[Page]:
        """The rows of open items, of which there are most."""
        seen: set[NativeKey] = set()
        make: MakeItem | None = None
        lines = (line for line in self._folder.lines(ITEMS, table) if line[1][_ENTITY] == entity)
        while batch := list(islice(lines, PAGE)):
            make = make or item_maker(Place(self._environment.system, entity, self._settings.entities[entity], table))
            records: list[Record] = []
            rejected: list[Rejected] = []
            for line in batch:
                key = _item_key(line[1])
                if key in seen:
                    rejected.append(_again(ITEMS, row_of(line), entity))
                    continue
                if len(seen) < MOST_KEYS:
                    seen.add(key)
                try:
                    records += make(line[1])
                except UNREADABLE as error:
                    rejected.append(_rejected(ITEMS, row_of(line), entity, f"row {line[0]}: {error}"))
            yield Page(records=tuple(records), rejected=tuple(rejected), read=len(batch))
            # given back before the next are read
            del batch, records

    def _pages(self, name: str, table: TableSettings, *, entity: str) -> Iterator[Page]:
        if name == ITEMS:
            yield from self._item_pages(table, entity=entity)
            return
        seen: set[NativeKey] = set()
        rows = (row for row in self._folder.rows(name, table) if name == "rates" or row["entity"] == entity)
        while batch := list(islice(rows, PAGE)):
            records: list[Record] = []
            rejected: list[Rejected] = []
            for row in batch:
                read = self._read_row(name, row, table=table, entity=entity, seen=seen)
                if isinstance(read, Rejected):
                    rejected.append(read)
                else:
                    records.extend(read)
            yield Page(records=tuple(records), rejected=tuple(rejected), read=len(batch))

    def _read_row(
        self, name: str, row: Row, *, table: TableSettings, entity: str, seen: set[NativeKey]
    ) -> tuple[Record, ...] | Rejected:
        key = key_of(name, row)
        if key in seen:
            return _again(name, row, entity)
        if len(seen) < MOST_KEYS:
            seen.add(key)
        try:
            if name == "rates":
                return (rate(row, self._environment.system, table),)
            place = Place(self._environment.system, entity, self._settings.entities[entity], table)
            return MAPPINGS[name](row, place)
        except UNREADABLE as error:
            return _rejected(name, row, entity, f"row {row.number}: {error}")


def _again(name: str, row: Row, entity: str) -> Rejected:
    return _rejected(name, row, entity, f"row {row.number}: its key appeared before in this file", suffix=True)


def _rejected(name: str, row: Row, entity: str, reason: str, *, suffix: bool = False) -> Rejected:
    key = key_of(name, row)
    return Rejected(
        stream=STREAMS[name],
        entity=entity,
        native_key=(*key, f"row {row.number}") if suffix else key,
        reason=reason,
        payload=json.encode(dict(row)),
        customer_number=row["customer"] or row["number"],
    )


def make(settings: Any, environment: Environment) -> FileReader:  # noqa: ANN401 - checked against settings_type before
    """The reader of a folder of exports."""
    return FileReader(settings, environment)
