"""The feeds of customers, with people and terms, and of holds, over SOAP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from adapters.netsuite.mapping.customers import customer_holds, customer_of, item_holds, mailbox_of, person_of, terms_of
from adapters.netsuite.mapping.values import UNREADABLE, is_true
from adapters.netsuite.soap import wire
from adapters.netsuite.soap.account import SoapAccount
from adapters.netsuite.soap.messages import Wanted, search_customers, search_customers_with, search_transactions
from adapters.netsuite.soap.rows import Row
from adapters.netsuite.wire import Customer
from canonical_model.adapter import Page, ReadEnd, Record, Rejected, Stream
from canonical_model.identity import NativeKey

#: records of one page of ours
_BATCH: Final = 1_000
#: a record of SOAP's → our records; raises what makes a record unreadable
Map = Callable[[Row], Iterator[Record]]


class CustomerFeed:
    """Reads the customers of one subsidiary: those whose own it is, and those who have transactions there."""

    def __init__(self, account: SoapAccount, entity: str) -> None:
        self._account, self._where = account, account.where(entity)
        self._found: dict[str, Customer] = {}

    def pages(self) -> Iterator[Page]:
        """Customers with their mailboxes, people, terms."""
        rows = tuple(self._rows())
        yield from self._mapped(rows, self._customer, "customers")
        people = (row for row in self._account.every("contacts") if row.fields.get("company") in self._found)
        yield from self._mapped(people, self._person, "persons")
        terms = self._account.lookups().terms.values()
        records = tuple(terms_of(row, self._where) for row in terms)
        yield Page(records=records, read=len(records))
        yield self._last(
            "" if rows else f"no customer at all came from subsidiary {self._where.entity}: no data access?"
        )

    def holds(self) -> Iterator[Page]:
        """Credit holds and paused dunning, of customers and of their open invoices."""
        yield from self._mapped(self._rows(), lambda row: customer_holds(self._known(row), self._where), "holds")
        wanted = Wanted(types=("_invoice",), subsidiary=self._where.entity)
        asked = search_transactions(self._account.client.endpoint, wanted, self._account.preferences())
        invoices = (row for row in self._account.client.every(asked, entity=self._where.entity) if _is_open(row))
        yield from self._mapped(
            invoices, lambda row: item_holds(wire.flags(row), self._where, [(self._where.entity, row.id)]), "holds"
        )
        yield self._last("")

    def _flagged(self, row: Row) -> Iterator[Record]:
        return item_holds(wire.flags(row), self._where, [(self._where.entity, row.id)])

    def _rows(self) -> Iterator[Row]:
        client, preferences = self._account.client, self._account.preferences()
        wanted = Wanted(types=wire.SEARCHED, subsidiary=self._where.entity)
        own = search_customers(client.endpoint, self._where.entity, preferences)
        seen: set[str] = set()
        for asked in (own, search_customers_with(client.endpoint, wanted, preferences)):
            for row in client.every(asked, entity=self._where.entity):
                if row.id not in seen:
                    seen.add(row.id)
                    yield row

    def _known(self, row: Row) -> Customer:
        found = self._found[row.id] = wire.customer(row, self._account.lookups())
        return found

    def _customer(self, row: Row) -> Iterator[Record]:
        known = self._known(row)
        yield customer_of(known, self._where, self._account.settings)
        yield from mailbox_of(known, self._where)

    def _person(self, row: Row) -> Iterator[Record]:
        found = wire.contact(row, self._account.lookups())
        if not is_true(found.isinactive):
            yield person_of(found, self._where)

    def _mapped(self, rows: Iterator[Row] | tuple[Row, ...], mapped: Map, stream: Stream) -> Iterator[Page]:
        records: list[Record] = []
        rejected: list[Rejected] = []
        read = 0
        for row in rows:
            read += 1
            try:
                records += list(mapped(row))
            except UNREADABLE as error:
                rejected.append(self._rejected(row, str(error), stream))
            if len(records) >= _BATCH:
                yield Page(records=tuple(records), rejected=tuple(rejected), read=read)
                records, rejected, read = [], [], 0
        yield Page(records=tuple(records), rejected=tuple(rejected), read=read)

    def _rejected(self, row: Row, reason: str, stream: Stream) -> Rejected:
        key: NativeKey = (self._where.entity, row.id)
        return Rejected(
            stream=stream, entity=self._where.entity, native_key=key, reason=reason,
            customer_number=row.fields.get("entityid", ""),
        )  # fmt: skip

    def _last(self, incomplete: str) -> Page:
        findings = tuple(sorted(self._account.findings()))
        return Page(
            end=ReadEnd(
                completeness="partial" if incomplete else "complete", reason=incomplete, findings=findings
            )
        )  # fmt: skip


def _is_open(row: Row) -> bool:
    """Whether an invoice's flags count: something of it is open, or nobody says."""
    left = row.fields.get("amountremaining")
    return left is None or left.strip("+-0.E") != ""
