"""Posting a journal: by a person at the screen, or by a custom service that the environment has [addendum A13].

Every line becomes a payment, which settles what the line marks as far as it reaches. Cash discount is not taken.
"""

from decimal import Decimal
from typing import Any, Final

from simulators.books import BooksError, Cash, ItemKey
from simulators.books.journal import BANK, Header
from simulators.books.records import Line
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.journals import customer_named, invoices, journal, main_account
from simulators.dynamics.finance.settlements import settle
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.odata import Refused

_LINE: Final = "LedgerJournalTrans"
_ZERO: Final = Decimal(0)
#: who posts
_USER: Final = "AXPOST"
Told = dict[str, Any]


def post_journal(tenant: Tenant, entity: str, number: str) -> list[ItemKey]:
    """Posts all lines of a journal; the payments that it made. A journal without lines cannot be posted."""
    header = journal(tenant, entity, number)
    lines = [told for key, told in tenant.kept.written.lines.items() if key[:2] == (entity, number)]
    if not lines:
        raise rejected(_LINE, f"Journal {number} has no lines")
    for told in lines:
        _check(tenant, entity, told)
    for told in lines:
        if told["AccountType"] == "Ledger":
            _post_on_account(tenant, entity, told)
    made = [_post(tenant, entity, told) for told in lines if told["AccountType"] != "Ledger"]
    header["IsPosted"] = "Yes"
    tenant.changed()
    return made


def _check(tenant: Tenant, entity: str, told: Told) -> None:
    """All lines or none: what can be known before is looked at before."""
    if told["AccountType"] != "Ledger" and told["CreditAmount"] - told["DebitAmount"] <= 0:
        raise rejected(_LINE, "A payment of a customer has to be a credit")
    if tenant.books.is_closed(entity, told["TransactionDate"]):
        raise rejected(_LINE, f"Fiscal period for {told['TransactionDate']} is not open")
    if not told["OffsetAccountDisplayValue"]:
        raise rejected(_LINE, "Offset account must be filled in")


def _post_on_account(tenant: Tenant, entity: str, told: Told) -> None:
    """A main account against the bank."""
    amount, day, books = told["DebitAmount"] - told["CreditAmount"], told["TransactionDate"], tenant.books
    worth = books.functional(amount, told["CurrencyCode"], entity=entity, on=day)
    head = Header(
        entity=entity, kind="payment", currency=told["CurrencyCode"], document_date=day, posting_date=day,
        reference=told["PaymentReference"], user=_USER, by_interface=True,
    )  # fmt: skip
    lines = [
        Line(position=0, account=main_account(tenant, told), amount=amount, functional=worth),
        Line(position=0, account=BANK, amount=-amount, functional=-worth),
    ]
    try:
        books.post_lines(head, lines, today=tenant.today())
    except BooksError as error:
        raise rejected(_LINE, str(error)) from None


def _post(tenant: Tenant, entity: str, told: Told) -> ItemKey:
    customer = customer_named(tenant, entity, told)
    cash = Cash(
        entity=entity, customer=customer.number, amount=told["CreditAmount"] - told["DebitAmount"],
        currency=told["CurrencyCode"], received_on=told["TransactionDate"], reference=told["PaymentReference"],
        text=told["TransactionText"], assignment=told["PaymentId"], payment_reference=told["PaymentReference"],
        user=_USER, by_interface=True, rate=_rate(tenant, entity, told),
    )  # fmt: skip
    try:
        document = tenant.books.post_unapplied(cash, today=tenant.today())
    except BooksError as error:
        raise rejected(_LINE, str(error)) from None
    key = next(document.item_key(line) for line in document.lines if line.is_item)
    tenant.kept.written.payments[key] = dict(told)
    _settle_marked(tenant, entity, told, key)
    return key


def _rate(tenant: Tenant, entity: str, told: Told) -> Decimal | None:
    """The line's own, of a hundred units; without one the day's."""
    own = told["ExchangeRate"] if told["CurrencyCode"] != tenant.books.entities[entity].currency else None
    return own / 100 if own else None


def _settle_marked(tenant: Tenant, entity: str, told: Told, key: ItemKey) -> None:
    """What no longer fits, because somebody settled it meanwhile, stays on the account."""
    for number, company, due, amount in _marked(tenant, entity, told):
        credit = tenant.ledger().items[key]
        for debit in invoices(tenant, company, number, due) if due else invoices(tenant, company, number):
            fits = min(-credit.open, debit.open, amount)
            same = debit.line.customer == credit.line.customer and debit.document.currency == credit.document.currency
            if same and fits > 0:
                settle(tenant, credit, debit, fits)
                break


def _marked(tenant: Tenant, entity: str, told: Told) -> list[tuple[str, str, Any, Decimal]]:
    """(invoice, company, due date or None, amount) that a line marks."""
    own = (entity, told["JournalBatchNumber"], told["LineNumber"])
    listed = [
        (key[3], key[4], key[5], one["SettlementAmountInInvoiceCurrency"])
        for key, one in tenant.kept.written.settled.items() if key[:3] == own
    ]  # fmt: skip
    if listed or not told["MarkedInvoice"] or told["SettleVoucher"] == "None":
        return listed
    company = tenant.entity(told["MarkedInvoiceCompany"] or entity)
    return [(told["MarkedInvoice"], company, None, told["CreditAmount"] - told["DebitAmount"])]


def by_service(tenant: Tenant, told: Told) -> str:
    """A custom service, with parameters `_dataAreaId` and `_journalNum`; answers the number that it posted."""
    company, number = told.get("_dataAreaId"), told.get("_journalNum")
    if not isinstance(company, str) or not isinstance(number, str) or not tenant.entity(company):
        raise Refused(400, "Parameters _dataAreaId and _journalNum are required.", kind="System.ArgumentException")
    post_journal(tenant, tenant.entity(company), number)
    return number
