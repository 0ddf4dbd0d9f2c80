"""Read-only pages that show records as Fusion's work areas would: Transactions, Receipts, Collections, Manage Disputes.

They need no logon: a person's session shows them. They show what REST answers from, and what it cannot be asked.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from simulators.html_tables import Table, nothing, page
from simulators.messages import Answer
from simulators.oracle.fusion.integrations import scheduler
from simulators.oracle.fusion.invoices import INSTALLMENTS, INVOICES, invoice_rows, number_of
from simulators.oracle.fusion.promises import promise_rows
from simulators.oracle.fusion.receipts import application_row, applications, receipt_rows, reference_rows
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.tenant import Tenant

ROOT: Final = "/screens"
Screen = Callable[[Tenant, Mapping[str, str]], Answer]
_TRANSACTION: Final = (
    "CustomerTransactionId", "TransactionNumber", "TransactionType", "BusinessUnit", "BillToCustomerNumber",
    "InvoiceCurrencyCode", "EnteredAmount", "InvoiceBalanceAmount",
)  # fmt: skip
_INSTALLMENT: Final = (
    "InstallmentId", "InstallmentSequenceNumber", "InstallmentDueDate", "OriginalAmount", "InstallmentBalanceDue",
    "InstallmentStatus", "DisputeAmount", "ExcludeFromCollections",
)  # fmt: skip
_RECEIPT: Final = (
    "StandardReceiptId", "ReceiptNumber", "BusinessUnit", "CustomerAccountNumber", "ReceiptDate", "Currency", "Amount",
    "UnappliedAmount", "State", "Status",
)  # fmt: skip
_APPLICATION: Final = (
    "ApplicationId", "ReferenceTransactionNumber", "ReferenceInstallmentId", "ApplicationAmount", "ApplicationDate",
    "ApplicationStatus",
)  # fmt: skip
_PROMISE: Final = (
    "PromiseDetailId", "BillToCustomerAccount", "TransactionNumber", "InstallmentNumber", "PromiseDate",
    "PromiseAmount", "Currency", "Status",
)  # fmt: skip


def transactions(tenant: Tenant, params: Mapping[str, str]) -> Answer:
    """All transactions; `id` opens one with its installments and notes."""
    rows = invoice_rows(tenant)
    if "id" not in params:
        return page("Manage Transactions", [_table_of("Transactions", _TRANSACTION, rows)])
    found = next((row for row in rows if str(row.key) == params["id"]), None)
    if found is None:
        return nothing()
    installments = found.children[INSTALLMENTS]()
    notes = [_notes(tenant, INVOICES, found.key), *(_notes(tenant, INSTALLMENTS, one.key) for one in installments)]
    tables = [_table_of("Transaction", _TRANSACTION, [found]), _table_of("Installments", _INSTALLMENT, installments)]
    return page(f"Transaction {found.values['TransactionNumber']}", [*tables, *notes])


def receipts(tenant: Tenant, params: Mapping[str, str]) -> Answer:
    """All receipts; `id` opens one with its applications and references."""
    rows = receipt_rows(tenant)
    if "id" not in params:
        return page("Manage Receipts", [_table_of("Receipts", _RECEIPT, rows)])
    found = next((row for row in rows if str(row.key) == params["id"]), None)
    if found is None:
        return nothing()
    tables = [_table_of("Receipt", _RECEIPT, [found])]
    item = tenant.ledger().receipts.get(tenant.kept.key_of("receipt", found.key))
    if item is not None:
        applied = [application_row(tenant, item, one) for one in applications(tenant, item)]
        references = reference_rows(tenant, item.key)
        tables.append(_table_of("Applications", _APPLICATION, applied))
        tables.append(_table_of("References", ("ReceiptMatchBy", "ReferenceNumber", "ReferenceAmount"), references))
    return page(f"Receipt {found.values['ReceiptNumber']}", tables)


def collections(tenant: Tenant, _: Mapping[str, str]) -> Answer:
    """Promises."""
    return page("Collections", [_table_of("Promises to Pay", _PROMISE, promise_rows(tenant))])


def disputes(tenant: Tenant, _: Mapping[str, str]) -> Answer:
    """Credit memo requests with what became of them, which REST does not show."""
    items = tenant.ledger().items
    listed = [
        (one.number, number_of(items[one.transaction]), sum(one.shares.values()), one.reason, one.section, one.status,
         one.credit_memo)
        for one in tenant.kept.requests
    ]  # fmt: skip
    headings = ("Request", "Transaction", "Amount", "Reason", "Section", "Status", "Credit Memo")
    return page("Manage Disputes", [("Requests", headings, listed)])


def processes(tenant: Tenant, _: Mapping[str, str]) -> Answer:
    """Scheduled processes with their logs."""
    now, seconds = tenant.clock(), tenant.options.job_seconds
    listed = [
        (one.id, one.definition, one.status(now, seconds), "; ".join(one.log))
        for one in scheduler(tenant).jobs.values()
    ]  # fmt: skip
    return page("Scheduled Processes", [("Processes", ("Process ID", "Name", "Status", "Log"), listed)])


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/transactions": transactions,
    f"{ROOT}/receipts": receipts,
    f"{ROOT}/collections": collections,
    f"{ROOT}/disputes": disputes,
    f"{ROOT}/processes": processes,
}


def _notes(tenant: Tenant, parent: str, number: int) -> Table:
    found = tenant.kept.notes.get((parent, number), [])
    return f"Notes on {number}", ("Note", "Text"), [(one.id, one.text) for one in found]


def _table_of(title: str, names: Sequence[str], rows: Sequence[Row]) -> Table:
    return title, names, [[row.values.get(name) for name in names] for row in rows]
