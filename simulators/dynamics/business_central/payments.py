"""customerPaymentJournals, customerPayments and their posting [dynamics_crm.md §0.3-§0.5, §2.2; addendum B2, B3].

A line applies to one invoice at most, and its amount is below zero. Lines are taken as they come: a second one with the
same document number is another line, without a word. Posting posts the whole batch and leaves it empty.
"""

from decimal import Decimal
from typing import Any, Final
from uuid import uuid4

from simulators.books import BooksError, Cash, Customer
from simulators.dynamics.business_central.errors import not_found, rejected
from simulators.dynamics.business_central.lists import account_id
from simulators.dynamics.business_central.sales import customer_id
from simulators.dynamics.business_central.tenant import NO_ID, Item, Tenant, document_number, invoice_id
from simulators.dynamics.odata import Row

_STEP: Final = 10_000
_ZERO: Final = Decimal(0)
#: [addendum B2]
NOTHING: Final = "There is nothing to post."
#: [dynamics_crm.md §2.2]
NOT_POSTED: Final = "should be the ID of an Open, Paid, Corrective, or Canceled Invoice."
Told = dict[str, Any]


def journal_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Journals for payments of customers."""
    found = tenant.kept.written.journals.items()
    return [_journal(tenant, entity, own, told) for (of, own), told in found if of == entity]


def _journal(tenant: Tenant, entity: str, own: str, told: Told) -> Row:
    return Row(
        values={"id": own, **told}, scope=entity,
        below={"customerPayments": lambda: payment_rows(tenant, entity, journal=own)},
    )  # fmt: skip


def create_journal(tenant: Tenant, entity: str, told: Told) -> Row:
    """A new journal, by its code."""
    code = told["code"].upper()
    if any(of == entity and one["code"] == code for (of, _), one in tenant.kept.written.journals.items()):
        raise rejected(f"The record in table Gen. Journal Batch already exists. Identification fields: Name='{code}'")
    own = tenant.kept.id_of("journal", (entity, code))
    kept = {"displayName": "", "balancingAccountNumber": "", **told, "code": code}
    _balancing(tenant, entity, kept)
    tenant.kept.written.journals[entity, own] = kept
    tenant.changed()
    return _journal(tenant, entity, own, kept)


def _balancing(tenant: Tenant, entity: str, kept: Told) -> None:
    number = kept["balancingAccountNumber"]
    if number and number not in tenant.books.accounts:
        raise rejected(f"The field Bal. Account No. contains a value ({number}) that cannot be found.")
    kept["balancingAccountId"] = account_id(tenant, entity, number) if number else NO_ID
    kept["lastModifiedDateTime"] = tenant.now()


def change_journal(tenant: Tenant, row: Row, told: Told) -> None:
    """Another name or balancing account."""
    kept = {**tenant.kept.written.journals[row.scope, row.values["id"]], **told}
    _balancing(tenant, row.scope, kept)
    tenant.kept.written.journals[row.scope, row.values["id"]] = kept
    tenant.changed()


def delete_journal(tenant: Tenant, row: Row) -> None:
    """With its lines."""
    written = tenant.kept.written
    del written.journals[row.scope, row.values["id"]]
    for key in [one for one, told in written.lines.items() if told["journalId"] == row.values["id"]]:
        del written.lines[key]
    tenant.changed()


def payment_rows(tenant: Tenant, entity: str, *, journal: str = "") -> list[Row]:
    """Lines that are not posted, of one journal or of all."""
    return [
        Row(values={"id": own, **told}, scope=entity)
        for (of, own), told in tenant.kept.written.lines.items() if of == entity and journal in {"", told["journalId"]}
    ]  # fmt: skip


def create_payment(tenant: Tenant, entity: str, told: Told) -> Row:
    """A line of a journal."""
    journal = tenant.kept.written.journals.get((entity, told.get("journalId", "")))
    if journal is None:
        raise not_found("customerPaymentJournal")
    own = str(uuid4())
    lines = [one["lineNumber"] for one in tenant.kept.written.lines.values() if one["journalId"] == told["journalId"]]
    empty: Told = {
        "documentNumber": "", "externalDocumentNumber": "", "amount": _ZERO, "description": "", "comment": "",
        "postingDate": tenant.today(), "lineNumber": max(lines, default=0) + _STEP,
        "journalDisplayName": journal["code"],
    }  # fmt: skip
    kept = _line(tenant, entity, {**empty, **told})
    if not kept["documentNumber"]:
        kept["documentNumber"] = f"G{tenant.kept.next(f'document {entity}'):05d}"
    tenant.kept.written.lines[entity, own] = kept
    tenant.changed()
    return Row(values={"id": own, **kept}, scope=entity)


def change_payment(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes a line; what names a customer or an invoice is looked up anew."""
    before = tenant.kept.written.lines[row.scope, row.values["id"]]
    stale = {
        "customerId": {"customerNumber"}, "customerNumber": {"customerId"},
        "appliesToInvoiceId": {"appliesToInvoiceNumber"}, "appliesToInvoiceNumber": {"appliesToInvoiceId"},
    }  # fmt: skip
    gone = {one for name in told for one in stale.get(name, set()) if one not in told}
    kept = {name: one for name, one in before.items() if name not in gone}
    tenant.kept.written.lines[row.scope, row.values["id"]] = _line(tenant, row.scope, {**kept, **told})
    tenant.changed()


def delete_payment(tenant: Tenant, row: Row) -> None:
    """Takes a line out."""
    del tenant.kept.written.lines[row.scope, row.values["id"]]
    tenant.changed()


def _line(tenant: Tenant, entity: str, told: Told) -> Told:
    customer = _customer(tenant, entity, told)
    kept = {**told, **_applies(tenant, entity, told), "lastModifiedDateTime": tenant.now()}
    kept |= {"customerId": NO_ID, "customerNumber": ""} if customer is None else {
        "customerId": customer_id(tenant, customer), "customerNumber": customer.number,
        "description": told["description"] or customer.name,
    }  # fmt: skip
    return kept


def _customer(tenant: Tenant, entity: str, told: Told) -> Customer | None:
    number, own = told.get("customerNumber", ""), told.get("customerId", NO_ID)
    by_number = tenant.books.customers.get((entity, number)) if number else None
    customers = (one for (of, _), one in tenant.books.customers.items() if of == entity)
    by_id = None if own == NO_ID else next((one for one in customers if customer_id(tenant, one) == own), None)
    if (number and by_number is None) or (own != NO_ID and by_id is None):
        raise rejected("The customer cannot be found.")
    if by_number is not None and by_id is not None and by_number is not by_id:
        raise rejected("The customer values do not match to a specific Customer.")
    return by_number or by_id


def _applies(tenant: Tenant, entity: str, told: Told) -> Told:
    """Id and number of the invoice; both have to say the same, and it has to be posted."""
    number, own = told.get("appliesToInvoiceNumber", ""), told.get("appliesToInvoiceId", NO_ID)
    if not number and own == NO_ID:
        return {"appliesToInvoiceId": NO_ID, "appliesToInvoiceNumber": ""}
    found = invoice(tenant, entity, number=number, own=own)
    if found is None:
        raise rejected(f'The "appliesToInvoiceId" {NOT_POSTED}')
    return {
        "appliesToInvoiceId": invoice_id(tenant, found.key), "appliesToInvoiceNumber": document_number(tenant, found),
    }  # fmt: skip


def invoice(tenant: Tenant, entity: str, *, number: str, own: str) -> Item | None:
    """The posted invoice that both name."""
    for one in tenant.of(entity):
        if one.role != "invoice":
            continue
        by_number = not number or document_number(tenant, one) == number
        if by_number and own in {NO_ID, invoice_id(tenant, one.key)}:
            return one
    return None


def post(tenant: Tenant, entity: str, journal: str) -> None:
    """Posts all lines of a batch or none; they are gone then."""
    batch = tenant.kept.written.journals.get((entity, journal))
    if batch is None:
        raise not_found("journal")
    lines = {key: told for key, told in tenant.kept.written.lines.items() if told["journalId"] == journal}
    if not lines:
        raise rejected(NOTHING)
    for told in lines.values():
        _check(tenant, entity, batch, told)
    for key, told in lines.items():
        _posted(tenant, entity, told)
        del tenant.kept.written.lines[key]
    tenant.changed()


def _check(tenant: Tenant, entity: str, batch: Told, told: Told) -> None:
    customer = tenant.books.customers.get((entity, told["customerNumber"]))
    if customer is None:
        raise rejected("Account No. must have a value in Gen. Journal Line. It cannot be zero or empty.")
    if told["amount"] >= 0:
        raise rejected("Amount must be negative in Gen. Journal Line.")
    if not batch["balancingAccountNumber"]:
        raise rejected(f"The total of the lines in journal {batch['code']} is out of balance.")
    if customer.posting_blocked:
        raise rejected(
            f"You cannot post this type of document when Customer {customer.number} is blocked with type All"
        )
    if tenant.books.is_closed(entity, told["postingDate"]):
        raise rejected("Posting Date is not within your range of allowed posting dates.")
    wanted = _wanted(tenant, entity, told)
    if wanted is not None and not wanted.open:
        raise rejected(f"Invoice {told['appliesToInvoiceNumber']} is not open.")


def _wanted(tenant: Tenant, entity: str, told: Told) -> Item | None:
    number = told["appliesToInvoiceNumber"]
    return invoice(tenant, entity, number=number, own=NO_ID) if number else None


def _posted(tenant: Tenant, entity: str, told: Told) -> None:
    """In the currency of the invoice that it is for; else in the company's own, since a line has none."""
    wanted = _wanted(tenant, entity, told)
    currency = wanted.document.currency if wanted else tenant.books.entities[entity].currency
    cash = Cash(
        entity=entity, customer=told["customerNumber"], amount=-told["amount"], currency=currency,
        received_on=told["postingDate"], reference=told["externalDocumentNumber"], text=told["description"],
        assignment=told["documentNumber"], user="API", by_interface=True,
    )  # fmt: skip
    try:
        document = tenant.books.post_unapplied(cash, today=tenant.today())
    except BooksError as error:
        raise rejected(str(error)) from None
    key = next(document.item_key(line) for line in document.lines if line.is_item)
    tenant.kept.written.posted[key] = dict(told)
    fresh, credit = _wanted(tenant, entity, told), tenant.ledger().items[key]
    if fresh is not None and fresh.line.customer == credit.line.customer:
        amount = min(-credit.open, fresh.open)
        held = tenant.books.applied.get((credit.item, fresh.item))
        if amount > 0:
            tenant.books.apply(
                credit.item, fresh.item, amount=amount + (held.amount if held else _ZERO), today=tenant.today()
            )  # fmt: skip
