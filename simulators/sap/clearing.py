"""JournalEntryBulkClearingRequest_In: open items of one customer that settle each other.

Names: a transcription, since the service's WSDL is not public. Only what is cleared in full is simulated.
"""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from simulators.books import Books, BooksError, ItemKey
from simulators.sap.inbox import Work

PATH = "/sap/bc/srt/scs_ext/sap/journalentrybulkclearingreques"
ROOT = "JournalEntryBulkClearingRequest"
#: what is cleared in part, with a deduction or with a discount
PARTS = ("PartialPaymentAmtInDspCrcy", "CashDiscountAmountInDspCrcy", "OtherDeductionAmountInDspCrcy")


def read(message: ET.Element) -> Iterator[Work]:
    """A clearing an entry; a test clears nothing."""
    test = message.findtext("MessageHeader/TestDataIndicator") == "true"
    for entry in message.findall("JournalEntryClearingRequest/JournalEntry"):
        name, execute = _clearing(entry)
        yield name, (lambda _books, _today: None) if test else execute


def _clearing(entry: ET.Element) -> Work:
    company = entry.findtext("CompanyCode", "")
    items = entry.findall("APARItems")
    keys = [_key(company, item) for item in items]
    in_part = [part for part in PARTS if any(item.find(part) is not None for item in items)]
    reference, on = entry.findtext("ReferenceDocument", ""), date.fromisoformat(entry.findtext("PostingDate", ""))

    def execute(books: Books, today: date) -> None:
        if in_part or entry.find("GLItems") is not None:
            raise BooksError("this simulated system clears customers' items in full only")
        if any(books.item(key).special_gl for key in keys):
            raise BooksError("items with a special G/L indicator cannot be cleared by this service")
        books.clear(keys, today=today, on=on, reference=reference)

    return f"clearing {reference}", execute


def _key(company: str, item: ET.Element) -> ItemKey:
    if item.findtext("AccountType") != "D":
        raise ValueError("AccountType D only")
    document, year, line = (
        item.findtext(name, "") for name in ("AccountingDocument", "FiscalYear", "AccountingDocumentItem")
    )
    return ItemKey(item.findtext("CompanyCode") or company, document.rjust(10, "0"), int(year), int(line))
