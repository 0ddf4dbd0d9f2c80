"""JournalEntryBulkChangeRequest_In: a message that is taken at once and worked later. Names: SAP's WSDL."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from xml.etree import ElementTree as ET

import msgspec

from simulators.books import Books, BooksError, ItemKey
from simulators.messages import Answer, Request, text_answer

PATH = "/sap/bc/srt/scs_ext/sap/journalentrybulkchangerequest_"
SPACE = "{http://sap.com/xi/SAPSCORE/SFIN}"
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"
ROOT = f"{SPACE}JournalEntryBulkChangeRequestMessage"
ITEM = "JournalEntryDebtorCreditorItem"
#: what the message calls a field, and what the books call it
FIELDS = {
    "DocumentItemText": "text",
    "AssignmentReference": "assignment",
    "Reference3IDByBusinessPartner": "partner_key",
    "DunningBlockingReasonCode": "dunning_block",
    "PaymentBlockingReasonCode": "payment_block",
}
MOST_IDS = 10_000


class Change(msgspec.Struct, frozen=True):
    """One item's new values."""

    due: datetime
    key: ItemKey
    fields: dict[str, str]


class Changes:
    """The queue of accepted changes; what is refused after it was accepted shows nowhere but in a log."""

    def __init__(self, books: Books, clock: Callable[[], datetime], seconds: float) -> None:
        self._books, self._clock, self._wait = books, clock, timedelta(seconds=seconds)
        self._queue: deque[Change] = deque()
        self._known: deque[str] = deque(maxlen=MOST_IDS)
        self.log: list[str] = []

    def take(self, request: Request) -> Answer:
        """202 and nothing else; a message that cannot be read, or whose id was used, is a fault."""
        if request.method != "POST":
            return text_answer("", status=405)
        try:
            self._accept(request.body)
        except (ET.ParseError, ValueError, AttributeError, TypeError) as error:
            return _fault(str(error))
        self.work()
        return text_answer("", status=202)

    def work(self) -> None:
        """Execute what is due."""
        now = self._clock()
        while self._queue and self._queue[0].due <= now:
            change = self._queue.popleft()
            try:
                self._books.change_item(change.key, today=now.date(), **change.fields)
            except BooksError as error:
                self.log.append(f"{tuple(change.key)}: {error}")

    def _accept(self, body: bytes) -> None:
        message = ET.fromstring(body).find(f"{SOAP}Body/{ROOT}")  # noqa: S314 - see above
        if message is None:
            raise ValueError("no JournalEntryBulkChangeRequestMessage in the body")
        number = message.findtext("MessageHeader/ID", "")
        if not number or number in self._known:
            raise ValueError(f"message {number!r} is missing its id or was sent before")
        changes = [_change(item, self._clock() + self._wait) for item in message.findall(ITEM)]
        if not changes:
            raise ValueError("nothing to change")
        self._known.append(number)
        self._queue.extend(changes)


def _change(item: ET.Element, due: datetime) -> Change:
    parts = ("CompanyCode", "AccountingDocument", "FiscalYear", "AccountingDocumentItemID")
    company, document, year, line = (item.findtext(f"ItemKey/{name}", "") for name in parts)
    fields = {}
    for changed in item:
        name = changed.tag.removesuffix("Change")
        if name in FIELDS and changed.findtext("FieldValueChangeIsRequested") == "true":
            fields[FIELDS[name]] = changed.findtext(name) or ""
    return Change(due, ItemKey(company, document.rjust(10, "0"), int(year), int(line)), fields)


def _fault(words: str) -> Answer:
    body = (
        '<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Body><soap-env:Fault>'
        f"<faultcode>soap-env:Client</faultcode><faultstring>{words}</faultstring>"
        "</soap-env:Fault></soap-env:Body></soap-env:Envelope>"
    )
    return text_answer(body, status=500, kind="text/xml;charset=utf-8")
