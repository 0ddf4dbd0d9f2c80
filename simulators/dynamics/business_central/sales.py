"""salesInvoices and salesCreditMemos: posted ones from the books, drafts that were never posted beside them.

On a posted invoice only the due date, the promised date and the dispute status can be changed [dynamics_crm.md §0.2].
"""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final
from uuid import uuid4

from simulators.books import Customer
from simulators.dynamics.business_central.errors import rejected
from simulators.dynamics.business_central.fields import BLANK
from simulators.dynamics.business_central.tenant import NO_DAY, NO_ID, Item, Tenant, document_number, invoice_id
from simulators.dynamics.odata import Row

_ZERO: Final = Decimal(0)
_OPEN_TO_CHANGE: Final = frozenset({"dueDate", "promisedPayDate", "disputeStatus", "disputeStatusId"})
POSTED: Final = "The invoice has been posted and can no longer be modified."
Told = dict[str, Any]


def invoice_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Invoices, posted and not."""
    rows = [_invoice(tenant, one) for one in tenant.of(entity) if one.role == "invoice"]
    tenant.kept.looked_at(f"invoice {entity}")
    drafts = tenant.kept.written.drafts.items()
    return rows + [Row(values=told, scope=entity) for (of, _), told in drafts if of == entity]


def credit_memo_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Credit memos: no rest, no promise, no dispute [dynamics_crm.md §1.2]."""
    rows = [_credit_memo(tenant, one) for one in tenant.of(entity) if one.role == "credit_memo"]
    tenant.kept.looked_at(f"credit memo {entity}")
    return rows


def _invoice(tenant: Tenant, item: Item) -> Row:
    written = tenant.kept.written
    code = written.disputes.get(item.key, "")
    values = {
        **_sale(tenant, item), "invoiceDate": item.document.document_date, "customerPurchaseOrderReference": "",
        "orderNumber": "", "orderId": NO_ID, "remainingAmount": item.open, "status": _status(item),
        "promisedPayDate": written.promises.get(item.key, NO_DAY), "disputeStatus": code,
        "disputeStatusId": status_id(tenant, item.key.entity, code),
    }  # fmt: skip
    return _stamped(tenant, "invoice", item, values)


def _status(item: Item) -> str:
    if item.voided:
        return "Canceled"
    return "Open" if item.open else "Paid"


def _credit_memo(tenant: Tenant, item: Item) -> Row:
    corrected = tenant.ledger().items.get(item.line.follows) if item.line.follows else None
    values = {
        **_sale(tenant, item), "creditMemoDate": item.document.document_date, "status": _status(item),
        "invoiceId": NO_ID if corrected is None else invoice_id(tenant, corrected.key),
        "invoiceNumber": "" if corrected is None else document_number(tenant, corrected),
    }  # fmt: skip
    return _stamped(tenant, "credit memo", item, values)


def _stamped(tenant: Tenant, kind: str, item: Item, values: Told) -> Row:
    """A payment changes the ledger entry, and the invoice only where its status changes."""
    bumps = tenant.options.payments_bump_invoices
    content = tuple(one for name, one in values.items() if bumps or name != "remainingAmount")
    first = datetime.combine(item.closed_on or item.document.created_on, item.document.created_at, tzinfo=UTC)
    stamp = tenant.kept.stamp(f"{kind} {item.key.entity}", item.key, content, first=first, now=tenant.now())
    return Row(values={**values, "lastModifiedDateTime": stamp}, scope=item.key.entity)


def _sale(tenant: Tenant, item: Item) -> Told:
    """Amounts of both kinds of document are above zero."""
    entity, total = item.key.entity, abs(item.amount)
    return {
        "id": invoice_id(tenant, item.key), "number": document_number(tenant, item),
        "externalDocumentNumber": item.document.reference, "postingDate": item.document.posting_date,
        "dueDate": item.standing.due_on or item.document.document_date, **_people(tenant, item),
        "currencyCode": item.document.currency,
        "currencyId": tenant.kept.id_of("currency", (entity, item.document.currency)),
        "paymentTermsId": tenant.kept.id_of("payment term", (entity, item.line.terms)) if item.line.terms else NO_ID,
        "salesperson": "", "discountAmount": _ZERO, "pricesIncludeTax": False, "totalTaxAmount": _tax(item),
        "totalAmountExcludingTax": total - _tax(item), "totalAmountIncludingTax": total,
    }  # fmt: skip


def _tax(item: Item) -> Decimal:
    taxed = sum((abs(line.amount) for line in item.document.lines if line.account == "22000000"), _ZERO)
    return taxed if item.line.kind != "instalment" else _ZERO


def _people(tenant: Tenant, item: Item) -> Told:
    entity = item.key.entity
    sold = tenant.books.customers[entity, item.line.branch or item.line.customer]
    billed = tenant.books.customers[entity, item.line.customer]
    return {
        "customerId": customer_id(tenant, sold), "customerNumber": sold.number, "customerName": sold.name,
        "billToCustomerId": customer_id(tenant, billed), "billToCustomerNumber": billed.number,
        "billToName": billed.name, "email": sold.email,
    }  # fmt: skip


def customer_id(tenant: Tenant, one: Customer) -> str:
    """A customer's id."""
    return tenant.kept.id_of("customer", (one.entity, one.number))


def status_id(tenant: Tenant, entity: str, code: str) -> str:
    """The id of a dispute status by its code; zeros if there is none."""
    found = (own for (of, own), told in tenant.kept.written.statuses.items() if (of, told["code"]) == (entity, code))
    return next(found, NO_ID)


def change_invoice(tenant: Tenant, row: Row, told: Told) -> None:
    """Changes a posted invoice, as far as that goes."""
    if row.values["status"] in {BLANK, "Draft", "In_x0020_Review"}:
        tenant.kept.written.drafts[row.scope, row.values["id"]].update(told)
        tenant.changed()
        return
    if told.keys() - _OPEN_TO_CHANGE:
        raise rejected(POSTED)
    item = _item(tenant, row)
    code = _dispute(tenant, row.scope, told)
    if code is not None:
        tenant.kept.written.disputes[item.key] = code
    if "promisedPayDate" in told:
        tenant.kept.written.promises[item.key] = told["promisedPayDate"]
    if "dueDate" in told:
        move_due(tenant, item, told["dueDate"])
    tenant.changed()


def move_due(tenant: Tenant, item: Item, due: date) -> None:
    """It falls due on another day, which finance seldom wants [dynamics_crm.md §0.2]."""
    tenant.moved.append((item.item, item.standing.due_on))
    tenant.books.change_item(item.item, today=tenant.today(), due_on=due)


def _dispute(tenant: Tenant, entity: str, told: Told) -> str | None:
    """The code that is wanted; an empty one is not found, only an empty id takes it back [dynamics_crm.md §2.2]."""
    code = told.get("disputeStatus")
    if code is not None and status_id(tenant, entity, code) == NO_ID:
        raise rejected("The dispute status cannot be found.")
    own = told.get("disputeStatusId")
    if own is None:
        return code
    found = "" if own == NO_ID else tenant.kept.written.statuses.get((entity, own), {}).get("code")
    if found is None:
        raise rejected("The dispute status cannot be found.")
    if code is not None and code != found:
        raise rejected("The dispute status values do not match to a specific dispute status.")
    return str(found)


def _item(tenant: Tenant, row: Row) -> Item:
    found = (one for one in tenant.of(row.scope) if invoice_id(tenant, one.key) == row.values["id"])
    return next(found)


def draft(tenant: Tenant, customer: Customer, amount: Decimal) -> str:
    """A person begins an invoice; its rest is its whole amount, though nobody owes it [dynamics_crm.md §1.2]."""
    own, entity = str(uuid4()), customer.entity
    number = f"D{tenant.kept.next('draft'):05d}"
    base = {
        "id": own, "number": number, "externalDocumentNumber": "", "postingDate": tenant.today(),
        "dueDate": tenant.today(), "customerId": customer_id(tenant, customer), "customerNumber": customer.number,
        "customerName": customer.name, "billToCustomerId": customer_id(tenant, customer), "email": "",
        "billToCustomerNumber": customer.number, "billToName": customer.name, "salesperson": "",
        "currencyCode": tenant.books.entities[entity].currency, "currencyId": NO_ID, "paymentTermsId": NO_ID,
        "discountAmount": _ZERO, "pricesIncludeTax": False, "totalTaxAmount": _ZERO, "totalAmountExcludingTax": amount,
        "totalAmountIncludingTax": amount, "invoiceDate": tenant.today(), "customerPurchaseOrderReference": "",
        "orderNumber": "", "orderId": NO_ID, "remainingAmount": amount, "status": "Draft", "promisedPayDate": NO_DAY,
        "disputeStatus": "", "disputeStatusId": NO_ID, "lastModifiedDateTime": tenant.now(),
    }  # fmt: skip
    tenant.kept.written.drafts[entity, own] = base
    tenant.changed()
    return number
