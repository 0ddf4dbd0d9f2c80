"""JournalEntryBulkClearingRequest_In: open items of one customer that settle each other, in full or in parts.

Names: a transcription, since the service's WSDL is not public. What is refused: notes of two tenants' programs
[sap.md §2.4, addendum A6]: no special G/L, neither discount nor residual beside a part payment, a residual amount
with the sign of its item and with a reason code. What a reason code does is customizing [SAP, Define Reason Codes]:
the rest stays open, or is charged off to an account.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from simulators.books import Books, BooksError, ItemKey
from simulators.books.clearing import Left
from simulators.books.journal import SMALL_DIFFERENCES
from simulators.sap.inbox import Work

PATH = "/sap/bc/srt/scs_ext/sap/journalentrybulkclearingreques"
ROOT = "JournalEntryBulkClearingRequest"
PARTIAL, DISCOUNT, RESIDUAL = (
    "PartialPaymentAmtInDspCrcy", "CashDiscountAmountInDspCrcy", "OtherDeductionAmountInDspCrcy",
)  # fmt: skip
#: this system's customizing: reason code → the account that a rest is charged off to; empty: it stays open
REASONS = {"910": "", "920": SMALL_DIFFERENCES}


def read(message: ET.Element) -> Iterator[Work]:
    """A clearing an entry; a test clears nothing."""
    test = message.findtext("MessageHeader/TestDataIndicator") == "true"
    for entry in message.findall("JournalEntryClearingRequest/JournalEntry"):
        name, execute = _clearing(entry)
        yield name, (lambda _books, _today: None) if test else execute


def _clearing(entry: ET.Element) -> Work:
    company, currency = entry.findtext("CompanyCode", ""), entry.findtext("CurrencyCode", "")
    items = entry.findall("APARItems")
    keys = [_key(company, item) for item in items]
    reference, on = entry.findtext("ReferenceDocument", ""), date.fromisoformat(entry.findtext("PostingDate", ""))

    def execute(books: Books, today: date) -> None:
        if entry.find("GLItems") is not None:
            raise BooksError("this simulated system clears customers' items only")
        if any(books.item(key).special_gl for key in keys):
            raise BooksError("items with a special G/L indicator cannot be cleared by this service")
        left = {key: one for key, item in zip(keys, items, strict=True) if (one := _left(item, currency)) != Left()}
        if left:
            books.clear_in_parts(keys, left, today=today, on=on, reference=reference)
        else:
            books.clear(keys, today=today, on=on, reference=reference)

    return f"clearing {reference}", execute


def _left(item: ET.Element, currency: str) -> Left:
    partial, discount, residual = (_amount(item, name, currency) for name in (PARTIAL, DISCOUNT, RESIDUAL))
    reason = item.findtext("PaymentDifferenceReason", "")
    if partial and (discount or residual):
        raise BooksError("cash discount and residual amounts cannot be combined with a partial payment")
    if residual and not reason:
        raise BooksError("a residual amount needs a payment difference reason")
    if reason and reason not in REASONS:
        raise BooksError(f"reason code {reason} is not defined in the company code")
    return Left(
        partial=abs(partial), discount=discount, residual=residual, reason=reason,
        charged_to=REASONS.get(reason, "") if residual else "",
    )  # fmt: skip


def _amount(item: ET.Element, name: str, currency: str) -> Decimal:
    found = item.find(name)
    if found is None:
        return Decimal(0)
    if found.get("currencyCode") != currency:
        raise BooksError(f"{name} is not in {currency}")
    return Decimal(found.text or "0")


def _key(company: str, item: ET.Element) -> ItemKey:
    if item.findtext("AccountType") != "D":
        raise ValueError("AccountType D only")
    document, year, line = (
        item.findtext(name, "") for name in ("AccountingDocument", "FiscalYear", "AccountingDocumentItem")
    )
    return ItemKey(item.findtext("CompanyCode") or company, document.rjust(10, "0"), int(year), int(line))
