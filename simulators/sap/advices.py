"""API_PAYMENT_ADVICE_SRV: payment advices, kept beside the ledger. Names and lengths: a transcription of SAP's service.

The number is made as the application makes it: type, day, time, two more [community.sap.com 1800198].
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import msgspec

from simulators.books import Books
from simulators.sap.edm import Column, EntityType, Navigation, Service, amount, day, numeric, text

#: under which name the books keep them
KEPT = "payment advices"


class AdviceItem(msgspec.Struct, kw_only=True):
    """One item that the payment is for."""

    advice: "Advice"
    position: int
    document: str
    year: str
    line: str
    gross: Decimal
    net: Decimal


class Advice(msgspec.Struct, kw_only=True, eq=False):
    """One advice."""

    company: str
    account_type: str
    account: str
    number: str
    header_text: str
    currency: str
    amount: Decimal
    created_on: date
    items: list[AdviceItem] = []


def kept(books: Books) -> list[Advice]:
    """The advices of these books."""
    found: list[Advice] = books.beside.setdefault(KEPT, [])
    return found


def _items(books: Books) -> Iterable[AdviceItem]:
    return [item for advice in kept(books) for item in advice.items]


_COLUMNS: tuple[Column, ...] = (
    text("CompanyCode", 4, lambda a: a.company),
    text("PaymentAdviceAccountType", 1, lambda a: a.account_type),
    text("PaymentAdviceAccount", 10, lambda a: a.account),
    text("PaymentAdvice", 16, lambda a: a.number),
    text("PaymentAdviceHeaderText", 25, lambda a: a.header_text),
    text("PaymentAdviceType", 2, lambda _: "09"),
    text("PaymentAdviceStatus", 1),
    text("PaymentCurrency", 5, lambda a: a.currency),
    amount("PaidAmountInPaytCurrency", "PaymentCurrency", lambda a: a.amount),
    day("CreationDate", lambda a: a.created_on),
)
_ITEM_COLUMNS: tuple[Column, ...] = (
    text("CompanyCode", 4, lambda i: i.advice.company),
    text("PaymentAdviceAccountType", 1, lambda i: i.advice.account_type),
    text("PaymentAdviceAccount", 10, lambda i: i.advice.account),
    text("PaymentAdvice", 16, lambda i: i.advice.number),
    numeric("PaymentAdviceItem", 5, lambda i: i.position),
    text("AccountingDocument", 10, lambda i: i.document),
    text("FiscalYear", 4, lambda i: i.year),
    text("AccountingDocumentItem", 3, lambda i: i.line),
    text("Currency", 5, lambda i: i.advice.currency),
    amount("GrossAmountInPaymentCurrency", "Currency", lambda i: i.gross),
    amount("NetPaymentAmountInPaytCurrency", "Currency", lambda i: i.net),
)
KEYS = ("CompanyCode", "PaymentAdviceAccountType", "PaymentAdviceAccount", "PaymentAdvice")
SERVICE = Service(
    name="API_PAYMENT_ADVICE_SRV",
    types=(
        EntityType(
            set_name="A_PaymentAdvice",
            keys=KEYS,
            columns=_COLUMNS,
            records=kept,
            etag=True,
            navigations=(
                Navigation(
                    name="to_PaymentAdviceItem",
                    target="A_PaymentAdviceItem",
                    many=True,
                    join=tuple((name, name) for name in KEYS),
                ),
            ),
        ),
        EntityType(
            set_name="A_PaymentAdviceItem", keys=(*KEYS, "PaymentAdviceItem"), columns=_ITEM_COLUMNS, records=_items
        ),
    ),
)
