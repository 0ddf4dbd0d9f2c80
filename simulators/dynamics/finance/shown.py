"""What people find in lists, as tables: transactions, disputes with history, journals, files, activities, holds."""

from collections.abc import Sequence
from typing import Any, Final

from simulators.dynamics.finance.customers import customer_rows
from simulators.dynamics.finance.disputes import dispute_rows
from simulators.dynamics.finance.files import activity_rows, attachment_rows
from simulators.dynamics.finance.journals import header_rows, line_rows, settled_rows
from simulators.dynamics.finance.settlements import catch_up, settlement_rows
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.finance.transaction_rows import transaction_rows
from simulators.dynamics.odata import Dialect, Row
from simulators.dynamics.odata.reading import wire
from simulators.html_tables import Table

#: people see days without a time
_PLAIN: Final = Dialect(namespace="", enums={})
_TRANSACTION: Final = (
    "SysRecId", "dataAreaId", "AccountNum", "TransType", "Invoice", "Voucher", "TransDate", "DueDate", "CurrencyCode",
    "AmountCur", "SettleAmountCur", "Closed", "CustAutomationExclude", "Txt", "PaymReference",
)  # fmt: skip
_DISPUTE: Final = (
    "SysRecId", "dataAreaId", "CustTrans", "Status", "StatusChangedDate", "FollowUpDate", "AmountCur",
    "TransactionCurrency", "ReasonCode", "ReasonComment", "Note",
)  # fmt: skip
_HISTORY: Final = (
    "on", "CustTrans", "Status", "FollowUpDate", "AmountCur", "TransactionCurrency", "TransactionBalance", "ReasonCode",
    "ReasonComment", "Note",
)  # fmt: skip
_HEADER: Final = ("JournalBatchNumber", "dataAreaId", "JournalName", "Description", "IsPosted")
_LINE: Final = (
    "JournalBatchNumber", "dataAreaId", "LineNumber", "Voucher", "TransactionDate", "AccountDisplayValue",
    "CustomerName", "CreditAmount", "DebitAmount", "CurrencyCode", "OffsetAccountDisplayValue", "PaymentMethodName",
    "PaymentReference", "PaymentId", "MarkedInvoice", "SettleVoucher", "TransactionText", "PaymentNotes",
)  # fmt: skip
_SETTLED: Final = (
    "JournalBatchNumber", "JournalLineNumber", "InvoiceNumber", "InvoiceCompany", "InvoiceDueDate",
    "SettlementAmountInInvoiceCurrency", "CashDiscountToTakeInInvoiceCurrency",
)  # fmt: skip
_SETTLEMENT: Final = (
    "SysRecId", "dataAreaId", "TransRecId", "OffsetRecid", "SettleAmountCur", "TransDate", "SettlementVoucher",
    "CanBeReversed",
)  # fmt: skip
_ATTACHMENT: Final = (
    "DocumentId", "dataAreaId", "CustomerAccountNumber", "TypeId", "Name", "Notes", "FileName", "Restriction",
)  # fmt: skip
_ACTIVITY: Final = (
    "ActivityNumber", "dataAreaId", "CustomerAccountNumber", "Category", "Purpose", "Notes", "StartDateTime",
    "EndDateTime", "Closed",
)  # fmt: skip
_HOLD: Final = ("dataAreaId", "CustomerAccount", "OrganizationName", "OnHoldStatus", "CredManExclude")


def transactions(tenant: Tenant) -> Table:
    """Customer transactions."""
    return table("Customer transactions", _TRANSACTION, transaction_rows(tenant))


def disputes(tenant: Tenant) -> Table:
    """The state that each transaction has now."""
    return table("Transaction status", _DISPUTE, dispute_rows(tenant))


def dispute_history(tenant: Tenant) -> Table:
    """Every state that a transaction had, the oldest first."""
    rows = [Row(values=told) for told in tenant.kept.written.dispute_history]
    return table("Collections history", _HISTORY, rows)


def journals(tenant: Tenant) -> Table:
    """Payment journals."""
    return table("Customer payment journals", _HEADER, header_rows(tenant))


def journal_lines(tenant: Tenant) -> Table:
    """Their lines."""
    return table("Journal lines", _LINE, line_rows(tenant))


def marked(tenant: Tenant) -> Table:
    """What lines are to settle."""
    return table("Marked transactions", _SETTLED, settled_rows(tenant))


def settlements(tenant: Tenant) -> Table:
    """What is settled with what, and what was taken back."""
    catch_up(tenant)
    return table("Settlements", _SETTLEMENT, settlement_rows(tenant))


def attachments(tenant: Tenant) -> Table:
    """Notes and files of customers."""
    return table("Attachments", _ATTACHMENT, attachment_rows(tenant))


def activities(tenant: Tenant) -> Table:
    """Activities."""
    return table("Activities", _ACTIVITY, activity_rows(tenant))


def holds(tenant: Tenant) -> Table:
    """Customers that are on hold or left out of collections."""
    found = [
        row for row in customer_rows(tenant)
        if row.values["OnHoldStatus"] != "No" or row.values["CredManExclude"] == "Yes"
    ]  # fmt: skip
    return table("Customers on hold", _HOLD, found)


def table(title: str, names: Sequence[str], rows: Sequence[Row]) -> Table:
    """Rows by these properties."""
    found: list[list[Any]] = [[_cell(row.values.get(name)) for name in names] for row in rows]
    return title, names, found


def _cell(value: Any) -> Any:  # noqa: ANN401 - any value of a row
    return wire(value, _PLAIN)
