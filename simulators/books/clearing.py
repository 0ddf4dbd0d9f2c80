"""Clearing in other ways than in full, and postings from outside with more lines than a payment has."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import msgspec

from simulators.books.cash import Receipts, closing_lines, header_of
from simulators.books.inputs import Cash
from simulators.books.journal import BANK, DISCOUNT, BooksError
from simulators.books.records import Document, ItemKey, Line

ZERO = Decimal(0)


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """What a clearing leaves of one item; amounts have the item's sign, a part payment has none."""

    partial: Decimal = ZERO
    discount: Decimal = ZERO
    residual: Decimal = ZERO
    #: why a rest stays open
    reason: str = ""
    #: the account that a rest is charged off to; empty: it stays open as an item
    charged_to: str = ""


class Clearing(Receipts):
    """The side of the ledger that other systems clear through."""

    def clear_in_parts(
        self, keys: Sequence[ItemKey], left: Mapping[ItemKey, Left], *, today: date, on: date, reference: str = ""
    ) -> Document:
        """Clears items that sum to zero with what is left of them: discounts, residual items, part payments.

        An item that is paid in part stays open as it is, and a new open item hangs on it.
        """
        with self.lock:
            items, cash = self._to_clear(keys, on=on, reference=reference)
            whole = [line for key, line in items if not _of(left, key).partial]
            made = [line for key, item in items for line in self._left(item, key, _of(left, key), cash)]
            lines = [*closing_lines(whole), *made]
            if sum((line.amount for line in lines), ZERO):
                raise BooksError(f"{[tuple(key) for key in keys]} do not sum to zero with what is left of them")
            document = self._post(header_of(cash, kind="clearing"), self._with_difference(lines, whole), today=today)
            self._settle(whole, document, today=today, fresh=[line for line in made if line.is_item])
            return document

    def post_entry(
        self, cash: Cash, *, shares: Sequence[Decimal], differences: Mapping[str, Decimal], today: date
    ) -> Document:
        """Posts money with a line for each share on the customer's account, and differences on their own accounts."""
        with self.lock:
            others = [
                Line(position=0, account=account, amount=amount, functional=self._worth(cash, amount), text=cash.text)
                for account, amount in differences.items()
            ]
            owed = [self._credit(msgspec.structs.replace(cash, amount=amount), kind="payment") for amount in shares]
            bank = Line(position=0, account=BANK, amount=cash.amount, functional=self._worth(cash, cash.amount))
            return self._post_cash(cash, [bank, *others, *owed], today=today)

    def _to_clear(
        self, keys: Sequence[ItemKey], *, on: date, reference: str
    ) -> tuple[list[tuple[ItemKey, Line]], Cash]:
        first = self.document(ItemKey(*keys[0]).document)
        cash = Cash(
            entity=first.key.entity, customer=self.item(keys[0]).customer, amount=ZERO, currency=first.currency,
            received_on=on, reference=reference,
        )  # fmt: skip
        lines = self._open_items(keys, cash)
        return [(ItemKey(*key), line) for key, line in zip(keys, lines, strict=True)], cash

    def _left(self, item: Line, key: ItemKey, left: Left, cash: Cash) -> list[Line]:
        """The lines that a clearing makes for what is left of one item."""
        lines = []
        if left.partial:
            amount = left.partial.copy_sign(item.amount)
            if abs(amount) >= abs(item.amount):
                raise BooksError(f"{amount} is no part of {item.amount}")
            lines.append(self._hanging(item, key, -amount, cash))
        if left.discount:
            lines.append(self._plain(DISCOUNT, left.discount, cash))
        if left.residual:
            if left.residual * item.amount <= 0 or abs(left.residual) >= abs(item.amount):
                raise BooksError(f"{left.residual} is no rest of {item.amount}")
            lines.append(self._rest(item, key, left, cash))
        return lines

    def _rest(self, item: Line, key: ItemKey, left: Left, cash: Cash) -> Line:
        if left.charged_to:
            return self._plain(left.charged_to, left.residual, cash)
        made = self._residual(item, of=key, rest=left.residual, cash=cash)
        made.difference_reason = left.reason
        return made

    def _hanging(self, item: Line, key: ItemKey, amount: Decimal, cash: Cash) -> Line:
        return Line(
            position=0, account=item.account, amount=amount, functional=self._worth(cash, amount),
            customer=item.customer, branch=item.branch, kind="partial", follows=key, link="partial",
            baseline_on=item.baseline_on, due_on=item.due_on, assignment=item.assignment,
        )  # fmt: skip

    def _plain(self, account: str, amount: Decimal, cash: Cash) -> Line:
        return Line(position=0, account=account, amount=amount, functional=self._worth(cash, amount))


def _of(left: Mapping[ItemKey, Left], key: ItemKey) -> Left:
    return left.get(key, Left())
