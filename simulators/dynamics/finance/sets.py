"""Which rows a set has."""

from collections.abc import Callable
from typing import Final

from simulators.dynamics.finance import customers, disputes, files, journals, lists, settlements, transaction_rows
from simulators.dynamics.finance.tenant import Tenant
from simulators.dynamics.odata import Row

_ROWS: Final[dict[str, Callable[[Tenant], list[Row]]]] = {
    "LegalEntities": lists.legal_entity_rows,
    "Companies": lists.company_rows,
    "Ledgers": lists.ledger_rows,
    "CustomerGroups": customers.group_rows,
    customers.CUSTOMERS: customers.customer_rows,
    "PaymentTerms": lists.term_rows,
    "Currencies": lists.currency_rows,
    "ExchangeRates": lists.rate_rows,
    "CustTransactions": transaction_rows.transaction_rows,
    "CustTransOpens": transaction_rows.open_rows,
    "CustTransBiEntities": transaction_rows.bi_rows,
    disputes.DISPUTES: disputes.dispute_rows,
    journals.HEADERS: journals.header_rows,
    journals.LINES: journals.line_rows,
    journals.SETTLED: journals.settled_rows,
    files.ATTACHMENTS: files.attachment_rows,
    "CustomerPaymentMethods": lists.method_rows,
    "MainAccounts": lists.account_rows,
}
#: sets that do not belong to one company, so whoever reads them needs no `cross-company`
SHARED: Final = frozenset({"LegalEntities", "Companies", "Ledgers", "Currencies", "ExchangeRates", "MainAccounts"})


def rows_of(tenant: Tenant, name: str, *, cross_company: bool) -> list[Row]:
    """The rows of a set that this caller sees: of the user's own company only, if nothing else is asked for."""
    rows: list[Row] = tenant.once(f"rows of {name}", lambda: _made(tenant, name))
    seen = [row for row in rows if tenant.sees(row.scope)]
    if cross_company or name in SHARED:
        return seen
    return [row for row in seen if row.scope in {"", tenant.home}]


def _made(tenant: Tenant, name: str) -> list[Row]:
    own = {
        tenant.options.settlement_set: settlements.settlement_rows, tenant.options.balance_set: lists.balance_rows,
        tenant.options.activity_set: files.activity_rows,
    }  # fmt: skip
    return (own.get(name) or _ROWS[name])(tenant)
