"""The feeds of customers, with people and terms, and of holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

from msgspec import Struct

from adapters.netsuite.mapping.customers import (
    customer_holds,
    customer_of,
    item_holds,
    mailbox_of,
    person_of,
    terms_of,
)
from adapters.netsuite.mapping.instalments import key_of
from adapters.netsuite.mapping.values import UNREADABLE, is_true
from adapters.netsuite.reader.account import Account
from adapters.netsuite.reader.instalments import InstalmentLists
from adapters.netsuite.suiteql import Condition
from adapters.netsuite.tables import CONTACTS, CUSTOMERS, DISPUTED, FLAGS, HELD, PAUSED, PROMISED, TERMS, Listing
from adapters.netsuite.wire import Contact, Customer, Flags, Term, read, unknown
from canonical_model.adapter import Page, ReadEnd, Record, Rejected, Stream
from canonical_model.identity import NativeKey

T = TypeVar("T", bound=Struct)
#: an invoice's flags count while something of it is open
_OPEN: Final = Condition(text="t.foreignamountunpaid <> 0")


class CustomerFeed:
    """Reads the customers of one subsidiary; whole each time, since a lost relationship changes no date."""

    def __init__(self, account: Account, entity: str) -> None:
        self._account, self._where = account, account.where(entity)
        self._lists = InstalmentLists(account, entity)
        self._of_entity = Condition(text="csr.subsidiary = ?", params=(int(entity),))
        self._findings: set[str] = set()
        self._incomplete = ""
        self._received = 0

    def pages(self) -> Iterator[Page]:
        """Customers with their mailboxes, people, terms."""
        yield from self._mapped(CUSTOMERS, Customer, self._customer, stream="customers")
        if not self._received:
            self._incomplete = f"no customer at all came from subsidiary {self._where.entity}: no data access?"
        yield from self._if_there(CONTACTS, Contact, self._person, stream="persons")
        yield from self._if_there(TERMS, Term, lambda row: iter((terms_of(row, self._where),)), stream="terms")
        yield self._last()

    def holds(self) -> Iterator[Page]:
        """Credit holds and paused dunning, of customers and of their open invoices."""
        yield from self._mapped(CUSTOMERS, Customer, lambda row: customer_holds(row, self._where), stream="holds")
        self._guard_flags()
        if self._flagged():
            yield from self._mapped(FLAGS, Flags, self._item_holds, stream="holds")
        yield self._last()

    def _item_holds(self, row: Flags) -> Iterator[Record]:
        key = (self._where.entity, row.id)
        split = self._lists.of(row.id) if self._lists.wanted(row) else ()
        return item_holds(row, self._where, [key_of(key, one) for one in split] or [key])

    def _guard_flags(self) -> None:
        """Where what sets a flag is installed, one that cannot be seen is not one that is not set."""
        settings = self._account.settings
        wanted = (
            *((PAUSED,) if settings.dunning_letters else ()),
            *((HELD, DISPUTED) if settings.writing.companion else ()),
        )
        hidden = [name for name in wanted if not self._account.known.has("transaction", name)]
        if hidden:
            self._incomplete = f"transaction lacks {', '.join(hidden)}: whether invoices are held cannot be seen"

    def _flagged(self) -> list[str]:
        """What a flag on an invoice is known by, of what this account has."""
        asked = {
            PAUSED: f"t.{PAUSED} = 'T'", HELD: f"t.{HELD} = 'T'", DISPUTED: f"t.{DISPUTED} IS NOT NULL",
            PROMISED: f"t.{PROMISED} IS NOT NULL",
        }  # fmt: skip
        return [text for name, text in asked.items() if self._account.known.has("transaction", name)]

    def _customer(self, row: Customer) -> Iterator[Record]:
        self._received += 1
        yield customer_of(row, self._where, self._account.settings)
        yield from mailbox_of(row, self._where)

    def _person(self, row: Contact) -> Iterator[Record]:
        if not is_true(row.isinactive):
            yield person_of(row, self._where)

    def _conditions(self, listing: Listing) -> Sequence[Condition]:
        if listing is FLAGS:
            own = Condition(text="tl.subsidiary = ?", params=(int(self._where.entity),))
            return own, _OPEN, Condition(text=f"({' OR '.join(self._flagged())})")
        return () if listing is TERMS else (self._of_entity,)

    def _if_there(
        self, listing: Listing, kind: type[T], mapped: Callable[[T], Iterator[Record]], *, stream: Stream
    ) -> Iterator[Page]:
        """What customers can do without for a night: a table that the role may not see makes the reading partial."""
        table = listing.tables[0].name
        if self._account.known.columns(table) is None:
            self._incomplete = f"the table {table} is not there for this role: {stream} are unknown"
            return
        yield from self._mapped(listing, kind, mapped, stream=stream)

    def _mapped(
        self, listing: Listing, kind: type[T], mapped: Callable[[T], Iterator[Record]], *, stream: Stream
    ) -> Iterator[Page]:
        reading = self._account.known.reading(listing, self._conditions(listing), entity=self._where.entity)
        self._findings |= set(self._account.known.lacks(listing))
        for rows in reading:
            records: list[Record] = []
            rejected: list[Rejected] = []
            for row in rows:
                self._findings |= {f"{listing.tables[0].name}: {name} is new" for name in self._new(row, kind, listing)}
                try:
                    records += list(mapped(read(row, kind)))
                except UNREADABLE as error:
                    rejected.append(self._rejected(row, str(error), stream))
            yield Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
        if reading.moved:
            self._incomplete = f"{listing.tables[0].name} changed while it was read, twice"

    @staticmethod
    def _new(row: dict[str, str], kind: type[Struct], listing: Listing) -> frozenset[str]:
        return unknown(row, kind) - {column.shown for column in listing.columns}

    def _rejected(self, row: dict[str, str], reason: str, stream: Stream) -> Rejected:
        key: NativeKey = (self._where.entity, row.get("id", ""))
        return Rejected(
            stream=stream, entity=self._where.entity, native_key=key, reason=reason,
            customer_number=row.get("customernumber", row.get("entityid", "")),
        )  # fmt: skip

    def _last(self) -> Page:
        findings = self._findings | set(self._account.client.session.findings.values())
        return Page(
            end=ReadEnd(
                completeness="partial" if self._incomplete else "complete", reason=self._incomplete,
                findings=tuple(sorted(findings)),
            )
        )  # fmt: skip
