"""Read-only pages that show records as Fusion's work areas would: Transactions, Receipts, Collections, Manage Disputes.

They need no logon: a person's session shows them. They show what REST answers from, and what it cannot be asked.
"""

from collections.abc import Callable, Mapping
from typing import Final

from simulators.html_tables import Table, nothing, page
from simulators.messages import Answer
from simulators.oracle.fusion import shown
from simulators.oracle.fusion.invoices import INSTALLMENTS, INVOICES, invoice_rows
from simulators.oracle.fusion.receipts import receipt_rows, reference_rows
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


def transactions(tenant: Tenant, params: Mapping[str, str]) -> Answer:
    """All transactions; `id` opens one with its installments and notes."""
    rows = invoice_rows(tenant)
    if "id" not in params:
        return page("Manage Transactions", [shown.table("Transactions", _TRANSACTION, rows)])
    found = next((row for row in rows if str(row.key) == params["id"]), None)
    if found is None:
        return nothing()
    installments = found.children[INSTALLMENTS]()
    notes = [_notes(tenant, INVOICES, found.key), *(_notes(tenant, INSTALLMENTS, one.key) for one in installments)]
    tables = [
        shown.table("Transaction", _TRANSACTION, [found]),
        shown.table("Installments", _INSTALLMENT, installments),
    ]
    return page(f"Transaction {found.values['TransactionNumber']}", [*tables, *notes])


def receipts(tenant: Tenant, params: Mapping[str, str]) -> Answer:
    """All receipts; `id` opens one with its applications and references."""
    title, names, listed = shown.receipts(tenant)
    if "id" not in params:
        return page("Manage Receipts", [(title, names, listed)])
    found = next((row for row in receipt_rows(tenant) if str(row.key) == params["id"]), None)
    if found is None:
        return nothing()
    _, applied, every = shown.all_applications(tenant)
    own = [row for row in every if row[applied.index("StandardReceiptId")] == found.key]
    references = reference_rows(tenant, tenant.kept.key_of("receipt", found.key))
    tables = [
        shown.table("Receipt", names, [found]), ("Applications", applied, own),
        shown.table("References", ("ReceiptMatchBy", "ReferenceNumber", "ReferenceAmount"), references),
    ]  # fmt: skip
    return page(f"Receipt {found.values['ReceiptNumber']}", tables)


def receipt_applications(tenant: Tenant, params: Mapping[str, str]) -> Answer:
    """What was applied from receipts; `installment` shows what was applied to one."""
    title, names, every = shown.all_applications(tenant)
    about = names.index("ReferenceInstallmentId")
    found = [row for row in every if params.get("installment", str(row[about])) == str(row[about])]
    return page("Receipt Applications", [(title, names, found)])


def _lists(title: str, *tables: Callable[[Tenant], Table]) -> Screen:
    """A page of lists."""
    return lambda tenant, _: page(title, [one(tenant) for one in tables])


SCREENS: Final[dict[str, Screen]] = {
    f"{ROOT}/transactions": transactions,
    f"{ROOT}/receipts": receipts,
    f"{ROOT}/applications": receipt_applications,
    f"{ROOT}/notes": _lists("Notes", shown.notes),
    f"{ROOT}/collections": _lists("Collections", shown.promises, shown.exclusions, shown.tasks),
    f"{ROOT}/disputes": _lists("Manage Disputes", shown.requests),
    f"{ROOT}/processes": _lists("Scheduled Processes", shown.processes),
}


def _notes(tenant: Tenant, parent: str, number: int) -> Table:
    found = tenant.kept.notes.get((parent, number), [])
    return f"Notes on {number}", ("Note", "Text"), [(one.id, one.text) for one in found]
