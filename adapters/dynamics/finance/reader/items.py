"""The feed of items: what is open and what was settled since the history begins, from whatever source there is.

What is open is decided by the source alone. At the end what is open is listed once more and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Final

from msgspec import Struct

from adapters.dynamics.finance.mapping.items import item_mapper
from adapters.dynamics.finance.mapping.settlements import by_rows, by_voucher
from adapters.dynamics.finance.mapping.values import item_key
from adapters.dynamics.finance.reader.bulk import Packaged
from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.reader.sources import (
    KEY,
    MOST_IDS,
    Found,
    Source,
    may_be_settled,
    moment,
    record_of,
    source_of,
)
from adapters.dynamics.finance.wire import Open, SettlementRow, Transaction, transaction_with
from adapters.dynamics.odata import Question, Row, any_of
from adapters.dynamics.pages import ended
from adapters.dynamics.records import lowered, read
from adapters.dynamics.values import UNREADABLE
from adapters.kit.record_ids import RecordIds
from canonical_model.adapter import Page, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from canonical_model.receivables import SettlementLeg

#: items handed on at once
MOST_ITEMS: Final = 500
#: keys of what is open handed on at once
MOST_KEYS: Final = 5_000
#: by the record id of a transaction what it was settled by
_ByTransaction = dict[str, list[SettlementRow]]
_LOOKS: Final = 2


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, companies: Companies, request: ReadRequest) -> None:
        self._companies, self._service, self._sets = companies, companies.service, companies.settings.sets
        self._request, self._entity = request, request.entity
        self._where = companies.where(request.entity)
        self._map = item_mapper(self._where, companies.settings.fields)
        self._row_type = transaction_with(companies.settings.fields)
        self._doubts: set[str] = set()
        own = (companies, self._entity, self._doubts)
        live = source_of(*own)
        self._source: Source = Packaged(*own, live=live) if companies.settings.bulk.definition_group else live
        self._items = self._without_amounts = self._gaps = 0
        #: transactions that came as open, in the last look at all that are
        self._open = RecordIds()

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        cursor = self._companies.environment.now().date().isoformat()
        request = self._request
        if request.mode == "keys":
            yield from self._paged(self._source.these(sorted({_record_of(key) for key in request.keys})))
        elif request.mode == "window" and request.window is not None:
            first, end = map(moment, request.window)
            yield from self._paged(self._source.where(f"LastSettleDate ge {first} and LastSettleDate lt {end}"))
        elif request.mode == "changes":
            yield from self._paged(self._source.changed(self._since()))
            yield from self._still_open() if self._source.stamped else self._until_it_stands_still()
        else:
            yield from self._paged(self._source.whole(self._since()))
            yield from self._until_it_stands_still()
        yield self._last(cursor)

    def _since(self) -> date:
        request = self._request
        if request.mode == "changes":
            try:
                return date.fromisoformat(request.cursor)
            except ValueError:
                raise Misconfigured(
                    f"not a cursor of this adapter: {request.cursor!r}", remedy="read everything once (mode full)"
                ) from None
        today = self._companies.environment.now().date()
        months = today.year * 12 + today.month - 1 - self._companies.settings.history_from_months
        return request.history_from or date(months // 12, months % 12 + 1, 1)

    def _still_open(self) -> Iterator[Page]:
        """Keys of all that is open, where changes bring what changed alone."""
        listed = iter(self._source.listed())
        while some := tuple(islice(listed, MOST_KEYS)):
            yield Page(open_keys=tuple(item_key(self._entity, one) for one in some))

    def _until_it_stands_still(self) -> Iterator[Page]:
        """Looks whether what came as open is what is open; what is not is read by its id, once or twice."""
        for _ in range(_LOOKS):
            there = self._source.listed()
            if there == self._open:
                return
            if not there:
                self._doubts.add(f"{len(self._open)} open transactions came, and none is listed: no access?")
            moved, self._open = there.moved(self._open), there.both(self._open)
            yield from self._paged(self._source.these(moved))
        if (there := self._source.listed()) != self._open:
            self._doubts.add(f"{len(self._open)} open transactions came and {len(there)} are there, again and again")

    def _paged(self, found: Iterator[Found]) -> Iterator[Page]:
        batch: list[Found] = []
        for one in found:
            batch.append(one)
            if len(batch) >= MOST_ITEMS:
                yield self._page(batch)
                batch = []
        if batch:
            yield self._page(batch)

    def _page(self, batch: Sequence[Found]) -> Page:
        asked = [record_of(row) for row, _ in batch if may_be_settled(row)]
        settlements = self._settlements(asked) if self._sets.settlements else None
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        self._items += len(batch)
        self._open.update([record_of(row) for row, opens in batch if opens])
        for row, opens in batch:
            try:
                self._take(row, opens, settlements, records)
            except UNREADABLE as error:
                rejected.append(self._rejected(row, str(error)))
        return Page(
            records=tuple(records.values()), rejected=tuple(rejected), read=len(batch), open_keys=self._open_keys(batch)
        )  # fmt: skip

    def _open_keys(self, batch: Sequence[Found]) -> tuple[NativeKey, ...]:
        if self._request.mode != "changes":
            return ()
        return tuple(item_key(self._entity, record_of(row)) for row, opens in batch if opens)

    def _take(
        self, row: Row | Transaction, opens: Sequence[Row | Open], settlements: _ByTransaction | None,
        records: dict[str, Record],
    ) -> None:  # fmt: skip
        """Adds what becomes of one transaction: nothing of it unless all of it could be read."""
        told = row if isinstance(row, Struct) else read(row, self._row_type)
        left = [one if isinstance(one, Struct) else read(one, Open) for one in opens]
        mapped = self._map(told, left)
        document, item, receipt = mapped.document, mapped.item, mapped.receipt
        settled = item.original_minor - item.open_minor
        if settlements is not None or settled:
            legs = (
                by_voucher(self._where, told, mapped) if settlements is None
                else by_rows(self._where, settlements.get(told.SysRecId, []), mapped)
            )  # fmt: skip
            taken: list[Record] = list(legs)
            settled -= sum(one.amount_minor for one in taken if isinstance(one, SettlementLeg))
            self._gaps += settled != 0
        else:
            taken = []
        records[document.id], records[item.id] = document, item
        for one in (*([receipt] if receipt else []), *taken):
            records[one.id] = one

    def _settlements(self, ids: Sequence[str]) -> _ByTransaction:
        """What these transactions were settled by."""
        found: dict[str, list[SettlementRow]] = {}
        for first in range(0, len(ids), MOST_IDS):
            condition = any_of("TransRecId", ids[first : first + MOST_IDS])
            question = Question(
                entity_set=self._sets.settlements, filter=of_company(self._entity, condition), orderby=(KEY,),
                key=("dataAreaId", KEY),
            )  # fmt: skip
            for row in self._service.rows(question, entity=self._entity, doubts=self._doubts):
                told = read(row, SettlementRow)
                found.setdefault(told.TransRecId, []).append(told)
        return found

    def _rejected(self, row: Row | Transaction, reason: str) -> Rejected:
        told = lowered(row)
        self._without_amounts += not told.get("amountcur")
        return Rejected(
            stream="open_items", entity=self._entity, native_key=item_key(self._entity, record_of(row)),
            reason=reason, customer_number=str(told.get("accountnum") or ""),
        )  # fmt: skip

    def _last(self, cursor: str) -> Page:
        doubt = next(iter(sorted(self._doubts)), "")
        if self._request.mode == "full" and not self._items:
            doubt = f"no transaction at all came from company {self._entity}: no access?"
        if self._items and self._without_amounts == self._items:
            doubt = "no transaction came with its amounts: may this user see them?"
        findings = self._companies.findings | set(self._companies.session.findings.values())
        if self._gaps and self._sets.settlements:
            findings.add(f"{self._gaps} transactions whose settlements do not add up to what is settled of them")
        return ended({doubt} - {""}, findings, cursor=cursor)


def _record_of(key: NativeKey) -> str:
    try:
        return str(int(key[1]))
    except (IndexError, ValueError):
        raise Misconfigured(f"not a key of an item of this adapter: {key}") from None
