"""The feed of items, from the published pages of customer ledger entries and of their detailed entries.

All that is open is read each time: a part payment moves no stamp [dynamics_crm.md §1.2]. What was closed since is found
by numbers of detailed entries, which only grow, and not by days: a payment may be posted to a day long past. At the end
what is open is listed once more and compared.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from adapters.dynamics.business_central.mapping.entries import entry_mapper
from adapters.dynamics.business_central.mapping.settlements import legs_of
from adapters.dynamics.business_central.mapping.values import item_key
from adapters.dynamics.business_central.reader.companies import Companies
from adapters.dynamics.business_central.wire import Detail, Entry
from adapters.dynamics.odata import Question, Row, any_of
from adapters.dynamics.pages import ended
from adapters.dynamics.records import lowered, must_have, read, unknown
from adapters.dynamics.values import UNREADABLE
from canonical_model.adapter import Page, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured
from canonical_model.identity import NativeKey
from canonical_model.receivables import SettlementLeg

KEY: Final = "Entry_No"
OWNER: Final = "Cust_Ledger_Entry_No"
OPEN: Final = "Open eq true"
#: numbers in one condition
MOST_IDS: Final = 40
#: items handed on at once
MOST_ITEMS: Final = 500
#: numbers before the last one that are looked at again: a transaction may keep its own and commit later
OVERLAP: Final = 1000
_LOOKS: Final = 2
#: properties of the page that are not read [addendum B1]
_KNOWN: Final = frozenset({
    "Dimension_Set_ID", "Customer_Name", "Salesperson_Code", "Reason_Code", "Customer_Posting_Group", "Amount",
    "Amount_LCY", "Debit_Amount", "Credit_Amount", "Reversed",
})  # fmt: skip


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, companies: Companies, request: ReadRequest) -> None:
        company = companies.one(request.entity)
        self._companies, self._service, self._pages = companies, company.pages, companies.settings.pages
        self._request, self._entity, self._where = request, request.entity, company.where
        self._map = entry_mapper(company.where)
        self._doubts: set[str] = set()
        self._items = self._without_amounts = self._gaps = 0
        #: entries that came as open, in the last look at all that are; and all that were handed on
        self._open: set[str] = set()
        self._brought: set[str] = set()

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        request, cursor = self._request, self._newest()
        if request.mode == "keys":
            yield from self._these(sorted({_entry_of(key) for key in request.keys}))
        elif request.mode == "window" and request.window is not None:
            first, end = request.window
            yield from self._all(f"Open eq false and Closed_at_Date ge {first} and Closed_at_Date lt {end}")
        else:
            yield from self._all(OPEN)
            yield from self._closed()
            yield from self._until_it_stands_still()
        yield self._last(cursor)

    def _newest(self) -> str:
        """The number of the newest detailed entry."""
        question = Question(entity_set=self._pages.detailed, orderby=(f"{KEY} desc",), top=1)
        row = next(self._service.rows(question, entity=self._entity, doubts=self._doubts), {})
        return str(lowered(row).get(KEY.lower()) or "0")

    def _closed(self) -> Iterator[Page]:
        if self._request.mode == "changes":
            yield from self._these(self._touched())
        else:
            yield from self._all(f"Open eq false and Closed_at_Date ge {self._since()}")

    def _touched(self) -> list[str]:
        """Entries that something was applied to, or taken back from, since the last reading."""
        try:
            since = int(self._request.cursor)
        except ValueError:
            raise Misconfigured(
                f"not a cursor of this adapter: {self._request.cursor!r}", remedy="read everything once (mode full)"
            ) from None
        question = Question(
            entity_set=self._pages.detailed, filter=f"{KEY} gt {max(0, since - OVERLAP)}", select=(KEY, OWNER),
            orderby=(KEY,), key=(KEY,),
        )  # fmt: skip
        rows = self._service.rows(question, entity=self._entity, doubts=self._doubts)
        found = {str(lowered(row).get(OWNER.lower())) for row in rows}
        return sorted(found - self._brought, key=int)

    def _since(self) -> date:
        today = self._companies.environment.now().date()
        months = today.year * 12 + today.month - 1 - self._companies.settings.history_from_months
        return self._request.history_from or date(months // 12, months % 12 + 1, 1)

    def _all(self, condition: str) -> Iterator[Page]:
        rows = self._service.rows(self._question(condition), entity=self._entity, doubts=self._doubts)
        yield from self._paged(row for row in rows if _own(row) not in self._brought)

    def _these(self, numbers: Sequence[str]) -> Iterator[Page]:
        for first in range(0, len(numbers), MOST_IDS):
            question = self._question(any_of(KEY, numbers[first : first + MOST_IDS]))
            yield from self._paged(self._service.rows(question, entity=self._entity, doubts=self._doubts))

    def _question(self, condition: str, *select: str) -> Question:
        return Question(
            entity_set=self._pages.entries, filter=condition, select=select, orderby=(KEY,), key=(KEY,)
        )  # fmt: skip

    def _until_it_stands_still(self) -> Iterator[Page]:
        """Looks whether what came as open is what is open; what is not is read by its number, once or twice."""
        for _ in range(_LOOKS):
            there = self._listed()
            moved, self._open = there ^ self._open, self._open & there
            if not moved:
                return
            yield from self._these(sorted(moved, key=int))
        if (there := self._listed()) != self._open:
            self._doubts.add(f"{len(self._open)} open entries came and {len(there)} are there, again and again")

    def _listed(self) -> set[str]:
        question = self._question(OPEN, KEY)
        return {_own(row) for row in self._service.rows(question, entity=self._entity, doubts=self._doubts)}

    def _paged(self, found: Iterator[Row]) -> Iterator[Page]:
        batch: list[Row] = []
        for row in found:
            self._guard(row)
            batch.append(row)
            if len(batch) >= MOST_ITEMS:
                yield self._page(batch)
                batch = []
        if batch:
            yield self._page(batch)

    def _guard(self, row: Row) -> None:
        """What nothing works without comes with the first row, or the page is another one."""
        if self._items == 0:
            must_have(row, Entry, self._pages.entries)
            self._companies.findings |= {f"items: {name} is new" for name in unknown(row, Entry) - _KNOWN}
        self._items += 1
        self._brought.add(_own(row))
        if lowered(row).get("open") is True:
            self._open.add(_own(row))

    def _page(self, batch: Sequence[Row]) -> Page:
        details = self._details([_own(row) for row in batch])
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        for row in batch:
            try:
                made = self._records(row, details)
            except UNREADABLE as error:
                rejected.append(self._rejected(row, str(error)))
                continue
            records |= {record.id: record for record in made}
        return Page(
            records=tuple(records.values()), rejected=tuple(rejected), read=len(batch), open_keys=self._open_keys(batch)
        )  # fmt: skip

    def _open_keys(self, batch: Sequence[Row]) -> tuple[NativeKey, ...]:
        if self._request.mode != "changes":
            return ()
        return tuple(item_key(self._entity, _own(row)) for row in batch if _own(row) in self._open)

    def _details(self, numbers: Sequence[str]) -> dict[str, list[Detail]]:
        found: dict[str, list[Detail]] = {}
        for first in range(0, len(numbers), MOST_IDS):
            question = Question(
                entity_set=self._pages.detailed, filter=any_of(OWNER, numbers[first : first + MOST_IDS]),
                orderby=(KEY,), key=(KEY,),
            )  # fmt: skip
            for row in self._service.rows(question, entity=self._entity, doubts=self._doubts):
                told = read(row, Detail)
                found.setdefault(told.Cust_Ledger_Entry_No, []).append(told)
        return found

    def _records(self, row: Row, details: Mapping[str, list[Detail]]) -> list[Record]:
        told = read(row, Entry)
        mapped = self._map(told)
        taken: list[Record] = list(legs_of(self._where, details.get(told.Entry_No, []), mapped))
        settled = sum(one.amount_minor for one in taken if isinstance(one, SettlementLeg))
        self._gaps += settled != mapped.item.original_minor - mapped.item.open_minor
        return [mapped.document, mapped.item, *([mapped.receipt] if mapped.receipt else []), *taken]

    def _rejected(self, row: Row, reason: str) -> Rejected:
        told = lowered(row)
        self._without_amounts += not told.get("remaining_amount")
        return Rejected(
            stream="open_items", entity=self._entity, native_key=item_key(self._entity, _own(row)), reason=reason,
            customer_number=str(told.get("customer_no") or ""),
        )  # fmt: skip

    def _last(self, cursor: str) -> Page:
        doubts = set(self._doubts)
        if self._request.mode == "full" and not self._items:
            doubts.add(f"no entry at all came from company {self._entity}: no permission?")
        if self._items and self._without_amounts == self._items:
            doubts = {"no entry came with its amounts: may this user see them?"}
        findings = self._companies.findings | set(self._companies.session.findings.values())
        if self._gaps:
            findings.add(f"{self._gaps} entries whose applications do not add up to what is settled of them")
        return ended(doubts, findings, cursor=cursor)


def _own(row: Row) -> str:
    return str(lowered(row).get(KEY.lower()) or "")


def _entry_of(key: NativeKey) -> str:
    try:
        return str(int(key[1]))
    except (IndexError, ValueError):
        raise Misconfigured(f"not a key of an item of this adapter: {key}") from None
