"""The journal: master data, number ranges, periods, and the one door every document passes through."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from decimal import Decimal
from threading import RLock
from typing import Any

import msgspec

from simulators.books.money import RateTable, quantum, rounded
from simulators.books.records import (
    CONTROL_KINDS,
    Account,
    Applied,
    Contact,
    Customer,
    Document,
    DocumentKey,
    DocumentKind,
    Entity,
    ItemKey,
    Line,
    Rate,
)

MAX_LINES = 999
#: first number of each kind of document; each fiscal year of an entity starts anew
RANGES: dict[DocumentKind, int] = {
    "invoice": 1800000000,
    "credit_memo": 1600000000,
    "payment": 1400000000,
    "clearing": 100000000,
    "reversal": 1900000000,
}

RECEIVABLE = "12100000"
RECEIVABLE_ABROAD = "12110000"
INTERCOMPANY = "12190000"
DOWN_PAYMENTS = "21190000"
BANK = "11001000"
REVENUE = "41000000"
OUTPUT_TAX = "22000000"
DISCOUNT = "70040000"
FX_DIFFERENCE = "72040000"
SMALL_DIFFERENCES = "65950000"

ACCOUNTS = (
    Account(number=RECEIVABLE, name="Receivables domestic", kind="receivable"),
    Account(number=RECEIVABLE_ABROAD, name="Receivables foreign", kind="receivable"),
    Account(number=INTERCOMPANY, name="Receivables affiliated", kind="intercompany"),
    Account(number=DOWN_PAYMENTS, name="Down payments received", kind="down_payment"),
    Account(number=BANK, name="Bank main account", kind="bank"),
    Account(number=REVENUE, name="Revenue", kind="revenue"),
    Account(number=OUTPUT_TAX, name="Output tax", kind="tax"),
    Account(number=DISCOUNT, name="Cash discount granted", kind="discount"),
    Account(number=SMALL_DIFFERENCES, name="Small differences", kind="discount"),
    Account(number=FX_DIFFERENCE, name="Exchange rate differences", kind="fx"),
)


class BooksError(ValueError):
    """The ledger refuses: unbalanced, closed period, unknown record, or the item is not in the needed state."""


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says besides its lines."""

    entity: str
    kind: DocumentKind
    currency: str
    document_date: date
    posting_date: date
    reference: str = ""
    header_text: str = ""
    billing: str = ""
    number: str = ""
    user: str = "BATCH"
    by_interface: bool = False
    trading_partner: str = ""
    reverses: DocumentKey | None = None
    reversal_reason: str = ""
    #: given with the document; None: the day's
    rate: Decimal | None = None


class Journal:
    """Master data and posted documents; every posting is balanced in document and functional currency."""

    def __init__(self, *, as_of: date, group_currency: str = "EUR") -> None:
        self.as_of = as_of
        self.group_currency = group_currency
        self.entities: dict[str, Entity] = {}
        self.accounts: dict[str, Account] = {account.number: account for account in ACCOUNTS}
        self.customers: dict[tuple[str, str], Customer] = {}
        self.documents: dict[DocumentKey, Document] = {}
        self.rates = RateTable()
        #: goes up with every change; a reader compares it to know that its copy is stale
        self.revision = 0
        #: entity → how often a document was posted or taken out: a number that is free again may be given anew
        self.postings: Counter[str] = Counter()
        #: records that an ERP keeps beside its ledger, by kind
        self.beside: dict[str, Any] = {}
        #: held by every operation, and by readers while they copy
        self.lock = RLock()
        #: unapplied receipts that quote one open item at its exact amount, and that item
        self.matches: dict[ItemKey, ItemKey] = {}
        #: (credit, debit) → how much of the one is used on the other, both of them open
        self.applied: dict[tuple[ItemKey, ItemKey], Applied] = {}
        self._accounts: dict[tuple[str, str], list[tuple[Document, Line]]] = {}
        self._next: dict[tuple[str, str, int], int] = {}
        self._closed: set[tuple[str, int, int]] = set()

    def add_entity(self, entity: Entity) -> None:
        with self.lock:
            self.entities[entity.code] = entity
            self.revision += 1

    def add_rate(self, rate: Rate) -> None:
        with self.lock:
            self.rates.add(rate)
            self.revision += 1

    def add_customer(self, customer: Customer) -> None:
        with self.lock:
            if customer.entity not in self.entities:
                raise BooksError(f"customer {customer.number}: no entity {customer.entity}")
            self.customers[customer.entity, customer.number] = customer
            self.revision += 1

    def fiscal(self, entity: str, day: date) -> tuple[int, int]:
        """Fiscal year and period (1-12) of a day."""
        start = self.entities[entity].fiscal_start
        period = (day.month - start) % 12 + 1
        return (day.year if day.month >= start else day.year - 1), period

    def close_period(self, entity: str, *, year: int, period: int) -> None:
        with self.lock:
            self._closed.add((entity, year, period))

    def open_period(self, entity: str, *, year: int, period: int) -> None:
        with self.lock:
            self._closed.discard((entity, year, period))

    def is_closed(self, entity: str, day: date) -> bool:
        return (entity, *self.fiscal(entity, day)) in self._closed

    def customer(self, entity: str, number: str) -> Customer:
        found = self.customers.get((entity, number))
        if found is None:
            raise BooksError(f"no customer {number} in entity {entity}")
        return found

    def document(self, key: DocumentKey) -> Document:
        found = self.documents.get(DocumentKey(*key))
        if found is None:
            raise BooksError(f"no document {key}")
        return found

    def item(self, key: ItemKey) -> Line:
        """One customer line by its key."""
        lines = self.document(ItemKey(*key).document).lines
        if not 1 <= key[3] <= len(lines) or not lines[key[3] - 1].is_item:
            raise BooksError(f"no item {key}")
        return lines[key[3] - 1]

    def is_applied(self, key: ItemKey) -> bool:
        """Whether an amount of this item is used, or used on it."""
        return any(key in pair for pair in self.applied)

    def items(self, *, open_only: bool = False) -> Iterator[tuple[Document, Line]]:
        """Every customer line with its document, in posting order."""
        for document in self.documents.values():
            for line in document.lines:
                # as is_item and is_open have it, without asking them a million times
                if line.customer and not (open_only and line.cleared_by):
                    yield document, line

    def items_of(self, entity: str, customer: str) -> list[tuple[Document, Line]]:
        """Every item on one customer's account with its document, in posting order."""
        return list(self._accounts.get((entity, customer), ()))

    def contacts(self) -> dict[str, tuple[Contact, ...]]:
        """Contact persons per customer number, over all entities."""
        return {number: customer.contacts for (_, number), customer in self.customers.items() if customer.contacts}

    def is_control(self, account: str) -> bool:
        return self.accounts[account].kind in CONTROL_KINDS

    def functional(self, amount: Decimal, currency: str, *, entity: str, on: date) -> Decimal:
        """The amount in the entity's functional currency at that day's rate."""
        return self.rates.convert(amount, currency, to=self.entities[entity].currency, on=on)

    def post_lines(self, head: Header, lines: list[Line], *, today: date) -> Document:
        """Posts a document line by line, for what the other operations have no name for."""
        with self.lock:
            return self._post(head, lines, today=today)

    def _take_number(self, head: Header, year: int) -> str:
        if head.number:
            if (head.entity, head.number, year) in self.documents:
                raise BooksError(f"number {head.number} is taken in {head.entity} {year}")
            return head.number
        slot = (head.entity, head.kind, year)
        number = self._next.get(slot, RANGES[head.kind])
        self._next[slot] = number + 1
        return f"{number:010d}"

    def _check(self, head: Header, lines: list[Line]) -> None:
        home = self.entities[head.entity].currency
        if not 0 < len(lines) <= MAX_LINES and head.kind != "clearing":
            raise BooksError(f"{head.entity} {head.kind}: {len(lines)} lines, 1 to {MAX_LINES} are possible")
        if sum([line.amount for line in lines]) or sum([line.functional for line in lines]):
            raise BooksError(f"{head.entity} {head.kind} of {head.posting_date}: debit and credit differ")
        smallest, smallest_at_home = quantum(head.currency), quantum(home)
        for line in lines:
            if line.amount % smallest or line.functional % smallest_at_home:
                raise BooksError(f"{head.entity} {head.kind}: {line.amount} {head.currency} has too many places")
            if line.account not in self.accounts or self.is_control(line.account) != line.is_item:
                raise BooksError(f"{head.entity} {head.kind}: account {line.account} does not fit the line")
        if self.is_closed(head.entity, head.posting_date):
            raise BooksError(f"{head.entity}: the period of {head.posting_date} is closed")

    def _group(self, entity: str, on: date) -> Decimal | None:
        """What one functional unit is worth in the group currency; None when no rate is on file."""
        try:
            return self.rates.unit(self.entities[entity].currency, self.group_currency, on=on)
        except LookupError:
            return None

    def _post(self, head: Header, lines: list[Line], *, today: date) -> Document:
        self._check(head, lines)
        year, period = self.fiscal(head.entity, head.posting_date)
        worth = self._group(head.entity, head.posting_date) or Decimal(0)
        for position, line in enumerate(lines, start=1):
            line.position = position
            if line.is_item and line.due_on is None:
                line.due_on = line.baseline_on = head.document_date
            line.functional = _same(line.functional, line.amount)
            line.group = _same(rounded(line.functional * worth, self.group_currency), line.functional)
        document = Document(
            key=DocumentKey(head.entity, self._take_number(head, year), year),
            kind=head.kind,
            currency=head.currency,
            document_date=head.document_date,
            posting_date=head.posting_date,
            period=period,
            lines=lines,
            reference=head.reference,
            header_text=head.header_text,
            billing=head.billing,
            user=head.user,
            by_interface=head.by_interface,
            rate=head.rate or self.rates.unit(head.currency, self.entities[head.entity].currency, on=head.posting_date),
            trading_partner=head.trading_partner,
            reverses=head.reverses,
            reversal_reason=head.reversal_reason,
            created_on=today,
            created_at=time(6 + len(self.documents) % 14, len(self.documents) % 60, len(self.documents) * 7 % 60),
        )
        self._keep(document)
        return document

    def _keep(self, document: Document) -> None:
        self.documents[document.key] = document
        for line in document.lines:
            if line.is_item:
                self._accounts.setdefault((document.key.entity, line.customer), []).append((document, line))
        self.revision += 1
        self.postings[document.key.entity] += 1

    def _forget(self, document: Document) -> None:
        del self.documents[document.key]
        for name in {line.customer for line in document.lines if line.is_item}:
            found = self._accounts[document.key.entity, name]
            found[:] = [pair for pair in found if pair[0] is not document]
        self.revision += 1
        self.postings[document.key.entity] += 1


def _same(amount: Decimal, other: Decimal) -> Decimal:
    """The other one where it is the same to the last digit: a ledger of millions of lines need not hold both."""
    return other if amount == other and amount.same_quantum(other) else amount
