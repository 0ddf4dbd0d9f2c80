"""What a store would know after readings: the contract of feeds, sweeps, cursors and open keys, kept in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, TypeVar

from msgspec import Struct, structs, to_builtins

from canonical_model.adapter import Feed, Page, ReadEnd, Reader, ReadRequest, Record, Rejected
from canonical_model.collecting import Hold
from canonical_model.errors import AdapterError
from canonical_model.identity import NativeKey, RecordId
from canonical_model.master_data import LegalEntity
from canonical_model.receivables import OpenItem, SettlementLeg
from conformance.suite.rule import Failed

#: pages of one feed; more than small books can have
MOST_PAGES: Final = 400
HISTORY: Final = date(2000, 1, 1)
_R = TypeVar("_R")


class FeedRead(Struct, kw_only=True):
    """How one feed of one entity was read, and what that changed."""

    feed: Feed
    entity: str
    mode: str
    records: tuple[Record, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    ends: tuple[ReadEnd, ...] = ()
    #: the end came with the last page
    ended_last: bool = False
    error: AdapterError | None = None
    new: int = 0
    changed: int = 0
    deleted: int = 0

    @property
    def whole(self) -> bool:
        """Whether the adapter says that nothing is missing."""
        return self.error is None and bool(self.ends) and self.ends[-1].completeness == "complete"


class Shelf:
    """Records by id; each feed of an entity is taken all or not at all."""

    def __init__(self) -> None:
        self.records: dict[RecordId, Record | Hold] = {}
        self._cursors: dict[tuple[str, str], str] = {}

    def of(self, kind: type[_R]) -> list[_R]:
        """The records of one type."""
        return [record for record in self.records.values() if type(record) is kind]

    def item(self, key: NativeKey) -> OpenItem | None:
        """The open or settled item under a native key."""
        return next((item for item in self.of(OpenItem) if item.native_key == key), None)

    def sync(
        self,
        reader: Reader,
        *,
        full: bool = False,
        entity: str = "",
        items_only: bool = False,
        customers: bool = False,
    ) -> list[FeedRead]:
        """Read every feed as `duecourse sync` does, or those that items need; a feed that fails changes nothing."""
        reads: list[FeedRead] = []
        needed = {"entities", "open_items", "accounts"} | ({"customers"} if customers else set())
        for feed in reader.feeds():
            if items_only and not needed & set(feed.streams):
                continue
            reads += [self._read(reader, feed, code, full=full) for code in self._entities(feed, entity)]
        return reads

    def take_by_key(self, reader: Reader, entity: str, keys: tuple[NativeKey, ...]) -> list[FeedRead]:
        """Read the items of some keys, as `duecourse sync` asks again for those that no page explained."""
        return [
            self._by_key(reader, feed, entity if feed.per_entity else "", keys)
            for feed in reader.feeds()
            if "open_items" in feed.streams
        ]

    def _by_key(self, reader: Reader, feed: Feed, entity: str, keys: tuple[NativeKey, ...]) -> FeedRead:
        request = ReadRequest(feed=feed.name, entity=entity, mode="keys", keys=keys, history_from=HISTORY)
        read = FeedRead(feed=feed, entity=entity, mode="keys")
        try:
            _gather(list(bounded(reader.read(request))), read)
        except AdapterError as error:
            read.error = error
        self._keep(read)
        return read

    def _entities(self, feed: Feed, entity: str) -> list[str]:
        if not feed.per_entity:
            return [""]
        codes = sorted(record.entity for record in self.of(LegalEntity))
        return [code for code in codes if entity in {"", code}]

    def _read(self, reader: Reader, feed: Feed, entity: str, *, full: bool) -> FeedRead:
        cursor = self._cursors.get((feed.name, entity))
        changes = cursor is not None and not full and not feed.always_full
        request = ReadRequest(
            feed=feed.name, entity=entity, mode="changes" if changes else "full",
            cursor=cursor if cursor and (changes or feed.always_full) else "", history_from=HISTORY,
        )  # fmt: skip
        read = FeedRead(feed=feed, entity=entity, mode=request.mode)
        try:
            self._take(reader, request, read)
        except AdapterError as error:
            read.error = error
            self._cursors.pop((feed.name, entity), None)
        return read

    def _take(self, reader: Reader, request: ReadRequest, read: FeedRead) -> None:
        pages = list(bounded(reader.read(request)))
        asked: tuple[NativeKey, ...] = ()
        if request.mode == "changes":
            asked = self._unexplained(pages, request.entity)
            if asked:
                pages = (
                    pages[:-1]
                    + list(bounded(reader.read(structs.replace(request, mode="keys", keys=asked))))
                    + pages[-1:]
                )
        _gather(pages, read)
        self._keep(read)
        if request.mode == "full" and read.whole:
            self._sweep(read)
        self._forget_asked(asked, read)
        if read.whole:
            self._cursors[read.feed.name, read.entity] = read.ends[-1].cursor
        else:
            self._cursors.pop((read.feed.name, read.entity), None)

    def _unexplained(self, pages: list[Page], entity: str) -> tuple[NativeKey, ...]:
        """Keys of items that are open on one side alone, or deleted there, and that no page brought."""
        there = {key for page in pages for key in page.open_keys}
        known = {item.native_key for item in self.of(OpenItem)}
        deleted = {key for page in pages for key in page.deleted_keys if key in known}
        brought = {r.native_key for page in pages for r in page.records if isinstance(r, OpenItem)}
        here = {item.native_key for item in self.of(OpenItem) if item.open_minor and item.entity == entity}
        return tuple(sorted((((here ^ there) if there else set()) | deleted) - brought))

    def _keep(self, read: FeedRead) -> None:
        came = {record.id for record in read.records if isinstance(record, OpenItem)}
        listed = {record.id for record in read.records}
        if read.feed.items_bring_their_legs:
            for leg in self.of(SettlementLeg):
                if leg.item_id in came and leg.id not in listed:
                    del self.records[leg.id]
        for record in read.records:
            known = self.records.get(record.id)
            read.new += known is None
            read.changed += known is not None and plain(known) != plain(record)
            self.records[record.id] = record

    def _sweep(self, read: FeedRead) -> None:
        listed = {record.id for record in read.records}
        kept = {one.native_key for one in read.rejected}
        for record in list(self.records.values()):
            owned = type(record) in read.feed.sweeps and read.entity in {"", record.entity}
            if owned and record.id not in listed and record.native_key not in kept:
                del self.records[record.id]
                read.deleted += 1

    def _forget_asked(self, asked: tuple[NativeKey, ...], read: FeedRead) -> None:
        came = {record.native_key for record in read.records if isinstance(record, OpenItem)}
        for item in self.of(OpenItem):
            if item.native_key in asked and item.native_key not in came:
                del self.records[item.id]
                read.deleted += 1


def plain(record: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    """A record without what may move by itself."""
    told = to_builtins(record)
    return {name: value for name, value in told.items() if name not in type(record).VOLATILE}


def bounded(pages: Iterator[Page]) -> Iterator[Page]:
    """The pages; Failed if they do not end."""
    for number, page in enumerate(pages, 1):
        if number > MOST_PAGES:
            raise Failed(f"a feed of small books has more than {MOST_PAGES} pages: the reading goes round in circles")
        yield page


def _gather(pages: list[Page], read: FeedRead) -> None:
    read.records = tuple(record for page in pages for record in page.records)
    read.rejected = tuple(one for page in pages for one in page.rejected)
    read.ends = tuple(page.end for page in pages if page.end is not None)
    read.ended_last = bool(pages) and pages[-1].end is not None
