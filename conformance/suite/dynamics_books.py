"""Small books behind a face of Dynamics, and what people do in them: shared by both products.

Keys are a company's name there and the number of a transaction; what is special of one product is in its subject.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final, Protocol

from msgspec import structs

from canonical_model.identity import NativeKey
from conformance.suite.between import Trouble
from conformance.suite.counterparty import BookItem, Counterparty
from conformance.suite.faults import WAIT
from conformance.suite.sap_books import BUYER, HOME, customer, small_books
from conformance.suite.subject import Clock
from simulators.books import Cash, ItemKey, Sale
from simulators.books.subledger import Transaction
from simulators.dynamics.entra import Credentials

ACCOUNT: Final = "12100000"
#: faults that the simulators make by the suite's own names
FAULTS: Final = frozenset({
    "page_token_loop", "item_on_two_pages", "vanishing_item", "more_with_none", "count_disagrees", "fails_later",
    "amount_nan", "amount_1e400", "amount_too_precise", "amount_as_number", "amount_as_exponent", "bad_date",
    "empty_dates", "null_columns", "new_field", "token_expires",
})  # fmt: skip
#: our reason of a dispute → its code there
REASONS: Final = {
    reason: reason.upper()[:10]
    for reason in ("pricing", "quantity", "quality", "delivery", "not_ordered", "duplicate", "paid_already", "other")
}


class Running(Protocol):
    """A served environment."""

    @property
    def url(self) -> str:
        """Where it is."""
        ...

    def stop(self) -> None:
        """Stop it."""
        ...

    def inject(self, fault: str, *, resource: str = "", count: int | None = None, setting: str = "") -> None:
        """Switch a fault on."""
        ...

    def hide(self, *properties: tuple[str, str]) -> None:
        """Take properties away."""
        ...


class DynamicsBooks(Counterparty):
    """What people do in Dynamics, as far as it is the same in both products."""

    #: the sets that are open, that hold a currency and an amount nothing works without, and one that may be missing
    open_set: str
    all_sets: tuple[str, ...]
    currency_property: str
    required: tuple[str, str]
    optional: tuple[str, str]

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()
        self.server: Running = self.serve()

    @abstractmethod
    def serve(self) -> Running:
        """Start the environment before these books."""

    @abstractmethod
    def credentials(self) -> Credentials:
        """How it is entered."""

    @abstractmethod
    def named(self, entity: str) -> str:
        """What a company is called there."""

    @abstractmethod
    def transactions(self) -> Sequence[Transaction]:
        """All there are, as they stand."""

    @abstractmethod
    def number(self, key: ItemKey) -> int:
        """The number of a transaction there."""

    @property
    def today(self) -> date:
        """The environment's day."""
        return self.clock.now().date()

    def address(self) -> str:
        """On loopback."""
        return self.server.url

    def close(self) -> None:
        """Stop."""
        self.server.stop()

    def is_write(self, method: str, path: str, body: bytes) -> bool:
        """Logging on is posted, and changes nothing."""
        return not path.startswith(self.credentials().token_path) and super().is_write(method, path, body)

    def items(self) -> Sequence[BookItem]:
        """From the journal, a transaction an item."""
        return [
            BookItem(
                entity=self.named(one.key.entity), key=self.key_of(one.key), customer=one.line.customer,
                currency=one.document.currency, original=one.amount, open=one.open,
                due=one.standing.due_on or one.document.document_date,
            )
            for one in self.transactions() if one.open
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(self.named(entity), account, currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(self.named(entity), number): one.name for (entity, number), one in self.books.customers.items()}

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer; nothing says when it was entered."""
        del entered
        document = self.books.post_invoice(self._sale(amount, currency, due_on=due), today=self.today)
        return self.key_of(document.item_key(document.lines[0]))

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(self._sale(amount, "EUR"), today=self.today)
        return self.key_of(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """A payment that is settled with nothing."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        return self.key_of(next(document.item_key(line) for line in document.lines if line.is_item))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One payment settled with all of them."""
        items = [self.item(key).item for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A payment settled with an invoice that it does not cover."""
        self.books.post_partial(self._cash(Decimal(amount)), on=self.item(key).item, today=self.today)

    def reset(self, key: NativeKey) -> None:
        """The settlement is undone."""
        cleared_by = self.item(key).line.cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The transaction is gone."""
        del self.books.documents[self.item(key).key.document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the transaction; nothing says when."""
        del entered
        self.books.change_item(self.item(key).item, today=self.today, due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """A transaction is left out or not."""
        self.books.change_item(self.item(key).item, today=self.today, dunning_block=code)

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self.books.change_customer(HOME, number, today=self.today, name=name)

    def odd_customer(self, number: str) -> str:
        """A customer with a number of its own kind."""
        self.books.add_customer(customer(HOME, number, "Odd"))
        self.books.post_invoice(structs.replace(self._sale("11.00", "EUR"), customer=number), today=self.today)
        return number

    def spoil(self, fault: str) -> bool | Trouble:
        """The simulator's own faults, on the set of what is open unless they are about others."""
        if fault in FAULTS:
            self.server.inject(fault, resource=self.open_set)
        elif fault == "unknown_currency":
            self.server.inject("value", resource=self.open_set, setting=f"{self.currency_property}=XXQ")
        elif fault == "throttled":
            self.server.inject(fault, resource=self.open_set, setting=WAIT)
        elif fault == "no_data_access":
            for name in self.all_sets:
                self.server.inject(fault, resource=name)
        elif fault == "missing_required":
            self.server.hide(self.required)
        elif fault == "missing_optional":
            self.server.hide(self.optional)
        else:
            return False
        return True

    def key_of(self, key: ItemKey) -> NativeKey:
        """Company and number of a transaction."""
        return (self.named(key.entity), str(self.number(key)))

    def item(self, key: NativeKey) -> Transaction:
        """The transaction of a key."""
        found = (one for one in self.transactions() if self.key_of(one.key) == key)
        return next(found)

    def _sale(self, amount: str, currency: str, *, due_on: date | None = None) -> Sale:
        return Sale(
            entity=HOME, customer=BUYER, amount=Decimal(amount), currency=currency, document_date=self.today,
            due_on=due_on,
        )  # fmt: skip

    def _cash(self, amount: Decimal) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=amount, currency="EUR", received_on=self.today)
