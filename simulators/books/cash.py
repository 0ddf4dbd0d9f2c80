"""Payments and clearing."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from simulators.books.inputs import Cash
from simulators.books.journal import BANK, DISCOUNT, DOWN_PAYMENTS, FX_DIFFERENCE, BooksError, Header, Journal
from simulators.books.records import Document, DocumentKey, ItemKey, ItemKind, Line

ZERO = Decimal(0)
DOWN_PAYMENT_MARK = "A"


class Receipts(Journal):
    """The side of the ledger that settles debts."""

    def post_payment(
        self, cash: Cash, *, today: date, clears: Sequence[ItemKey] = (), discount: Decimal = ZERO
    ) -> Document:
        """Posts money that settles the named items in full; without items it stays on the account, unapplied.

        Cash plus discount equals the sum of the open items. What the rates moved since goes to exchange differences.
        """
        if not clears:
            return self.post_unapplied(cash, today=today)
        with self.lock:
            items = self._open_items(clears, cash)
            if cash.amount + discount != sum(line.amount for line in items):
                raise BooksError(f"{cash.amount} and {discount} do not settle {[tuple(key) for key in clears]}")
            lines = [*self._bank(cash), *self._discount(cash, discount), *closing_lines(items)]
            document = self._post_cash(cash, lines, today=today)
            self._settle(items, document, today=today)
            return document

    def post_unapplied(self, cash: Cash, *, today: date) -> Document:
        """Posts money nobody has applied yet: an open credit on the customer's account."""
        with self.lock:
            lines = [*self._bank(cash), self._credit(cash, kind="payment")]
            return self._post_cash(cash, lines, today=today)

    def post_partial(self, cash: Cash, *, on: ItemKey, today: date) -> Document:
        """Posts a part payment: the invoice stays open in full, and the payment hangs on it as an open item."""
        with self.lock:
            target = self._open_items([on], cash)[0]
            if not ZERO < cash.amount < target.amount:
                raise BooksError(f"{cash.amount} is no part of {target.amount}")
            credit = self._credit(cash, kind="partial")
            credit.follows, credit.link, credit.account = on, "partial", target.account
            credit.due_on, credit.branch = target.due_on, target.branch
            return self._post_cash(cash, [*self._bank(cash), credit], today=today)

    def post_residual(self, cash: Cash, *, of: ItemKey, today: date, reason: str = "") -> Document:
        """Posts a short payment that settles the invoice and leaves the rest as a new item that refers to it."""
        with self.lock:
            target = self._open_items([of], cash)[0]
            rest = target.amount - cash.amount
            if not ZERO < rest < target.amount:
                raise BooksError(f"{cash.amount} leaves no rest of {target.amount}")
            lines = [*self._bank(cash), *closing_lines([target])]
            lines.append(self._residual(target, of=of, rest=rest, cash=cash))
            lines[-1].difference_reason = reason
            document = self._post_cash(cash, lines, today=today)
            self._settle([target], document, today=today, fresh=lines[-1:])
            return document

    def post_down_payment(self, cash: Cash, *, today: date) -> Document:
        """Posts money received before any invoice, on the down payments' own control account."""
        with self.lock:
            credit = self._credit(cash, kind="down_payment")
            credit.account, credit.special_gl = DOWN_PAYMENTS, DOWN_PAYMENT_MARK
            return self._post_cash(cash, [*self._bank(cash), credit], today=today)

    def clear(self, keys: Sequence[ItemKey], *, today: date, on: date | None = None, reference: str = "") -> Document:
        """Clears open items of one customer and currency that sum to zero, without any money."""
        with self.lock:
            first = self.document(ItemKey(*keys[0]).document)
            customer = self.item(keys[0]).customer
            cash = Cash(
                entity=first.key.entity,
                customer=customer,
                amount=ZERO,
                currency=first.currency,
                received_on=on or today,
                reference=reference,
            )
            items = self._open_items(keys, cash)
            if sum(line.amount for line in items):
                raise BooksError(f"{[tuple(key) for key in keys]} do not sum to zero")
            offsets = closing_lines(items)
            lines = self._with_difference(offsets if len(offsets) > 1 else [], items)
            head = header_of(cash, kind="clearing")
            document = self._post(head, lines, today=today)
            self._settle(items, document, today=today)
            return document

    def reset_clearing(self, key: DocumentKey, *, today: date) -> list[ItemKey]:
        """Takes a clearing back: the items it cleared are open again."""
        with self.lock:
            document = self.document(key)
            reopened = []
            for other, line in self._neighbours(document):
                if line.cleared_by == document.key:
                    line.cleared_by = line.cleared_on = line.cleared_recorded_on = None
                    line.version += 1
                    reopened.append(other.item_key(line))
            if not reopened:
                raise BooksError(f"{tuple(key)} clears nothing")
            document.clearing_reset, document.changed_on = True, today
            document.version += 1
            self.revision += 1
            return reopened

    def _neighbours(self, document: Document) -> list[tuple[Document, Line]]:
        """All items of the customers a document may have cleared items of."""
        names = {line.customer for line in document.lines if line.is_item}
        if not names:
            return list(self.items())
        return [pair for name in sorted(names) for pair in self.items_of(document.key.entity, name)]

    def _open_items(self, keys: Sequence[ItemKey], cash: Cash) -> list[Line]:
        items = [self.item(key) for key in keys]
        account = self.customer(cash.entity, cash.customer).account
        for key, line in zip(keys, items, strict=True):
            if not line.is_open:
                raise BooksError(f"{tuple(key)} is cleared already")
            if self.is_applied(key):
                raise BooksError(f"{tuple(key)} is applied in part: take that back first")
            if self.document(ItemKey(*key).document).currency != cash.currency or key[0] != cash.entity:
                raise BooksError(f"{tuple(key)} is not in {cash.entity} {cash.currency}")
            if line.customer != account:
                raise BooksError(f"{tuple(key)} is not an item of {account}")
        return items

    def _bank(self, cash: Cash) -> list[Line]:
        if cash.amount <= 0:
            raise BooksError(f"{cash.entity} {cash.customer}: {cash.amount} is no payment")
        return [Line(position=0, account=BANK, amount=cash.amount, functional=self._worth(cash, cash.amount))]

    def _discount(self, cash: Cash, discount: Decimal) -> list[Line]:
        if not discount:
            return []
        return [Line(position=0, account=DISCOUNT, amount=discount, functional=self._worth(cash, discount))]

    def _worth(self, cash: Cash, amount: Decimal) -> Decimal:
        if cash.rate is not None:
            home = self.entities[cash.entity].currency
            return self.rates.convert(amount * cash.rate, home, to=home, on=cash.received_on)
        return self.functional(amount, cash.currency, entity=cash.entity, on=cash.posting_date or cash.received_on)

    def _credit(self, cash: Cash, *, kind: ItemKind) -> Line:
        customer = self.customer(cash.entity, cash.customer)
        return Line(
            position=0,
            account=self.customer(cash.entity, customer.account).control_account,
            amount=-cash.amount,
            functional=-self._worth(cash, cash.amount),
            customer=customer.account,
            branch=customer.number if customer.head_office else "",
            kind=kind,
            baseline_on=cash.received_on,
            due_on=cash.received_on,
            assignment=cash.assignment,
            text=cash.text,
            payment_reference=cash.payment_reference,
        )

    def _residual(self, target: Line, *, of: ItemKey, rest: Decimal, cash: Cash) -> Line:
        home = self.entities[cash.entity].currency
        share = target.functional * rest / target.amount
        return Line(
            position=0,
            account=target.account,
            amount=rest,
            functional=self.rates.convert(share, home, to=home, on=cash.received_on),
            customer=target.customer,
            branch=target.branch,
            kind="residual",
            follows=of,
            link="residual",
            baseline_on=target.baseline_on,
            due_on=target.due_on,
            terms=target.terms,
            net_days=target.net_days,
            assignment=target.assignment,
            text=cash.text,
        )

    def _with_difference(self, lines: list[Line], cleared: Sequence[Line]) -> list[Line]:
        """Adds the exchange difference, if any; a clearing without other lines carries the item side with it."""
        gap = sum((line.functional for line in lines), ZERO)
        if not lines:
            gap = -sum((line.functional for line in cleared), ZERO)
            lines = [_closing(cleared[0], ZERO, gap)] if gap else []
        if not gap:
            return lines
        return [
            *lines,
            Line(position=0, account=FX_DIFFERENCE, amount=ZERO, functional=-gap, text="exchange difference"),
        ]

    def _post_cash(self, cash: Cash, lines: list[Line], *, today: date) -> Document:
        partner = self.customer(cash.entity, cash.customer).trading_partner
        head = header_of(cash, kind="payment", trading_partner=partner)
        return self._post(head, self._with_difference(lines, ()), today=today)

    def _settle(self, items: Sequence[Line], document: Document, *, today: date, fresh: Sequence[Line] = ()) -> None:
        """Marks the items and the document's own customer lines as cleared by it; what is fresh stays open."""
        own = [line for line in document.lines if line.is_item and all(line is not one for one in fresh)]
        for line in (*items, *own):
            line.cleared_by = document.key
            line.version += 1
            line.cleared_on = document.posting_date
            line.cleared_recorded_on = today


def _closing(like: Line, amount: Decimal, functional: Decimal) -> Line:
    return Line(
        position=0,
        account=like.account,
        amount=amount,
        functional=functional,
        customer=like.customer,
        kind="payment",
        special_gl=like.special_gl,
    )


def closing_lines(items: Sequence[Line]) -> list[Line]:
    """One closing line per control account, against the items' sum on it."""
    by_account: dict[str, list[Line]] = {}
    for line in items:
        by_account.setdefault(line.account, []).append(line)
    return [
        _closing(group[0], -sum((i.amount for i in group), ZERO), -sum((i.functional for i in group), ZERO))
        for group in by_account.values()
    ]


def header_of(cash: Cash, *, kind: str, trading_partner: str = "") -> Header:
    """The head of a payment or a clearing."""
    return Header(
        entity=cash.entity,
        kind="clearing" if kind == "clearing" else "payment",
        currency=cash.currency,
        document_date=cash.received_on,
        posting_date=cash.posting_date or cash.received_on,
        reference=cash.reference,
        header_text=cash.header_text,
        user=cash.user,
        by_interface=cash.by_interface,
        trading_partner=trading_partner,
        rate=cash.rate,
    )
