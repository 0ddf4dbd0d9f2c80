"""What people find in lists, as tables: every note with what it is about, promises, receipts, requests, tasks."""

from collections.abc import Sequence
from typing import Any, Final

from simulators.html_tables import Table
from simulators.oracle.fusion.integrations import scheduler
from simulators.oracle.fusion.invoices import (
    CREDIT_MEMOS,
    INSTALLMENTS,
    INVOICES,
    customer_of,
    installment_id,
    number_of,
)
from simulators.oracle.fusion.promises import promise_rows
from simulators.oracle.fusion.receipts import application_row, applications, receipt_rows
from simulators.oracle.fusion.rows import Row
from simulators.oracle.fusion.strategies import strategy_rows, tasks_of
from simulators.oracle.fusion.tenant import Tenant

_RECEIPT: Final = (
    "StandardReceiptId", "ReceiptNumber", "BusinessUnit", "CustomerAccountNumber", "ReceiptDate", "Currency", "Amount",
    "UnappliedAmount", "State", "Status", "Comments",
)  # fmt: skip
APPLICATION: Final = (
    "ApplicationId", "StandardReceiptId", "ReceiptNumber", "ReferenceTransactionNumber", "ReferenceInstallmentId",
    "ApplicationAmount", "ApplicationDate", "ApplicationStatus",
)  # fmt: skip
_PROMISE: Final = (
    "PromiseDetailId", "BillToCustomerAccount", "TransactionNumber", "InstallmentNumber", "PromiseDate",
    "PromiseAmount", "Currency", "Status",
)  # fmt: skip
_PARENTS: Final = {INVOICES: "Transaction", INSTALLMENTS: "Installment", CREDIT_MEMOS: "Credit Memo"}


def notes(tenant: Tenant) -> Table:
    """Every note."""
    listed = [
        (one.id, _PARENTS.get(parent, parent), number, one.text, one.values.get("NoteTypeCode"))
        for (parent, number), found in tenant.kept.notes.items() for one in found
    ]  # fmt: skip
    return "Notes", ("Note", "About", "Its ID", "Text", "Type"), listed


def receipts(tenant: Tenant) -> Table:
    """Every receipt."""
    return table("Receipts", _RECEIPT, receipt_rows(tenant))


def all_applications(tenant: Tenant) -> Table:
    """What was applied from every receipt, and what was taken back."""
    made = [
        application_row(tenant, credit, one)
        for credit in tenant.ledger().receipts.values() for one in applications(tenant, credit)
    ]  # fmt: skip
    return table("Applications", APPLICATION, made)


def promises(tenant: Tenant) -> Table:
    """Every promise, with the segments of its flexfield."""
    rows = promise_rows(tenant)
    told = [[*(row.values.get(name) for name in _PROMISE), _segments(tenant, row.key)] for row in rows]
    return "Promises to Pay", (*_PROMISE, "Flexfield"), told


def _segments(tenant: Tenant, promise: int) -> str:
    rows = tenant.kept.promise_flexfields.get(promise, [])
    return "; ".join(f"{name}={value}" for one in rows for name, value in one.items() if name != "PromiseDetailId")


def requests(tenant: Tenant) -> Table:
    """Credit memo requests with what became of them, which REST does not show."""
    items = tenant.ledger().items
    listed = [
        (one.number, number_of(items[one.transaction]), sum(one.shares.values()), one.reason, one.section, one.status,
         one.credit_memo, one.comments)
        for one in tenant.kept.requests if one.transaction in items
    ]  # fmt: skip
    headings = ("Request", "Transaction", "Amount", "Reason", "Section", "Status", "Credit Memo", "Comments")
    return "Requests", headings, listed


def exclusions(tenant: Tenant) -> Table:
    """Installments that are excluded from collection activities."""
    found = (item for debt in tenant.ledger().debts.values() for item in debt.installments)
    listed = [
        (installment_id(tenant, one.key), number_of(one), customer_of(tenant, one).number, one.open)
        for one in found if one.standing.dunning_block
    ]  # fmt: skip
    return "Excluded from Collection Activities", ("InstallmentId", "Transaction", "Customer", "Balance"), listed


def tasks(tenant: Tenant) -> Table:
    """Tasks that were added to strategies."""
    names = ("StrategyTaskTemplate", "AssignedTo", "Comments")
    strategies = {row.key: row.values["CustomerAccountNumber"] for row in strategy_rows(tenant)}
    listed = [
        (one.id, strategies.get(strategy), *(one.values.get(name) for name in names), one.status)
        for strategy, found in tasks_of(tenant).items() for one in found
    ]  # fmt: skip
    return "Tasks", ("Task", "Customer", "Template", "Assigned To", "Comments", "Status"), listed


def processes(tenant: Tenant) -> Table:
    """Scheduled processes with their logs."""
    now, seconds = tenant.clock(), tenant.options.job_seconds
    listed = [
        (one.id, one.definition, one.status(now, seconds), "; ".join(one.log))
        for one in scheduler(tenant).jobs.values()
    ]  # fmt: skip
    return "Processes", ("Process ID", "Name", "Status", "Log"), listed


def table(title: str, names: Sequence[str], rows: Sequence[Row]) -> Table:
    """Rows by these attributes."""
    found: list[list[Any]] = [[row.values.get(name) for name in names] for row in rows]
    return title, names, found
