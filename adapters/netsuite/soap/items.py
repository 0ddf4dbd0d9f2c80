"""The feed of items over SOAP: invoices, credit memos, payments and deposits of one subsidiary, read whole each time.

SOAP cannot say when something was settled, nor find what is open: everything is read, and what was settled before the
history begins is dropped here. Deleted ones are not found; those deleted while they were read are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from adapters.netsuite.mapping.items import Mapped, item_mapper
from adapters.netsuite.mapping.values import UNREADABLE
from adapters.netsuite.reader.items import months_before
from adapters.netsuite.soap import wire
from adapters.netsuite.soap.account import SoapAccount
from adapters.netsuite.soap.messages import MOST_KEYS, Wanted, search_transactions
from adapters.netsuite.soap.rows import Row
from canonical_model.adapter import Page, ReadEnd, ReadRequest, Record, Rejected
from canonical_model.errors import Misconfigured

COMPUTED: Final = "items whose amounts in the subsidiary's currency are computed by the transaction's exchange rate"
_NO_WINDOW: Final = "SOAP does not say when an item was settled: the past is read with read_by = suiteql only"


class ItemFeed:
    """Reads items for one request."""

    def __init__(self, account: SoapAccount, request: ReadRequest) -> None:
        if request.mode in {"window", "changes"}:
            raise Misconfigured(_NO_WINDOW, remedy="read everything (mode full)")
        self._account, self._request = account, request
        self._where = account.where(request.entity)
        self._map = item_mapper(self._where)
        self._since = self._history().isoformat()
        self._read = self._computed = 0
        self._brought: set[str] = set()
        self._twice: set[str] = set()

    def _history(self) -> date:
        settings, today = self._account.settings, self._account.environment.now().date()
        return self._request.history_from or months_before(today, settings.history_from_months)

    def pages(self) -> Iterator[Page]:
        """The pages of the feed."""
        started = self._account.client.clock()
        for wanted in self._scopes():
            # deposits say how much of them is used in a sublist only
            whole = wanted.types != ("_invoice",)
            preferences = self._account.preferences(body_only=not whole)
            asked = search_transactions(self._account.client.endpoint, wanted, preferences)
            for rows in self._account.client.search(asked, entity=self._where.entity):
                yield self._page(rows)
        gone = {one.id for one in self._account.client.deleted(wire.DELETED, started)} & self._brought
        yield self._last(started.isoformat(), len(gone))

    def _scopes(self) -> Iterator[Wanted]:
        others = tuple(one for one in wire.SEARCHED if one != "_invoice")
        if self._request.mode == "keys":
            ids = sorted({_id_of(key) for key in self._request.keys})
            for start in range(0, len(ids), MOST_KEYS):
                some = tuple(ids[start : start + MOST_KEYS])
                yield Wanted(types=wire.SEARCHED, subsidiary=self._where.entity, ids=some)
            return
        yield Wanted(types=("_invoice",), subsidiary=self._where.entity)
        yield Wanted(types=others, subsidiary=self._where.entity)

    def _page(self, rows: Sequence[Row]) -> Page:
        records: dict[str, Record] = {}
        rejected: list[Rejected] = []
        for row in rows:
            self._read += 1
            if row.id in self._brought:
                self._twice.add(row.id)
                continue
            self._brought.add(row.id)
            try:
                line = wire.ledger_line(row, self._account.lookups(), self._where.functional_currency)
                mapped = self._map((line,))
            except UNREADABLE as error:
                rejected.append(self._rejected(row, str(error)))
                continue
            if self._wanted(row, mapped):
                self._computed += line.currency != self._where.functional_currency
                records |= {one.id: one for one in _records(mapped)}
        return Page(records=tuple(records.values()), rejected=tuple(rejected), read=len(rows))

    def _wanted(self, row: Row, mapped: Mapped) -> bool:
        """Whatever is open, and what was made or touched since the history begins."""
        touched = max(row.fields.get("trandate", ""), row.fields.get("lastmodifieddate", ""))
        return self._request.mode == "keys" or mapped.item.is_open or touched >= self._since

    def _rejected(self, row: Row, reason: str) -> Rejected:
        owner = row.fields.get("entity") or row.fields.get("customer", "")
        known = self._account.lookups().customers.get(owner)
        return Rejected(
            stream="open_items", entity=self._where.entity, native_key=(self._where.entity, row.id), reason=reason,
            customer_number=known.entityid if known else "",
        )  # fmt: skip

    def _last(self, cursor: str, gone: int) -> Page:
        reason = f"{gone} items were deleted while they were read" if gone else ""
        if self._twice:
            reason = f"{len(self._twice)} items came twice: they changed while they were read"
        if self._request.mode == "full" and not self._read:
            reason = f"no item at all came from subsidiary {self._where.entity}: no data access?"
        findings = self._account.findings()
        if self._computed:
            findings = findings | {f"{self._computed} {COMPUTED}"}
        return Page(
            end=ReadEnd(
                completeness="partial" if reason else "complete", reason=reason, cursor=cursor,
                findings=tuple(sorted(findings)),
            )
        )  # fmt: skip


def _records(mapped: Mapped) -> Iterator[Record]:
    yield mapped.document
    yield mapped.item
    if mapped.receipt is not None:
        yield mapped.receipt


def _id_of(key: Sequence[str]) -> str:
    if len(key) != 2 or not key[1].isdigit():  # noqa: PLR2004 - subsidiary and transaction
        raise Misconfigured(f"not a key of an item that SOAP can read: {tuple(key)}")
    return key[1]
