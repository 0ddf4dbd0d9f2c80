"""receivablesInvoices with their installments, and receivablesCreditMemos [oracle.md §1.2]."""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any, Final

from simulators.books import Customer, ItemKey
from simulators.oracle.fusion.kept import Request
from simulators.oracle.fusion.ledger import ZERO, Debt, Item, applied_of, last_applied
from simulators.oracle.fusion.notes import note_rows
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import OTHERS, Tenant, created, end_of, plain, site_number

INVOICES: Final = "receivablesInvoices"
INSTALLMENTS: Final = "receivablesInvoiceInstallments"
CREDIT_MEMOS: Final = "receivablesCreditMemos"
INSTALLMENT_NOTES: Final = "receivablesInvoiceInstallmentNotes"


def invoice_rows(tenant: Tenant) -> list[Row]:
    """Every invoice and debit memo."""
    made: list[Row] = tenant.once(INVOICES, lambda: [_invoice(tenant, one) for one in tenant.ledger().debts.values()])
    return made


def invoice_row(tenant: Tenant, number: str) -> Row | None:
    """One invoice by its id, without making all the others."""
    key = tenant.kept.key_of("transaction", int(number)) if number.isdecimal() else None
    debt = tenant.ledger().debts.get(key) if key is not None else None
    return _invoice(tenant, debt) if debt is not None else None


def number_of(item: Item) -> str:
    """The number people know a transaction by: the one printed on it, else that of the books."""
    return (item.role == "invoice" and item.document.reference) or item.document.key.number


def transaction_id(tenant: Tenant, debt: Debt) -> int:
    """CustomerTransactionId."""
    return tenant.kept.id_of("transaction", debt.key)


def installment_id(tenant: Tenant, key: ItemKey) -> int:
    """InstallmentId, which is the payment schedule's id [oracle.md §0.2]."""
    return tenant.kept.id_of("installment", key)


def customer_of(tenant: Tenant, item: Item) -> Customer:
    """Whom a transaction was sent to."""
    return tenant.books.customers[item.key.entity, item.line.branch or item.line.customer]


def source_of(item: Item) -> str:
    """Where a transaction comes from."""
    return "Manual" if not item.document.billing else "Billing"


def _invoice(tenant: Tenant, debt: Debt) -> Row:
    first, own = debt.first, transaction_id(tenant, debt)
    values = {"CustomerTransactionId": own, **_dates(debt), **_conversion(tenant, first), **_parties(tenant, first)}
    values |= {
        "TransactionNumber": number_of(first), "TransactionType": "Invoice" if debt.is_invoice else "Debit Memo",
        "TransactionClass": "Invoice" if debt.is_invoice else "Debit Memo", "TransactionSource": source_of(first),
        "InvoiceCurrencyCode": first.document.currency, "PaymentTerms": first.line.terms or None,
        "EnteredAmount": plain(sum((one.amount for one in debt.installments), ZERO)),
        "InvoiceBalanceAmount": plain(sum((one.open for one in debt.installments), ZERO)),
        "InvoiceStatus": "Complete", "Comments": first.line.text or None, "InvoicingRule": None,
        "CrossReference": None, "DocumentNumber": None, "SpecialInstructions": None, "InternalNotes": None,
        "PurchaseOrder": first.line.assignment or None, "PurchaseOrderDate": None, "PurchaseOrderRevision": None,
        **_who(tenant, debt),
    }  # fmt: skip
    children = {
        INSTALLMENTS: lambda: [_installment(tenant, n, one) for n, one in enumerate(debt.installments, start=1)],
        "notes": lambda: note_rows(tenant, INVOICES, own),
    }
    return Row(key=own, entity=first.key.entity, values=values, children=children)


def _dates(debt: Debt) -> dict[str, Any]:
    """The header's due date is not an installment's [oracle.md §2.1]; whether it is the last one's is unverified."""
    last = max(one.standing.due_on or one.document.document_date for one in debt.installments)
    document = debt.first.document
    return {
        "DueDate": last.isoformat(), "TransactionDate": document.document_date.isoformat(),
        "AccountingDate": document.posting_date.isoformat(), "BillingDate": document.document_date.isoformat(),
    }  # fmt: skip


def _conversion(tenant: Tenant, item: Item) -> dict[str, Any]:
    """Empty where the transaction is in the ledger's currency."""
    foreign = item.document.currency != tenant.books.entities[item.key.entity].currency
    return {
        "ConversionDate": item.document.posting_date.isoformat() if foreign else None,
        "ConversionRate": plain(item.document.rate) if foreign else None,
        "ConversionRateType": "Corporate" if foreign else None,
    }


def _parties(tenant: Tenant, item: Item) -> dict[str, Any]:
    customer = customer_of(tenant, item)
    payer = tenant.books.customers.get((item.key.entity, item.line.customer)) if item.line.branch else None
    return {
        "BillToCustomerNumber": customer.number, "BillToCustomerName": customer.name,
        "BillToSite": site_number(customer), "BillToContact": None, "ShipToCustomerName": None, "ShipToSite": None,
        "PayingCustomerName": payer.name if payer else None, "PayingCustomerAccount": payer.number if payer else None,
        "BusinessUnit": tenant.unit(item.key.entity), "LegalEntityIdentifier": item.key.entity,
    }  # fmt: skip


def _who(tenant: Tenant, debt: Debt) -> dict[str, str]:
    """Payments and disputes change the payment schedule, not the header: its LastUpdateDate misses them [§1.4]."""
    first = created(debt.first.document)
    document, line = debt.first.document, debt.first.line
    told = (document.reference, document.header_text, document.reversed_by, line.text, line.assignment, line.terms)
    stamp = tenant.kept.stamp(INVOICES, debt.key, told, first=first, now=tenant.now())
    return {"CreatedBy": OTHERS, "CreationDate": first, "LastUpdatedBy": OTHERS, "LastUpdateDate": stamp}


def disputed(tenant: Tenant, key: ItemKey) -> tuple[Decimal, date | None]:
    """How much of an installment waits for approval of a credit, and since when."""
    waiting = _waiting(tenant).get(key, [])
    amount = sum((one.shares[key] for one in waiting), ZERO)
    return amount, max((one.on.date() for one in waiting), default=None)


def _waiting(tenant: Tenant) -> dict[ItemKey, list[Request]]:
    """Installment → the requests about it that nobody has decided."""

    def made() -> dict[ItemKey, list[Request]]:
        found: defaultdict[ItemKey, list[Request]] = defaultdict(list)
        for one in tenant.kept.requests:
            for key in one.shares if one.status == "PENDING_APPROVAL" else ():
                found[key].append(one)
        return dict(found)

    worked_out: dict[ItemKey, list[Request]] = tenant.once("waiting requests", made)
    return worked_out


def _installment(tenant: Tenant, sequence: int, item: Item) -> Row:
    own, (amount, since) = installment_id(tenant, item.key), disputed(tenant, item.key)
    line, closed = item.standing, item.closed_on.isoformat() if item.closed_on else None
    values: dict[str, Any] = {
        "InstallmentId": own, "InstallmentSequenceNumber": sequence, **_amounts(tenant, item),
        "InstallmentDueDate": (line.due_on or item.document.document_date).isoformat(),
        "PaymentDaysLate": days_late(tenant, item), "InstallmentStatus": status_of(item),
        "DisputeAmount": plain(amount) if amount else None, "DisputeDate": since.isoformat() if since else None,
        "InstallmentClosedDate": closed, "InstallmentGLClosedDate": closed,
        "ExcludeFromCollections": "Y" if line.dunning_block else "N",
    }  # fmt: skip
    values |= {"CreatedBy": OTHERS, "CreationDate": created(item.document)}
    values |= {"LastUpdatedBy": OTHERS, "LastUpdateDate": schedule_stamp(tenant, item)}
    return Row(
        key=own, entity=item.key.entity, values=values,
        children={INSTALLMENT_NOTES: lambda: note_rows(tenant, INSTALLMENTS, own)},
    )  # fmt: skip


def schedule_stamp(tenant: Tenant, item: Item) -> str:
    """When a payment schedule was changed last: by an application, too [oracle.md §1.4]."""
    line, first, last = item.standing, created(item.document), last_applied(item)
    dispute = str(disputed(tenant, item.key)[0])
    told = (item.open, item.voided, line.version, line.dunning_block, line.due_on, dispute, len(item.applied))
    at = max(first, end_of(last)) if last else first
    return tenant.kept.stamp(INSTALLMENTS, item.key, told, first=at, now=tenant.now())


def _amounts(tenant: Tenant, item: Item) -> dict[str, Decimal]:
    """Original, less paid, less credited, is the balance; adjustments are none here."""
    ledger = tenant.ledger()
    applied = applied_of(ledger, item)
    paid = sum((one.amount for one in applied if one.credit in ledger.receipts), ZERO)
    rate = tenant.books.entities[item.key.entity].tax_rate
    tax, tax_due = _tax(item.amount, rate), _tax(item.open, rate)
    amounts = {
        "OriginalAmount": item.amount, "InstallmentBalanceDue": item.open, "AccountedBalanceDue": item.open_functional,
        "AmountPaid": paid, "InstallmentAmountCredited": item.amount - item.open - paid,
        "InstallmentAmountAdjusted": ZERO, "PendingAdjustmentAmount": ZERO,
        "InstallmentFreightAmountOriginal": ZERO, "InstallmentFreightAmountDue": ZERO,
        "InstallmentTaxAmountOriginal": tax, "InstallmentTaxAmountDue": tax_due,
        "InstallmentLineAmountOriginal": item.amount - tax, "InstallmentLineAmountDue": item.open - tax_due,
    }  # fmt: skip
    return {name: plain(amount) for name, amount in amounts.items()}


def _tax(gross: Decimal, rate: Decimal) -> Decimal:
    """The tax within an amount; how Oracle spreads it over installments is unverified."""
    return (gross * rate / (1 + rate)).quantize(Decimal(1).scaleb(min(int(gross.as_tuple().exponent), 0)))


def status_of(item: Item) -> str:
    """Open or Closed."""
    return "Open" if item.open else "Closed"


def days_late(tenant: Tenant, item: Item) -> int:
    """Days since it was due, up to when it was settled; below zero before: whether Oracle shows that, is unverified."""
    until = item.closed_on or tenant.today()
    return (until - (item.standing.due_on or item.document.document_date)).days


def credit_memo_rows(tenant: Tenant) -> list[Row]:
    """Every credit memo."""
    made: list[Row] = tenant.once(
        CREDIT_MEMOS, lambda: [credit_memo(tenant, one) for one in tenant.ledger().credit_memos.values()]
    )
    return made


def credit_memo(tenant: Tenant, item: Item) -> Row:
    """One credit memo; its amounts are below zero [oracle.md §2.1]."""
    own, customer = tenant.kept.id_of("transaction", item.key), customer_of(tenant, item)
    first = created(item.document)
    stamp = tenant.kept.stamp(CREDIT_MEMOS, item.key, item.document.version, first=first, now=tenant.now())
    values = {
        "CustomerTransactionId": own, "TransactionNumber": number_of(item),
        "BusinessUnit": tenant.unit(item.key.entity), "BillToCustomerName": customer.name,
        "BillToCustomerNumber": customer.number, "BillToSite": site_number(customer),
        "TransactionDate": item.document.document_date.isoformat(),
        "AccountingDate": item.document.posting_date.isoformat(), "CreditMemoCurrency": item.document.currency,
        "CreditMemoStatus": "Complete", "CreditReason": item.line.difference_reason or None,
        "EnteredAmount": plain(item.amount), "TransactionBalanceDue": plain(item.open),
        "TransactionSource": source_of(item), "TransactionType": "Credit Memo",
        "CreditMemoComments": item.line.text or None, "CreatedBy": OTHERS, "CreationDate": first,
        "LastUpdatedBy": OTHERS, "LastUpdateDate": stamp,
    }  # fmt: skip
    return Row(
        key=own, entity=item.key.entity, values=values,
        children={"notes": lambda: note_rows(tenant, CREDIT_MEMOS, own)},
    )  # fmt: skip
