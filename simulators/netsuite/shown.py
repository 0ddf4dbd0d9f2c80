"""How NetSuite would show the books: which transactions there are, what is open of each, what is applied to what.

* An item of the books is a transaction of its own: invoices, credit memos, payments, deposits; whatever has no form of
  its own is a journal. An instalment is an invoice of its own unless the account uses the feature Installments: then
  it is a line of its invoice, with a due day, an amount and an open rest of its own.
* What the books settle in one clearing is here a set of applications, each from one credit to one debit.
* A short payment leaves no residual item: the invoice stays open with its rest.
* A part payment is applied to its invoice; the exchange difference of a part is not posted before the rest is paid.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from msgspec import Struct

from simulators.books import Books, Document, DocumentKey, ItemKey, Line
from simulators.books.records import Applied as Used

Kind = Literal["CustInvc", "CustCred", "CustPymt", "CustDep", "Journal"]
ZERO: Final = Decimal(0)


class Applied(Struct, frozen=True, kw_only=True):
    """An amount of a credit used on a debit."""

    debit: ItemKey
    credit: ItemKey
    amount: Decimal
    on: date


class Transaction(Struct, kw_only=True):
    """One transaction with its line on a receivables account."""

    key: ItemKey
    kind: Kind
    document: Document
    line: Line
    #: debit positive, in the transaction's currency and in the subsidiary's
    amount: Decimal
    functional: Decimal
    open: Decimal = ZERO
    open_functional: Decimal = ZERO
    applied: list[Applied]
    #: the item of the books that what is open stands on: of a short-paid invoice the rest
    item: ItemKey
    voided: bool = False
    #: of an invoice with instalments each of them
    instalments: "tuple[Transaction, ...]" = ()
    #: of an instalment its number, from 1
    sequence: int = 0

    @property
    def place(self) -> int:
        """The line of the transaction that this is: an invoice's first one is its main line."""
        return max(self.sequence - 1, 0)

    @property
    def closed_on(self) -> date | None:
        """The day it was settled in full."""
        return max((one.on for one in self.applied), default=self.document.posting_date) if not self.open else None


Ledger = tuple[dict[ItemKey, Transaction], list[Applied]]


def showing(books: Books, entity: str) -> Ledger:
    """The transactions of one entity in posting order, and all applications, each between two items of the books."""
    return _Showing(books, entity).all()


def parts_of(made: dict[ItemKey, Transaction]) -> Iterator[tuple[Transaction, Transaction]]:
    """Each transaction with itself, or with each of its instalments."""
    return ((shown, part) for shown in made.values() for part in shown.instalments or (shown,))


def tranid(shown: Transaction) -> str:
    """The number that people know a transaction by: of an invoice the one that is printed on it, which payers quote.

    Several of one document have theirs behind it.
    """
    document, line = shown.document, shown.line
    number = (shown.kind == "CustInvc" and document.reference) or document.key.number
    return f"{number}/{line.position}" if _several(shown) else number


def _several(shown: Transaction) -> bool:
    """Whether it is one of the transactions that one document of the books has become."""
    items = sum(one.is_item for one in shown.document.lines)
    return items > 1 and shown.document.kind == "invoice" and not (shown.instalments or shown.sequence)


def joined(made: dict[ItemKey, Transaction]) -> dict[ItemKey, Transaction]:
    """Instalments of one document as one invoice, under the key of the first."""
    groups: defaultdict[tuple[DocumentKey, str, str], list[Transaction]] = defaultdict(list)
    for key, one in made.items():
        if one.kind == "CustInvc" and one.line.kind == "instalment":
            groups[key.document, one.line.account, one.line.customer].append(one)
    several = [group for group in groups.values() if len(group) > 1]
    first = {group[0].key: _invoice_of(group) for group in several}
    others = {one.key for group in several for one in group[1:]}
    return {key: first.get(key, one) for key, one in made.items() if key not in others}


def _invoice_of(group: list[Transaction]) -> Transaction:
    for number, one in enumerate(group, start=1):
        one.sequence = number
    first = group[0]
    return Transaction(
        key=first.key, item=first.item, kind=first.kind, document=first.document, line=first.line,
        voided=first.voided,
        amount=sum((one.amount for one in group), ZERO), functional=sum((one.functional for one in group), ZERO),
        open=sum((one.open for one in group), ZERO),
        open_functional=sum((one.open_functional for one in group), ZERO),
        applied=[applied for one in group for applied in one.applied], instalments=tuple(group),
    )  # fmt: skip


class _Showing:
    def __init__(self, books: Books, entity: str) -> None:
        self._books, self._entity = books, entity
        self._items = {
            document.item_key(line): (document, line)
            for document, line in books.items() if document.key.entity == entity
        }  # fmt: skip
        #: a residual → the invoice it is the rest of
        self._rest_of: dict[ItemKey, ItemKey] = {}
        #: what a residual takes off the invoice it comes from, and off the payment that left it
        self._carried: defaultdict[ItemKey, Decimal] = defaultdict(Decimal)
        self._carried_functional: defaultdict[ItemKey, Decimal] = defaultdict(Decimal)
        self._find_residuals()

    def _applied(self) -> Iterator[Used]:
        return (one for one in self._books.applied.values() if one.credit.entity == self._entity)

    def _find_residuals(self) -> None:
        for key, (document, line) in self._items.items():
            paying = _closing_of(document, line)
            if line.kind != "residual" or line.follows not in self._items or paying is None:
                continue
            if self._items[line.follows][1].cleared_by != document.key:
                continue
            self._rest_of[key] = line.follows
            self._carried[line.follows] = line.amount
            self._carried[document.item_key(paying)] = -line.amount
            self._carried_functional[document.item_key(paying)] = -line.functional

    def all(self) -> tuple[dict[ItemKey, Transaction], list[Applied]]:
        made = {key: self._transaction(key) for key in self._items if key not in self._rest_of}
        applications = [*self._of_clearings(), *self._of_parts(made), *self._of_open_items()]
        for one in applications:
            made[one.debit].applied.append(one)
            made[one.credit].applied.append(one)
        self._open(made)
        return made, applications

    def _transaction(self, key: ItemKey) -> Transaction:
        document, line = self._items[key]
        paid_short = -self._carried[key] if line.amount < 0 else ZERO
        return Transaction(
            key=key, item=key, kind=_kind(document, line), document=document, line=line,
            amount=line.amount + paid_short, functional=line.functional - self._carried_functional[key], applied=[],
            voided=document.reversed_by is not None,
        )  # fmt: skip

    def _invoice(self, key: ItemKey) -> ItemKey:
        while key in self._rest_of:
            key = self._rest_of[key]
        return key

    def _of_clearings(self) -> Iterator[Applied]:
        groups: defaultdict[tuple[DocumentKey, str], list[tuple[ItemKey, Decimal]]] = defaultdict(list)
        days: dict[DocumentKey, date] = {}
        for key, (_, line) in self._items.items():
            if line.cleared_by is not None:
                groups[line.cleared_by, line.account].append((self._invoice(key), line.amount - self._carried[key]))
                days[line.cleared_by] = line.cleared_on or self._books.as_of
        for (clearing, _), members in groups.items():
            yield from matched(members, on=days[clearing])

    def _of_parts(self, made: dict[ItemKey, Transaction]) -> Iterator[Applied]:
        for key, part in made.items():
            target = self._target(part.line)
            if target is not None:
                yield Applied(debit=target, credit=key, amount=-part.amount, on=part.document.posting_date)

    def _target(self, line: Line) -> ItemKey | None:
        """The invoice that an open part payment is applied to."""
        if line.kind != "partial" or not line.is_open or line.follows not in self._items:
            return None
        return self._invoice(line.follows) if self._items[line.follows][1].is_open else None

    def _of_open_items(self) -> Iterator[Applied]:
        """What the books keep as used in part, both sides open."""
        for one in self._applied():
            yield Applied(
                debit=self._invoice(one.debit), credit=self._invoice(one.credit), amount=one.amount, on=one.on
            )

    def _open(self, made: dict[ItemKey, Transaction]) -> None:
        for key, (_, line) in self._items.items():
            if line.is_open:
                target = self._target(line)
                shown = made[target or self._invoice(key)]
                shown.item = shown.item if target else key
                shown.open += line.amount
                shown.open_functional += line.functional
        for one in self._applied():
            debit, credit = made[self._invoice(one.debit)], made[self._invoice(one.credit)]
            debit.open, debit.open_functional = debit.open - one.amount, debit.open_functional - one.debit_functional
            credit.open, credit.open_functional = (
                credit.open + one.amount, credit.open_functional + one.credit_functional,
            )  # fmt: skip


def matched(members: list[tuple[ItemKey, Decimal]], *, on: date) -> Iterator[Applied]:
    """Credits used on debits, the first on the first."""
    debits = deque((key, amount) for key, amount in members if amount > 0)
    funds = deque((key, -amount) for key, amount in members if amount < 0)
    while debits and funds:
        (debit, owed), (credit, fund) = debits.popleft(), funds.popleft()
        amount = min(owed, fund)
        yield Applied(debit=debit, credit=credit, amount=amount, on=on)
        if owed > amount:
            debits.appendleft((debit, owed - amount))
        if fund > amount:
            funds.appendleft((credit, fund - amount))


def _closing_of(document: Document, residual: Line) -> Line | None:
    """The line of a payment that settled what the residual is the rest of."""
    lines = (line for line in document.lines if line.is_item and line is not residual)
    return next((line for line in lines if line.account == residual.account and line.amount < 0), None)


def _kind(document: Document, line: Line) -> Kind:
    if document.kind == "invoice" and line.amount > 0:
        return "CustInvc"
    if document.kind == "credit_memo" and line.amount < 0:
        return "CustCred"
    if document.kind == "payment" and line.amount < 0:
        return "CustDep" if line.kind == "down_payment" else "CustPymt"
    return "Journal"
