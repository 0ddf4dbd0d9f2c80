"""The simulated clearing service: what it does to the books, and what it refuses as S/4HANA does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from simulators.books import Books, BooksError, Cash, ItemKey, Sale
from simulators.books.journal import DISCOUNT, SMALL_DIFFERENCES
from simulators.sap.clearing import ROOT, read

NOV = date(2026, 11, 10)
TODAY = date(2026, 11, 12)
BESIDE = {
    "partial": "PartialPaymentAmtInDspCrcy", "discount": "CashDiscountAmountInDspCrcy",
    "residual": "OtherDeductionAmountInDspCrcy",
}  # fmt: skip


@pytest.fixture
def open_pair(desk: Books, sale: Callable[..., Sale]) -> tuple[Books, ItemKey, ItemKey]:
    """An invoice over 100.00, and 60.00 on the account."""
    made = desk.post_invoice(sale("100.00"), today=TODAY)
    cash = Cash(entity="DE01", customer="0000000001", amount=Decimal(60), currency="EUR", received_on=NOV)
    paid = desk.post_unapplied(cash, today=TODAY)
    receipt = next(line for line in paid.lines if line.is_item)
    return desk, made.item_key(made.lines[0]), paid.item_key(receipt)


def message(*lines: tuple[ItemKey, dict[str, str]], currency: str = "EUR") -> ET.Element:
    items = "".join(
        f"<APARItems><AccountType>D</AccountType><FiscalYear>{key.year}</FiscalYear>"
        f"<AccountingDocument>{key.number}</AccountingDocument>"
        f"<AccountingDocumentItem>{key.position}</AccountingDocumentItem>{_beside(told, currency)}</APARItems>"
        for key, told in lines
    )
    return ET.fromstring(  # noqa: S314 - made here
        f"<{ROOT}><JournalEntryClearingRequest><JournalEntry><CompanyCode>DE01</CompanyCode>"
        f"<PostingDate>2026-11-12</PostingDate><CurrencyCode>EUR</CurrencyCode><ReferenceDocument>R1</ReferenceDocument>"
        f"{items}</JournalEntry></JournalEntryClearingRequest></{ROOT}>"
    )


def _beside(told: dict[str, str], currency: str) -> str:
    amounts = "".join(
        f'<{BESIDE[name]} currencyCode="{currency}">{value}</{BESIDE[name]}>'
        for name, value in told.items() if name in BESIDE
    )  # fmt: skip
    reason = told.get("reason", "")
    return amounts + (f"<PaymentDifferenceReason>{reason}</PaymentDifferenceReason>" if reason else "")


def cleared(books: Books, *lines: tuple[ItemKey, dict[str, str]], currency: str = "EUR") -> None:
    for _, execute in read(message(*lines, currency=currency)):
        execute(books, TODAY)


def proven(books: Books) -> None:
    balances = {key: value for key, value in books.control_balances().items() if value}
    assert balances == {key: value for key, value in books.open_functional().items() if value}


@pytest.mark.parametrize("amount", ["60", "-60"])
def test_the_sign_of_a_part_payment_is_not_looked_at_and_the_item_stays_open(
    open_pair: tuple[Books, ItemKey, ItemKey], amount: str
) -> None:
    books, invoice, receipt = open_pair
    cleared(books, (receipt, {}), (invoice, {"partial": amount}))
    (made,) = [line for _, line in books.items(open_only=True) if line.follows == invoice]
    assert (books.item(invoice).is_open, books.item(receipt).is_open) == (True, False)
    assert (made.amount, made.link) == (-60, "partial")
    proven(books)


def test_a_residual_amount_is_a_new_item_and_a_reason_that_charges_off_is_none(
    open_pair: tuple[Books, ItemKey, ItemKey],
) -> None:
    books, invoice, receipt = open_pair
    cleared(books, (receipt, {}), (invoice, {"residual": "37", "discount": "3", "reason": "910"}))
    (made,) = [line for _, line in books.items(open_only=True) if line.follows == invoice]
    assert (made.amount, made.link, made.difference_reason) == (37, "residual", "910")
    lines = [line for document in books.documents.values() for line in document.lines]
    assert [line.amount for line in lines if line.account == DISCOUNT] == [3]
    proven(books)


def test_what_a_reason_code_charges_off_stands_on_an_account(open_pair: tuple[Books, ItemKey, ItemKey]) -> None:
    books, invoice, receipt = open_pair
    cleared(books, (receipt, {}), (invoice, {"residual": "40", "reason": "920"}))
    assert [line for _, line in books.items(open_only=True) if line.follows == invoice] == []
    lines = [line for document in books.documents.values() for line in document.lines]
    assert [line.amount for line in lines if line.account == SMALL_DIFFERENCES] == [40]
    proven(books)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"partial": "60", "discount": "3"}, "cannot be combined with a partial payment"),
        ({"partial": "60", "residual": "40", "reason": "910"}, "cannot be combined with a partial payment"),
        ({"residual": "40"}, "needs a payment difference reason"),
        ({"residual": "40", "reason": "999"}, "is not defined"),
        ({"residual": "-40", "reason": "910"}, "is no rest of"),
        ({"residual": "100", "reason": "910"}, "is no rest of"),
        ({"partial": "100"}, "is no part of"),
        ({"partial": "50"}, "do not sum to zero"),
        ({"discount": "39"}, "do not sum to zero"),
    ],
)
def test_what_the_service_does_not_take_leaves_everything_open(
    open_pair: tuple[Books, ItemKey, ItemKey], told: dict[str, str], why: str
) -> None:
    books, invoice, receipt = open_pair
    with pytest.raises(BooksError, match=why):
        cleared(books, (receipt, {}), (invoice, told))
    assert books.item(invoice).is_open
    assert books.item(receipt).is_open


def test_an_amount_in_another_currency_than_the_clearing_is_refused(open_pair: tuple[Books, ItemKey, ItemKey]) -> None:
    books, invoice, receipt = open_pair
    with pytest.raises(BooksError, match="is not in EUR"):
        cleared(books, (receipt, {}), (invoice, {"partial": "60"}), currency="USD")
