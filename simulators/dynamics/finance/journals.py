"""Customer payment journals: headers, lines, and the invoices that a line is to settle [addendum A5, A6].

Lines are taken as they come: a second one for the same payment is another line, without a word. Texts of refusals, and
that a journal's number begins with its company, are of the kind that was seen.
"""

from datetime import date
from decimal import Decimal
from typing import Any, Final

from simulators.books import Customer
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.tenant import NO_DAY, Item, Tenant, area, invoice_number, open_parts
from simulators.dynamics.odata import Row
from simulators.dynamics.odata.reading import plain

HEADERS: Final = "CustomerPaymentJournalHeaders"
LINES: Final = "CustomerPaymentJournalLines"
SETTLED: Final = "PaymentJournalLineSettledInvoices"
_HEADER: Final = "CustomerPaymentJournalHeaderEntity"
_LINE: Final = "CustomerPaymentJournalLineEntity"
_SETTLED: Final = "CustomerPaymentJournalLineSettledInvoiceEntity"
Told = dict[str, Any]
_ZERO: Final = Decimal(0)
_EMPTY: Final[Told] = {
    "AccountType": "Cust", "OffsetAccountType": "Bank", "OffsetAccountDisplayValue": "", "PostingProfile": "",
    "PaymentSpecification": "", "CreditAmount": _ZERO, "DebitAmount": _ZERO, "ExchangeRate": Decimal(100),
    "SecondaryExchangeRate": _ZERO, "PaymentMethodName": "", "PaymentReference": "", "PaymentId": "",
    "TransactionText": "", "OffsetTransactionText": "", "PaymentNotes": "", "BankTransactionType": "",
    "DepositNumber": "", "MarkedInvoice": "", "MarkedInvoiceCompany": "", "SettleVoucher": "None", "IsPrepayment": "No",
    "OverrideSalesTax": "No",
}  # fmt: skip


def escaped(account: str) -> str:
    """An account as `*DisplayValue` has it: a hyphen would part dimensions [addendum A6]."""
    return account.replace("\\", "\\\\").replace("-", "\\-")


def bare(shown: str) -> str:
    """The account behind a `*DisplayValue`; a hyphen that is not escaped parts it from a dimension."""
    account, at = "", 0
    while at < len(shown) and shown[at] != "-":
        at += shown[at] == "\\" and at + 1 < len(shown)
        account += shown[at]
        at += 1
    return account


def header_rows(tenant: Tenant) -> list[Row]:
    """Every journal."""
    return [_header(entity, told) for (entity, _), told in tenant.kept.written.headers.items()]


def _header(entity: str, told: Told) -> Row:
    return Row(values={"dataAreaId": area(entity), **told}, scope=entity)


def create_header(tenant: Tenant, told: Told, entity: str) -> Row:
    """Opens a journal; its number comes from a sequence."""
    if told["JournalName"] not in tenant.options.journal_names:
        raise rejected(_HEADER, f"The value '{told['JournalName']}' in field 'Name' is not found")
    number = f"{entity.upper()}-{tenant.kept.next(f'journal {entity}'):06d}"
    kept = {"Description": "", "OverrideSalesTax": "No", **told, "JournalBatchNumber": number, "IsPosted": "No"}
    kept.pop("dataAreaId")
    tenant.kept.written.headers[entity, number] = kept
    tenant.changed()
    return _header(entity, kept)


def change_header(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes its texts."""
    journal(tenant, row.scope, row.values["JournalBatchNumber"]).update(told)
    tenant.changed()


def delete_header(tenant: Tenant, row: Row) -> None:
    """With its lines."""
    number = row.values["JournalBatchNumber"]
    journal(tenant, row.scope, number)
    written = tenant.kept.written
    del written.headers[row.scope, number]
    for key in [one for one in written.lines if one[:2] == (row.scope, number)]:
        del written.lines[key]
    for found in [one for one in written.settled if one[:2] == (row.scope, number)]:
        del written.settled[found]
    tenant.changed()


def journal(tenant: Tenant, entity: str, number: str) -> Told:
    """The journal of a number, as long as it is not posted."""
    found = tenant.kept.written.headers.get((entity, number))
    if found is None:
        raise rejected(_LINE, f"The value '{number}' in field 'Journal batch number' is not found")
    if found["IsPosted"] == "Yes":
        raise rejected(_LINE, f"Journal {number} has been posted")
    return found


def line_rows(tenant: Tenant) -> list[Row]:
    """Every line."""
    return [_line(entity, told) for (entity, *_), told in tenant.kept.written.lines.items()]


def _line(entity: str, told: Told) -> Row:
    """The company in lower and in upper case in one row [addendum A6]."""
    return Row(values={"dataAreaId": area(entity), "Company": entity.upper(), **told}, scope=entity)


def create_line(tenant: Tenant, told: Told, entity: str) -> Row:
    """Adds a line to a journal that is not posted."""
    number = told["JournalBatchNumber"]
    journal(tenant, entity, number)
    name = account_name(tenant, entity, told)
    key = (entity, number, told.get("LineNumber") or _next_line(tenant, entity, number))
    if key in tenant.kept.written.lines:
        raise rejected(_LINE, "Cannot create a record. The record already exists")
    kept: Told = {
        **_EMPTY, "CurrencyCode": tenant.books.entities[entity].currency, "OffsetCompany": entity.upper(), **told,
        "LineNumber": key[2], "CustomerName": name,
        "Voucher": f"{entity.upper()}-V{tenant.kept.next(f'voucher {entity}'):06d}",
    }  # fmt: skip
    kept.setdefault("TransactionDate", tenant.today())
    kept.pop("dataAreaId")
    _check(tenant, entity, kept)
    tenant.kept.written.lines[key] = kept
    tenant.changed()
    return _line(entity, kept)


def _next_line(tenant: Tenant, entity: str, number: str) -> Decimal:
    taken = [one[2] for one in tenant.kept.written.lines if one[:2] == (entity, number)]
    return max(taken, default=_ZERO) + 1


def account_name(tenant: Tenant, entity: str, told: Told) -> str:
    """What a line shows as the customer's name; a line on a main account that there is shows none."""
    if told.get("AccountType", "Cust") != "Ledger":
        return customer_named(tenant, entity, told).name
    main_account(tenant, told)
    return ""


def main_account(tenant: Tenant, told: Told) -> str:
    """The account in the books behind the main account of a line."""
    number = bare(told["AccountDisplayValue"])
    found = dict(tenant.options.main_accounts).get(number)
    if found is None:
        raise rejected(_LINE, f"The value '{number}' in field 'Account' is not found")
    return found


def customer_named(tenant: Tenant, entity: str, told: Told) -> Customer:
    """The customer of a line."""
    number = bare(told["AccountDisplayValue"])
    found = tenant.books.customers.get((entity, number))
    if told.get("AccountType", "Cust") != "Cust" or found is None:
        raise rejected(_LINE, f"The value '{number}' in field 'Account' is not found")
    return found


def _check(tenant: Tenant, entity: str, told: Told) -> None:
    currency = told["CurrencyCode"]
    try:
        tenant.books.rates.unit(currency, tenant.books.entities[entity].currency, on=told["TransactionDate"])
    except LookupError:
        raise rejected(_LINE, f"The value '{currency}' in field 'Currency' is not found") from None
    _check_names(tenant, told)
    if told["MarkedInvoice"]:
        company = tenant.entity(told["MarkedInvoiceCompany"] or entity)
        if not invoices(tenant, company, told["MarkedInvoice"]):
            raise rejected(_LINE, f"Invoice {told['MarkedInvoice']} is not open")
        told["MarkedInvoiceCompany"] = area(company)
        told["SettleVoucher"] = "SelectedTransact"


def _check_names(tenant: Tenant, told: Told) -> None:
    method, bank = told["PaymentMethodName"], bare(told["OffsetAccountDisplayValue"])
    if method and method not in tenant.options.payment_methods:
        raise rejected(_LINE, f"The value '{method}' in field 'Method of payment' is not found")
    if tenant.options.bank_accounts and bank not in tenant.options.bank_accounts:
        raise rejected(_LINE, f"The value '{bank}' in field 'Offset account' is not found")


def invoices(tenant: Tenant, entity: str, number: str, due: date = NO_DAY) -> list[Item]:
    """Open invoices of a number, the oldest first; with a due date those that have a part which falls due then."""
    return [
        one for one in tenant.ledger().items.values()
        if one.key.entity == entity and one.open > 0 and invoice_number(one) == number
        and (due == NO_DAY or due in {part.standing.due_on for part in open_parts(one)})
    ]  # fmt: skip


def change_line(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes a line of a journal that is not posted."""
    key = _line_key(row)
    journal(tenant, key[0], key[1])
    kept = {**tenant.kept.written.lines[key], **told}
    kept["CustomerName"] = account_name(tenant, key[0], kept)
    _check(tenant, key[0], kept)
    tenant.kept.written.lines[key] = kept
    tenant.changed()


def delete_line(tenant: Tenant, row: Row) -> None:
    """Takes a line out of a journal that is not posted."""
    key = _line_key(row)
    journal(tenant, key[0], key[1])
    del tenant.kept.written.lines[key]
    for found in [one for one in tenant.kept.written.settled if one[:3] == key]:
        del tenant.kept.written.settled[found]
    tenant.changed()


def _line_key(row: Row) -> tuple[str, str, Decimal]:
    return (row.scope, row.values["JournalBatchNumber"], row.values["LineNumber"])


def settled_rows(tenant: Tenant) -> list[Row]:
    """What lines are to settle."""
    return [_settled(key[0], told) for key, told in tenant.kept.written.settled.items()]


def _settled(entity: str, told: Told) -> Row:
    """No `dataAreaId`: the companies of the line and of the invoice [addendum A5]."""
    return Row(values=told, scope=entity)


def create_settled(tenant: Tenant, told: Told, entity: str) -> Row:
    """Marks an invoice for a line; that POST does it has not been seen [addendum E]."""
    number, line = told["JournalBatchNumber"], told["JournalLineNumber"]
    journal(tenant, entity, number)
    if (entity, number, line) not in tenant.kept.written.lines:
        raise rejected(_SETTLED, f"The value '{plain(line)}' in field 'Line number' is not found")
    company = tenant.entity(told["InvoiceCompany"])
    found = invoices(tenant, company, told["InvoiceNumber"], told["InvoiceDueDate"])
    if not found:
        raise rejected(_SETTLED, f"Invoice {told['InvoiceNumber']} is not open")
    key = (entity, number, line, told["InvoiceNumber"], company, told["InvoiceDueDate"])
    if key in tenant.kept.written.settled:
        raise rejected(_SETTLED, "Cannot create a record. The record already exists")
    kept = {
        "SettlementAmountInInvoiceCurrency": found[0].open, "CashDiscountToTakeInInvoiceCurrency": _ZERO, **told,
        "JournalLineCompany": area(entity), "InvoiceCompany": area(company), "InvoiceToPaymentCrossRate": Decimal(100),
        "InvoiceAccount": found[0].line.customer, "AccountDisplayValue": escaped(found[0].line.customer),
    }  # fmt: skip
    tenant.kept.written.settled[key] = kept
    tenant.kept.written.lines[entity, number, line]["SettleVoucher"] = "SelectedTransact"
    tenant.changed()
    return _settled(entity, kept)


def change_settled(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes the amount."""
    tenant.kept.written.settled[_settled_key(tenant, row)].update(told)
    tenant.changed()


def delete_settled(tenant: Tenant, row: Row) -> None:
    """Marks it no longer."""
    del tenant.kept.written.settled[_settled_key(tenant, row)]
    tenant.changed()


def _settled_key(tenant: Tenant, row: Row) -> tuple[Any, ...]:
    values = row.values
    journal(tenant, row.scope, values["JournalBatchNumber"])
    return (
        row.scope, values["JournalBatchNumber"], values["JournalLineNumber"], values["InvoiceNumber"],
        tenant.entity(values["InvoiceCompany"]), values["InvoiceDueDate"],
    )  # fmt: skip
