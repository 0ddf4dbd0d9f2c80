"""The books as a subledger has them: which transactions there are, what is open of each, what is applied to what.

* An item of the books is a transaction of its own: invoices, credit memos, payments, down payments; whatever has no
  form of its own is a journal entry. Instalments can be asked for as parts of one invoice.
* What the books settle in one clearing is here a set of applications, each from one credit to one debit.
* A short payment leaves no residual item: the invoice stays open with its rest.
* A part payment is applied to its invoice; the exchange difference of a part is not posted before the rest is paid.

All of it is worked out once for each state of an entity's books: most changes move one.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, Final, Generic, Literal, TypeVar

from msgspec import Struct

from simulators.books.ledger import Books
from simulators.books.records import Applied as Used
from simulators.books.records import Document, DocumentKey, ItemKey, Line

Role = Literal["invoice", "credit_memo", "payment", "down_payment", "journal"]
ZERO: Final = Decimal(0)
#: under which name the books keep what was worked out last
_KEPT: Final = "subledger"


class Applied(Struct, frozen=True, kw_only=True):
    """An amount of a credit used on a debit."""

    debit: ItemKey
    credit: ItemKey
    amount: Decimal
    on: date


class Transaction(Struct, kw_only=True):
    """One transaction with its line on a receivables account."""

    key: ItemKey
    role: Role
    document: Document
    line: Line
    #: debit positive, in the transaction's currency and in the subsidiary's
    amount: Decimal
    functional: Decimal
    open: Decimal = ZERO
    open_functional: Decimal = ZERO
    applied: list[Applied]
    #: the item of the books that what is open stands on, and its line: of a short-paid invoice the rest
    item: ItemKey
    standing: Line
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


T = TypeVar("T", bound=Transaction)


def transactions(books: Books, kind: type[T], *, instalments: bool = False) -> tuple[dict[ItemKey, T], list[Applied]]:
    """Everything there is, in posting order, and all applications, each between two items of the books.

    `kind` is what a face makes of a transaction; with `instalments` those of one document are parts of one invoice.
    """
    marks = _marks(books, instalments=instalments)
    known: dict[str, Any] = books.beside.setdefault(f"{_KEPT} {kind.__module__}", {})
    if known.get("marks") != marks:
        parts: dict[str, Any] = known.setdefault("parts", {})
        for entity, mark in marks.items():
            if entity not in parts or parts[entity][0] != mark:
                made, applications = _Showing(books, entity, kind).all()
                parts[entity] = (mark, (joined(made) if instalments else made, applications))
        known["marks"], known["whole"] = marks, _whole(books, {entity: parts[entity][1] for entity in marks})
    found: tuple[dict[ItemKey, T], list[Applied]] = known["whole"]
    return found


def _whole(
    books: Books, parts: dict[str, tuple[dict[ItemKey, T], list[Applied]]]
) -> tuple[dict[ItemKey, T], list[Applied]]:
    """All entities together, in posting order again."""
    order = (document.item_key(line) for document, line in books.items())
    made = {key: parts[key.entity][0][key] for key in order if key in parts[key.entity][0]}
    return made, [one for _, applications in parts.values() for one in applications]


def _marks(books: Books, *, instalments: bool) -> dict[str, tuple[Any, ...]]:
    """Entity → what moves whenever a document is posted, changed, settled, applied or taken out."""
    moved: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for key, document in books.documents.items():
        found = moved[key.entity]
        found[0] += 1
        found[1] += document.version
        for line in document.lines:
            found[1] += line.version
            found[2] += line.follows is not None
    used: defaultdict[str, list[Any]] = defaultdict(list)
    for one in books.applied.values():
        used[one.credit.entity].append(one)
    return {
        entity: (instalments, books.postings[entity], *moved[entity], tuple(used[entity]))
        for entity in books.entities
    }  # fmt: skip


def joined(made: dict[ItemKey, T]) -> dict[ItemKey, T]:
    """Instalments of one document as one invoice, under the key of the first."""
    groups: defaultdict[tuple[DocumentKey, str, str], list[T]] = defaultdict(list)
    for key, one in made.items():
        if one.role == "invoice" and one.line.kind == "instalment":
            groups[key.document, one.line.account, one.line.customer].append(one)
    several = [group for group in groups.values() if len(group) > 1]
    first = {group[0].key: _invoice_of(group) for group in several}
    others = {one.key for group in several for one in group[1:]}
    return {key: first.get(key, one) for key, one in made.items() if key not in others}


def _invoice_of(group: list[T]) -> T:
    for number, one in enumerate(group, start=1):
        one.sequence = number
    first = group[0]
    return type(first)(
        key=first.key, item=first.item, standing=first.standing, role=first.role, document=first.document,
        line=first.line, voided=first.voided,
        amount=sum((one.amount for one in group), ZERO), functional=sum((one.functional for one in group), ZERO),
        open=sum((one.open for one in group), ZERO),
        open_functional=sum((one.open_functional for one in group), ZERO),
        applied=[applied for one in group for applied in one.applied], instalments=tuple(group),
    )  # fmt: skip


class _Showing(Generic[T]):
    def __init__(self, books: Books, entity: str, kind: type[T]) -> None:
        self._books, self._entity, self._kind = books, entity, kind
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

    def all(self) -> tuple[dict[ItemKey, T], list[Applied]]:
        made = {key: self._transaction(key) for key in self._items if key not in self._rest_of}
        applications = [*self._of_clearings(), *self._of_parts(made), *self._of_open_items()]
        for one in applications:
            made[one.debit].applied.append(one)
            made[one.credit].applied.append(one)
        self._open(made)
        return made, applications

    def _transaction(self, key: ItemKey) -> T:
        document, line = self._items[key]
        paid_short = -self._carried[key] if line.amount < 0 else ZERO
        return self._kind(
            key=key, item=key, standing=line, role=_role(document, line), document=document, line=line,
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

    def _of_parts(self, made: dict[ItemKey, T]) -> Iterator[Applied]:
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

    def _open(self, made: dict[ItemKey, T]) -> None:
        for key, (_, line) in self._items.items():
            if line.is_open:
                target = self._target(line)
                shown = made[target or self._invoice(key)]
                shown.item, shown.standing = (shown.item, shown.standing) if target else (key, line)
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


def _role(document: Document, line: Line) -> Role:
    if document.kind == "invoice" and line.amount > 0:
        return "invoice"
    if document.kind == "credit_memo" and line.amount < 0:
        return "credit_memo"
    if document.kind == "payment" and line.amount < 0:
        return "down_payment" if line.kind == "down_payment" else "payment"
    return "journal"
