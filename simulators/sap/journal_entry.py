"""JournalEntryCreateRequestConfirmation_In: payments and reversals posted at once. Names: SAP's WSDL.

The answer is HTTP 200 also where nothing was posted; the log says so. The message's id is not looked at twice: the
same message posts twice, which SAP does not rule out for this service.
"""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from simulators.books import Books, BooksError, Cash, DocumentKey
from simulators.books.journal import BANK
from simulators.messages import Answer, Request, text_answer
from simulators.sap.edm import padded
from simulators.sap.inbox import SPACE, fault, message_in

PATH = "/sap/bc/srt/scs_ext/sap/journalentrycreaterequestconfi"
ROOT = "JournalEntryBulkCreateRequest"
NOTHING = DocumentKey("", "0000000000", 0)
INFORMATION, ERROR = "1", "3"


def answer(books: Books, request: Request, clock: Callable[[], datetime]) -> Answer:
    """What became of each entry; a message that cannot be read is a fault."""
    if request.method != "POST":
        return text_answer("", status=405)
    try:
        message = message_in(request.body, ROOT)
        entries = message.findall("JournalEntryCreateRequest")
        posted = [_posted(books, entry, clock().date()) for entry in entries]
    except (ET.ParseError, ValueError, InvalidOperation) as error:
        return fault(str(error))
    return text_answer(_confirmation(posted, clock()), kind="text/xml;charset=utf-8")


def _posted(books: Books, request: ET.Element, today: date) -> tuple[DocumentKey, str, str]:
    """The document, or none; how bad it is; in words."""
    entry = request.find("JournalEntry")
    if entry is None:
        raise ValueError("JournalEntry is missing")
    post = _reverse if entry.find("ReversalReferenceDocument") is not None else _payment
    if request.findtext("MessageHeader/TestDataIndicator") == "true":
        return NOTHING, INFORMATION, "Checked, nothing posted"
    try:
        key = post(books, entry, today)
    except (BooksError, LookupError) as error:
        return NOTHING, ERROR, str(error)
    return key, INFORMATION, f"Document posted successfully: BKPFF {key.number}{key.entity}{key.year}"


def _payment(books: Books, entry: ET.Element, today: date) -> DocumentKey:
    debtors, others = entry.findall("DebtorItem"), entry.findall("Item")
    banks = [line for line in others if _account(line) == BANK.rjust(10, "0")]
    if not debtors or len(banks) != 1 or len({line.findtext("Debtor") for line in debtors}) != 1:
        raise BooksError("this simulated system posts one bank line against one customer")
    debtor, debit = debtors[0], _signed(banks[0])
    differences = _differences(books, [line for line in others if line is not banks[0]])
    credit = sum(map(_signed, debtors))
    if credit + debit + sum(differences.values()):
        raise BooksError("the entry does not balance")
    currency = next(iter(banks[0].iter("AmountInTransactionCurrency"))).get("currencyCode", "")
    cash = Cash(
        entity=entry.findtext("CompanyCode", ""),
        customer=padded(debtor.findtext("Debtor", "")),
        amount=debit,
        currency=currency,
        rate=_rate(books, entry.findtext("CompanyCode", ""), banks[0], debtors),
        received_on=date.fromisoformat(entry.findtext("DocumentDate", "")),
        posting_date=date.fromisoformat(entry.findtext("PostingDate", "")),
        reference=entry.findtext("DocumentReferenceID", "")[:16],
        header_text=entry.findtext("DocumentHeaderText", "")[:25],
        text=debtor.findtext("DocumentItemText", "")[:50],
        assignment=debtor.findtext("AssignmentReference", "")[:18],
        user=entry.findtext("CreatedByUser", "")[:12],
        by_interface=True,
    )
    if len(debtors) == 1 and not differences:
        return books.post_unapplied(cash, today=today).key
    shares = [-_signed(line) for line in debtors]
    return books.post_entry(cash, shares=shares, differences=differences, today=today).key


def _rate(books: Books, entity: str, bank: ET.Element, debtors: list[ET.Element]) -> Decimal | None:
    """By what the bank's line is worth in the company code's currency; the customer's lines say the same."""
    told = bank.find("AmountInCompanyCodeCurrency")
    if told is None:
        return None
    worth = Decimal(told.text or "")
    others = [Decimal(line.findtext("AmountInCompanyCodeCurrency", "")) for line in debtors]
    if told.get("currencyCode") != books.entities[entity].currency or sum(others, worth):
        raise BooksError("amounts in company code currency do not balance")
    return worth / _signed(bank)


def _differences(books: Books, lines: list[ET.Element]) -> dict[str, Decimal]:
    """Lines on accounts of profit and loss: those want a cost object (message KI 235)."""
    found: dict[str, Decimal] = {}
    for line in lines:
        account = _account(line).lstrip("0")
        if account not in books.accounts or books.is_control(account):
            raise BooksError(f"G/L account {account} cannot be posted to directly")
        if not line.findtext("AccountAssignment/CostCenter"):
            raise BooksError(f"Account {account} requires an assignment to a CO object")
        found[account] = found.get(account, Decimal(0)) + _signed(line)
    return found


def _account(line: ET.Element) -> str:
    return line.findtext("GLAccount", "").rjust(10, "0")


def _reverse(books: Books, entry: ET.Element, today: date) -> DocumentKey:
    told = entry.findtext("ReversalReferenceDocument", "")
    key = DocumentKey(told[10:14], told[:10], int(told[14:18]))
    on = date.fromisoformat(entry.findtext("PostingDate", ""))
    return books.reverse(key, today=today, on=on, reason=entry.findtext("ReversalReason", "")).key


def _signed(line: ET.Element) -> Decimal:
    """The amount; its sign and its debit/credit code say the same."""
    amount = Decimal(line.findtext("AmountInTransactionCurrency", ""))
    code = line.findtext("DebitCreditCode", "S" if amount >= 0 else "H")
    if (code == "H") != (amount < 0):
        raise BooksError(f"amount {amount} with debit/credit code {code}")
    return amount


def _confirmation(posted: list[tuple[DocumentKey, str, str]], now: datetime) -> str:
    stamp = f"{now:%Y-%m-%dT%H:%M:%SZ}"
    header = f"<MessageHeader><CreationDateTime>{stamp}</CreationDateTime></MessageHeader>"
    told = "".join(
        f"<JournalEntryCreateConfirmation>{header}<JournalEntryCreateConfirmation>"
        f"<AccountingDocument>{key.number}</AccountingDocument><CompanyCode>{key.entity}</CompanyCode>"
        f"<FiscalYear>{key.year:04d}</FiscalYear></JournalEntryCreateConfirmation>"
        f"<Log><MaximumLogItemSeverityCode>{severity}</MaximumLogItemSeverityCode><Item><TypeID>605(RW)</TypeID>"
        f"<SeverityCode>{severity}</SeverityCode><Note>{escape(note)}</Note></Item></Log>"
        "</JournalEntryCreateConfirmation>"
        for key, severity, note in posted
    )
    root = "JournalEntryBulkCreateConfirmation"
    return (
        '<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Body>'
        f'<n0:{root} xmlns:n0="{SPACE[1:-1]}">{header}'
        f"<ConfirmationInterfaceOrignName/>{told}<Log/></n0:{root}></soap-env:Body></soap-env:Envelope>"
    )
