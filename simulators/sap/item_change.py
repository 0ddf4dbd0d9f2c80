"""JournalEntryBulkChangeRequest_In: new values of items. Names: SAP's WSDL."""

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from simulators.books import Books, ItemKey
from simulators.sap.inbox import Work

PATH = "/sap/bc/srt/scs_ext/sap/journalentrybulkchangerequest_"
ROOT = "JournalEntryBulkChangeRequestMessage"
ITEM = "JournalEntryDebtorCreditorItem"
#: what the message calls a field, and what the books call it
FIELDS = {
    "DocumentItemText": "text",
    "AssignmentReference": "assignment",
    "Reference3IDByBusinessPartner": "partner_key",
    "DunningBlockingReasonCode": "dunning_block",
    "PaymentBlockingReasonCode": "payment_block",
}


def read(message: ET.Element) -> Iterator[Work]:
    """A change an item."""
    for item in message.findall(ITEM):
        yield _change(item)


def _change(item: ET.Element) -> Work:
    parts = ("CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItemID")
    company, document, year, line = (item.findtext(f"ItemKey/{name}", "") for name in parts)
    fields = {}
    for changed in item:
        name = changed.tag.removesuffix("Change")
        if name in FIELDS and changed.findtext("FieldValueChangeIsRequested") == "true":
            fields[FIELDS[name]] = changed.findtext(name) or ""
    key = ItemKey(company, document.rjust(10, "0"), int(year), int(line))

    def execute(books: Books, today: date) -> None:
        books.change_item(key, today=today, **fields)

    return f"change of {'/'.join(map(str, key))}", execute
