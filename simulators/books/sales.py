"""Invoices, instalments and credit memos."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from simulators.books.inputs import Part, Sale
from simulators.books.journal import OUTPUT_TAX, REVENUE, BooksError, Header, Journal
from simulators.books.money import rounded
from simulators.books.records import Customer, Document, DocumentKind, ItemKey, Line


class Sales(Journal):
    """The side of the ledger that makes debts."""

    def post_invoice(self, sale: Sale, *, today: date) -> Document:
        """Posts one invoice with one item."""
        customer = self.customer(sale.entity, sale.customer)
        due_on = sale.due_on or sale.document_date + timedelta(days=customer.net_days)
        return self._post_sale(sale, parts=[Part(amount=sale.amount, due_on=due_on)], today=today)

    def post_instalments(self, sale: Sale, parts: Sequence[Part], *, today: date) -> Document:
        """Posts one invoice whose items fall due one after the other; the parts add up to the sale."""
        if sum(part.amount for part in parts) != sale.amount:
            raise BooksError(f"instalments of {sale.customer} do not add up to {sale.amount}")
        return self._post_sale(sale, parts=parts, today=today)

    def post_credit_memo(self, sale: Sale, *, today: date, against: ItemKey | None = None) -> Document:
        """Posts a credit memo; `against` names the invoice item it corrects."""
        customer = self.customer(sale.entity, sale.customer)
        with self.lock:
            lines = [self._item(sale, customer, amount=-sale.amount, due_on=sale.due_on or sale.document_date)]
            lines[0].kind = "credit"
            lines[0].follows, lines[0].link = against, "credit" if against else ""
            lines += self._counter_lines(sale, lines)
            return self._post(_header(sale, customer, kind="credit_memo"), lines, today=today)

    def _post_sale(self, sale: Sale, *, parts: Sequence[Part], today: date) -> Document:
        customer = self.customer(sale.entity, sale.customer)
        with self.lock:
            lines = [self._item(sale, customer, amount=part.amount, due_on=part.due_on) for part in parts]
            for line in lines:
                line.kind = "whole" if len(lines) == 1 else "instalment"
            lines += self._counter_lines(sale, lines)
            return self._post(_header(sale, customer, kind="invoice"), lines, today=today)

    def _item(self, sale: Sale, customer: Customer, *, amount: Decimal, due_on: date) -> Line:
        posted_on = sale.posting_date or sale.document_date
        return Line(
            position=0,
            account=self.customer(sale.entity, customer.account).control_account,
            amount=amount,
            functional=self.functional(amount, sale.currency, entity=sale.entity, on=posted_on),
            customer=customer.account,
            branch=customer.number if customer.head_office else "",
            baseline_on=min(sale.document_date, due_on),
            due_on=due_on,
            terms=sale.terms or customer.terms,
            net_days=max((due_on - sale.document_date).days, 0),
            discount_days=sale.discount_days,
            discount_percent=sale.discount_percent,
            assignment=sale.assignment,
            text=sale.text,
            payment_reference=sale.payment_reference,
        )

    def _counter_lines(self, sale: Sale, items: list[Line]) -> list[Line]:
        """Revenue and tax against the items; tax is cut out of the gross amount, revenue takes the rest."""
        rate = self.entities[sale.entity].tax_rate
        gross = sum((line.amount for line in items), Decimal(0))
        gross_functional = sum((line.functional for line in items), Decimal(0))
        tax = rounded(gross * rate / (1 + rate), sale.currency)
        on = sale.posting_date or sale.document_date
        tax_functional = self.functional(tax, sale.currency, entity=sale.entity, on=on)
        revenue = Line(
            position=0,
            account=REVENUE,
            amount=tax - gross,
            functional=tax_functional - gross_functional,
            text=sale.text,
        )
        if not rate:
            return [revenue]
        return [revenue, Line(position=0, account=OUTPUT_TAX, amount=-tax, functional=-tax_functional)]


def _header(sale: Sale, customer: Customer, *, kind: DocumentKind) -> Header:
    return Header(
        entity=sale.entity,
        kind=kind,
        currency=sale.currency,
        document_date=sale.document_date,
        posting_date=sale.posting_date or sale.document_date,
        reference=sale.reference,
        header_text=sale.header_text,
        billing=sale.billing,
        number=sale.number,
        user=sale.user,
        trading_partner=customer.trading_partner,
    )
