"""Small books behind a face of SAP's, and what people do in them: shared by every subject of that family.

Keys are SAP's: company code, document, fiscal year, line. What is special of one product is in its subject.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from canonical_model.identity import NativeKey
from conformance.suite.counterparty import BookItem, Counterparty
from conformance.suite.subject import EVENING, Clock
from simulators.books import Books, Cash, Customer, Entity, ItemKey, Rate, Sale

HOME: Final = "DE01"
ABROAD: Final = "JP01"
BUYER: Final = "0000000001"
_OTHER_BUYER: Final = "0000000002"
_BUYER_ABROAD: Final = "0000000003"
_START: Final = date(2026, 6, 1)
_RATES: Final = (("KWD", "EUR", "3.01"), ("JPY", "EUR", "0.0061"), ("EUR", "JPY", "163.9"))


def small_books() -> Books:
    """Two company codes, three customers, items on three pages of four."""
    books = Books(as_of=EVENING.date())
    books.add_entity(Entity(code=HOME, name="Suite GmbH", country="DE", city="Hamburg", currency="EUR"))
    books.add_entity(Entity(code=ABROAD, name="Suite KK", country="JP", city="Tokyo", currency="JPY", fiscal_start=4))
    for source, target, rate in _RATES:
        books.add_rate(Rate(valid_on=date(2020, 1, 1), from_currency=source, to_currency=target, rate=Decimal(rate)))
    for entity, number, name in (
        (HOME, BUYER, "Alder"), (HOME, _OTHER_BUYER, "Birch"), (ABROAD, _BUYER_ABROAD, "Cedar"),
    ):  # fmt: skip
        books.add_customer(customer(entity, number, name))
    for amount in ("100.00", "200.00", "300.00", "0.99", "1234567.89", "70.70", "80.80"):
        books.post_invoice(_sale(HOME, BUYER, amount, "EUR"), today=_START)
    books.post_invoice(_sale(HOME, _OTHER_BUYER, "12.345", "KWD"), today=_START)
    books.post_credit_memo(_sale(HOME, _OTHER_BUYER, "30.00", "EUR"), today=_START)
    for amount in ("5000", "123456789"):
        books.post_invoice(_sale(ABROAD, _BUYER_ABROAD, amount, "JPY"), today=_START)
    return books


def customer(entity: str, number: str, name: str, **more: Any) -> Customer:  # noqa: ANN401 - fields of a customer
    """A customer with a dunning procedure."""
    told: dict[str, Any] = {
        "country": "DE", "city": "Bonn", "street": "Weg 1", "postal_code": "53111", "language": "DE",
        "control_account": "12100000", "dunning_procedure": "0001", "created_on": _START,
    }  # fmt: skip
    return Customer(entity=entity, number=number, name=name, **{**told, **more})


def _sale(entity: str, number: str, amount: str, currency: str, **more: Any) -> Sale:  # noqa: ANN401 - fields of a sale
    day = more.pop("document_date", _START)
    return Sale(entity=entity, customer=number, amount=Decimal(amount), currency=currency, document_date=day, **more)


class SapBooks(Counterparty):
    """What people do in SAP, as far as it is the same in each of its products."""

    entity = HOME
    other_entity = ABROAD

    def __init__(self, clock: Clock) -> None:
        self.clock, self.books = clock, small_books()

    @property
    def today(self) -> date:
        """The ERP's day."""
        return self.clock.now().date()

    def items(self) -> Sequence[BookItem]:
        """From the journal."""
        return [
            BookItem(
                entity=document.key.entity, key=_native(document.item_key(line)), customer=shown(line.customer),
                currency=document.currency, original=line.amount, open=line.amount, due=line.due_on,
            )
            for document, line in self.books.items(open_only=True)
        ]  # fmt: skip

    def balances(self) -> Mapping[tuple[str, str, str], Decimal]:
        """From all lines of the general ledger."""
        found = self.books.control_balances().items()
        return {(entity, account.lstrip("0"), currency): amount for (entity, account, currency), amount in found}

    def customers(self) -> Mapping[tuple[str, str], str]:
        """Master data."""
        return {(entity, shown(number)): one.name for (entity, number), one in self.books.customers.items()}

    def blocks(self) -> Sequence[tuple[str, str]]:
        """Dunning blocks on items and customers."""
        on_items = [
            (d.key.entity, line.dunning_block) for d, line in self.books.items(open_only=True) if line.dunning_block
        ]
        return on_items + [(c.entity, c.dunning_block) for c in self.books.customers.values() if c.dunning_block]

    def invoice(
        self, amount: str, *, currency: str = "EUR", due: date | None = None, entered: datetime | None = None
    ) -> NativeKey:
        """An invoice to the first customer; SAP notes the day of a change, not the instant."""
        document = self.books.post_invoice(
            _sale(HOME, BUYER, amount, currency, document_date=self.today, due_on=due),
            today=(entered or self.clock.now()).date(),
        )
        return _native(document.item_key(document.lines[0]))

    def credit_memo(self, amount: str) -> NativeKey:
        """For the first customer."""
        document = self.books.post_credit_memo(
            _sale(HOME, BUYER, amount, "EUR", document_date=self.today), today=self.today
        )
        return _native(document.item_key(document.lines[0]))

    def standing_cash(self, amount: str) -> NativeKey:
        """On the first customer's account."""
        document = self.books.post_unapplied(self._cash(Decimal(amount)), today=self.today)
        line = next(line for line in document.lines if line.is_item)
        return _native(document.item_key(line))

    def pay(self, keys: Sequence[NativeKey]) -> None:
        """One payment that clears them."""
        items = [_item_key(key) for key in keys]
        total = sum((self.books.item(key).amount for key in items), Decimal(0))
        self.books.post_payment(self._cash(total), today=self.today, clears=items)

    def pay_part(self, key: NativeKey, amount: str) -> None:
        """A partial payment hangs on the item; the item stays as it is."""
        self.books.post_partial(self._cash(Decimal(amount)), on=_item_key(key), today=self.today)

    def reset(self, key: NativeKey) -> None:
        """The clearing is reset (FBRA)."""
        cleared_by = self.books.item(_item_key(key)).cleared_by
        if cleared_by is None:
            raise LookupError(f"{key} is open")
        self.books.reset_clearing(cleared_by, today=self.today)

    def archive(self, key: NativeKey) -> None:
        """The document leaves the database, with its traces on the account."""
        wanted = _item_key(key)
        del self.books.documents[wanted.document]
        self.books.revision += 1

    def move_due(self, key: NativeKey, due: date, *, entered: datetime) -> None:
        """A change of the item."""
        self.books.change_item(_item_key(key), today=entered.date(), due_on=due)

    def block(self, key: NativeKey, code: str) -> None:
        """The item's dunning block."""
        self.books.change_item(_item_key(key), today=self.today, dunning_block=code)

    def rename_customer(self, number: str, name: str) -> None:
        """Master data."""
        self.books.change_customer(HOME, number.rjust(10, "0"), today=self.today, name=name)

    def odd_customer(self, number: str) -> str:
        """A customer with a number of its own kind."""
        self.books.add_customer(customer(HOME, number, "Odd"))
        self.books.post_invoice(_sale(HOME, number, "11.00", "EUR"), today=self.today)
        return shown(number)

    def _cash(self, amount: Decimal) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=amount, currency="EUR", received_on=self.today)


def shown(number: str) -> str:
    """A number as screens show it: without the zeros that fill up numbers of digits only."""
    return number.lstrip("0") if number.isdecimal() else number


def _native(key: ItemKey) -> NativeKey:
    return (key.entity, key.number, str(key.year), f"{key.position:03d}")


def _item_key(key: NativeKey) -> ItemKey:
    entity, number, year, position = key
    return ItemKey(entity, number, int(year), int(position))
