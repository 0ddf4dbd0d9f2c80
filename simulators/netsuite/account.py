"""One account: the books with what NetSuite keeps beside them, as they stand."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, Final

from msgspec import Struct

from simulators.books import Books, Customer, ItemKey
from simulators.netsuite import rows
from simulators.netsuite.definitions import Definition, definitions_of
from simulators.netsuite.ledger import transactions
from simulators.netsuite.options import Options
from simulators.netsuite.shown import Transaction, parts_of, tranid
from simulators.netsuite.stamps import Deleted, Stored, kept

#: the account's own time: Pacific, as NetSuite's servers have it
ACCOUNT_ZONE: Final = timezone(timedelta(hours=-8))
#: record types of the ledger's transactions, by SuiteQL's code
RECORD_TYPES: Final = {
    "CustInvc": "invoice", "CustPymt": "customerPayment", "CustCred": "creditMemo", "CustDep": "customerDeposit",
    "Journal": "journalEntry",
}  # fmt: skip


class Picture(Struct, frozen=True, kw_only=True):
    """All transactions as NetSuite shows them, at one revision of the books."""

    revision: int
    shown: dict[ItemKey, Transaction]
    by_id: dict[int, Transaction]
    #: item of the books → the internal id of its transaction, and that transaction or the instalment of it
    items: dict[ItemKey, tuple[int, Transaction]]


class Account:
    """What every part of the record service works on."""

    def __init__(self, books: Books, options: Options, clock: Callable[[], datetime]) -> None:
        self.books, self.options, self.clock = books, options, clock
        self.kept = kept(books)
        self.definitions: dict[str, Definition] = {one.table: one for one in definitions_of(options.declared)}
        self.locked = set(options.locked)
        self._picture: Picture | None = None
        #: customers of the books that have their internal ids
        self._numbered = 0

    def place(self) -> rows.Place:
        """What rows are made with, now."""
        return rows.Place(
            books=self.books, kept=self.kept, now=self.clock(), zone=ACCOUNT_ZONE, instalments=self.options.instalments
        )

    def today(self) -> Any:  # noqa: ANN401 - a date
        """The account's own day."""
        return self.clock().astimezone(ACCOUNT_ZONE).date()

    def picture(self) -> Picture:
        """The transactions; made anew when the books have changed."""
        if self._picture is None or self._picture.revision != self.books.revision:
            shown, _ = transactions(self.books, instalments=self.options.instalments)
            by_id = {self.kept.id_of("transaction", key): one for key, one in shown.items()}
            items = {
                part.key: (self.kept.id_of("transaction", one.key), part) for one, part in parts_of(shown)
            }  # fmt: skip
            self._picture = Picture(revision=self.books.revision, shown=shown, by_id=by_id, items=items)
        return self._picture

    def customer(self, number: int) -> list[Customer]:
        """A customer by internal id, once for each subsidiary; empty if there is none."""
        if self._numbered != len(self.books.customers):
            for _, code in self.books.customers:
                self.kept.id_of("customer", code)
            self._numbered = len(self.books.customers)
        code = self.kept.key_of("customer", number)
        found = (self.books.customers.get((entity, code)) for entity in self.books.entities)
        return [one for one in found if one is not None]

    def saved(self, kind: str, key: Any) -> None:  # noqa: ANN401 - whatever identifies a record
        """A record was saved: it has changed, whatever was saved."""
        self.kept.saved(kind, key, now=self.clock())
        self.books.revision += 1

    def remember_deleted(self, record: str, number: int, *, name: str, custom: bool = False) -> None:
        """Puts a deletion on the account's list of them."""
        gone = Deleted(id=number, type=record.lower(), name=name, on=self.clock(), custom=custom)
        self.kept.deleted.append(gone)
        self.kept.revision += 1

    def store(self, table: str) -> dict[int, Stored]:
        """The records of a type that is in no ledger."""
        return self.kept.stored.setdefault(table, {})

    def knows(self, record: str, number: int) -> bool:
        """Whether there is such a record; of types that are not simulated every id is taken."""
        if record == "customer":
            return bool(self.customer(number))
        if record in {"transaction", "invoice", "customerPayment", "creditMemo"}:
            return number in self.picture().by_id
        if record.lower() in self.definitions:
            return number in self.store(record.lower())
        names = {
            "subsidiary": [*self.books.entities, rows.ELIMINATION], "account": self.books.accounts,
            "currency": {document.currency for document in self.books.documents.values()}
            | {entity.currency for entity in self.books.entities.values()},
        }  # fmt: skip
        if record not in names or self.kept.key_of(record, number) is not None:
            return True
        return any(self.kept.id_of(record, name) == number for name in sorted(names[record]))

    def label(self, record: str, number: int) -> str:
        """The words that a reference carries: `refName`."""
        if record == "customer":
            return next((f"{one.number} {one.name}" for one in self.customer(number)), str(number))
        if record in {"transaction", "invoice"} and number in self.picture().by_id:
            shown = self.picture().by_id[number]
            return f"{RECORD_TYPES[shown.kind]} #{tranid(shown)}"
        key = self.kept.key_of(record, number)
        if record == "subsidiary" and key in self.books.entities:
            return self.books.entities[key].name
        if record == "account" and key in self.books.accounts:
            return f"{key} {self.books.accounts[key].name}"
        return key if isinstance(key, str) else str(number)
