"""The special cases of generated books, each in a number of its own."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import NamedTuple

import msgspec

from simulators.books.inputs import Cash, Sale
from simulators.books.ledger import Books
from simulators.books.money import quantum, rounded
from simulators.books.records import Document, ItemKey, Line

#: how many of each there are in one round
PARTIALS, RESIDUALS, CREDITS, LINKED_CREDITS, NETTED, REVERSED, RESET, DOWN_PAYMENTS = 120, 80, 90, 50, 15, 25, 6, 30
EXACT, SILENT, OTHER_AMOUNT = 24, 12, 12
DUNNING_BLOCKS, DISPUTE_BLOCKS, PAYMENT_BLOCKS, EXECUTIONS, PLEDGES, IN_PAYMENT_RUN = 60, 25, 40, 12, 12, 20
#: why an item is not dunned: a promise or other reason of ours, or a dispute
BLOCKED, DISPUTED = "B", "D"


class Hand(NamedTuple):
    """One open item with its document."""

    key: ItemKey
    document: Document
    line: Line


class Deck:
    """Open items in random order; each is dealt once, so that no two special cases meet on one item."""

    def __init__(self, books: Books, keys: Sequence[ItemKey], rng: Random) -> None:
        self.books = books
        self._keys = list(keys)
        rng.shuffle(self._keys)

    def deal(self) -> Hand:
        """The next whole invoice of an outsider."""
        while True:
            key = self._keys.pop()
            line, document = self.books.item(key), self.books.document(key.document)
            if line.is_open and line.kind == "whole" and not document.trading_partner:
                return Hand(key, document, line)


def add(books: Books, still_open: Sequence[ItemKey], *, times: int, rng: Random) -> None:
    """Adds every special case; the open items named are what they happen to."""
    deck = Deck(books, still_open, rng)
    for _ in range(times):
        for count, case in CASES:
            for index in range(count):
                case(deck, rng, index)
    _dun(books, rng)


def _cash(
    document: Document, line: Line, amount: Decimal, books: Books, *, text: str = "", reference: str = ""
) -> Cash:
    day = max(document.created_on, books.as_of - timedelta(days=len(books.documents) % 12))
    return Cash(
        entity=document.key.entity,
        customer=line.branch or line.customer,
        amount=amount,
        currency=document.currency,
        received_on=day,
        reference=reference or f"BK{len(books.documents):07d}",
        text=text,
    )


def _share(line: Line, currency: str, rng: Random) -> Decimal:
    return max(rounded(line.amount * rng.randint(15, 85) / 100, currency), quantum(currency))


def _partial(deck: Deck, rng: Random, _: int) -> None:
    key, document, line = deck.deal()
    cash = _cash(document, line, _share(line, document.currency, rng), deck.books, text=f"part of {document.reference}")
    deck.books.post_partial(cash, on=key, today=cash.received_on)


def _residual(deck: Deck, rng: Random, index: int) -> None:
    key, document, line = deck.deal()
    cash = _cash(document, line, _share(line, document.currency, rng), deck.books, text=f"short {document.reference}")
    deck.books.post_residual(cash, of=key, today=cash.received_on, reason=("", "DMG", "PRC", "QTY")[index % 4])


def _credit_sale(document: Document, line: Line, amount: Decimal, books: Books) -> Sale:
    day = max(document.created_on, books.as_of - timedelta(days=len(books.documents) % 40))
    return Sale(
        entity=document.key.entity,
        customer=line.branch or line.customer,
        amount=amount,
        currency=document.currency,
        document_date=day,
        due_on=day,
        reference=f"CM{len(books.documents):08d}",
        text="Returned goods",
    )


def _credit(deck: Deck, rng: Random, _: int) -> None:
    document, line = deck.deal()[1:]
    sale = _credit_sale(document, line, _share(line, document.currency, rng), deck.books)
    deck.books.post_credit_memo(sale, today=sale.document_date)


def _linked_credit(deck: Deck, rng: Random, _: int) -> None:
    key, document, line = deck.deal()
    sale = _credit_sale(document, line, _share(line, document.currency, rng), deck.books)
    sale = msgspec.structs.replace(sale, due_on=max(line.due_on or sale.document_date, sale.document_date))
    deck.books.post_credit_memo(sale, today=sale.document_date, against=key)


def _netted(deck: Deck, _: Random, __: int) -> None:
    key, document, line = deck.deal()
    sale = _credit_sale(document, line, line.amount, deck.books)
    memo = deck.books.post_credit_memo(sale, today=sale.document_date)
    deck.books.clear([key, memo.item_key(memo.lines[0])], today=deck.books.as_of)


def _reversed(deck: Deck, _: Random, __: int) -> None:
    key, document = deck.deal()[:2]
    day = max(document.created_on, deck.books.as_of - timedelta(days=9))
    deck.books.reverse(key.document, today=day, on=day)


def _reset(deck: Deck, _: Random, index: int) -> None:
    """A payment settled the item, then bounced: clearing taken back, and in half the cases the payment reversed."""
    key, document, line = deck.deal()
    cash = _cash(document, line, line.amount, deck.books, text="Transfer")
    payment = deck.books.post_payment(cash, today=cash.received_on, clears=[key])
    deck.books.reset_clearing(payment.key, today=deck.books.as_of)
    if index % 2:
        deck.books.reverse(payment.key, today=deck.books.as_of, on=deck.books.as_of, reason="02")


def _down_payment(deck: Deck, rng: Random, _: int) -> None:
    document, line = deck.deal()[1:]
    cash = _cash(document, line, _share(line, document.currency, rng), deck.books, text="Down payment")
    deck.books.post_down_payment(cash, today=cash.received_on)


def _exact_receipt(deck: Deck, _: Random, index: int) -> None:
    """Quotes one open item at its exact amount, by turns in the reference and in the text."""
    key, document, line = deck.deal()
    quoted = document.reference if index % 3 else document.key.number
    place = {"text": f"Invoice {quoted} thank you"} if index % 2 else {"reference": quoted}
    cash = _cash(document, line, line.amount, deck.books, **place)
    receipt = deck.books.post_unapplied(cash, today=cash.received_on)
    deck.books.matches[receipt.item_key(receipt.lines[1])] = key


def _silent_receipt(deck: Deck, rng: Random, _: int) -> None:
    document, line = deck.deal()[1:]
    cash = _cash(document, line, _share(line, document.currency, rng), deck.books, text="Payment, see advice")
    deck.books.post_unapplied(cash, today=cash.received_on)


def _other_receipt(deck: Deck, rng: Random, _: int) -> None:
    """Quotes an open item but brings another amount."""
    document, line = deck.deal()[1:]
    amount = line.amount - _share(line, document.currency, rng) or line.amount * 2
    cash = _cash(document, line, amount, deck.books, text=f"Our invoice {document.reference}")
    deck.books.post_unapplied(cash, today=cash.received_on)


def _flag(**changes: object) -> Callable[[Deck, Random, int], None]:
    def case(deck: Deck, rng: Random, _: int) -> None:
        key, document = deck.deal()[:2]
        day = max(document.created_on, deck.books.as_of - timedelta(days=rng.randint(0, 20)))
        deck.books.change_item(key, today=day, **changes)

    return case


def _dun(books: Books, rng: Random) -> None:
    """Gives items overdue for more than two weeks the notices a monthly run would have sent."""
    last_run = books.as_of - timedelta(days=5)
    for document, line in list(books.items(open_only=True)):
        late = (last_run - line.due_on).days if line.due_on else 0
        if line.amount > 0 and late > 14 and not line.dunning_block and rng.random() < 4 / 5:  # noqa: PLR2004 - two weeks
            level = min(late // 30 + 1, 4)
            books.change_item(document.item_key(line), today=last_run, dunning_level=level, last_dunned_on=last_run)
            _raise_customer(books, document.key.entity, line.customer, level)


def _raise_customer(books: Books, entity: str, number: str, level: int) -> None:
    if books.customer(entity, number).dunning_level < level:
        day = books.as_of - timedelta(days=5)
        books.change_customer(entity, number, today=day, dunning_level=level, last_dunned_on=day)


CASES: tuple[tuple[int, Callable[[Deck, Random, int], None]], ...] = (
    (PARTIALS, _partial),
    (RESIDUALS, _residual),
    (CREDITS, _credit),
    (LINKED_CREDITS, _linked_credit),
    (NETTED, _netted),
    (REVERSED, _reversed),
    (RESET, _reset),
    (DOWN_PAYMENTS, _down_payment),
    (EXACT, _exact_receipt),
    (SILENT, _silent_receipt),
    (OTHER_AMOUNT, _other_receipt),
    (DUNNING_BLOCKS, _flag(dunning_block=BLOCKED)),
    (DISPUTE_BLOCKS, _flag(dunning_block=DISPUTED)),
    (PAYMENT_BLOCKS, _flag(payment_block="R")),
    (EXECUTIONS, _flag(in_execution=True)),
    (PLEDGES, _flag(pledged="01")),
    (IN_PAYMENT_RUN, _flag(in_payment_run=True, payment_method="D")),
)
