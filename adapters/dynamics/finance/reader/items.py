"""The feed of items: what is open, by the set of open transactions, then what was settled since the history begins.

What is open is decided by CustTransOpens alone [addendum A1]: each brings its transaction along, so both are of one
moment. At the end what is open is listed once more and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Final

from adapters.dynamics.finance.mapping.items import item_mapper
from adapters.dynamics.finance.mapping.settlements import by_rows, by_voucher
from adapters.dynamics.finance.mapping.values import item_key
from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.wire import Open, SettlementRow, Transaction
from adapters.dynamics.odata import Question, Row, any_of
from adapters.dynamics.pages import ended
from adapters.dynamics.records import lowered, must_have, read, unknown
from adapters.dynamics.values import UNREADABLE
from canonical_model.adapter import Page, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from canonical_model.receivables import SettlementLeg

KEY: Final = "SysRecId"
REFERS: Final = "RefRecId"
PARENT: Final = "CustTransaction"
CHILD: Final = "CustTransOpen"
#: ids in one condition
MOST_IDS: Final = 40
#: items handed on at once
MOST_ITEMS: Final = 500
_LOOKS: Final = 2
#: properties of the set that are not read [addendum A1]
_KNOWN: Final = frozenset({
    "AccountNum", "Approved", "CancelledPayment", "CashDiscBaseDate", "CashDiscCode", "Closed", "CollectionLetter",
    "CollectionLetterCode", "CustAutomationExclude", "CustAutomationPredunningSent", "CustDispute", "CustTransaction",
    "DimensionSet", "ExchAdjUnrealized", "ExchRate", "LastInterestDate", "LastSettleAccountNum", "LastSettleCompany",
    "PaymId", "Settlement", "SysDataAreaId", "SysRecId", "TransDate", "UseCashDisc", "dataAreaId",
})  # fmt: skip


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, companies: Companies, request: ReadRequest) -> None:
        self._companies, self._service, self._sets = companies, companies.service, companies.settings.sets
        self._request, self._entity = request, request.entity
        self._where = companies.where(request.entity)
        self._map = item_mapper(self._where)
        self._doubts: set[str] = set()
        self._read = self._items = self._without_amounts = self._gaps = 0
        #: transactions that came as open, in the last look at all that are; and all that were handed on
        self._open: set[str] = set()
        self._brought: set[str] = set()

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        cursor = self._companies.environment.now().date().isoformat()
        request = self._request
        if request.mode == "keys":
            yield from self._these(sorted({_record_of(key) for key in request.keys}))
        elif request.mode == "window" and request.window is not None:
            first, end = request.window
            yield from self._settled(f"LastSettleDate ge {_day(first)} and LastSettleDate lt {_day(end)}")
        else:
            yield from self._all_open()
            yield from self._settled(f"LastSettleDate ge {_day(self._since())}")
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

    def _all_open(self) -> Iterator[Page]:
        """What is open, with its transaction; of several due dates of one together."""
        question = Question(
            entity_set=self._sets.open_transactions, filter=of_company(self._entity), expand=(PARENT,),
            orderby=(REFERS, KEY), key=("dataAreaId", KEY),
        )  # fmt: skip
        rows = self._service.rows(question, entity=self._entity, doubts=self._doubts)
        groups = ([*some] for _, some in groupby(self._guarded(rows), key=lambda row: str(lowered(row)["refrecid"])))
        yield from self._paged((_parent_of(opens), opens) for opens in groups)

    def _guarded(self, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            if not self._read:
                must_have(row, Open, self._sets.open_transactions)
                must_have(_parent_of([row]), Transaction, self._sets.transactions)
                found = (unknown(_parent_of([row]), Transaction) | unknown(row, Open)) - _KNOWN
                self._companies.findings |= {f"items: {name} is new" for name in found}
            self._read += 1
            yield row

    def _settled(self, condition: str) -> Iterator[Page]:
        """What was settled, wholly or in part, with what is still open of it."""
        question = self._transactions(condition)
        rows = self._service.rows(question, entity=self._entity, doubts=self._doubts)
        fresh = (row for row in rows if str(lowered(row).get("sysrecid")) not in self._brought)
        yield from self._paged((row, _children_of(row)) for row in fresh)

    def _transactions(self, condition: str) -> Question:
        return Question(
            entity_set=self._sets.transactions, filter=of_company(self._entity, condition), expand=(CHILD,),
            orderby=(KEY,), key=("dataAreaId", KEY),
        )  # fmt: skip

    def _these(self, ids: Sequence[str]) -> Iterator[Page]:
        for first in range(0, len(ids), MOST_IDS):
            question = self._transactions(any_of(KEY, ids[first : first + MOST_IDS]))
            rows = self._service.rows(question, entity=self._entity, doubts=self._doubts)
            yield from self._paged((row, _children_of(row)) for row in rows)

    def _until_it_stands_still(self) -> Iterator[Page]:
        """Looks whether what came as open is what is open; what is not is read by its id, once or twice."""
        for _ in range(_LOOKS):
            there = self._listed()
            moved, self._open = there ^ self._open, self._open & there
            if not moved:
                return
            yield from self._these(sorted(moved, key=int))
        if (there := self._listed()) != self._open:
            self._doubts.add(f"{len(self._open)} open transactions came and {len(there)} are there, again and again")

    def _listed(self) -> set[str]:
        question = Question(
            entity_set=self._sets.open_transactions, filter=of_company(self._entity),
            select=("dataAreaId", KEY, REFERS), orderby=(KEY,), key=("dataAreaId", KEY),
        )  # fmt: skip
        rows = self._service.rows(question, entity=self._entity, doubts=self._doubts)
        return {str(lowered(row).get("refrecid")) for row in rows}

    def _paged(self, found: Iterator[tuple[Row, list[Row]]]) -> Iterator[Page]:
        batch: list[tuple[Row, list[Row]]] = []
        for one in found:
            batch.append(one)
            if len(batch) >= MOST_ITEMS:
                yield self._page(batch)
                batch = []
        if batch:
            yield self._page(batch)

    def _page(self, batch: Sequence[tuple[Row, list[Row]]]) -> Page:
        settlements = self._settlements([str(lowered(row).get("sysrecid")) for row, _ in batch])
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        for row, opens in batch:
            self._items += 1
            own = str(lowered(row).get("sysrecid"))
            self._brought.add(own)
            self._open |= {own} if opens else set()
            try:
                made = self._records(row, opens, settlements)
            except UNREADABLE as error:
                rejected.append(self._rejected(row, str(error)))
                continue
            records |= {record.id: record for record in made}
        return Page(
            records=tuple(records.values()), rejected=tuple(rejected), read=len(batch), open_keys=self._open_keys(batch)
        )  # fmt: skip

    def _open_keys(self, batch: Sequence[tuple[Row, list[Row]]]) -> tuple[NativeKey, ...]:
        if self._request.mode != "changes":
            return ()
        return tuple(item_key(self._entity, str(lowered(row).get("sysrecid"))) for row, opens in batch if opens)

    def _records(
        self, row: Row, opens: list[Row], settlements: Mapping[str, list[SettlementRow]] | None
    ) -> list[Record]:
        told = read(row, Transaction)
        mapped = self._map(told, [read(one, Open) for one in opens])
        legs = (
            by_voucher(self._where, told, mapped) if settlements is None
            else by_rows(self._where, settlements.get(told.SysRecId, []), mapped)
        )  # fmt: skip
        taken: list[Record] = list(legs)
        settled = sum(one.amount_minor for one in taken if isinstance(one, SettlementLeg))
        self._gaps += settled != mapped.item.original_minor - mapped.item.open_minor
        return [mapped.document, mapped.item, *([mapped.receipt] if mapped.receipt else []), *taken]

    def _settlements(self, ids: Sequence[str]) -> dict[str, list[SettlementRow]] | None:
        """What these transactions were settled by, where the environment says so."""
        if not self._sets.settlements:
            return None
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

    def _rejected(self, row: Row, reason: str) -> Rejected:
        told = lowered(row)
        self._without_amounts += not told.get("amountcur")
        return Rejected(
            stream="open_items", entity=self._entity, native_key=item_key(self._entity, str(told.get("sysrecid"))),
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


def _parent_of(opens: Sequence[Row]) -> dict[str, Any]:
    """The transaction that came with what is open of it; empty where none did."""
    found = lowered(opens[0]).get(PARENT.lower())
    return dict(found) if isinstance(found, dict) else {"SysRecId": str(lowered(opens[0]).get("refrecid"))}


def _children_of(row: Row) -> list[Row]:
    found = lowered(row).get(CHILD.lower())
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _day(day: date) -> str:
    """A day in a condition: a moment early on it, since days come as noon [addendum A7]."""
    return f"{day.isoformat()}T00:00:00Z"


def _record_of(key: NativeKey) -> str:
    try:
        return str(int(key[1]))
    except (IndexError, ValueError):
        raise Misconfigured(f"not a key of an item of this adapter: {key}") from None
