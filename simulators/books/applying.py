"""Credits used on debits in part: both items stay open, and the books keep how much of the one is used on the other.

What the rates moved between the two is posted when an amount is applied, on the day of the credit, as a difference on
the control account; taking the amount back reverses it. So open items and control accounts always agree.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import msgspec

from simulators.books.journal import FX_DIFFERENCE, BooksError, Header, Journal
from simulators.books.money import rounded
from simulators.books.records import Applied, Document, DocumentKey, ItemKey, Line

ZERO = Decimal(0)
_TEXT = "exchange difference"


class Applying(Journal):
    """The side of the ledger that uses credits."""

    def apply(self, credit: ItemKey, debit: ItemKey, *, amount: Decimal, today: date) -> None:
        """From now on this much of the credit is used on the debit, whatever it was before; nothing takes it back."""
        with self.lock:
            pair = (ItemKey(*credit), ItemKey(*debit))
            before = self.applied.pop(pair, None)
            try:
                made = self._application(pair, amount, today=today) if amount else None
                made = self._with_gap(pair, made, today=today)
                self._take_back(before, today=today)
            except BooksError:
                if before is not None:
                    self.applied[pair] = before
                raise
            if made is not None:
                self.applied[pair] = made
            self.revision += 1

    def applications_of(self, key: ItemKey) -> Iterator[Applied]:
        """The amounts that an item is part of, on either side."""
        return (one for one in self.applied.values() if key in {one.credit, one.debit})

    def unused(self, key: ItemKey) -> Decimal:
        """What is left of an open item without all that is used; nothing of a cleared one or of a part payment."""
        line = self.item(key)
        if not line.is_open or line.link == "partial":
            return ZERO
        sign = 1 if line.amount < 0 else -1
        parts = (
            one.amount
            for _, one in self.items_of(key.entity, line.customer)
            if one.link == "partial" and one.is_open and one.follows == key
        )
        used = sum((one.amount for one in self.applications_of(key)), ZERO)
        return line.amount + sign * used + sum(parts, ZERO)

    def remove(self, key: DocumentKey) -> Document:
        """Takes a document out as if it had never been, for ledgers that allow it; nothing may hang on it."""
        with self.lock:
            document = self.document(key)
            for line in document.lines:
                if line.is_item and (not line.is_open or any(self.applications_of(document.item_key(line)))):
                    raise BooksError(f"{tuple(key)} is cleared or applied")
            if self.is_closed(key.entity, document.posting_date):
                raise BooksError(f"{key.entity}: the period of {document.posting_date} is closed")
            self._forget(document)
            return document

    def _application(self, pair: tuple[ItemKey, ItemKey], amount: Decimal, *, today: date) -> Applied:
        credit, debit = self.item(pair[0]), self.item(pair[1])
        currency = self.document(pair[0].document).currency
        if pair[0].entity != pair[1].entity or self.document(pair[1].document).currency != currency:
            raise BooksError(f"{tuple(pair[0])} and {tuple(pair[1])} are not of one entity and currency")
        if credit.amount >= 0 or debit.amount <= 0 or credit.account != debit.account:
            raise BooksError(f"{tuple(pair[0])} cannot be used on {tuple(pair[1])}")
        if amount != rounded(amount, currency):
            raise BooksError(f"{amount} {currency} has too many places")
        if not ZERO < amount <= min(-self.unused(pair[0]), self.unused(pair[1])):
            raise BooksError(f"{amount} is more than is left of {tuple(pair[0])} or of {tuple(pair[1])}")
        return Applied(
            credit=pair[0], debit=pair[1], amount=amount, on=today,
            credit_functional=self._part_worth(pair[0], amount), debit_functional=self._part_worth(pair[1], amount),
        )  # fmt: skip

    def _part_worth(self, key: ItemKey, amount: Decimal) -> Decimal:
        """The functional worth of a part of an item, without sign; the last part takes what is left."""
        line, applied = self.item(key), list(self.applications_of(key))
        if amount == abs(self.unused(key)):
            used = (one.credit_functional if key == one.credit else one.debit_functional for one in applied)
            return abs(line.functional) - sum(used, ZERO)
        return rounded(abs(line.functional) * amount / abs(line.amount), self.entities[key.entity].currency)

    def _with_gap(self, pair: tuple[ItemKey, ItemKey], made: Applied | None, *, today: date) -> Applied | None:
        """Posts the exchange difference of an application."""
        gap = made.credit_functional - made.debit_functional if made is not None else ZERO
        if made is None or not gap:
            return made
        paying, line = self.document(pair[0].document), self.item(pair[0])
        lines = [
            Line(position=0, account=line.account, amount=ZERO, functional=gap, customer=line.customer, kind="payment",
                 text=_TEXT),
            Line(position=0, account=FX_DIFFERENCE, amount=ZERO, functional=-gap, text=_TEXT),
        ]  # fmt: skip
        return msgspec.structs.replace(made, gap=self._post(_head(paying, pair[0].entity), lines, today=today).key)

    def _take_back(self, before: Applied | None, *, today: date) -> None:
        """Reverses the exchange difference of an application that is none any more."""
        if before is None or before.gap is None:
            return
        document = self.document(before.gap)
        lines = [msgspec.structs.replace(line, functional=-line.functional) for line in document.lines]
        reversal = self._post(_head(document, before.gap.entity), lines, today=today)
        document.reversed_by, reversal.reverses = reversal.key, document.key


def _head(like: Document, entity: str) -> Header:
    return Header(
        entity=entity, kind="clearing", currency=like.currency, document_date=like.document_date,
        posting_date=like.posting_date, reference=like.key.number, trading_partner=like.trading_partner,
    )  # fmt: skip
