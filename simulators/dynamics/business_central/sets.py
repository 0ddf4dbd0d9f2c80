"""Which rows a set has, and which writes it takes."""

from collections.abc import Callable
from typing import Any, Final

from simulators.dynamics.business_central import attachments, entries, lists, payments, sales
from simulators.dynamics.business_central.tenant import Tenant
from simulators.dynamics.odata import EntityType, Row

Told = dict[str, Any]
INVOICES: Final = "salesInvoices"
JOURNALS: Final = "customerPaymentJournals"
PAYMENTS: Final = "customerPayments"
ATTACHMENTS: Final = "documentAttachments"
_ROWS: Final[dict[str, Callable[[Tenant, str], list[Row]]]] = {
    "companyInformation": lists.information_rows,
    "customers": lists.customer_rows,
    "customerFinancialDetails": lists.financial_rows,
    INVOICES: sales.invoice_rows,
    "salesCreditMemos": sales.credit_memo_rows,
    "disputeStatus": lists.status_rows,
    JOURNALS: payments.journal_rows,
    PAYMENTS: payments.payment_rows,
    "journals": lambda _, __: [],
    "currencies": lists.currency_rows,
    "currencyExchangeRates": lists.rate_rows,
    "paymentTerms": lists.term_rows,
    "accounts": lists.account_rows,
    "generalLedgerEntries": lists.general_ledger_rows,
    ATTACHMENTS: attachments.attachment_rows,
}
CREATES: Final[dict[str, Callable[[Tenant, str, Told], Row]]] = {
    "disputeStatus": lists.create_status, JOURNALS: payments.create_journal, PAYMENTS: payments.create_payment,
    ATTACHMENTS: attachments.create_attachment,
}  # fmt: skip
_CHANGES: Final[dict[str, Callable[[Tenant, Row, Told], None]]] = {
    "customers": lists.change_customer, INVOICES: sales.change_invoice, "disputeStatus": lists.change_status,
    JOURNALS: payments.change_journal, PAYMENTS: payments.change_payment, ATTACHMENTS: attachments.change_attachment,
}  # fmt: skip
DELETES: Final[dict[str, Callable[[Tenant, Row], None]]] = {
    "disputeStatus": lists.delete_status, JOURNALS: payments.delete_journal, PAYMENTS: payments.delete_payment,
    ATTACHMENTS: attachments.delete_attachment,
}  # fmt: skip


def changer(tenant: Tenant, of: EntityType) -> Callable[[Tenant, Row, Told], None] | None:
    """What changes a row of a set."""
    return entries.change_entry if of.collection == tenant.options.ledger_page else _CHANGES.get(of.collection)


def rows_of(tenant: Tenant, of: EntityType, entity: str) -> list[Row]:
    """The rows of a set in one company."""
    found: list[Row] = tenant.once(f"rows of {of.collection} in {entity}", lambda: _made(tenant, of.collection, entity))
    return found


def _made(tenant: Tenant, name: str, entity: str) -> list[Row]:
    pages = {
        tenant.options.ledger_page: entries.entry_rows, tenant.options.detailed_page: entries.detailed_rows,
    }  # fmt: skip
    return (pages.get(name) or _ROWS[name])(tenant, entity)
