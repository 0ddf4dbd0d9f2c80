"""Which bank lines a ledger shows already: each receipt of it is the cash of one line only."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import Final, NamedTuple

from canonical_model.identity import RecordId
from canonical_model.kept_cash import KeptTransaction, ProbablyFor
from canonical_model.money import Money
from canonical_model.receivables import OpenItem, Receipt
from core.references import normalised

#: a ledger may know of money this much before the bank's own day, and this much after it
_BEFORE: Final = timedelta(days=2)
_AFTER: Final = timedelta(days=10)
#: a reference shorter than this says nothing
_SHORTEST: Final = 4


class Found(NamedTuple):
    """How a ledger shows a line."""

    shown_as: RecordId
    said: str


class _Cash(NamedTuple):
    """Cash in a ledger: a receipt, or an open item of cash that none stands behind."""

    id: RecordId
    customer_id: RecordId
    currency: str
    minor: int
    on: date | None
    number: str
    told: str


def shown(
    waiting: Sequence[KeptTransaction],
    *,
    taken: Collection[str],
    receipts: Iterable[Receipt],
    items: Sequence[OpenItem],
) -> dict[RecordId, Found]:
    """The waiting lines that a ledger shows. `taken`: receipts that show other lines; `items`: what is open today.

    By a receipt of the same customer and amount that quotes the bank's reference, or is of about the same day; else by
    items that are not open any more as they were, and some receipt of that customer of about that day. Money of nobody
    who is known is shown by a receipt of anybody that quotes the bank's reference.
    """
    cash = _Ledger(_cash(receipts, items))
    found: dict[RecordId, Found] = {}
    used: set[str] = set(taken)
    pairs = (pair for line in waiting for pair in _pairs(line, cash))
    for _, line, one in sorted(pairs, key=lambda pair: (pair[0], pair[1].id, pair[2].id)):
        if line.id not in found and one.id not in used:
            used.add(one.id)
            found[line.id] = Found(one.id, f"the ledger shows it as {one.number}")
    still = {item.id: item for item in items}
    for line in waiting:
        if line.id not in found and (other := _otherwise(line, cash, still, used)):
            used.add(other.shown_as)
            found[line.id] = other
    return found


class _Ledger:
    """Cash, found again by customer and amount."""

    def __init__(self, cash: Iterable[_Cash]) -> None:
        self._of: dict[RecordId, list[_Cash]] = {}
        self._over: dict[tuple[RecordId, str, int], list[_Cash]] = {}
        self._anyones: dict[tuple[str, int], list[_Cash]] = {}
        for one in cash:
            self._of.setdefault(one.customer_id, []).append(one)
            self._over.setdefault((one.customer_id, one.currency, one.minor), []).append(one)
            self._anyones.setdefault((one.currency, one.minor), []).append(one)

    def of(self, customers: Iterable[RecordId]) -> Iterator[_Cash]:
        """The cash of some customers."""
        return (one for customer in sorted(customers) for one in self._of.get(customer, ()))

    def over(self, customers: Iterable[RecordId], amount: Money) -> Iterator[_Cash]:
        """The cash of some customers that is just an amount."""
        wanted = ((customer, amount.currency, amount.minor) for customer in sorted(customers))
        return (one for key in wanted for one in self._over.get(key, ()))

    def anyones(self, amount: Money) -> Sequence[_Cash]:
        """The cash of whoever it is that is just an amount."""
        return self._anyones.get((amount.currency, amount.minor), ())


def _cash(receipts: Iterable[Receipt], items: Iterable[OpenItem]) -> Iterator[_Cash]:
    numbers = set()
    for one in receipts:
        numbers.add((one.customer_id, one.number))
        if one.amount_minor < 0 and not one.reversed:
            day = one.value_date or one.receipt_date or one.posting_date
            told = f"{one.reference} {one.text}"
            yield _Cash(one.id, one.customer_id, one.currency, -one.amount_minor, day, one.number, told)
    for item in items:
        if item.is_cash and (item.customer_id, item.document_no) not in numbers:
            day = item.posting_date or item.document_date
            minor, number = -item.original_minor, item.document_no
            yield _Cash(item.id, item.customer_id, item.currency, minor, day, number, item.reference)


def _customers(line: KeptTransaction) -> set[RecordId]:
    """Whose it is; empty where nobody knows."""
    return {one.customer_id for one in line.probably_for if not one.because}


def day_of(line: KeptTransaction) -> date:
    """The bank's day of a line; without one, the day on which it was heard of."""
    told = line.transaction
    return told.value_date or told.booking_date or line.since


def _near(line: KeptTransaction, one: _Cash) -> bool:
    return one.on is not None and -_BEFORE <= one.on - day_of(line) <= _AFTER


def _pairs(line: KeptTransaction, cash: _Ledger) -> Iterator[tuple[tuple[int, int], KeptTransaction, _Cash]]:
    """The cash that may be a line's, the likelier the smaller: by reference, then by how far the days are apart."""
    customers = _customers(line)
    if not customers:
        for one in cash.anyones(line.transaction.amount):
            if _quotes(line, one):
                yield (2, 0), line, one
        return
    for one in chain.from_iterable(cash.over(customers, amount) for amount in _amounts(line)):
        apart = abs((one.on - day_of(line)).days) if one.on is not None else _AFTER.days
        if _quotes(line, one):
            yield (0, apart), line, one
        elif _near(line, one):
            yield (1, apart), line, one


def _amounts(line: KeptTransaction) -> set[Money]:
    """What came, and what the payer sent where the bank tells it: a ledger may show either."""
    told = line.transaction
    return {told.amount} if told.instructed is None else {told.amount, told.instructed}


def _quotes(line: KeptTransaction, one: _Cash) -> bool:
    told = normalised(one.told)
    names = (line.transaction.bank_reference, line.transaction.end_to_end_id)
    return any(len(name) >= _SHORTEST and name in told for name in map(normalised, names))


def _otherwise(
    line: KeptTransaction, cash: _Ledger, still: dict[RecordId, OpenItem], used: Collection[str]
) -> Found | None:
    """By a receipt of another amount, net of charges or for several lines, that took its items off the account."""
    named = [one for one in line.probably_for if one.item_id is not None and one.likeliest]
    if not named or any(_as_open(one, still) for one in named):
        return None
    customers = {one.customer_id for one in named}
    receipt = next((one for one in cash.of(customers) if one.id not in used and _near(line, one)), None)
    if receipt is None:
        return None
    numbers = ", ".join(one.document_no for one in named)
    return Found(receipt.id, f"{numbers} is not open as it was, and the ledger shows {receipt.number} of that time")


def _as_open(one: ProbablyFor, still: dict[RecordId, OpenItem]) -> bool:
    item = still.get(one.item_id) if one.item_id is not None else None
    return item is not None and (one.open is None or item.open_minor >= one.open.minor)
