"""What people find in lists, as tables: invoices, entries, journals, files, dispute status, customers."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from simulators.dynamics.business_central import attachments, entries, lists, payments, sales
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import Dialect, Row
from simulators.dynamics.odata.reading import wire
from simulators.html_tables import Table

_PLAIN: Final = Dialect(namespace="", enums={})
_INVOICE: Final = (
    "id", "number", "customerNumber", "billToCustomerNumber", "postingDate", "dueDate", "promisedPayDate",
    "disputeStatus", "currencyCode", "totalAmountIncludingTax", "remainingAmount", "status",
)  # fmt: skip
_ENTRY: Final = (
    "Entry_No", "Posting_Date", "Document_Type", "Document_No", "External_Document_No", "Customer_No", "Description",
    "Currency_Code", "Amount", "Remaining_Amount", "Due_Date", "Open", "Promised_Pay_Date", "Dispute_Status", "On_Hold",
)  # fmt: skip
_DETAIL: Final = (
    "Entry_No", "Cust_Ledger_Entry_No", "Entry_Type", "Posting_Date", "Document_No", "Customer_No", "Amount",
    "Applied_Cust_Ledger_Entry_No", "Unapplied",
)  # fmt: skip
_JOURNAL: Final = ("id", "code", "displayName", "balancingAccountNumber")
_PAYMENT: Final = (
    "id", "journalDisplayName", "lineNumber", "postingDate", "documentNumber", "externalDocumentNumber",
    "customerNumber", "amount", "appliesToInvoiceNumber", "description", "comment",
)  # fmt: skip
_ATTACHMENT: Final = ("id", "parentType", "parentId", "fileName", "byteSize", "text")
_STATUS: Final = ("id", "code", "displayName")
_CUSTOMER: Final = ("id", "number", "displayName", "blocked", "balanceDue")


def invoices(tenant: Tenant) -> Table:
    """Invoices with what was promised and disputed."""
    return _listed(tenant, "Sales invoices", _INVOICE, sales.invoice_rows)


def ledger_entries(tenant: Tenant) -> Table:
    """Customer ledger entries."""
    return _listed(tenant, "Customer ledger entries", _ENTRY, entries.entry_rows)


def detailed_entries(tenant: Tenant) -> Table:
    """What was applied to what."""
    tenant.catch_up()
    return _listed(tenant, "Detailed customer ledger entries", _DETAIL, entries.detailed_rows)


def journals(tenant: Tenant) -> Table:
    """Journals of payments."""
    return _listed(tenant, "Cash receipt journals", _JOURNAL, payments.journal_rows)


def payment_lines(tenant: Tenant) -> Table:
    """Their lines that are not posted."""
    return _listed(tenant, "Lines", _PAYMENT, payments.payment_rows)


def files(tenant: Tenant) -> Table:
    """Files with their text."""
    return _listed(tenant, "Attachments", _ATTACHMENT, _with_text)


def _with_text(tenant: Tenant, entity: str) -> list[Row]:
    rows = attachments.attachment_rows(tenant, entity)
    for row in rows:
        row.values["text"] = attachments.content_of(tenant, row).decode(errors="replace")
    return rows


def statuses(tenant: Tenant) -> Table:
    """Dispute status."""
    return _listed(tenant, "Dispute status", _STATUS, lists.status_rows)


def customers(tenant: Tenant) -> Table:
    """Customers with their block."""
    return _listed(tenant, "Customers", _CUSTOMER, lists.customer_rows)


def _listed(tenant: Tenant, title: str, names: Sequence[str], of: Callable[[Tenant, str], list[Row]]) -> Table:
    """Rows of every company, by these properties."""
    found: list[list[Any]] = [
        [tenant.books.entities[entity].name, *(wire(row.values.get(name), _PLAIN) for name in names)]
        for entity in tenant.books.entities for row in of(tenant, entity)
    ]  # fmt: skip
    return title, ("Company", *names), found
