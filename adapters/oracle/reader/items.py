"""The feed of items: what stands on a business unit's receivables, and what was applied to it and from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, Final

from adapters.kit.record_ids import RecordIds
from adapters.oracle.mapping.items import Mapped, item_mapper
from adapters.oracle.mapping.settlements import settlement_mapper
from adapters.oracle.mapping.values import UNREADABLE, item_key
from adapters.oracle.reader.receivables import Receivables
from adapters.oracle.rows import ItemRow, Row, read
from canonical_model.adapter import Page, ReadEnd, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from canonical_model.receivables import SettlementLeg

SCHEDULE: Final = "PAYMENT_SCHEDULE_ID"
#: the database's clock as our statements write it
CLOCK: Final = "%Y-%m-%dT%H:%M:%S"
#: ids asked for at once [items_by_id.sql]
MOST_IDS: Final = 500
#: items handed on at once
MOST_ITEMS: Final = 500
#: so often what moved meanwhile is read anew
_LOOKS: Final = 2


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, books: Receivables, request: ReadRequest) -> None:
        self._books, self._request, self._entity = books, request, request.entity
        self._where = books.where(request.entity)
        self._map, self._settled = item_mapper(self._where), settlement_mapper(self._where)
        self._doubts: set[str] = set()
        self._read = self._items = self._without_amounts = self._gaps = 0
        #: payment schedules that came as open, in the last look at all that are
        self._open = RecordIds()

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        cursor = self._books.database_time()
        yield from self._chosen()
        if self._request.mode == "full":
            yield from self._until_it_stands_still()
        if self._request.mode == "changes":
            for ids in self._listed_open():
                yield Page(open_keys=tuple(item_key(self._entity, one) for one in ids))
        yield self._last(cursor)

    def _chosen(self) -> Iterator[Page]:
        request, unit = self._request, {"P_BU": self._entity}
        if request.mode == "keys":
            yield from self._these(sorted({_schedule_of(key) for key in request.keys}))
        elif request.mode == "changes":
            yield from self._pages_of("items_changed", {**unit, "P_SINCE": self._since()})
        elif request.mode == "window" and request.window is not None:
            first, end = (one.isoformat() for one in request.window)
            yield from self._pages_of("items", {**unit, "P_OPEN": "N", "P_CLOSED_FROM": first, "P_CLOSED_TO": end})
        else:
            begin = (request.history_from or self._history()).isoformat()
            yield from self._pages_of("items", {**unit, "P_OPEN": "Y", "P_CLOSED_FROM": begin, "P_CLOSED_TO": ""})

    def _since(self) -> str:
        try:
            # the database's clock, which is only ever compared with itself
            told = datetime.strptime(self._request.cursor, CLOCK)  # noqa: DTZ007
        except ValueError:
            raise Misconfigured(
                f"not a cursor of this adapter: {self._request.cursor!r}", remedy="read everything once (mode full)"
            ) from None
        return (told - timedelta(minutes=self._books.options.overlap_minutes)).strftime(CLOCK)

    def _history(self) -> date:
        today = self._books.environment.now().date()
        months = today.year * 12 + today.month - 1 - self._books.options.history_from_months
        return date(months // 12, months % 12 + 1, 1)

    def _pages_of(self, statement: str, binds: dict[str, Any]) -> Iterator[Page]:
        asked = self._books.keyed(statement, SCHEDULE, binds, entity=self._entity, doubts=self._doubts)
        for groups in asked:
            for first in range(0, len(groups), MOST_ITEMS):
                yield self._page(groups[first : first + MOST_ITEMS])

    def _these(self, ids: Sequence[str]) -> Iterator[Page]:
        for first in range(0, len(ids), MOST_IDS):
            some = ids[first : first + MOST_IDS]
            groups: dict[str, list[Row]] = {}
            for row in self._books.rows("items_by_id", {"P_BU": self._entity, "P_IDS": some}, entity=self._entity):
                groups.setdefault(row[SCHEDULE], []).append(row)
            yield self._page(list(groups.values()))

    def _listed_open(self) -> Iterator[list[str]]:
        """The ids of what is open now, page by page."""
        binds = {"P_BU": self._entity}
        for groups in self._books.keyed("open_items", SCHEDULE, binds, entity=self._entity, doubts=self._doubts):
            yield [rows[0][SCHEDULE] for rows in groups]

    def _until_it_stands_still(self) -> Iterator[Page]:
        """Looks whether what came as open is what is open; what is not is read by its id, once or twice."""
        for _ in range(_LOOKS):
            there = RecordIds(one for ids in self._listed_open() for one in ids)
            if there == self._open:
                return
            # what was made meanwhile, and what was settled meanwhile
            moved, self._open = there.moved(self._open), there.both(self._open)
            yield from self._these(moved)
        there = RecordIds(one for ids in self._listed_open() for one in ids)
        if there != self._open:
            self._doubts.add(f"{len(self._open)} open items came and {len(there)} are there, again and again")

    def _page(self, groups: Sequence[Sequence[Row]]) -> Page:
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        self._items += len(groups)
        for rows in groups:
            try:
                self._take([read(row, ItemRow) for row in rows], records)
            except UNREADABLE as error:
                rejected.append(self._rejected(rows[0], str(error)))
        read_now = sum(map(len, groups))
        self._read += read_now
        self._open.update([rows[0][SCHEDULE] for rows in groups if rows[0].get("STATUS") == "OP"])
        return Page(records=tuple(records.values()), rejected=tuple(rejected), read=read_now)

    def _take(self, rows: Sequence[ItemRow], records: dict[str, Record]) -> None:
        """Adds what becomes of one payment schedule: nothing of it unless all of it could be read."""
        mapped = self._map(rows[0])
        taken = [one for row in rows for one in self._settled(row, mapped)]
        self._gaps += not _adds_up(mapped, taken)
        records[mapped.document.id], records[mapped.item.id] = mapped.document, mapped.item
        if mapped.receipt is not None:
            records[mapped.receipt.id] = mapped.receipt
        for one in taken:
            records[one.id] = one

    def _rejected(self, row: Row, reason: str) -> Rejected:
        self._without_amounts += not row.get("AMOUNT_DUE_ORIGINAL")
        return Rejected(
            stream="open_items", entity=self._entity, native_key=item_key(self._entity, row[SCHEDULE]), reason=reason,
            customer_number=row.get("ACCOUNT_NUMBER", ""),
        )  # fmt: skip

    def _last(self, cursor: str) -> Page:
        doubt = next(iter(sorted(self._doubts)), "")
        if self._request.mode == "full" and not self._items:
            doubt = f"no item at all came from business unit {self._entity}: no data access?"
        if self._items and self._without_amounts == self._items:
            doubt = "no item came with its amounts: may this user see them?"
        findings = self._books.findings | set(self._books.statements.findings.values())
        if self._gaps:
            findings.add(f"{self._gaps} items whose applications do not add up to what is settled of them")
        return Page(
            end=ReadEnd(
                completeness="partial" if doubt else "complete", reason=doubt, cursor=cursor,
                findings=tuple(sorted(findings)),
            )
        )  # fmt: skip


def _adds_up(mapped: Mapped, taken: Sequence[Record]) -> bool:
    """Whether what was applied is what is no longer open; of a receipt that was reversed nothing is."""
    if mapped.receipt is not None and mapped.receipt.reversed:
        return True
    item = mapped.item
    legs = sum([one.amount_minor for one in taken if isinstance(one, SettlementLeg)])
    return legs == item.original_minor - item.open_minor


def _schedule_of(key: NativeKey) -> str:
    try:
        return str(int(key[1]))
    except (IndexError, ValueError):
        raise Misconfigured(f"not a key of an item of this adapter: {key}") from None
