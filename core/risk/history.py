"""What is known of a ledger when a day begins: how settled invoices were paid, and what stands open.

Days are fed in order. An invoice counts as settled only from the day after its settlement, and as open from the day
after it was issued, so nothing that happens on or after the day asked about can move an answer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, Literal

from core.risk.invoices import Invoice
from core.risk.samples import EMPTY, Sample, five_of, halves

#: newest delays of a whole ledger that stand for it
_OF_THE_LEDGER: Final = 1000
#: issue days kept of one customer
_MOST_ISSUED: Final = 5000

_Change = tuple[int, int, str, Invoice]
_OPENED, _OVERDUE, _SETTLED = 0, 1, 2
Kind = Literal["entity", "weekday", "customer", "customer_weekday", "customer_terms"]
Key = tuple[str, ...] | tuple[str, int] | int | str


class Book:
    """What stands open of one customer."""

    __slots__ = ("due_sum", "issued", "last_settled", "open", "open_minor", "overdue", "overdue_minor")

    def __init__(self) -> None:
        self.open = self.open_minor = self.overdue = self.overdue_minor = self.due_sum = 0
        self.last_settled: int | None = None
        #: days on which invoices were issued, the newest last
        self.issued: deque[int] = deque(maxlen=_MOST_ISSUED)

    def issued_since(self, day: int) -> int:
        """How many invoices were issued on or after a day."""
        while self.issued and self.issued[0] < day:
            self.issued.popleft()
        return len(self.issued)

    def opened(self, invoice: Invoice, sign: int = 1) -> None:
        """Count an invoice in, or out again."""
        self.open += sign
        self.open_minor += sign * invoice.amount_minor

    def fell_due(self, invoice: Invoice, sign: int = 1) -> None:
        """Count an invoice as overdue, or no longer."""
        self.overdue += sign
        self.overdue_minor += sign * invoice.amount_minor
        self.due_sum += sign * invoice.due.toordinal()


class History:
    """A ledger as known when a day begins; `reach` goes forward only."""

    def __init__(self, invoices: Iterable[Invoice]) -> None:
        self._changes = sorted(_changes(invoices))
        self._next = 0
        self.day = 0
        self.ledger = Sample(_OF_THE_LEDGER)
        self.ledger_five: tuple[float, ...] = five_of(())
        #: the same of those paid in time, and of those paid late
        self.ledger_halves = (five_of(()), five_of((1.0,)))
        self._samples: dict[tuple[Kind, Key], Sample] = {}
        self._books: dict[str, Book] = {}
        self._amounts: dict[str, tuple[int, int]] = {}

    def reach(self, day: date) -> None:
        """Go on to the beginning of a day."""
        if day.toordinal() == self.day:
            return
        self.day = day.toordinal()
        while self._next < len(self._changes) and self._changes[self._next][0] < self.day:
            _, kind, _, invoice = self._changes[self._next]
            self._take(kind, invoice)
            self._next += 1
        delays = sorted(self.ledger.delays)
        in_time, late = halves(delays)
        self.ledger_five, self.ledger_halves = five_of(delays), (five_of(in_time), five_of(late or [1.0]))

    @property
    def share(self) -> float:
        """The ledger's share of late invoices; half while nothing is settled."""
        return self.ledger.late / self.ledger.count if self.ledger.count else 0.5

    @property
    def mean(self) -> float:
        """The ledger's mean delay."""
        return self.ledger.total / self.ledger.count if self.ledger.count else 0.0

    def sample(self, kind: Kind, key: Key) -> Sample:
        """How one group of invoices was paid."""
        return self._samples.get((kind, key), EMPTY)

    def book(self, customer: str) -> Book:
        """What stands open of a customer."""
        return self._books.setdefault(customer, Book())

    def usual_minor(self, customer: str) -> float | None:
        """The mean amount of a customer's invoices so far; None of one that had none."""
        total, count = self._amounts.get(customer, (0, 0))
        return total / count if count else None

    def _take(self, kind: int, invoice: Invoice) -> None:
        book = self.book(invoice.customer)
        if kind == _OPENED:
            total, count = self._amounts.get(invoice.customer, (0, 0))
            self._amounts[invoice.customer] = (total + invoice.amount_minor, count + 1)
            book.opened(invoice)
            book.issued.append(invoice.issued.toordinal())
        elif kind == _OVERDUE:
            book.fell_due(invoice)
        else:
            self._settle(invoice, book)

    def _settle(self, invoice: Invoice, book: Book) -> None:
        settled = invoice.settled or invoice.due
        book.opened(invoice, -1)
        if _overdue_from(invoice) <= settled:
            book.fell_due(invoice, -1)
        book.last_settled = settled.toordinal()
        delay = invoice.delay(settled)
        self.ledger.add(delay)
        for name in groups_of(invoice):
            self._samples.setdefault(name, Sample()).add(delay)


def groups_of(invoice: Invoice) -> tuple[tuple[Kind, Key], ...]:
    """The groups whose way of paying an invoice belongs to, the widest first."""
    weekday, terms = invoice.due.weekday(), (invoice.due - invoice.issued).days
    return (
        ("entity", invoice.entity),
        ("weekday", weekday),
        ("customer", invoice.customer),
        ("customer_weekday", (invoice.customer, weekday)),
        ("customer_terms", (invoice.customer, terms)),
    )


def _overdue_from(invoice: Invoice) -> date:
    return max(invoice.due, invoice.issued)


def _changes(invoices: Iterable[Invoice]) -> Iterator[_Change]:
    for one in invoices:
        yield one.issued.toordinal(), _OPENED, one.id, one
        if one.settled is None or _overdue_from(one) <= one.settled:
            yield _overdue_from(one).toordinal(), _OVERDUE, one.id, one
        if one.settled is not None:
            yield one.settled.toordinal(), _SETTLED, one.id, one
